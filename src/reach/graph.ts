/** Who is connected with whom, in typed arrays: compressed sparse rows, about 8 bytes a connection. */

import { InputError } from "../errors";
import { aList, anything, type Check, checkArgument, checkOptions } from "../invitation/options";
import { type CollectedEdges, collectPairs, type EdgeColumns } from "./edges";
import { type IdIndex, indexIds } from "./id-index";

/** What building the graph did with its input. */
export interface GraphStats {
  /** People in the graph. */
  readonly nodes: number;
  /** Connections: pairs of people, each counted once. */
  readonly edges: number;
  /** Pairs that linked a person to themselves, and were left out. */
  readonly dropped: number;
  /** Pairs that repeated an earlier one, in either direction. */
  readonly merged: number;
}

/** Scratch space of the queries. It saves memory traffic and cannot be observed in any answer. */
export interface Workspace {
  spare: { readonly marks: Uint32Array; next: number } | undefined;
  embeddedness: Uint32Array | undefined;
}

/**
 * An undirected contact graph. Treat it as opaque, or read its rows: the contacts of person number `p` are
 * `neighbours[offsets[p]] … neighbours[offsets[p + 1] - 1]`, rising.
 */
export interface ContactGraph {
  /** Everyone, in the order of their ids (by UTF-16 code unit), so that number and id order agree. */
  readonly people: readonly string[];
  /** Finds the number of an id. */
  readonly index: IdIndex;
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly stats: GraphStats;
  readonly workspace: Workspace;
}

/** How to build a contact graph. */
export interface BuildOptions {
  /** People to include even when they have no connection. */
  readonly nodes?: readonly string[];
  /** What to do with a pair that links a person to themselves; default `drop`, which counts them. */
  readonly onSelfLoop?: "drop" | "error";
}

/**
 * Builds a contact graph from pairs of ids, or from columns of person numbers.
 *
 * Connections have no direction; repeated pairs count once. The order of the pairs does not matter. Cost: O(people ×
 * log people + connections); no comparison sort of the connections.
 *
 * @param edges - pairs of ids in any iterable, or `{ people, from, to }` with positions in `people`
 * @throws InputError `empty-id`, `duplicate-id`, `out-of-range`, `self-loop` (only when asked for) or `too-large`
 * @example
 * ```ts
 * import { buildGraph } from "know-and-trust/reach";
 * buildGraph([["ann", "bob"], ["bob", "ann"], ["bob", "cas"], ["cas", "cas"]]).stats; // => { nodes: 3, edges: 2, dropped: 1, merged: 1 }
 * ```
 */
export function buildGraph(
  edges: Iterable<readonly [string, string]> | EdgeColumns,
  options: BuildOptions = {},
): ContactGraph {
  checkOptions(options, { nodes: aList, onSelfLoop: anything });
  checkArgument(edges, edgesOrColumns, ["edges"]);
  const collected = collectPairs(edges, options.nodes ?? []);
  const { people, from, to } = inIdOrder(collected);
  if (people.some((id, i) => i > 0 && id === people[i - 1])) throw repeatedId(collected.people);
  const offsets = new Uint32Array(people.length + 1);
  const dropped = countContacts(from, to, offsets, options.onSelfLoop ?? "drop");
  const byRow = sortedRows(from, to, offsets);
  const merged = removeRepeats(offsets, byRow);
  const arcs = offsets[people.length] ?? 0;
  return {
    people,
    index: indexIds(people),
    offsets,
    neighbours: arcs === byRow.length ? byRow : byRow.slice(0, arcs),
    stats: { nodes: people.length, edges: arcs / 2, dropped, merged },
    workspace: { spare: undefined, embeddedness: undefined },
  };
}

