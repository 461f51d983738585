import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  bestConnectorColumns,
  bestConnectors,
  buildGraph,
  connectorsBetween,
  embeddedness,
  overlap,
  reach,
  reachBenefit,
  secondDegree,
  secondDegreeReach,
  syntheticNetwork,
  usableReach,
} from "../../src/reach";
import { contactsFrom, contactsOf, doors, intersection, pairs, ties, union } from "./naive";

const runs = { numRuns: 500 };

describe("reach", () => {
  test("agrees with sets on 500 random graphs: first, second, seen and exclusive", () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const contacts = contactsFrom(list);
        const graph = buildGraph(list);
        for (const me of graph.people) {
          const opened = doors(contacts, me);
          const perConnector = [...opened].map(([id, targets]) => {
            const others = union([...opened].filter(([other]) => other !== id).map(([, set]) => set));
            return { id, seen: targets.size, exclusive: [...targets].filter((target) => !others.has(target)).length };
          });
          const everybody = union(opened.values());
          expect(reach(graph, me)).toEqual({
            first: contactsOf(contacts, me).size,
            second: everybody.size,
            perConnector,
          });
          expect(secondDegree(graph, me)).toEqual([...everybody].sort());
        }
      }),
      runs,
    );
  });

  test("via restricts who opens doors, as a set, a list or a question", () => {
    fc.assert(
      fc.property(pairs, fc.subarray([..."abcdefghijklmn"]), (list, chosen) => {
        const graph = buildGraph(list);
        const opened = doors(contactsFrom(list), "a", (id) => chosen.includes(id));
        const asked = reach(graph, "a", { via: (id) => chosen.includes(id) });
        expect(asked.second).toBe(union(opened.values()).size);
        expect(asked.perConnector.map(({ id }) => id)).toEqual([...opened.keys()]);
        expect(reach(graph, "a", { via: new Set(chosen) })).toEqual(asked);
        expect(reach(graph, "a", { via: chosen })).toEqual(asked);
      }),
    );
  });

  test("adding a contact never reduces first and second degree together", () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(..."bcdefghij"), (list, newContact) => {
        const before = reach(buildGraph(list), "a");
        const after = reach(buildGraph([...list, ["a", newContact]]), "a");
        expect(after.first + after.second).toBeGreaterThanOrEqual(before.first + before.second);
      }),
    );
  });

  test("dropping a contact loses exactly the people whom it alone opens", () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const graph = buildGraph(list);
        const before = secondDegree(graph, "a");
        for (const { id, exclusive } of reach(graph, "a").perConnector) {
          const without = list.filter(([x, y]) => !((x === "a" && y === id) || (x === id && y === "a")));
          const after = new Set(secondDegree(buildGraph(without, { nodes: ["a", id] }), "a"));
          expect(before.filter((target) => !after.has(target)).length).toBe(exclusive);
        }
      }),
    );
  });

  test("renaming people without changing their order changes no number", () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const renamed = list.map(([x, y]) => [`x-${x}`, `x-${y}`] as const);
        const strip = ({ first, second, perConnector }: ReturnType<typeof reach>) => ({
          first,
          second,
          perConnector: perConnector.map(({ seen, exclusive }) => ({ seen, exclusive })),
        });
        expect(strip(reach(buildGraph(renamed), "x-a"))).toEqual(strip(reach(buildGraph(list), "a")));
      }),
    );
  });

  test("somebody without contacts reaches nobody, and somebody unknown is an error", () => {
    const graph = buildGraph([["a", "b"]], { nodes: ["z"] });
    expect(reach(graph, "z")).toEqual({ first: 0, second: 0, perConnector: [] });
    expect(() => reach(graph, "nobody")).toThrow(
      expect.objectContaining({ code: "unknown-person", message: "me: this person is not in the graph" }),
    );
  });

  test("many queries after each other on one graph give what the first one gave", () => {
    const graph = buildGraph(syntheticNetwork({ people: 300, edges: 2000, seed: 3 }));
    const me = graph.people[5] ?? "";
    const first = JSON.stringify(reach(graph, me));
    for (const other of graph.people) reach(graph, other);
    expect(JSON.stringify(reach(graph, me))).toBe(first);
  });

  test("marks that run out of 32 bits start anew without changing an answer", () => {
    const graph = buildGraph([
      ["a", "b"],
      ["b", "c"],
      ["b", "d"],
    ]);
    const fresh = reach(graph, "a");
    if (graph.workspace.spare) graph.workspace.spare.next = 0xffff_fffe;
    expect(reach(graph, "a")).toEqual(fresh);
    expect(reach(graph, "a")).toEqual(fresh);
    expect(graph.workspace.spare?.next).toBeLessThan(100);
  });
});

