/**
 * Packs the package, looks through what is in it, installs the tarball into an empty ESM project and an empty CommonJS
 * project, and runs README's first example there. Fails when a value is not what README says, an entry cannot be
 * loaded, or the tarball holds what it should not.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { contentProblems } from "./package-contents";

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

const root = fileURLToPath(new URL("..", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "know-and-trust-"));
const run = (folder: string, command: string, ...args: readonly string[]): string =>
  execFileSync(command, args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

const [, example = ""] = /```ts\n([\s\S]*?)```/.exec(readFileSync(join(root, "README.md"), "utf8")) ?? [];
const { name, exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const entries = Object.keys(exports)
  .filter((path) => !path.endsWith(".json"))
  .map((path) => name + path.slice(1));

/** `expression; // => value`, also over two lines, as an assertion. */
const asserted = example.replace(/^(\S.*);\s*\/\/ => (.+)$/gm, "deepEqual($1, $2);");
const PROJECTS = {
  module: `import { deepEqual } from "node:assert/strict";\n${asserted}\nfor (const entry of ${JSON.stringify(entries)}) await import(entry);\n`,
  commonjs: `const { deepEqual } = require("node:assert/strict");\n${asserted.replace(/^import (.*) from (".*");$/gm, "const $1 = require($2);")}\nfor (const entry of ${JSON.stringify(entries)}) require(entry);\n`,
};

try {
  const pack = ["pack", "--json", "--ignore-scripts", "--pack-destination", work];
  const [{ filename, files, size }]: [Packed] = JSON.parse(run(root, "npm", ...pack));
  const problems = contentProblems(files.map(({ path }) => path));
  if (problems.length > 0) throw new Error(`in the package:\n${problems.join("\n")}`);
  console.log(`${files.length} files, ${Math.round(size / 1000)} kB, every link leads to one of them`);
  const promises = asserted.match(/deepEqual\(/g)?.length ?? 0;
  if (promises === 0) throw new Error("README's first example promises nothing");
  for (const [type, program] of Object.entries(PROJECTS)) {
    const folder = join(work, type);
    mkdirSync(folder);
    writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "empty", private: true, type }));
    writeFileSync(join(folder, "example.js"), program);
    run(folder, "npm", "install", "--no-audit", "--no-fund", "--silent", join(work, filename));
    run(folder, process.execPath, "example.js");
    console.log(`${type}: ${promises} values as README says, ${entries.length} entries load`);
  }
} finally {
  rmSync(work, { recursive: true });
}
