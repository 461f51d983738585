import { describe, expect, test } from "vitest";
import { duplicateKeys, isNestedDeeper } from "../../src/policy/json-text";
import { parsePolicy } from "../../src/policy/parse";
import { strictSelective } from "../../src/policy/presets/strict-selective";

const places = (text: string, most = 10): readonly string[] =>
  duplicateKeys(text, most).map(({ code, path }) => `${code} at ${path.join(".")}`);

describe("a name that occurs twice in one object is found", () => {
  test.each<[string, readonly string[], string]>([
    ['{"a":1,"a":2}', ["duplicate-field at a"], "side by side"],
    ['{"a":1,"b":2,"a":3,"a":4}', ["duplicate-field at a", "duplicate-field at a"], "each time anew"],
    ['{"a":{"b":1,"b":2}}', ["duplicate-field at a.b"], "in an object"],
    ['{"x":[0,{"b":1,"b":2}]}', ["duplicate-field at x.1.b"], "in a list, with its place"],
    ['[[],[{"b":1},{"b":1,"b":2}]]', ["duplicate-field at 1.1.b"], "in a list in a list"],
    ['{"a" \n\t: 1, "a":2}', ["duplicate-field at a"], "with space before the colon"],
    ['{"a":1,"\\u0061":2}', ["duplicate-field at a"], "written in two ways"],
    ['{"a\\"b":1,"a\\"b":2}', ['duplicate-field at a"b'], "with a quote in it"],
    ['{"a\\\\":1,"a\\\\":2}', ["duplicate-field at a\\"], "with a backslash at its end"],
    ['{"":1,"":2}', ["duplicate-field at "], "without a letter"],
    ['{"a":{},"b":[],"a":1}', ["duplicate-field at a"], "with brackets in between"],
    ['{"a":{"a":{"a":1}}}', [], "not where one lies in the other"],
    ['[{"a":1},{"a":1}]', [], "not in two objects"],
    ['{"a":"a","b":"a"}', [], "not among texts"],
    ['["a","a"]', [], "not in a list of texts"],
    ['{"a":"x:","b":", \\"a\\": 1"}', [], "not within a text"],
    ['"a"', [], "not in a text alone"],
  ])("%s: %j, %s", (text, expected, _why) => expect(places(text)).toEqual(expected));

  test("and no more of them are told than asked for", () => {
    expect(places('{"a":1,"a":2,"a":3,"a":4}', 2)).toHaveLength(2);
    expect(places('{"a":1,"a":2}', 0)).toEqual([]);
  });
});

describe("brackets are counted", () => {
  test.each<[string, number, boolean, string]>([
    ["[[]]", 1, true, "one in the other"],
    ["[[]]", 2, false, "as deep as allowed"],
    ["[[],[]]", 2, false, "side by side"],
    ['{"a":{"b":[1]}}', 2, true, "objects and lists alike"],
    ['{"a":{},"b":{},"c":[]}', 2, false, "objects that end"],
    ['["[[[[","{{{{"]', 1, false, "not within texts"],
    ['["\\"[[[["]', 1, false, "not behind an escaped quote"],
    ['["\\\\",[[]]]', 2, true, "behind an escaped backslash"],
    ['"[[[[', 1, false, "not in a text that never ends"],
    ["]]][[", 1, false, "after ends that had no beginning"],
  ])("%s deeper than %d: %s, %s", (text, most, deeper, _why) => expect(isNestedDeeper(text, most)).toBe(deeper));
});

describe("a policy's text", () => {
  const text = JSON.stringify(strictSelective());
  const issues = (json: unknown, limits = {}) =>
    parsePolicy(json, limits).issues?.map(({ code, path }) => `${code} at ${path.join(".")}`);

  test("is refused with a name twice, before and besides what else is wrong", () => {
    expect(issues(text.replace('"name":', '"name":"x","name":'))).toEqual(["duplicate-field at name"]);
    expect(issues(text.replace('"name":', '"nam":1,"version":"1","name":'))).toEqual([
      "duplicate-field at version",
      "unknown-field at nam",
    ]);
  });

  test("may be as long as the limit, and no longer", () => {
    expect(issues(text, { maxLength: text.length })).toBeUndefined();
    expect(issues(text, { maxLength: text.length - 1 })).toEqual(["too-large at "]);
  });

  test("may begin with a byte order mark, and is refused without a word about its names where it is too large", () => {
    expect(issues(`\uFEFF${text}`)).toBeUndefined();
    expect(issues(text.replace('"name":', '"name":"x","name":'), { maxValues: 5 })).toEqual(["too-large at "]);
    expect(issues("[".repeat(800))).toEqual(["too-deep at "]);
    expect(issues("{")).toEqual(["not-json at "]);
  });

  test("with a parameter that copying would lose is refused, wherever its outcome stands", () => {
    const lost = '"action":"archive","params":{"__proto__":1}';
    const draft = (otherwise: string, whenOpen: string, then: string) =>
      `{"language":1,"name":"n","version":"1","vocabulary":"acquaintance@1","rules":[{"id":"r","when":{"fact":"knows",` +
      `"op":"eq","value":true},"then":{${then}}}],"otherwise":{${otherwise}},"whenOpen":{${whenOpen}}}`;
    const fine = '"action":"archive","params":{"proto":1}';
    expect(issues(draft(fine, fine, fine))).toBeUndefined();
    const at = (place: string) => expect.arrayContaining([`unknown-field at ${place}.params.__proto__`]);
    expect(issues(draft(lost, fine, fine))).toEqual(at("otherwise"));
    expect(issues(draft(fine, lost, fine))).toEqual(at("whenOpen"));
    expect(issues(draft(fine, fine, lost))).toEqual(at("rules.0.then"));
  });

  test("given as an object whose reading fails is no JSON", () => {
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error("no");
        },
        ownKeys: () => {
          throw new Error("no");
        },
      },
    );
    expect(issues(trap)).toEqual(["not-json at "]);
    expect(() => parsePolicy({}, { maxDepth: 0 })).toThrow("maxDepth");
  });
});
