import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { adaptivePolicy } from "../../src/risk/adaptive";

/**
 * Values and chances of everyday size. Doubles drawn from an interval are nearly all next to 0, where nobody is worth
 * sending to, and then no order and no table matters.
 */
const candidate = fc.record({
  value: fc.integer({ min: 1, max: 20 }),
  p: fc.integer({ min: 0, max: 16 }).map((k) => k / 16),
});
const lists = fc.array(candidate, { maxLength: 7 });

describe("one at a time, where sending pays", () => {
  test("the chance of a block is that of following the table, from whatever was received before", () => {
    let blocked = 0;
    fc.assert(
      fc.property(
        lists,
        fc.integer({ min: 1, max: 4 }),
        fc.nat(3),
        fc.integer({ min: 0, max: 30 }),
        (candidates, lives, received, blockLoss) => {
          const threshold = received + lives;
          const policy = adaptivePolicy({ candidates, blockLoss, received, threshold });
          const walk = (i: number, idks: number): { block: number; value: number } => {
            if (idks === threshold) return { block: 1, value: -blockLoss };
            const one = candidates[policy.order[i] ?? -1];
            if (one === undefined) return { block: 0, value: 0 };
            const skipped = walk(i + 1, idks);
            if (!policy.shouldSend(i, idks)) return skipped;
            const idk = walk(i + 1, idks + 1);
            return {
              block: (1 - one.p) * skipped.block + one.p * idk.block,
              value: (1 - one.p) * (one.value + skipped.value) + one.p * idk.value,
            };
          };
          const followed = walk(0, received);
          expect(policy.blockProbability).toBeCloseTo(followed.block, 12);
          expect(policy.value).toBeCloseTo(followed.value, 10);
          if (policy.blockProbability > 0) blocked++;
        },
      ),
      { numRuns: 150, seed: 1 },
    );
    expect(blocked).toBeGreaterThan(4);
  });

  test("who brings most per risk comes first, and of equals the first in the list", () => {
    const candidates = [
      { value: 1, p: 0.5 },
      { value: 4, p: 0.5 },
      { value: 4, p: 0.2 },
      { value: 0, p: 0 },
      { value: 1, p: 0 },
      { value: 4, p: 0.5 },
      { value: -3, p: 0.1 },
    ];
    expect(adaptivePolicy({ candidates, blockLoss: 0 }).order).toEqual([4, 2, 1, 5, 0, 3, 6]);
  });

  test("a safer one may come before a more valuable one", () => {
    const [valuable, safe] = [
      { value: 4, p: 0.5 },
      { value: 1, p: 0.1 },
    ];
    expect(adaptivePolicy({ candidates: [valuable, safe], blockLoss: 0 }).order).toEqual([1, 0]);
  });

  test("nothing is gained and nothing lost: it is not sent", () => {
    const policy = adaptivePolicy({ candidates: [{ value: 3, p: 0.25 }], blockLoss: 9, threshold: 1 });
    expect([policy.value, policy.shouldSend(0, 0), policy.blockProbability]).toEqual([0, false, 0]);
  });

  test("with the last life only the safe one is still sent to", () => {
    const candidates = [
      { value: 10, p: 0.5 },
      { value: 10, p: 0.01 },
    ];
    const { order, shouldSend } = adaptivePolicy({ candidates, blockLoss: 100, received: 3 });
    expect(order).toEqual([1, 0]);
    expect([3, 4].map((idks) => [shouldSend(0, idks), shouldSend(1, idks)])).toEqual([
      [true, true],
      [true, false],
    ]);
    expect(shouldSend(1, 5)).toBe(false);
  });
});

test("bad candidates and positions are refused with their place", () => {
  const ask = adaptivePolicy({ candidates: [{ value: 1, p: 0.1 }], blockLoss: 1, received: 2 }).shouldSend;
  expect(() => ask(-1, 2)).toThrow("i:");
  expect(() => ask(0, 2.5)).toThrow("idks:");
  const refused: readonly [unknown, string][] = [
    [{ candidates: [{ value: Number.NaN, p: 0.1 }], blockLoss: 1 }, "candidates[0].value"],
    [
      {
        candidates: [
          { value: 1, p: 0.1 },
          { value: 1, p: -1 },
        ],
        blockLoss: 1,
      },
      "candidates[1].p",
    ],
    [{ candidates: 3, blockLoss: 1 }, "candidates:"],
    [{ candidates: [], blockLoss: Number.POSITIVE_INFINITY }, "blockLoss"],
    [{ candidates: [], blockLoss: 1, threshold: 0 }, "threshold"],
    [{ candidates: [], blockLoss: 1, received: -1 }, "received"],
  ];
  for (const [input, where] of refused) expect(() => adaptivePolicy(input as never)).toThrow(where);
});
