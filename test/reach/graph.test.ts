import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../src/errors";
import { buildGraph, type ContactGraph } from "../../src/reach";
import { contactsFrom, type Pair, pairs } from "./naive";

const rows = (graph: ContactGraph): Record<string, string[]> =>
  Object.fromEntries(
    graph.people.map((id, p) => [
      id,
      Array.from(graph.neighbours.subarray(graph.offsets[p], graph.offsets[p + 1]), (n) => graph.people[n] ?? "?"),
    ]),
  );

const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof InputError) return `${error.code} at ${error.path.join(".")}`;
    throw error;
  }
  return "nothing thrown";
};

describe("buildGraph", () => {
  test("agrees with sets on 500 random lists of pairs", () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const expected = contactsFrom(list);
        const sorted = [...expected].map(([id, known]) => [id, [...known].sort()]);
        expect(rows(buildGraph(list))).toEqual(Object.fromEntries(sorted));
      }),
      { numRuns: 500 },
    );
  });

  test("accounts for every pair: an edge, a repeat or a self-link", () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const { edges, merged, dropped } = buildGraph(list).stats;
        expect(edges + merged + dropped).toBe(list.length);
        expect(dropped).toBe(list.filter(([a, b]) => a === b).length);
      }),
    );
  });

  test("does not depend on the order or the direction of the pairs", () => {
    fc.assert(
      fc.property(pairs, fc.infiniteStream(fc.nat()), (list, numbers) => {
        const key = new Map(list.map((pair) => [pair, numbers.next().value ?? 0]));
        const shuffled = [...list]
          .sort((x, y) => (key.get(x) ?? 0) - (key.get(y) ?? 0))
          .map(([a, b], i): Pair => (i % 2 === 0 ? [a, b] : [b, a]));
        const graph = buildGraph(list);
        const other = buildGraph(shuffled);
        expect(other).toEqual(graph);
      }),
    );
  });

  test("takes any iterable and grows with it", () => {
    function* chain() {
      for (let i = 0; i < 5000; i++) yield [`p${i}`, `p${i + 1}`] as const;
    }
    expect(buildGraph(chain()).stats).toEqual({ nodes: 5001, edges: 5000, dropped: 0, merged: 0 });
  });

  test("columns of numbers give the same graph as pairs of ids, in whatever order the people are listed", () => {
    const people = ["dia", "ann", "cas", "bob"];
    const columns = { people, from: Uint32Array.from([0, 1, 3, 0]), to: Uint32Array.from([1, 2, 1, 0]) };
    const named: Pair[] = [
      ["dia", "ann"],
      ["ann", "cas"],
      ["bob", "ann"],
      ["dia", "dia"],
    ];
    expect(buildGraph(columns)).toEqual(buildGraph(named));
  });

  test("people without connections can be added, to pairs and to columns", () => {
    expect(buildGraph([["ann", "bob"]], { nodes: ["cas", "ann"] }).people).toEqual(["ann", "bob", "cas"]);
    const columns = { people: ["x"], from: new Uint32Array(0), to: new Uint32Array(0) };
    expect(buildGraph(columns, { nodes: ["a", "x", "a"] }).people).toEqual(["a", "x"]);
  });

  test("nobody at all is a graph too", () => {
    expect(buildGraph([]).stats).toEqual({ nodes: 0, edges: 0, dropped: 0, merged: 0 });
  });

  const none = new Uint32Array(0);
  test.each([
    { why: "an empty id in a pair", act: () => buildGraph([["ann", ""]]), code: "empty-id at edges.0.1" },
    {
      why: "an empty id at the front",
      act: () =>
        buildGraph([
          ["a", "b"],
          ["", "b"],
        ]),
      code: "empty-id at edges.1.0",
    },
    {
      why: "an empty id among the nodes",
      act: () => buildGraph([], { nodes: ["a", ""] }),
      code: "empty-id at nodes.1",
    },
    {
      why: "a self-link when that is an error",
      act: () =>
        buildGraph(
          [
            ["a", "b"],
            ["a", "a"],
          ],
          { onSelfLoop: "error" },
        ),
      code: "self-loop at edges.1",
    },
    {
      why: "one id twice, sorted",
      act: () => buildGraph({ people: ["a", "a"], from: none, to: none }),
      code: "duplicate-id at people.1",
    },
    {
      why: "one id twice, apart",
      act: () => buildGraph({ people: ["b", "a", "b"], from: none, to: none }),
      code: "duplicate-id at people.2",
    },
    {
      why: "an empty id in columns",
      act: () => buildGraph({ people: ["a", ""], from: none, to: none }),
      code: "empty-id at people.1",
    },
    {
      why: "an empty extra id with columns",
      act: () => buildGraph({ people: ["a"], from: none, to: none }, { nodes: [""] }),
      code: "empty-id at nodes.0",
    },
    {
      why: "a number past the people",
      act: () => buildGraph({ people: ["a"], from: Uint32Array.of(0), to: Uint32Array.of(1) }),
      code: "out-of-range at to.0",
    },
    {
      why: "a first number past the people",
      act: () => buildGraph({ people: ["a"], from: Uint32Array.of(7), to: Uint32Array.of(0) }),
      code: "out-of-range at from.0",
    },
    {
      why: "columns of unequal length",
      act: () => buildGraph({ people: ["a"], from: Uint32Array.of(0), to: none }),
      code: "out-of-range at to",
    },
  ])("$why is refused with $code", ({ act, code }) => expect(codeOf(act)).toBe(code));

  test("an error never shows an id", () => {
    expect(() => buildGraph([["secret", "secret"]], { onSelfLoop: "error" })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining("secret") }),
    );
  });
});
