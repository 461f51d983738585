import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { MAX_DEPTH, MAX_LENGTH, MAX_VALUES } from "../../src";
import { NODE_BUDGET } from "../../src/diagram/policy-diagram";
import { MAX_ISSUES } from "../../src/errors";
import { DEFAULT_READ_LIMITS } from "../../src/evidence";

const page = readFileSync(new URL("../../SECURITY.md", import.meta.url), "utf8");
const rows = page.split("\n").filter((line) => line.startsWith("|"));

test("the limits on the security page are those of the source", () => {
  const limits: Readonly<Record<string, number>> = {
    MAX_DEPTH,
    MAX_VALUES,
    MAX_LENGTH,
    MAX_ISSUES,
    NODE_BUDGET,
    ...Object.fromEntries(
      Object.entries(DEFAULT_READ_LIMITS).map(([name, value]) => [`DEFAULT_READ_LIMITS.${name}`, value]),
    ),
  };
  const written = Object.keys(limits).map((name) => {
    const cells = rows.find((row) => row.includes(`\`${name}\``))?.split("|") ?? [];
    return [name, Number(cells[2]?.trim().replaceAll(",", ""))];
  });
  expect(Object.fromEntries(written)).toEqual(limits);
});

test("the security page explains every dependency", () => {
  const { dependencies } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  for (const name of Object.keys(dependencies))
    expect(rows.filter((row) => row.startsWith(`| ${name} |`))).toHaveLength(1);
});
