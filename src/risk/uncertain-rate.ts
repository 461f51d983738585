import { logitQuantile, logRateAt, rateAt, stepFor, sumOver } from "./beta";
import {
  type Chances,
  checkChance,
  checkLives,
  checkNumber,
  checkObject,
  checkWhole,
  fail,
  named,
  readChances,
} from "./checks";
import { chanceOfBlock, countIn, noIdks } from "./idk-count";

/** What one believes of the rate of IDKs: Beta(a, b), as if `a` IDKs and `b` other answers had been seen. */
export interface RateBelief {
  readonly a: number;
  readonly b: number;
}

/** The rate of IDKs after some experience. */
export interface IdkRate extends RateBelief {
  /** The expected rate (0–1). */
  readonly mean: number;
  /** The rate lies between these with probability `level`, with equal chances below and above. */
  readonly interval: readonly [number, number];
  readonly level: number;
}

/** One in forty, held loosely. Our judgement: nobody has published the rate. */
export const defaultPrior: RateBelief = { a: 1, b: 39 };

/**
 * What one's own history says of the rate at which invitations come back as IDKs: `a` grows with every IDK, `b` with
 * every other answer. Count only invitations whose answer is known, to people of the kind the rate is meant for.
 * Without a history it is the prior, by default Beta(1, 39), which is our judgement and not a measurement. Throws
 * `not-an-integer`, `out-of-range`, `chance-out-of-range`.
 *
 * @example
 * ```ts
 * const rate = posteriorIdkRate({ sends: 160, idks: 3 });
 * [rate.a, rate.b, rate.mean]; // => [4, 196, 0.02]
 * rate.interval.map((end) => end.toFixed(4)); // => ["0.0069", "0.0385"]
 * ```
 */
export function posteriorIdkRate(input: {
  readonly sends: number;
  readonly idks: number;
  readonly prior?: RateBelief | undefined;
  readonly level?: number | undefined;
}): IdkRate {
  const { sends, idks, prior = defaultPrior, level = 0.9 } = named(input, ["sends", "idks", "prior", "level"]);
  checkWhole(sends, ["sends"]);
  checkWhole(idks, ["idks"], 0, sends);
  checkObject(prior, ["prior"]);
  const a = checkNumber(prior.a, ["prior", "a"], 0, true) + idks;
  const b = checkNumber(prior.b, ["prior", "b"], 0, true) + sends - idks;
  return { a, b, mean: a / (a + b), interval: rateInterval(a, b, level), level };
}

/** What blocks, when the rate itself is uncertain. */
export interface UnderRateInput extends RateBelief {
  /** For each invitation, its chance as a share (0–1) of the rate: p = multiplier × rate. */
  readonly multipliers: Chances;
  readonly received?: number | undefined;
  readonly threshold?: number | undefined;
  /** Of the credible interval; 0.9 unless said otherwise. */
  readonly level?: number | undefined;
}

/** The risk when the rate is uncertain. */
export interface BlockRiskUnderRate {
  /** Chance of a block, the uncertainty of the rate averaged out. */
  readonly block: number;
  /** The risk at the ends of the rate's credible interval. */
  readonly interval: readonly [number, number];
  /** The risk as it would be if the rate were known to be its mean. */
  readonly atMeanRate: number;
  readonly expectedIdk: number;
}

/**
 * Chance of a block when all invitations share one rate that nobody knows exactly: θ ~ Beta(a, b), and an invitation
 * comes back as an IDK with chance multiplier × θ, independently given θ. A badly worded campaign makes all answers worse
 * together; this says what that does. It can raise the risk (the usual case of a careful sender) or lower it (always
 * with one life left): never assume either.
 *
 * The integral over θ is taken on the logit scale by a trapezoid rule whose step is halved until two results agree to
 * 1e-13; relative error below 1e-12. Some 100 to 300 evaluations of the exact tail, whatever the number of invitations:
 * O(invitations × lives). The risk grows with the rate, so the credible interval of the risk is the risk at the ends of
 * that of the rate. Throws `chance-out-of-range`, `out-of-range`, `wrong-type`.
 *
 * @example A careful sender underestimates the risk twentyfold by taking the mean rate for certain
 * ```ts
 * const risk = blockRiskUnderRate({ multipliers: Array(25).fill(1), a: 1, b: 39 });
 * risk.block.toExponential(2); // => "6.97e-3"
 * risk.atMeanRate.toExponential(2); // => "3.41e-4"
 * ```
 */
export function blockRiskUnderRate(input: UnderRateInput): BlockRiskUnderRate {
  const {
    a,
    b,
    received = 0,
    threshold = 5,
    level = 0.9,
  } = named(input, [
    "multipliers",
    "a",
    "b",
    "received",
    "threshold",
    "level",
    // A rate that was learned may be spread in here.
    "mean",
    "interval",
  ]);
  const lives = checkLives(received, threshold);
  const multipliers = readChances(input.multipliers, ["multipliers"]);
  for (let i = 0; i < multipliers.length; i++) checkChance(multipliers[i], ["multipliers", i]);
  checkNumber(a, ["a"], 0, true);
  checkNumber(b, ["b"], 0, true);
  const mean = a / (a + b);
  const [low, high] = rateInterval(a, b, level);
  const atRate = riskAt(multipliers, lives);
  return {
    block: Math.min(1, mixture(atRate, a, b, lives)),
    interval: [atRate(low), atRate(high)],
    atMeanRate: atRate(mean),
    expectedIdk: multipliers.reduce((sum, m) => sum + m, 0) * mean,
  };
}

/** The risk at a known rate. */
function riskAt(multipliers: Float64Array, lives: number): (rate: number) => number {
  const ps = new Float64Array(multipliers.length);
  return (rate) => {
    if (lives === 0) return 1;
    for (let i = 0; i < ps.length; i++) ps[i] = (multipliers[i] as number) * rate;
    const count = noIdks(lives);
    countIn(count, ps, ["multipliers"]);
    return chanceOfBlock(count);
  };
}

/**
 * E[risk(θ)] under Beta(a, b). The risk vanishes like θ^lives, so that power goes into the weight, Beta(a + lives, b),
 * whose norm differs from the old one by Π (a + j) / (a + b + j): no digits are lost on tiny rates, and a may be small.
 */
function mixture(atRate: (rate: number) => number, a: number, b: number, lives: number): number {
  const weight = a + lives;
  let logNorm = 0;
  for (let j = 0; j < lives; j++) logNorm += Math.log((a + j) / (a + b + j));
  const term = (s: number, logDensity: number): number =>
    atRate(rateAt(s)) * Math.exp(logDensity - lives * logRateAt(s) + logNorm);
  let h = stepFor(weight, b);
  let sum = sumOver(weight, b, h, 0, term);
  let result = sum.top / sum.bottom;
  for (let round = 0; round < 12; round++) {
    const between = sumOver(weight, b, h, h / 2, term);
    sum = { top: sum.top + between.top, bottom: sum.bottom + between.bottom };
    h /= 2;
    const finer = sum.top / sum.bottom;
    const agree = Math.abs(finer - result) <= 1e-13 * finer;
    result = finer;
    if (agree) break;
  }
  return result;
}

function rateInterval(a: number, b: number, level: number): [number, number] {
  checkChance(level, ["level"]);
  if (level === 0 || level === 1) fail("out-of-range", ["level"], "a level between 0 and 1", level);
  const tail = (1 - level) / 2;
  return [rateAt(logitQuantile(a, b, tail)), rateAt(-logitQuantile(b, a, tail))];
}
