import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
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

test("each can be read at a glance: under sixty lines, embedding ones too", () => {
  const folders = ["examples/", "examples/embedding/", "examples/embedding/browser-extension/"];
  const files = folders.flatMap((folder) => readdirSync(root + folder).map((name) => folder + name));
  const examples = files.filter((file) => /\.tsx?$/.test(file));
  expect(examples.length).toBeGreaterThan(10);
  const lines = examples.map((file) => [file, readFileSync(root + file, "utf8").split("\n").length - 1] as const);
  expect(lines.filter(([, count]) => count >= 60)).toEqual([]);
});

test("02 tells today's risk, what more invitations do to it, and whom to write this week", () => {
  const picture = fileURLToPath(new URL("../../examples/risk-curve.svg", import.meta.url));
  const before = readFileSync(picture, "utf8");
  const output = run("02-what-may-i-send.ts");
  expect(output).toMatch(/^Invitations that wait for an answer: 59, of which 19 are younger than thirty days\.$/m);
  expect(output).toMatch(/^IDK rate: 1\.9 % \(0\.5 % to 3\.9 %\), an estimate from 120 answers\.$/m);
  const blocks = [...output.matchAll(/^ +(\d+) more: ([\d.]+) %/gm)].map(([, more, block]) => [more, block]);
  expect(blocks).toEqual([
    ["0", "0.9"],
    ["10", "2.7"],
    ["25", "6.9"],
    ["50", "16.4"],
  ]);
  expect(output).toMatch(/^This week: 100 invitations and 5 notes are left\.$/m);
  expect(output).toMatch(/^Plan for 100 people at most 5 % risk: \d+ invited, 5 with a note, risk [0-5]\.\d %/m);
  expect(output).toMatch(/^Withdraw: 44 of 59; /m);
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
  expect(output.split("\n")).toEqual([
    "met against would-introduce: incomparable",
    '  only met accepts            {"metInPerson":true,"wouldIntroduce":false,"knows":true}',
    '  only would-introduce does   {"metInPerson":false,"wouldIntroduce":true,"knows":true}',
    "three signs against two: stricter",
    expect.stringMatching(/^ {2}no longer accepted +\{.*"salesPitch":false/),
    "  Anna: accept, then archive",
    "",
  ]);
});

test("whoever reads only the beginning of what is printed sees no stack", () => {
  const program =
    'import("./examples/terminal/run-in-terminal.ts").then((t) => t.runInTerminal(() => "x".repeat(1e6)))';
  const command = `"${process.execPath}" --import tsx -e '${program}' | head -c 1`;
  const { stdout, stderr } = spawnSync("sh", ["-c", command], { cwd: root, encoding: "utf8" });
  expect(stdout).toBe("x");
  expect(stderr).not.toMatch(/EPIPE|at /);
});

test("a mistake of the person is told in one sentence, with 2 as the exit code", () => {
  const command = ["--import", "tsx", "examples/01-triage-your-export.ts", "--now", "tomorrow"];
  const { stdout, stderr, status } = spawnSync(process.execPath, command, { cwd: root, encoding: "utf8" });
  expect([stdout, status]).toEqual(["", 2]);
  expect(stderr.trim().split("\n").at(-1)).toBe("“tomorrow” is no day. Write it as 2026-11-23.");
});

test("07 decides on every row of its columns, in parts or alone", () => {
  const lines = run("07-a-million-rows.ts", ["4001"]).trim().split("\n");
  const answers = lines.map((line) => /^ *(\d+) (.*)$/.exec(line) ?? []);
  expect(answers.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(4_001);
  expect(answers.map(([, , answer]) => answer).sort()).toEqual([
    "open ask -",
    "settled accept -",
    "settled accept met-and-would-introduce",
    "settled decline sales-pitch",
  ]);
});