describe("usableReach", () => {
  test("agrees with sets, and its three parts add up to reach", () => {
    fc.assert(
      fc.property(pairs, ties, (list, tie) => {
        const graph = buildGraph(list);
        const opened = doors(contactsFrom(list), "a");
        const counts = { confirmed: 0, possible: 0, ruledOut: 0 };
        for (const target of union(opened.values())) {
          const ways = [...opened].filter(([, targets]) => targets.has(target)).map(([id]) => id);
          if (ways.some((id) => tie("a", id) === true && tie(id, target) === true)) counts.confirmed++;
          else if (ways.every((id) => tie("a", id) === false || tie(id, target) === false)) counts.ruledOut++;
          else counts.possible++;
        }
        const usable = usableReach(graph, "a", tie);
        expect(usable).toEqual({ reach: reach(graph, "a").second, ...counts });
        expect(usable.confirmed + usable.possible + usable.ruledOut).toBe(usable.reach);
      }),
      runs,
    );
  });

  test("learning a tie never loses somebody confirmed by a yes, nor rules out fewer by a no", () => {
    fc.assert(
      fc.property(pairs, ties, fc.boolean(), (list, tie, answer) => {
        const graph = buildGraph(list);
        const before = usableReach(graph, "a", tie);
        const after = usableReach(graph, "a", (x, y) => tie(x, y) ?? answer);
        expect(after.possible).toBe(0);
        expect(after.confirmed).toBeGreaterThanOrEqual(before.confirmed);
        expect(after.ruledOut).toBeGreaterThanOrEqual(before.ruledOut);
      }),
    );
  });

  test("ties may query the same graph while it is being read", () => {
    const graph = buildGraph([
      ["a", "b"],
      ["a", "c"],
      ["b", "d"],
      ["c", "d"],
      ["c", "e"],
    ]);
    const nested = usableReach(graph, "a", (x) => reach(graph, x).first > 0);
    expect(nested).toEqual({ reach: 2, confirmed: 2, possible: 0, ruledOut: 0 });
  });
});

