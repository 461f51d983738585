import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/decide/evaluate";
import type { Answers } from "../../src/evidence/answers";
import { dossier } from "../../src/evidence/dossier";
import { evidenceFor, factsFor } from "../../src/evidence/facts-for";
import { collect, factsOf, storeOf } from "../../src/evidence/store";
import { lion } from "../../src/policy/index";
import { anExport, connection, conversation, incoming } from "./evidence-exports";
import { url } from "./linkedin/export-texts";

const word = (fact: string, value: boolean | number | string, on = "2026-01-01", slug = "jan-vos"): Answers => ({
  kind: "answers",
  answers: [{ person: { profileUrl: url(slug) }, fact, value, on }],
});
const JAN = incoming("jan-vos");
/** What follows from the note alone, in every invitation without one. */
const NO_NOTE = { noteLength: 0, noteIsDefault: false, claimsMeeting: false, asksToArchive: false };

test("without evidence nothing is said about the person", () => {
  expect(factsFor(collect([]), JAN)).toEqual(NO_NOTE);
});

describe("messages", () => {
  const talk = (days: number) => collect([anExport({ messages: conversation("jan-vos", days) })]);

  test.each([
    { days: 1, knows: undefined },
    { days: 3, knows: undefined },
    { days: 4, knows: true },
  ])("two-way contact on $days days: knows is $knows", ({ days, knows }) => {
    const facts = factsFor(talk(days), JAN);
    expect(facts.messagesExchanged).toBe(days * 2);
    expect(facts.daysInContact).toBe(days);
    expect(facts.knows).toBe(knows);
  });

  test("the number of days that makes one known is the caller's choice", () => {
    expect(factsFor(talk(3), JAN, { rules: { knownFromDays: 3 } }).knows).toBe(true);
    expect(factsFor(talk(9), JAN, { rules: { knownFromDays: null } }).knows).toBeUndefined();
  });

  test("any number of messages leaves open whether we met", () => {
    const store = talk(28);
    expect(factsFor(store, JAN).metInPerson).toBeUndefined();
    expect(factsFor(store, JAN).wouldIntroduce).toBeUndefined();
  });

  test("messages that I never answered are no contact", () => {
    const unanswered = conversation("jan-vos", 9).filter(({ from }) => from !== "me");
    const facts = factsFor(collect([anExport({ messages: unanswered })]), JAN);
    expect(facts).toEqual({ ...NO_NOTE, messagesExchanged: 9 });
  });

  test("one polite answer to a persistent writer makes no acquaintance", () => {
    const persistent = conversation("jan-vos", 9).filter(({ from }, i) => from !== "me" || i === 0);
    expect(factsFor(collect([anExport({ messages: persistent })]), JAN).knows).toBeUndefined();
  });

  test("two exports of one mailbox are not added up", () => {
    const early = anExport({ messages: conversation("jan-vos", 3), exportedOn: "2025-04-01" });
    const late = anExport({ messages: conversation("jan-vos", 6), exportedOn: "2026-04-01" });
    expect(factsFor(collect([early, late]), JAN).messagesExchanged).toBe(12);
  });

  test("the reason names the file", () => {
    const { messagesExchanged } = evidenceFor(talk(6), JAN);
    expect(messagesExchanged).toMatchObject({
      value: 12,
      text: { en: "12 messages on 6 days (messages.csv)", nl: "12 berichten op 6 dagen (messages.csv)" },
      sources: [{ file: "messages.csv", row: 2, field: "DATE" }],
    });
  });
});

describe("shared employer", () => {
  const at = (company: string, position: readonly string[]) =>
    collect([
      anExport({ connections: [connection("jan-vos", company)], positions: [position], exportedOn: "2025-06-01" }),
    ]);

  test.each([
    { company: "Acme B.V.", from: "Jan 2019", to: "", shared: true, why: "both there on the day of the export" },
    { company: "acme", from: "2019", to: "Jul 2025", shared: true, why: "I left after the day of the export" },
    { company: "Acme", from: "2019", to: "2021", shared: undefined, why: "I left, and when they came is not known" },
    { company: "Acme", from: "Jun 2025", to: "", shared: undefined, why: "the day within the month is not known" },
    { company: "Acme", from: "", to: "", shared: undefined, why: "my own years are not known" },
    { company: "Boom", from: "2019", to: "", shared: undefined, why: "another organisation" },
  ])("$shared: $why", ({ company, from, to, shared }) => {
    const store = at(company, ["Acme", "", "", "", from, to]);
    expect(factsFor(store, JAN).sharedEmployer).toBe(shared);
    expect(factsFor(store, JAN).knows).toBeUndefined(); // could know is not knows
  });

  test("freelancers are no colleagues", () => {
    expect(factsFor(at("Freelance", ["Freelance", "", "", "", "2019", ""]), JAN).sharedEmployer).toBeUndefined();
  });

  test("a former employer of mine is a question", () => {
    const store = at("Acme", ["Acme", "", "", "", "2015", "2017"]);
    expect(dossier(store, JAN.person).questions[0]).toMatchObject({
      fact: "sharedEmployer",
      reason: "possible-colleague",
    });
  });
});

