import { describe, expect, test } from "vitest";
import * as z from "zod";
import { compile } from "../../src/decide/compile";
import { evaluate } from "../../src/decide/evaluate";
import { explain } from "../../src/decide/explain";
import { interpret } from "../../src/decide/interpret";
import { nextQuestion } from "../../src/decide/next-question";
import { acquaintance } from "../../src/invitation/acquaintance";
import { defineVocabulary, extendVocabulary, fact } from "../../src/invitation/vocabulary";
import { definePolicy } from "../../src/policy/build";
import { hybrid } from "../../src/policy/presets/hybrid";

const club = defineVocabulary(
  {
    speaksAtMeetup: z.boolean(),
    visits_thisYear: z.int().min(0),
    member: fact(z.boolean(), { question: { nl: "Is dit een lid?", en: "Is this a member?" } }),
    orders: fact(z.int().min(0), { question: { nl: "Hoeveel bestellingen?", en: "How many orders?" } }),
    host: fact(z.boolean(), { words: { yes: { nl: "deze persoon is gastheer", en: "this person is a host" } } }),
  },
  { actions: ["send-with-doubt"] },
);
const is = (name: "speaksAtMeetup" | "member" | "host") => ({ fact: name, op: "eq", value: true }) as const;
const policyOn = (when: Parameters<typeof definePolicy<typeof club>>[1]["rules"][number]["when"]) =>
  definePolicy(club, {
    name: "club",
    version: "1",
    rules: [{ id: "first", when, then: { action: "accept" } }],
    otherwise: { action: "send-with-doubt" },
    whenOpen: "ask",
  });

describe("an open decision on facts without a question", () => {
  const policy = policyOn(is("speaksAtMeetup"));
  test.each([evaluate, interpret])("names them, with nobody to ask", (decideOn) => {
    const decision = decideOn(policy, {});
    expect(decision).toMatchObject({
      status: "open",
      questions: [{ fact: "speaksAtMeetup", prompt: { nl: "speaksAtMeetup", en: "speaksAtMeetup" }, answeredBy: [] }],
    });
    expect(compile(policy)({})).toMatchObject({ questions: decision.status === "open" && decision.questions });
  });

  test("has no next question, since nobody can be asked", () => {
    expect(nextQuestion(policy, {})).toBeNull();
  });

  test("asks what can be asked first, and names the others only when nothing else is left", () => {
    const both = policyOn({ all: [is("speaksAtMeetup"), is("member")] });
    const factsAsked = (facts: Parameters<typeof evaluate<{ member: boolean }, string>>[1]) => {
      const decision = evaluate(both, facts);
      return decision.status === "open" ? decision.questions.map((question) => question.fact) : [];
    };
    expect(factsAsked({})).toEqual(["member"]);
    expect(factsAsked({ member: true })).toEqual(["speaksAtMeetup"]);
  });

  test("of a preset names what only the note can tell", () => {
    const flags = [...acquaintance.facts.values()].filter(({ domain }) => domain.kind === "boolean");
    const known = {
      ...Object.fromEntries(flags.map(({ name }) => [name, false])),
      claimsMeeting: true,
      noteLength: 50,
    };
    const decision = evaluate(hybrid(), { ...known, mutualConnections: 0, asksToArchive: null });
    expect(decision.status === "open" && decision.questions.map((question) => question.fact)).toEqual([
      "asksToArchive",
    ]);
  });
});

