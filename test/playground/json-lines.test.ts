import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonLines } from "../../docs/playground/state/json-lines";

const text = `{
  "name": "mine",
  "rules": [
    { "id": "met",
      "when": { "fact": "a\\"b" } },
    {}
  ]
}`;

describe("the line of a part of a JSON text", () => {
  test.each([
    { path: [], line: 1, why: "the document" },
    { path: ["name"], line: 2, why: "a value beside its key" },
    { path: ["rules", 0], line: 4, why: "an item" },
    { path: ["rules", 0, "when", "fact"], line: 5, why: "a value with an escaped quote" },
    { path: ["rules", 1], line: 6, why: "an empty item" },
    { path: ["rules", 2], line: null, why: "an item that is not there" },
    { path: ["rules", "0"], line: null, why: "a key is no place" },
  ])("is $line for $why", ({ path, line }) => expect(jsonLines(text).lineOf(path)).toBe(line));

  test("is where JSON.stringify with an indent puts it, for every part of any value", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const { lineOf, errorLine } = jsonLines(JSON.stringify(value, null, 1));
        expect(errorLine).toBeNull();
        let line = 0;
        const walk = (part: unknown, path: readonly (string | number)[]): void => {
          line++;
          expect(lineOf(path)).toBe(line);
          if (typeof part !== "object" || part === null) return;
          const entries = Array.isArray(part) ? [...part.entries()] : Object.entries(part);
          for (const [key, inner] of entries) walk(inner, [...path, key]);
          if (entries.length > 0) line++;
        };
        walk(value, []);
      }),
      { numRuns: 200 },
    );
  });
});

describe("the line at which a text stops being JSON", () => {
  test.each([
    { text: "", line: 1, why: "nothing at all" },
    { text: '{\n"a": 1,\n}', line: 3, why: "a comma too many" },
    { text: '{\n"a" 1}', line: 2, why: "a missing colon" },
    { text: '{"a": 1\n"b": 2}', line: 2, why: "a missing comma" },
    { text: "[1,\n2\n", line: 3, why: "a missing bracket" },
    { text: '{"a": tru}', line: 1, why: "half a word" },
    { text: "[\n01]", line: 2, why: "a leading nought" },
    { text: '["a\nb"]', line: 1, why: "a line break in a text" },
    { text: '{"a": 1}\n]', line: 2, why: "something after the end" },
    { text: "[1}", line: 1, why: "the wrong bracket" },
  ])("is $line for $why", ({ text, line }) => expect(jsonLines(text).errorLine).toBe(line));

  test("is there exactly when JSON.parse refuses the text", () => {
    const almost = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom("", ",", "}", "]", '"', "1", "\\"))
      .map(([json, at, put]) => {
        const place = at % (json.length + 1);
        return json.slice(0, place) + put + json.slice(place + 1);
      });
    fc.assert(
      fc.property(almost, (text) => {
        expect(jsonLines(text).errorLine !== null).toBe(isRefused(text));
      }),
      { numRuns: 500 },
    );
  });

  test("is found in a text of many characters at once", () => {
    expect(jsonLines(`["${"\\\\".repeat(100_000)}"`).errorLine).toBe(1);
    expect(jsonLines("[".repeat(200_000)).errorLine).toBe(1);
  });
});

function isRefused(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
}
