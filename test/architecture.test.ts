import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import {
  againstLayers,
  cycles,
  danglingImports,
  importsOf,
  impurities,
  type Layers,
  packagesLoadedBy,
  readSources,
  type Sources,
} from "./architecture";

const sources = readSources(fileURLToPath(new URL("../src", import.meta.url)));

const core = ["errors", "invitation", "policy", "diagram", "decide", "analysis"];

/** The one direction: a folder uses only what its line says, and a line names only folders above it. */
const layers: Layers = [
  ["errors", []],
  ["invitation", ["errors"]],
  ["policy", ["errors", "invitation"]],
  ["diagram", ["errors", "invitation", "policy"]],
  ["decide", ["errors", "invitation", "policy", "diagram"]],
  ["analysis", ["errors", "invitation", "policy", "diagram", "decide"]],
  ["platform", core],
  ["risk", core],
  ["messages", core],
  ["reach", core],
  ["evidence", ["errors", "invitation", "policy", "decide"]],
  ["introductions", ["errors", "invitation", "evidence", "reach", "risk", "messages"]],
  ["warehouse", ["errors", "invitation", "policy", "diagram", "decide"]],
  ["triage", [...core, "evidence", "messages", "platform"]],
  ["index", [...core, "platform", "risk", "messages", "reach", "evidence", "introductions", "warehouse", "triage"]],
];

describe("the source", () => {
  test("depends in one direction", () => expect(againstLayers(sources, layers)).toEqual([]));
  test("has no import cycle, types included", () => expect(cycles(sources)).toEqual([]));
  test("imports no file that does not exist", () => expect(danglingImports(sources)).toEqual([]));
  test("is never imported from its front door", () => {
    expect(importsOf(sources).filter(({ to }) => to === "index.ts")).toEqual([]);
  });
  test("reads no clock, chance, network, file or environment, keeps no state and has no class but errors", () => {
    expect(impurities(sources)).toEqual([]);
  });
  test("loads only the packages it is allowed to", () => {
    const packages = new Set(
      importsOf(sources)
        .filter(({ to }) => !sources.has(to))
        .map(({ to }) => to),
    );
    for (const name of packages) expect(["zod", "ts-pattern", "papaparse", "ical.js", "fflate"]).toContain(name);
  });
  test("keeps its files small", () => {
    const lines = [...sources.values()].map((text) => text.split("\n").length).sort((a, b) => a - b);
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThan(100);
    // One file a language is how translators want it.
    const code = [...sources].filter(([path]) => !/[/-](nl|en)\.ts$/.test(path));
    expect(code.filter(([, text]) => text.split("\n").length > 351).map(([path]) => path)).toEqual([]);
  });
});

describe.each(["risk", "messages", "reach", "platform"])("the entry ./%s", (entry) => {
  const index = `${entry}/index.ts`;
  test.skipIf(!sources.has(index))("loads no zod, directly or through others", () => {
    expect([...packagesLoadedBy(sources, index)].filter(([name]) => name.startsWith("zod"))).toEqual([]);
  });
});

describe("the reader files' packages", () => {
  test("are loaded by the evidence entry and by no other", () => {
    const entries = [...sources.keys()].filter(
      (path) => path.split("/")[1] === "index.ts" && !path.startsWith("evidence"),
    );
    for (const entry of entries) {
      for (const name of ["papaparse", "ical.js", "fflate"]) {
        expect([name, packagesLoadedBy(sources, entry).get(name)]).toEqual([name, undefined]);
      }
    }
  });
});

describe("the checker", () => {
  const tree = (files: Readonly<Record<string, string>>): Sources => new Map(Object.entries(files));

  test("finds an import against the direction, and names both files", () => {
    const wrong = tree({
      "risk/block-risk.ts": 'import type { Rendered } from "../messages/render";',
      "messages/render.ts": "export interface Rendered {}",
      "elsewhere/a.ts": "",
    });
    expect(againstLayers(wrong, layers)).toEqual([
      "no layer: elsewhere/a.ts",
      "risk/block-risk.ts -> messages/render.ts",
    ]);
  });

  test("finds a table of layers that turns round", () => {
    expect(
      againstLayers(new Map(), [
        ["a", ["b"]],
        ["b", []],
      ]),
    ).toEqual(["the layer a cannot use b"]);
  });

  test.each([
    "import x from",
    "import type { x } from",
    "export { x } from",
    "export type { x } from",
    "type X = import(",
  ])("finds a cycle through `%s`", (how) => {
    const back = how.endsWith("(") ? `${how}"./b").X;` : `${how} "./b";`;
    const wrong = tree({
      "policy/a.ts": back,
      "policy/b.ts": 'import { c } from "./c";',
      "policy/c.ts": 'export * from "./a";',
    });
    expect(cycles(wrong)).toEqual(["policy/a.ts -> policy/b.ts -> policy/c.ts -> policy/a.ts"]);
  });

  test("finds a cycle through a folder's index, and a file that is missing", () => {
    const wrong = tree({
      "policy/index.ts": 'export { a } from "./a";',
      "policy/a.ts": 'import "."; import "./gone";',
    });
    expect(cycles(wrong)).toEqual(["policy/index.ts -> policy/a.ts -> policy/index.ts"]);
    expect(danglingImports(wrong)).toEqual(["policy/a.ts -> policy/gone"]);
  });

  test("finds a package behind others, and tells types from values", () => {
    const wrong = tree({
      "risk/index.ts": 'import type * as z from "zod"; export { a } from "./a";',
      "risk/a.ts": 'import { b } from "../policy/b";',
      "policy/b.ts": 'import { type Z } from "zod";',
    });
    expect([...packagesLoadedBy(wrong, "risk/index.ts")]).toEqual([
      ["zod", "risk/index.ts -> risk/a.ts -> policy/b.ts -> zod"],
    ]);
    const typesOnly = tree({
      "risk/index.ts": 'import type { b } from "./b";',
      "risk/b.ts": 'import * as z from "zod";',
    });
    expect(packagesLoadedBy(typesOnly, "risk/index.ts").size).toBe(0);
  });

  test.each([
    ["Date.now();", "Date.now"],
    ["new Date();", "new Date()"],
    ["new Date;", "new Date()"],
    ["Date();", "Date()"],
    ["Math.random();", "Math.random"],
    ["process.env;", "process"],
    ["await fetch('x');", "fetch"],
    ['import fs from "node:fs";', "node:fs"],
    ["new Function('x');", "new Function()"],
    ["class Box {}", "class Box is no error"],
    ["let count = 0;", "a variable of the module"],
    ['export * from "./b";', "export *"],
  ])("finds %s", (text, what) => expect(impurities(tree({ "a.ts": `\n${text}` }))).toEqual([`a.ts:2: ${what}`]));

  test.each([
    "new Date(0);",
    "// Date.now()",
    "/** process */",
    "x.fetch();",
    "class E extends Error {}",
    "const a = { process: 1 };",
  ])("has nothing against %s", (text) => expect(impurities(tree({ "a.ts": text }))).toEqual([]));
});
