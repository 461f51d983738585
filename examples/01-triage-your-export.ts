/**
 * What to do with every pending invitation of a LinkedIn export, why, and what to write back.
 *
 *   npm start
 *   npm start -- ~/Downloads/Complete_LinkedInDataExport.zip --calendar ~/Downloads/work.ics --locale nl --replies
 */
import { fileURLToPath } from "node:url";
import { triage } from "know-and-trust";
import { collect, pendingInvitations } from "know-and-trust/evidence";
import { readArguments, USAGE } from "./terminal/arguments";
import { Mistake, readBeside, readExport, readPolicy } from "./terminal/files";
import { thisTerminal } from "./terminal/lay-out";
import { printHeading, printReport } from "./terminal/print-report";
import { printEntries, printPresumed, printQuestions } from "./terminal/print-triage";
import { runInTerminal } from "./terminal/run-in-terminal";

const inData = (name: string): string => fileURLToPath(new URL(`data/${name}`, import.meta.url));
const SAMPLE = {
  input: inData("sample-export"),
  answers: inData("sample-answers.json"),
  calendar: inData("sample-calendar.ics"),
  contacts: inData("sample-contacts.vcf"),
  now: "2026-11-23",
};
const today = (): string => new Date().toISOString().slice(0, 10);

/** The answer to a command line, as text. */
export function answer(argv: readonly string[]): string {
  const read = readArguments(argv);
  if ("mistake" in read) throw new Mistake(read.mistake);
  if (read.help) return USAGE;
  const { input = SAMPLE.input, now = today(), ...options } = read.input ? read : { ...SAMPLE, ...read };
  const policy = readPolicy(options.policy);
  const linkedIn = readExport(input);
  const evidence = collect([linkedIn, ...readBeside(options, now)], { me: { emails: options.me ?? [] } });
  const { locale, register, theirLanguage } = options;
  const result = triage({
    invitations: pendingInvitations(evidence),
    policy,
    evidence,
    now,
    locale,
    replyLanguage: theirLanguage ? "note" : "locale",
    ...(register ? { register } : {}),
    ...(linkedIn.me.name ? { from: linkedIn.me.name } : {}),
  });
  if (options.json) return JSON.stringify({ ...result, report: linkedIn.report, rejected: evidence.rejected }, null, 2);
  const printing = { ...options, ...thisTerminal(), isSample: !read.input };
  const parts = [
    printHeading(policy, result.summary, now, printing),
    printEntries(result.entries, printing, linkedIn.report),
    printQuestions(result.summary, printing),
    printPresumed(result.entries, printing),
    printReport(linkedIn.report, evidence, printing),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

if (import.meta.filename === process.argv[1]) runInTerminal(answer);
