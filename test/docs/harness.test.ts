import { describe, expect, test } from "vitest";
import { type Block, blocksOf, documentedFiles } from "./blocks";
import { type Load, runBlock } from "./run";

const load: Load = (specifier) => import(/* @vite-ignore */ specifier);
const block = (code: string, file = "docs/guide.md"): Block => ({ file, line: 10, code, compileOnly: false });
const run = (code: string, file?: string) => runBlock(block(code, file), load);

describe("blocks are found", () => {
  test("in a guide, with the line of their first line of code", () => {
    const text = "# A\n\n```ts\nf();\n```\n\n```json\n{}\n```\n  ```ts no-run\n  g();\n    h();\n  ```\n";
    expect(blocksOf("docs/a.md", text)).toEqual([
      { file: "docs/a.md", line: 4, code: "f();", compileOnly: false },
      { file: "docs/a.md", line: 11, code: "g();\n  h();", compileOnly: true },
    ]);
  });

  test("in a docstring, and not in the code of a source file", () => {
    const text = "/**\n * Text.\n * ```ts\n * if (x) {\n *   y();\n * }\n * ```\n */\nconst a = `\n```ts\n`;\n";
    expect(blocksOf("src/a.ts", text)).toEqual([
      { file: "src/a.ts", line: 4, code: "if (x) {\n  y();\n}", compileOnly: false },
    ]);
  });

  test("unless they have no end", () => {
    expect(() => blocksOf("docs/a.md", "```ts\nf();\n")).toThrow("docs/a.md:2: the block has no end");
  });

  test("in the sources, at least", () => expect(documentedFiles()).toContain("src/policy/parse.ts"));
});

describe("a promise that is kept", () => {
  test.each([
    ["1 + 1; // => 2", 1, "a number"],
    ["({ a: [1, { b: null }] }); // => { a: [1, { b: null }] }", 1, "deep equality"],
    ["const two = 2; // => 2", 1, "a constant"],
    ["console.log([1, 2].length); // => 2", 1, "what is printed"],
    ["Promise.resolve(3); // => 3", 1, "what is awaited"],
    ["const a = await Promise.resolve(1);\na; // => 1", 1, "waiting at the top"],
    ["[1, 2]\n  .map((n) => n * 2);\n// => [2, 4]", 1, "on the next line"],
    ["[1, 2]; // => [\n//   1,\n//   2,\n// ]", 1, "over several lines"],
    ["for (const n of [1, 2]) {\n  n > 0; // => true\n}", 1, "inside a loop"],
    ['import { render } from "know-and-trust/messages";\ntypeof render; // => "function"', 1, "of an entry"],
    ['import * as z from "zod";\nz.boolean().parse(true); // => true', 1, "of a package"],
    ['import type { Policy } from "know-and-trust";\nexport const p: Policy[] = [];\np.length; // => 0', 1, "typed"],
    ["strictSelective().name; // => 'strict-selective'", 1, "with a name of the front door"],
    ["const lion = 3;\nlion; // => 3", 1, "of a name of its own"],
    ["f; // no promise\nfunction f() {}", 0, "none at all"],
  ])("%j keeps %i: %s", async (code, kept) => expect(await run(code)).toBe(kept));

  test("of a docstring may use what its folder and its own file export", async () => {
    expect(await run('salutation("Jan", { locale: "nl" }); // => "Beste Jan,"', "src/messages/fit.ts")).toBe(1);
    expect(await run('sha256("").length; // => 64', "src/policy/content-hash.ts")).toBe(1);
    expect(await run('typeof parseName; // => "function"', "src/invitation/person-name-format.ts")).toBe(1);
  });
});

describe("a promise that is broken fails with file and line", () => {
  test.each([
    ["1 + 1; // => 3", "docs/guide.md:10: 1 + 1 // => 3", "a wrong value"],
    ["\n\n({ a: 1 }); // => { a: 2 }", "docs/guide.md:12: ({ a: 1 })", "a wrong part of a value, lines below"],
    ["for (const n of [1, 2]) {\n  n; // => 1\n}", "docs/guide.md:11: n // => 1", "in a later round"],
    ["1; // => x y", "docs/guide.md:10: `// =>` follows no expression", "what is no value"],
    ["// => 1", "docs/guide.md:10: `// =>` follows no expression", "a promise of nothing"],
    ["const { a } = { a: 1 }; // => 1", "docs/guide.md:10: `// =>` follows no expression", "a promise of what?"],
    ["null.x; // => 1", "docs/guide.md:10: null.x", "an expression that throws"],
  ])("%j: %s", async (code, message) => {
    await expect(run(code)).rejects.toThrow(message);
  });

  test("and so does a block that throws, or names what is not there", async () => {
    await expect(run("throw new Error('no');")).rejects.toThrow("no");
    await expect(run("salutation('Jan', { locale: 'nl' });", "src/errors.ts")).rejects.toThrow("salutation");
  });
});
