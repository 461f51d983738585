import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/decide/evaluate";
import { nextQuestion } from "../../src/decide/next-question";
import { arbitraryFacts, isPossible, modelOf, runs } from "../generators";
import { arbitraryCase, checkDecision } from "./against-brute-force";
import { onFlags, tooLarge } from "./flags";

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
  const { flags, when } = tooLarge();
  const policy = onFlags(flags, [[when, "accept"]]);
  expect(evaluate(policy, {})).toMatchObject({
    status: "open",
    possible: ["accept", "archive"],
    precision: "cautious",
  });
  expect(nextQuestion(policy, {})).toBeNull();
});
