import { describe, expect, test } from "vitest";
import { dossier } from "../../src/evidence/dossier";
import { forget } from "../../src/evidence/forget";
import { readCalendar } from "../../src/evidence/ical/read-calendar";
import { redact } from "../../src/evidence/redact";
import { collect, merge } from "../../src/evidence/store";
import { anExport, connection, conversation } from "./evidence-exports";
import { url } from "./linkedin/export-texts";

const store = collect([
  anExport({
    connections: [
      ["Jan", "Vos", url("jan-vos"), "jan@vos.example", "Acme", "", "06 Mar 2023"],
      connection("piet-smit", "Boom"),
      ["Ann", "Bos", url("ann-1"), "", "", "", "06 Mar 2023"],
      ["Ann", "Bos", url("ann-2"), "", "", "", "06 Mar 2023"],
    ],
    messages: [...conversation("jan-vos", 5), ...conversation("piet-smit", 5)],
    invitations: [["jan-vos", "INCOMING", "1/1/24, 2:37 PM", "It is Jan Vos here"]],
    recommended: [["Ann", "Bos", "", "06/01/25, 12:00 PM"]],
  }),
  { kind: "answers", answers: [{ person: { name: "Jan Vos" }, fact: "trusts", value: true, on: "2026-01-01" }] },
]);

describe("forgetting a person", () => {
  test.each([
    { person: { profileUrl: url("Jan-Vos") }, by: "address" },
    { person: { email: "JAN@vos.example" }, by: "e-mail" },
    { person: { name: "jan vos" }, by: "name" },
  ])("by $by leaves no trace of their names, keys or words", ({ person }) => {
    const rest = forget(store, person);
    expect(JSON.stringify(rest)).not.toMatch(/jan|vos/i);
    expect(JSON.stringify(forget(rest, person))).toBe(JSON.stringify(rest));
  });

  test("leaves what is known about others", () => {
    const piet = { profileUrl: url("piet-smit") };
    expect(dossier(forget(store, { name: "Jan Vos" }), piet)).toEqual(dossier(store, piet));
  });

  test("takes along what only their name was known for", () => {
    const rest = forget(store, { profileUrl: url("ann-1") });
    expect(rest.unmatched).toEqual([]);
    expect(Object.keys(rest.people)).toEqual(["profile:ann-2", "profile:jan-vos", "profile:piet-smit"]);
  });

  test("whom nobody knows changes nothing", () => {
    expect(JSON.stringify(forget(store, { name: "Nobody Here" }))).toBe(JSON.stringify(store));
  });
});

test("a redacted store tells kinds, files and months, and nobody", () => {
  const shown = JSON.stringify(redact(store));
  expect(shown).not.toMatch(/jan|vos|piet|smit|ann|bos|acme|boom|@|linkedin/i);
  expect(shown).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  expect(
    redact(store)
      .people[2]?.facts.map(({ kind }) => kind)
      .sort(),
  ).toEqual(["answer", "connection", "invitation", "messages"]);
});

describe("a redacted store", () => {
  const mine = "me@home.example";
  const calendar = readCalendar(
    `BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260312T120000Z\nLOCATION:Zwolle\nORGANIZER:mailto:${mine}\n` +
      "ATTENDEE;PARTSTAT=ACCEPTED;CN=Jan Vos:mailto:jan@vos.example\nEND:VEVENT\nBEGIN:VEVENT\nEND:VEVENT\nEND:VCALENDAR",
    { file: "Jan Vos private.ics" },
  );
  const word = (fact: string, value: boolean | string) => ({
    kind: "answers" as const,
    answers: [{ person: { name: "Piet Smit" }, fact, value, on: "2026-01-01" }],
  });
  const full = merge(
    store,
    collect([calendar, word("wouldIntroduce", false), word("industry", "legal")], { me: { emails: [mine] } }),
  );
  const shown = redact(full);

  test("gives the same answers, each with the facts that decided it", () => {
    for (const [index, { id, facts }] of Object.values(full.people).entries()) {
      const { answers, because } = dossier(full, { profileUrl: url(id.replace("profile:", "")) });
      const { industry: _, ...wordless } = answers;
      expect(shown.people[index]?.answers).toEqual(wordless);
      for (const [fact, places] of Object.entries(shown.people[index]?.because ?? {})) {
        expect(places.map((place) => facts[place]?.id)).toEqual([...(because[fact] ?? [])].sort());
      }
    }
    expect(shown.people.map(({ answers }) => answers["metInPerson"])).toContain(true);
  });

  test("tells nobody, not by the name of a file or by words of my own either", () => {
    expect(JSON.stringify(shown)).not.toMatch(/jan|vos|piet|smit|zwolle|private|legal|@/i);
    expect(shown.rejected).toEqual([{ file: "file 1", row: 2, line: 8, reason: "no-start" }]);
  });
});
