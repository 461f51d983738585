import type { Policy, TriageSummary } from "know-and-trust";
import { lint } from "know-and-trust/analysis";
import type { EvidenceFact, EvidenceStore, LinkedInExport } from "know-and-trust/evidence";
import { contracts } from "know-and-trust/messages";
import { paint } from "./lay-out";
import { didYouMean } from "./meant";
import type { Printing } from "./print-triage";
import { type Words, wordsFor } from "./words";

/** What was decided, by which policy, when, and what is wrong with that policy. */
export function printHeading(policy: Policy, summary: TriageSummary, day: string, printing: Printing): string {
  const { heading } = wordsFor(printing.locale);
  const title = heading(`${policy.name} ${policy.version}`, summary.invitations, day);
  return [paint(title, "bold", printing), ...remarksOn(policy, summary, printing)].join("\n");
}

/** Rules of a policy without effect, and words in it that nothing knows. */
function remarksOn(policy: Policy, summary: TriageSummary, printing: Printing): readonly string[] {
  const words = wordsFor(printing.locale);
  const findings = lint(policy).filter(({ severity }) => severity === "warning");
  const lines = [
    ...findings.map(({ code, path, message, suggestion }) => {
      const remedy = code === "unknown-action" ? `did you mean ${suggestion}?` : suggestion;
      return words.policyRemark(path.join("."), `${message}; ${remedy}`);
    }),
    ...Object.entries(summary.unwritten).map(
      ([id, count]) => `${words.unwritten(id, count)}${didYouMean(id, Object.keys(contracts))}`,
    ),
  ];
  return lines.map((line) => paint(line, "yellow", printing));
}

/** What became of the rows of the export, and of the entries of a calendar and an address book. */
export function printReport(report: LinkedInExport["report"], evidence: EvidenceStore, printing: Printing): string {
  const words = wordsFor(printing.locale);
  const rows = sum(report.files.map((file) => file.rows));
  const used = sum(report.files.map((file) => file.used));
  const empty = sum(report.files.map((file) => file.empty));
  const reasons = new Map<keyof typeof words.reasons, number>();
  for (const { reason, count } of report.files.flatMap(({ setAside }) => setAside)) {
    reasons.set(reason, (reasons.get(reason) ?? 0) + count);
  }
  const listed = [...reasons]
    .toSorted(([, a], [, b]) => b - a)
    .map(([reason, count]) => `${count} ${words.reasons[reason]}`);
  const problems = report.files.flatMap((file) => file.problems.map(({ message }) => `${file.file}: ${message}`));
  const lines = [
    [
      words.read(report.files.length, rows, used),
      ...(reasons.size > 0 ? [words.setAside(sum([...reasons.values()]), listed.join(", "))] : []),
      ...(empty > 0 ? [words.empty(empty)] : []),
    ].join("; "),
    ...problems,
    ...calendarLines(evidence, words),
    ...answerLines(evidence, words),
    ...rejectedLines(evidence, words),
    ...(printing.why || printing.replies ? [] : [words.more]),
    ...(printing.isSample ? [words.sample] : []),
  ];
  return lines.map((line) => paint(line, "dim", printing)).join("\n");
}

/** How much of a calendar could say whom the user met; without the user in it, nothing can. */
function calendarLines({ people, attended }: EvidenceStore, words: Words): readonly string[] {
  const meetings = Object.values(people).flatMap(({ facts }) =>
    facts.flatMap(({ says, source }) => (says.kind === "meeting" ? [{ event: says.event, file: source.file }] : [])),
  );
  return [...new Set(meetings.map(({ file }) => file))].map((file) => {
    const events = new Set(meetings.flatMap((meeting) => (meeting.file === file ? [meeting.event] : [])));
    const mine = [...events].filter((event) => Object.hasOwn(attended, event)).length;
    return `${words.meetings(file, events.size, mine)}${mine === 0 ? `; ${words.notInCalendar}` : ""}`;
  });
}

/** How much of one's own word was heard, so that a decision that rests on it does not come from nowhere. */
function answerLines({ people, unmatched }: EvidenceStore, words: Words): readonly string[] {
  const isOwnWord = ({ says }: EvidenceFact): boolean => says.kind === "answer";
  const matched = Object.values(people).flatMap(({ facts }) => facts.filter(isOwnWord));
  const unclear = unmatched.map(({ fact }) => fact).filter(isOwnWord);
  const all = [...matched, ...unclear];
  return [...new Set(all.map(({ source }) => source.file))].map((file) => {
    const from = (facts: readonly EvidenceFact[]): number => facts.filter(({ source }) => source.file === file).length;
    return words.ownWord(file, from(all), from(unclear));
  });
}

/** Entries of the files beside the export that were not used, by reason. */
function rejectedLines({ rejected }: EvidenceStore, words: Words): readonly string[] {
  return [...new Set(rejected.map(({ file }) => file))].map((file) => {
    const reasons = rejected.flatMap((entry) => (entry.file === file ? [entry.reason] : []));
    const counted = [...new Set(reasons)].map(
      (reason) => `${reasons.filter((other) => other === reason).length} ${words.faults[reason] ?? reason}`,
    );
    return words.rejected(file, reasons.length, counted.join(", "));
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
