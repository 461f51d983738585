import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/evidence/answers";
import { dossier } from "../../src/evidence/dossier";
import { evidenceFor } from "../../src/evidence/facts-for";
import { readCalendar } from "../../src/evidence/ical/read-calendar";
import type { InsideItem } from "../../src/evidence/inside-information";
import { keepConfidence } from "../../src/evidence/keep-confidence";
import { collect, type EvidenceSource, type EvidenceStore, factsOf, storeOf } from "../../src/evidence/store";
import { anExport, conversation, incoming } from "./evidence-exports";
import { url } from "./linkedin/export-texts";

const JAN = incoming("jan-vos");
const NOW = { now: "2026-11-23" };
const MINE = "me@home.example";
const person = { profileUrl: url("jan-vos") };

const answer = (fact: string, value: Answer["value"], on: string): EvidenceSource => ({
  kind: "answers",
  answers: [{ person, fact, value, on }],
});
const told = (fact: string, value: Answer["value"], on: string, more: Partial<InsideItem> = {}): EvidenceSource => ({
  kind: "inside-information",
  items: [{ person, fact, value, on, ...more }],
});
const meeting = (day: string, guests: number, place = "Zwolle"): EvidenceSource =>
  readCalendar(
    [
      "BEGIN:VCALENDAR",
      "BEGIN:VEVENT",
      `UID:${day} ${guests} ${place}`,
      `DTSTART:${day.replaceAll("-", "")}T120000Z`,
      `LOCATION:${place}`,
      `ORGANIZER:mailto:${MINE}`,
      "ATTENDEE;PARTSTAT=ACCEPTED:mailto:jan@vos.example",
      ...Array.from({ length: guests }, (_, i) => `ATTENDEE;PARTSTAT=ACCEPTED:mailto:guest${i}@work.example`),
      "END:VEVENT",
      "END:VCALENDAR",
    ].join("\n"),
    { file: "work.ics" },
  );
const JANS_ROW = ["Jan", "Vos", url("jan-vos"), "jan@vos.example", "Acme", "", "06 Mar 2023"];
const known = anExport({ connections: [JANS_ROW], exportedOn: "2025-06-01" });
const stored = (...sources: readonly EvidenceSource[]) => collect([known, ...sources], { me: { emails: [MINE] } });
const of = (store: EvidenceStore, options = {}) => dossier(store, JAN.person, { ...NOW, ...options });

const days = fc.constantFrom("2024-02-01", "2025-03-02", "2026-04-03", "2026-11-01");
const source: fc.Arbitrary<EvidenceSource> = fc.oneof(
  fc
    .tuple(fc.constantFrom("metInPerson", "knows", "wouldIntroduce", "trusts", "knowsMe"), fc.boolean(), days)
    .map((word) => answer(...word)),
  fc.tuple(fc.constantFrom("knows", "metInPerson", "openNetworker"), fc.boolean(), days).map((word) => told(...word)),
  fc
    .tuple(days, fc.constantFrom(0, 5, 10, 11), fc.constantFrom("Zwolle", "Zoom", ""))
    .map((event) => meeting(...event)),
  fc
    .tuple(fc.integer({ min: 1, max: 6 }), days)
    .map(([length, exportedOn]) =>
      anExport({ connections: [JANS_ROW], messages: conversation("jan-vos", length), exportedOn }),
    ),
  fc.constant(anExport({ connections: [JANS_ROW], recommended: [["Jan", "Vos", "Acme", "06/01/25, 12:00 PM"]] })),
  fc.constant(
    anExport({ connections: [JANS_ROW], positions: [["Acme", "", "", "", "2019", ""]], exportedOn: "2025-06-01" }),
  ),
);
const stores = fc.array(source, { maxLength: 6 }).map((sources) => ({ sources, store: stored(...sources) }));