test("a recommendation says that I know its other side, unless the caller thinks otherwise", () => {
  const store = collect([
    anExport({ connections: [connection("jan-vos")], recommended: [["Jan", "Vos", "", "06/01/25, 12:00 PM"]] }),
  ]);
  expect(factsFor(store, JAN).knows).toBe(true);
  expect(factsFor(store, JAN).metInPerson).toBeUndefined();
  expect(factsFor(store, JAN, { rules: { recommendationKnows: false } }).knows).toBeUndefined();
});

describe("the invitation itself", () => {
  const none = collect([]);

  test("a default text is one, and claims nothing", () => {
    const note = "I'd like to add you to my professional network on LinkedIn.";
    expect(factsFor(none, { ...JAN, note })).toMatchObject({
      noteIsDefault: true,
      claimsMeeting: false,
      noteLength: note.length,
    });
  });

  test("an own text is none, and what it claims is not decided here", () => {
    expect(factsFor(none, { ...JAN, note: "I read your article." }).noteIsDefault).toBe(false);
  });

  test.each([
    { note: "We met at the fair in Utrecht last week.", facts: { claimsMeeting: true } },
    { note: "We hebben elkaar nog nooit ontmoet.", facts: { claimsMeeting: false } },
    {
      note: "I'm hiring for a staff engineer role in Amsterdam. Open to a quick call?",
      facts: { recruiterOutreach: true },
    },
    {
      note: "Guaranteed 3% daily returns on forex. Limited spots in my Telegram group.",
      facts: { suspectedScam: true },
    },
  ])("$note shows $facts and establishes nothing about us", ({ note, facts }) => {
    const { noteLength, noteIsDefault, ...shown } = factsFor(none, { ...JAN, note });
    expect(shown).toEqual(facts);
  });

  test("an open networker is one only when they say so", () => {
    const person = { name: "Bob Stone ★ L.I.O.N. ★" };
    expect(factsFor(none, { ...JAN, person }).openNetworker).toBe(true);
    expect("openNetworker" in factsFor(none, JAN)).toBe(false);
  });

  test.each([
    { sentAt: "2026-02-27T23:59", now: "2026-03-01", days: 2 },
    { sentAt: "2026-03-01", now: "2026-03-01", days: 0 },
    { sentAt: "2026-03-02", now: "2026-03-01", days: undefined },
    { sentAt: undefined, now: "2026-03-01", days: undefined },
    { sentAt: "2026-02-27", now: undefined, days: undefined },
  ])("sent on $sentAt and decided on $now, it has waited $days days", ({ sentAt, now, days }) => {
    const invitation = { ...JAN, ...(sentAt ? { sentAt } : {}) };
    expect(factsFor(none, invitation, now ? { now } : {}).daysPending).toBe(days);
  });

  test("earlier invitations are counted, later ones and my own are not", () => {
    const store = collect([
      anExport({
        invitations: [
          ["jan-vos", "INCOMING", "1/1/24, 2:37 PM"],
          ["jan-vos", "INCOMING", "1/1/25, 2:37 PM"],
          ["jan-vos", "INCOMING", "1/1/26, 2:37 PM"],
          ["jan-vos", "OUTGOING", "1/1/23, 2:37 PM"],
        ],
      }),
    ]);
    expect(factsFor(store, { ...JAN, sentAt: "2025-01-01T14:37" }).invitedBefore).toBe(1);
    expect(factsFor(store, { ...JAN, sentAt: "2023-01-01" }).invitedBefore).toBeUndefined();
  });
});

