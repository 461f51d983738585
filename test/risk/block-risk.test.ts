import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../src/errors";
import { blockRisk } from "../../src/risk/block-risk";
import {
  exactBinomial,
  exactCount,
  logOf,
  nearlyExactCount,
  plus,
  type Rational,
  relativeError,
  toDouble,
} from "./exact";

const zero = { top: 0n, bottom: 1n };
const sum = (parts: readonly Rational[]): Rational => parts.reduce(plus, zero);

/** Compares everything that blockRisk says of a list with the exact answer. */
function compare(ps: readonly number[], threshold: number, exact: readonly Rational[], note: string): void {
  const risk = blockRisk({ received: 0, threshold, candidates: ps });
  const check = (name: string, computed: number, right: Rational): void => {
    if (toDouble(right) < 1e-300) expect(computed, `${note}: ${name}`).toBeLessThan(1.01e-300);
    else expect(relativeError(computed, right), `${note}: ${name}`).toBeLessThanOrEqual(1e-13);
  };
  const tail = exact[threshold] ?? zero;
  check("block", risk.block, tail);
  check("safe", risk.safe, sum(exact.slice(0, threshold)));
  expect(risk.pmf).toHaveLength(threshold);
  for (const [j, chance] of risk.pmf.entries()) check(`pmf[${j}]`, chance, exact[j] ?? zero);
  if (tail.top === 0n) expect(risk.logBlock).toBe(Number.NEGATIVE_INFINITY);
  else expect(Math.abs(risk.logBlock - logOf(tail)), `${note}: logBlock`).toBeLessThanOrEqual(1e-12);
}

const whole = (ps: readonly number[], lives: number): Rational[] => {
  const { tops, bottom } = exactCount(ps, lives);
  return tops.map((top) => ({ top, bottom }));
};

const anyChance = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: -300, max: 0, noNaN: true }).map((power) => 10 ** power),
  fc.double({ min: -12, max: -0.3, noNaN: true }).map((power) => 10 ** power),
  fc.constantFrom(0, 1, 1e-100, 0.5, 1 - 2 ** -53, Number.MIN_VALUE, 5e-308, 2 ** -30),
);

describe("against exact fractions", () => {
  test("300 mixed lists, thresholds 1 to 10", () => {
    let seen = 0;
    fc.assert(
      fc.property(fc.array(anyChance, { maxLength: 40 }), fc.integer({ min: 1, max: 10 }), (ps, threshold) => {
        seen++;
        compare(ps, threshold, whole(ps, threshold), `${threshold} of [${ps}]`);
      }),
      { numRuns: 300, seed: 5 },
    );
    expect(seen).toBeGreaterThanOrEqual(300);
  });

  test("lists of one kind: usual, small, next to 1", () => {
    const kinds = [
      fc.double({ min: 0, max: 0.3, noNaN: true }),
      fc.double({ min: -9, max: -3, noNaN: true }).map((power) => 10 ** power),
      fc.double({ min: 1e-16, max: 1e-3, noNaN: true }).map((q) => 1 - q),
    ];
    for (const kind of kinds) {
      fc.assert(
        fc.property(
          fc.array(kind, { minLength: 1, maxLength: 150 }),
          fc.integer({ min: 1, max: 10 }),
          (ps, threshold) => compare(ps, threshold, whole(ps, threshold), "one kind"),
        ),
        { numRuns: 30, seed: 6 },
      );
    }
  });

  test.each([
    { n: 100_000, p: 1e-12, lives: [5], why: "sums to which the same tiny number is added again and again" },
    { n: 100_000, p: 1e-5, lives: [5], why: "about one IDK expected" },
    { n: 100_000, p: 1e-4, lives: [5], why: "1 − p is rounded the same way a hundred thousand times" },
    { n: 100_000, p: 0.0069, lives: [5], why: "staying safe is as unlikely as 1e-290" },
    { n: 100_000, p: 1e-100, lives: [5], why: "the tail is far below every double" },
    { n: 2000, p: 0.3, lives: [1, 5, 10], why: "two thousand rounded products" },
    { n: 2000, p: 0.05, lives: [1, 5, 10], why: "forty times the threshold" },
  ])("$n invitations at $p each: $why", ({ n, p, lives }) => {
    const ps = Array<number>(n).fill(p);
    for (const threshold of lives) compare(ps, threshold, nearlyExactCount(ps, threshold), `${n} × ${p}`);
  });

  test("100,000 invitations of two kinds, the faint ones first or in between", () => {
    const faintFirst = Array.from({ length: 100_000 }, (_, i) => (i < 99_000 ? 1e-11 : 0.004));
    const between = Array.from({ length: 100_000 }, (_, i) => (i % 1000 === 0 ? 0.03 : 2e-8));
    compare(faintFirst, 5, nearlyExactCount(faintFirst, 5), "faint first");
    compare(between, 5, nearlyExactCount(between, 5), "in between");
  });

  test("a threshold of a thousand", () => {
    const ps = Array.from({ length: 1500 }, (_, i) => (i % 50 === 0 ? 0.1 : 0.7));
    const risk = blockRisk({ received: 0, threshold: 1000, candidates: ps });
    expect(relativeError(risk.block, nearlyExactCount(ps, 1000, 1024n)[1000] ?? zero)).toBeLessThan(1e-12);
    // Of chances this small, ten more IDKs than the threshold are 1e-100 as likely as the threshold itself.
    const tiny = Array<number>(1500).fill(1e-10);
    const far = blockRisk({ received: 0, threshold: 1000, candidates: tiny });
    expect(Math.abs(far.logBlock - logOf(exactBinomial(1500, 1e-10, 1000, 1010)))).toBeLessThan(1e-11);
  });

  test("a list with more IDKs to come than a double can tell is surely blocked, and quickly", () => {
    const risk = blockRisk({ received: 0, candidates: new Float64Array(300_000).fill(0.05) });
    expect(risk.block).toBeCloseTo(1, 14);
    expect(risk.safe).toBe(0);
    expect(risk.expectedIdk).toBeCloseTo(15_000, 6);
  });
});

