/** The figures as text. */
import { type Measured, median } from "./runners";

/** A comparison with what we aim at; without a ratio where the other engine is not installed. */
export interface BarLine {
  readonly what: string;
  readonly ratio: number | undefined;
  readonly bar: number;
}

const rounded = (value: number): string =>
  value.toLocaleString("en", { maximumSignificantDigits: 3, useGrouping: true });

/** A Markdown table, the fastest first. */
export function table(measured: readonly Measured[], hand: number, compiled: number): string {
  const rows = measured
    .toSorted((a, b) => median(b.rates) - median(a.rates))
    .map(({ entry, rates, load, first, worksWithoutEval }) => [
      entry.name,
      `${rounded(median(rates))} (${rounded(Math.min(...rates))}–${rounded(Math.max(...rates))})`,
      rounded(median(rates) / hand),
      rounded(compiled / median(rates)),
      rounded(load),
      rounded(first),
      worksWithoutEval ? "yes" : "no",
      entry.returns,
    ]);
  const head = [
    "engine",
    "decisions/s, median (range)",
    "by hand = 1",
    "compile is … × as fast",
    "load, ms",
    "first decision, ms",
    "without eval",
    "tells besides the action",
  ];
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** A line per bar. */
export function barLines(lines: readonly BarLine[]): string {
  const shown = lines.map(({ what, ratio, bar }) => {
    const mark = ratio === undefined ? "not installed" : ratio >= bar ? "holds" : "MISSED";
    return `${mark.padEnd(14)}${(ratio === undefined ? "" : `${rounded(ratio)}×`).padStart(8)}  (bar ≥ ${bar}×)  ${what}`;
  });
  return `\n${shown.join("\n")}`;
}
