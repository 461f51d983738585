import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blockRisk } from "../../src/risk/block-risk";
import { maxInvitations } from "../../src/risk/max-invitations";
import { riskSensitivity } from "../../src/risk/sensitivity";
import { addInvitation, combineTallies, idkTally } from "../../src/risk/tally";
import { everydayChance } from "./everyday";
import { exactBlock, exactCount, isLess, rational, relativeError, toDouble } from "./exact";

const chance = fc.double({ min: 0, max: 1, noNaN: true });
const small = fc.double({ min: -8, max: -0.5, noNaN: true }).map((power) => 10 ** power);
const mixed = fc.oneof(everydayChance, chance, small, fc.constantFrom(0, 1, 1e-100));

describe("how many more fit", () => {
  test("the number fits and one more does not, by exact fractions, in 200 cases", () => {
    fc.assert(
      fc.property(
        fc.record({
          out: fc.array(small, { maxLength: 8 }),
          p: fc.double({ min: 0.02, max: 0.9, noNaN: true }),
          maxRisk: fc.double({ min: 1e-6, max: 0.6, noNaN: true }),
          lives: fc.integer({ min: 1, max: 10 }),
        }),
        ({ out, p, maxRisk, lives }) => {
          const most = maxInvitations({ received: 0, threshold: lives, outstanding: out, p, maxRisk });
          const limit = rational(maxRisk);
          const with_ = (n: number) => exactBlock([...out, ...Array<number>(n).fill(p)], lives);
          if (most === -1) expect(isLess(limit, with_(0))).toBe(true);
          else {
            expect(isLess(limit, with_(most))).toBe(false);
            expect(isLess(limit, with_(most + 1))).toBe(true);
          }
        },
      ),
      { numRuns: 200, seed: 8 },
    );
  });

  test.each([
    { input: { p: 0.1, maxRisk: 0.01, received: 5 }, most: -1, why: "already over" },
    { input: { p: 0, maxRisk: 0, received: 0 }, most: Number.POSITIVE_INFINITY, why: "no risk in any of them" },
    { input: { p: 0.5, maxRisk: 1, received: 0 }, most: Number.POSITIVE_INFINITY, why: "any risk will do" },
    { input: { p: 1, maxRisk: 0, received: 0 }, most: 4, why: "the fifth certain one blocks" },
    { input: { p: 1, maxRisk: 1, received: 7 }, most: Number.POSITIVE_INFINITY, why: "over, and nobody minds" },
    { input: { p: 1e-300, maxRisk: 0.5, received: 0 }, most: Number.MAX_SAFE_INTEGER, why: "more than can be counted" },
  ])("$most because of $why", ({ input, most }) => expect(maxInvitations(input)).toBe(most));

  test("tiny chances and huge numbers agree with Poisson", () => {
    // P(Poisson(x) ≥ 5) = 0.01 at x = 1.2791057…
    const most = maxInvitations({ received: 0, p: 1e-14, maxRisk: 0.01 });
    expect(most * 1e-14).toBeCloseTo(1.2791, 4);
    const one = maxInvitations({ received: 4, p: 3e-15, maxRisk: 0.5 });
    expect(one * 3e-15).toBeCloseTo(Math.LN2, 10);
  });

  test("agrees with adding them one by one", () => {
    const most = maxInvitations({ received: 1, outstanding: [0.1, 0.2], p: 0.003, maxRisk: 0.02 });
    const risk = (n: number) =>
      blockRisk({ received: 1, outstanding: [0.1, 0.2], candidates: Array<number>(n).fill(0.003) }).block;
    expect(risk(most)).toBeLessThanOrEqual(0.02);
    expect(risk(most + 1)).toBeGreaterThan(0.02);
  });
});

