import { describe, expect, test } from "vitest";
import { compare, isBlindTo, lint } from "../../src/analysis";
import { evaluate } from "../../src/decide/evaluate";
import type { Policy } from "../../src/policy/document";
import { hybrid } from "../../src/policy/presets/hybrid";
import { strictSelective } from "../../src/policy/presets/strict-selective";
import { mutant, randomPolicy } from "../bench/random-policy";

describe("where a policy is too large for a diagram", () => {
  const { policy } = randomPolicy({ rules: 60, facts: 40, kind: "uniform", seed: 2 });

  test.each([1, 2, 3])("the search finds what changed condition %i changes, and the witness shows it", (seed) => {
    const other = mutant(policy, seed);
    const { by, relation, share, witnesses } = compare(policy, other, { budget: { nodes: 2_000 } });
    expect([by, share]).toEqual(["search", null]);
    expect(relation).not.toBe("undecided");
    const [first, second] = [policy, other].map((one) => evaluate(one, witnesses.differ ?? {}));
    expect([first?.status, second?.status]).toEqual(["settled", "settled"]);
    expect(first?.action).not.toBe(second?.action);
  });
});

describe("where the steps of the search are spent too, the answer is that nothing is decided, and what was spent", () => {
  const budget = { nodes: 0, steps: 0 };

  test("of a comparison", () => {
    expect(compare(strictSelective(), hybrid(), { budget })).toEqual({
      relation: "undecided",
      witnesses: {},
      share: null,
      by: "search",
      spent: { nodes: 0, steps: 0 },
    });
  });

  test("of blindness", () => {
    expect(isBlindTo(hybrid(), "knows", { budget })).toEqual({ status: "undecided", spent: { nodes: 0, steps: 0 } });
  });

  test("of a lint, without a finding that is not proven", () => {
    const findings = lint(hybrid(), { budget });
    expect(findings.length).toBeGreaterThan(0);
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(["undecided"]));
  });
});

describe("on inputs with unknowns, a search that found no difference on complete ones", () => {
  const budget = { nodes: 0 };

  test("proves policies equal that do the same meanwhile", () => {
    const found = compare(hybrid(), { ...hybrid(), name: "other" }, { inputs: "partial", budget });
    expect(found).toMatchObject({ relation: "equal", share: 0, by: "search" });
  });

  test("leaves undecided those that do something else meanwhile", () => {
    const closed: Policy = { ...hybrid(), whenOpen: { action: "accept" } };
    expect(compare(hybrid() as Policy, closed, { inputs: "partial", budget })).toMatchObject({
      relation: "undecided",
      share: null,
      by: "search",
    });
  });
});
