import { describe, expect, test } from "vitest";
import { showPath } from "../../src/errors";
import { parsePolicy } from "../../src/policy/parse";

const knows = { fact: "knows", op: "eq", value: true };
const archive = { action: "archive" };
const sound = {
  language: 1,
  name: "p",
  version: "1.0.0",
  vocabulary: "acquaintance@1",
  rules: [{ id: "a", when: knows, then: archive }],
  otherwise: archive,
  whenOpen: "ask",
};

/** A document with one part more at a place of a kind. */
const withPart = {
  policy: (part: object) => ({ ...sound, ...part }),
  rule: (part: object) => ({ ...sound, rules: [{ id: "a", when: knows, then: archive, ...part }] }),
  condition: (part: object) => ({ ...sound, rules: [{ id: "a", when: { ...knows, ...part }, then: archive }] }),
  deeper: (part: object) => ({
    ...sound,
    rules: [{ id: "a", when: { all: [{ not: { ...knows, ...part } }] }, then: archive }],
  }),
  then: (part: object) => ({ ...sound, rules: [{ id: "a", when: knows, then: { ...archive, ...part } }] }),
  because: (part: object) => ({ ...sound, rules: [{ id: "a", when: knows, then: archive, because: part }] }),
  otherwise: (part: object) => ({ ...sound, otherwise: { ...archive, ...part } }),
  reason: (part: object) => ({ ...sound, otherwise: { ...archive, because: part } }),
  whenOpen: (part: object) => ({ ...sound, whenOpen: { ...archive, ...part } }),
};

const outcome = ["action", "reply", "params"];
const condition = ["all", "any", "not", "atLeast", "of", "fact", "op", "value"];
const fields: readonly [kind: keyof typeof withPart, place: string, names: readonly string[]][] = [
  [
    "policy",
    "",
    ["$schema", "language", "name", "version", "description", "vocabulary", "rules", "otherwise", "whenOpen"],
  ],
  ["rule", "rules[0].", ["id", "when", "then", "because"]],
  ["condition", "rules[0].when.", condition],
  ["deeper", "rules[0].when.all[0].not.", condition],
  ["then", "rules[0].then.", outcome],
  ["because", "rules[0].because.", ["nl", "en"]],
  ["otherwise", "otherwise.", [...outcome, "because"]],
  ["reason", "otherwise.because.", ["nl", "en"]],
  ["whenOpen", "whenOpen.", outcome],
];

describe.each(fields)("a misspelt field of %s", (kind, place, names) => {
  test.each(names)("that was meant for %s is told so", (name) => {
    const { issues = [] } = parsePolicy(withPart[kind]({ [`${name}x`]: 1 }));
    expect(issues.map(({ code, path, suggestion }) => [code, showPath(path), suggestion])).toEqual([
      ["unknown-field", `${place}${name}x`, name],
    ]);
  });
});

test.each(["then", "whenOpen"] as const)("a reason for %s is not meant for any of its fields", (kind) => {
  expect(parsePolicy(withPart[kind]({ because: {} })).issues?.[0]).not.toHaveProperty("suggestion");
});

describe("what was expected is said in words", () => {
  const when = (part: object): unknown => withPart.condition(part);
  const atLeast = (least: unknown) => ({
    ...sound,
    rules: [{ id: "a", when: { atLeast: least, of: [knows] }, then: archive }],
  });
  const cases: readonly [document: unknown, message: string, why: string][] = [
    [withPart.policy({ name: 1 }), "expected a text", "a number for a name"],
    [withPart.policy({ name: "" }), "expected a text that is not empty", "a name of nothing"],
    [withPart.policy({ rules: {} }), "expected a list", "an object for rules"],
    [withPart.policy({ otherwise: 3 }), "expected an object", "a number for an outcome"],
    [withPart.policy({ vocabulary: 3 }), "expected a name or a JSON Schema", "a number for a vocabulary"],
    [withPart.policy({ whenOpen: 3 }), "expected `ask` or an outcome", "a number for what to do when open"],
    [withPart.policy({ size: 3 }), "a policy has no field `size`", "a field of another engine"],
    [withPart.rule({ size: 3 }), "a rule has no field `size`", "a field of another engine"],
    [withPart.then({ size: 3 }), "an outcome has no field `size`", "a field of another engine"],
    [withPart.policy({ ["x".repeat(99)]: 3 }), `a policy has no field \`${"x".repeat(60)}\``, "a field without end"],
    [when({ of: [] }), "`of` does not go with the other fields here", "two forms in one"],
    [withPart.otherwise({ params: [1] }), "expected an object", "parameters without names"],
    [withPart.otherwise({ params: null }), "expected an object", "null for parameters"],
    [withPart.otherwise({ params: { until: [1] } }), "expected true, false, a number or a text", "a list as parameter"],
    [when({ value: {} }), "expected true, false, a number, a text or a list of them", "an object for a value"],
    [when({ value: [["vp"]] }), "expected true, false, numbers or texts", "a list in a list of values"],
    [atLeast("1"), "expected a number", "a text for how many"],
    [atLeast(1.5), "expected an integer", "half a condition"],
    [atLeast(2 ** 60), "expected no more than there are", "more than can be counted"],
    [atLeast(2), "at least 2 of 1 can never hold", "more than there are"],
    [when({ op: "gt" }), "`gt` does not fit a boolean; use eq, ne", "an order of truths"],
    [withPart.policy({ language: 1.5 }), "this library speaks policy language 1", "no language at all"],
    [withPart.policy({ language: 0 }), "this library speaks policy language 1", "a language before the first"],
    [
      withPart.policy({ language: 3 }),
      "this library speaks policy language 1, and the document is in language 3: a newer version of this package reads it",
      "a language of the future",
    ],
    [
      withPart.policy({ vocabulary: "v".repeat(99) }),
      `no vocabulary is called \`${"v".repeat(60)}\``,
      "a name without end",
    ],
    [withPart.rule({ id: "otherwise" }), "`otherwise` is the name of what happens when no rule holds", "a taken name"],
    [withPart.policy({ rules: [1, 2].map(() => sound.rules[0]) }), "an earlier rule has the same id", "a rule twice"],
    [`{"a":1,"a":2}`, "this name occurs twice here, and only the last one would count", "a name twice"],
  ];
  test.each(cases.map(([document, message, why]) => ({ document, message, why })))("$message: $why", (each) => {
    const { issues = [] } = parsePolicy(each.document);
    expect(issues[0]?.message).toBe(each.message);
  });
});

test.each([2 ** 60, 1e300])("at least %d of one is out of range, as at least two of one is", (atLeast) => {
  const { issues = [] } = parsePolicy({
    ...sound,
    rules: [{ id: "a", when: { atLeast, of: [knows] }, then: archive }],
  });
  expect(issues.map(({ code, path }) => [code, showPath(path)])).toEqual([
    ["at-least-out-of-range", "rules[0].when.atLeast"],
  ]);
});

test("a parameter that is called by a symbol is refused by its name", () => {
  const { issues = [] } = parsePolicy(withPart.otherwise({ params: { [Symbol("day")]: [1] } }));
  expect(issues.map(({ path }) => showPath(path))).toEqual(['otherwise.params["Symbol(day)"]']);
});
