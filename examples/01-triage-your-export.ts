/**
 * What to do with every pending invitation of a LinkedIn export, why, and what to write back.
 *
 *   npm start
 *   npm start -- ~/Downloads/Complete_LinkedInDataExport.zip --policy hybrid --locale nl --replies
 */
import { fileURLToPath } from "node:url";
import { triage } from "know-and-trust";
import { collect, pendingInvitations } from "know-and-trust/evidence";
import { readArguments, USAGE } from "./terminal/arguments";
import { Mistake, readAnswers, readExport, readPolicy } from "./terminal/files";
import { printHeading, printReport } from "./terminal/print-report";
import { printEntries, printQuestions } from "./terminal/print-triage";
import { runInTerminal } from "./terminal/run-in-terminal";

const SAMPLE = {
  input: fileURLToPath(new URL("data/sample-export", import.meta.url)),
  answers: fileURLToPath(new URL("data/sample-answers.json", import.meta.url)),
  now: "2026-11-23",
};

/** The answer to a command line, as text. */
export function answer(argv: readonly string[]): string {
  const read = readArguments(argv);
  if ("mistake" in read) throw new Mistake(read.mistake);
  if (read.help) return USAGE;
  const {
    input,
    answers,
    now = new Date().toISOString().slice(0, 10),
    ...options
  } = read.input ? read : { ...SAMPLE, ...read };

  const policy = readPolicy(options.policy);
  const linkedIn = readExport(input ?? SAMPLE.input);
  const evidence = collect([linkedIn, ...(answers ? [readAnswers(answers)] : [])]);
  const { locale, register } = options;
  const result = triage({
    invitations: pendingInvitations(evidence),
    policy,
    evidence,
    now,
    locale,
    ...(register ? { register } : {}),
    ...(linkedIn.me.name ? { from: linkedIn.me.name } : {}),
  });

  if (options.json) return JSON.stringify({ ...result, report: linkedIn.report }, null, 2);
  const printing = { ...options, colour: process.stdout.isTTY, width: process.stdout.columns ?? 110 };
  const parts = [
    printHeading(policy, result.summary, now, printing),
    printEntries(result.entries, printing),
    printQuestions(result.summary, printing),
    printReport(linkedIn.report, printing),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

if (import.meta.filename === process.argv[1]) runInTerminal(answer);
