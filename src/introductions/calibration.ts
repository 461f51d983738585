/** Are expected rates right, and which one may be used at all? */

import { InputError } from "../errors";
import { aList, anything, checkArgument, checkOptions, yesOrNo } from "../invitation/options";
import { type Interval, wilsonInterval } from "./interval";

/**
 * One recruiter's recollection: of targets that were chosen with care, and approached through a contact chosen with
 * care, about this share became candidates. It says nothing about targets that were not chosen with care.
 */
export const recruitersClaim = { rate: 0.8, about: "pre-selected targets, one recruiter's recollection" } as const;

/** A rate to count with, and where it comes from. */
export interface ExpectedRate {
  readonly rate: number | undefined;
  readonly basis: "data" | "claim" | "none";
  readonly interval: Interval;
}

/**
 * The rate to expect: the one in the data as soon as there are any; the claim only without data and only for
 * pre-selected targets; otherwise unknown.
 *
 * @example
 * ```ts
 * import { expectedRate } from "know-and-trust/introductions";
 * expectedRate({ k: 0, n: 0 }, { preselected: true }); // => { rate: 0.8, basis: "claim", interval: [0, 1] }
 * expectedRate({ k: 0, n: 0 }, { preselected: false }).rate; // => undefined
 * expectedRate({ k: 3, n: 10 }, { preselected: true }).rate; // => 0.3
 * ```
 */
export function expectedRate(
  stage: { readonly k: number; readonly n: number },
  options: { readonly preselected: boolean },
): ExpectedRate {
  checkOptions(options, { preselected: yesOrNo }, [], ["preselected"]);
  const interval = wilsonInterval(stage.k, stage.n);
  if (stage.n > 0) return { rate: stage.k / stage.n, basis: "data", interval };
  if (options.preselected) return { rate: recruitersClaim.rate, basis: "claim", interval };
  return { rate: undefined, basis: "none", interval };
}

/** Predictions of about the same size, and what came of them. */
export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  /** Mean prediction, and share that came true. */
  readonly predicted: number;
  readonly observed: number;
  readonly interval: Interval;
}

/** How good predictions were. */
export interface Calibration {
  readonly n: number;
  /** Mean squared error, 0 (perfect) to 1; absent without predictions. */
  readonly brier: number | undefined;
  /** Bins that hold at least one prediction. */
  readonly bins: readonly CalibrationBin[];
}

/**
 * Compares predicted chances with what happened: the Brier score, and per bin the mean prediction beside the share that
 * came true.
 *
 * @param options - `bins`: number of equal bins from 0 to 1, default 5
 * @throws InputError `chance-out-of-range` at a prediction; `out-of-range` at `outcomes` when the lists differ in length,
 *   and at `bins`
 * @example
 * ```ts
 * import { calibrate } from "know-and-trust/introductions";
 * calibrate([0.5, 1], [true, false]).brier; // => 0.625
 * ```
 */
export function calibrate(
  predictions: readonly number[],
  outcomes: readonly boolean[],
  options: { readonly bins?: number } = {},
): Calibration {
  checkArgument(predictions, aList, ["predictions"]);
  checkArgument(outcomes, aList, ["outcomes"]);
  checkOptions(options, { bins: anything });
  const { bins = 5 } = options;
  if (predictions.length !== outcomes.length)
    throw new InputError({ code: "out-of-range", path: ["outcomes"], message: "expected one outcome a prediction" });
  if (!Number.isInteger(bins) || bins < 1)
    throw new InputError({ code: "out-of-range", path: ["bins"], message: "expected a whole number from 1 on" });
  const groups = Array.from({ length: bins }, (): { chance: number; came: boolean }[] => []);
  let squares = 0;
  predictions.forEach((chance, i) => {
    if (!(chance >= 0 && chance <= 1))
      throw new InputError({
        code: "chance-out-of-range",
        path: ["predictions", i],
        message: `expected a probability, got \`${chance}\``,
      });
    const came = outcomes[i] === true;
    squares += (chance - Number(came)) ** 2;
    groups[Math.min(bins - 1, Math.floor(chance * bins))]?.push({ chance, came });
  });
  const n = predictions.length;
  const filled = groups.flatMap((group, i): CalibrationBin[] => {
    if (group.length === 0) return [];
    const k = group.filter(({ came }) => came).length;
    const predicted = group.reduce((sum, { chance }) => sum + chance, 0) / group.length;
    const interval = wilsonInterval(k, group.length);
    return [{ from: i / bins, to: (i + 1) / bins, n: group.length, predicted, observed: k / group.length, interval }];
  });
  return { n, brier: n === 0 ? undefined : squares / n, bins: filled };
}
