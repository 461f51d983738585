import {
  type Chances,
  checkArray,
  checkChance,
  checkNumber,
  checkObject,
  checkWhole,
  named,
  readChances,
} from "./checks";
import { blockRiskUnderRate, type RateBelief } from "./uncertain-rate";

/** How the risk grows with what one sends. */
export interface RiskCurveInput {
  readonly received: number;
  readonly threshold?: number | undefined;
  /** For each invitation that is out, its chance as a share (0–1) of the rate. */
  readonly outstanding?: Chances | undefined;
  /** The same for each further invitation. */
  readonly multiplier?: number | undefined;
  /** What one believes of the rate: the result of {@link posteriorIdkRate}. */
  readonly rate: RateBelief;
  /** The numbers of further invitations to look at. */
  readonly counts: readonly number[];
}

/** One point of the curve. */
export interface RiskCurvePoint {
  readonly invitations: number;
  readonly block: number;
  readonly interval: readonly [number, number];
}

/**
 * The chance of a block after so many further invitations, with its credible interval: the points of a picture. Never
 * falls. O(counts × invitations × lives). Throws what {@link blockRiskUnderRate} throws.
 *
 * @example
 * ```ts
 * const curve = riskCurve({ received: 2, rate: { a: 4, b: 196 }, counts: [0, 25, 50] });
 * curve.map((point) => point.block.toFixed(3)); // => ["0.000", "0.020", "0.097"]
 * ```
 */
export function riskCurve(input: RiskCurveInput): readonly RiskCurvePoint[] {
  const {
    received,
    threshold = 5,
    outstanding = [],
    multiplier = 1,
    rate,
    counts,
  } = named(input, ["received", "threshold", "outstanding", "multiplier", "rate", "counts"]);
  checkArray(counts, ["counts"]);
  checkObject(rate, ["rate"]);
  checkNumber(rate.a, ["rate", "a"], 0, true);
  checkNumber(rate.b, ["rate", "b"], 0, true);
  checkChance(multiplier, ["multiplier"]);
  const out = Array.from(readChances(outstanding, ["outstanding"]));
  return counts.map((invitations, i) => {
    checkWhole(invitations, ["counts", i], 0, 1_000_000);
    const multipliers = [...out, ...Array<number>(invitations).fill(multiplier)];
    const { block, interval } = blockRiskUnderRate({ ...rate, multipliers, received, threshold });
    return { invitations, block, interval };
  });
}
