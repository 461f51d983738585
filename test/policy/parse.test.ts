import { describe, expect, test } from "vitest";
import { showPath } from "../../src/errors";
import type { Policy } from "../../src/policy/document";
import { parsePolicy } from "../../src/policy/parse";
import { checkSize, MAX_DEPTH } from "../../src/policy/size";

const rule = { id: "a", when: { fact: "knows", op: "eq", value: true }, then: { action: "accept" } };
const sound = {
  language: 1,
  name: "p",
  version: "1.0.0",
  vocabulary: "acquaintance@1",
  rules: [rule],
  otherwise: { action: "archive" },
  whenOpen: "ask",
};
const knows = rule.when;

/** The sound document with one condition instead of its own. */
const when = (condition: unknown) => ({ ...sound, rules: [{ ...rule, when: condition }] });
const without = (key: keyof typeof sound) => Object.fromEntries(Object.entries(sound).filter(([name]) => name !== key));
const facts = (properties: object, rest: object = {}) => ({
  ...sound,
  rules: [],
  vocabulary: { type: "object", properties, ...rest },
});

/** Issues as lines: code, place, suggestion. */
function issuesOf(document: unknown): readonly string[] {
  return (parsePolicy(document).issues ?? []).map(({ code, path, suggestion }) =>
    [code, showPath(path), suggestion].filter((part) => part !== undefined && part !== "").join(" "),
  );
}

describe("a document that is sound", () => {
  test("is returned as it is", () => expect(parsePolicy(sound)).toEqual({ value: sound }));
  test("may come as text, with a byte order mark", () => {
    expect(parsePolicy(`\uFEFF${JSON.stringify(sound)}`).value).toEqual(sound);
  });
  test("may say where its JSON Schema is, what it is for and why each rule exists", () => {
    const full = {
      ...sound,
      $schema: "https://example.test/policy.schema.json",
      description: "for the club",
      rules: [{ ...rule, because: { nl: "omdat", en: "because" } }],
      otherwise: { action: "postpone", reply: "later", params: { until: "2026-12-31", days: 3, kind: true } },
      whenOpen: { action: "archive" },
    };
    expect(parsePolicy(full).value).toEqual(full);
  });
  test("may have no rules", () => expect(parsePolicy({ ...sound, rules: [] }).issues).toBeUndefined());
});

