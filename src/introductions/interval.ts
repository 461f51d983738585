/** How much a rate from few cases can be trusted. */

import { InputError } from "../errors";

/** Lower and upper bound of a rate, 0–1. */
export type Interval = readonly [low: number, high: number];

/**
 * Wilson's score interval for a rate of `k` out of `n` (Wilson, 1927): it stays within 0–1 and is honest for few cases.
 *
 * @param level - confidence, between 0 and 1; default 0.95
 * @returns [0, 1] when n = 0: anything is possible
 * @throws InputError `out-of-range` at `k`, `n` or `level`
 * @example
 * ```ts
 * import { wilsonInterval } from "know-and-trust/introductions";
 * wilsonInterval(8, 10).map((bound) => bound.toFixed(3)); // => ["0.490", "0.943"]
 * ```
 */
export function wilsonInterval(k: number, n: number, level = 0.95): Interval {
  checkCount("n", n, Number.MAX_SAFE_INTEGER);
  checkCount("k", k, n);
  if (!(level > 0 && level < 1))
    throw new InputError({ code: "out-of-range", path: ["level"], message: "expected a number between 0 and 1" });
  if (n === 0) return [0, 1];
  const z = normalQuantile((1 + level) / 2);
  const rate = k / n;
  const shrink = 1 + (z * z) / n;
  const centre = (rate + (z * z) / (2 * n)) / shrink;
  const half = (z * Math.sqrt((rate * (1 - rate)) / n + (z * z) / (4 * n * n))) / shrink;
  return [k === 0 ? 0 : Math.max(0, centre - half), k === n ? 1 : Math.min(1, centre + half)];
}

function checkCount(name: string, value: number, highest: number): void {
  if (Number.isInteger(value) && value >= 0 && value <= highest) return;
  const message = name === "k" ? "expected a whole number from 0 to `n`" : "expected a whole number from 0 on";
  throw new InputError({ code: "out-of-range", path: [name], message });
}

/** The z with the given share (above ½) of a standard normal distribution below it, by bisection. */
function normalQuantile(share: number): number {
  let low = 0;
  let high = 9;
  for (let round = 0; round < 60; round++) {
    const middle = (low + high) / 2;
    if (normalShare(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Share of a standard normal distribution below z ≥ 0: ½ + density × Σ z^(2i+1) / (1·3·…·(2i+1)), all terms positive. */
function normalShare(z: number): number {
  let term = z;
  let sum = z;
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
}
