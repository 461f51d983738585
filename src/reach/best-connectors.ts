/** For everybody in the second degree: the contact with whom to begin. */

import { InputError } from "../errors";
import { aNumber, anything, checkOptions } from "../invitation/options";
import type { ContactGraph } from "./graph";
import { contactsOf, idOf, numberOf, takeMarks } from "./rows";

/**
 * How strong the tie between two connected people is, the larger the stronger. Either a function of two ids, or an
 * array beside `graph.neighbours` with one strength for each direction, which is much faster.
 */
export type TieStrength = ((a: string, b: string) => number) | Float32Array | Float64Array;

/** One entry a target, in the order in which they were met: by connector, then by target. */
export interface BestConnectorColumns {
  /** Person numbers: positions in `graph.people`. */
  readonly targets: Uint32Array;
  readonly connectors: Uint32Array;
  /** The weaker of the two ties on the way. */
  readonly strengths: Float64Array;
}

/** One target and its best connectors, the strongest first, equals by id. */
export interface BestConnectors {
  readonly target: string;
  readonly connectors: readonly { readonly id: string; readonly strength: number }[];
}

/** How to choose connectors. */
export interface BestConnectorOptions {
  readonly tie: TieStrength;
  /** How many connectors to keep for each target; 1 or more, default 1. */
  readonly k?: number;
}

/**
 * For everybody in the second degree the `k` connectors with the strongest way, which is as strong as the weaker of its
 * ties me–connector and connector–target.
 *
 * Cost: O(ways × log ways) for all ways of two steps from me, and one question to `tie` for each.
 *
 * @returns one entry a target, in the order of their ids
 * @throws InputError `unknown-person` at `me`; `out-of-range` at `k`, or at `tie` for an array of the wrong length
 * @example
 * ```ts
 * import { bestConnectors, buildGraph } from "know-and-trust/reach";
 * const graph = buildGraph([["me", "bob"], ["me", "cas"], ["bob", "dia"], ["cas", "dia"]]);
 * const days = new Map([["me bob", 9], ["bob dia", 1], ["me cas", 4], ["cas dia", 5]]);
 * bestConnectors(graph, "me", { tie: (a, b) => days.get(`${a} ${b}`) ?? 0 }); // => [{ target: "dia", connectors: [{ id: "cas", strength: 4 }] }]
 * ```
 */
export function bestConnectors(
  graph: ContactGraph,
  me: string,
  options: BestConnectorOptions,
): readonly BestConnectors[] {
  checkOptions(options, { tie: anything, k: aNumber }, [], ["tie"]);
  const { tie, k = 1 } = options;
  if (!Number.isInteger(k) || k < 1)
    throw new InputError({ code: "out-of-range", path: ["k"], message: "expected a whole number from 1 on" });
  const ways = new Map<number, { connector: number; strength: number }[]>();
  walkWays(graph, me, tie, (connector, target, strength) => {
    const known = ways.get(target);
    if (known) known.push({ connector, strength });
    else ways.set(target, [{ connector, strength }]);
  });
  return [...ways]
    .sort(([a], [b]) => a - b)
    .map(([target, found]) => ({
      target: idOf(graph, target),
      connectors: found
        .sort((a, b) => b.strength - a.strength || a.connector - b.connector)
        .slice(0, k)
        .map(({ connector, strength }) => ({ id: idOf(graph, connector), strength })),
    }));
}

