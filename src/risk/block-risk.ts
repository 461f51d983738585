import { type Chances, checkLives, named, readChances } from "./checks";
import { logFarTail } from "./far-tail";
import { chanceOfBlock, chancesBelow, countIn, noIdks } from "./idk-count";

/** What has been sent, what is out, what may follow. */
export interface BlockRiskInput {
  /** IDKs received already; may be at or above the threshold. */
  readonly received: number;
  /** IDKs at which the account gets restricted; 5 unless said otherwise, at most 1000. */
  readonly threshold?: number | undefined;
  /** For each invitation that is out and unanswered, the chance (0–1) that it comes back as an IDK. */
  readonly outstanding?: Chances | undefined;
  /** The same for invitations that one thinks of sending. */
  readonly candidates?: Chances | undefined;
}

/** The risk, said in several ways. */
export interface BlockRisk {
  /** Chance (0–1) that the threshold is reached. */
  readonly block: number;
  /** Chance that it is not; computed by itself, so that a tiny one is as accurate as a large one. */
  readonly safe: number;
  /** Natural logarithm of `block`, also where `block` itself is too small for a double; −Infinity when impossible. */
  readonly logBlock: number;
  /** Chance of exactly j further IDKs, for each j below the lives left. */
  readonly pmf: readonly number[];
  /** Further IDKs to be expected. */
  readonly expectedIdk: number;
  /** Lives left: further IDKs that it takes; 0 when the threshold has been reached. */
  readonly remaining: number;
}

/**
 * Chance that an account gets restricted: at least `threshold` people answer "I don't know this person".
 *
 * People answer independently, given their chances: the number of IDKs is Poisson-binomial. One badly worded campaign
 * makes answers depend on each other; {@link blockRiskUnderRate} is for that. The five is what a blog post and others
 * reported of LinkedIn before 2012, so it is a parameter. The result is a model's risk, not a promise about a platform.
 *
 * Exact up to rounding: the relative error of `block`, `safe` and `pmf` stays below 1e-13 down to 1e-300, for lists of
 * 100,000 as well, and the absolute error of `logBlock` below 1e-12 whatever the size. Tails are summed, never taken as
 * 1 minus something. Cost: O(invitations × lives) time, O(lives) memory; five lives are the fastest.
 *
 * Throws `InputError`: `chance-out-of-range`, `not-an-integer`, `out-of-range`, `wrong-type`. Nothing is clamped.
 *
 * @example Two answers received, three lives left
 * ```ts
 * const risk = blockRisk({ received: 2, outstanding: [0.1, 0.1], candidates: Array(10).fill(0.02) });
 * risk.block.toFixed(6); // => "0.005441"
 * risk.remaining; // => 3
 * blockRisk({ received: 0, candidates: [1, 1, 1, 1] }).block; // => 0
 * ```
 */
export function blockRisk(input: BlockRiskInput): BlockRisk {
  const {
    received,
    threshold = 5,
    outstanding = [],
    candidates = [],
  } = named(input, ["received", "threshold", "outstanding", "candidates"]);
  const remaining = checkLives(received, threshold);
  const out = readChances(outstanding, ["outstanding"]);
  const next = readChances(candidates, ["candidates"]);
  const count = noIdks(Math.max(1, remaining));
  countIn(count, out, ["outstanding"]);
  countIn(count, next, ["candidates"]);
  const expectedIdk = count.expected + count.expectedLost;
  if (remaining === 0) return { block: 1, safe: 0, logBlock: 0, pmf: [], expectedIdk, remaining };

  const pmf = Array.from(chancesBelow(count));
  const block = chanceOfBlock(count);
  const safe = pmf.reduce((sum, chance) => sum + chance, 0);
  const logBlock =
    block < 1e-290 ? logFarTail([out, next], remaining) : safe < 0.5 ? Math.log1p(-safe) : Math.log(block);
  return { block, safe, logBlock: logBlock === 0 ? 0 : logBlock, pmf, expectedIdk, remaining };
}
