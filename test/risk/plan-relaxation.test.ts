import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { capacity, fill, type PlanProblem, weightOf } from "../../src/risk/plan-problem";
import { exactBlock, toDouble } from "./exact";

const item = fc.record({ value: fc.integer({ min: 1, max: 40 }), weight: fc.integer({ min: 1, max: 20 }) });
const instance = fc.record({
  items: fc.array(item, { minLength: 1, maxLength: 12 }),
  cap: fc.integer({ min: 0, max: 90 }),
  sends: fc.integer({ min: 1, max: 12 }),
});

/** What the items bring by falling value per weight, the last one in part, each less a price. */
function sortedFill(items: readonly { readonly value: number; readonly weight: number }[], cap: number, price: number) {
  let [room, upper, count] = [cap, 0, 0];
  const worth = items.map(({ value, weight }) => ({ value: value - price, weight })).filter(({ value }) => value > 0);
  for (const { value, weight } of worth.sort((a, b) => b.value / b.weight - a.value / a.weight)) {
    const part = Math.min(1, room / weight);
    if (part > 0) count += 1;
    upper += part * value;
    room -= part * weight;
  }
  return { upper, count };
}

describe("the linear relaxation", () => {
  const filled = ({
    items,
    cap,
    sends,
  }: {
    items: readonly { value: number; weight: number }[];
    cap: number;
    sends: number;
  }) => {
    const value = Float64Array.from(items, (one) => one.value);
    const weights = Float64Array.from(items, (one) => one.weight);
    return fill(value, [...items.keys()], { weights, cap }, sends);
  };

  test("fills the capacity by falling value per weight", () => {
    fc.assert(
      fc.property(instance, ({ items, cap }) => {
        const { upper, perSend } = filled({ items, cap, sends: items.length });
        expect(upper).toBeCloseTo(sortedFill(items, cap, 0).upper, 9);
        expect(perSend).toBe(0);
      }),
      { numRuns: 200, seed: 21 },
    );
  });

  test("prices what it fills: capacity, sends and what each item brings above its price add up to the bound", () => {
    let priced = 0;
    fc.assert(
      fc.property(instance, ({ items, cap, sends }) => {
        const { upper, perWeight, perSend } = filled({ items, cap, sends });
        const above = items.map(({ value, weight }) => Math.max(0, value - perSend - perWeight * weight));
        const sum = cap * perWeight + sends * perSend + above.reduce((one, other) => one + other, 0);
        expect(upper).toBeCloseTo(sum, 9);
        expect(Math.min(perWeight, perSend)).toBeGreaterThanOrEqual(0);
        if (perSend > 0) priced++;
      }),
      { numRuns: 200, seed: 22 },
    );
    expect(priced).toBeGreaterThan(1);
  });

  test("where fewer may be sent than fit, is near the least that any price for a send gives", () => {
    fc.assert(
      fc.property(instance, ({ items, cap, sends }) => {
        const { upper } = filled({ items, cap, sends });
        const prices = Array.from({ length: 401 }, (_, k) => k / 10);
        const least = Math.min(...prices.map((price) => sortedFill(items, cap, price).upper + price * sends));
        // Its own prices lie closer together than these, and either end one step short of the best.
        expect(upper).toBeLessThanOrEqual(least + 0.01 * sends);
        expect(upper).toBeGreaterThanOrEqual(least - 0.1 * sends);
      }),
      { numRuns: 100, seed: 23 },
    );
  });

  test("of more items than can be sent at all is what the best ones bring", () => {
    const items = [5, 4, 3, 2, 1].map((value) => ({ value, weight: 1 }));
    expect(filled({ items, cap: 5, sends: 2 }).upper).toBeCloseTo(9, 2);
    expect(filled({ items, cap: 5, sends: 5 })).toMatchObject({ upper: 15, perWeight: 0, perSend: 0 });
    expect(filled({ items, cap: 2.5, sends: 3 })).toMatchObject({ upper: 10.5, perWeight: 3, perSend: 0 });
    expect(filled({ items: [{ value: 5, weight: 1 }], cap: 0, sends: 1 }).upper).toBe(0);
  });
});

