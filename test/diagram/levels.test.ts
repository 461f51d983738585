import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nextUp } from "../../src/decide/next-up";
import { cellOf, levelsFor, nearestIn } from "../../src/diagram/levels";
import { ordersToTry } from "../../src/diagram/order";
import { type Comparison, type Condition, comparisonsOf, type FactValue } from "../../src/invitation/condition";
import { arbitraryCondition, arbitraryModel, arbitraryValue, meets, modelOf, runs } from "../generators";

const cases = arbitraryModel({ maxFacts: 3, maxConstraints: 0 }).chain((model) =>
  fc.record({
    model: fc.constant(model),
    conditions: fc.array(arbitraryCondition(model), { minLength: 1, maxLength: 5 }),
    values: fc.tuple(...[...model.facts.values()].map(({ domain }) => fc.array(arbitraryValue(domain)))),
  }),
);

const holds = (comparison: Comparison, value: FactValue): boolean => meets(comparison, { [comparison.fact]: value });

describe("the cells of a fact", () => {
  test("hold values that satisfy the same comparisons as their representative, neighbours do not", () => {
    fc.assert(
      fc.property(cases, ({ model, conditions, values }) => {
        for (const level of levelsFor(model, conditions)) {
          const about = conditions.flatMap(comparisonsOf).filter(({ fact }) => fact === level.fact);
          const signature = (value: FactValue): string => about.map((one) => Number(holds(one, value))).join("");
          const place = [...model.facts.keys()].indexOf(level.fact);
          for (const value of values[place] ?? []) {
            expect(signature(level.representatives[cellOf(level, value)] ?? "none")).toBe(signature(value));
          }
          for (const [cell, representative] of level.representatives.entries()) {
            expect(cellOf(level, representative)).toBe(cell);
            const next = level.representatives[cell + 1];
            if (next !== undefined && level.domain.kind !== "boolean") {
              expect(signature(next)).not.toBe(signature(representative));
            }
          }
        }
      }),
      runs(150),
    );
  });

  const numbers = (property: object, comparisons: readonly Partial<Comparison>[]) =>
    levelsFor(
      modelOf({ type: "object", properties: { n: property } }),
      comparisons.map((one) => ({ fact: "n", ...one }) as Condition),
    )[0];

  const integer = { type: "integer", minimum: 0, maximum: 10 };
  test.each([
    {
      property: integer,
      comparisons: [
        { op: "gt", value: 4 },
        { op: "gte", value: 5 },
      ],
      cells: [0, 5],
      why: "of integers, above 4 is from 5 on",
    },
    {
      property: integer,
      comparisons: [
        { op: "lte", value: 4 },
        { op: "lt", value: 5 },
      ],
      cells: [0, 5],
      why: "and up to 4 is below 5",
    },
    { property: integer, comparisons: [{ op: "eq", value: 7 }], cells: [0, 7, 8], why: "a point has two borders" },
    { property: integer, comparisons: [{ op: "in", value: [3, 4] }], cells: [0, 3, 5], why: "neighbours are one cell" },
    { property: integer, comparisons: [{ op: "gte", value: 0 }], cells: [0], why: "the whole domain is above" },
    { property: integer, comparisons: [{ op: "gt", value: 10 }], cells: [0], why: "nothing is above" },
    { property: integer, comparisons: [{ op: "between", value: [0, 10] }], cells: [0], why: "everything is between" },
    {
      property: { type: "number", minimum: 0, maximum: 10 },
      comparisons: [
        { op: "gt", value: 4 },
        { op: "gte", value: 4 },
      ],
      cells: [0, 4, 5],
      why: "of other numbers, 4 itself lies between the two",
    },
    {
      property: { type: "number" },
      comparisons: [
        { op: "gt", value: 4 },
        { op: "gte", value: nextUp(4) },
      ],
      cells: [0, nextUp(4)],
      why: "no double lies between two neighbouring ones",
    },
  ] as const)("begin at $cells: $why", ({ property, comparisons, cells }) => {
    expect(numbers(property, comparisons)?.representatives).toEqual(cells);
  });

  test("give the nearest of their values", () => {
    const level = numbers(integer, [{ op: "between", value: [3, 5] }]);
    if (!level) throw new Error("no level");
    const nearest = (cell: number, to: number | null) => nearestIn(level, cell, to);
    expect([nearest(1, 0), nearest(1, 10), nearest(1, null), nearest(0, 10), nearest(2, 0)]).toEqual([3, 5, 3, 2, 6]);
  });
});

describe("the orders that are tried", () => {
  test("each have every fact once, and no order is tried twice", () => {
    fc.assert(
      fc.property(cases, ({ model, conditions }) => {
        const facts = levelsFor(model, conditions).map((level) => level.fact);
        const orders = ordersToTry(facts, conditions);
        for (const order of orders) expect([...order].sort()).toEqual([...facts].sort());
        expect(new Set(orders.map((order) => order.join())).size).toBe(orders.length);
        expect(ordersToTry(facts, conditions)).toEqual(orders);
      }),
      runs(100),
    );
  });

  test("begin with one in which facts that are used together stand together", () => {
    const pair = (a: string, b: string): Condition => ({
      all: [a, b].map((fact) => ({ fact, op: "eq", value: true }) as const),
    });
    const facts = ["a", "b", "c", "d", "e", "f"];
    const conditions = [pair("a", "f"), pair("f", "b"), pair("b", "e"), pair("e", "c"), pair("c", "d")];
    const [first = []] = ordersToTry(facts, conditions);
    const span = (order: readonly string[]): number =>
      [
        ["a", "f"],
        ["f", "b"],
        ["b", "e"],
        ["e", "c"],
        ["c", "d"],
      ].reduce((sum, [x = "", y = ""]) => sum + Math.abs(order.indexOf(x) - order.indexOf(y)), 0);
    expect(span(first)).toBe(5);
    expect(span(facts)).toBeGreaterThan(10);
  });
});
