import { describe, expect, test } from "vitest";
import { allBlocks } from "./blocks";
import { type Load, runBlock } from "./run";

const load: Load = (specifier) => import(/* @vite-ignore */ specifier);
const blocks = allBlocks();
const files = [...new Set(blocks.map((block) => block.file))];

test("there are examples, and they promise values", () => {
  expect(blocks.length).toBeGreaterThan(20);
  expect(blocks.filter((block) => block.code.includes("// =>")).length).toBeGreaterThan(20);
});

describe.each(files)("the examples of %s", (file) => {
  const examples = blocks.filter((block) => block.file === file && !block.compileOnly);
  test.each(examples)("at line $line give what they promise", async (block) => {
    expect(await runBlock(block, load)).toBeGreaterThanOrEqual(0);
  });
});
