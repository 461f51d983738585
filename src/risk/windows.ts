import { type Chances, checkList, checkWhole, fail, mostLives, named, readChances } from "./checks";
import { chanceOfBlock, chancesBelow, countIn, noIdks } from "./idk-count";

/** IDKs that count only for a while. */
export interface RollingBlockRiskInput {
  /** For each slot of time (a day, a week), the chances of an IDK of the answers that fall in it. */
  readonly slots: readonly Chances[];
  /** Number of consecutive slots that are looked at together, this one included. */
  readonly window: number;
  readonly threshold?: number | undefined;
}

/** The risk under a rolling window. */
export interface RollingBlockRisk {
  /** Chance that some `window` consecutive slots bring `threshold` IDKs or more. */
  readonly block: number;
  /** Chance that none does. */
  readonly safe: number;
}

/** More states than this would take minutes. */
const mostStates = 200_000;

/**
 * Chance of a block where IDKs are forgotten: only the answers of the last `window` slots count together.
 *
 * Exact where the slot of each answer is known; where answers come late, use it for the earliest and the latest slots and
 * report both. A state is the ages of the IDKs that still count, so there are at most C(window + threshold − 2,
 * threshold − 1) of them; more than 200,000 are refused with `too-large`. A window as long as the list forgets nothing.
 * Relative error below 1e-12. Throws also `chance-out-of-range`, `not-an-integer`, `out-of-range`, `wrong-type`.
 *
 * @example Two IDKs close together block, two far apart do not
 * ```ts
 * rollingBlockRisk({ slots: [[0.5], [], [0.5]], window: 2, threshold: 2 }).block; // => 0
 * rollingBlockRisk({ slots: [[0.5], [], [0.5]], window: 3, threshold: 2 }).block; // => 0.25
 * ```
 */
export function rollingBlockRisk(input: RollingBlockRiskInput): RollingBlockRisk {
  const { slots, window, threshold = 5 } = named(input, ["slots", "window", "threshold"]);
  const lives = checkWhole(threshold, ["threshold"], 1, mostLives);
  checkWhole(window, ["window"], 1);
  checkList(slots, ["slots"]);
  const width = Math.min(window, Math.max(1, slots.length));
  // A state is written in digits, one for each IDK, oldest first: for how many more slots it counts.
  const base = Math.max(2, width);
  if (base ** (lives - 1) > 2 ** 53 || countStates(width, lives) > mostStates) {
    fail("too-large", ["window"], `at most ${mostStates} ways in which IDKs can be spread over the window`, window);
  }
  let states = new Map([[0, 1]]);
  let block = 0;
  for (const [s, slot] of slots.entries()) {
    const count = noIdks(lives);
    countIn(count, readChances(slot, ["slots", s]), ["slots", s]);
    const here = chancesBelow(count);
    const beyond = new Float64Array(lives + 1);
    beyond[lives] = chanceOfBlock(count);
    for (let j = lives - 1; j > 0; j--) beyond[j] = (beyond[j + 1] as number) + (here[j] as number);
    const next = new Map<number, number>();
    for (const [state, chance] of states) {
      const alive = countDigits(state, base);
      block += chance * (beyond[lives - alive] as number);
      for (let more = 0; alive + more < lives; more++) {
        const share = chance * (here[more] as number);
        if (share === 0) continue;
        const power = base ** more;
        // Every IDK that still counts is forgotten one slot sooner, the new ones in `width − 1` slots: the highest digit.
        const younger = width === 1 ? 0 : power - 1;
        const older = (state - repeat(alive, base)) * power;
        const key = older + younger;
        next.set(key, (next.get(key) ?? 0) + share);
      }
    }
    states = next;
  }
  const safe = [...states.values()].sort((a, b) => a - b).reduce((sum, chance) => sum + chance, 0);
  return { block: Math.min(1, block), safe };
}

/** 11…1 in the given base. */
function repeat(digits: number, base: number): number {
  return (base ** digits - 1) / (base - 1);
}

function countDigits(state: number, base: number): number {
  let digits = 0;
  for (let rest = state; rest > 0; rest = Math.floor(rest / base)) digits++;
  return digits;
}

/** C(width + lives − 2, lives − 1). */
function countStates(width: number, lives: number): number {
  let states = 1;
  for (let k = 1; k < lives; k++) states = (states * (width - 1 + k)) / k;
  return states;
}
