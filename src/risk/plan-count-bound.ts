/** What a plan of a few items can be worth: their number says more than the sum of their chances. */

import { fill, type PlanProblem } from "./plan-problem";
import { step } from "./tally";

/** Most items that are looked at one number after the other: each costs as much as the one bound for all. */
const MOST_ITEMS = 12;

/**
 * The most that at most `sends` of the free items can be worth besides what is chosen already, or `undefined` where they
 * may be too many to count. Each number of items has a bound of its own: when no chance is small, one item more leaves
 * much less room for all of them.
 */
export function upperByCount(
  { value, noted, lives, maxRisk }: PlanProblem,
  mass: Float64Array,
  free: readonly number[],
  sends: number,
): number | undefined {
  if (lives === 1 || sends > MOST_ITEMS || free.length === 0) return undefined;
  let low = 1;
  let high = 0;
  for (const item of free) {
    low = Math.min(low, noted[item] as number);
    high = Math.max(high, noted[item] as number);
  }
  let upper = 0;
  for (let count = 1; count <= Math.min(sends, free.length); count++) {
    const cap = capacityOf(count, low, high, mass, maxRisk);
    if (cap >= 0) upper = Math.max(upper, fill(value, free, { weights: noted, cap }, count).upper);
  }
  return upper;
}

/**
 * The largest sum of so many chances between `low` and `high` that keeps to the limit; below 0 when no such chances do.
 *
 * The least risk for a given sum: moving chance between two items changes the risk by the change of the product of the
 * two times something that does not depend on them. So two that differ, and both could still move, can be moved apart
 * or together without raising the risk, and the safest are some at `high`, some at `low`, and the others alike
 * (Hoeffding 1956, for chances from 0 to 1).
 */
function capacityOf(count: number, low: number, high: number, mass: Float64Array, maxRisk: number): number {
  const risk = (highest: number, alike: number, p: number): number => {
    const all = mass.slice();
    for (let i = 0; i < count; i++) step(all, i < highest ? high : i < highest + alike ? p : low);
    return all.at(-1) as number;
  };
  let cap = -1;
  for (let highest = 0; highest <= count; highest++) {
    for (let alike = 0; alike <= count - highest; alike++) {
      if (risk(highest, alike, low) > maxRisk) break;
      let [below, above] = [low, high];
      if (risk(highest, alike, high) <= maxRisk) below = high;
      for (let round = 0; round < 50 && below < high; round++) {
        const middle = (below + above) / 2;
        if (risk(highest, alike, middle) <= maxRisk) below = middle;
        else above = middle;
      }
      cap = Math.max(cap, highest * high + alike * above + (count - highest - alike) * low);
    }
  }
  return cap * (1 + 1e-12);
}
