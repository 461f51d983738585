import { describe, expect, test } from "vitest";
import type { EvidenceFact, PersonKeys, Statement } from "../../src/evidence/fact";
import { evidenceFor } from "../../src/evidence/facts-for";
import { invitationsOf, pendingInvitations } from "../../src/evidence/invitations";
import { profileUrl } from "../../src/evidence/person-key";
import { asked, connection, fact, JAN, praise, store } from "./facts-by-hand";

describe("invitations in a store", () => {
  const sent = (person: PersonKeys, more: object = {}, file = "a.csv") =>
    fact({ kind: "invitation", direction: "incoming", sentAt: "2026-01-02T10:00", ...more } as Statement, person, {
      source: { file, row: 1 },
    });
  test("are each once, the oldest first, with what the connections tell", () => {
    const facts = [
      sent(JAN, { sentAt: "2026-01-03T10:00", note: "hi" }),
      sent(JAN),
      sent(JAN, {}, "b.csv"),
      sent({ name: "Ann Bos" }, { direction: "outgoing" }),
      sent({ name: "Tim Mol" }, { sentAt: undefined }),
      connection(JAN, "Old", "2025-01-01"),
      connection(JAN, "New", "2026-01-01"),
      connection({ profile: "ann", name: "Ann Bos" }),
    ];
    expect(
      invitationsOf(store(facts)).map(({ sources, ...invitation }) => ({ ...invitation, sources: sources.length })),
    ).toEqual([
      {
        id: "incoming:tim mol",
        direction: "incoming",
        person: { name: "Tim Mol" },
        status: "unknown",
        matchedBy: null,
        sources: 1,
      },
      {
        id: "incoming:jan:2026-01-02T10:00",
        direction: "incoming",
        person: { name: "Jan Vos", profileUrl: profileUrl("jan"), company: "New" },
        sentAt: "2026-01-02T10:00",
        status: "accepted",
        matchedBy: "profile",
        sources: 2,
      },
      {
        id: "outgoing:ann bos:2026-01-02T10:00",
        direction: "outgoing",
        person: { name: "Ann Bos" },
        sentAt: "2026-01-02T10:00",
        status: "accepted",
        matchedBy: "name",
        sources: 1,
      },
      {
        id: "incoming:jan:2026-01-03T10:00",
        direction: "incoming",
        person: { name: "Jan Vos", profileUrl: profileUrl("jan"), company: "New" },
        sentAt: "2026-01-03T10:00",
        note: "hi",
        status: "accepted",
        matchedBy: "profile",
        sources: 1,
      },
    ]);
  });

  test("that are alike but for their notes have two ids", () => {
    const ids = invitationsOf(store([sent(JAN, { note: "a" }), sent(JAN, { note: "b" })])).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^incoming:jan:2026-01-02T10:00:.+/);
  });

  test("wait where they came in and are no connection's, the newest of each person", () => {
    const facts = [
      sent(JAN),
      sent(JAN, { sentAt: "2026-01-05T10:00" }),
      sent({ profile: "ann", name: "Ann Bos" }, { sentAt: "2026-01-04T10:00" }),
      sent({ profile: "tim", name: "Tim Mol" }, { direction: "outgoing" }),
      sent({ profile: "roos", name: "Roos Bos" }),
      connection({ profile: "roos", name: "Roos Bos" }),
    ];
    expect(pendingInvitations(store(facts)).map(({ id }) => id)).toEqual([
      "incoming:ann:2026-01-04T10:00",
      "incoming:jan:2026-01-05T10:00",
    ]);
  });
});

describe("what an invitation shows", () => {
  const JANS = { id: "1", direction: "incoming" as const, person: asked };
  const shown = (invitation: object, options: object = {}, facts: readonly EvidenceFact[] = []) =>
    Object.fromEntries(
      Object.entries(evidenceFor(store(facts), { ...JANS, ...invitation }, options)).map(([name, { value }]) => [
        name,
        value,
      ]),
    );
  test.each<[string, object, object, object]>([
    [
      "without a note nothing is claimed or asked",
      {},
      {},
      { noteLength: 0, noteIsDefault: false, claimsMeeting: false, asksToArchive: false },
    ],
    [
      "the platform's own words are nobody's",
      { note: " I'd like to add you to my network " },
      {},
      { noteLength: 33, noteIsDefault: true, claimsMeeting: false, asksToArchive: false },
    ],
    ["the days that it waits", { sentAt: "2026-01-02T10:00" }, { now: "2026-01-05T09:00" }, { daysPending: 3 }],
    ["none on its first day", { sentAt: "2026-01-02T10:00" }, { now: "2026-01-02" }, { daysPending: 0 }],
    [
      "an open networker by the headline",
      { person: { ...asked, name: "Jan Vos", headline: "LION | open networker" } },
      {},
      { openNetworker: true },
    ],
  ])("%s", (_, invitation, options, expected) => expect(shown(invitation, options)).toMatchObject(expected));

  test("but not days before it was sent, nor without both days", () => {
    for (const [invitation, options] of [
      [{ sentAt: "2026-01-02" }, { now: "2026-01-01" }],
      [{ sentAt: "2026-01-02" }, {}],
      [{}, { now: "2026-01-01" }],
    ] as const)
      expect(shown(invitation, options)).not.toHaveProperty("daysPending");
  });

  test("and who invited me before it, each moment once", () => {
    const sent = (sentAt: string | undefined, direction: "incoming" | "outgoing" = "incoming") =>
      fact({ kind: "invitation", direction, ...(sentAt ? { sentAt } : {}) }, JAN);
    const before = [
      sent("2025-01-01"),
      sent("2025-01-01"),
      sent("2025-02-01"),
      sent("2025-03-01", "outgoing"),
      sent(undefined),
      sent("2026-01-02"),
      sent("2026-02-02"),
    ];
    expect(shown({ sentAt: "2026-01-02" }, {}, before)).toMatchObject({ invitedBefore: 2 });
    expect(shown({ sentAt: "2025-01-01" }, {}, before)).not.toHaveProperty("invitedBefore");
    expect(shown({}, {}, before)).not.toHaveProperty("invitedBefore");
  });

  test("and no option that there is not", () => {
    expect(() => shown({}, { today: 1 })).toThrow("today");
    expect(() => shown({}, { now: 1 })).toThrow("now");
    expect(() => shown({}, { rules: 1 })).toThrow("rules");
    expect(() => shown({}, { rules: { attendees: 1 } })).toThrow("rules.attendees");
    expect(() => evidenceFor(store([]), null as never)).toThrow("invitation");
  });

  test("what a name alone led to says so in its reason", () => {
    const found = evidenceFor(store([praise(JAN)]), { ...JANS, person: { name: "Jan Vos" } });
    expect(found["knows"]?.text).toEqual({
      nl: "je schreef een aanbeveling (a.csv), alleen op naam gevonden",
      en: "you wrote a recommendation (a.csv), matched by name alone",
    });
    expect(found["noteLength"]?.text.en).toBe("the note with the invitation");
  });
});
