import type { Policy, TriageSummary } from "know-and-trust";
import type { LinkedInExport } from "know-and-trust/evidence";
import { paint } from "./lay-out";
import type { Printing } from "./print-triage";
import { wordsFor } from "./words";

/** What was decided, by which policy, when. */
export function printHeading(policy: Policy, summary: TriageSummary, day: string, printing: Printing): string {
  const { heading } = wordsFor(printing.locale);
  return paint(heading(`${policy.name} ${policy.version}`, summary.invitations, day), "bold", printing);
}

/** What became of the rows of the export, in two lines. */
export function printReport(report: LinkedInExport["report"], printing: Printing): string {
  const words = wordsFor(printing.locale);
  const rows = sum(report.files.map((file) => file.rows));
  const used = sum(report.files.map((file) => file.used));
  const reasons = new Map<string, number>();
  for (const { reason, count } of report.files.flatMap(({ setAside }) => setAside)) {
    reasons.set(reason, (reasons.get(reason) ?? 0) + count);
  }
  const listed = [...reasons].toSorted(([, a], [, b]) => b - a).map(([reason, count]) => `${count} ${reason}`);
  const problems = report.files.flatMap((file) => file.problems.map(({ message }) => `${file.file}: ${message}`));
  const lines = [
    [
      words.read(report.files.length, rows, used),
      ...(reasons.size > 0 ? [words.setAside(sum([...reasons.values()]), listed.join(", "))] : []),
    ].join("; "),
    ...problems,
    ...(printing.why || printing.replies ? [] : [words.more]),
  ];
  return lines.map((line) => paint(line, "dim", printing)).join("\n");
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
