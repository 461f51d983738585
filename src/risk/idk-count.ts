/**
 * The number of IDKs among independent invitations, as far as it matters: its distribution below the last life, and the
 * chance of everything from there on.
 *
 * Adding an invitation is a weighted mean of two neighbours, so only non-negative numbers are multiplied and added and
 * nothing cancels. What is left is rounding, and on long lists rounding repeats itself: every 1 − p of the same p is
 * off in the same direction, and so is every sum to which the same tiny number is added. Hence three measures:
 * the rounding of 1 − p is known exactly and made good (`drift`); sums carry their remainder along; and where p is so
 * small that a distribution hardly moves, its changes are collected before they are added.
 */

import { checkChance } from "./checks";

/** Invitations per step: long enough to cost little, short enough for its rounding not to matter. */
const stride = 128;
/** Expected IDKs in a step below which the distribution hardly moves. */
const faint = 1 / 128;

/** A running count. Mutable, and never handed out. */
export interface IdkCount {
  /** P(j IDKs) for every j below the number of lives, as it comes out of rounded arithmetic. */
  readonly below: Float64Array;
  /** What was lost in rounding `below` and is made good by the next tiny chances; less than its last digit. */
  readonly lost: Float64Array;
  /** P(as many IDKs as there are lives, or more), and what was lost in rounding it. */
  block: number;
  blockLost: number;
  /** Relative error of `below` that comes from rounding 1 − p, with its sign turned. */
  drift: number;
  /** Expected number of IDKs, and what was lost in rounding it. */
  expected: number;
  expectedLost: number;
}

/** No invitations yet. `lives` is at least 1. */
export function noIdks(lives: number): IdkCount {
  const below = new Float64Array(lives);
  below[0] = 1;
  return { below, lost: new Float64Array(lives), block: 0, blockLost: 0, drift: 0, expected: 0, expectedLost: 0 };
}

/** Adds the invitations `from` up to `to`. Throws `chance-out-of-range` at the first that is no probability. */
export function countIn(
  count: IdkCount,
  ps: Float64Array,
  path: readonly (string | number)[],
  from = 0,
  to = ps.length,
): void {
  for (let start = from; start < to; start += stride) {
    const end = Math.min(to, start + stride);
    const sum = count.below.length === 5 ? stepOfFive(count, ps, start, end) : step(count, ps, start, end);
    if (!(sum >= 0)) for (let i = start; i < end; i++) checkChance(ps[i], [...path, i]);
    if (sum < faint) faintStep(count, ps, start, end);
    if (count.expected > 800) flush(count.below);
    const whole = count.expected + sum;
    count.expectedLost += remainder(count.expected, sum, whole);
    count.expected = whole;
  }
}

/** P(j IDKs) for every j below the number of lives, with all corrections. */
export function chancesBelow({ below, drift }: IdkCount): Float64Array {
  const chances = new Float64Array(below.length);
  for (let j = 0; j < below.length; j++) {
    const b = below[j] as number;
    chances[j] = b + b * drift;
  }
  return chances;
}

/** P(as many IDKs as lives, or more), with all corrections; where that is nearly certain, rounding may pass 1. */
export function chanceOfBlock({ block, blockLost }: IdkCount): number {
  return Math.min(1, block + blockLost);
}

/** What a + b loses when it is rounded to `sum`, exactly (Knuth). */
function remainder(a: number, b: number, sum: number): number {
  const rounded = sum - a;
  return a - (sum - rounded) + (b - rounded);
}

/** Numbers that are about to leave the range of doubles would make each further step ten times slower. */
function flush(below: Float64Array): void {
  for (let j = 0; j < below.length; j++) if ((below[j] as number) < 1e-307) below[j] = 0;
}

/** Ends a step in which `grown` was added to the chance of a block and 1 − p was rounded by `drift`, relatively. */
function settle(count: IdkCount, grown: number, drift: number): void {
  count.drift += drift;
  const block = count.block + grown;
  count.blockLost += remainder(count.block, grown, block) + count.drift * grown;
  count.block = block;
}

