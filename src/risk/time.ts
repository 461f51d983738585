import { checkArray, checkChance, checkLives, checkNumber, checkObject, fail, named } from "./checks";
import { chanceOfBlock, countIn, noIdks } from "./idk-count";

/** An invitation that went out, or will go out. */
export interface Send {
  /** When, in any unit of time that the caller uses throughout. */
  readonly at: number;
  /** Chance (0–1) that it comes back as an IDK, sooner or later. */
  readonly p: number;
}

/** When the block comes, if it comes. */
export interface TimeToBlockInput {
  readonly sends: readonly Send[];
  /** Of the IDKs that come, the share (0–1) that has come after so much time; never falls. */
  readonly delayCdf: (elapsed: number) => number;
  /** The moments at which one wants to know. */
  readonly grid: readonly number[];
  readonly received?: number | undefined;
  readonly threshold?: number | undefined;
}

/**
 * Chance that the block has come by each moment of the grid: an invitation sent at `at` counts with p × delayCdf(moment −
 * at). Exact at each moment, since thinned answers are independent as well; nothing is forgotten. O(grid × sends × lives).
 * Throws `chance-out-of-range`, `wrong-type`, and what {@link blockRisk} throws.
 *
 * @example
 * ```ts
 * const week = (days: number) => Math.min(1, days / 7);
 * timeToBlock({ sends: [{ at: 0, p: 0.5 }], delayCdf: week, grid: [0, 3.5, 7], threshold: 1 });
 * // => [{ at: 0, block: 0 }, { at: 3.5, block: 0.25 }, { at: 7, block: 0.5 }]
 * ```
 */
export function timeToBlock(input: TimeToBlockInput): readonly {
  readonly at: number;
  readonly block: number;
}[] {
  const {
    sends,
    delayCdf,
    grid,
    received = 0,
    threshold = 5,
  } = named(input, ["sends", "delayCdf", "grid", "received", "threshold"]);
  const lives = checkLives(received, threshold);
  checkArray(sends, ["sends"]);
  checkArray(grid, ["grid"]);
  if (typeof delayCdf !== "function") fail("wrong-type", ["delayCdf"], "a function");
  for (const [i, send] of sends.entries()) {
    checkObject(send, ["sends", i]);
    checkNumber(send.at, ["sends", i, "at"]);
    checkChance(send.p, ["sends", i, "p"]);
  }
  return grid.map((at, g) => {
    checkNumber(at, ["grid", g]);
    const arrived = sends.map((send) => {
      const elapsed = at - send.at;
      return elapsed < 0 ? 0 : send.p * checkChance(delayCdf(elapsed), ["delayCdf", elapsed]);
    });
    if (lives === 0) return { at, block: 1 };
    const count = noIdks(lives);
    countIn(count, Float64Array.from(arrived), ["sends"]);
    return { at, block: chanceOfBlock(count) };
  });
}

/** An invitation that is out, and how much of each kind of answer would have come by now. */
export interface WaitingInput {
  /** Chance (0–1) of an IDK when it was sent. */
  readonly p: number;
  /** Share (0–1) of the IDKs that have come by its age. */
  readonly idkArrived: number;
  /** Chance (0–1) when it was sent of another answer, and the share of those that has come by its age. */
  readonly otherChance?: number | undefined;
  readonly otherArrived?: number | undefined;
}

/**
 * The chance that an unanswered invitation still comes back as an IDK: silence so far makes it less likely. By Bayes,
 * p(1 − F) / (1 − pF − gG). When all answers would have come by now, the chance is 0. Throws `chance-out-of-range`; the
 * two chances together may not exceed 1.
 *
 * @example
 * ```ts
 * outstandingChance({ p: 0.2, idkArrived: 0 }); // => 0.2
 * outstandingChance({ p: 0.2, idkArrived: 0.9 }).toFixed(4); // => "0.0244"
 * ```
 */
export function outstandingChance(input: WaitingInput): number {
  const {
    p,
    idkArrived,
    otherChance = 0,
    otherArrived = 0,
  } = named(input, ["p", "idkArrived", "otherChance", "otherArrived"]);
  checkChance(p, ["p"]);
  checkChance(idkArrived, ["idkArrived"]);
  checkChance(otherChance, ["otherChance"]);
  checkChance(otherArrived, ["otherArrived"]);
  if (p + otherChance > 1 + 1e-12)
    fail("chance-out-of-range", ["otherChance"], "at most 1 together with p", otherChance);
  const still = p * (1 - idkArrived);
  if (still === 0) return 0;
  // 1 − pF − gG, as the sum of what is still to come and of no answer at all: nothing cancels.
  const never = Math.max(0, 1 - p - otherChance);
  return still / (still + otherChance * (1 - otherArrived) + never);
}