describe("facts and actions without words of their own are explained in readable ones", () => {
  const cases = [
    {
      policy: policyOn(is("speaksAtMeetup")),
      facts: { speaksAtMeetup: false },
      en: "Send with doubt. No rule applies. “speaks at meetup” is false. If “speaks at meetup” had been true, the answer would be “accept”.",
      nl: "Send with doubt. Geen enkele regel is van toepassing. „speaks at meetup” staat op nee. Als „speaks at meetup” op ja had gestaan, was het antwoord „accepteren” geweest.",
      why: "a boolean by its name",
    },
    {
      policy: policyOn(is("host")),
      facts: { host: false },
      en: "Send with doubt. No rule applies. “this person is a host” is false. If “this person is a host” had been true, the answer would be “accept”.",
      nl: "Send with doubt. Geen enkele regel is van toepassing. „deze persoon is gastheer” klopt niet. Als „deze persoon is gastheer” had geklopt, was het antwoord „accepteren” geweest.",
      why: "a boolean of which only the yes has words",
    },
    {
      policy: policyOn(is("member")),
      facts: { member: false },
      en: "Send with doubt. No rule applies. The answer to “Is this a member?” is no. If the answer to “Is this a member?” had been yes, the answer would be “accept”.",
      nl: "Send with doubt. Geen enkele regel is van toepassing. Het antwoord op „Is dit een lid?” is nee. Als het antwoord op „Is dit een lid?” ja was geweest, was het antwoord „accepteren” geweest.",
      why: "a boolean by its question",
    },
    {
      policy: policyOn({ fact: "orders", op: "gte", value: 3 }),
      facts: { orders: 1 },
      en: "Send with doubt. No rule applies. The answer to “How many orders?” is 1 (the rule asks for at least 3). If the answer to “How many orders?” had been 3, the answer would be “accept”.",
      nl: "Send with doubt. Geen enkele regel is van toepassing. Het antwoord op „Hoeveel bestellingen?” is 1 (de regel vraagt minstens 3). Als het antwoord op „Hoeveel bestellingen?” 3 was geweest, was het antwoord „accepteren” geweest.",
      why: "a number by its question",
    },
    {
      policy: policyOn({ fact: "visits_thisYear", op: "gte", value: 3 }),
      facts: { visits_thisYear: 1 },
      en: "Send with doubt. No rule applies. “visits this year” is 1 (the rule asks for at least 3). If “visits this year” had been 3, the answer would be “accept”.",
      nl: "Send with doubt. Geen enkele regel is van toepassing. „visits this year” is 1 (de regel vraagt minstens 3). Als „visits this year” 3 was geweest, was het antwoord „accepteren” geweest.",
      why: "a number by its name",
    },
    {
      policy: policyOn(is("speaksAtMeetup")),
      facts: {},
      en: "Still open: accept or send with doubt. Not known yet: is “speaks at meetup” true?",
      nl: "Nog open: accepteren of send with doubt. Nog niet bekend: staat „speaks at meetup” op ja of op nee?",
      why: "an unknown boolean without a question",
    },
    {
      policy: policyOn({ fact: "visits_thisYear", op: "gte", value: 3 }),
      facts: {},
      en: "Still open: accept or send with doubt. Not known yet: what is “visits this year”?",
      nl: "Nog open: accepteren of send with doubt. Nog niet bekend: wat is „visits this year”?",
      why: "an unknown number without a question",
    },
  ] as const;
  test.each(cases)("$why", ({ policy, facts, en, nl }) => {
    expect(explain(policy, facts, { locale: "en" }).text).toBe(en);
    expect(explain(policy, facts, { locale: "nl" }).text).toBe(nl);
  });
});

test("a vocabulary cannot be extended by a fact that it has already", () => {
  const again = () => extendVocabulary(acquaintance, { knows: z.enum(["well", "hardly"]), other: z.boolean() });
  expect(again).toThrow(
    expect.objectContaining({
      issues: [expect.objectContaining({ code: "unusable-vocabulary", path: ["properties", "knows"] })],
    }),
  );
});

test.each([
  { options: { whish: "accept" }, code: "unknown-option", suggestion: "wish", why: "a misspelt option" },
  { options: { wish: "acept" }, code: "unknown-action", suggestion: "accept", why: "a misspelt action" },
])("an explanation is refused for $why", ({ options, code, suggestion }) => {
  const ask = () => explain(hybrid(), {}, options as never);
  expect(ask).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ code, suggestion })] }));
});
