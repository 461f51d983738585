import { describe, expect, test } from "vitest";
import { blockRisk, planOutreach } from "../../src/risk";

let state = 3;
const upTo = (n: number): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state % n;
};
const instances = Array.from({ length: 60 }, (_, k) => ({
  candidates: Array.from({ length: 3 + upTo(6) }, () => ({ value: 1 + upTo(9), p: (1 + upTo(12)) / 40 })),
  maxRisk: [0.002, 0.02, 0.1, 0.4, 0.9][k % 5] as number,
  threshold: 1 + (k % 4),
  outstanding: k % 3 === 0 ? [0.05] : [],
  ...(k % 4 === 1 ? { maxSends: 1 + upTo(3) } : {}),
  ...(k % 7 === 2 ? { noteEffect: 0.5 } : {}),
}));

describe("plans of everyday size", () => {
  test.each(instances.map((input, k) => ({ k, input })))(
    "plan $k is the best of all subsets, and proved so",
    ({ input }) => {
      const { candidates, maxRisk, threshold, outstanding, maxSends = 99, noteEffect = 1 } = input;
      const riskOf = (set: number): number => {
        const ps = candidates.filter((_, i) => ((set >> i) & 1) === 1).map(({ p }) => p * noteEffect);
        return blockRisk({ received: 0, threshold, outstanding, candidates: ps }).block;
      };
      let best = -1;
      for (let set = 0; set < 2 ** candidates.length; set++) {
        const chosen = candidates.filter((_, i) => ((set >> i) & 1) === 1);
        const value = chosen.reduce((sum, one) => sum + one.value, 0);
        if (value > best && chosen.length <= maxSends && riskOf(set) <= maxRisk) best = value;
      }
      const plan = planOutreach(input);
      if (best < 0) {
        expect(plan).toMatchObject({ status: "infeasible", chosen: [], value: 0, upper: 0, gap: 0 });
        return;
      }
      expect([plan.status, plan.value, plan.gap < 1e-9]).toEqual(["optimal", best, true]);
      expect(plan.upper).toBeGreaterThanOrEqual(best);
      expect(plan.chosen).toEqual([...plan.chosen].sort((a, b) => Number(a) - Number(b)));
      expect(plan.withNote).toEqual(noteEffect === 1 ? [] : plan.chosen);
      const set = plan.chosen.reduce<number>((sum, i) => sum + 2 ** Number(i), 0);
      expect(plan.block).toBeCloseTo(riskOf(set), 14);
    },
  );

  test("where every risk is accepted everybody who is worth something and need not wait is invited", () => {
    const candidates = [
      { value: 0, p: 0 },
      { value: 1, p: 1 },
      { value: 1, p: 1, waitDays: 2 },
      { value: 2, p: 0.5, waitDays: 0 },
    ];
    expect(planOutreach({ candidates, maxRisk: 1, threshold: 1 })).toMatchObject({ chosen: [1, 3], block: 1 });
    expect(planOutreach({ candidates, maxRisk: 1, received: 5 })).toMatchObject({ chosen: [1, 3], block: 1 });
    expect(planOutreach({ candidates, maxRisk: 1, maxSends: Number.POSITIVE_INFINITY }).chosen).toEqual([1, 3]);
  });

  test("of many more than may be sent the most valuable ones go, with a bound that holds", () => {
    const candidates = Array.from({ length: 40 }, (_, i) => ({
      value: 1 + ((i * 7) % 13),
      p: 0.01 + ((i * 5) % 11) / 100,
    }));
    const plan = planOutreach({ candidates, maxRisk: 0.05, maxSends: 6 });
    expect(plan.chosen).toHaveLength(6);
    expect(plan.upper).toBeLessThanOrEqual(6 * 13);
    expect(plan.value).toBeGreaterThanOrEqual(0.95 * plan.upper);
  });
});
