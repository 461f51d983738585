import { describe, expect, test } from "vitest";
import { blockRisk } from "../../src/risk/block-risk";
import { estimateIdk } from "../../src/risk/estimate";
import { logFarTail } from "../../src/risk/far-tail";
import { idkTally } from "../../src/risk/tally";
import { exactBinomial, exactCount, logOf, nearlyExactCount, relativeError } from "./exact";

/** Every 1 − p of the same p is off in the same direction: without its corrections a list of this length shows it. */
describe("rounding does not add up,", () => {
  const n = 1001;
  test.each([
    [0.01, "usual chances"],
    [0.001, "about one IDK"],
    [0.0002, "a fifth of one"],
    [7e-5, "steps in which the distribution moves a little"],
    [1e-5, "steps in which it hardly moves"],
  ])("%d each: %s", (p) => {
    for (const threshold of [4, 5]) {
      const { pmf, block, expectedIdk } = blockRisk({ received: 0, threshold, candidates: Array<number>(n).fill(p) });
      for (const [j, chance] of pmf.entries())
        expect(relativeError(chance, exactBinomial(n, p, j, j)), `${threshold} lives, ${j} IDKs`).toBeLessThan(8e-15);
      const safe = exactBinomial(n, p, 0, threshold - 1);
      const tail = { top: safe.bottom - safe.top, bottom: safe.bottom };
      expect(relativeError(block, tail), `${threshold} lives, block`).toBeLessThan(8e-15);
      expect(Math.abs(expectedIdk / (n * p) - 1), `${threshold} lives, expected`).toBeLessThan(4e-15);
    }
  });

  test.each([1, 2, 3, 44, 45, 127, 128, 129])("a list of %d different chances, for every number of lives", (length) => {
    const ps = Array.from({ length }, (_, i) => ((i * 37) % 23) / (i % 3 === 0 ? 30 : 3000));
    for (const threshold of [1, 2, 3, 4, 5, 6]) {
      const { tops, bottom } = exactCount(ps, threshold);
      const { pmf, block } = blockRisk({ received: 0, threshold, candidates: ps });
      for (const [j, top] of tops.entries())
        expect(relativeError(j === threshold ? block : (pmf[j] ?? Number.NaN), { top, bottom })).toBeLessThan(2e-14);
    }
  });
});

/** What rounding takes at each of eight hundred steps is kept: without it the last two digits would be wrong. */
describe("a hundred thousand invitations lose nothing in rounding,", () => {
  const n = 100_000;
  test.each<[string, readonly number[]]>([
    ["so faint that a step hardly changes anything", Array<number>(n).fill(1e-12)],
    ["that change a little at each step", Array<number>(n).fill(5e-5)],
    ["the faint ones first", Array.from({ length: n }, (_, i) => (i < 99_968 ? 5e-5 : 0.004))],
  ])("%s", (_, ps) => {
    for (const threshold of [4, 5]) {
      const { pmf, block } = blockRisk({ received: 0, threshold, candidates: ps });
      for (const [j, right] of nearlyExactCount(ps, threshold, 1024n).entries())
        expect(relativeError([...pmf, block][j] ?? Number.NaN, right), `${threshold} lives, ${j}`).toBeLessThan(
          1.5e-14,
        );
    }
  });

  test.each([0.01, 0.3])("%d each: nor do the IDKs to be expected", (p) => {
    const ps = new Float64Array(n).fill(p);
    expect(Math.abs(blockRisk({ received: 0, candidates: ps }).expectedIdk / (n * p) - 1)).toBeLessThan(4e-15);
    expect(Math.abs(idkTally(ps, 5).expectedIdk / (n * p) - 1)).toBeLessThan(4e-15);
  });
});

describe("a chance that is smaller than any double has its logarithm:", () => {
  test.each<[string, readonly number[], number]>([
    ["as many as lives, each 1e-200", [1e-200, 1e-200, 1e-200], 3],
    ["more than lives", Array.from({ length: 12 }, (_, i) => 10 ** -(60 + 7 * i)), 5],
    ["the smallest first", Array.from({ length: 12 }, (_, i) => 10 ** -(150 - 7 * i)), 5],
    ["the smallest doubles", Array<number>(7).fill(Number.MIN_VALUE), 5],
    ["certain ones among them", [1e-300, 1, 1e-300, 1, 1e-300], 4],
    ["large ones among them", [0.9, 1e-250, 0.9, 1e-250, 0.7, 1e-250, 0.2], 6],
    ["impossible ones among them", [0, 1e-250, 0, 1e-250, 0], 2],
    ["one life", [1e-310, 1e-310], 1],
    ["a thousand steps of the exponent", Array<number>(40).fill(1e-300), 40],
    ["one at the edge of an exponent, and one two exponents below it", [1.1 * 2 ** -256, 2 ** -770], 1],
    ["the same the other way round", [2 ** -770, 1.1 * 2 ** -256], 1],
    ["two hundred of three hundred usual ones", Array<number>(300).fill(0.01), 200],
  ])("%s", (_, ps, lives) => {
    const { tops, bottom } = exactCount(ps, lives);
    const right = logOf({ top: tops[lives] ?? 0n, bottom });
    expect(Math.abs(logFarTail([Float64Array.from(ps)], lives) - right)).toBeLessThanOrEqual(
      1e-12 * Math.max(1, -right / 100),
    );
  });

  test.each([3e-61, 7e-300])("a hundred thousand of %d, to the last digits", (p) => {
    const n = 100_000;
    // The IDKs that block all come from five of them; a sixth is too unlikely to be seen.
    const ways = Array.from({ length: 5 }, (_, k) => (n - k) / (k + 1)).reduce((one, other) => one * other);
    const right = 5 * Math.log(p) + Math.log(ways);
    expect(Math.abs(logFarTail([new Float64Array(n).fill(p)], 5) - right)).toBeLessThan(1e-12);
  });

  test("fewer than lives that are possible: never", () => {
    expect(logFarTail([Float64Array.of(0.5, 0), Float64Array.of(0.5)], 3)).toBe(Number.NEGATIVE_INFINITY);
  });

  test("in two lists as in one", () => {
    const [one, other] = [Float64Array.of(1e-200, 1e-100), Float64Array.of(1e-150, 0.3)];
    expect(logFarTail([one, other], 3)).toBeCloseTo(logFarTail([Float64Array.of(...one, ...other)], 3), 12);
  });
});

describe("an estimate", () => {
  test("names a fact only where it lowers the chance, and asks only what is not known, the strongest first", () => {
    expect(estimateIdk({ daysSinceContact: 730 }, { rate: 0.1 }).because).toEqual([]);
    expect(estimateIdk({ daysSinceContact: 729 }, { rate: 0.1 }).because).toHaveLength(1);
    expect(estimateIdk({ knowsMe: false }, { rate: 0.1 }).unknown).toEqual(["metInPerson", "daysSinceContact"]);
    const factors = { knowsMe: 0.9, metInPerson: 0.8, recentContact: 0.1 };
    expect(estimateIdk({}, { rate: 0.1, factors }).unknown).toEqual(["daysSinceContact", "metInPerson", "knowsMe"]);
  });
});

test("a number that is refused is shown, and a text never is", () => {
  expect(() => blockRisk({ received: -3 })).toThrow("got `-3`");
  expect(() => blockRisk({ received: "secret" as never })).toThrow(/^(?!.*secret)(?!.*got)/);
});
