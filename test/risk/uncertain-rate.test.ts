import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { logitQuantile, rateAt } from "../../src/risk/beta";
import { blockRisk } from "../../src/risk/block-risk";
import { blockRiskUnderRate, posteriorIdkRate } from "../../src/risk/uncertain-rate";
import { plus as add, type Rational, rational, reduced, relativeError, times } from "./exact";

const plus = (a: Rational, b: Rational): Rational => reduced(add(a, b));

/** E[P(N ≥ t | θ)] exactly: the polynomial in θ, and the moments of Beta(a, b), all as fractions. */
function exactMixture(multipliers: readonly number[], a: number, b: number, lives: number): Rational {
  const n = multipliers.length;
  // by[j][k]: coefficient of θ^k in P(j IDKs), j below lives; the tail is 1 minus their sum.
  const zero: Rational = { top: 0n, bottom: 1n };
  let by: Rational[][] = Array.from({ length: lives }, (_, j) => [j === 0 ? rational(1) : zero]);
  for (const m of multipliers.map(rational)) {
    const at = (j: number, k: number): Rational => by[j]?.[k] ?? zero;
    const minusM = { top: -m.top, bottom: m.bottom };
    by = by.map((_, j) =>
      Array.from({ length: (by[j]?.length ?? 0) + 1 }, (__, k) =>
        plus(plus(at(j, k), times(minusM, at(j, k - 1))), times(m, at(j - 1, k - 1))),
      ),
    );
  }
  const moments: Rational[] = [rational(1)];
  for (let k = 0; k < n; k++) {
    const [up, down] = [rational(a + k), rational(a + b + k)];
    moments.push(times(moments[k] ?? zero, { top: up.top * down.bottom, bottom: up.bottom * down.top }));
  }
  let sum = rational(1);
  for (const row of by) {
    for (const [k, { top, bottom }] of row.entries()) sum = plus(sum, times({ top: -top, bottom }, moments[k] ?? zero));
  }
  return sum;
}

describe("the rate averaged out", () => {
  test("equals exact fractions in 200 cases", () => {
    const dyadic = fc.integer({ min: 1, max: 400 }).map((k) => k / 8);
    fc.assert(
      fc.property(
        fc.record({
          multipliers: fc.array(
            fc.integer({ min: 0, max: 16 }).map((k) => k / 16),
            { minLength: 1, maxLength: 24 },
          ),
          a: dyadic,
          b: dyadic,
          lives: fc.integer({ min: 1, max: 6 }),
        }),
        ({ multipliers, a, b, lives }) => {
          const { block } = blockRiskUnderRate({ multipliers, a, b, threshold: lives });
          expect(relativeError(block, exactMixture(multipliers, a, b, lives))).toBeLessThan(1e-12);
        },
      ),
      { numRuns: 200, seed: 11 },
    );
  });

  test.each([
    [0.125, 8.5, 60, 5],
    [2.25, 97.75, 36, 5],
    [1.5, 500.5, 36, 5],
    [0.5, 1e6, 40, 3],
  ])("a = %d, b = %d, %d invitations, %d lives, which quadrature of few nodes gets wrong", (a, b, n, lives) => {
    const multipliers = Array.from({ length: n }, (_, i) => (i % 4 === 0 ? 0.5 : 1));
    const { block } = blockRiskUnderRate({ multipliers, a, b, threshold: lives });
    expect(relativeError(block, exactMixture(multipliers, a, b, lives))).toBeLessThan(1e-12);
  });

  test("two thousand invitations agree with the beta-binomial distribution", () => {
    const [a, b, n] = [0.5, 30.5, 2000];
    let log = 0;
    for (let j = 0; j < n; j++) log += Math.log((b + j) / (a + b + j));
    let below = 0;
    for (let k = 0; k < 5; k++) {
      below += Math.exp(log);
      log += Math.log((((n - k) / (k + 1)) * (a + k)) / (b + n - k - 1));
    }
    expect(blockRiskUnderRate({ multipliers: Array(n).fill(1), a, b }).block).toBeCloseTo(1 - below, 11);
  });

  test.each([
    { a: 1, b: 39, n: 25, t: 5, heavier: true, why: "a careful sender" },
    { a: 1, b: 299, n: 40, t: 5, heavier: true, why: "a very careful one: seventy times" },
    { a: 2, b: 38, n: 25, t: 1, heavier: false, why: "one life left: always lighter" },
    { a: 2, b: 38, n: 120, t: 5, heavier: false, why: "the risk is large already" },
  ])("not knowing the rate makes the risk heavier: $heavier ($why)", ({ a, b, n, t, heavier }) => {
    const risk = blockRiskUnderRate({ multipliers: Array(n).fill(1), a, b, threshold: t });
    expect(risk.block > risk.atMeanRate).toBe(heavier);
    expect(risk.interval[0]).toBeLessThan(risk.interval[1]);
  });

  test("a rate that is as good as known gives the risk at that rate", () => {
    const risk = blockRiskUnderRate({ multipliers: Array(100).fill(1), a: 2e9, b: 98e9 });
    expect(risk.block).toBeCloseTo(blockRisk({ received: 0, candidates: Array(100).fill(0.02) }).block, 8);
  });

  test("the IDKs to be expected are the shares times the mean rate", () => {
    expect(blockRiskUnderRate({ multipliers: [1, 0.5, 0.25], a: 1, b: 3 }).expectedIdk).toBeCloseTo(1.75 / 4, 14);
  });

  test("a learned rate may be given as it is, with its mean, interval and level", () => {
    const rate = posteriorIdkRate({ sends: 100, idks: 3, level: 0.5 });
    const { a, b, level, interval } = rate;
    const risk = blockRiskUnderRate({ multipliers: Array(20).fill(1), ...rate });
    expect(risk).toEqual(blockRiskUnderRate({ multipliers: Array(20).fill(1), a, b, level }));
    const at = (p: number) => blockRisk({ received: 0, candidates: Array(20).fill(p) }).block;
    expect(risk.interval).toEqual(interval.map(at));
    // Half of the belief lies in it, as the binomial distribution of one fewer says of whole numbers.
    const tail = (p: number) => blockRisk({ received: 0, threshold: a, candidates: Array(a + b - 1).fill(p) }).block;
    expect(interval.map(tail).map((share) => share.toFixed(10))).toEqual(["0.2500000000", "0.7500000000"]);
  });

  test("edges: nobody invited, everything impossible, account over, priors at the ends", () => {
    expect(blockRiskUnderRate({ multipliers: [], a: 1, b: 39 }).block).toBe(0);
    expect(blockRiskUnderRate({ multipliers: Array(9).fill(0), a: 1, b: 39 }).block).toBe(0);
    const over = blockRiskUnderRate({ multipliers: [1], a: 1, b: 39, received: 5 });
    expect([over.block, over.interval, over.atMeanRate]).toEqual([1, [1, 1], 1]);
    const ends = blockRiskUnderRate({ multipliers: Array(10).fill(1), a: 0.001, b: 0.0001, threshold: 1 });
    // With one life, 1 less the product of the chances that each further one is safe.
    const safe = Array.from({ length: 10 }, (_, j) => (0.0001 + j) / (0.0011 + j)).reduce((one, other) => one * other);
    expect(ends.block).toBeCloseTo(1 - safe, 12);
  });

  test.each([
    [{ multipliers: [1.5], a: 1, b: 1 }, "multipliers[0]"],
    [{ multipliers: new Float64Array([0.5, -1]), a: 1, b: 1 }, "multipliers[1]"],
    [{ multipliers: new Float64Array([0.5, 1.01]), a: 1, b: 999 }, "multipliers[1]"],
    [{ multipliers: [], a: 0, b: 1 }, "a: "],
    [{ multipliers: [], a: 1, b: Number.POSITIVE_INFINITY }, "b: "],
    [{ multipliers: [], a: 1, b: 1, level: 1 }, "level"],
  ])("%j is refused", (input, where) => expect(() => blockRiskUnderRate(input)).toThrow(where));
});

