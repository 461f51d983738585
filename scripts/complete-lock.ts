/**
 * Adds to the lock files the optional packages of other systems that the registry did not offer here, so that `npm ci`
 * accepts them on every system. A second run adds nothing; with `--check`, says whether one is needed.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly [other: string]: unknown;
}

const SYSTEMS = ["android", "darwin", "freebsd", "linux", "win32", "openharmony", "openbsd", "netbsd", "sunos", "aix"];
const PROCESSORS = ["arm64", "x64", "ia32", "riscv64", "ppc64", "s390x", "loong64", "mips64el", "arm"];

type Packages = Record<string, LockedPackage>;

/** The package's folder, and those of private packages whose dependencies stay their own. */
const FOLDERS = ["", "test/bench/peers/", "examples/embedding/", "test/runtimes/"];

for (const folder of FOLDERS) complete(`${folder}package-lock.json`);

function complete(name: string): void {
  const file = fileURLToPath(new URL(`../${name}`, import.meta.url));
  const lock: { packages: Packages } = JSON.parse(readFileSync(file, "utf8"));
  const missing = Object.entries(lock.packages).flatMap(([at, parent]) => missingBelow(lock.packages, at, parent));
  if (process.argv.includes("--check")) {
    if (missing.length === 0) return;
    console.error(`${name} lacks ${missing.length} packages of other systems: run \`npm run lock\``);
    process.exitCode = 1;
    return;
  }
  for (const [at, locked] of missing) lock.packages[at] = locked;
  lock.packages = Object.fromEntries(Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${name}: added ${missing.length}`);
}

function missingBelow(
  packages: Packages,
  at: string,
  parent: LockedPackage,
): readonly (readonly [string, LockedPackage])[] {
  return Object.entries(parent.optionalDependencies ?? {}).flatMap(([name, version]) => {
    if (isLocked(packages, at, name) || !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) return [];
    const words = name.split(/[^a-z0-9]+/i);
    const os = SYSTEMS.filter((system) => words.includes(system));
    const cpu = PROCESSORS.filter((processor) => words.includes(processor));
    const libc = words.includes("musl") ? { libc: ["musl"] } : {};
    const dev = parent.dev ? { dev: true } : {};
    const locked = {
      version,
      ...dev,
      optional: true,
      os: os.length > 0 ? os : ["none"],
      cpu: cpu.length > 0 ? cpu : ["none"],
      ...libc,
    };
    return [[`node_modules/${name}`, locked] as const];
  });
}

/** Whether Node would find the package from a place in the tree: beside it, or beside one of its parents. */
function isLocked(packages: Packages, from: string, name: string): boolean {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/node_modules")))) {
    if (packages[`${at === "" ? "" : `${at}/`}node_modules/${name}`]) return true;
    if (at === "") return false;
  }
}
