import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blockRisk } from "../../src/risk/block-risk";
import { type OutreachCandidate, type PlanOutreachInput, planOutreach } from "../../src/risk/plan-outreach";
import { exactBlock, isLess, rational } from "./exact";

/** The best value over all subsets; of a set that is too risky, nothing more is tried, since more is riskier. */
function bruteForce({ candidates, maxRisk, received = 0, threshold = 5, ...more }: PlanOutreachInput): number {
  const { outstanding = [], maxSends = Number.POSITIVE_INFINITY, noteEffect = 1 } = more;
  const lives = Math.max(0, threshold - received);
  const counts = (before: readonly number[], p: number): readonly number[] =>
    before.map((here, j) => (j === lives ? here : here * (1 - p)) + (before[j - 1] ?? 0) * p);
  let best = -1;
  const visit = (from: number, chances: readonly number[], value: number, chosen: number): void => {
    if ((chances[lives] ?? 0) > maxRisk || chosen > maxSends) return;
    best = Math.max(best, value);
    for (const [i, candidate] of candidates.entries()) {
      if (i >= from) visit(i + 1, counts(chances, candidate.p * noteEffect), value + candidate.value, chosen + 1);
    }
  };
  const none = Array.from({ length: lives + 1 }, (_, j) => (j === 0 ? 1 : 0));
  visit(0, Array.from(outstanding as readonly number[]).reduce(counts, none), 0, 0);
  return best;
}

