/**
 * Puts the playground into the documentation site, after typedoc (which empties its folder first):
 *
 *   npm run docs                             typedoc, then this
 *   npx tsx scripts/build-site.ts <folder>   the playground alone, into <folder>/playground
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cp, mkdir, rm } from "node:fs/promises";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { type BuildOptions, build } from "esbuild";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PAGE = join(ROOT, "docs/playground");
const STATIC = ["index.html", "style.css", "favicon.svg"];
/** What a browser needs before it can show the page: markup, style and the first script. */
const FIRST = ["index.html", "style.css", "main.js"];
const MOST_FIRST = 150_000;

const site = process.argv[2] ?? join(ROOT, "site");
const out = join(site, "playground");

const shared: BuildOptions = {
  absWorkingDir: ROOT,
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  outdir: out,
  tsconfig: join(PAGE, "tsconfig.json"),
  loader: { ".csv": "text", ".ics": "text", ".vcf": "text" },
  legalComments: "none",
  logLevel: "warning",
};

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
for (const file of STATIC) await cp(join(PAGE, file), join(out, file));
// The page's own script is one file, so that nothing waits for a second one; the worker loads the sample when asked to.
await build({ ...shared, entryPoints: [join(PAGE, "main.ts")] });
await build({ ...shared, entryPoints: [join(PAGE, "worker.ts")], splitting: true, chunkNames: "[name]-[hash]" });
linkFromNestedPages();
report();

/** typedoc writes a link of the navigation into every page as it is, whatever folder the page is in. */
function linkFromNestedPages(): void {
  for (const entry of readdirSync(site, { recursive: true, encoding: "utf8" })) {
    if (!entry.endsWith(".html") || !entry.includes(sep) || entry.startsWith(`playground${sep}`)) continue;
    const path = join(site, entry);
    const up = "../".repeat(entry.split(sep).length - 1);
    const text = readFileSync(path, "utf8");
    const linked = text.replaceAll('href="./playground/', `href="${up}playground/`);
    if (linked !== text) writeFileSync(path, linked);
  }
}

/** What each file weighs, and whether the first sight of the page stays within its budget. */
function report(): void {
  const sizes = readdirSync(out).map((file) => ({ file, gzip: gzipSync(readFileSync(join(out, file))).length }));
  for (const { file, gzip } of sizes.sort((a, b) => a.gzip - b.gzip)) {
    console.log(`${(gzip / 1000).toFixed(1).padStart(8)} kB gzip  playground/${file}`);
  }
  const first = sizes.filter(({ file }) => FIRST.includes(file)).reduce((sum, { gzip }) => sum + gzip, 0);
  console.log(`${(first / 1000).toFixed(1).padStart(8)} kB gzip  before the page shows (at most ${MOST_FIRST / 1000})`);
  if (first > MOST_FIRST) {
    console.error("the page takes too much before it shows");
    process.exitCode = 1;
  }
}
