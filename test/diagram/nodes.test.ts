import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { combine } from "../../src/diagram/apply";
import { cofactor, joinedOver, withoutImpossible } from "../../src/diagram/cofactor";
import { mapTerminals } from "../../src/diagram/fold";
import { lift } from "../../src/diagram/lift";
import { BudgetExceeded, createNodes, isTerminal, terminal, withinBudget } from "../../src/diagram/nodes";
import {
  cheapestPath,
  countNodes,
  distributions,
  expectation,
  nodesBelow,
  supportOf,
  terminalsOf,
} from "../../src/diagram/read";
import { runs } from "../generators";
import { arbitraryTables, diagramOf, inputsOf, storeFor, type Table, valueAt, valuesOf } from "./tables";

/** Tries functions of the same levels in one store. */
function forTables(count: number, check: (...tables: readonly Table[]) => void, values?: number): void {
  fc.assert(
    fc.property(arbitraryTables(count, values), (tables) => check(...tables)),
    runs(200),
  );
}

const empty: Table = { arities: [], values: [0] };

describe("nodes", () => {
  test("give back the function that they were made of, and no node has children that are all the same", () => {
    forTables(1, (table = empty) => {
      const nodes = storeFor(table.arities);
      const root = diagramOf(nodes, table);
      expect(valuesOf(nodes, root)).toEqual(table.values);
      for (const node of nodesBelow(nodes, [root])) {
        if (isTerminal(node)) continue;
        const arity = table.arities[nodes.levelOf(node)] ?? 0;
        expect(new Set(Array.from({ length: arity }, (_, cell) => nodes.child(node, cell))).size).toBeGreaterThan(1);
      }
    });
  });

  test("are the same integer exactly where the functions are the same", () => {
    forTables(
      2,
      (one = empty, other = empty) => {
        const nodes = storeFor(one.arities);
        const [first, second] = [diagramOf(nodes, one), diagramOf(nodes, other)];
        expect(first === second).toBe(one.values.join() === other.values.join());
        expect(diagramOf(nodes, one)).toBe(first);
      },
      2,
    );
  });

  test("are as many as their budget allows, and more once more are allowed", () => {
    const nodes = createNodes([2, 2], 1);
    const node = nodes.make(1, [terminal(0), terminal(1)]);
    expect(() => nodes.make(1, [terminal(1), terminal(0)])).toThrow(BudgetExceeded);
    expect(withinBudget(() => nodes.make(1, [terminal(1), terminal(0)]))).toBeUndefined();
    expect(nodes.make(1, [terminal(0), terminal(1)])).toBe(node);
    nodes.allow(1);
    expect(nodes.make(1, [terminal(1), terminal(0)])).toBe(node + 1);
    expect(nodes.made()).toBe(2);
  });

  test("are found again among many thousands", () => {
    const nodes = createNodes([3], 100_000);
    const kids = (i: number): readonly number[] => [terminal(i), terminal(i + 1), terminal(i % 7)];
    const made = Array.from({ length: 50_000 }, (_, i) => nodes.make(0, kids(i)));
    expect(made.every((node, i) => nodes.make(0, kids(i)) === node)).toBe(true);
    expect(nodes.made()).toBe(50_000);
  });

  test("let errors of other kinds pass", () => {
    const fail = (): never => {
      throw new TypeError("another");
    };
    expect(() => withinBudget(fail)).toThrow(TypeError);
  });
});

describe("diagrams are combined and cut input by input", () => {
  test("by any operation on their values", () => {
    forTables(2, (one = empty, other = empty) => {
      const nodes = storeFor(one.arities);
      const sum = combine(nodes, (a, b) => (isTerminal(a) && isTerminal(b) ? terminal(~a * 3 + ~b) : undefined));
      const result = sum(diagramOf(nodes, one), diagramOf(nodes, other));
      expect(valuesOf(nodes, result)).toEqual(one.values.map((value, i) => value * 3 + (other.values[i] ?? 0)));
    });
  });

  test("by replacing their values, in the same store or in another", () => {
    forTables(1, (table = empty) => {
      const [nodes, into] = [storeFor(table.arities), storeFor(table.arities)];
      const halved = (end: number): number => terminal(~end >> 1);
      const root = diagramOf(nodes, table);
      const wanted = table.values.map((value) => value >> 1);
      expect(valuesOf(nodes, mapTerminals(nodes, root, halved))).toEqual(wanted);
      expect(valuesOf(into, mapTerminals(nodes, root, halved, into))).toEqual(wanted);
    });
  });

  test("by fixing the cell of a level", () => {
    forTables(1, (table = empty) => {
      const nodes = storeFor(table.arities);
      const root = diagramOf(nodes, table);
      const level = table.arities.length - 1;
      const fixed = cofactor(nodes, root, level, 1);
      expect([...supportOf(nodes, fixed)]).not.toContain(level);
      for (const input of inputsOf(table.arities)) {
        expect(valueAt(nodes, fixed, input)).toBe(valueAt(nodes, root, [...input.slice(0, -1), 1]));
      }
    });
  });

  test("by joining a level away", () => {
    forTables(1, (table = empty) => {
      const nodes = storeFor(table.arities);
      const root = diagramOf(nodes, table);
      const join = combine(nodes, (a, b) => (isTerminal(a) && isTerminal(b) ? terminal(Math.max(~a, ~b)) : undefined));
      const joined = joinedOver(nodes, root, new Set([0]), join);
      for (const input of inputsOf(table.arities)) {
        const alternatives = Array.from({ length: table.arities[0] ?? 0 }, (_, cell) => [cell, ...input.slice(1)]);
        expect(valueAt(nodes, joined, input)).toBe(Math.max(...alternatives.map((one) => valueAt(nodes, root, one))));
      }
    });
  });

  test("by leaving out what only tells possible inputs from impossible ones", () => {
    forTables(1, (table = empty) => {
      const nodes = storeFor(table.arities);
      const root = diagramOf(nodes, table);
      const simplified = withoutImpossible(nodes, terminal(0))(root);
      const possible = new Set(table.values.filter((value) => value !== 0));
      for (const [i, input] of inputsOf(table.arities).entries()) {
        const value = table.values[i] ?? 0;
        if (value !== 0) expect(valueAt(nodes, simplified, input)).toBe(value);
      }
      if (possible.size === 1) expect(isTerminal(simplified)).toBe(true);
    });
  });

  test("by a branch for unknown, which is the join over every completion, however many are unknown", () => {
    forTables(1, (table = empty) => {
      const plain = storeFor(table.arities);
      // Sets of values as bits.
      const lattice = { bottom: 0, join: (a: number, b: number) => a | b };
      const lifted = lift(plain, diagramOf(plain, table), (end) => 1 << ~end, lattice);
      const inputs = inputsOf(table.arities);
      for (const partial of inputsOf(lifted.nodes.arities)) {
        const isCompletion = (input: readonly number[]): boolean =>
          partial.every((cell, level) => cell === table.arities[level] || cell === input[level]);
        const wanted = inputs.reduce(
          (set, input, i) => set | (isCompletion(input) ? 1 << (table.values[i] ?? 0) : 0),
          0,
        );
        expect(valueAt(lifted.nodes, lifted.root, partial)).toBe(wanted);
      }
    });
  });

  test("unless the budget for unknown branches is too small", () => {
    const plain = storeFor([2, 2]);
    const root = diagramOf(plain, { arities: [2, 2], values: [0, 1, 1, 0] });
    const lattice = { bottom: 0, join: (a: number, b: number) => a | b };
    expect(() => lift(plain, root, (end) => 1 << ~end, lattice, 2)).toThrow(BudgetExceeded);
  });
});

