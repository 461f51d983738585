import { describe, expect, test } from "vitest";
import * as z from "zod";
import { evaluate } from "../../src/decide/evaluate";
import { acquaintance } from "../../src/invitation/acquaintance";
import type { FactDomain } from "../../src/invitation/fact";
import { defineVocabulary, extendVocabulary, fact, STANDARD_ACTIONS } from "../../src/invitation/vocabulary";
import { definePolicy } from "../../src/policy/build";
import { parsePolicy } from "../../src/policy/parse";
import { vocabularyOf } from "../../src/policy/vocabulary-of";

const question = { nl: "Is dit een lid?", en: "Is this a member?" };
const words = { yes: { nl: "is lid", en: "is a member" } };
const { MAX_SAFE_INTEGER: MAX, MIN_SAFE_INTEGER: MIN, MAX_VALUE } = Number;

describe("a schema that can be a fact", () => {
  const cases: readonly [schema: z.ZodType, domain: FactDomain, why: string][] = [
    [z.boolean(), { kind: "boolean" }, "a boolean"],
    [z.boolean().optional(), { kind: "boolean" }, "every fact may be unknown: optional"],
    [z.boolean().nullable(), { kind: "boolean" }, "every fact may be unknown: nullable"],
    [z.boolean().nullish(), { kind: "boolean" }, "every fact may be unknown: both"],
    [z.boolean().readonly(), { kind: "boolean" }, "readonly"],
    [z.enum(["a", "b"]), { kind: "choice", values: ["a", "b"] }, "an enum"],
    [z.enum(["a", "b"]).nullable(), { kind: "choice", values: ["a", "b"] }, "an enum or unknown"],
    [z.literal("only"), { kind: "choice", values: ["only"] }, "one value"],
    [z.literal(["a", "b"]), { kind: "choice", values: ["a", "b"] }, "literals are an enum"],
    [z.int(), { kind: "number", integer: true, min: MIN, max: MAX }, "an integer"],
    [z.int().min(0).max(9), { kind: "number", integer: true, min: 0, max: 9 }, "an integer range"],
    [z.int().nullable(), { kind: "number", integer: true, min: MIN, max: MAX }, "an integer or unknown"],
    [z.int().gt(0).lt(9), { kind: "number", integer: true, min: 1, max: 8 }, "open bounds of integers are closed ones"],
    [z.int().min(0.5).max(3.5), { kind: "number", integer: true, min: 1, max: 3 }, "bounds between integers"],
    [z.number(), { kind: "number", integer: false, min: -MAX_VALUE, max: MAX_VALUE }, "a number"],
    [z.number().min(0.5).max(1.5), { kind: "number", integer: false, min: 0.5, max: 1.5 }, "a range"],
    [z.number().min(2).max(2), { kind: "number", integer: false, min: 2, max: 2 }, "a range of one number"],
  ];
  test.each(cases.map(([schema, domain, why]) => ({ schema, domain, why })))("$why", ({ schema, domain }) => {
    expect(defineVocabulary({ x: schema }).facts.get("x")?.domain).toEqual(domain);
  });
});

describe("a schema that cannot be a fact is refused with a reason", () => {
  const cases: readonly [schema: z.ZodType, message: string, why: string][] = [
    [z.string(), "expected a boolean, an integer", "free text has no finite classes"],
    [z.date(), "expected a boolean, an integer", "a date: let it be a number of days"],
    [z.array(z.boolean()), "expected a boolean, an integer", "a list"],
    [z.object({ a: z.boolean() }), "expected a boolean, an integer", "facts are flat"],
    [z.bigint(), "expected a boolean, an integer", "JSON has none"],
    [z.any(), "expected a boolean, an integer", "anything"],
    [z.null(), "expected a boolean, an integer", "always unknown"],
    [z.union([z.boolean(), z.int()]), "expected a boolean, an integer", "two types at once"],
    [z.literal(true), "is an enum of strings", "a boolean that cannot be false"],
    [z.literal(3), "is an enum of strings", "a number that cannot differ"],
    [z.literal([1, 2]), "is an enum of strings", "numbers without names"],
    [z.number().gt(0), "state an inclusive bound instead of `exclusiveMinimum`", "an open bound below"],
    [z.number().lt(1), "state an inclusive bound instead of `exclusiveMaximum`", "an open bound above"],
    [z.int().multipleOf(5), "limited to multiples", "a step"],
    [z.number().min(3).max(1), "no number lies between the bounds", "an empty range"],
    [z.int().gt(1).lt(2), "no number lies between the bounds", "no integer between"],
    [z.boolean().default(true), "a fact has no default", "unknown is not false"],
    [z.boolean().catch(false), "a fact has no default", "wrong is not false"],
    [z.enum(Array.from({ length: 1_001 }, (_, i) => `v${i}`)), "at most 1000 values", "too many to tell apart"],
  ];
  test.each(cases.map(([schema, message, why]) => ({ schema, message, why })))("$why", ({ schema, message }) => {
    const expected = { name: "InputError", code: "unusable-vocabulary", path: ["properties", "x"] };
    expect(() => defineVocabulary({ x: schema })).toThrow(expect.objectContaining(expected));
    expect(() => defineVocabulary({ x: schema })).toThrow(message);
  });

  test("all of them at once", () => {
    expect(() => defineVocabulary({ a: z.string(), b: z.boolean(), c: z.date() })).toThrow(
      expect.objectContaining({
        issues: ["a", "c"].map((name) => expect.objectContaining({ path: ["properties", name] })),
      }),
    );
  });
});

