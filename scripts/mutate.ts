/**
 * Mutation testing: changes the source in one place at a time, and counts the changes that the tests notice.
 *
 *   npm run mutate                                    every folder
 *   npm run mutate -- risk                            one folder
 *   npm run mutate -- risk src/risk/guard.ts:40-60    some lines of it
 *   npm run mutate -- risk --fresh                    without what is remembered of the last run
 *   npm run mutate -- risk --sample=4                 every fourth change, as an estimate
 *
 * Ends with 1 when a whole folder is below its bar. What is remembered, and a report with every survivor, are kept in the
 * folder for temporary files, or in MUTATE_SCRATCH.
 */

import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Stryker } from "@stryker-mutator/core";
import { folders, type MutatedFolder } from "./mutate/folders";
import { type Score, scoreOf, showScores, showSurvivors } from "./mutate/score";

const sample = Number(process.argv.find((word) => word.startsWith("--sample="))?.split("=")[1] ?? 1);
const scratch = process.env["MUTATE_SCRATCH"] ?? join(tmpdir(), "know-and-trust-mutate");

/** The test files below these folders. */
const testFiles = (folders: readonly string[]): readonly string[] =>
  folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".test.ts"))
      .map((file) => `${folder}/${file}`)
      .sort(),
  );

async function mutate(folder: MutatedFolder, only: readonly string[]): Promise<Score> {
  const { name, tests, slow, runs, counting, keepsState, data, bar } = folder;
  process.env["MUTATE"] = JSON.stringify({ tests: testFiles(tests), slow, runs, counting, keepsState, sample });
  const everything = [`src/${name}/**/*.ts`, ...Object.keys(data).map((file) => `!${file}`)];
  const all = await new Stryker({
    mutate: only.length > 0 ? [...only] : everything,
    ignorePatterns: ["/coverage", "/dist", "/examples/data", "/reports", "/site", "/test/bench/.data"],
    plugins: ["./scripts/mutate/runner.mjs", "./scripts/mutate/wording.mjs"],
    ignorers: ["wording"],
    testRunner: "in-process",
    coverageAnalysis: "perTest",
    concurrency: 1,
    timeoutMS: 20_000,
    timeoutFactor: 1.5,
    incremental: sample === 1,
    incrementalFile: join(scratch, `${name}.json`),
    tempDirName: join(scratch, `sandbox-${name}`),
    cleanTempDir: "always",
    reporters: ["progress-append-only"],
    allowConsoleColors: false,
  }).runMutationTest();
  const mutants = all.filter(({ id }) => Number(id) % sample === 0);
  console.log(showSurvivors(mutants));
  return scoreOf(name, bar, mutants);
}

const words = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const only = words.filter((word) => word.includes("/"));
const names = words.filter((word) => !word.includes("/"));
const unknown = names.filter((name) => !folders.some((folder) => folder.name === name));
if (unknown.length > 0 || (only.length > 0 && names.length !== 1)) {
  console.error(
    `usage: npm run mutate -- [${folders.map(({ name }) => name).join("|")}] [file[:line-line]]… [--fresh] [--sample=n]`,
  );
  process.exitCode = 2;
} else {
  mkdirSync(scratch, { recursive: true });
  const scores: Score[] = [];
  for (const folder of folders) {
    if (names.length > 0 && !names.includes(folder.name)) continue;
    if (process.argv.includes("--fresh")) rmSync(join(scratch, `${folder.name}.json`), { force: true });
    scores.push(await mutate(folder, only));
  }
  console.log(showScores(scores));
  if (only.length === 0 && scores.some(({ share, bar }) => share < bar)) process.exitCode = 1;
}