const shape: readonly (readonly [document: unknown, issues: readonly string[], why: string])[] = [
  ["{", ["not-json"], "text that is no JSON"],
  ["", ["not-json"], "empty text"],
  [null, ["wrong-type"], "null is no document"],
  [[], ["wrong-type"], "a list is no document"],
  [3, ["wrong-type"], "a number is no document"],
  [undefined, ["wrong-type"], "nothing at all"],
  [
    {},
    ["language", "name", "version", "vocabulary", "rules", "otherwise", "whenOpen"].map((f) => `missing-field ${f}`),
    "every field that is missing is named",
  ],
  [without("whenOpen"), ["missing-field whenOpen"], "what to do with the unknown must be said"],
  [without("otherwise"), ["missing-field otherwise"], "a policy answers everything"],
  [{ ...sound, language: 2 }, ["unknown-language language 1"], "a language of the future"],
  [{ ...sound, language: "1" }, ["unknown-language language 1"], "the language is a number"],
  [
    { ...sound, language: 2, otherwize: {}, rules: "none" },
    ["unknown-language language 1"],
    "what a newer language means by its fields is not for us to say",
  ],
  [
    { ...sound, language: "2", otherwize: {} },
    ["unknown-language language 1", "unknown-field otherwize otherwise"],
    "a text is no newer language",
  ],
  [{ ...sound, otherwize: {} }, ["unknown-field otherwize otherwise"], "a misspelt field"],
  [{ ...sound, salience: 3 }, ["unknown-field salience"], "a field of another engine"],
  [{ ...sound, name: "" }, ["wrong-type name"], "a policy has a name"],
  [{ ...sound, $schema: 3 }, ["wrong-type $schema"], "an address is a text"],
  [{ ...sound, rules: {} }, ["wrong-type rules"], "rules are a list"],
  [{ ...sound, rules: [null] }, ["wrong-type rules[0]"], "a rule is an object"],
  [{ ...sound, rules: ["x", 3] }, ["wrong-type rules[0]", "wrong-type rules[1]"], "a text and a number are no rules"],
  [{ ...sound, rules: [{ ...rule, id: "" }] }, ["wrong-type rules[0].id"], "a rule has a name"],
  [{ ...sound, rules: [{ ...rule, id: 3 }] }, ["wrong-type rules[0].id"], "a name is a text"],
  [{ ...sound, rules: [{ ...rule, wen: 1 }] }, ["unknown-field rules[0].wen when"], "a misspelt field of a rule"],
  [
    { ...sound, rules: [{ ...rule, because: { fr: "parce que" } }] },
    ["unknown-field rules[0].because.fr"],
    "reasons are Dutch or English",
  ],
  [{ ...sound, otherwise: "archive" }, ["wrong-type otherwise"], "an outcome is an object"],
  [{ ...sound, otherwise: {} }, ["missing-field otherwise.action"], "an outcome has an action"],
  [{ ...sound, otherwise: { action: "" } }, ["wrong-type otherwise.action"], "an action has a name"],
  [
    { ...sound, otherwise: { action: "archive", params: { until: { day: 1 } } } },
    ["wrong-type otherwise.params.until"],
    "parameters are flat",
  ],
  [
    { ...sound, otherwise: { action: "archive", params: { value: [1] } } },
    ["wrong-type otherwise.params.value"],
    "a parameter called value is no comparison's",
  ],
  [
    { ...sound, otherwise: { action: "archive", params: [1] } },
    ["wrong-type otherwise.params"],
    "parameters have names",
  ],
  [{ ...sound, otherwise: { action: "archive", params: null } }, ["wrong-type otherwise.params"], "null holds none"],
  [{ ...sound, whenOpen: "asks" }, ["wrong-type whenOpen ask"], "the word is ask"],
  [{ ...sound, whenOpen: null }, ["wrong-type whenOpen ask"], "null says nothing"],
  [
    { ...sound, whenOpen: { acton: "accept" } },
    ["missing-field whenOpen.action", "unknown-field whenOpen.acton action"],
    "an outcome when open is checked as one",
  ],
];

const rules: readonly (readonly [document: unknown, issues: readonly string[], why: string])[] = [
  [{ ...sound, rules: [rule, rule] }, ["duplicate-rule-id rules[1].id"], "decisions name rules"],
  [
    { ...sound, rules: [{ ...rule, id: "otherwise" }] },
    ["duplicate-rule-id rules[0].id"],
    "decisions say otherwise when no rule holds",
  ],
  [
    {
      ...sound,
      rules: [
        { ...rule, id: "constructor" },
        { ...rule, id: "__proto__" },
      ],
    },
    [],
    "names that objects inherit are names like any",
  ],
];

const conditions: readonly (readonly [condition: unknown, issues: readonly string[], why: string])[] = [
  [undefined, ["missing-field rules[0].when"], "a rule says when"],
  ["knows", ["wrong-type rules[0].when"], "a text is no condition"],
  [[knows], ["wrong-type rules[0].when"], "a list is no condition"],
  [{}, ["missing-field rules[0].when"], "a condition has a form"],
  [{ al: [knows] }, ["missing-field rules[0].when all"], "a misspelt form"],
  [{ anny: [knows] }, ["missing-field rules[0].when any"], "another misspelt form"],
  [{ all: [] }, ["empty-list rules[0].when.all"], "all of nothing would always hold"],
  [{ any: [] }, ["empty-list rules[0].when.any"], "any of nothing would never hold"],
  [{ all: {} }, ["wrong-type rules[0].when.all"], "parts are a list"],
  [{ not: [knows] }, ["wrong-type rules[0].when.not"], "not takes one condition"],
  [{ all: [knows], any: [knows] }, ["unknown-field rules[0].when.any"], "a condition has one form only"],
  [{ all: [knows], comment: "x" }, ["unknown-field rules[0].when.comment"], "conditions carry no notes"],
  [{ all: [{ not: { any: [] } }] }, ["empty-list rules[0].when.all[0].not.any"], "deep inside as well"],
  [{ of: [knows] }, ["missing-field rules[0].when"], "of how many?"],
  [{ atLeast: 1 }, ["missing-field rules[0].when.of"], "at least one of what?"],
  [{ atLeast: 0, of: [knows] }, ["at-least-out-of-range rules[0].when.atLeast"], "none of them always holds"],
  [{ atLeast: 2, of: [knows] }, ["at-least-out-of-range rules[0].when.atLeast"], "two of one never holds"],
  [{ atLeast: 1.5, of: [knows, knows] }, ["at-least-out-of-range rules[0].when.atLeast"], "conditions are whole"],
  [{ atLeast: "1", of: [knows] }, ["wrong-type rules[0].when.atLeast"], "a text is no number"],
  [{ atLeast: 1, of: [] }, ["empty-list rules[0].when.of"], "one of nothing never holds"],
];

