/**
 * Runs one smoke suite against the packed package on every runtime that is to be had, and compares the answers to the
 * letter. A runtime that is not there is skipped, and said to be. Fails when one gives another answer than the first.
 */
import { createHash } from "node:crypto";
import { existsSync, rmSync } from "node:fs";
import { makeProject, ROOT } from "./project";
import { RUNTIMES, type Runtime } from "./runtimes";

type Answers = Readonly<Record<string, string>>;
type Outcome =
  | { readonly answers: Answers; readonly runtime: string }
  | { readonly failure: string }
  | { readonly skipped: string };

async function outcomeOn({ program, is, install, run }: Runtime, folder: string): Promise<Outcome> {
  if (program === undefined) return { skipped: `not to be had: ${install}` };
  try {
    const report = JSON.parse((await run(program, folder)).trim());
    return is.test(report.runtime) ? report : { failure: `another runtime answered: ${report.runtime}` };
  } catch (error) {
    return { failure: (error instanceof Error ? error.message : String(error)).split("\n").slice(0, 8).join("\n  ") };
  }
}

const digest = (answers: Answers): string =>
  createHash("sha256").update(JSON.stringify(answers)).digest("hex").slice(0, 16);

function cell(outcome: Outcome, check: string, reference: Answers): string {
  if (!("answers" in outcome)) return "";
  const answer = outcome.answers[check] ?? "error: no answer";
  if (answer.startsWith("error: ")) return "ERROR";
  return answer === reference[check] ? "ok" : "DIFFERS";
}

if (!existsSync(`${ROOT}dist/index.js`)) throw new Error("the package is not built: npm run build");
const folder = await makeProject();
try {
  const outcomes: (readonly [string, Outcome])[] = [];
  for (const runtime of RUNTIMES) outcomes.push([runtime.name, await outcomeOn(runtime, folder)]);

  const reference = outcomes.flatMap(([, outcome]) => ("answers" in outcome ? [outcome.answers] : []))[0] ?? {};
  const checks = Object.keys(reference);
  const rows = [
    ...checks.map((check) => [check, ...outcomes.map(([, outcome]) => cell(outcome, check, reference))]),
    ["digest", ...outcomes.map(([, outcome]) => ("answers" in outcome ? digest(outcome.answers) : ""))],
  ];
  const table = [["", ...outcomes.map(([name]) => name)], ...rows];
  const widths = (table[0] ?? []).map((_, i) => Math.max(...table.map((row) => row[i]?.length ?? 0)));
  for (const row of table)
    console.log(
      row
        .map((text, i) => text.padEnd(widths[i] ?? 0))
        .join("  ")
        .trimEnd(),
    );

  for (const [name, outcome] of outcomes) {
    if ("runtime" in outcome) console.log(`${name}: ${outcome.runtime}`);
    if ("skipped" in outcome) console.log(`${name}: skipped, ${outcome.skipped}`);
    if ("failure" in outcome) console.error(`${name}: failed\n  ${outcome.failure}`);
    for (const [check, answer] of "answers" in outcome ? Object.entries(outcome.answers) : []) {
      if (answer.startsWith("error: ")) console.error(`${name}, ${check}: ${answer}`);
    }
  }
  const isWrong = ([, outcome]: readonly [string, Outcome]): boolean =>
    "failure" in outcome || checks.some((check) => /[A-Z]/.test(cell(outcome, check, reference)));
  if (checks.length === 0 || outcomes.some(isWrong)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