describe("a diagram tells", () => {
  test("which values it takes, on which levels it depends and how many nodes it has", () => {
    forTables(1, (table = empty) => {
      const nodes = storeFor(table.arities);
      const root = diagramOf(nodes, table);
      expect(
        terminalsOf(nodes, root)
          .map((end) => ~end)
          .toSorted(),
      ).toEqual([...new Set(table.values)].toSorted());
      const inputs = inputsOf(table.arities);
      const depends = table.arities.flatMap((_, level) =>
        inputs.some((input) => valueAt(nodes, cofactor(nodes, root, level, 0), input) !== valueAt(nodes, root, input))
          ? [level]
          : [],
      );
      expect(supportOf(nodes, root)).toEqual(new Set([...depends, table.arities.length]));
      expect(countNodes(nodes, [root])).toBe([...nodesBelow(nodes, [root])].filter((node) => node >= 0).length);
    });
  });

  test("what remains under some cells, and how likely each value is", () => {
    forTables(1, (table = empty) => {
      const nodes = storeFor(table.arities);
      const root = diagramOf(nodes, table);
      const inputs = inputsOf(table.arities);
      const under = table.values.filter((_, i) => inputs[i]?.[0] === 1);
      expect(new Set(terminalsOf(nodes, root, new Map([[0, 1]])).map((end) => ~end))).toEqual(new Set(under));

      const weights = table.arities.map((arity) =>
        Array.from({ length: arity }, (_, cell) => (2 * (cell + 1)) / (arity * (arity + 1))),
      );
      const chance = (i: number): number =>
        (inputs[i] ?? []).reduce((product, cell, level) => product * (weights[level]?.[cell] ?? 0), 1);
      const mean = table.values.reduce((sum, value, i) => sum + value * chance(i), 0);
      expect(expectation(nodes, weights, root, (end) => ~end)).toBeCloseTo(mean, 12);
      for (const [end, share] of distributions(nodes, weights)(root)) {
        const wanted = table.values.reduce((sum, value, i) => sum + (value === ~end ? chance(i) : 0), 0);
        expect(share).toBeCloseTo(wanted, 12);
      }
    });
  });

  test("the cheapest way to a value, and that there is none", () => {
    forTables(1, (table = empty) => {
      const nodes = storeFor(table.arities);
      const root = diagramOf(nodes, table);
      // Staying in cell 0 costs nothing; another cell costs more the lower it stands and the higher the level.
      const costOf = (level: number, cell: number): number => (cell === 0 ? 0 : cell + level / 10);
      const inputs = inputsOf(table.arities);
      for (const wanted of [0, 1, 2]) {
        const costs = inputs.flatMap((input, i) =>
          table.values[i] === wanted ? [input.reduce((sum, cell, level) => sum + costOf(level, cell), 0)] : [],
        );
        const path = cheapestPath(nodes, root, (end) => end === terminal(wanted), costOf);
        expect(path === undefined).toBe(costs.length === 0);
        if (!path) continue;
        expect(path.cost).toBeCloseTo(Math.min(...costs), 12);
        const input = table.arities.map((_, level) => path.cells.get(level) ?? 0);
        expect(valueAt(nodes, root, input)).toBe(wanted);
        expect(path.end).toBe(terminal(wanted));
      }
    });
  });

  test("no way through a cell that is forbidden", () => {
    const nodes = storeFor([2]);
    const root = nodes.make(0, [terminal(0), terminal(1)]);
    const forbidden = (_: number, cell: number): number => (cell === 1 ? Number.POSITIVE_INFINITY : 0);
    expect(cheapestPath(nodes, root, (end) => end === terminal(1), forbidden)).toBeUndefined();
  });
});
