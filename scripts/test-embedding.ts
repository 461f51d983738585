/**
 * Runs the tests of the embedding examples, which use the built package as an app does. Installs nothing: says what to
 * do where the package is not built or the examples' own dependencies are not there.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const missing = [
  ["dist/index.js", "the package is not built: npm run build"],
  ["examples/embedding/node_modules/know-and-trust", "not installed: npm ci --prefix examples/embedding"],
].flatMap(([path = "", what]) => (existsSync(`${root}${path}`) ? [] : [what]));

for (const what of missing) console.error(`embedding examples: ${what}`);
process.exitCode = missing.length > 0 ? 1 : 0;

const COMMANDS = [
  ["typescript/bin/tsc", "-p", "examples/embedding"],
  ["vitest/vitest.mjs", "run", "--config", "examples/embedding/vitest.config.ts"],
];
for (const [program, ...argv] of COMMANDS) {
  if (process.exitCode !== 0) break;
  const { status } = spawnSync(process.execPath, [`node_modules/${program}`, ...argv], { cwd: root, stdio: "inherit" });
  process.exitCode = status ?? 1;
}