const comparisons: readonly (readonly [comparison: unknown, issues: readonly string[], why: string])[] = [
  [{ ...knows, fact: "kowns" }, ["unknown-fact rules[0].when.fact knows"], "a misspelt fact"],
  [{ ...knows, fact: "salary" }, ["unknown-fact rules[0].when.fact"], "a fact of nobody's"],
  [{ ...knows, fact: "__proto__" }, ["unknown-fact rules[0].when.fact"], "inherited names are no facts"],
  [{ ...knows, fact: "constructor" }, ["unknown-fact rules[0].when.fact"], "inherited names are no facts"],
  [{ ...knows, fact: 3 }, ["wrong-type rules[0].when.fact"], "facts have names"],
  [{ ...knows, op: "equals" }, ["unknown-operator rules[0].when.op eq"], "the operator of other engines"],
  [{ ...knows, op: "!=" }, ["unknown-operator rules[0].when.op ne"], "the operator of programming languages"],
  [{ ...knows, op: "toString" }, ["unknown-operator rules[0].when.op"], "inherited names are no operators"],
  [{ ...knows, op: 3 }, ["unknown-operator rules[0].when.op"], "operators have names"],
  [{ fact: "knows", value: true }, ["missing-field rules[0].when.op"], "compared how?"],
  [{ fact: "knows", op: "eq" }, ["missing-field rules[0].when.value"], "compared with what?"],
  [{ ...knows, value: null }, ["wrong-type rules[0].when.value"], "there is no test for being unknown"],
  [{ ...knows, value: {} }, ["wrong-type rules[0].when.value"], "values are plain"],
  [{ ...knows, value: 1 }, ["wrong-type rules[0].when.value"], "nothing is coerced"],
  [{ ...knows, value: [true] }, ["wrong-type rules[0].when.value"], "eq takes one value"],
  [{ ...knows, op: "gte" }, ["operator-not-for-type rules[0].when.op"], "a boolean has no order"],
  [{ ...knows, op: "in", value: [true] }, ["operator-not-for-type rules[0].when.op"], "a boolean needs no list"],
  [{ fact: "seniority", op: "lt", value: "vp" }, ["operator-not-for-type rules[0].when.op"], "a choice has no order"],
  [
    { fact: "seniority", op: "eq", value: "directr" },
    ["unknown-value rules[0].when.value director"],
    "a misspelt value",
  ],
  [
    { fact: "seniority", op: "in", value: ["vp", "king", 3] },
    ["unknown-value rules[0].when.value[1]", "wrong-type rules[0].when.value[2]"],
    "every wrong member is named",
  ],
  [{ fact: "seniority", op: "in", value: "vp" }, ["wrong-type rules[0].when.value"], "in takes a list"],
  [{ fact: "seniority", op: "in", value: [] }, ["empty-list rules[0].when.value"], "in nothing never holds"],
  [{ fact: "seniority", op: "in", value: [["vp"]] }, ["wrong-type rules[0].when.value"], "a list of plain values"],
  [{ fact: "noteLength", op: "lt", value: -1 }, ["out-of-range rules[0].when.value"], "lengths start at 0"],
  [{ fact: "noteLength", op: "lt", value: 1.5 }, ["not-an-integer rules[0].when.value"], "lengths are whole"],
  [{ fact: "noteLength", op: "lt", value: "3" }, ["wrong-type rules[0].when.value"], "a text is no number"],
  [{ fact: "noteLength", op: "lt", value: Number.NaN }, ["wrong-type rules[0].when.value"], "NaN is no number"],
  [
    { fact: "noteLength", op: "lt", value: Number.POSITIVE_INFINITY },
    ["wrong-type rules[0].when.value"],
    "JSON has no infinity",
  ],
  [{ fact: "noteLength", op: "between", value: 3 }, ["wrong-type rules[0].when.value"], "between what?"],
  [{ fact: "noteLength", op: "between", value: [3] }, ["wrong-type rules[0].when.value"], "between 3 and what?"],
  [{ fact: "noteLength", op: "between", value: [1, 2, 3] }, ["wrong-type rules[0].when.value"], "two bounds"],
  [
    { fact: "noteLength", op: "between", value: [3, 1] },
    ["empty-range rules[0].when.value [1, 3]"],
    "the lower bound comes first",
  ],
  [{ fact: "noteLength", op: "between", value: [3, 3] }, [], "one value is a range"],
];

