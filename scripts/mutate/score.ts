/** Counts mutants and shows those that nobody noticed. */
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import type { MutantResult } from "@stryker-mutator/api/core";

export interface Score {
  readonly folder: string;
  readonly bar: number;
  /** Noticed by a failing test, or by a test that no longer ends. */
  readonly noticed: number;
  /** Run by tests none of which failed. */
  readonly survived: number;
  /** Run by no test. */
  readonly uncovered: number;
  /** Of the changes that compile, the part (0–1) that was noticed. */
  readonly share: number;
}

export function scoreOf(folder: string, bar: number, mutants: readonly MutantResult[]): Score {
  const count = (...states: readonly string[]) => mutants.filter(({ status }) => states.includes(status)).length;
  const [noticed, survived, uncovered] = [count("Killed", "Timeout"), count("Survived"), count("NoCoverage")];
  const all = noticed + survived + uncovered;
  return { folder, bar, noticed, survived, uncovered, share: all === 0 ? 1 : noticed / all };
}

export function showScores(scores: readonly Score[]): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const rows = scores.map(({ folder, bar, noticed, survived, uncovered, share }) =>
    [folder, noticed + survived + uncovered, noticed, survived, uncovered, percent(share), percent(bar)].join(" | "),
  );
  return ["folder | mutants | noticed | survived | not run | score | bar", "---|---|---|---|---|---|---", ...rows].join(
    "\n",
  );
}

/** One line each: where, what stood there, and what stands there now. */
export function showSurvivors(mutants: readonly MutantResult[]): string {
  const lines = mutants
    .filter(({ status }) => status === "Survived" || status === "NoCoverage")
    .map(({ fileName, location: { start, end }, replacement, status }) => {
      const text = readFileSync(fileName, "utf8")
        .split("\n")
        .slice(start.line - 1, end.line);
      const last = text.length - 1;
      text[last] = (text[last] ?? "").slice(0, end.column - 1);
      text[0] = (text[0] ?? "").slice(start.column - 1);
      const place = `${relative(process.cwd(), fileName)}:${start.line}:${start.column}`;
      const was = text.map((line) => line.trim()).join(" ");
      return `${place} ${status === "NoCoverage" ? "not run: " : ""}${short(was)}  →  ${short(replacement ?? "")}`;
    });
  return lines.join("\n");
}

const short = (text: string): string => (text.length > 90 ? `${text.slice(0, 60)} … ${text.slice(-25)}` : text);
