/**
 * Reads the licences of everything that installing this package brings along, from `node_modules`, and fails on one that
 * is not allowed, on a version that the lock file does not pin, and on a dependency that is not explained here. With
 * `--audit` it also asks the registry for known vulnerabilities, and says so when the registry gives no answer.
 *
 *     npm run audit:deps
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ALLOWED = ["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "MPL-2.0"];

/** What each dependency is for; the table in SECURITY.md says what would replace it. */
const EXPLAINED = ["fflate", "ical.js", "papaparse", "ts-pattern", "zod"];

const root = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const json = (path: string) => JSON.parse(readFileSync(root(path), "utf8"));

const { packages } = json("package-lock.json") as {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly integrity?: string; readonly dev?: boolean }>
  >;
};
const faults: string[] = [];
const direct = Object.keys(json("package.json").dependencies);
for (const name of direct) if (!EXPLAINED.includes(name)) faults.push(`${name} is not explained`);

const installed = Object.entries(packages).filter(
  ([path, { dev }]) => path.startsWith("node_modules/") && dev !== true,
);
for (const [path, { version, integrity }] of installed) {
  const manifest = json(`${path}/package.json`);
  const licence = String(manifest.license);
  console.log(`${manifest.name} ${manifest.version}  ${licence}`);
  if (!ALLOWED.includes(licence)) faults.push(`${manifest.name} has the licence ${licence}`);
  if (integrity === undefined) faults.push(`${manifest.name} has no hash in the lock file`);
  if (version !== manifest.version)
    faults.push(`${manifest.name} is ${manifest.version}, the lock file says ${version}`);
}
console.log(`${installed.length} packages, ${direct.length} of them ours to choose`);

if (process.argv.includes("--audit")) {
  const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], { cwd: root("."), encoding: "utf8" });
  const audit = readJson(stdout);
  const found = audit?.metadata?.vulnerabilities;
  if (found === undefined) console.log("known vulnerabilities: could not be had, the registry gave no answer");
  else console.log(`known vulnerabilities: ${found.total}`);
  if (found?.total > 0) faults.push(`${found.total} known vulnerabilities`);
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;

function readJson(text: string) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
