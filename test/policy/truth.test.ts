import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Comparison, Condition, FactValue, Operator } from "../../src/invitation/condition";
import { holds, type Truth, truthOf } from "../../src/policy/truth";
import { arbitraryCondition, arbitraryFacts, arbitraryModel, completionsOf, meets, runs } from "../generators";

const T = true;
const F = false;
const U = undefined;

/** A condition and facts that give it the wanted truth. */
const facts = new Map([
  ["yes", true],
  ["no", false],
]);
const as = (truth: Truth): Condition => ({
  fact: truth === undefined ? "unknown" : truth ? "yes" : "no",
  op: "eq",
  value: true,
});

describe("Kleene's logic", () => {
  test.each([
    [T, F],
    [F, T],
    [U, U],
  ])("not %s is %s", (inner, outer) => expect(truthOf({ not: as(inner) }, facts)).toBe(outer));

  test.each([
    [T, T, T, T],
    [T, F, F, T],
    [T, U, U, T],
    [F, T, F, T],
    [F, F, F, F],
    [F, U, F, U],
    [U, T, U, T],
    [U, F, F, U],
    [U, U, U, U],
  ])("of %s and %s all is %s and any is %s", (a, b, all, any) => {
    expect(truthOf({ all: [as(a), as(b)] }, facts)).toBe(all);
    expect(truthOf({ any: [as(a), as(b)] }, facts)).toBe(any);
  });

  test.each([
    { of: [T, T, F], atLeast: 2, truth: T, why: "two hold" },
    { of: [T, T, U], atLeast: 2, truth: T, why: "the unknown one is not needed" },
    { of: [T, U, F], atLeast: 2, truth: U, why: "the unknown one decides" },
    { of: [T, F, F], atLeast: 2, truth: F, why: "too many fail" },
    { of: [U, U, F], atLeast: 2, truth: U, why: "both unknown ones would have to hold" },
    { of: [U, F, F], atLeast: 2, truth: F, why: "even the unknown one is not enough" },
    { of: [T, T], atLeast: 2, truth: T, why: "parts are counted as listed, equal ones too" },
  ])("at least $atLeast of $of is $truth: $why", ({ of, atLeast, truth }) => {
    expect(truthOf({ atLeast, of: of.map(as) }, facts)).toBe(truth);
  });

  test("a comparison of an unknown fact never holds and never fails", () => {
    for (const op of ["eq", "ne", "in", "notIn", "lt", "between"] as const) {
      expect(truthOf({ fact: "unknown", op, value: op === "eq" ? true : [1, 2] }, facts)).toBe(undefined);
    }
  });
});

describe("a comparison with a known value", () => {
  const cases: readonly (readonly [value: FactValue, op: Operator, wanted: Comparison["value"], holds: boolean])[] = [
    [true, "eq", true, true],
    [true, "eq", false, false],
    [true, "ne", false, true],
    [false, "ne", false, false],
    ["vp", "eq", "vp", true],
    ["vp", "ne", "vp", false],
    ["vp", "in", ["owner", "vp"], true],
    ["vp", "in", ["owner"], false],
    ["vp", "notIn", ["owner"], true],
    ["vp", "notIn", ["vp"], false],
    [3, "lt", 3, false],
    [2, "lt", 3, true],
    [3, "lte", 3, true],
    [4, "lte", 3, false],
    [3, "gt", 3, false],
    [4, "gt", 3, true],
    [3, "gte", 3, true],
    [2, "gte", 3, false],
    [3, "in", [1, 3], true],
    [1, "between", [2, 4], false],
    [2, "between", [2, 4], true],
    [4, "between", [2, 4], true],
    [5, "between", [2, 4], false],
    [0, "eq", -0, true],
    // What types forbid and a document cannot say: nothing satisfies it.
    [3, "ne", [4], false],
    [3, "lt", [4], false],
    [3, "in", 3, false],
    ["vp", "between", "vp", false],
  ];
  test.each(cases)("%s %s %j: %s", (value, op, wanted, expected) => {
    expect(holds({ fact: "f", op, value: wanted }, value)).toBe(expected);
  });
});

const drawn = arbitraryModel({ maxConstraints: 0 }).chain((model) =>
  fc.record({
    model: fc.constant(model),
    condition: arbitraryCondition(model, 3),
    facts: arbitraryFacts(model, 0.4),
  }),
);

test("of complete facts it is what two-valued logic says, and of others what no completion contradicts", () => {
  fc.assert(
    fc.property(drawn, ({ model, condition, facts: given }) => {
      const known = new Map(Object.entries(given) as [string, FactValue][]);
      const rules = [{ id: "r", when: condition, then: { action: "x" } }];
      const truths = new Set<boolean>();
      for (const completion of completionsOf(model, { rules }, given)) {
        truths.add(meets(condition, completion));
        expect(truthOf(condition, new Map(Object.entries(completion)))).toBe(meets(condition, completion));
      }
      const truth = truthOf(condition, known);
      if (truth !== undefined) expect([...truths]).toEqual([truth]);
    }),
    runs(1_000),
  );
});
