import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Arrival,
  buildGraph,
  curationChart,
  type Decide,
  overlap,
  reach,
  secondDegree,
  simulateCuration,
  syntheticNetwork,
  syntheticTies,
  usableReach,
} from "../../src/reach";
import { contactsFrom, contactsOf, pairs, ties } from "./naive";

const everyone: Decide = () => ({ action: "accept" });
const nobody: Decide = () => ({ action: "archive" });

/** `a` is me; everybody whom the pairs link with `a` asks to connect. */
const inviting = (list: readonly (readonly [string, string])[]): Arrival[] =>
  [...contactsOf(contactsFrom(list), "a")].sort().map((id) => ({ id }));

describe("simulateCuration", () => {
  test("accepting everyone gives the reach and the usable reach of the whole graph", () => {
    fc.assert(
      fc.property(pairs, ties, (list, tie) => {
        const graph = buildGraph(list);
        const { all } = simulateCuration({
          graph,
          ties: tie,
          arrivals: inviting(list),
          policies: { all: everyone },
          me: "a",
        });
        const { reach: total, possible, confirmed } = usableReach(graph, "a", tie);
        expect(all).toMatchObject({ reach: total, possible, confirmed, accepted: reach(graph, "a").first });
      }),
    );
  });

  test("a policy that accepts whom I know has the same confirmed reach as one that accepts everyone", () => {
    fc.assert(
      fc.property(pairs, ties, (list, tie) => {
        const arrivals = inviting(list).map(({ id }) => ({ id, facts: { knows: tie("a", id) } }));
        const strict: Decide = ({ knows }) => ({ action: knows === true ? "accept" : "archive" });
        const outcome = simulateCuration({
          graph: buildGraph(list),
          ties: tie,
          arrivals,
          policies: { all: everyone, strict },
          me: "a",
        });
        expect(outcome.strict.confirmed).toBe(outcome.all.confirmed);
        expect(outcome.strict.known).toBe(outcome.all.known);
        expect(outcome.strict.accepted).toBe(outcome.strict.known);
        expect(outcome.strict.reach).toBeLessThanOrEqual(outcome.all.reach);
      }),
    );
  });

  test("asks needed is the mean place of the first yes in order of overlap", () => {
    fc.assert(
      fc.property(pairs, ties, (list, tie) => {
        const graph = buildGraph(list);
        const contacts = contactsFrom(list);
        const mine = contactsOf(contacts, "a");
        const places = secondDegree(graph, "a").flatMap((target) => {
          const order = [...contactsOf(contacts, target)]
            .filter((id) => mine.has(id))
            .sort((x, y) => overlap(graph, y, target) - overlap(graph, x, target) || (x < y ? -1 : 1));
          const place = order.findIndex((id) => tie(id, target) === true);
          return place < 0 ? [] : [place + 1];
        });
        const expected =
          places.length === 0 ? undefined : places.reduce((sum, place) => sum + place, 0) / places.length;
        const { all } = simulateCuration({
          graph,
          ties: tie,
          arrivals: inviting(list),
          policies: { all: everyone },
          me: "a",
        });
        expect(all.asksNeeded).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  test("the series starts with nothing, ends with the outcome, and never loses a contact or reach", () => {
    const graph = buildGraph(syntheticNetwork({ people: 400, edges: 1600, seed: 5 }));
    const arrivals = graph.people.slice(0, 60).map((id) => ({ id }));
    const { all, none } = simulateCuration({
      graph,
      ties: syntheticTies({ share: 0.2, seed: 5 }),
      arrivals,
      policies: { all: everyone, none: nobody },
      steps: 6,
    });
    expect(all.series.map((point) => point.arrivals)).toEqual([0, 10, 20, 30, 40, 50, 60]);
    expect(all.series.at(-1)).toMatchObject({ accepted: 60, reach: all.reach, confirmed: all.confirmed });
    expect(all.reach).toBeGreaterThan(100);
    all.series.forEach((point, i) => {
      const before = all.series[i - 1];
      if (!before) return;
      expect(point.accepted).toBeGreaterThan(before.accepted);
      expect(point.reach).toBeGreaterThanOrEqual(before.reach);
    });
    expect(none).toMatchObject({ accepted: 0, known: 0, reach: 0, precision: undefined, asksNeeded: undefined });
  });

  test("mutual connections are counted as they stand when the invitation comes in, unless the app says so", () => {
    const graph = buildGraph([
      ["b", "c"],
      ["b", "d"],
      ["c", "d"],
    ]);
    const seen: unknown[] = [];
    const watching: Decide = ({ mutualConnections }) => {
      seen.push(mutualConnections);
      return { action: "accept" };
    };
    const arrivals = [{ id: "b" }, { id: "c" }, { id: "d" }, { id: "b" }];
    simulateCuration({ graph, ties: () => undefined, arrivals, policies: { watching } });
    expect(seen).toEqual([0, 1, 2]);
    seen.length = 0;
    const told = [{ id: "b", facts: { mutualConnections: 40 } }];
    simulateCuration({ graph, ties: () => undefined, arrivals: told, policies: { watching } });
    expect(seen).toEqual([40]);
  });

  test("what a policy wants to ask about is counted and stays outside; who invites is never a target", () => {
    const graph = buildGraph([
      ["b", "c"],
      ["b", "d"],
    ]);
    const policy: Decide = ({ met }) => ({ action: met === true ? "accept" : "ask" });
    const arrivals = [{ id: "b", facts: { met: true } }, { id: "c" }];
    const { careful } = simulateCuration({ graph, ties: () => true, arrivals, policies: { careful: policy } });
    expect(careful).toMatchObject({ accepted: 1, toAsk: 1, reach: 1, confirmed: 1, precision: 1 });
  });

  test("an unknown person and a step count below 1 are refused, without naming the person", () => {
    const graph = buildGraph([["b", "c"]]);
    const run = (id: string, steps: number) => () =>
      simulateCuration({ graph, ties: () => true, arrivals: [{ id: "b" }, { id }], policies: {}, steps });
    expect(run("hidden", 1)).toThrow(
      expect.objectContaining({
        code: "unknown-person",
        message: "arrivals[1].id: this person is not in the graph",
      }),
    );
    expect(run("c", 0)).toThrow(expect.objectContaining({ code: "out-of-range", path: ["steps"] }));
  });
});

describe("curationChart", () => {
  test("gives a panel for each measure on a common scale, and leaves out moments without a value", () => {
    const graph = buildGraph([
      ["b", "d"],
      ["c", "e"],
      ["c", "f"],
    ]);
    const outcomes = simulateCuration({
      graph,
      ties: () => true,
      arrivals: [{ id: "b" }, { id: "c" }],
      policies: { all: everyone, none: nobody },
      steps: 2,
    });
    const [reached, precision] = curationChart(outcomes, ["reach", "precision"]);
    expect(reached).toEqual({
      measure: "reach",
      highest: 3,
      lines: [
        {
          policy: "all",
          points: [
            [0, 0],
            [1, 1],
            [2, 3],
          ],
        },
        {
          policy: "none",
          points: [
            [0, 0],
            [1, 0],
            [2, 0],
          ],
        },
      ],
    });
    expect(precision?.lines).toEqual([
      {
        policy: "all",
        points: [
          [1, 1],
          [2, 1],
        ],
      },
      { policy: "none", points: [] },
    ]);
  });
});

describe("invented networks", () => {
  const degrees = (seed: number): number[] => {
    const { people, offsets } = buildGraph(syntheticNetwork({ people: 2000, edges: 20_000, seed }));
    return people.map((_, p) => (offsets[p + 1] ?? 0) - (offsets[p] ?? 0));
  };

  test("the same seed gives the same network, another seed another one", () => {
    expect(degrees(1)).toEqual(degrees(1));
    expect(degrees(1)).not.toEqual(degrees(2));
  });

  test("a few people have many times the median number of contacts", () => {
    const sorted = degrees(3).sort((a, b) => a - b);
    expect(sorted.at(-1)).toBeGreaterThan(10 * (sorted[1000] ?? 0));
  });

  test("about the asked share of pairs know each other, in both directions alike", () => {
    const tie = syntheticTies({ share: 0.1, seed: 9 });
    let yes = 0;
    for (let i = 0; i < 5000; i++) {
      const answer = tie(`p${i}`, `p${i * 7 + 1}`);
      expect(tie(`p${i * 7 + 1}`, `p${i}`)).toBe(answer);
      if (answer) yes++;
    }
    expect(yes / 5000).toBeGreaterThan(0.08);
    expect(yes / 5000).toBeLessThan(0.12);
  });

  test("impossible sizes and shares are refused", () => {
    expect(() => syntheticNetwork({ people: 1, edges: 1, seed: 1 })).toThrow(
      expect.objectContaining({ path: ["people"] }),
    );
    expect(() => syntheticNetwork({ people: 5, edges: 1.5, seed: 1 })).toThrow(
      expect.objectContaining({ path: ["edges"] }),
    );
    expect(() => syntheticTies({ share: 1.1, seed: 1 })).toThrow(expect.objectContaining({ path: ["share"] }));
  });
});
