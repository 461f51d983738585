import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { upperByCount } from "../../src/risk/plan-count-bound";
import type { PlanProblem } from "../../src/risk/plan-problem";
import { step } from "../../src/risk/tally";

function problemOf(
  items: readonly { readonly value: number; readonly p: number }[],
  lives: number,
  maxRisk: number,
  outstanding: readonly number[] = [],
): PlanProblem {
  const base = Float64Array.from({ length: lives + 1 }, (_, j) => (j === 0 ? 1 : 0));
  for (const p of outstanding) step(base, p);
  const noted = Float64Array.from(items, ({ p }) => p);
  const value = Float64Array.from(items, (item) => item.value);
  const baseMean = outstanding.reduce((sum, p) => sum + p, 0);
  return { value, noted, plain: noted, lives, maxRisk, maxSends: items.length, maxNotes: items.length, base, baseMean };
}

/** The most that any set of at most `sends` items within the limit is worth, by trying all of them. */
function bestOf({ value, noted, lives, maxRisk, base }: PlanProblem, sends: number): number {
  let best = 0;
  for (let set = 0; set < 2 ** value.length; set++) {
    const mass = base.slice();
    const chosen = [...value.keys()].filter((i) => set & (1 << i));
    for (const i of chosen) step(mass, noted[i] ?? 0);
    if (chosen.length > sends || (mass[lives] ?? 0) > maxRisk) continue;
    best = Math.max(
      best,
      chosen.reduce((sum, i) => sum + (value[i] ?? 0), 0),
    );
  }
  return best;
}

const boundOf = (problem: PlanProblem, sends: number): number | undefined =>
  upperByCount(problem, problem.base, [...problem.value.keys()], sends);

describe("the bound by the number of items", () => {
  const item = fc.record({
    value: fc.double({ min: 0.01, max: 1, noNaN: true }),
    p: fc.oneof(fc.double({ min: 0.2, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
  });
  const chance = fc.double({ min: 0, max: 0.5, noNaN: true });
  test("is never less than what any set within the limit is worth", () => {
    fc.assert(
      fc.property(
        fc.array(item, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 2, max: 6 }),
        chance,
        fc.integer({ min: 1, max: 8 }),
        fc.array(chance, { maxLength: 3 }),
        (items, lives, maxRisk, sends, outstanding) => {
          const problem = problemOf(items, lives, maxRisk, outstanding);
          expect((boundOf(problem, sends) ?? 0) * (1 + 1e-9)).toBeGreaterThanOrEqual(bestOf(problem, sends));
        },
      ),
      { numRuns: 300 },
    );
  });

  test("is what the items are worth where a fifth of such a chance is too risky, and four cannot block", () => {
    const items = [9, 8, 7, 6, 5, 4].map((value) => ({ value, p: 0.7 }));
    expect(boundOf(problemOf(items, 5, 0.05), 6)).toBeCloseTo(9 + 8 + 7 + 6, 9);
  });

  test("lets five in where their chances may differ, since a small one makes room for large ones", () => {
    const items = [9, 8, 7, 6, 5].map((value, i) => ({ value, p: i === 4 ? 0.05 : 0.7 }));
    expect(boundOf(problemOf(items, 5, 0.05), 5)).toBeGreaterThan(9 + 8 + 7 + 6);
  });

  test("counts nothing more than may be sent", () => {
    const items = [9, 8, 7].map((value) => ({ value, p: 0.1 }));
    expect(boundOf(problemOf(items, 5, 0.05), 2)).toBeCloseTo(9 + 8, 9);
  });

  test("is none where only the sum counts, with one life, and where more than twelve may be sent", () => {
    const items = [{ value: 1, p: 0.5 }];
    expect(boundOf(problemOf(items, 1, 0.5), 1)).toBeUndefined();
    expect(boundOf(problemOf(items, 5, 0.5), 13)).toBeUndefined();
    expect(boundOf(problemOf(items, 5, 0.5), 12)).toBe(1);
    expect(boundOf(problemOf([], 5, 0.5), 3)).toBeUndefined();
  });

  test("is nothing where what is out already uses up the limit", () => {
    expect(boundOf(problemOf([{ value: 3, p: 0.9 }], 2, 0.1, [0.3]), 1)).toBe(0);
  });
});

describe("the bound is tight", () => {
  /** Everybody is worth their chance, so that the bound is the largest sum of chances within the limit. */
  const capOf = (
    ps: readonly number[],
    lives: number,
    maxRisk: number,
    sends: number,
    outstanding: readonly number[] = [],
  ) =>
    boundOf(
      problemOf(
        ps.map((p) => ({ value: p, p })),
        lives,
        maxRisk,
        outstanding,
      ),
      sends,
    );

  test.each<[string, number | undefined, number]>([
    // Two IDKs block, and two answer so with a chance of the product: .5 beside .2 rather than two of .316.
    ["two as far apart as the limit lets them", capOf([0.5, 0.5, 0.1, 0.1], 2, 0.1, 2), 0.7],
    ["as many as fit where all are alike", capOf([0.25, 0.25, 0.25, 0.25], 2, 0.17, 4), 0.75],
    ["one alone, who cannot block", capOf([0.5, 0.5], 2, 0.1, 2), 0.5],
    ["one alone beside what is out", capOf([0.5, 0.5], 2, 0.15, 2, [0.25]), 0.5],
    ["nobody, where even the smallest is too much", capOf([0.5, 0.5], 2, 0.1, 2, [0.25]), 0],
    ["everybody, where the limit is far", capOf([0.5, 0.4, 0.3], 3, 0.1, 3), 1.2],
    ["of those who may go the largest", capOf([0.5, 0.4, 0.3], 3, 0.1, 2), 0.9],
    ["three, the third in part", capOf([0.5, 0.5, 0.5, 0.1], 3, 0.05, 3), 1.2],
  ])("%s", (_, bound, expected) => expect(bound).toBeCloseTo(expected, 3));

  test("up to twelve, with more lives than one, and only of somebody", () => {
    const ps = Array<number>(20).fill(0.3);
    expect(capOf(ps, 2, 0.1, 12)).toBeDefined();
    expect([capOf(ps, 2, 0.1, 13), capOf(ps, 1, 0.1, 2), capOf([], 2, 0.1, 2)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
