import { type Chances, checkChance, checkWhole, fail, mostLives, readChances } from "./checks";
import { chanceOfBlock, chancesBelow, countIn, noIdks } from "./idk-count";

/** What a batch of invitations can bring, as far as it matters with so many lives left. Plain data. */
export interface IdkTally {
  readonly lives: number;
  /** Chance of exactly j IDKs, for each j below `lives`. */
  readonly pmf: readonly number[];
  /** Chance of `lives` IDKs or more. */
  readonly block: number;
  readonly expectedIdk: number;
}

/**
 * The tally of a batch: keep one per campaign, add single invitations, combine tallies when needed. `lives` is the number
 * of IDKs that blocks, at least 1. O(invitations × lives). Throws `chance-out-of-range`, `not-an-integer`, `out-of-range`.
 *
 * @example
 * ```ts
 * idkTally([0.5, 0.5], 2).block; // => 0.25
 * addInvitation(idkTally([0.5], 2), 0.5).pmf; // => [0.25, 0.5]
 * combineTallies(idkTally([0.5], 2), idkTally([0.5], 2)).block; // => 0.25
 * ```
 */
export function idkTally(chances: Chances, lives: number): IdkTally {
  checkWhole(lives, ["lives"], 1, mostLives);
  const ps = readChances(chances, ["chances"]);
  const count = noIdks(lives);
  countIn(count, ps, ["chances"]);
  const expectedIdk = count.expected + count.expectedLost;
  return { lives, pmf: Array.from(chancesBelow(count)), block: chanceOfBlock(count), expectedIdk };
}

/**
 * The tally with one invitation more, in O(lives). Throws `chance-out-of-range`.
 *
 * @example
 * ```ts
 * addInvitation(idkTally([0.5], 2), 0.5).block; // => 0.25
 * ```
 */
export function addInvitation({ lives, pmf, block, expectedIdk }: IdkTally, p: number): IdkTally {
  const mass = Float64Array.of(...pmf, block);
  step(mass, checkChance(p, ["p"]));
  return toTally(lives, mass, expectedIdk + p);
}

/**
 * The tally of two batches together, in O(lives²). The order does not matter, nor does the grouping, beyond rounding.
 * Throws `out-of-range` when the two speak of different numbers of lives.
 *
 * @example
 * ```ts
 * combineTallies(idkTally([0.5], 2), idkTally([0.5], 2)).block; // => 0.25
 * ```
 */
export function combineTallies(a: IdkTally, b: IdkTally): IdkTally {
  if (a.lives !== b.lives) fail("out-of-range", ["lives"], `a tally with ${a.lives} lives`, b.lives);
  const mass = combine(Float64Array.of(...a.pmf, a.block), Float64Array.of(...b.pmf, b.block));
  return toTally(a.lives, mass, a.expectedIdk + b.expectedIdk);
}

function toTally(lives: number, mass: Float64Array, expectedIdk: number): IdkTally {
  return { lives, pmf: Array.from(mass.subarray(0, lives)), block: Math.min(1, mass[lives] as number), expectedIdk };
}

/** Adds one invitation to a mass function in place; its last entry is the chance of a block. */
export function step(mass: Float64Array, p: number): void {
  const last = mass.length - 1;
  const q = 1 - p;
  (mass[last] as number) += (mass[last - 1] as number) * p;
  for (let j = last - 1; j > 0; j--) mass[j] = (mass[j] as number) * q + (mass[j - 1] as number) * p;
  (mass[0] as number) *= q;
}

/** The mass function of two batches together. Only sums and products of non-negative numbers. */
export function combine(a: Float64Array, b: Float64Array): Float64Array {
  const lives = a.length - 1;
  const mass = new Float64Array(lives + 1);
  let tail = a[lives] as number;
  let beyond = b[lives] as number;
  for (let i = 0; i < lives; i++) {
    // beyond = P(b ≥ lives − i)
    tail += (a[i] as number) * beyond;
    beyond += b[lives - 1 - i] as number;
    for (let j = 0; i + j < lives; j++) (mass[i + j] as number) += (a[i] as number) * (b[j] as number);
  }
  mass[lives] = tail;
  // Nobody: while that is likely it is known best by what is missing, or doubling would double its error each time.
  let some = tail;
  for (let j = lives - 1; j > 0; j--) some += mass[j] as number;
  if (some < 0.5) mass[0] = 1 - some;
  return mass;
}
