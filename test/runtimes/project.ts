/** A project that has the packed package installed, with the suite as programs for every kind of runtime. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { zipSync } from "fflate";
import type { Input } from "./suite";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** The sample export as a zip; always the same bytes. */
function sampleExport(): Input {
  const folder = `${ROOT}examples/data/sample-export/`;
  const files = readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(folder + name))] as const);
  const zip = zipSync(Object.fromEntries(files), { mtime: "2026-11-23T00:00:00" });
  return { zip: Buffer.from(zip).toString("base64") };
}

const PRINT = 'import { report } from "./suite.mjs"; console.log(JSON.stringify(report));';

/** What runs where; each program prints one line of JSON, or hands it over in the way of its runtime. */
const PROGRAMS: Readonly<Record<string, string>> = {
  "module.mjs": PRINT,
  "commonjs.cjs": 'console.log(JSON.stringify(require("./suite.cjs").report));',
  "worker.source.mjs":
    'import { report } from "./suite.mjs"; export default { test() { console.log(JSON.stringify(report)); } };',
  "page.source.mjs": 'import { report } from "./suite.mjs"; globalThis.report = JSON.stringify(report);',
  "worker.capnp": `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = (
  modules = [(name = "worker", esModule = embed "worker.mjs")], compatibilityDate = "2026-01-01"))]);
`,
};

/** Packs and installs, bundles the suite beside it, and gives the folder. */
export async function makeProject(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "know-and-trust-"));
  const npm = (...argv: readonly string[]): string =>
    execFileSync("npm", argv, { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  const [{ filename }] = JSON.parse(npm("pack", "--json", "--ignore-scripts", "--pack-destination", folder));
  const manifest = { private: true, type: "module", dependencies: { "know-and-trust": `file:${filename}` } };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  npm("install", "--prefix", folder, "--no-audit", "--no-fund", "--silent", "--prefer-offline");

  const entry = `import { results, runtimeName } from "./suite";
export const report = { runtime: runtimeName(), answers: results(${JSON.stringify(sampleExport())}) };`;
  for (const [format, file] of [["esm", "suite.mjs"] as const, ["cjs", "suite.cjs"] as const]) {
    await build({
      stdin: { contents: entry, resolveDir: `${ROOT}test/runtimes`, loader: "ts" },
      outfile: join(folder, file),
      bundle: true,
      format,
      platform: "neutral",
      packages: "external",
      logLevel: "error",
    });
  }
  for (const [name, text] of Object.entries(PROGRAMS)) writeFileSync(join(folder, name), text);
  // Where there is no node_modules, everything is in one file.
  for (const [source, file, format] of [
    ["worker.source.mjs", "worker.mjs", "esm"] as const,
    ["page.source.mjs", "page.js", "iife"] as const,
  ]) {
    const entryPoints = [join(folder, source)];
    await build({
      entryPoints,
      outfile: join(folder, file),
      bundle: true,
      format,
      platform: "browser",
      logLevel: "error",
    });
  }
  return folder;
}