describe("connectors and overlap", () => {
  test("connectorsBetween is the intersection of two contact lists", () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const contacts = contactsFrom(list);
        const graph = buildGraph(list);
        for (const target of graph.people) {
          const expected = intersection(contactsOf(contacts, "a"), contactsOf(contacts, target));
          expect(connectorsBetween(graph, "a", target)).toEqual(expected);
        }
      }),
      runs,
    );
  });

  test("a short list against one more than 16 times longer is searched with the same result", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 999 }), { minLength: 200 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 1200 }), { minLength: 1, maxLength: 8 }),
        (long, short) => {
          const graph = buildGraph([
            ...long.map((n) => ["hub", `n${n}`] as const),
            ...short.map((n) => ["me", `n${n}`] as const),
          ]);
          const shared = short.filter((n) => long.includes(n)).map((n) => `n${n}`);
          expect(connectorsBetween(graph, "me", "hub")).toEqual(shared.sort());
        },
      ),
    );
  });

  test("overlap is shared contacts over all other contacts of either, from 0 to 1, and symmetric", () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const contacts = contactsFrom(list);
        const graph = buildGraph(list);
        for (const b of graph.people) {
          if (b === "a") continue;
          const mine = new Set([...contactsOf(contacts, "a")].filter((id) => id !== b));
          const theirs = new Set([...contactsOf(contacts, b)].filter((id) => id !== "a"));
          const all = union([mine, theirs]).size;
          const expected = all === 0 ? 0 : intersection(mine, theirs).length / all;
          expect(overlap(graph, "a", b)).toBe(expected);
          expect(overlap(graph, b, "a")).toBe(expected);
          expect(expected).toBeLessThanOrEqual(1);
        }
      }),
      runs,
    );
  });

  test("embeddedness counts the shared contacts of every connection", () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const graph = buildGraph(list);
        const shared = embeddedness(graph);
        graph.people.forEach((id, p) => {
          for (let arc = graph.offsets[p] ?? 0; arc < (graph.offsets[p + 1] ?? 0); arc++) {
            const other = graph.people[graph.neighbours[arc] ?? 0] ?? "";
            expect(shared[arc]).toBe(connectorsBetween(graph, id, other).length);
          }
        });
        expect(embeddedness(graph)).toBe(shared);
      }),
      { numRuns: 200 },
    );
  });

  test("embeddedness survives marks that are nearly used up", () => {
    const graph = buildGraph([
      ["a", "b"],
      ["b", "c"],
      ["a", "c"],
    ]);
    reach(graph, "a");
    if (graph.workspace.spare) graph.workspace.spare.next = 0xffff_fffe;
    expect(Array.from(embeddedness(graph))).toEqual([1, 1, 1, 1, 1, 1]);
  });
});

describe("bestConnectors", () => {
  const strength = (a: string, b: string): number => {
    const [first, second] = a < b ? [a, b] : [b, a];
    return (first.charCodeAt(0) * 13 + second.charCodeAt(0) * 7) % 4;
  };

  test("keeps the k strongest ways to everybody, the weaker tie of a way counting", () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 4 }), (list, k) => {
        const graph = buildGraph(list);
        const opened = doors(contactsFrom(list), "a");
        const expected = [...union(opened.values())].sort().map((target) => ({
          target,
          connectors: [...opened]
            .filter(([, targets]) => targets.has(target))
            .map(([id]) => ({ id, strength: Math.min(strength("a", id), strength(id, target)) }))
            .sort((x, y) => y.strength - x.strength || (x.id < y.id ? -1 : 1))
            .slice(0, k),
        }));
        expect(bestConnectors(graph, "a", { tie: strength, k })).toEqual(expected);
      }),
    );
  });

  test("the columns name the same best connectors as the objects", () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const graph = buildGraph(list);
        const tie = new Float64Array(graph.neighbours.length);
        graph.people.forEach((id, p) => {
          for (let arc = graph.offsets[p] ?? 0; arc < (graph.offsets[p + 1] ?? 0); arc++)
            tie[arc] = strength(id, graph.people[graph.neighbours[arc] ?? 0] ?? "");
        });
        const { targets, connectors, strengths } = bestConnectorColumns(graph, "a", tie);
        const fromColumns = Array.from(targets, (target, i) => ({
          target: graph.people[target] ?? "",
          connectors: [{ id: graph.people[connectors[i] ?? 0] ?? "", strength: strengths[i] ?? -1 }],
        })).sort((x, y) => (x.target < y.target ? -1 : 1));
        expect(fromColumns).toEqual(bestConnectors(graph, "a", { tie: strength }));
        expect(fromColumns).toEqual(bestConnectors(graph, "a", { tie }));
      }),
    );
  });

  test("k below 1 and strengths of the wrong length are refused", () => {
    const graph = buildGraph([["a", "b"]]);
    expect(() => bestConnectors(graph, "a", { tie: () => 1, k: 0 })).toThrow(
      expect.objectContaining({ code: "out-of-range", path: ["k"] }),
    );
    const refused = expect.objectContaining({ code: "out-of-range", path: ["tie"] });
    expect(() => bestConnectorColumns(graph, "a", new Float64Array(1))).toThrow(refused);
    expect(() => bestConnectors(graph, "a", { tie: new Float32Array(3) })).toThrow(refused);
  });
});