describe("cases with a reason", () => {
  test.each([
    { risk: 0, ps: [], received: 0, why: "no invitations" },
    { risk: 0, ps: [1, 1, 1, 1], received: 0, why: "four certain answers are one short" },
    { risk: 1, ps: [1, 1, 1, 1, 1], received: 0, why: "five certain answers" },
    { risk: 1, ps: [], received: 5, why: "the threshold was reached before" },
    { risk: 1, ps: [0.1], received: 9, why: "received is above the threshold" },
    { risk: 0.25, ps: [0.25], received: 4, why: "one life left" },
    { risk: 0, ps: [0, 0, 0, 0, 0, 0], received: 0, why: "nobody answers IDK" },
  ])("the risk is $risk with $why", ({ risk, ps, received }) => {
    expect(blockRisk({ received, candidates: ps }).block).toBe(risk);
  });

  test("an impossible one at the end of an odd list changes nothing", () => {
    expect(blockRisk({ received: 4, candidates: [0.5, 0.5, 0] })).toMatchObject({ block: 0.75, expectedIdk: 1 });
  });

  test("the logarithm of what is all but certain tells by how little, and of certainty is 0", () => {
    const { safe, logBlock } = blockRisk({ received: 4, candidates: Array(60).fill(0.75) });
    expect(safe).toBeLessThan(1e-36);
    expect(logBlock / -safe).toBeCloseTo(1, 12);
    expect(Object.is(blockRisk({ received: 0, candidates: [1, 1, 1, 1, 1] }).logBlock, 0)).toBe(true);
  });

  test("what is out and what may follow count alike, as numbers or as candidates", () => {
    const ps = [0.1, 0.3, 0.2, 0.4, 0.25, 0.6];
    const together = blockRisk({ received: 1, candidates: ps });
    const apart = blockRisk({ received: 1, outstanding: ps.slice(0, 2), candidates: ps.slice(2).map((p) => ({ p })) });
    expect(apart.block).toBeCloseTo(together.block, 15);
    expect(apart.expectedIdk).toBeCloseTo(1.85, 14);
    expect(apart.remaining).toBe(4);
    expect(blockRisk({ received: 7 }).pmf).toEqual([]);
    expect(Object.is(blockRisk({ received: 5 }).logBlock, 0)).toBe(true);
  });

  test("block and safe make one, and logBlock is the logarithm of block", () => {
    fc.assert(
      fc.property(fc.array(anyChance, { maxLength: 200 }), fc.integer({ min: 1, max: 8 }), (ps, threshold) => {
        const { block, safe, logBlock, expectedIdk } = blockRisk({ received: 0, threshold, candidates: ps });
        expect(Math.abs(block + safe - 1)).toBeLessThan(1e-13);
        if (block > 1e-290) expect(Math.abs(Math.exp(logBlock) - block)).toBeLessThanOrEqual(1e-12 * block);
        expect(Math.abs(expectedIdk - ps.reduce((a, b) => a + b, 0))).toBeLessThanOrEqual(1e-12 * expectedIdk);
      }),
    );
  });
});