/** Five lives, two invitations at a time: none, one or both of them answer IDK. NaN when one is no probability. */
function stepOfFive(count: IdkCount, ps: Float64Array, start: number, end: number): number {
  const { below, lost } = count;
  let b0 = below[0] as number;
  let b1 = below[1] as number;
  let b2 = below[2] as number;
  let b3 = below[3] as number;
  let b4 = below[4] as number;
  let grown = 0;
  let rounding = 0;
  let drift = 0;
  let sum = 0;
  let i = start;
  for (; i + 1 < end; i += 2) {
    const p = ps[i] as number;
    const r = ps[i + 1] as number;
    const q = 1 - p;
    const s = 1 - r;
    if (!(p >= 0 && q >= 0 && r >= 0 && s >= 0)) return Number.NaN;
    sum += p + r;
    const none = q * s;
    const one = p * s + q * r;
    const both = p * r;
    const any = one + both;
    // While p is small, what 1 − any differs from `none` is the rounding of q, s and their product together.
    if (none > 0.5) rounding += 1 - none - any;
    else if (none > 0) drift += ((1 - q - p) * s + (1 - s - r) * q) / none;
    grown += b4 * any + b3 * both;
    b4 = b4 * none + b3 * one + b2 * both;
    b3 = b3 * none + b2 * one + b1 * both;
    b2 = b2 * none + b1 * one + b0 * both;
    b1 = b1 * none + b0 * one;
    b0 *= none;
  }
  if (i < end) {
    const p = ps[i] as number;
    const q = 1 - p;
    if (!(p >= 0 && q >= 0)) return Number.NaN;
    sum += p;
    if (q > 0) drift += (1 - q - p) / q;
    grown += b4 * p;
    b4 = b4 * q + b3 * p;
    b3 = b3 * q + b2 * p;
    b2 = b2 * q + b1 * p;
    b1 = b1 * q + b0 * p;
    b0 *= q;
  }
  if (sum < faint) return sum;
  below[0] = b0;
  below[1] = b1;
  below[2] = b2;
  below[3] = b3;
  below[4] = b4;
  lost.fill(0);
  // Rounding repeats itself only where p does, and there the mean is that p.
  if (rounding !== 0) drift += rounding / (1 - sum / (end - start)) ** 2;
  settle(count, grown, drift);
  return sum;
}

/** Any number of lives, one invitation at a time. NaN when one is no probability. */
function step(count: IdkCount, ps: Float64Array, start: number, end: number): number {
  const { below, lost } = count;
  const last = below.length - 1;
  let sum = 0;
  for (let i = start; i < end; i++) {
    const p = ps[i] as number;
    if (!(p >= 0 && p <= 1)) return Number.NaN;
    sum += p;
  }
  if (sum < faint) return sum;
  lost.fill(0);
  let grown = 0;
  let drift = 0;
  for (let i = start; i < end; i++) {
    const p = ps[i] as number;
    const q = 1 - p;
    if (q > 0) drift += (1 - q - p) / q;
    grown += (below[last] as number) * p;
    for (let j = last; j > 0; j--) below[j] = (below[j] as number) * q + (below[j - 1] as number) * p;
    below[0] = (below[0] as number) * q;
  }
  settle(count, grown, drift);
  return sum;
}

/** Tiny chances: the changes are collected first, and added with their remainder. */
function faintStep(count: IdkCount, ps: Float64Array, start: number, end: number): void {
  const { below, lost } = count;
  const last = below.length - 1;
  const change = new Float64Array(last + 1);
  let grown = 0;
  for (let i = start; i < end; i++) {
    const p = ps[i] as number;
    let here = (below[last] as number) + (change[last] as number);
    grown += here * p;
    for (let j = last; j > 0; j--) {
      const under = (below[j - 1] as number) + (change[j - 1] as number);
      (change[j] as number) += p * (under - here);
      here = under;
    }
    (change[0] as number) -= p * here;
  }
  for (let j = 0; j <= last; j++) {
    const old = below[j] as number;
    const moved = (change[j] as number) + (lost[j] as number);
    below[j] = old + moved;
    lost[j] = remainder(old, moved, below[j] as number);
  }
  settle(count, grown, 0);
}
