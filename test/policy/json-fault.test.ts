import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { faultIn } from "../../src/policy/json-text";
import { parsePolicy } from "../../src/policy/parse";
import { runs } from "../generators";

describe("a text that is no JSON is so from a place on", () => {
  test.each([
    { text: "", at: "1:1", why: "nothing" },
    { text: '{"a": 1,}', at: "1:9", why: "a comma before the end of an object" },
    { text: "[1, 2,]", at: "1:7", why: "and of a list" },
    { text: '{\n  "a": 1\n  "b": 2\n}', at: "3:3", why: "no comma between two lines" },
    { text: '{\r\n  "a": 1\r\n  "b": 2\r\n}', at: "3:3", why: "the same with the line ends of Windows" },
    { text: "{\r'a': 1}", at: "2:1", why: "other quotes" },
    { text: '{"a": 1 // why\n}', at: "1:9", why: "a comment" },
    { text: '{"a": tru}', at: "1:7", why: "a word cut off" },
    { text: '{"a": 01}', at: "1:8", why: "a number with a nought in front" },
    { text: '{"a": NaN}', at: "1:7", why: "a number that JSON has not" },
    { text: '{"a" 1}', at: "1:6", why: "no colon" },
    { text: "{a: 1}", at: "1:2", why: "a name without quotes" },
    { text: '{"a": {"b": [1, {"c": 2}', at: "1:25", why: "brackets that never end" },
    { text: '{"a": "b}\n', at: "1:7", why: "a quote that never ends: where it begins" },
    { text: '["a\nb"]', at: "1:2", why: "a line end within quotes: where they begin" },
    { text: '["\\x"]', at: "1:2", why: "an escape that there is not" },
    { text: '{"a": 1}}', at: "1:9", why: "a bracket too many" },
    { text: '{"a": 1} {"b": 2}', at: "1:10", why: "two documents" },
    { text: "[1}", at: "1:3", why: "the other bracket" },
    { text: ",", at: "1:1", why: "a comma alone" },
    { text: "language: 1", at: "1:1", why: "YAML" },
  ])("$at of $text: $why", ({ text, at }) => {
    expect(() => JSON.parse(text)).toThrow();
    const [line, column] = at.split(":");
    expect(faultIn(text)).toBe(`line ${line}, column ${column}`);
  });

  test("which is right behind any JSON that something stands behind", () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(faultIn(`${json} #`)).toBe(`line 1, column ${json.length + 2}`);
        expect(faultIn(`\n${json}\n#`)).toBe("line 3, column 1");
      }),
      runs(100),
    );
  });

  test("and that is said of a policy, a byte order mark not counted", () => {
    const issues = (text: string) => parsePolicy(text).issues;
    const message = "no JSON from line 2, column 12 on";
    expect(issues('\uFEFF{\n "name": 1,,}')).toEqual([{ code: "not-json", path: [], message }]);
  });
});