/** Every way of two steps from me to somebody who is not a contact yet. */
function walkWays(
  graph: ContactGraph,
  me: string,
  tie: TieStrength,
  visit: (connector: number, target: number, strength: number) => void,
): void {
  const self = numberOf(graph, me, "me");
  const strengthOf = strengths(graph, tie);
  const { offsets, neighbours } = graph;
  const { marks, base, release } = takeMarks(graph, 1);
  const start = offsets[self] ?? 0;
  const end = offsets[self + 1] ?? 0;
  marks[self] = base;
  for (let mine = start; mine < end; mine++) marks[neighbours[mine] ?? 0] = base;
  for (let mine = start; mine < end; mine++) {
    const connector = neighbours[mine] ?? 0;
    const toConnector = strengthOf(mine, self, connector);
    const rowEnd = offsets[connector + 1] ?? 0;
    for (let at = offsets[connector] ?? 0; at < rowEnd; at++) {
      const target = neighbours[at] ?? 0;
      if (marks[target] === base) continue;
      visit(connector, target, Math.min(toConnector, strengthOf(at, connector, target)));
    }
  }
  release();
}

function strengths(graph: ContactGraph, tie: TieStrength): (arc: number, a: number, b: number) => number {
  if (typeof tie === "function") return (_, a, b) => tie(idOf(graph, a), idOf(graph, b));
  checkLength(graph, tie);
  return (arc) => tie[arc] ?? 0;
}

function checkLength(graph: ContactGraph, tie: Float32Array | Float64Array): void {
  if (tie.length === graph.neighbours.length) return;
  const message = "expected one strength for each entry of `neighbours`";
  throw new InputError({ code: "out-of-range", path: ["tie"], message });
}

/**
 * The single best connector to everybody in the second degree, as columns of person numbers: the form for simulations,
 * where an object a target would cost more than the search.
 *
 * Cost: O(sum of the contacts' numbers of contacts).
 *
 * @throws InputError `unknown-person` at `me`; `out-of-range` at `tie`
 * @example
 * ```ts
 * import { bestConnectorColumns, buildGraph } from "know-and-trust/reach";
 * const graph = buildGraph([["bob", "dia"], ["bob", "me"]]);
 * const { targets, connectors } = bestConnectorColumns(graph, "me", Float64Array.from([1, 2, 1, 2]));
 * [graph.people[targets[0]], graph.people[connectors[0]]]; // => ["dia", "bob"]
 * ```
 */
export function bestConnectorColumns(
  graph: ContactGraph,
  me: string,
  tie: Float32Array | Float64Array,
): BestConnectorColumns {
  checkLength(graph, tie);
  const self = numberOf(graph, me, "me");
  const contacts = contactsOf(graph, self);
  const { offsets, neighbours } = graph;
  let ways = 0;
  for (let i = 0; i < contacts.length; i++) {
    const connector = contacts[i] ?? 0;
    ways += (offsets[connector + 1] ?? 0) - (offsets[connector] ?? 0);
  }
  const targets = new Uint32Array(ways);
  const connectors = new Uint32Array(ways);
  const best = new Float64Array(ways);
  let found = 0;

  // The mark of a target is its place in the columns.
  const { marks, base, release } = takeMarks(graph, ways + 1);
  marks[self] = base;
  for (let i = 0; i < contacts.length; i++) marks[contacts[i] ?? 0] = base;
  const mine = offsets[self] ?? 0;
  for (let i = 0; i < contacts.length; i++) {
    const connector = contacts[i] ?? 0;
    const toConnector = tie[mine + i] ?? 0;
    const end = offsets[connector + 1] ?? 0;
    for (let at = offsets[connector] ?? 0; at < end; at++) {
      const target = neighbours[at] ?? 0;
      const mark = marks[target] ?? 0;
      if (mark === base) continue;
      const strength = Math.min(toConnector, tie[at] ?? 0);
      if (mark < base) {
        marks[target] = base + 1 + found;
        targets[found] = target;
        connectors[found] = connector;
        best[found++] = strength;
      } else if (strength > (best[mark - base - 1] ?? 0)) {
        connectors[mark - base - 1] = connector;
        best[mark - base - 1] = strength;
      }
    }
  }
  release();
  return {
    targets: targets.slice(0, found),
    connectors: connectors.slice(0, found),
    strengths: best.slice(0, found),
  };
}
