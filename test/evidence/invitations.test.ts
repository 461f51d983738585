import { describe, expect, test } from "vitest";
import { acceptanceBounds, invitationsOf, pendingInvitations } from "../../src/evidence/invitations";
import { collect } from "../../src/evidence/store";
import { anExport, connection } from "./evidence-exports";
import { csv, ME, OLD_INVITATIONS, url } from "./linkedin/export-texts";

const store = collect([
  anExport({
    connections: [connection("jan-vos", "Acme"), connection("ann-bos")],
    invitations: [
      ["jan-vos", "OUTGOING", "1/1/24, 2:37 PM"],
      ["piet-smit", "OUTGOING", "1/2/24, 2:37 PM", "Hi Piet"],
      ["kees-mol", "INCOMING", "1/3/24, 2:37 PM", "Hi Eva"],
      ["kees-mol", "INCOMING", "1/4/24, 2:37 PM", "Hi again"],
      ["kees-mol", "INCOMING", "1/4/24, 2:37 PM", "Hi again"],
      ["ann-bos", "INCOMING", "1/5/24, 2:37 PM"],
    ],
  }),
]);

test("an invitation between connections was accepted; of any other the fate is unknown", () => {
  expect(invitationsOf(store).map(({ id, status }) => [id, status])).toEqual([
    ["outgoing:jan-vos:2024-01-01T14:37", "accepted"],
    ["outgoing:piet-smit:2024-01-02T14:37", "unknown"],
    ["incoming:kees-mol:2024-01-03T14:37", "unknown"],
    ["incoming:kees-mol:2024-01-04T14:37", "unknown"], // the repeated row is one invitation
    ["incoming:ann-bos:2024-01-05T14:37", "accepted"],
  ]);
});

test("an invitation carries its note, its address and its rows", () => {
  expect(invitationsOf(store)[3]).toMatchObject({
    note: "Hi again",
    person: { name: "Kees Mol", profileUrl: url("kees-mol") },
    sources: [{ file: "Invitations.csv" }, { file: "Invitations.csv" }],
  });
  expect(invitationsOf(store)[0]?.person.company).toBe("Acme");
});

test("of each person the newest incoming invitation may still be pending", () => {
  expect(pendingInvitations(store).map(({ id }) => id)).toEqual(["incoming:kees-mol:2024-01-04T14:37"]);
});

test("the share that was accepted is a bound", () => {
  const outgoing = invitationsOf(store).filter(({ direction }) => direction === "outgoing");
  expect(acceptanceBounds(outgoing)).toEqual({ sent: 2, accepted: 1, unknown: 1, lower: 0.5, upper: 1 });
  expect(acceptanceBounds([])).toMatchObject({ lower: null, upper: null });
});

describe("invitations without addresses", () => {
  const old = (connections: readonly (readonly string[])[]) =>
    collect([
      anExport({
        connections,
        other: { "Invitations.csv": csv(OLD_INVITATIONS, [[ME, "Jan Vos", "1/1/24, 2:37 PM", "", "OUTGOING"]]) },
      }),
    ]);

  test("are matched by a name that one connection has, and say so", () => {
    expect(invitationsOf(old([connection("jan-vos")]))[0]).toMatchObject({ status: "accepted", matchedBy: "name" });
  });

  test("stay unknown where two connections have the name, or none", () => {
    const two = [connection("jan-vos"), ["Jan", "Vos", url("jan-vos-2"), "", "", "", "06 Mar 2023"]];
    expect(invitationsOf(old(two))[0]).toMatchObject({ status: "unknown", matchedBy: null });
    expect(invitationsOf(old([connection("piet-smit")]))[0]).toMatchObject({ status: "unknown", matchedBy: null });
  });
});

test("an invitation has the same id in a later export, and company and position are the later ones", () => {
  const at = (company: string, exportedOn: string) =>
    anExport({
      connections: [connection("jan-vos", company)],
      invitations: [["jan-vos", "OUTGOING", "1/1/24, 2:37 PM"]],
      exportedOn,
    });
  const both = collect([at("Acme", "2025-01-01"), at("Boom", "2026-01-01")]);
  const [only, ...more] = invitationsOf(both);
  expect(more).toEqual([]);
  expect(only).toMatchObject({ id: "outgoing:jan-vos:2024-01-01T14:37", person: { company: "Boom" } });
  expect(
    both.people["profile:jan-vos"]?.facts
      .filter(({ says }) => says.kind === "connection")
      .map(({ asOf }) => asOf)
      .sort(),
  ).toEqual(["2025-01-01", "2026-01-01"]);
});

test("two invitations of one minute have two ids", () => {
  const twice = collect([
    anExport({
      invitations: [
        ["kees-mol", "INCOMING", "1/3/24, 2:37 PM", "one"],
        ["kees-mol", "INCOMING", "1/3/24, 2:37 PM", "two"],
      ],
    }),
  ]);
  const ids = invitationsOf(twice).map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
});
