import { describe, expect, test } from "vitest";
import { askableVocabularyOf } from "../../src/decide/askable";
import { acquaintance } from "../../src/invitation/acquaintance";
import { acquaintanceModel } from "../../src/invitation/acquaintance-facts";
import { aboutAcquaintance } from "../../src/invitation/acquaintance-words";
import { factsIn } from "../../src/invitation/condition";
import { strictSelective } from "../../src/policy/presets/strict-selective";
import { vocabularyOf } from "../../src/policy/vocabulary-of";
import { completionsOf, isPossible, meets } from "../generators";

/** Every fact that the design of the vocabulary lists, with its kind. */
const LISTED: Readonly<Record<string, "boolean" | "count" | "choice">> = {
  metInPerson: "boolean",
  wouldIntroduce: "boolean",
  knowsMe: "boolean",
  knows: "boolean",
  trusts: "boolean",
  messagesExchanged: "count",
  daysInContact: "count",
  mutualConnections: "count",
  sharedEmployer: "boolean",
  sharedGroup: "boolean",
  mutualFriend: "boolean",
  interactedOnline: "boolean",
  followedByMe: "boolean",
  invitedBefore: "count",
  openNetworker: "boolean",
  recruiterOutreach: "boolean",
  salesPitch: "boolean",
  suspectedScam: "boolean",
  noteLength: "count",
  noteIsDefault: "boolean",
  claimsMeeting: "boolean",
  asksToArchive: "boolean",
  inAllowList: "boolean",
  inBlockList: "boolean",
  seniority: "choice",
  industry: "choice",
  daysPending: "count",
};
/** Facts that a note or a calendar shows; nobody needs to be asked. */
const SHOWN = ["noteLength", "noteIsDefault", "claimsMeeting", "asksToArchive", "daysPending"];

test("the vocabulary has every listed fact, and no other", () => {
  expect([...acquaintance.facts.keys()].sort()).toEqual(Object.keys(LISTED).sort());
});

describe.each([...acquaintance.facts.values()])("the fact $name", (fact) => {
  test("has its kind", () => {
    const { domain } = fact;
    const kind = domain.kind === "number" ? "count" : domain.kind;
    expect(kind).toBe(LISTED[fact.name]);
    if (domain.kind === "number") expect([domain.integer, domain.min]).toEqual([true, 0]);
    if (domain.kind === "choice") expect(domain.values.length).toBeGreaterThan(5);
  });

  test("has a question in two languages, for somebody who can answer it, unless the invitation shows it", () => {
    if (SHOWN.includes(fact.name)) return expect(fact.question).toBeUndefined();
    expect(fact.question?.nl).toMatch(/^[A-Z].*\?$/);
    expect(fact.question?.en).toMatch(/^[A-Z].*\?$/);
    expect(fact.question?.nl).not.toBe(fact.question?.en);
    expect(fact.answeredBy.length).toBeGreaterThan(0);
  });

  test("says what can and what cannot establish it", () => expect(fact.evidence?.length).toBeGreaterThan(10));

  test("can be put into words in two languages", () => {
    const needed = fact.domain.kind === "boolean" ? (["yes", "no", "ifYes", "ifNo"] as const) : (["subject"] as const);
    for (const key of needed) {
      const said = fact.words?.[key];
      expect(said?.nl.length).toBeGreaterThan(3);
      expect(said?.en.length).toBeGreaterThan(3);
      expect(said?.nl).not.toBe(said?.en);
      expect(`${said?.nl}${said?.en}`).not.toMatch(/[.?]$/);
    }
    const said = needed.flatMap((key) => [fact.words?.[key]?.nl, fact.words?.[key]?.en]);
    // In English "if you would introduce" and "you would introduce" are the same words.
    expect(new Set(said).size).toBeGreaterThanOrEqual(said.length - 2);
  });
});

test("nobody but the user can say whether they would introduce somebody, or trust them", () => {
  for (const name of ["wouldIntroduce", "trusts", "knows"]) {
    expect(acquaintance.facts.get(name)?.answeredBy).toEqual(["me"]);
  }
});

describe("what decides without the schema", () => {
  const bare = vocabularyOf(strictSelective());
  const asking = askableVocabularyOf(strictSelective());
  const facts = [...acquaintance.facts.values()];

  test("knows the same facts in the same order, the same constraints and the same actions", () => {
    expect([...bare.facts.values()].map(({ name, domain }) => ({ name, domain }))).toEqual(
      facts.map(({ name, domain }) => ({ name, domain })),
    );
    for (const { constraints, actions } of [bare, asking]) {
      expect({ constraints, actions }).toEqual({
        constraints: acquaintance.constraints,
        actions: acquaintance.actions,
      });
    }
  });

  test("asks the same questions of the same people at the same cost", () => {
    expect([...asking.facts.values()]).toEqual(facts.map(({ evidence, words, canChange, ...asked }) => asked));
  });

  test("has everything that the schema says, once words are wanted too", () => {
    expect([...acquaintanceModel(aboutAcquaintance).facts]).toEqual([...acquaintance.facts]);
  });
});

describe("the constraints between facts", () => {
  const cases = [
    [{ metInPerson: true, knows: false }, false, "whom one has met one knows"],
    [{ wouldIntroduce: true, knows: false }, false, "whom one would introduce one knows"],
    [{ knows: true, metInPerson: false, wouldIntroduce: false }, true, "knowing takes no meeting"],
    [{ wouldIntroduce: true, metInPerson: false }, true, "introducing takes no meeting"],
    [{ metInPerson: true, knowsMe: false }, true, "knowing is not symmetric"],
    [{ noteIsDefault: true, claimsMeeting: true }, false, "the default text claims nothing"],
    [{ noteIsDefault: true, asksToArchive: true }, false, "the default text asks nothing"],
    [{ noteLength: 0, noteIsDefault: true }, false, "no note is not the default text"],
    [{ noteLength: 0, claimsMeeting: true }, false, "no note claims nothing"],
    [{ noteLength: 0, asksToArchive: true }, false, "no note asks nothing"],
    [{ noteLength: 1, asksToArchive: true, claimsMeeting: true }, true, "a note may do both"],
    [{ trusts: true, knows: false }, true, "the post names knowing and trusting apart"],
    [{ inAllowList: true, inBlockList: true }, true, "two lists may both name somebody"],
  ] as const;
  test.each(cases)("%j is possible: %s, %s", (facts, possible) => {
    expect(isPossible(acquaintance, facts)).toBe(possible);
  });

  test("each can be met and can be broken, so that none is empty", () => {
    for (const constraint of acquaintance.constraints) {
      const free = [...completionsOf({ ...acquaintance, constraints: [] }, ruleOf(constraint), {})];
      expect(new Set(free.map((facts) => meets(constraint, facts)))).toEqual(new Set([true, false]));
    }
  });

  test("no value of a single fact is ruled out by them", () => {
    for (const name of new Set(acquaintance.constraints.flatMap(factsIn))) {
      const values = acquaintance.facts.get(name)?.domain.kind === "number" ? [0, 1, 500] : [true, false];
      for (const value of values)
        expect([name, value, isPossible(acquaintance, { [name]: value })]).toEqual([name, value, true]);
    }
  });
});

const ruleOf = (when: (typeof acquaintance.constraints)[number]) => ({
  rules: [{ id: "r", when, then: { action: "accept" } }],
});
