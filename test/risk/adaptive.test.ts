import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { adaptivePolicy } from "../../src/risk/adaptive";
import { isLess, minus, plus, type Rational, rational, times, toDouble } from "./exact";

interface Candidate {
  readonly value: number;
  readonly p: number;
}
const zero: Rational = { top: 0n, bottom: 1n };
const larger = (a: Rational, b: Rational): Rational => (isLess(a, b) ? b : a);

/** Sent or not: the best of both, in a given order, in exact fractions. */
function exactInOrder(list: readonly Candidate[], lives: number, loss: number): Rational {
  const [first, ...rest] = list;
  if (lives === 0) return times(rational(-1), rational(loss));
  if (first === undefined) return zero;
  const [v, p] = [rational(first.value), rational(first.p)];
  const skip = exactInOrder(rest, lives, loss);
  const idk = exactInOrder(rest, lives - 1, loss);
  return larger(skip, plus(times(minus(rational(1), p), plus(v, skip)), times(p, idk)));
}

/** Any of those left may be next: the best of all, in exact fractions. */
function exactAnyNext(
  list: readonly Candidate[],
  lives: number,
  loss: number,
  memo = new Map<string, Rational>(),
): Rational {
  if (lives === 0) return times(rational(-1), rational(loss));
  const key = `${lives}:${list.map(({ value, p }) => `${value},${p}`)}`;
  const known = memo.get(key);
  if (known !== undefined) return known;
  let best = zero;
  for (const [i, { value, p }] of list.entries()) {
    const rest = list.toSpliced(i, 1);
    const good = plus(rational(value), exactAnyNext(rest, lives, loss, memo));
    const bad = exactAnyNext(rest, lives - 1, loss, memo);
    best = larger(best, plus(times(minus(rational(1), rational(p)), good), times(rational(p), bad)));
  }
  memo.set(key, best);
  return best;
}

const candidate = fc.record({
  value: fc.double({ min: -1, max: 10, noNaN: true }),
  p: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1, 0.25)),
});

describe("one at a time", () => {
  test("the value equals an exact programme in 200 cases", () => {
    fc.assert(
      fc.property(
        fc.array(candidate, { maxLength: 8 }),
        fc.integer({ min: 1, max: 5 }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        (candidates, lives, blockLoss) => {
          const policy = adaptivePolicy({ candidates, blockLoss, threshold: lives });
          const list = policy.order.map((i) => candidates[i] as Candidate);
          const right = toDouble(exactInOrder(list, lives, blockLoss));
          expect(Math.abs(policy.value - right)).toBeLessThanOrEqual(1e-12 * Math.max(1, right));
        },
      ),
      { numRuns: 200, seed: 17 },
    );
  });

  test("no other order is better: proved with one life, never seen otherwise with more", () => {
    fc.assert(
      fc.property(
        fc.array(candidate, { maxLength: 5 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 40 }),
        (candidates, lives, blockLoss) => {
          const policy = adaptivePolicy({ candidates, blockLoss, threshold: lives });
          const right = toDouble(exactAnyNext(candidates, lives, blockLoss));
          expect(Math.abs(policy.value - right)).toBeLessThanOrEqual(1e-12 * Math.max(1, right));
        },
      ),
      { numRuns: 120, seed: 18 },
    );
  });

  test("the chance of a block is that of following the table", () => {
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 8 }), fc.integer({ min: 1, max: 4 }), (candidates, lives) => {
        const { order, shouldSend, blockProbability } = adaptivePolicy({ candidates, blockLoss: 5, threshold: lives });
        const walk = (i: number, idks: number): number => {
          if (idks === lives) return 1;
          if (i === order.length) return 0;
          if (!shouldSend(i, idks)) return walk(i + 1, idks);
          const { p } = candidates[order[i] as number] as Candidate;
          return (1 - p) * walk(i + 1, idks) + p * walk(i + 1, idks + 1);
        };
        expect(blockProbability).toBeCloseTo(walk(0, 0), 12);
      }),
    );
  });

  test("a higher loss never raises the value or the chance of a block, and IDKs received count", () => {
    const candidates = Array.from({ length: 30 }, (_, i) => ({ value: 1 + (i % 5), p: 0.02 + (i % 7) / 20 }));
    const policies = [0, 1, 10, 100, 1e4].map((blockLoss) => adaptivePolicy({ candidates, blockLoss, received: 2 }));
    const values = policies.map(({ value }) => value);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    const blocks = policies.map(({ blockProbability }) => blockProbability);
    expect(blocks).toEqual(blocks.toSorted((a, b) => b - a));
    expect(adaptivePolicy({ candidates, blockLoss: 10, threshold: 3 }).value).toBe(policies[2]?.value);
    expect(policies[0]?.shouldSend(0, 2)).toBe(true);
    expect(policies[0]?.shouldSend(0, 5)).toBe(false);
    expect(policies[0]?.shouldSend(0, 9)).toBe(false);
  });

  test("an account that is over sends nothing", () => {
    const policy = adaptivePolicy({ candidates: [{ value: 1, p: 0.1 }], blockLoss: 1, received: 5 });
    expect([policy.value, policy.blockProbability, policy.shouldSend(0, 5)]).toEqual([0, 1, false]);
  });

  test("nonsense is refused with its place", () => {
    const policy = adaptivePolicy({ candidates: [{ value: 1, p: 0.1 }], blockLoss: 1, received: 2 });
    expect(() => policy.shouldSend(1, 2)).toThrow("i:");
    expect(() => policy.shouldSend(0, 1)).toThrow("idks");
    expect(() => adaptivePolicy({ candidates: [{ value: 1, p: 2 }], blockLoss: 1 })).toThrow("candidates[0].p");
    expect(() => adaptivePolicy({ candidates: [], blockLoss: -1 })).toThrow("blockLoss");
  });
});
