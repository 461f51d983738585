import { describe, expectTypeOf, test } from "vitest";
import * as z from "zod";
import { compare } from "../../src/analysis/compare";
import { counterfactual } from "../../src/decide/counterfactual";
import { evaluate } from "../../src/decide/evaluate";
import { explain } from "../../src/decide/explain";
import { interpret } from "../../src/decide/interpret";
import { nextQuestion } from "../../src/decide/next-question";
import { type AcquaintanceFactTypes, acquaintance } from "../../src/invitation/acquaintance";
import type { TypedCondition } from "../../src/invitation/condition";
import { type ActionsOf, defineVocabulary, extendVocabulary, type FactTypesOf } from "../../src/invitation/vocabulary";
import { definePolicy } from "../../src/policy/build";
import type { Policy, TypedRule } from "../../src/policy/document";
import { hybrid } from "../../src/policy/presets/hybrid";
import { lion } from "../../src/policy/presets/lion";
import type { PresetPolicy } from "../../src/policy/presets/preset-policy";
import { strictSelective } from "../../src/policy/presets/strict-selective";

type When = TypedCondition<AcquaintanceFactTypes>;
type Then = TypedRule<AcquaintanceFactTypes, "accept" | "archive">["then"];

const base = { name: "p", version: "1", otherwise: { action: "archive" }, whenOpen: "ask" } as const;

describe("in a policy over the built-in facts", () => {
  test("right facts, operators, values and actions compile", () => {
    const policy = definePolicy(acquaintance, {
      ...base,
      rules: [
        { id: "a", when: { fact: "metInPerson", op: "eq", value: true }, then: { action: "accept" } },
        { id: "b", when: { fact: "noteLength", op: "between", value: [1, 20] }, then: { action: "decline" } },
        { id: "c", when: { fact: "seniority", op: "in", value: ["vp", "owner"] }, then: { action: "ask" } },
      ],
    });
    expectTypeOf(policy.otherwise.action).toEqualTypeOf<"accept" | "archive" | "ask" | "decline" | "report">();
  });

  test("wrong ones do not", () => {
    // @ts-expect-error -- the vocabulary has no fact metInPersn
    const misspelt: When = { fact: "metInPersn", op: "eq", value: true };
    // @ts-expect-error -- metInPerson is a boolean
    const wrongType: When = { fact: "metInPerson", op: "eq", value: "yes" };
    // @ts-expect-error -- seniority has no value king
    const wrongValue: When = { fact: "seniority", op: "eq", value: "king" };
    // @ts-expect-error -- a boolean has no order
    const wrongOperator: When = { fact: "metInPerson", op: "gte", value: true };
    // @ts-expect-error -- between takes two numbers
    const wrongRange: When = { fact: "noteLength", op: "between", value: 3 };
    // @ts-expect-error -- there is no test for being known
    const known: When = { fact: "knows", op: "known", value: true };
    // @ts-expect-error -- deep inside a condition as well
    const deep: When = { all: [{ not: { fact: "kowns", op: "eq", value: true } }] };
    // @ts-expect-error -- no such action
    const wrongAction: Then = { action: "acept" };
    expectTypeOf([misspelt, wrongType, wrongValue, wrongOperator, wrongRange, known, deep, wrongAction]).toBeArray();
  });

  test("facts of the wrong name or type cannot be decided on", () => {
    const decide = () => [
      interpret(strictSelective(), { metInPerson: true, wouldIntroduce: null, seniority: "vp" }),
      // @ts-expect-error -- the vocabulary has no fact metInPersn
      interpret(strictSelective(), { metInPersn: true }),
      // @ts-expect-error -- metInPerson is a boolean
      interpret(strictSelective(), { metInPerson: "yes" }),
    ];
    expectTypeOf(decide).toBeFunction();
  });
});

describe("what is asked about a policy", () => {
  const policy = strictSelective();

  test("is about its own actions and facts", () => {
    const ask = () => [
      counterfactual(policy, {}, { action: "accept" }),
      // @ts-expect-error -- the policy has no such action
      counterfactual(policy, {}, { action: "acept" }),
      explain(policy, {}, { wish: "archive" }),
      // @ts-expect-error -- nor can it be wished for
      explain(policy, {}, { wish: "acept" }),
      nextQuestion(policy, {}, { costs: { metInPerson: 2 }, weights: { knows: 0.5 } }),
      // @ts-expect-error -- the vocabulary has no fact metInPersn
      nextQuestion(policy, {}, { costs: { metInPersn: 2 } }),
      compare(policy, policy, { weights: { knows: 0.5 }, given: { knows: true } }),
      // @ts-expect-error -- the vocabulary has no fact kowns
      compare(policy, policy, { weights: { kowns: 0.5 } }),
      // @ts-expect-error -- nor is it given
      compare(policy, policy, { given: { kowns: true } }),
    ];
    expectTypeOf(ask).toBeFunction();
  });
});

describe("a preset over a vocabulary of one's own", () => {
  const mine = extendVocabulary(acquaintance, { plays: z.boolean() }, { actions: ["invite"] });

  test("has the facts and actions of that vocabulary, and compares with its policies", () => {
    const preset = hybrid({ vocabulary: mine, signs: 3 });
    expectTypeOf(preset).toEqualTypeOf<Policy<FactTypesOf<typeof mine>, ActionsOf<typeof mine>>>();
    expectTypeOf(strictSelective()).toEqualTypeOf<PresetPolicy>();
    expectTypeOf(lion({ guards: false })).toEqualTypeOf<PresetPolicy>();
    const ask = () => [
      evaluate(preset, { plays: true }),
      // @ts-expect-error -- the built-in vocabulary has no such fact
      evaluate(hybrid(), { plays: true }),
    ];
    expectTypeOf(ask).toBeFunction();
  });

  test("does not compile over one that lacks the built-in facts", () => {
    const club = defineVocabulary({ member: z.boolean() });
    // @ts-expect-error -- a club knows no meetings
    const make = () => strictSelective({ vocabulary: club });
    expectTypeOf(make).toBeFunction();
  });
});

describe("an app's own vocabulary", () => {
  const club = defineVocabulary(
    { member: z.boolean(), visits: z.int().min(0).max(365).optional(), tier: z.enum(["guest", "regular"]).nullable() },
    { constraints: [{ fact: "visits", op: "lte", value: 300 }], actions: ["invite"] },
  );
  type ClubWhen = TypedCondition<FactTypesOf<typeof club>>;

  test("its facts, values and actions compile, and others do not", () => {
    const right: ClubWhen = { fact: "tier", op: "eq", value: "regular" };
    // @ts-expect-error -- the club knows no meetings
    const foreign: ClubWhen = { fact: "metInPerson", op: "eq", value: true };
    // @ts-expect-error -- visits is a number
    const text: ClubWhen = { fact: "visits", op: "gte", value: "3" };
    const policy = definePolicy(club, { ...base, rules: [{ id: "a", when: right, then: { action: "invite" } }] });
    expectTypeOf(policy.otherwise.action).extract<"invite">().toEqualTypeOf<"invite">();
    expectTypeOf([foreign, text]).toBeArray();
  });

  test("an extension of the built-in facts keeps them", () => {
    const extended = extendVocabulary(acquaintance, { plays: z.boolean() });
    type ExtendedWhen = TypedCondition<FactTypesOf<typeof extended>>;
    const both: ExtendedWhen = {
      all: [
        { fact: "plays", op: "eq", value: true },
        { fact: "knows", op: "eq", value: true },
      ],
    };
    expectTypeOf(both).toExtend<ExtendedWhen>();
  });
});
