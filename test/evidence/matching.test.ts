import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dossier } from "../../src/evidence/dossier";
import { leadsFor } from "../../src/evidence/facts-for";
import { forget } from "../../src/evidence/forget";
import { readAddressBook } from "../../src/evidence/ical/read-address-book";
import { readCalendar } from "../../src/evidence/ical/read-calendar";
import { matchPerson } from "../../src/evidence/match-person";
import { collect, type EvidenceSource, merge } from "../../src/evidence/store";
import { anExport, incoming } from "./evidence-exports";
import { url } from "./linkedin/export-texts";

const book = (...cards: readonly (readonly string[])[]) =>
  readAddressBook(cards.flatMap((lines) => ["BEGIN:VCARD", "VERSION:3.0", ...lines, "END:VCARD"]).join("\n"));
const row = (name: string, slug: string, company = "", email = "") => {
  const [given = "", ...family] = name.split(" ");
  return [given, family.join(" "), url(slug), email, company, "", "06 Mar 2023"];
};
const network = (...connections: readonly (readonly string[])[]) => anExport({ connections });
const idsOf = (...sources: readonly EvidenceSource[]) => Object.keys(collect(sources).people);

describe("a card and a connection are one person", () => {
  const jan = network(row("Jan Vos", "jan-vos", "Acme B.V.", "jan@vos.example"));
  test.each([
    { card: ["FN:J.", `URL:${url("Jan-Vos")}/`], why: "the same profile" },
    { card: ["FN:J.", "EMAIL:JAN@vos.example"], why: "the same e-mail address" },
    { card: ["FN:Jan Vos", "ORG:Acme"], why: "the same name and employer" },
    { card: ["FN:VOS\\, Jan", "ORG:acme nv"], why: "the name turned round" },
    { card: ["FN:J. Vos", "ORG:Acme"], why: "an initial, and the employer" },
  ])("by $why", ({ card }) => expect(idsOf(jan, book(card))).toEqual(["profile:jan-vos"]));

  test.each([
    { card: ["FN:Jan Vos", "ORG:Boom", "EMAIL:j@x.example"], why: "the same name elsewhere" },
    { card: ["FN:Jan de Vos", "ORG:Acme", "EMAIL:j@x.example"], why: "another particle" },
    { card: ["FN:Jan", "ORG:Acme", "EMAIL:j@x.example"], why: "half a name" },
    { card: ["FN:Jan Vos", "ORG:Freelance", "EMAIL:j@x.example"], why: "no employer at all" },
  ])("but not with $why", ({ card }) => expect(idsOf(jan, book(card))).toHaveLength(2));

  test("and not when two members of that name work there", () => {
    const two = network(row("Jan Vos", "jan-1", "Acme"), row("Jan Vos", "jan-2", "Acme"));
    expect(idsOf(two, book(["FN:Jan Vos", "ORG:Acme", "EMAIL:j@x.example"]))).toHaveLength(3);
  });

  test("and a number that two cards share joins them, as a number in its national form does with its country", () => {
    const cards = [
      "BEGIN:VCARD\nVERSION:3.0\nFN:Jan\nTEL:06 1234 5678\nEND:VCARD",
      "BEGIN:VCARD\nVERSION:3.0\nFN:J. Vos\nTEL:+31612345678\nEND:VCARD",
    ];
    expect(Object.keys(collect([readAddressBook(cards.join("\n"), { country: "31" })]).people)).toEqual([
      "phone:+31612345678",
    ]);
  });
});

describe("somebody is found", () => {
  const store = collect([book(["FN:Jan Vos", "TEL:+31612345678", "EMAIL:jan@vos.example"])]);

  test.each([
    [{ phone: "+31 6 1234 5678" }, "same", "phone"],
    [{ name: "Piet", phone: "0031612345678" }, "same", "phone"],
    [{ email: "Jan@Vos.example", phone: "+31600000000" }, "same", "email"],
    [{ name: "jan vos" }, "possible", "name"],
  ])("%j: %s by %s", (probe, status, by) => expect(matchPerson(store, probe)).toMatchObject({ status, by }));

  test("a national number finds nobody: whose country it is of is not known", () => {
    expect(matchPerson(store, { phone: "06 1234 5678" }).status).toBe("unknown");
  });

  test("and forgotten by number, with everything that number led to", () => {
    expect(JSON.stringify(forget(store, { phone: "+31612345678" }))).not.toMatch(/jan|vos|3161/i);
  });
});

