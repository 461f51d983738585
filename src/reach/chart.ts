/** The outcome of a simulation as data for a chart, whatever draws it. */

import type { CurationOutcome, CurationPoint } from "./simulate";

/** What a chart of a curation can show. */
export type CurationMeasure = Exclude<keyof CurationPoint, "arrivals">;

/** One panel: a measure over the arrivals, one line for each policy. */
export interface CurationPanel {
  readonly measure: CurationMeasure;
  /** The largest value of any line, for a common scale; 0 when there is none. */
  readonly highest: number;
  readonly lines: readonly {
    readonly policy: string;
    /** Arrivals and the value at that moment; moments without a value are left out. */
    readonly points: readonly (readonly [arrivals: number, value: number])[];
  }[];
}

/**
 * The schools side by side: for each measure one panel with a line for each policy, on a common scale.
 *
 * @example
 * ```ts
 * import { buildGraph, curationChart, simulateCuration } from "know-and-trust/reach";
 * const outcomes = simulateCuration({
 *   graph: buildGraph([["bob", "dia"]]), ties: () => undefined, steps: 1,
 *   arrivals: [{ id: "bob" }], policies: { everyone: () => ({ action: "accept" }) },
 * });
 * curationChart(outcomes, ["reach"]); // => [{ measure: "reach", highest: 1, lines: [{ policy: "everyone", points: [[0, 0], [1, 1]] }] }]
 * ```
 */
export function curationChart(
  outcomes: Readonly<Record<string, CurationOutcome>>,
  measures: readonly CurationMeasure[] = ["accepted", "known", "reach", "confirmed", "asksNeeded"],
): readonly CurationPanel[] {
  return measures.map((measure) => {
    const lines = Object.entries(outcomes).map(([policy, { series }]) => ({
      policy,
      points: series.flatMap((point) => {
        const value = point[measure];
        return value === undefined ? [] : [[point.arrivals, value] as const];
      }),
    }));
    const highest = lines.reduce((most, { points }) => points.reduce((so, [, value]) => Math.max(so, value), most), 0);
    return { measure, highest, lines };
  });
}
