/** Runs the benchmarks, all or those named: `npm run bench`, `npm run bench -- risk reach`. Each prints its own table. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const BENCHMARKS = ["messages-csv", "reach", "render", "risk", "size"];

const named = process.argv.slice(2);
const unknown = named.filter((name) => !BENCHMARKS.includes(name));
if (unknown.length > 0) {
  console.error(`no benchmark ${unknown.join(", ")}; there is ${BENCHMARKS.join(", ")}`);
  process.exitCode = 1;
} else {
  for (const name of named.length > 0 ? named : BENCHMARKS) {
    console.log(`\n== ${name}`);
    // A process each, so that one does not slow down the next.
    const file = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
    const { status } = spawnSync(process.execPath, ["--import", "tsx", file], { stdio: "inherit" });
    if (status !== 0) process.exitCode = 1;
  }
}
