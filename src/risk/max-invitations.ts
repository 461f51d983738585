import { type Chances, checkChance, checkLives, named, readChances } from "./checks";
import { chanceOfBlock, chancesBelow, countIn, noIdks } from "./idk-count";
import { combine } from "./tally";

/** How many more of the same kind fit under a limit. */
export interface MaxInvitationsInput {
  readonly received: number;
  readonly threshold?: number | undefined;
  readonly outstanding?: Chances | undefined;
  /** Chance (0–1) that such an invitation comes back as an IDK. */
  readonly p: number;
  /** Highest chance of a block (0–1) that one accepts. */
  readonly maxRisk: number;
}

/**
 * The largest number of further invitations, each with chance `p`, that keeps the chance of a block at or below
 * `maxRisk`. `Infinity` when any number fits (`p` is 0, or `maxRisk` is 1); −1 when what is out already exceeds it; never
 * more than `Number.MAX_SAFE_INTEGER`.
 *
 * Found by doubling tallies, so the cost is O(lives² × log result), whatever the result. At exact ties the last digit of
 * the risk decides. Throws `chance-out-of-range`, `not-an-integer`, `out-of-range`.
 *
 * @example
 * ```ts
 * maxInvitations({ received: 0, p: 0.02, maxRisk: 0.01 }); // => 65
 * maxInvitations({ received: 5, p: 0.02, maxRisk: 0.01 }); // => -1
 * maxInvitations({ received: 0, p: 0, maxRisk: 0.01 }); // => Infinity
 * ```
 */
export function maxInvitations(input: MaxInvitationsInput): number {
  const {
    received,
    threshold = 5,
    outstanding = [],
    p,
    maxRisk,
  } = named(input, ["received", "threshold", "outstanding", "p", "maxRisk"]);
  const lives = checkLives(received, threshold);
  const out = readChances(outstanding, ["outstanding"]);
  checkChance(p, ["p"]);
  checkChance(maxRisk, ["maxRisk"]);
  const count = noIdks(Math.max(1, lives));
  countIn(count, out, ["outstanding"]);
  if ((lives === 0 ? 1 : chanceOfBlock(count)) > maxRisk) return -1;
  if (p === 0 || maxRisk === 1) return Number.POSITIVE_INFINITY;

  let base: Float64Array = Float64Array.of(...chancesBelow(count), chanceOfBlock(count));
  const fits = (mass: Float64Array): boolean => (mass[lives] as number) <= maxRisk;
  let batch: Float64Array = new Float64Array(lives + 1);
  batch[0] = 1 - p;
  batch[1] = p;
  const batches: Float64Array[] = [];
  while (batches.length < 53 && fits(combine(base, batch))) {
    batches.push(batch);
    batch = combine(batch, batch);
  }
  let most = 0;
  for (let k = batches.length - 1; k >= 0; k--) {
    const next = combine(base, batches[k] as Float64Array);
    if (!fits(next)) continue;
    base = next;
    most += 2 ** k;
  }
  return Math.min(most, Number.MAX_SAFE_INTEGER);
}