describe("what is said about a fact", () => {
  test("is kept with it, in the document too", () => {
    const about = { question, words, answeredBy: ["sender", "me"], evidence: "the list", cost: 3 } as const;
    const club = defineVocabulary({ member: fact(z.boolean(), about) });
    expect(club.facts.get("member")).toEqual({
      name: "member",
      domain: { kind: "boolean" },
      ...about,
      answeredBy: ["me", "sender"],
    });
    const policy = definePolicy(club, {
      name: "p",
      version: "1",
      rules: [],
      otherwise: { action: "ask" },
      whenOpen: "ask",
    });
    expect(vocabularyOf(JSON.parse(JSON.stringify(policy))).facts.get("member")).toEqual(club.facts.get("member"));
  });

  test("may be said inside or outside what makes it optional", () => {
    const inside = defineVocabulary({ x: fact(z.boolean(), { question }).nullable().optional() });
    const outside = defineVocabulary({ x: fact(z.boolean().nullable().optional(), { question }) });
    for (const vocabulary of [inside, outside]) expect(vocabulary.facts.get("x")?.question).toEqual(question);
  });

  test("is left out where it is not shaped as expected, and the user answers when nobody is named", () => {
    const odd = z.boolean().meta({ question: "Is it?", words: 3, cost: -1, answeredBy: ["boss"], evidence: 5 });
    expect(defineVocabulary({ x: odd }).facts.get("x")).toEqual({
      name: "x",
      domain: { kind: "boolean" },
      answeredBy: ["me"],
    });
  });
});

describe("an app's own vocabulary", () => {
  const club = defineVocabulary(
    {
      member: fact(z.boolean(), { question }),
      visits: z.int().min(0).max(365),
      tier: z.enum(["guest", "regular", "host"]),
    },
    {
      constraints: [
        {
          any: [
            { fact: "member", op: "eq", value: true },
            { fact: "tier", op: "eq", value: "guest" },
          ],
        },
      ],
      actions: ["invite", "accept"],
    },
  );
  const policy = definePolicy(club, {
    name: "door",
    version: "1.0.0",
    rules: [
      { id: "host", when: { fact: "tier", op: "in", value: ["host"] }, then: { action: "accept" } },
      { id: "often", when: { fact: "visits", op: "between", value: [12, 365] }, then: { action: "invite" } },
      { id: "guest", when: { fact: "member", op: "eq", value: false }, then: { action: "decline", reply: "sorry" } },
    ],
    otherwise: { action: "archive" },
    whenOpen: "ask",
  });

  test("keeps the order of its facts, and has the standard actions besides its own", () => {
    expect([...club.facts.keys()]).toEqual(["member", "visits", "tier"]);
    expect(club.actions).toEqual([...STANDARD_ACTIONS, "invite"]);
  });

  test("goes with its policies: typed, evaluated, serialised, parsed back equal and evaluated alike", () => {
    const { value: again } = parsePolicy(JSON.stringify(policy));
    expect(again).toEqual(policy);
    expect(again && vocabularyOf(again)).toEqual(vocabularyOf(policy));
    expect(vocabularyOf(policy)).toMatchObject({ constraints: club.constraints, actions: club.actions });
    const cases = [
      { tier: "host" },
      { visits: 12, tier: "guest" },
      { visits: 11, member: false },
      { visits: 0, member: true, tier: "regular" },
      {},
    ] as const;
    const decisions = cases.map((facts) => evaluate(policy, facts));
    expect(decisions.map(({ status, action }) => [status, action])).toEqual([
      ["settled", "accept"],
      ["settled", "invite"],
      ["settled", "decline"],
      ["settled", "archive"],
      ["open", "ask"],
    ]);
    for (const [i, facts] of cases.entries()) expect(again && evaluate(again, facts)).toEqual(decisions[i]);
  });

  test("has its constraints respected: who is no guest is a member", () => {
    expect(() => evaluate(policy, { member: false, tier: "host" })).toThrow(
      expect.objectContaining({ code: "contradictory-facts" }),
    );
    expect(evaluate(policy, { member: false, visits: 3 })).toMatchObject({ status: "settled", rule: "guest" });
  });

  test("may be given as a zod object", () => {
    const same = defineVocabulary(z.object({ member: z.boolean() }));
    expect([...same.facts.keys()]).toEqual(["member"]);
  });
});

describe("an extension of the built-in facts", () => {
  const mine = extendVocabulary(
    acquaintance,
    { speaks: z.boolean(), talks: z.int().min(0) },
    {
      constraints: [
        {
          any: [
            { fact: "speaks", op: "eq", value: true },
            { fact: "talks", op: "lte", value: 0 },
          ],
        },
      ],
      actions: ["book"],
    },
  );

  test("has their facts, constraints and actions, and its own", () => {
    expect([...mine.facts.keys()]).toEqual([...acquaintance.facts.keys(), "speaks", "talks"]);
    expect(mine.facts.get("metInPerson")).toEqual(acquaintance.facts.get("metInPerson"));
    expect(mine.constraints).toHaveLength(acquaintance.constraints.length + 1);
    expect(mine.actions).toEqual([...acquaintance.actions, "book"]);
  });

  test("decides on both, and keeps both kinds of constraint", () => {
    const policy = definePolicy(mine, {
      name: "p",
      version: "1",
      rules: [
        {
          id: "speaker",
          when: {
            all: [
              { fact: "speaks", op: "eq", value: true },
              { fact: "knows", op: "eq", value: true },
            ],
          },
          then: { action: "book" },
        },
      ],
      otherwise: { action: "archive" },
      whenOpen: "ask",
    });
    expect(evaluate(policy, { talks: 2, metInPerson: true })).toMatchObject({ status: "settled", action: "book" });
    for (const facts of [
      { talks: 1, speaks: false },
      { metInPerson: true, knows: false },
    ] as const) {
      expect(() => evaluate(policy, facts)).toThrow(expect.objectContaining({ code: "contradictory-facts" }));
    }
  });
});
