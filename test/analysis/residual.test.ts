import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { residual } from "../../src/analysis/residual";
import { evaluate } from "../../src/decide/evaluate";
import { parsePolicy } from "../../src/policy/parse";
import { strictSelective } from "../../src/policy/presets/strict-selective";
import { arbitraryFacts, arbitraryModel, arbitraryPolicy, isPossible, runs } from "../generators";

describe("a residual policy", () => {
  test("answers the rest as the whole policy answers everything, and is a policy that can be stored", () => {
    const cases = arbitraryModel({ maxFacts: 6 }).chain((model) =>
      fc.record({
        model: fc.constant(model),
        policy: arbitraryPolicy(model, { maxRules: 5, depth: 2 }),
        known: arbitraryFacts(model, 0.6),
        all: arbitraryFacts(model, 0),
      }),
    );
    fc.assert(
      fc.property(cases, ({ model, policy, known, all }) => {
        const rest = { ...all, ...known };
        fc.pre(isPossible(model, rest));
        const remaining = residual(policy, known);
        expect(parsePolicy(JSON.stringify(remaining)).issues).toBeUndefined();
        expect(evaluate(remaining, rest).action).toBe(evaluate(policy, rest).action);
      }),
      runs(150),
    );
  });

  test("no longer speaks of what is known", () => {
    const remaining = residual(strictSelective(), { metInPerson: true, knows: true });
    expect(JSON.stringify(remaining.rules)).not.toContain("metInPerson");
    expect(evaluate(remaining, { wouldIntroduce: true }).action).toBe("accept");
  });
});
