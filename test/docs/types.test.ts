import { expect, test } from "vitest";
import { allBlocks } from "./blocks";
import { compileErrors } from "./compile";

const wrong = (code: string) => ({ file: "seeded.md", line: 10, code, compileOnly: true });
const seeded = [
  wrong('evaluate(strictSelective(), { metInPersn: true }); // => "x"'),
  wrong("const right: Decision = evaluate(lion(), {});\nright.action;"),
  wrong("\nconst n: number = 'text';"),
  wrong('import { nothing } from "know-and-trust/messages";'),
];

test("every example compiles, and seeded ones that do not are told with file and line", { timeout: 60_000 }, () => {
  const errors = compileErrors([...allBlocks(), ...seeded]);
  expect(errors.filter((error) => !error.startsWith("seeded.md"))).toEqual([]);
  expect(errors.filter((error) => error.startsWith("seeded.md"))).toEqual([
    expect.stringMatching(/^seeded\.md:10: .*metInPersn/),
    expect.stringMatching(/^seeded\.md:11: Type 'string'/),
    expect.stringMatching(/^seeded\.md:10: .*no exported member 'nothing'/),
  ]);
});