describe("homonyms", () => {
  const two = network(row("Ann Bos", "ann-1", "Acme"), row("Ann Bos", "ann-2", "Boom"));
  const praise = (company: string) => anExport({ recommended: [["Ann", "Bos", company, "06/01/25, 12:00 PM"]] });

  test("an employer tells them apart", () => {
    const store = collect([two, praise("Boom")]);
    expect(store.unmatched).toEqual([]);
    expect(dossier(store, { profileUrl: url("ann-2") }).answers.knows).toBe(true);
    expect(dossier(store, { profileUrl: url("ann-1") }).answers.knows).toBeUndefined();
  });

  test.each(["", "Elsewhere"])(
    "and without that they stay ambiguous, hold nothing, and are asked about: “%s”",
    (company) => {
      const store = collect([two, praise(company)]);
      expect(store.unmatched).toHaveLength(1);
      for (const slug of ["ann-1", "ann-2"]) {
        const { answers, questions } = dossier(store, { profileUrl: url(slug) });
        expect(answers).toEqual({});
        expect(questions[0]).toMatchObject({ fact: "knows", reason: "homonyms" });
      }
    },
  );

  test("a name in my calendar that nothing joins to the member is a lead and a question, not a meeting", () => {
    const calendar = readCalendar(
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260312T120000Z\nLOCATION:Zwolle\nORGANIZER:mailto:me@home.example\n" +
        "ATTENDEE;PARTSTAT=ACCEPTED;CN=Jan Vos:mailto:jan@work.example\nEND:VEVENT\nEND:VCALENDAR",
      { file: "work.ics" },
    );
    const store = collect([network(row("Jan Vos", "jan-vos")), calendar], { me: { emails: ["me@home.example"] } });
    const jan = incoming("jan-vos");
    expect(dossier(store, jan.person).answers).toEqual({});
    expect(dossier(store, jan.person).questions[0]).toMatchObject({ fact: "metInPerson", reason: "same-name" });
    expect(leadsFor(store, jan)[0]?.text).toEqual({
      nl: "iemand met deze naam: ontmoet op 12 maart 2026, 2 deelnemers (work.ics)",
      en: "somebody of this name: met on 12 March 2026, 2 people accepted (work.ics)",
    });
  });
});

test("in whatever order and parts files come, the same people come out", () => {
  const name = fc.constantFrom("Jan Vos", "J. Vos", "VOS JAN", "Ann Bos", "Annie Bos", "Tim Mol");
  const company = fc.constantFrom("", "Acme", "Acme BV", "Boom");
  const card = fc
    .tuple(name, company, fc.constantFrom("a@x.example", "b@x.example", ""), fc.constantFrom("+31611111111", ""))
    .map(([fn, org, email, tel]) => book([`FN:${fn}`, `ORG:${org}`, `EMAIL:${email}`, `TEL:${tel}`]));
  const member = fc.tuple(name, fc.constantFrom("one", "two", "three"), company).map((some) => network(row(...some)));
  const praise = fc
    .tuple(fc.constantFrom("Vos", "Bos"), company)
    .map(([family, org]) =>
      anExport({ recommended: [[family === "Vos" ? "Jan" : "Ann", family, org, "06/01/25, 12:00 PM"]] }),
    );
  fc.assert(
    fc.property(fc.array(fc.oneof(card, member, praise), { minLength: 2, maxLength: 7 }), fc.nat(7), (sources, at) => {
      const whole = JSON.stringify(collect(sources));
      expect(JSON.stringify(collect(sources.toReversed()))).toBe(whole);
      expect(JSON.stringify(merge(collect(sources.slice(at)), collect(sources.slice(0, at))))).toBe(whole);
    }),
    { numRuns: 100 },
  );
});
