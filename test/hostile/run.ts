/**
 * The whole hostile suite: every case in a process of its own, so that its memory can be told from that of the others.
 * Prints case, time and peak memory beyond the input; fails where a case gives something else or goes over its bounds.
 *
 *     npm run hostile [-- words in the name of a case]
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { hostileCases } from ".";
import type { Measured } from "./measure";

const MOST_MILLISECONDS = 2_000;
const MOST_MEGABYTES = 300;

const folder = mkdtempSync(join(tmpdir(), "hostile-"));
const bundle = join(folder, "measure.mjs");
await build({
  entryPoints: [fileURLToPath(new URL("measure.ts", import.meta.url))],
  outfile: bundle,
  bundle: true,
  platform: "node",
  format: "esm",
  logLevel: "error",
});

const wanted = process.argv.slice(2).join(" ").toLowerCase();
let failed = 0;
let slowest = 0;
let largest = 0;
let ran = 0;
for (const [place, { group, name, gives }] of hostileCases.entries()) {
  if (!`${group}: ${name}`.toLowerCase().includes(wanted)) continue;
  ran += 1;
  const child = spawnSync(process.execPath, ["--expose-gc", bundle, String(place)], {
    encoding: "utf8",
    timeout: 60_000,
    maxBuffer: 1 << 28,
  });
  const measured: Measured | undefined = child.status === 0 ? JSON.parse(child.stdout) : undefined;
  const milliseconds = measured?.milliseconds ?? Number.POSITIVE_INFINITY;
  const megabytes = Math.max(0, measured?.megabytes ?? Number.POSITIVE_INFINITY);
  slowest = Math.max(slowest, milliseconds);
  largest = Math.max(largest, megabytes);
  const faults = [
    ...(measured?.ok ? [] : ["gives something else"]),
    ...(milliseconds > MOST_MILLISECONDS ? [`over ${MOST_MILLISECONDS} ms`] : []),
    ...(megabytes > MOST_MEGABYTES ? [`over ${MOST_MEGABYTES} MB`] : []),
  ];
  if (faults.length > 0) failed += 1;
  const figures = `${milliseconds.toFixed(0).padStart(6)} ms ${megabytes.toFixed(0).padStart(5)} MB`;
  console.log(`${figures}  ${group}: ${name}${faults.length > 0 ? `  ← ${faults.join(", ")}` : ""}`);
  if (measured && !measured.ok) {
    console.log(`           expected ${JSON.stringify(gives)}\n           got      ${JSON.stringify(measured.got)}`);
  }
  if (!measured) console.log(child.stderr.slice(0, 2_000) || `           ended by ${child.signal}`);
}
rmSync(folder, { recursive: true });

console.log(
  `${ran} cases, ${failed} failed; the slowest took ${slowest.toFixed(0)} ms, the largest ${largest.toFixed(0)} MB beyond its input`,
);
if (failed > 0 || ran === 0) process.exitCode = 1;