describe("reachBenefit", () => {
  test("is the part of the plan's cost that reach shows and the alternative does not", () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(part, fc.integer({ min: 0, max: 1000 }), part, (share, paidPlanCost, alternativeCoverage) => {
        const { benefit, atMost, dominated } = reachBenefit({ reach: share, paidPlanCost, alternativeCoverage });
        expect(benefit).toBeCloseTo(paidPlanCost * (1 - alternativeCoverage) * share, 9);
        expect(benefit).toBeLessThanOrEqual(atMost);
        expect(atMost).toBeLessThanOrEqual(paidPlanCost);
        expect(dominated).toBe(alternativeCoverage === 1);
      }),
    );
  });

  test("is unknown while the reach is, unless there is nothing to gain", () => {
    expect(reachBenefit({ paidPlanCost: 100, alternativeCoverage: 0.5 })).toMatchObject({
      benefit: undefined,
      atMost: 50,
    });
    expect(reachBenefit({ paidPlanCost: 100, alternativeCoverage: 1 })).toMatchObject({ benefit: 0, dominated: true });
    expect(reachBenefit({ paidPlanCost: 0, alternativeCoverage: 0 })).toMatchObject({ benefit: 0, dominated: false });
  });

  test.each([
    { options: { reach: 1.1, paidPlanCost: 1, alternativeCoverage: 0 }, path: ["reach"] },
    { options: { reach: -0.1, paidPlanCost: 1, alternativeCoverage: 0 }, path: ["reach"] },
    { options: { paidPlanCost: Number.NaN, alternativeCoverage: 0 }, path: ["paidPlanCost"] },
    { options: { paidPlanCost: Number.POSITIVE_INFINITY, alternativeCoverage: 0 }, path: ["paidPlanCost"] },
    { options: { paidPlanCost: 1, alternativeCoverage: 2 }, path: ["alternativeCoverage"] },
  ])("refuses $options", ({ options, path }) =>
    expect(() => reachBenefit(options)).toThrow(expect.objectContaining({ code: "out-of-range", path })),
  );
});

describe("secondDegreeReach", () => {
  test.each([
    {
      why: "an export has no connections between contacts",
      list: [
        ["me", "b"],
        ["me", "c"],
      ],
      status: "unknown",
      count: undefined,
    },
    {
      why: "every contact has a list",
      list: [
        ["me", "b"],
        ["b", "d"],
      ],
      status: "exact",
      count: 1,
    },
    {
      why: "one contact of two has a list",
      list: [
        ["me", "b"],
        ["me", "c"],
        ["b", "d"],
      ],
      status: "at-least",
      count: 1,
    },
  ] as const)("is $status when $why", ({ list, status, count }) =>
    expect(secondDegreeReach(buildGraph(list), "me")).toMatchObject({ status, count }),
  );

  test("somebody without contacts reaches exactly nobody", () => {
    expect(secondDegreeReach(buildGraph([], { nodes: ["me"] }), "me")).toEqual({
      status: "exact",
      count: 0,
      contactsWithList: 0,
      contactsWithoutList: 0,
      overlap: undefined,
    });
  });

  test("overlap is the share of sightings that are not the first", () => {
    const graph = buildGraph([
      ["me", "b"],
      ["me", "c"],
      ["b", "d"],
      ["c", "d"],
      ["c", "e"],
      ["b", "f"],
    ]);
    expect(secondDegreeReach(graph, "me").overlap).toBeCloseTo(1 / 4, 12);
  });
});
