/** Runs the benchmarks, all or those named: `npm run bench`, `npm run bench -- risk reach`. Each prints its own table. */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const BENCHMARKS = ["decide", "diagram", "explain", "messages-csv", "reach", "render", "risk", "size"];

const named = process.argv.slice(2);
const unknown = named.filter((name) => !BENCHMARKS.includes(name));
if (unknown.length > 0) {
  console.error(`no benchmark ${unknown.join(", ")}; there is ${BENCHMARKS.join(", ")}`);
  process.exitCode = 1;
} else {
  for (const name of named.length > 0 ? named : BENCHMARKS) {
    console.log(`\n== ${name}`);
    // Built as the package is: tsx gives every closure its name when it is made, which costs some code three times as much.
    const built = fileURLToPath(new URL(`.${name}.mjs`, import.meta.url));
    buildSync({
      entryPoints: [fileURLToPath(new URL(`${name}.ts`, import.meta.url))],
      outfile: built,
      bundle: true,
      packages: "external",
      platform: "node",
      format: "esm",
      target: "es2022",
    });
    // A process each, so that one does not slow down the next.
    const { status } = spawnSync(process.execPath, [built], { stdio: "inherit" });
    rmSync(built);
    if (status !== 0) process.exitCode = 1;
  }
}
