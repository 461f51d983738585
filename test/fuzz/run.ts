/**
 * Looks for cases on which two ways of finding out the same disagree:
 *
 *   npm run fuzz -- --seconds 60 --seed 1
 *   npm run fuzz -- --cases 100000 --laws decisions,tables
 *
 * Goes round the laws until the time is over, or each has had so many cases. A breach is printed as a test that can be pasted, and the exit code is 1.
 */

import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { fuzz } from "./fuzz";
import { LAWS } from "./laws";

const { values } = parseArgs({
  options: {
    seconds: { type: "string" },
    cases: { type: "string" },
    seed: { type: "string" },
    laws: { type: "string" },
  },
});
const cases = Number(values.cases ?? Number.POSITIVE_INFINITY);
const seconds = Number(values.seconds ?? (values.cases === undefined ? 60 : Number.POSITIVE_INFINITY));
const seed = Number(values.seed ?? 1);
const named = values.laws?.split(",");
const laws = LAWS.filter(({ name }) => named === undefined || named.includes(name));
const unknown = named?.filter((name) => LAWS.every((law) => law.name !== name)) ?? [];

if (!(seconds > 0 && cases > 0) || !Number.isInteger(seed) || unknown.length > 0) {
  console.error(
    `expected --seconds or --cases above 0, an integer --seed, --laws of ${LAWS.map(({ name }) => name).join(",")}`,
  );
  process.exitCode = 1;
} else {
  const start = performance.now();
  const { tried, breach } = await fuzz({ laws, seed, seconds, cases, now: () => performance.now() });
  console.log(`seed ${seed}, ${Math.round((performance.now() - start) / 1_000)} s`);
  for (const [name, count] of tried)
    console.log(`  ${name.padEnd(20)}${count.toLocaleString("en").padStart(10)} cases`);
  if (breach) {
    console.error(`\n${breach.law} is broken: ${breach.why}\n\n${breach.pasted}\n`);
    process.exitCode = 1;
  }
  for (const law of laws) await law.close();
}
