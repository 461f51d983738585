import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const run = (example: string): string =>
  execFileSync("node_modules/.bin/tsx", [example], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

/** The lines of the last comment, which say what the example prints. */
function promised(example: string): string[] {
  const [, comment = ""] = readFileSync(example, "utf8").split(/^\/\/ Prints.*\n/m);
  return comment
    .split("\n")
    .filter((line) => line.startsWith("//"))
    .map((line) => line.replace(/^\/\/ ?/, ""));
}

const spaced = (text: string): string => text.replace(/\s+/g, " ").trim();

const picture = "examples/lion-or-selective.svg";
const committed = readFileSync(picture, "utf8"); // before the example draws it anew

test.each(["examples/05-who-can-introduce-me.ts", "examples/06-lion-or-selective.ts"])(
  "%s prints what its last comment says",
  (example) => {
    const printed = spaced(run(example));
    const lines = promised(example);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(printed).toContain(spaced(line));
  },
);

test("the picture beside the example is the one that it draws, with a line for each school in each of three panels", () => {
  expect(readFileSync(picture, "utf8")).toBe(committed);
  expect(committed.match(/<polyline /g)).toHaveLength(6);
  expect(committed).not.toMatch(/NaN|undefined/);
});