const problem = (ps: readonly number[], lives: number, maxRisk: number): PlanProblem => {
  const chances = Float64Array.from(ps);
  const base = Float64Array.from({ length: lives + 1 }, (_, j) => (j === 0 ? 1 : 0));
  return {
    value: chances,
    noted: chances,
    plain: chances,
    lives,
    maxRisk,
    maxSends: 99,
    maxNotes: 99,
    base,
    baseMean: 0,
  };
};
const capacityOf = (ps: readonly number[], lives: number, maxRisk: number, most = 1): number => {
  const given = problem(ps, lives, maxRisk);
  const order = [...ps.keys()].sort((i, j) => (ps[j] ?? 0) - (ps[i] ?? 0));
  return capacity(given, given.base, 0, order, most);
};
const risk = (ps: readonly number[], lives: number): number => toDouble(exactBlock(ps, lives));

describe("the capacity is tight:", () => {
  test("with one life staying safe is a product, and its logarithm adds up", () => {
    expect(capacityOf([0.5, 0.5], 1, 0.75)).toBeCloseTo(2 * Math.LN2, 11);
    expect(weightOf(problem([0.5], 1, 0.75), 0)).toBeCloseTo(Math.LN2, 14);
    expect(weightOf(problem([0.5], 2, 0.75), 0)).toBe(0.5);
    const { base, ...given } = problem([0.5, 0.5], 1, 0.75);
    expect(capacity({ ...given, base }, Float64Array.of(0.5, 0.5), 0.5, [0, 1])).toBeCloseTo(Math.LN2, 11);
    expect(capacity({ ...given, base }, Float64Array.of(0.2, 0.8), 0.8, [0, 1])).toBeLessThan(1e-14);
  });

  test.each([
    { lives: 2, ps: [0.3, 0.2, 0.1, 0.1], most: 1 },
    { lives: 3, ps: [0.4, 0.4, 0.3, 0.2, 0.1], most: 1 },
    { lives: 3, ps: [0.4, 0.4, 0.3, 0.2, 0.1], most: 0.25 },
    { lives: 5, ps: Array<number>(12).fill(0.25), most: 1 },
  ])(
    "while few IDKs are to come, the largest chances filled one after the other reach the limit ($lives lives, at most $most each)",
    ({ lives, ps, most }) => {
      const cut = ps.map((p) => Math.min(p, most));
      for (const part of [0.25, 0.5, 1]) {
        const full = cut.slice(0, lives - 1);
        const last = (cut[lives - 1] ?? 0) * part;
        const sum = full.reduce((one, other) => one + other, last);
        if (sum > lives - 2 + 1 / lives) continue;
        expect(capacityOf(ps, lives, risk([...full, last], lives), most)).toBeCloseTo(sum, 9);
      }
    },
  );

  test("nothing that fits bounds nothing", () => {
    expect(capacityOf([0.1, 0.1], 2, 0.5)).toBe(Number.POSITIVE_INFINITY);
    expect(capacityOf([0.9, 0.9], 2, 1)).toBe(Number.POSITIVE_INFINITY);
    expect(capacityOf([1, 1, 1], 1, 1)).toBe(Number.POSITIVE_INFINITY);
  });

  test.each([
    { lives: 2, p: 0.5, maxRisk: 0.9 },
    { lives: 2, p: 0.9, maxRisk: 0.6 },
    { lives: 3, p: 0.8, maxRisk: 0.7 },
    { lives: 4, p: 1, maxRisk: 0.5 },
  ])(
    "where many are to come, the best of a Poisson number beside some in full ($lives lives, $p each, limit $maxRisk)",
    ({ lives, p, maxRisk }) => {
      /** The mean at which so many in full and a Poisson number besides reach the limit, by trying closer and closer. */
      const meanBeside = (full: number): number => {
        const riskAt = (mean: number): number => {
          let safe = 0;
          for (let j = 0; j < lives; j++) {
            let term = Math.exp(-mean);
            for (let k = 0; k <= j; k++) {
              const ways = exactly(full, j - k, p);
              safe += ways * term;
              term *= mean / (k + 1);
            }
          }
          return 1 - safe;
        };
        let [low, high] = [0, 50];
        for (let round = 0; round < 100; round++) {
          const middle = (low + high) / 2;
          if (riskAt(middle) <= maxRisk) low = middle;
          else high = middle;
        }
        return riskAt(0) > maxRisk ? 0 : full * p + low;
      };
      const sums = Array.from({ length: lives + 2 }, (_, full) => meanBeside(full));
      expect(capacityOf(Array<number>(30).fill(p), lives, maxRisk)).toBeCloseTo(Math.max(...sums), 8);
    },
  );
});

/** The chance of exactly j of n. */
function exactly(n: number, j: number, p: number): number {
  if (j > n) return 0;
  const ways = Array.from({ length: j }, (_, k) => (n - k) / (k + 1)).reduce((one, other) => one * other, 1);
  return ways * p ** j * (1 - p) ** (n - j);
}