describe("my own word", () => {
  const contact = anExport({ messages: conversation("jan-vos", 9) });

  test("outweighs every file", () => {
    expect(factsFor(collect([contact, word("knows", false)]), JAN).knows).toBe(false);
  });

  test("is the newest", () => {
    const changed = collect([word("metInPerson", false, "2026-02-01"), word("metInPerson", true, "2026-01-01")]);
    expect(factsFor(changed, JAN).metInPerson).toBe(false);
  });

  test("that contradicts itself on one day is unknown, and asked again", () => {
    const store = collect([word("metInPerson", false), word("metInPerson", true)]);
    expect("metInPerson" in factsFor(store, JAN)).toBe(false);
    const [question] = dossier(store, JAN.person).questions;
    expect(question).toMatchObject({ fact: "metInPerson", reason: "contradiction" });
    expect(question?.because).toHaveLength(2);
  });

  test("that we met says that I know them", () => {
    const evidence = evidenceFor(collect([word("metInPerson", true)]), JAN);
    expect(evidence["knows"]?.value).toBe(true);
    expect(evidence["knows"]?.because).toEqual(evidence["metInPerson"]?.because);
  });

  test.each([
    { met: "2026-02-01", knows: "2026-01-01", facts: { metInPerson: true, knows: true }, why: "the newer word counts" },
    { met: "2026-01-01", knows: "2026-02-01", facts: { knows: false }, why: "the newer word counts the other way" },
    { met: "2026-01-01", knows: "2026-01-01", facts: {}, why: "two words of one day cancel out" },
  ])("met ($met) but not known ($knows): $why", ({ met, knows, facts }) => {
    const store = collect([word("metInPerson", true, met), word("knows", false, knows)]);
    expect(factsFor(store, JAN)).toEqual({ ...NO_NOTE, ...facts });
  });

  test("by name alone is used and flagged", () => {
    const store = collect([
      { kind: "answers", answers: [{ person: { name: "Jan Vos" }, fact: "trusts", value: true, on: "2026-01-01" }] },
    ]);
    expect(evidenceFor(store, JAN)["trusts"]?.text.en).toBe("your own answer of 1 January 2026, matched by name alone");
  });
});

describe("laws", () => {
  const anyWord = fc.record({
    fact: fc.constantFrom("metInPerson", "knows", "wouldIntroduce", "trusts", "knowsMe", "sharedEmployer"),
    value: fc.boolean(),
    on: fc.constantFrom("2026-01-01", "2026-01-02", "2026-01-03"),
  });
  const anyStore = fc
    .record({ words: fc.array(anyWord, { maxLength: 8 }), days: fc.integer({ min: 0, max: 6 }) })
    .map(({ words, days }) =>
      collect([
        anExport({ connections: [connection("jan-vos")], messages: conversation("jan-vos", days) }),
        ...words.map(({ fact, value, on }) => word(fact, value, on)),
      ]),
    );

  test("the facts never contradict each other, whatever I said", () => {
    fc.assert(
      fc.property(anyStore, (store) => {
        expect(() => evaluate(lion(), factsFor(store, JAN))).not.toThrow();
      }),
    );
  });

  test("every answer cites facts that exist, and does not stand without them", () => {
    fc.assert(
      fc.property(anyStore, (store) => {
        const { answers, because, facts } = dossier(store, JAN.person);
        const known = new Set(facts.map(({ id }) => id));
        for (const [fact, ids] of Object.entries(because)) {
          expect(ids.length).toBeGreaterThan(0);
          expect(ids.filter((id) => !known.has(id))).toEqual([]);
          const rest = factsOf(store).filter(({ id }) => !ids.includes(id));
          const without = dossier(storeOf(rest, store.jobs, [], [store.me]), JAN.person).answers;
          const [before, after] = [answers, without].map((all) => (all as Readonly<Record<string, unknown>>)[fact]);
          // An older answer or a file may say the same once the decisive one is gone.
          const others = rest.some(({ says }) => says.kind === "answer" || says.kind === "messages");
          if (!others) expect(after).not.toBe(before);
        }
      }),
    );
  });

  test("without my own word nothing is ever false but what the note itself shows", () => {
    const store = collect([anExport({ connections: [connection("jan-vos")], messages: conversation("jan-vos", 2) })]);
    expect(Object.values(dossier(store, JAN.person).answers)).not.toContain(false);
  });
});