const vocabularies: readonly (readonly [document: unknown, issues: readonly string[], why: string])[] = [
  [
    { ...sound, vocabulary: "acquaintance" },
    ["unknown-vocabulary vocabulary acquaintance@1"],
    "a name comes with its version",
  ],
  [{ ...sound, vocabulary: "friends@9" }, ["unknown-vocabulary vocabulary acquaintance@1"], "there is one name"],
  [{ ...sound, vocabulary: 3 }, ["wrong-type vocabulary"], "a number names nothing"],
  [{ ...sound, vocabulary: null }, ["wrong-type vocabulary"], "null names nothing"],
  [{ ...sound, vocabulary: [] }, ["wrong-type vocabulary"], "a list is no schema"],
  [{ ...sound, vocabulary: {} }, ["unusable-vocabulary vocabulary"], "a schema of nothing"],
  [
    facts({ note: { type: "string" } }),
    ["unusable-vocabulary vocabulary.properties.note"],
    "text has no finite values",
  ],
  [
    facts({ a: { type: "boolean", default: true } }),
    ["unusable-vocabulary vocabulary.properties.a"],
    "unknown stays so",
  ],
  [facts({ a: { type: "number", const: 3 } }), ["unusable-vocabulary vocabulary.properties.a"], "one number only"],
  [facts({ a: { type: "integer", enum: [1, 2] } }), ["unusable-vocabulary vocabulary.properties.a"], "nameless values"],
  [facts({ a: null }), ["unusable-vocabulary vocabulary.properties.a"], "null is no schema"],
  [
    facts({ a: { type: "boolean" } }, { constraints: {} }),
    ["wrong-type vocabulary.constraints"],
    "constraints are a list",
  ],
  [
    facts({ a: { type: "boolean" } }, { constraints: [{ foo: 1 }, null, { all: [] }] }),
    [
      "missing-field vocabulary.constraints[0]",
      "wrong-type vocabulary.constraints[1]",
      "empty-list vocabulary.constraints[2].all",
    ],
    "constraints are conditions",
  ],
  [
    facts({ a: { type: "boolean" } }, { constraints: [{ fact: "b", op: "eq", value: true }] }),
    ["unknown-fact vocabulary.constraints[0].fact"],
    "constraints speak of the vocabulary's facts",
  ],
  [
    facts({ a: { type: "boolean" } }, { constraints: [{ fact: "a", op: "is", value: true }] }),
    ["unknown-operator vocabulary.constraints[0].op eq"],
    "constraints use the operators of conditions",
  ],
  [
    facts({ a: { type: "boolean" } }, { actions: ["invite", "", 3] }),
    ["wrong-type vocabulary.actions[1]", "wrong-type vocabulary.actions[2]"],
    "actions have names",
  ],
];

describe.each([
  ["its shape", shape],
  ["its rules", rules],
  ["its vocabulary", vocabularies],
])("what is wrong with %s is told with place and suggestion", (_, cases) => {
  test.each(cases.map(([document, issues, why]) => ({ document, issues, why })))("$why", ({ document, issues }) => {
    expect(issuesOf(document)).toEqual(issues);
  });
});

