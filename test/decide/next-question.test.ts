import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/decide/evaluate";
import { nextQuestion } from "../../src/decide/next-question";
import type { Condition, Facts } from "../../src/invitation/condition";
import type { Policy } from "../../src/policy/document";
import { hybrid } from "../../src/policy/presets/hybrid";
import { lion } from "../../src/policy/presets/lion";
import { strictSelective } from "../../src/policy/presets/strict-selective";
import { countQuestions, PRESUMED } from "../bench/question-counts";
import { runs } from "../generators";
import { is, onFlags } from "./flags";
import { arbitraryInquiry, checkQuestions } from "./question-plans";

describe("the next question", () => {
  test.each([
    { policy: strictSelective(), facts: {}, fact: "metInPerson", why: "it settles the matter where the answer is no" },
    { policy: strictSelective(), facts: { metInPerson: true }, fact: "wouldIntroduce", why: "only this is left" },
    { policy: strictSelective(), facts: { metInPerson: false }, fact: null, why: "the matter is settled" },
    { policy: strictSelective(), facts: { knows: false }, fact: null, why: "whom you do not know you have not met" },
    { policy: lion(), facts: { suspectedScam: false }, fact: "inBlockList", why: "the other guard is left" },
    { policy: lion({ guards: false }), facts: {}, fact: null, why: "everyone is accepted" },
  ])("of $policy.name is $fact: $why", ({ policy, facts, fact }) => {
    expect(nextQuestion(policy, facts)?.fact ?? null).toBe(fact);
  });

  test("is never about a fact that has no question", () => {
    const policy = hybrid();
    const facts = { knows: false, metInPerson: false, inBlockList: false, suspectedScam: false, salesPitch: false };
    const open = evaluate(policy, facts);
    expect(open.status === "open" && open.questions.map(({ fact }) => fact)).not.toContain("asksToArchive");
  });

  test("goes to the cheaper fact where costs are given, and a cost of nothing is refused", () => {
    const costs = { metInPerson: 10, knows: 10 };
    expect(nextQuestion(strictSelective(), {}, { costs })?.fact).toBe("wouldIntroduce");
    for (const cost of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      const refused = () => nextQuestion(strictSelective(), {}, { costs: { metInPerson: cost } });
      expect(refused).toThrow(expect.objectContaining({ code: "out-of-range", path: ["costs", "metInPerson"] }));
    }
    const undecided = { metInPerson: undefined } as object;
    expect(nextQuestion(strictSelective(), {}, { costs: undecided })?.fact).toBe("metInPerson");
  });

  test.each(["greedy", "optimal"] as const)("says that it was found by the %s strategy", (strategy) => {
    expect(nextQuestion(strictSelective(), { metInPerson: true }, { strategy })).toMatchObject({
      fact: "wouldIntroduce",
      expectedQuestions: 1,
      strategy,
    });
  });

  test("is not about what only a fact without a question would make matter", () => {
    const question = { nl: "Klopt dat?", en: "Is that so?" };
    const asked = { type: "boolean", question };
    const silent = { type: "boolean" };
    const odd = { any: [{ all: [is("a"), { not: is("s") }] }, { all: [is("s"), { not: is("a") }] }] };
    const policy: Policy = {
      ...onFlags("", [
        [{ all: [is("b"), is("c")] }, "decline"],
        [odd, "accept"],
      ]),
      vocabulary: { type: "object", properties: { a: asked, s: silent, b: asked, c: asked } },
    };
    const facts = (known: Facts) => {
      const decision = evaluate(policy, known);
      return decision.status === "open" && decision.questions.map(({ fact }) => fact);
    };
    expect(facts({})).toEqual(["b", "c"]);
    expect(nextQuestion(policy, { b: false })).toBeNull();
    // Where no question helps by itself, whatever can be asked about what is open.
    expect(facts({ b: false })).toEqual(["a"]);
    expect(facts({ s: true })).toEqual(["a", "b", "c"]);
  });

  test("of two equally good ones is the first of the vocabulary, whatever comes first in the policy", () => {
    const question = { nl: "Klopt dat?", en: "Is that so?" };
    const names = ["ant", "bee", "cat", "dog"];
    const policy: Policy = {
      ...strictSelective(),
      vocabulary: {
        type: "object",
        properties: Object.fromEntries(names.map((name) => [name, { type: "boolean", question }])),
      },
      rules: [
        {
          id: "most",
          when: { atLeast: 3, of: names.toReversed().map((fact) => ({ fact, op: "eq", value: true })) },
          then: { action: "accept" },
        },
      ],
    };
    const decision = evaluate(policy, {});
    expect(decision.status === "open" && decision.questions.map(({ fact }) => fact)).toEqual(names);
    for (const strategy of ["greedy", "optimal"] as const) {
      expect(nextQuestion(policy, { bee: true }, { strategy })?.fact).toBe("ant");
    }
  });

  test.each([
    { options: { costs: { metInPersn: 2 } }, path: ["costs", "metInPersn"], suggestion: "metInPerson", why: "a cost" },
    { options: { weights: { kowns: 0.5 } }, path: ["weights", "kowns"], suggestion: "knows", why: "a weight" },
    { options: { weigths: {} }, path: ["weigths"], suggestion: "weights", why: "an option" },
    { options: { strategy: "optimum" }, path: ["strategy"], why: "a strategy" },
    { options: { weights: { noteLength: [1, -2] } }, path: ["weights", "noteLength", 1], why: "a sampled number" },
  ])("is refused where $why is none", ({ options, path, suggestion }) => {
    const ask = () => nextQuestion(strictSelective(), {}, options as never);
    const issue = expect.objectContaining(suggestion ? { path, suggestion } : { path });
    expect(ask).toThrow(expect.objectContaining({ issues: [issue] }));
  });

  test("is the one that is likely to end the matter where it is known how facts are distributed", () => {
    const weights = { metInPerson: 0.9, wouldIntroduce: 0.1, knows: 0.95 };
    expect(nextQuestion(strictSelective(), {}, { weights })?.fact).toBe("wouldIntroduce");
  });
});

