import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Context, createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** The whole package and a call of every public function, as one script that needs nothing around it. */
let script = "";
let folder = "";
/** What every public call answers in a bare realm. */
let answered = "";

beforeAll(async () => {
  const bundled = await build({
    entryPoints: [fileURLToPath(new URL("main-calls.ts", import.meta.url))],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "calls",
    target: "es2022",
    logLevel: "error",
  });
  script = bundled.outputFiles[0]?.text ?? "";
  folder = mkdtempSync(join(tmpdir(), "purity-"));
  const realm = bareRealm();
  runInContext(script, realm);
  answered = runInContext("calls.callEverything()", realm);
});

afterAll(() => rmSync(folder, { recursive: true }));

const POISON = `
  const poisoned = (name) => () => { throw new Error(name + " was used"); };
  Math.random = poisoned("chance");
  Date.now = poisoned("the clock");
  globalThis.Date = new Proxy(Date, {
    construct(target, args) { if (args.length === 0) poisoned("the clock")(); return new target(...args); },
    apply: poisoned("the clock"),
  });
`;

/**
 * A realm in which there is nothing but the language itself, with clock and chance poisoned: no process, no files, no
 * network, no timers, no crypto, no console. Texts and bytes are the only things that JavaScript's own standard lacks.
 */
const bareRealm = () => {
  const realm = createContext({ TextEncoder, TextDecoder });
  runInContext(POISON, realm);
  return realm;
};

/** The name of everything that a script could add to a realm. */
const tracesIn = (realm: Context): readonly string[] =>
  JSON.parse(
    runInContext(
      `JSON.stringify([globalThis, Object, Array, Function, String, Number, Map, Set, Date, RegExp, Promise, Error].flatMap((one, i) =>
        [one, one.prototype ?? {}].flatMap((holder) => Reflect.ownKeys(holder).map((key) => (i === 0 ? "globalThis" : i) + "." + String(key)))))`,
      realm,
    ),
  );

describe("the package in a realm without clock, chance, files, network and environment", () => {
  test("loads without leaving a trace: no global, and nothing on any prototype", () => {
    const realm = bareRealm();
    const before = tracesIn(realm);
    runInContext(script, realm);
    const left = tracesIn(realm).filter((name) => !before.includes(name));
    // zod keeps a registry of schemas there, so that two copies of zod share it. Nothing of ours.
    expect(left.filter((name) => !name.startsWith("globalThis.__zod_"))).toEqual(["globalThis.calls"]);
  });

  test("answers every public call on frozen input, twice the same, without changing it", () => {
    expect(answered.split("\n").length).toBeGreaterThan(140);
    expect(answered).not.toMatch(/NOT THE SAME TWICE|INPUT CHANGED/);
  });

  test("the poison works", () => {
    const realm = bareRealm();
    for (const reach of ["Date.now()", "new Date()", "Date()", "Math.random()"]) {
      expect(() => runInContext(reach, realm)).toThrow("was used");
    }
    for (const absent of ["process", "fetch", "require", "crypto", "performance", "setTimeout"]) {
      expect(runInContext(`typeof ${absent}`, realm)).toBe("undefined");
    }
    expect(runInContext("new Date(0).getTime()", realm)).toBe(0);
  });
});

test("the answers are the same, byte for byte, in a process with another hash seed, zone and language", () => {
  const file = join(folder, "calls.cjs");
  writeFileSync(file, `${script}\nrequire("node:fs").writeFileSync(1, calls.callEverything());`);
  const env = { TZ: "Pacific/Auckland", LANG: "nl_NL.UTF-8", LC_ALL: "nl_NL.UTF-8" };
  const elsewhere = spawnSync(process.execPath, ["--hash-seed=77", file], {
    env,
    encoding: "utf8",
    maxBuffer: 1 << 27,
  });
  expect([elsewhere.status, elsewhere.stderr]).toEqual([0, ""]);
  expect(answered.length).toBeGreaterThan(10_000);
  expect(elsewhere.stdout === answered).toBe(true);
});