describe.each([
  ["a condition", conditions],
  ["a comparison", comparisons],
])("what is wrong with %s is told with place and suggestion", (_, cases) => {
  test.each(cases.map(([condition, issues, why]) => ({ condition, issues, why })))("$why", ({ condition, issues }) => {
    expect(issuesOf(when(condition))).toEqual(issues);
  });
});

test("a document with several faults is told all of them", () => {
  const document = {
    ...sound,
    version: 1,
    rules: [
      rule,
      {
        ...rule,
        when: {
          all: [
            { ...knows, fact: "kowns" },
            { ...knows, op: "gt" },
          ],
        },
      },
    ],
    otherwise: {},
  };
  expect(issuesOf(document)).toEqual([
    "wrong-type version",
    "missing-field otherwise.action",
    "duplicate-rule-id rules[1].id",
    "unknown-fact rules[1].when.all[0].fact knows",
    "operator-not-for-type rules[1].when.all[1].op",
  ]);
});

describe("names that objects inherit", () => {
  test("are unknown fields when a document has them as its own", () => {
    expect(issuesOf(JSON.stringify(sound).replace("{", '{"__proto__":{"rules":[]},'))).toEqual([
      "unknown-field __proto__",
    ]);
    expect(issuesOf(when(JSON.parse('{"fact":"knows","op":"eq","value":true,"__proto__":1}')))).toEqual([
      "unknown-field rules[0].when.__proto__",
    ]);
    expect(issuesOf({ ...sound, constructor: 1 })).toEqual(["unknown-field constructor"]);
  });

  test("can be facts of an app's own", () => {
    const text = `{"type":"object","properties":{"__proto__":{"type":"boolean"},"toString":{"type":"boolean"}}}`;
    const both = { all: ["__proto__", "toString"].map((fact) => ({ fact, op: "eq", value: true })) };
    expect(issuesOf({ ...when(both), vocabulary: JSON.parse(text) })).toEqual([]);
  });
});

