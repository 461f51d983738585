import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { residual } from "../../src/analysis/residual";
import { evaluate } from "../../src/decide/evaluate";
import { type Condition, type Facts, factsIn } from "../../src/invitation/condition";
import type { Policy } from "../../src/policy/document";
import { parsePolicy } from "../../src/policy/parse";
import { strictSelective } from "../../src/policy/presets/strict-selective";
import { implies, is, onFlags, tooLarge } from "../decide/flags";
import {
  arbitraryFacts,
  arbitraryModel,
  arbitraryPolicy,
  completionsOf,
  isPossible,
  possibleOf,
  runs,
} from "../generators";

const cases = arbitraryModel({ maxFacts: 6 }).chain((model) =>
  fc.record({
    model: fc.constant(model),
    policy: arbitraryPolicy(model, { maxRules: 5, depth: 2 }),
    known: arbitraryFacts(model, 0.6),
    all: arbitraryFacts(model, 0),
  }),
);

describe("a residual policy", () => {
  test("answers the rest as the whole policy answers everything, and is a policy that can be stored", () => {
    fc.assert(
      fc.property(cases, ({ model, policy, known, all }) => {
        const rest = { ...all, ...known };
        fc.pre(isPossible(model, rest));
        const remaining = residual(policy, known);
        expect(parsePolicy(JSON.stringify(remaining)).issues).toBeUndefined();
        expect(evaluate(remaining, rest).action).toBe(evaluate(policy, rest).action);
      }),
      runs(80),
    );
  });

  test("has the rules that can still decide, the last of them as its `otherwise` where nothing else remains", () => {
    fc.assert(
      fc.property(cases, ({ model, policy, known }) => {
        const { rules, otherwise } = residual(policy, known);
        const deciding = [...policy.rules.map((rule) => rule.id), "otherwise"].filter((id) =>
          possibleOf(model, policy, known).rules.has(id),
        );
        expect(rules.map(({ id }) => id)).toEqual(deciding.slice(0, -1));
        const [last] = policy.rules.filter(({ id }) => id === deciding.at(-1));
        expect(otherwise).toEqual(last?.then ?? policy.otherwise);
      }),
      runs(40),
    );
  });

  test("speaks neither of what is known nor of what follows from it", () => {
    fc.assert(
      fc.property(cases, ({ model, policy, known }) => {
        const completions = [...completionsOf(model, policy, known)];
        for (const fact of new Set(residual(policy, known).rules.flatMap(({ when }) => factsIn(when)))) {
          expect(Object.hasOwn(known, fact)).toBe(false);
          expect(new Set(completions.map((all) => all[fact])).size).toBeGreaterThan(1);
        }
      }),
      runs(40),
    );
  });

  test("is refused for facts that no invitation has together", () => {
    const policy = onFlags("abc", [[is("b"), "accept"]], { constraints: [implies("a", "b"), implies("b", "c")] });
    expect(() => residual(policy, { a: true, c: false })).toThrow(
      expect.objectContaining({ code: "contradictory-facts" }),
    );
    expect(residual(policy, { a: true })).toMatchObject({ rules: [], otherwise: { action: "accept" } });
    expect(residual(policy, { c: false })).toMatchObject({ rules: [], otherwise: { action: "archive" } });
  });

  const implying = [implies("a", "b"), implies("b", "c")];
  test.each<{ policy: Policy; known: Facts; rules: readonly Condition[]; otherwise: string; why: string }>([
    {
      policy: onFlags("x", [
        [is("x"), "accept"],
        [{ not: is("x") }, "decline"],
      ]),
      known: {},
      rules: [is("x")],
      otherwise: "decline",
      why: "the last rule decides whatever is left, though its condition is open",
    },
    {
      policy: onFlags("abd", [[{ all: [is("b"), is("d")] }, "accept"]], { constraints: [implies("a", "b")] }),
      known: { a: true },
      rules: [is("d")],
      otherwise: "archive",
      why: "b follows from a, and goes",
    },
    {
      policy: onFlags("abcd", [[{ any: [is("a"), is("d")] }, "accept"]], { constraints: implying }),
      known: { c: false },
      rules: [is("d")],
      otherwise: "archive",
      why: "without c there is no a, by way of b",
    },
    {
      policy: onFlags("abd", [[{ any: [is("b"), is("d")] }, "accept"]], { constraints: [implies("a", "b")] }),
      known: { a: false },
      rules: [{ any: [is("b"), is("d")] }],
      otherwise: "archive",
      why: "nothing follows from there being no a",
    },
  ])("has no more in it than is left: $why", ({ policy, known, rules, otherwise }) => {
    const remaining = residual(policy, known);
    expect(remaining.rules.map(({ when }) => when)).toEqual(rules);
    expect(remaining.otherwise.action).toBe(otherwise);
  });

  test("of a policy too large for a diagram is simplified condition by condition", () => {
    const { flags, when } = tooLarge();
    const rules = [
      [is("x"), "decline"],
      [when, "accept"],
      [is("y"), "ask"],
      [is("z"), "report"],
    ] as const;
    const remaining = residual(onFlags([...flags, "x", "y", "z"], rules), { x: false, y: true });
    expect(remaining.rules).toEqual([{ id: "r1", when, then: { action: "accept" } }]);
    expect(remaining.otherwise).toEqual({ action: "ask" });
  });

  test("no longer speaks of what is known", () => {
    const remaining = residual(strictSelective(), { metInPerson: true, knows: true });
    expect(JSON.stringify(remaining.rules)).not.toContain("metInPerson");
    expect(evaluate(remaining, { wouldIntroduce: true }).action).toBe("accept");
  });
});