test("the optimal plan is as short as trying every order of questions finds, and the greedy one as long as it says", () => {
  fc.assert(fc.property(arbitraryInquiry, checkQuestions), runs(60));
});

const question = { nl: "Klopt dat?", en: "Is that so?" };
const flag = { type: "boolean", question };
const score = { type: "number", minimum: -1.5, maximum: 9.25, question };
const low: Condition = { not: { fact: "n", op: "gte", value: 1.375 } };

test.each<{ properties: object; constraints: readonly Condition[]; rules: Parameters<typeof onFlags>[1]; why: string }>(
  [
    {
      properties: { n: score, x: flag },
      constraints: [low],
      rules: [[{ all: [is("x", false), { fact: "n", op: "notIn", value: [0] }] }, "archive"]],
      why: "some numbers are impossible, and count neither as likely nor as uncertain",
    },
    {
      properties: { n: score, x: flag },
      constraints: [low],
      rules: [
        [{ all: [is("x", false), { fact: "n", op: "in", value: [1.5, -0.5] }] }, "accept"],
        [is("x", false), "decline"],
        [{ fact: "n", op: "between", value: [-0.5, 1.375] }, "decline"],
      ],
      why: "more of them are",
    },
    {
      properties: { x: flag, y: flag, colour: { type: "string", enum: ["blue"], question }, n: score },
      constraints: [],
      rules: [
        [{ any: [is("x", false), { fact: "colour", op: "ne", value: "blue" }] }, "accept"],
        [{ all: [is("y", false), { fact: "n", op: "notIn", value: [0.125] }] }, "archive"],
        [{ fact: "n", op: "eq", value: 0 }, "decline"],
      ],
      why: "one answer can tell more than a bit, and another none",
    },
  ],
)("a plan is as short as can be, and asks what tells most, where $why", ({ properties, constraints, rules }) => {
  const vocabulary = { type: "object", properties, constraints };
  checkQuestions({ ...onFlags("", rules, { otherwise: { action: "accept" } }), vocabulary });
});

// With nothing at all known it takes seconds: `npm run bench -- diagram` prints that.
test("with hybrid and what a triage presumes, greedy questions are within 5 % of the best plan, and at least 10 % fewer than in the order of the rules", () => {
  const { optimal, greedy, inRuleOrder } = countQuestions("as judged", 1_000, PRESUMED);
  expect(greedy).toBeGreaterThanOrEqual(optimal);
  expect(greedy).toBeLessThanOrEqual(optimal * 1.05);
  expect(greedy).toBeLessThanOrEqual(inRuleOrder * 0.9);
});
