import { describe, expect, test } from "vitest";
import { type PlanOutreachInput, planOutreach } from "../../src/risk";

let state = 11;
const draw = (): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};
const kinds = {
  any: () => ({ value: draw(), p: draw() * 0.3 }),
  following: () => {
    const p = draw() * 0.3;
    return { value: p * (0.5 + draw()), p };
  },
  nearly: () => {
    const p = draw() * 0.3;
    return { value: p * (0.95 + 0.1 * draw()), p };
  },
  small: () => ({ value: draw(), p: 0.3 * draw() ** 3 }),
  large: () => ({ value: draw(), p: 0.3 + 0.6 * draw() }),
};
type Limits = Omit<PlanOutreachInput, "candidates">;

/**
 * Kind, how many, limits; then the value that is found at least, the upper bound at most and the steps that it takes.
 * Whoever changes the search sees here whether it became worse; who makes it better may write the better figures.
 */
const plans: readonly [
  kind: keyof typeof kinds,
  count: number,
  limits: Limits,
  found: readonly [number, number, number],
][] = [
  ["any", 40, { maxRisk: 0.05 }, [13.89218, 13.89219, 93]],
  ["any", 40, { maxRisk: 0.05, threshold: 1 }, [1.60618, 1.60619, 14]],
  ["any", 60, { maxRisk: 0.01, maxNodes: 0 }, [15.54403, 16.74126, 0]],
  ["any", 60, { maxRisk: 0.3, threshold: 3, maxNodes: 100 }, [14.59564, 14.59565, 82]],
  ["following", 30, { maxRisk: 0.05, maxNodes: 300 }, [2.49556, 2.49557, 164]],
  ["following", 60, { maxRisk: 0.2, maxNodes: 0 }, [4.50336, 4.51998, 0]],
  ["following", 30, { maxRisk: 0.1, threshold: 1, maxNodes: 300 }, [0.13659, 0.1366, 11]],
  ["nearly", 40, { maxRisk: 0.2, threshold: 2, maxNodes: 200 }, [0.88433, 0.89669, 200]],
  ["small", 60, { maxRisk: 0.05, maxNodes: 100 }, [24.81973, 24.81974, 37]],
  ["small", 80, { maxRisk: 0.02, threshold: 2, outstanding: [0.02, 0.1], maxNodes: 100 }, [15.79383, 16.10769, 100]],
  ["large", 30, { maxRisk: 0.05, maxNodes: 200 }, [5.12816, 5.55113, 200]],
  ["large", 30, { maxRisk: 0.7, threshold: 4, maxNodes: 200 }, [5.11334, 5.11335, 101]],
  ["any", 40, { maxRisk: 0.05, maxSends: 6, maxNodes: 200 }, [5.75687, 5.75688, 0]],
  ["following", 40, { maxRisk: 0.2, maxSends: 10, maxNodes: 200 }, [2.52354, 2.52355, 0]],
  ["any", 30, { maxRisk: 0.05, noteEffect: 0.5, maxNotes: 4, maxNodes: 200 }, [12.07795, 14.67366, 200]],
  ["any", 14, { maxRisk: 0.1, threshold: 2, noteEffect: 0.3, maxNotes: 2 }, [5.14641, 5.14642, 3121]],
  ["large", 12, { maxRisk: 0.2, threshold: 3, noteEffect: 0.5, maxNotes: 3, maxSends: 5 }, [2.74417, 2.74418, 205]],
  ["following", 20, { maxRisk: 0.1, threshold: 3, noteEffect: 0.7 }, [1.80467, 1.80468, 18]],
  ["any", 30, { maxRisk: 0.02, objective: "accepted", received: 2, maxNodes: 200 }, [5.18177, 5.18178, 50]],
];

describe("a plan is no worse than it was, for", () => {
  const drawn = plans.map(([kind, count, limits, found]) => ({
    kind,
    count,
    limits,
    found,
    candidates: Array.from({ length: count }, () => kinds[kind]()),
  }));
  test.each(drawn)("$count of kind $kind within $limits", ({ candidates, limits, found: [value, upper, nodes] }) => {
    const plan = planOutreach({ candidates, ...limits });
    expect(plan.value).toBeGreaterThanOrEqual(value);
    expect(plan.upper).toBeLessThanOrEqual(upper);
    expect(plan.nodes).toBe(nodes);
    expect(plan.block).toBeLessThanOrEqual(limits.maxRisk);
    expect(plan.gap).toBeCloseTo((plan.upper - plan.value) / plan.upper, 14);
    expect(plan.status).toBe(plan.gap < 1e-9 ? "optimal" : "bounded");
  });
});