describe("of any evidence whatever", () => {
  test("every answer cites facts that exist, and would not stand without them", () => {
    fc.assert(
      fc.property(stores, ({ store }) => {
        const { answers, because } = of(store);
        const ids = new Set(factsOf(store).map(({ id }) => id));
        expect(Object.keys(because)).toEqual(Object.keys(answers));
        for (const [fact, cited] of Object.entries(because)) {
          expect(cited.length).toBeGreaterThan(0);
          for (const id of cited) expect(ids).toContain(id);
          const rest = factsOf(store).filter(({ id }) => !cited.includes(id));
          const without = of(storeOf(rest, store.jobs, store.rejected, [store.me]));
          const [before, after] = [answers, without.answers].map(
            (some) => Object.entries(some).find(([name]) => name === fact)?.[1],
          );
          expect([fact, after]).not.toEqual([fact, before]);
        }
      }),
      { numRuns: 100 },
    );
  });

  test("false is somebody's word, and what nobody says is asked", () => {
    fc.assert(
      fc.property(stores, ({ sources, store }) => {
        const { answers, questions } = of(store);
        const denied = new Set(
          sources
            .flatMap((given) =>
              given.kind === "answers" ? given.answers : given.kind === "inside-information" ? given.items : [],
            )
            .flatMap(({ fact, value }) => (value === false ? [fact] : [])),
        );
        for (const [fact, value] of Object.entries(answers)) if (value === false) expect(denied).toContain(fact);
        const asked = questions.map(({ fact }) => fact);
        expect(new Set(asked).size).toBe(asked.length);
        for (const fact of ["metInPerson", "knows", "wouldIntroduce", "knowsMe", "trusts"]) {
          expect([fact, asked.includes(fact)]).toEqual([fact, !Object.hasOwn(answers, fact)]);
        }
      }),
      { numRuns: 100 },
    );
  });

  test("whom I met, or would introduce, I know", () => {
    fc.assert(
      fc.property(stores, ({ store }) => {
        const { metInPerson, wouldIntroduce, knows } = of(store).answers;
        if (metInPerson || wouldIntroduce) expect(knows).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test("one fact more turns no answer round, unless it is somebody's word or leaves the matter in doubt", () => {
    const fromFile = source.filter(({ kind }) => kind !== "answers" && kind !== "inside-information");
    fc.assert(
      fc.property(stores, fromFile, ({ sources, store }, more) => {
        const [before, after] = [of(store).answers, of(stored(...sources, more)).answers];
        for (const [fact, value] of Object.entries(before)) {
          const now = Object.entries(after).find(([name]) => name === fact)?.[1];
          if (typeof value === "boolean" && now !== undefined) expect([fact, now]).toEqual([fact, value]);
        }
      }),
      { numRuns: 100 },
    );
  });

  test("messages alone never say that we met, however many and whatever else is written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 28 }), (length) => {
        const talk = anExport({ connections: [JANS_ROW], messages: conversation("jan-vos", length) });
        expect(of(collect([talk])).answers.metInPerson).toBeUndefined();
      }),
      { numRuns: 10 },
    );
  });
});

describe("what contradicts itself, or is out of date, is unknown and asked", () => {
  test.each([
    {
      sources: [answer("metInPerson", true, "2026-01-01"), answer("metInPerson", false, "2026-01-01")],
      fact: "metInPerson",
      reason: "contradiction",
      why: "two words of one day",
    },
    {
      sources: [answer("metInPerson", false, "2026-01-01"), meeting("2026-03-12", 0)],
      fact: "metInPerson",
      reason: "contradiction",
      why: "a meeting after the word that there was none",
    },
    {
      sources: [told("knows", true, "2026-01-01"), told("knows", false, "2026-02-01")],
      fact: "knows",
      reason: "contradiction",
      why: "two who told me different things",
    },
    {
      sources: [answer("wouldIntroduce", true, "2020-01-01")],
      fact: "wouldIntroduce",
      reason: "out-of-date",
      why: "what I thought six years ago",
    },
    {
      sources: [told("trusts", true, "2026-01-01", { until: "2026-06-30" })],
      fact: "trusts",
      reason: "out-of-date",
      why: "what was told me until last summer",
    },
  ])("$why: $fact", ({ sources, fact, reason }) => {
    const { answers, questions } = of(stored(...sources));
    expect(answers).not.toHaveProperty(fact);
    expect(questions[0]).toMatchObject({ fact, reason });
    expect(questions[0]?.because).not.toEqual([]);
  });

  const recommended = anExport({
    connections: [JANS_ROW],
    recommended: [["Jan", "Vos", "Acme", "06/01/25, 12:00 PM"]],
  });
  test.each([
    {
      sources: [answer("knows", false, "2025-03-02"), told("metInPerson", true, "2024-02-01"), recommended],
      why: "my word against a later recommendation, and an older word that we met",
    },
    {
      sources: [answer("knows", false, "2025-03-02"), answer("wouldIntroduce", true, "2025-03-02"), recommended],
      why: "two words of one day that exclude each other, and the recommendation",
    },
    {
      sources: [told("knows", false, "2026-03-01"), told("knows", true, "2026-02-01"), meeting("2025-01-01", 0)],
      why: "two who told me different things, and an older meeting",
    },
  ])("what is in doubt is not settled by what the denial outweighs: $why", ({ sources }) => {
    const { answers, questions } = of(stored(...sources));
    expect(answers).not.toHaveProperty("knows");
    expect(questions.find(({ fact }) => fact === "knows")).toMatchObject({ reason: "contradiction" });
  });

  test.each([
    {
      sources: [answer("knows", false, "2025-03-02"), recommended, told("metInPerson", true, "2026-02-01")],
      why: "a newer word that we met",
    },
    {
      sources: [
        told("knows", false, "2026-03-01"),
        told("knows", true, "2026-02-01"),
        answer("metInPerson", true, "2026-04-01"),
      ],
      why: "my own newer word, after two who told me different things",
    },
    {
      sources: [answer("knows", false, "2020-01-01"), answer("metInPerson", true, "2019-01-01")],
      why: "a denial that is out of date, and that we met once is not",
    },
  ])("$why settles that I know somebody", ({ sources }) => {
    expect(of(stored(...sources)).answers.knows).toBe(true);
  });

  test.each([
    {
      sources: [meeting("2026-03-12", 0), answer("metInPerson", false, "2026-04-01")],
      met: false,
      why: "my word after the meeting: we did not meet",
    },
    { sources: [answer("metInPerson", true, "2010-01-01")], met: true, why: "that we met once does not grow old" },
    {
      sources: [answer("metInPerson", false, "2026-01-01"), answer("metInPerson", true, "2026-02-01")],
      met: true,
      why: "the newer of two words",
    },
    {
      sources: [told("metInPerson", false, "2026-05-01"), meeting("2026-03-12", 0)],
      met: false,
      why: "inside information is newer than the file",
    },
    {
      sources: [told("metInPerson", true, "2026-05-01"), answer("metInPerson", false, "2026-01-01")],
      met: false,
      why: "my own word is stronger",
    },
  ])("$met: $why", ({ sources, met }) => expect(of(stored(...sources)).answers.metInPerson).toBe(met));

  test("how long my word holds is the caller's choice", () => {
    const store = stored(answer("trusts", true, "2026-01-01"));
    expect(of(store).answers.trusts).toBe(true);
    expect(of(store, { answersHoldDays: 30 }).answers.trusts).toBeUndefined();
    expect(of(store, { answersHoldDays: null, now: "2060-01-01" }).answers.trusts).toBe(true);
  });
});

describe("the cheapest question comes first", () => {
  test.each([
    { sources: [meeting("2026-03-12", 60)], first: "metInPerson", reason: "large-event" },
    { sources: [meeting("2026-03-12", 0, "Zoom")], first: "metInPerson", reason: "on-screen" },
    { sources: [meeting("2026-03-12", 0)], first: "wouldIntroduce", reason: "no-evidence" },
    { sources: [], first: "metInPerson", reason: "no-evidence" },
  ])("$reason: $first", ({ sources, first, reason }) => {
    expect(of(stored(...sources)).questions[0]).toMatchObject({ fact: first, reason });
  });
});

describe("what was told in confidence", () => {
  const store = stored(told("knows", false, "2026-05-01", { words: "Jan starts at Brikgoud in January" }));

  test("decides, is marked, and shows nothing of itself in the reason", () => {
    expect(of(store)).toMatchObject({ answers: { knows: false }, confidential: ["knows"] });
    const evidence = evidenceFor(store, JAN)["knows"];
    expect(evidence).toMatchObject({ confidential: true, text: { en: "told in confidence on 1 May 2026" } });
    expect(JSON.stringify(evidence)).not.toContain("Brikgoud");
  });

  test("is no secret once a file says the same", () => {
    const both = stored(told("metInPerson", true, "2026-05-01"), meeting("2026-03-12", 0));
    expect(of(both).confidential).toEqual([]);
  });

  test.each([
    "I hear that Jan STARTS AT BRIKGOUD!",
    "I heard: “starts, at Brikgoud”.",
    "He is at Brikgoud in the new year.",
  ])("stops the message “%s” and does not repeat it", (text) => {
    const run = () => keepConfidence(store, text);
    expect(run).toThrow(expect.objectContaining({ code: "confidential" }));
    expect(run).not.toThrow(/Brikgoud/i);
  });

  test.each(["Happy New Year, Jan!", "Brikgoud is a fine firm.", ""])("lets “%s” pass", (text) => {
    expect(keepConfidence(store, text)).toBe(text);
  });

  test("is rejected with its position where it cannot be read", () => {
    const items = [
      { person, fact: "knows", value: true, on: "soon" },
      { person: {}, fact: "knows", value: true, on: "2026-01-01" },
      null,
    ];
    const { rejected } = collect([{ kind: "inside-information", items: items as readonly InsideItem[] }]);
    expect(rejected.map(({ row, reason }) => [row, reason])).toEqual([
      [1, "bad-date"],
      [2, "no-person"],
      [3, "not-an-item"],
    ]);
  });
});