describe("tallies", () => {
  const list = fc.array(mixed, { maxLength: 12 });
  test("a combined tally is that of the lists together, exactly", () => {
    fc.assert(
      fc.property(list, list, fc.integer({ min: 1, max: 6 }), (a, b, lives) => {
        const { tops, bottom } = exactCount([...a, ...b], lives);
        const tally = combineTallies(idkTally(a, lives), idkTally(b, lives));
        const one = [...a, ...b].reduce((sum, p) => addInvitation(sum, p), idkTally([], lives));
        for (const [j, top] of tops.entries()) {
          const right = { top, bottom };
          for (const each of [tally, one]) {
            const computed = j === lives ? each.block : (each.pmf[j] ?? Number.NaN);
            if (computed > 1e-300) expect(relativeError(computed, right)).toBeLessThan(1e-14);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test("combining is associative and the empty tally changes nothing", () => {
    fc.assert(
      fc.property(list, list, list, (a, b, c) => {
        const [x, y, z] = [idkTally(a, 4), idkTally(b, 4), idkTally(c, 4)];
        const left = combineTallies(combineTallies(x, y), z);
        const right = combineTallies(x, combineTallies(y, z));
        expect(left.block).toBeCloseTo(right.block, 14);
        expect(combineTallies(x, idkTally([], 4)).block).toBe(x.block);
        expect(left.expectedIdk).toBeCloseTo(right.expectedIdk, 12);
        expect(addInvitation(x, 0.25).expectedIdk).toBeCloseTo(x.expectedIdk + 0.25, 12);
      }),
    );
  });

  test("tallies for different numbers of lives do not mix", () => {
    expect(() => combineTallies(idkTally([], 4), idkTally([], 5))).toThrow("lives");
  });
});

describe("sensitivity", () => {
  test("is the chance that the others leave one life, exactly, in 200 cases", () => {
    fc.assert(
      fc.property(fc.array(mixed, { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 8 }), (ps, lives) => {
        const computed = riskSensitivity(ps, lives);
        for (const i of ps.keys()) {
          const { tops, bottom } = exactCount(ps.toSpliced(i, 1), lives);
          const right = { top: tops[lives - 1] ?? 0n, bottom };
          const value = computed[i] ?? Number.NaN;
          if (toDouble(right) < 1e-300) expect(value).toBeLessThan(1.01e-300);
          else expect(relativeError(value, right)).toBeLessThan(1e-12);
        }
      }),
      { numRuns: 200, seed: 9 },
    );
  });

  test("holds on long lists of the same chance, across the places where counts are kept", () => {
    const ps = Array<number>(400).fill(0.02);
    const { tops, bottom } = exactCount(ps.slice(1), 5);
    const right = { top: tops[4] ?? 0n, bottom };
    const computed = riskSensitivity(ps, 5);
    for (const i of [0, 1, 127, 128, 129, 255, 256, 383, 384, 399]) {
      expect(relativeError(computed[i] ?? Number.NaN, right)).toBeLessThan(1e-12);
    }
  });

  test("tells what replacing one chance does", () => {
    fc.assert(
      fc.property(fc.array(everydayChance, { minLength: 1, maxLength: 20 }), everydayChance, (ps, other) => {
        const slope = riskSensitivity(ps, 3)[0] ?? Number.NaN;
        const risk = (list: readonly number[]) => blockRisk({ received: 0, threshold: 3, candidates: list }).block;
        const moved = risk([other, ...ps.slice(1)]) - risk(ps);
        expect(moved).toBeCloseTo(slope * (other - (ps[0] ?? 0)), 13);
      }),
    );
  });

  test("with no lives left nothing changes any more, and nonsense is still refused", () => {
    expect([...riskSensitivity([0.5, 0.5], 0)]).toEqual([0, 0]);
    expect([...riskSensitivity([], 3)]).toEqual([]);
    expect(() => riskSensitivity([0.5, 2], 0)).toThrow("ps[1]");
    expect(() => riskSensitivity(new Float64Array([0.5, 2]), 3)).toThrow("ps[1]");
    expect(() => riskSensitivity([0.5], -1)).toThrow("lives");
  });
});
