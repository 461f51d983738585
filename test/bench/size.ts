/**
 * What an app downloads: each entry, and the usual journeys through them, minified and then gzipped.
 *
 *   npx tsx test/bench/size.ts
 *   npx tsx test/bench/size.ts --check      fails where a figure exceeds its budget
 *
 * The package is built as it is published, in shared chunks, and every row is bundled from that by esbuild for a
 * browser. zod, papaparse, ical.js and fflate are left out, since an app has them once or not at all. A bar is what we
 * aim at; a budget is what we have, with a little room, so that growth is noticed.
 */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
const external = ["zod", "papaparse", "ical.js", "fflate"];

/** Kilobytes of 1,000 bytes, gzipped. */
interface Row {
  readonly what: string;
  /** What the app writes; `from` an entry of the package. */
  readonly code: string;
  readonly budget: number;
  readonly bar?: number;
  /** Files that do not count. */
  readonly without?: RegExp;
}

const take = (names: string, from: string) => `export { ${names} } from "./${from}.js";`;
const whole = (from: string) => `export * from "./${from}.js";`;
const together = (entries: readonly string[]) =>
  entries.map((name, i) => `export * as e${i} from "./${name}.js";`).join("\n");

const ENTRIES = Object.keys(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).exports)
  .filter((path) => /^\.(\/[a-z]+)?$/.test(path))
  .map((path) => path.slice(2) || "index");

/** Reading files and notes: the parsers of our own, the lexicons. */
const READERS = /src\/evidence\/(ical|linkedin|note)\//;

const ROWS: readonly Row[] = [
  { what: "evaluate a parsed policy", code: take("evaluate", "index"), bar: 8, budget: 10.7 },
  { what: "parse a policy and evaluate it", code: take("parsePolicy, evaluate", "index"), bar: 8, budget: 14.7 },
  { what: "interpret a parsed policy, cautiously", code: take("interpret", "index"), budget: 6.8 },
  { what: "compile a policy", code: take("compile", "index"), budget: 12.5 },
  { what: "a preset and evaluate", code: take("strictSelective, evaluate", "index"), budget: 11.4 },
  { what: "explain", code: take("explain", "index"), budget: 17.1 },
  { what: "compare", code: take("compare", "analysis"), budget: 12.2 },
  { what: "./analysis", code: whole("analysis"), bar: 8, budget: 15.4 },
  { what: "blockRisk", code: take("blockRisk", "risk"), budget: 3 },
  { what: "planOutreach", code: take("planOutreach", "risk"), budget: 6.1 },
  { what: "./risk", code: whole("risk"), bar: 5, budget: 11.1 },
  { what: "render", code: take("render", "messages"), bar: 12, budget: 17.3 },
  { what: "./messages", code: whole("messages"), bar: 12, budget: 20.3 },
  { what: "./platform", code: whole("platform"), budget: 6.5 },
  { what: "./reach", code: whole("reach"), budget: 7.3 },
  { what: "./introductions", code: whole("introductions"), budget: 12.3 },
  {
    what: "everything but the readers",
    code: together(ENTRIES.filter((name) => name !== "evidence")),
    without: READERS,
    bar: 60,
    budget: 112,
  },
  { what: "everything", code: together(ENTRIES), budget: 192 },
];

/** The package as it is published, in a folder of its own. */
async function publish(folder: string, without?: RegExp): Promise<void> {
  const leftOut: Plugin = {
    name: "left-out",
    setup: ({ onLoad }) => {
      if (without) onLoad({ filter: without }, () => ({ contents: "module.exports = {}", loader: "js" }));
    },
  };
  await build({
    entryPoints: Object.fromEntries(
      ENTRIES.map((name) => [name, join(root, "src", name === "index" ? "" : name, "index.ts")]),
    ),
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    external,
    plugins: [leftOut],
    logLevel: "error",
  });
  writeFileSync(join(folder, "package.json"), `{ "type": "module", "sideEffects": false }`);
}

/** What esbuild makes of an app that consists of these lines. */
async function bundle(code: string, folder: string) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    external,
    write: false,
    // That a chunk without side effects is left out is what we want.
    logLevel: "error",
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: bytes.length / 1e3, gzipped: gzipSync(bytes, { level: 9 }).length / 1e3 };
}

const folders = new Map<RegExp | undefined, string>();
const table: Record<string, string>[] = [];
try {
  for (const { what, code, budget, bar, without } of ROWS) {
    const folder = folders.get(without) ?? mkdtempSync(join(tmpdir(), "know-and-trust-"));
    if (!folders.has(without)) await publish(folder, without);
    folders.set(without, folder);
    const { minified, gzipped } = await bundle(code, folder);
    table.push({
      what,
      "minified kB": minified.toFixed(1),
      "gzipped kB": gzipped.toFixed(2),
      bar: bar === undefined ? "" : `≤ ${bar}`,
      budget: budget.toFixed(1),
    });
    if (process.argv.includes("--check") && gzipped > budget) {
      console.error(`${what}: ${gzipped.toFixed(2)} kB, more than its budget of ${budget} kB`);
      process.exitCode = 1;
    }
  }
} finally {
  for (const folder of folders.values()) rmSync(folder, { recursive: true });
}
console.table(table);