describe("learning the rate", () => {
  test("adds IDKs and other answers to what was believed", () => {
    expect(posteriorIdkRate({ sends: 0, idks: 0 })).toMatchObject({ a: 1, b: 39, mean: 0.025 });
    expect(posteriorIdkRate({ sends: 20, idks: 20, prior: { a: 2, b: 3 } })).toMatchObject({ a: 22, b: 3, mean: 0.88 });
  });

  test("more of the same experience makes the interval narrower around its rate", () => {
    const widths = [50, 500, 5000, 50_000].map((sends) => {
      const { interval } = posteriorIdkRate({ sends, idks: sends / 50 });
      expect(interval[0]).toBeLessThan(0.025);
      expect(interval[1]).toBeGreaterThan(0.02);
      return interval[1] - interval[0];
    });
    expect(widths).toEqual(widths.toSorted((x, y) => y - x));
  });

  test.each([
    [{ sends: 3, idks: 4 }, "idks"],
    [{ sends: -1, idks: 0 }, "sends"],
    [{ sends: 3, idks: 1, prior: { a: 0, b: 1 } }, "prior.a"],
    [{ sends: 3, idks: 1, prior: { a: 1, b: Number.NaN } }, "prior.b"],
    [{ sends: 3, idks: 1, level: 0 }, "level"],
  ])("%j is refused", (input, where) => expect(() => posteriorIdkRate(input)).toThrow(where));
});

describe("the Beta quantile", () => {
  const tail = fc.double({ min: -12, max: -0.31, noNaN: true }).map((power) => 10 ** power);
  const shape = fc.double({ min: -1.5, max: 3, noNaN: true }).map((power) => 10 ** power);

  test("Beta(1, b) and Beta(a, 1) have closed forms", () => {
    fc.assert(
      fc.property(tail, shape, (u, k) => {
        const one = -Math.expm1(Math.log1p(-u) / k);
        expect(rateAt(logitQuantile(1, k, u)) / one).toBeCloseTo(1, 11);
        const power = Math.log(u) / k;
        if (power > -600 && power < -1e-6)
          expect(Math.abs(rateAt(logitQuantile(k, 1, u)) / Math.exp(power) - 1)).toBeLessThan(1e-11);
      }),
    );
  });

  test("for whole a and b it inverts the binomial tail", () => {
    fc.assert(
      fc.property(tail, fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 60 }), (u, k, more) => {
        const x = rateAt(logitQuantile(k, more, u));
        const n = k + more - 1;
        const { block } = blockRisk({ received: 0, threshold: k, candidates: Array(n).fill(x) });
        expect(Math.abs(block / u - 1)).toBeLessThan(1e-11);
      }),
    );
  });
});