describe("laws", () => {
  const ps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 });
  const p = fc.double({ min: 0, max: 1, noNaN: true });
  const risk = (candidates: readonly number[], received = 0): number => blockRisk({ received, candidates }).block;
  const up = 1 + 1e-13;

  test("one more invitation never lowers the risk", () => {
    fc.assert(
      fc.property(ps, p, (list, more) => {
        expect(risk([...list, more]) * up).toBeGreaterThanOrEqual(risk(list));
      }),
    );
  });

  test("a lower chance never raises the risk", () => {
    fc.assert(
      fc.property(ps, p, p, (list, a, b) => {
        expect(risk([...list, Math.min(a, b)])).toBeLessThanOrEqual(risk([...list, Math.max(a, b)]) * up);
      }),
    );
  });

  test("the order changes nothing beyond rounding", () => {
    fc.assert(
      fc.property(ps, (list) => {
        const [a, b] = [risk(list), risk(list.toSorted((x, y) => x - y))];
        expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-13 * a + Number.MIN_VALUE);
      }),
    );
  });

  test("a certain IDK is one life less, and an impossible one is nothing", () => {
    fc.assert(
      fc.property(ps, (list) => {
        expect(Math.abs(risk([...list, 1]) - risk(list, 1))).toBeLessThanOrEqual(1e-13);
        expect(Math.abs(risk([...list, 0]) - risk(list))).toBeLessThanOrEqual(1e-14);
      }),
    );
  });

  test("the risk grows with what was received and falls with the threshold", () => {
    fc.assert(
      fc.property(ps, fc.nat(6), (list, received) => {
        expect(risk(list, received + 1) * up).toBeGreaterThanOrEqual(risk(list, received));
        const one = blockRisk({ received, threshold: 5, candidates: list }).block;
        expect(blockRisk({ received, threshold: 6, candidates: list }).block).toBeLessThanOrEqual(one * up);
      }),
    );
  });

  test("the input is not changed", () => {
    const list = new Float64Array([0.1, 0.2]);
    blockRisk({ received: 0, candidates: list, outstanding: list });
    expect([...list]).toEqual([0.1, 0.2]);
  });
});

describe("nonsense is refused with its place", () => {
  const bad = (input: unknown): InputError => {
    try {
      blockRisk(input as Parameters<typeof blockRisk>[0]);
    } catch (error) {
      if (error instanceof InputError) return error;
    }
    throw new Error("expected an InputError");
  };
  test.each<readonly [input: unknown, code: string, path: readonly (string | number)[]]>([
    [{ received: 0, candidates: [0.1, 1.2] }, "chance-out-of-range", ["candidates", 1]],
    [{ received: 0, candidates: [0.1, Number.NaN] }, "chance-out-of-range", ["candidates", 1]],
    [{ received: 0, candidates: ["0.5"] }, "chance-out-of-range", ["candidates", 0]],
    [{ received: 0, candidates: [{ p: -0.1 }] }, "chance-out-of-range", ["candidates", 0, "p"]],
    // Two at a time are looked at with five lives, one at a time with others.
    ...[5, 4].flatMap((threshold) =>
      [-0.25, 1.25, Number.NaN].flatMap((bad) =>
        [0, 1, 2].map((place) => {
          const candidates = Float64Array.from({ length: 3 }, (_, i) => (i === place ? bad : 0.5));
          return [{ received: 0, threshold, candidates }, "chance-out-of-range", ["candidates", place]] as const;
        }),
      ),
    ),
    [{ received: 0, candidates: [null] }, "chance-out-of-range", ["candidates", 0]],
    [{ received: 0, outstanding: new Float64Array([0.1, 0.2, -1e-300]) }, "chance-out-of-range", ["outstanding", 2]],
    [
      { received: 0, outstanding: new Float64Array([0.1, 1.0000000000000002]) },
      "chance-out-of-range",
      ["outstanding", 1],
    ],
    [
      { received: 0, threshold: 3, outstanding: new Float64Array([Number.NaN]) },
      "chance-out-of-range",
      ["outstanding", 0],
    ],
    [{ received: -1 }, "out-of-range", ["received"]],
    [{ received: 0.5 }, "not-an-integer", ["received"]],
    [{ received: Number.NaN }, "not-an-integer", ["received"]],
    [{}, "not-an-integer", ["received"]],
    [{ received: 0, threshold: 0 }, "out-of-range", ["threshold"]],
    [{ received: 0, threshold: 1001 }, "out-of-range", ["threshold"]],
    [{ received: 0, candidates: 5 }, "wrong-type", ["candidates"]],
  ])("%j", (input, code, path) => {
    const error = bad(input);
    expect([error.code, error.path]).toEqual([code, path]);
  });
});
