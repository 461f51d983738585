import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/decide/evaluate";
import { nextQuestion } from "../../src/decide/next-question";
import type { Facts } from "../../src/invitation/condition";
import type { Policy } from "../../src/policy/document";
import { hybrid } from "../../src/policy/presets/hybrid";
import { lion } from "../../src/policy/presets/lion";
import { strictSelective } from "../../src/policy/presets/strict-selective";
import { truthOf } from "../../src/policy/truth";
import { countQuestions, PRESUMED } from "../bench/question-counts";
import { runs } from "../generators";

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
    const refused = () => nextQuestion(strictSelective(), {}, { costs: { metInPerson: 0 } });
    expect(refused).toThrow(expect.objectContaining({ code: "out-of-range" }));
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

/** Policies over a few booleans, written so that an oracle can try every order of questions. */
const small: fc.Arbitrary<Policy> = fc
  .record({
    facts: fc.integer({ min: 2, max: 6 }),
    rules: fc.array(
      fc.record({
        parts: fc.array(fc.tuple(fc.nat(5), fc.boolean()), { minLength: 1, maxLength: 3 }),
        kind: fc.constantFrom("all", "any"),
        action: fc.constantFrom("accept", "archive", "ask"),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ facts, rules }) => {
    const question = { nl: "?", en: "?" };
    const names = Array.from({ length: facts }, (_, i) => `f${i}`);
    return {
      language: 1,
      name: "small",
      version: "1",
      vocabulary: {
        type: "object",
        properties: Object.fromEntries(names.map((name) => [name, { type: "boolean", question }])),
      },
      rules: rules.map(({ parts, kind, action }, i) => {
        const comparisons = parts.map(([place, value]) => ({ fact: `f${place % facts}`, op: "eq" as const, value }));
        return { id: `r${i}`, when: kind === "all" ? { all: comparisons } : { any: comparisons }, then: { action } };
      }),
      otherwise: { action: "archive" },
      whenOpen: "ask",
    };
  });

/** The least expected number of questions, by trying every fact in every state; every answer is equally likely. */
function leastQuestions(policy: Policy, names: readonly string[], known: Facts): number {
  const actions = new Set<string>();
  const unknown = names.filter((name) => known[name] === undefined);
  for (let bits = 0; bits < 2 ** unknown.length; bits++) {
    const all = new Map(names.map((name) => [name, known[name] ?? ((bits >> unknown.indexOf(name)) & 1) === 1]));
    const rule = policy.rules.find(({ when }) => truthOf(when, all) === true);
    actions.add((rule?.then ?? policy.otherwise).action);
  }
  if (actions.size === 1) return 0;
  const options = unknown.map((name) => {
    const [no, yes] = [false, true].map((value) => leastQuestions(policy, names, { ...known, [name]: value }));
    return 1 + ((no ?? 0) + (yes ?? 0)) / 2;
  });
  return Math.min(...options);
}

test("the optimal plan is as short as trying every order of questions finds, and the greedy one never shorter", () => {
  fc.assert(
    fc.property(small, (policy) => {
      const names = Object.keys((policy.vocabulary as { readonly properties: object }).properties);
      const least = leastQuestions(policy, names, {});
      const optimal = nextQuestion(policy, {}, { strategy: "optimal" });
      const greedy = nextQuestion(policy, {});
      expect(optimal?.expectedQuestions ?? 0).toBeCloseTo(least, 9);
      expect(greedy?.expectedQuestions ?? 0).toBeGreaterThanOrEqual(least - 1e-9);
    }),
    runs(150),
  );
});

// With nothing at all known it takes seconds: `npm run bench -- diagram` prints that.
test("with hybrid and what a triage presumes, greedy questions are within 5 % of the best plan, and at least 10 % fewer than in the order of the rules", () => {
  const { optimal, greedy, inRuleOrder } = countQuestions("as judged", 1_000, PRESUMED);
  expect(greedy).toBeGreaterThanOrEqual(optimal);
  expect(greedy).toBeLessThanOrEqual(optimal * 1.05);
  expect(greedy).toBeLessThanOrEqual(inRuleOrder * 0.9);
});
