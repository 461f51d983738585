import { describe, expect, test } from "vitest";
import { showPath } from "../../src/errors";
import { acquaintance } from "../../src/invitation/acquaintance";
import { checkCondition, nearestOperator } from "../../src/policy/check-condition";

const knows = { fact: "knows", op: "eq", value: true };
const issuesOf = (condition: unknown): readonly string[] =>
  [...checkCondition(acquaintance, condition, ["when"])].map(({ code, path }) => `${code} ${showPath(path)}`);

describe("the operator that was probably meant by", () => {
  test.each([
    ["=", "eq"],
    ["==", "eq"],
    ["===", "eq"],
    ["equals", "eq"],
    ["is", "eq"],
    ["!=", "ne"],
    ["!==", "ne"],
    ["not", "ne"],
    ["neq", "ne"],
    ["<", "lt"],
    ["<=", "lte"],
    [">", "gt"],
    [">=", "gte"],
    ["betwen", "between"],
    ["notin", "notIn"],
    ["toString", undefined],
    [3, undefined],
  ])("%s is %s", (written, meant) => expect(nearestOperator(written)).toBe(meant));
});

describe("what the schema of documents reports is passed over, and not what stands beside it:", () => {
  const wrong = { ...knows, fact: "kowns" };
  test.each<[string, unknown, readonly string[]]>([
    ["no condition", null, []],
    ["a text", "knows", []],
    ["a number of parts that is a text", { atLeast: "5", of: [wrong] }, ["unknown-fact when.of[0].fact"]],
    ["a number of no parts", { atLeast: 5, of: [] }, []],
    ["an operator that is none", { ...knows, op: "is" }, []],
    ["no operator", { fact: "knows", value: true }, []],
    ["the part of a negation", { not: wrong }, ["unknown-fact when.not.fact"]],
    [
      "parts of two forms",
      { all: [wrong], any: [wrong] },
      ["unknown-fact when.all[0].fact", "unknown-fact when.any[0].fact"],
    ],
    ["bounds that are texts", { fact: "noteLength", op: "between", value: ["3", 1] }, ["wrong-type when.value[0]"]],
  ])("%s", (_, condition, issues) => expect(issuesOf(condition)).toEqual(issues));
});