describe("a document that is too deep or too large", () => {
  /** A condition of so many levels. */
  const nested = (levels: number, wrap: (inner: unknown) => unknown = (not) => ({ not })): unknown => {
    let condition: unknown = knows;
    for (let level = 1; level < levels; level++) condition = wrap(condition);
    return when(condition);
  };

  test.each([
    ["not", (not: unknown) => ({ not })],
    ["all", (part: unknown) => ({ all: [part] })],
    ["atLeast", (part: unknown) => ({ atLeast: 1, of: [part, knows] })],
  ])("%s may be nested 256 deep, and no deeper", (_, wrap) => {
    expect(issuesOf(nested(MAX_DEPTH, wrap))).toEqual([]);
    expect(issuesOf(nested(MAX_DEPTH + 1, wrap))).toEqual(["too-deep"]);
  });

  test("is refused without overflowing the stack", () => {
    expect(issuesOf(nested(100_000))).toEqual(["too-deep"]);
    expect(issuesOf(`${"[".repeat(100_000)}${"]".repeat(100_000)}`)).toEqual(["too-deep"]);
    // Refused before it is read, so whether it would be JSON is not known.
    expect(issuesOf("[".repeat(1_000_000))).toEqual(["too-deep"]);
  });

  test("is refused when it contains itself", () => {
    const cycle: Record<string, unknown> = { ...sound };
    cycle["vocabulary"] = cycle;
    expect(issuesOf(cycle)).toEqual(["too-deep"]);
    const list: unknown[] = [];
    list.push(list);
    expect(issuesOf({ ...sound, rules: list })).toEqual(["too-deep"]);
  });

  test("is refused when it repeats itself without end", () => {
    let condition: unknown = knows;
    for (let level = 0; level < 100; level++) condition = { all: [condition, condition] };
    expect(issuesOf(when(condition))).toEqual(["too-large"]);
  });

  test("may be limited further, and not less", () => {
    expect(parsePolicy(nested(3), { maxDepth: 2 }).issues?.[0].code).toBe("too-deep");
    expect(parsePolicy(sound, { maxValues: 5 }).issues?.[0].code).toBe("too-large");
    for (const maxDepth of [0, 257, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => parsePolicy(sound, { maxDepth })).toThrow("maxDepth: expected an integer from 1 to 256");
    }
    expect(() => parsePolicy(sound, { maxValues: Number.NaN })).toThrow("maxValues");
    expect(() => parsePolicy(sound, { maxLength: 0 })).toThrow(expect.objectContaining({ code: "out-of-range" }));
    expect(() => parsePolicy(sound, { maxValues: -1 })).toThrow(expect.objectContaining({ code: "out-of-range" }));
  });

  test("may be limited up to the edge, and a limit that is undefined is none", () => {
    for (const maxDepth of [1, 256, undefined]) expect(parsePolicy(sound, { maxDepth } as object).value).toEqual(sound);
    const text = '{"a":1}';
    expect(parsePolicy(text, { maxValues: 1, maxLength: 7 }).issues?.[0].code).toBe("missing-field");
    expect(parsePolicy(sound, { maxLength: Number.MAX_SAFE_INTEGER }).value).toEqual(sound);
  });

  test("has its values counted, and its lists as part of what holds them", () => {
    expect(checkSize({ a: 1, b: [2] }, { maxValues: 3 })).toBeUndefined();
    expect(checkSize({ a: 1, b: [2] }, { maxValues: 2 })?.code).toBe("too-large");
    const listOf = (depth: number): unknown => (depth === 0 ? 1 : [listOf(depth - 1)]);
    expect(checkSize(listOf(5), { maxDepth: 3 })).toBeUndefined();
    expect(checkSize(listOf(6), { maxDepth: 3 })?.code).toBe("too-deep");
    expect(checkSize({ a: listOf(5) }, { maxDepth: 3 })).toBeUndefined();
    expect(checkSize({ a: listOf(6) }, { maxDepth: 3 })?.code).toBe("too-deep");
  });

  test("as a text is told how deep it may be, and of nothing else", () => {
    const message = (limits?: object) => parsePolicy("[".repeat(800), limits).issues?.[0].message;
    expect(message()).toBe("conditions may be nested 256 deep");
    expect(message({ maxDepth: 5 })).toBe("conditions may be nested 5 deep");
    const twice = JSON.stringify(nested(300)).replace('"name":', '"name":"x","name":');
    expect(issuesOf(twice)).toEqual(["too-deep"]);
  });

  test("is told a thousand of its faults", () => {
    const misshapen = Array.from({ length: 600 }, () => ({ ...rule, then: 3 }));
    expect(issuesOf({ ...sound, rules: misshapen })).toHaveLength(1_000);
    expect(issuesOf({ ...sound, rules: misshapen.slice(0, 400) })).toHaveLength(400 + 399);
  });

  test("costs little, however wrong it is", () => {
    const wrong = (i: number) => ({ fact: `mutualConektns${i}`, op: "equal", value: "x" });
    const started = performance.now();
    const issues = issuesOf(when({ any: Array.from({ length: 10_000 }, (_, i) => wrong(i)) }));
    expect(performance.now() - started).toBeLessThan(4_000);
    expect(issues).toHaveLength(1_000);
  });

  test("costs little with a great many facts", () => {
    const names = Array.from({ length: 10_000 }, (_, i) => `some-fact-${i}`);
    const vocabulary = facts(Object.fromEntries(names.map((name) => [name, { type: "boolean" }]))).vocabulary;
    const any = names.slice(0, 1_000).map((name) => ({ fact: `${name}x`, op: "eq", value: true }));
    const started = performance.now();
    expect(issuesOf({ ...when({ any }), vocabulary })).toHaveLength(1_000);
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});

test("errors quote no value of a fact that may be personal", () => {
  const { issues = [] } = parsePolicy(when({ fact: "seniority", op: "eq", value: "Jansen, 06-12345678" }));
  expect(issues.map((issue) => issue.code)).toEqual(["unknown-value"]);
  expect(JSON.stringify(issues)).not.toContain("Jansen");
});

test("the type of what was parsed is a policy", () => {
  const policy: Policy | undefined = parsePolicy(sound).value;
  expect(policy?.rules[0]?.then.action).toBe("accept");
});