const candidate = fc.record({
  value: fc.double({ min: 0.01, max: 10, noNaN: true }),
  p: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.001, max: 0.3, noNaN: true })),
});
const instance = fc.record({
  candidates: fc.array(candidate, { maxLength: 14 }),
  maxRisk: fc.oneof(fc.double({ min: 1e-6, max: 0.3, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
  received: fc.nat(4),
  threshold: fc.integer({ min: 1, max: 6 }),
  outstanding: fc.array(fc.double({ min: 0, max: 0.2, noNaN: true }), { maxLength: 4 }),
});

const chosenOf = (candidates: readonly OutreachCandidate[], chosen: readonly (string | number)[]) =>
  chosen.map((i) => candidates[i as number] as OutreachCandidate);

describe("small plans", () => {
  test("500 random ones equal the best of all subsets, and say that they are optimal", () => {
    let feasible = 0;
    fc.assert(
      fc.property(instance, (input) => {
        const plan = planOutreach(input);
        const best = bruteForce(input);
        if (best < 0) {
          expect([plan.status, plan.chosen, plan.value]).toEqual(["infeasible", [], 0]);
          return;
        }
        feasible++;
        expect(plan.status).toBe("optimal");
        expect(plan.value).toBeCloseTo(best, 9);
        expect(plan.gap).toBeLessThanOrEqual(1e-12);
      }),
      { numRuns: 500, seed: 12 },
    );
    expect(feasible).toBeGreaterThan(300);
  });

  test("fourteen candidates, values that follow the chances, any number of lives", () => {
    for (let k = 0; k < 12; k++) {
      const candidates = Array.from({ length: 14 }, (_, i) => {
        const p = 0.02 + ((i * 37 + k * 11) % 29) / 100;
        return { value: p * (1 + ((i * 13 + k * 7) % 10) / 20), p };
      });
      const input = { candidates, maxRisk: 0.01 * (1 + k), threshold: 1 + (k % 5) };
      const plan = planOutreach(input);
      expect([plan.status, plan.value.toFixed(9)]).toEqual(["optimal", bruteForce(input).toFixed(9)]);
    }
  });

  test("a cap on the number of sends is kept, and the best within it is found", () => {
    fc.assert(
      fc.property(instance, fc.nat(6), (input, maxSends) => {
        const plan = planOutreach({ ...input, maxSends });
        const best = bruteForce({ ...input, maxSends });
        expect(plan.chosen.length).toBeLessThanOrEqual(maxSends);
        if (best >= 0) {
          expect(plan.value).toBeCloseTo(best, 9);
          expect(plan.status).toBe("optimal");
        }
      }),
      { numRuns: 100, seed: 13 },
    );
  });

  test("few notes go where they are worth most: equal to trying every way to hand them out", () => {
    fc.assert(
      fc.property(
        fc.array(candidate, { maxLength: 6 }),
        fc.nat(3),
        fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        (candidates, maxNotes, noteEffect) => {
          const plan = planOutreach({ candidates, maxRisk: 0.1, threshold: 2, maxNotes, noteEffect });
          let best = 0;
          for (let code = 0; code < 3 ** candidates.length; code++) {
            const ways = candidates.map((_, i) => Math.floor(code / 3 ** i) % 3);
            if (ways.filter((way) => way === 2).length > maxNotes) continue;
            const ps = candidates.flatMap(({ p }, i) => (ways[i] === 0 ? [] : [ways[i] === 2 ? p * noteEffect : p]));
            if (blockRisk({ received: 0, threshold: 2, candidates: ps }).block > 0.1) continue;
            best = Math.max(
              best,
              candidates.reduce((sum, { value }, i) => sum + (ways[i] === 0 ? 0 : value), 0),
            );
          }
          expect(plan.value).toBeCloseTo(best, 9);
          expect(plan.withNote.length).toBeLessThanOrEqual(maxNotes);
        },
      ),
      { numRuns: 60, seed: 14 },
    );
  });

  test("`accepted` counts a value only so far as no IDK comes", () => {
    const candidates = [
      { value: 10, p: 0.9 },
      { value: 2, p: 0 },
    ];
    const plan = planOutreach({ candidates, maxRisk: 1, objective: "accepted" });
    expect(plan.value).toBeCloseTo(3, 12);
    expect(planOutreach({ candidates, maxRisk: 1 }).value).toBe(12);
  });

  test("names are ids where there are any, and positions elsewhere", () => {
    const candidates = [
      { id: "ann", value: 1, p: 0 },
      { value: 1, p: 0 },
      { id: "cas", value: 1, p: 0, waitDays: 3 },
    ];
    expect(planOutreach({ candidates, maxRisk: 0 }).chosen).toEqual(["ann", 1]);
  });

  test("nobody worth nothing is invited, and nothing is sent once the account is over", () => {
    const candidates = [
      { value: 0, p: 0 },
      { value: -1, p: 0 },
    ];
    expect(planOutreach({ candidates, maxRisk: 0.5 })).toMatchObject({
      status: "optimal",
      chosen: [],
      upper: 0,
      gap: 0,
    });
    expect(planOutreach({ candidates: [], maxRisk: 0.5, received: 5 }).status).toBe("infeasible");
    expect(planOutreach({ candidates: [{ value: 1, p: 1 }], maxRisk: 1, received: 9 })).toMatchObject({
      value: 1,
      block: 1,
    });
  });
});

describe("laws", () => {
  test("no plan exceeds its limit when judged by exact fractions, and upper is never below value", () => {
    fc.assert(
      fc.property(instance, (input) => {
        const plan = planOutreach(input);
        if (plan.status === "infeasible") return;
        const ps = [...input.outstanding, ...chosenOf(input.candidates, plan.chosen).map(({ p }) => p)];
        const lives = input.threshold - input.received;
        // What is rarer than that underflows.
        const limit = rational(Math.max(input.maxRisk, 1e-300));
        if (lives > 0) expect(isLess(limit, exactBlock(ps, lives))).toBe(false);
        expect(plan.upper).toBeGreaterThanOrEqual(plan.value);
      }),
      { numRuns: 200, seed: 15 },
    );
  });

  test("a higher limit never lowers the value, and a better note never raises the risk of the same people", () => {
    fc.assert(
      fc.property(instance, fc.double({ min: 0, max: 1, noNaN: true }), (input, noteEffect) => {
        const higher = planOutreach({ ...input, maxRisk: Math.min(1, input.maxRisk * 1.5) });
        const plan = planOutreach(input);
        expect(higher.value).toBeGreaterThanOrEqual(plan.value - 1e-9);
        expect(planOutreach({ ...input, noteEffect }).value).toBeGreaterThanOrEqual(plan.value - 1e-9);
        expect(planOutreach({ ...input, noteEffect: 1 })).toEqual(plan);
      }),
      { numRuns: 100, seed: 16 },
    );
  });

  test("a search of no steps is still bounded, and more steps never worsen it", () => {
    const candidates = Array.from({ length: 40 }, (_, i) => ({
      value: 1 + ((i * 7) % 11) / 5,
      p: 0.02 + ((i * 13) % 17) / 100,
    }));
    const plans = [0, 10, 1000].map((maxNodes) => planOutreach({ candidates, maxRisk: 0.03, maxNodes }));
    for (const [k, plan] of plans.entries()) {
      expect(plan.value).toBeGreaterThanOrEqual(plans[k - 1]?.value ?? 0);
      expect(plan.upper).toBeLessThanOrEqual((plans[k - 1]?.upper ?? Number.POSITIVE_INFINITY) + 1e-9);
    }
  });
});

describe("ten thousand candidates", () => {
  let state = 7;
  const u = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const related = (): OutreachCandidate => {
    const p = u() * 0.3;
    return { value: p * (0.5 + u()), p };
  };
  const nearly = (p: number): OutreachCandidate => ({ value: p * (0.95 + 0.1 * u()), p });
  const anything = () => ({ value: u(), p: u() * 0.3 });
  const mostlySmall = () => ({ value: u(), p: 0.3 * u() ** 3 });
  const large = () => ({ value: u(), p: 0.3 + 0.6 * u() });
  const largeRelated = (): OutreachCandidate => {
    const p = 0.3 + 0.6 * u();
    return { value: p * (0.5 + u()), p };
  };
  test.each([
    { kind: "any value, any chance up to 0.3", make: anything, limits: [0.01, 0.05] },
    { kind: "mostly small chances", make: mostlySmall, limits: [0.01, 0.05] },
    { kind: "values that follow the chances", make: related, limits: [0.01, 0.05, 0.2] },
    { kind: "values that nearly are the chances", make: () => nearly(u() * 0.3), limits: [0.2] },
    { kind: "large chances", make: large, limits: [0.01, 0.05] },
    { kind: "large chances, values that follow them", make: largeRelated, limits: [0.05] },
  ])("$kind: the gap is at most 2 % at limits $limits", ({ make, limits }) => {
    for (const maxRisk of limits) {
      const candidates = Array.from({ length: 10_000 }, make);
      const plan = planOutreach({ candidates, maxRisk });
      expect(plan.gap).toBeLessThanOrEqual(0.02);
      const chosen = chosenOf(candidates, plan.chosen);
      expect(blockRisk({ received: 0, candidates: chosen }).block).toBeLessThanOrEqual(maxRisk);
      expect(chosen.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(plan.value, 6);
    }
  });
});

test.each([
  [{ candidates: [{ value: 1, p: 1.2 }], maxRisk: 0.1 }, "candidates[0].p"],
  [{ candidates: [{ value: Number.NaN, p: 0.2 }], maxRisk: 0.1 }, "candidates[0].value"],
  [{ candidates: [{ value: 1, p: 0.2, waitDays: -1 }], maxRisk: 0.1 }, "candidates[0].waitDays"],
  [{ candidates: [], maxRisk: -0.1 }, "maxRisk"],
  [{ candidates: [], maxRisk: 0.1, noteEffect: 2 }, "noteEffect"],
  [{ candidates: [], maxRisk: 0.1, maxSends: -1 }, "maxSends"],
  [{ candidates: [], maxRisk: 0.1, maxNotes: 1.5, noteEffect: 0.5 }, "maxNotes"],
  [{ candidates: [], maxRisk: 0.1, maxNodes: -1 }, "maxNodes"],
  [{ candidates: [], maxRisk: 0.1, objective: "most" }, "objective"],
])("%j is refused", (input, where) => expect(() => planOutreach(input as PlanOutreachInput)).toThrow(where));
