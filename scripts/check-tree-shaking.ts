/**
 * What one function brings along: bundles one name of each entry from the built package and holds it against the whole
 * entry. An import without names must bring nothing at all. What every app has once (zod, the readers' packages) does
 * not count.
 */
import { existsSync } from "node:fs";
import { build } from "esbuild";
import { entries, ROOT } from "./surface/entries";

/** Per entry, a name and the largest share of the entry that it may bring, in percent. */
const LIMITS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  index: { policyHash: 2, blockRisk: 3, evaluate: 12 },
  policy: { closeWorld: 2, checkFacts: 10 },
  analysis: { acceptance: 65 },
  evidence: { profileKey: 8, detectOpenNetworker: 10, parseName: 10 },
  introductions: { reciprocity: 5, foldLedger: 25 },
  messages: { criterionOf: 5, defineMessages: 5 },
  platform: { countIdk: 8, sendingBudget: 18 },
  reach: { overlap: 20, reachBenefit: 17 },
  risk: { combineTallies: 10, blockRisk: 30 },
  warehouse: { toSql: 70 },
};

async function bytes(code: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: ROOT },
    bundle: true,
    minify: true,
    format: "esm",
    external: ["zod", "ts-pattern", "papaparse", "ical.js", "fflate"],
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]?.contents.length ?? 0;
}

if (!existsSync(`${ROOT}dist/index.js`)) throw new Error("the package is not built: npm run build");

const table: Record<string, string | number>[] = [];
const wrong: string[] = [];
for (const { name, specifier } of entries()) {
  const from = JSON.stringify(`./dist/${name}.js`);
  const whole = await bytes(`export * from ${from};`);
  if ((await bytes(`import ${from};`)) > 0) wrong.push(`${specifier} does something when it is loaded`);
  const limits = Object.entries(LIMITS[name] ?? {});
  if (limits.length === 0) wrong.push(`${specifier} has no row in ${import.meta.filename.slice(ROOT.length)}`);
  for (const [one, limit] of limits) {
    const share = (100 * (await bytes(`export { ${one} } from ${from};`))) / whole;
    table.push({ entry: specifier, name: one, "share %": share.toFixed(1), "limit %": limit });
    if (share > limit) wrong.push(`${one} brings ${share.toFixed(1)} % of ${specifier}, more than ${limit} %`);
  }
}

console.table(table);
for (const line of wrong) console.error(line);
if (wrong.length > 0) process.exitCode = 1;
