import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Runs an example as a reader would, in a process of its own. */
function run(example: string, argv: readonly string[] = [], input = ""): string {
  const command = ["--import", "tsx", `examples/${example}`, ...argv];
  const { stdout, stderr, status } = spawnSync(process.execPath, command, { cwd: root, input, encoding: "utf8" });
  expect(status, stderr).toBe(0);
  return stdout;
}

test("02 tells today's risk, what more invitations do to it, and whom to write this week", () => {
  const picture = fileURLToPath(new URL("../../examples/risk-curve.svg", import.meta.url));
  const before = readFileSync(picture, "utf8");
  const output = run("02-what-may-i-send.ts");
  expect(output).toMatch(/%/);
  expect(output).toMatch(/withdraw/i);
  expect(readFileSync(picture, "utf8")).toBe(before);
});

test("03 asks until the matter is settled, in Dutch and in English", () => {
  const dutch = run("03-ask-until-settled.ts", ["nl"], "j\n");
  expect(dutch).toContain("Lijkt dit op oplichting?");
  expect(dutch).toMatch(/besloten: decline \(1 vragen\)/);
  const english = run("03-ask-until-settled.ts", ["en"], "n\nperhaps\ny\n");
  expect(english).toMatch(/settled: decline \(2 questions\)/);
});

test("04 shows invitations on which two policies differ", () => {
  const output = run("04-where-do-two-policies-differ.ts");
  expect(output).toContain("metInPerson");
  expect(output).toContain("wouldIntroduce");
});