/** Renumbers people by id, so that no answer depends on the order in which the pairs arrived. */
function inIdOrder({ people, from, to }: CollectedEdges): CollectedEdges {
  if (people.every((id, i) => i === 0 || (people[i - 1] ?? "") <= id)) return { people, from, to };
  const order = Array.from({ length: people.length }, (_, i) => i);
  order.sort((a, b) => ((people[a] ?? "") < (people[b] ?? "") ? -1 : 1));
  const renumbered = new Uint32Array(people.length);
  order.forEach((old, now) => {
    renumbered[old] = now;
  });
  return {
    people: order.map((old) => people[old] ?? ""),
    from: from.map((p) => renumbered[p] ?? 0),
    to: to.map((p) => renumbered[p] ?? 0),
  };
}

function repeatedId(people: readonly string[]): InputError {
  const seen = new Set<string>();
  const position = people.findIndex((id) => seen.size === seen.add(id).size);
  return new InputError({ code: "duplicate-id", path: ["people", position], message: "this id occurs twice" });
}

/** Fills `offsets` with the running total of contacts and returns how many self-links were left out. */
function countContacts(from: Uint32Array, to: Uint32Array, offsets: Uint32Array, onSelfLoop: "drop" | "error"): number {
  let dropped = 0;
  for (let e = 0; e < from.length; e++) {
    const a = from[e] ?? 0;
    const b = to[e] ?? 0;
    if (a === b) {
      if (onSelfLoop === "error")
        throw new InputError({ code: "self-loop", path: ["edges", e], message: "a person is linked to themselves" });
      dropped++;
      continue;
    }
    offsets[a + 1] = (offsets[a + 1] ?? 0) + 1;
    offsets[b + 1] = (offsets[b + 1] ?? 0) + 1;
  }
  for (let p = 1; p < offsets.length; p++) offsets[p] = (offsets[p] ?? 0) + (offsets[p - 1] ?? 0);
  return dropped;
}

/**
 * Rows in rising order without comparing: first place both directions by source; then walk the sources in rising order
 * and append each to the rows of its contacts. The matrix is symmetric, so the second pass fills the same rows, sorted.
 */
function sortedRows(from: Uint32Array, to: Uint32Array, offsets: Uint32Array): Uint32Array {
  const nodes = offsets.length - 1;
  const arcs = offsets[nodes] ?? 0;
  const unsorted = new Uint32Array(arcs);
  const cursor = offsets.slice(0, nodes);
  for (let e = 0; e < from.length; e++) {
    const a = from[e] ?? 0;
    const b = to[e] ?? 0;
    if (a === b) continue;
    const atA = cursor[a] ?? 0;
    unsorted[atA] = b;
    cursor[a] = atA + 1;
    const atB = cursor[b] ?? 0;
    unsorted[atB] = a;
    cursor[b] = atB + 1;
  }
  const sorted = new Uint32Array(arcs);
  cursor.set(offsets.subarray(0, nodes));
  for (let p = 0; p < nodes; p++) {
    const end = offsets[p + 1] ?? 0;
    for (let i = offsets[p] ?? 0; i < end; i++) {
      const contact = unsorted[i] ?? 0;
      const at = cursor[contact] ?? 0;
      sorted[at] = p;
      cursor[contact] = at + 1;
    }
  }
  return sorted;
}

/** Closes up sorted rows over their repeats, in place, and returns how many pairs were repeats. */
function removeRepeats(offsets: Uint32Array, neighbours: Uint32Array): number {
  let write = 0;
  let start = 0;
  for (let p = 0; p + 1 < offsets.length; p++) {
    const end = offsets[p + 1] ?? 0;
    let last = -1;
    for (let i = start; i < end; i++) {
      const contact = neighbours[i] ?? 0;
      if (contact === last) continue;
      last = contact;
      neighbours[write++] = contact;
    }
    start = end;
    offsets[p + 1] = write;
  }
  return (neighbours.length - write) / 2;
}

const edgesOrColumns: Check = (edges) =>
  typeof edges === "object" && edges !== null && ("people" in edges || Symbol.iterator in edges)
    ? undefined
    : { code: "wrong-type", message: "expected pairs of ids, or columns" };
