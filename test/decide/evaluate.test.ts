import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/decide/evaluate";
import { nextQuestion } from "../../src/decide/next-question";
import type { Policy } from "../../src/policy/document";
import { arbitraryFacts, isPossible, modelOf, runs } from "../generators";
import { arbitraryCase, checkDecision } from "./against-brute-force";
import { is, onFlags } from "./flags";

test("evaluate, compile and columns agree with brute force over all completions, and with the interpreter where it settles", () => {
  fc.assert(
    fc.property(arbitraryCase, (one) => checkDecision(one)),
    runs(120),
  );
});

describe("learning a fact", () => {
  const learning = arbitraryCase.chain(({ policy, facts }) => {
    const model = modelOf(policy.vocabulary);
    return arbitraryFacts(model, 0).map((all) => ({ model, policy, facts, more: { ...all, ...facts } }));
  });

  test("never overturns a settled decision, and never makes more actions possible", () => {
    fc.assert(
      fc.property(learning, ({ model, policy, facts, more }) => {
        fc.pre(isPossible(model, more));
        const [before, after] = [evaluate(policy, facts), evaluate(policy, more)];
        expect(after.status).toBe("settled");
        expect(before.status === "open" ? before.possible : [before.action]).toContain(after.action);
      }),
      runs(200),
    );
  });
});

test("a policy too large for a diagram is read cautiously, and says so, and has no next question", () => {
  const [left, right] = ["l", "r"].map((side) => Array.from({ length: 18 }, (_, i) => `${side}${i}`));
  if (!left || !right) throw new Error("two sides");
  // Facts that stand far apart and matter together, in one rule, so that no other order is tried.
  const together = left.map((fact, i) => ({ all: [is(fact), is(right[i] ?? "")] }));
  const policy: Policy = {
    ...onFlags("", [[{ any: [{ all: [...left, ...right].map((fact) => is(fact)) }, ...together] }, "accept"]]),
    vocabulary: {
      type: "object",
      properties: Object.fromEntries([...left, ...right].map((fact) => [fact, { type: "boolean" }])),
    },
  };
  expect(evaluate(policy, {})).toMatchObject({
    status: "open",
    possible: ["accept", "archive"],
    precision: "cautious",
  });
  expect(nextQuestion(policy, {})).toBeNull();
});
