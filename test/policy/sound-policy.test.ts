import { describe, expect, test } from "vitest";
import { type Condition, InputError, type Policy } from "../../src";
import { strictSelective } from "../../src/policy/presets/strict-selective";
import { vocabularyOf } from "../../src/policy/vocabulary-of";

const sound = strictSelective() as Policy;
const met: Condition = { fact: "metInPerson", op: "eq", value: true };
const when = (condition: unknown): unknown => ({
  ...sound,
  rules: [
    { id: "fine", when: met, then: { action: "accept" } },
    { id: "r", when: condition, then: { action: "accept" } },
  ],
});

function refusal(policy: unknown): string {
  try {
    vocabularyOf(policy as Policy);
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ code, path }) => `${code} at ${path.join(".")}`).join();
    throw error;
  }
  return "nothing";
}

describe("what was never parsed and cannot be a policy is refused where it is wrong:", () => {
  const rule = { id: "r", when: met, then: { action: "accept" } };
  test.each<[string, unknown, string]>([
    ["a preset that was not called", strictSelective, "wrong-type at "],
    ["nothing", undefined, "wrong-type at "],
    ["null", null, "wrong-type at "],
    ["a list", [], "wrong-type at "],
    ["a text", "strict", "wrong-type at "],
    ["another language", { ...sound, language: 2 }, "unknown-language at language"],
    ["no language", { ...sound, language: undefined }, "unknown-language at language"],
    ["no name", { ...sound, name: undefined }, "wrong-type at "],
    ["no version", { ...sound, version: 1 }, "wrong-type at "],
    ["no rules", { ...sound, rules: {} }, "wrong-type at rules"],
    ["a rule that is none", { ...sound, rules: [rule, "x"] }, "wrong-type at rules.1"],
    ["a rule without id", { ...sound, rules: [{ ...rule, id: 1 }] }, "wrong-type at rules.0"],
    ["a rule without outcome", { ...sound, rules: [{ ...rule, then: "accept" }] }, "wrong-type at rules.0"],
    ["a rule without action", { ...sound, rules: [{ ...rule, then: {} }] }, "wrong-type at rules.0"],
    ["no otherwise", { ...sound, otherwise: undefined }, "wrong-type at otherwise"],
    ["an otherwise without action", { ...sound, otherwise: { action: 1 } }, "wrong-type at otherwise"],
    ["no whenOpen", { ...sound, whenOpen: undefined }, "wrong-type at whenOpen"],
    ["a whenOpen that is neither", { ...sound, whenOpen: "accept" }, "wrong-type at whenOpen"],
    ["a whenOpen that is an outcome", { ...sound, whenOpen: { action: "accept" } }, "nothing"],
    ["no vocabulary", { ...sound, vocabulary: null }, "unknown-vocabulary at vocabulary"],
    ["no condition", when(undefined), "wrong-type at rules.1.when"],
    ["a condition of nothing", when({}), "wrong-type at rules.1.when"],
    ["an unknown fact", when({ fact: "met", op: "eq", value: true }), "wrong-type at rules.1.when"],
    ["an unknown operator", when({ ...met, op: "is" }), "wrong-type at rules.1.when"],
    ["a value of another type", when({ ...met, value: "yes" }), "wrong-type at rules.1.when"],
    [
      "a list with one of another type",
      when({ fact: "seniority", op: "in", value: ["vp", 3] }),
      "wrong-type at rules.1.when",
    ],
    ["all of nothing", when({ all: [] }), "wrong-type at rules.1.when"],
    ["any of what is no list", when({ any: met }), "wrong-type at rules.1.when"],
    ["one part without meaning", when({ all: [met, {}] }), "wrong-type at rules.1.when"],
    ["not of nothing", when({ not: null }), "wrong-type at rules.1.when"],
    ["at least none", when({ atLeast: 0, of: [met] }), "wrong-type at rules.1.when"],
    ["at least one and a half", when({ atLeast: 1.5, of: [met] }), "wrong-type at rules.1.when"],
    ["at least two of three", when({ atLeast: 2, of: [met, met, { not: met }] }), "nothing"],
    ["any of two", when({ any: [met, { all: [met] }] }), "nothing"],
  ])("%s", (_, policy, expected) => expect(refusal(policy)).toBe(expected));

  test("conditions may be nested 256 deep, and no deeper", () => {
    const nested = (levels: number): Condition => (levels === 1 ? met : { not: nested(levels - 1) });
    expect(refusal(when(nested(256)))).toBe("nothing");
    expect(refusal(when(nested(257)))).toBe("too-deep at rules");
    const listed = (levels: number): Condition => (levels === 1 ? met : { any: [listed(levels - 1)] });
    expect(refusal(when(listed(256)))).toBe("nothing");
    expect(refusal(when(listed(257)))).toBe("too-deep at rules");
  });

  test("a document may refer to its parts fifty thousand times", () => {
    let condition: Condition = met;
    for (let i = 0; i < 15; i++) condition = { all: [condition, condition] };
    expect(refusal(when(condition))).toBe("nothing");
  });

  test("a small document that refers to its parts a million times is too large", () => {
    let condition: Condition = met;
    for (let i = 0; i < 22; i++) condition = { all: [condition, condition] };
    expect(refusal(when(condition))).toBe("too-large at rules");
  });
});

test("which part it is, is said in words", () => {
  const words: readonly [unknown, string][] = [
    [strictSelective, "expected a policy, got a function: call it first"],
    [3, "expected a policy, got a number"],
    [{ ...sound, name: undefined }, "expected a policy with a name and a version"],
    [{ ...sound, rules: {} }, "expected a list"],
    [{ ...sound, rules: [1] }, "expected a rule"],
    [{ ...sound, otherwise: 1 }, "expected an outcome"],
    [{ ...sound, whenOpen: 1 }, "expected `ask` or an outcome"],
    [when({}), "expected a condition of the vocabulary"],
  ];
  for (const [policy, expected] of words) expect(() => vocabularyOf(policy as Policy)).toThrow(`${expected}; see`);
});

test("the actions of a vocabulary are the usual ones and its own", () => {
  const usual = ["accept", "archive", "ask", "decline", "report"];
  const vocabulary = { type: "object", properties: { plays: { type: "boolean" } } } as const;
  const actionsOf = (more: object) =>
    vocabularyOf({ ...sound, rules: [], vocabulary: { ...vocabulary, ...more } } as Policy).actions;
  expect(actionsOf({})).toEqual(usual);
  expect(actionsOf({ actions: ["invite", 3] })).toEqual([...usual, "invite"]);
});
