/** How far the circles of two people overlap: it orders questions, and never answers one. */

import { sharedContacts } from "./connectors";
import type { ContactGraph } from "./graph";
import { areConnected, degreeOf, numberOf, takeMarks } from "./rows";

/**
 * The share (0–1) of the two people's other contacts that they have in common.
 *
 * Neighbourhood overlap after Onnela et al. (PNAS 2007): shared / (all other contacts of either). The two themselves
 * are not counted among the contacts, so people with only each other, and people without contacts, have overlap 0.
 * Structure alone never shows that people know each other; use it to decide whom to ask first.
 *
 * @throws InputError `unknown-person` at `a` or `b`
 * @example
 * ```ts
 * import { buildGraph, overlap } from "know-and-trust/reach";
 * const graph = buildGraph([["ann", "bob"], ["ann", "cas"], ["bob", "cas"], ["bob", "dia"]]);
 * overlap(graph, "ann", "bob"); // => 0.5
 * ```
 */
export function overlap(graph: ContactGraph, a: string, b: string): number {
  return overlapOf(graph, numberOf(graph, a, "a"), numberOf(graph, b, "b"));
}

/** As {@link overlap}, by person number. */
function overlapOf(graph: ContactGraph, a: number, b: number): number {
  const shared = sharedContacts(graph, a, b).length;
  if (shared === 0) return 0;
  const eachOther = areConnected(graph, a, b) ? 2 : 0;
  return shared / (degreeOf(graph, a) + degreeOf(graph, b) - eachOther - shared);
}

/**
 * For every connection the number of contacts that its two people share, in the order of `graph.neighbours`.
 *
 * Computed once and kept with the graph. Cost: O(connections × √connections) at worst, by counting each triangle once.
 * The sum over all is six times the number of triangles.
 *
 * @example
 * ```ts
 * import { buildGraph, embeddedness } from "know-and-trust/reach";
 * Array.from(embeddedness(buildGraph([["a", "b"], ["b", "c"], ["a", "c"], ["c", "d"]]))); // => [1, 1, 1, 1, 1, 1, 0, 0]
 * ```
 */
export function embeddedness(graph: ContactGraph): Uint32Array {
  graph.workspace.embeddedness ??= countTriangles(graph);
  return graph.workspace.embeddedness;
}

/**
 * Every connection is walked from its person with fewer contacts to the one with more, so nobody has many outgoing
 * connections, and each triangle is met exactly once.
 */
function countTriangles(graph: ContactGraph): Uint32Array {
  const { offsets, neighbours } = graph;
  const nodes = graph.people.length;
  const reverse = reverseArcs(graph);
  const shared = new Uint32Array(neighbours.length);
  const upwards = (a: number, b: number): boolean => {
    const difference = degreeOf(graph, a) - degreeOf(graph, b);
    return difference < 0 || (difference === 0 && a < b);
  };
  const { marks, base, release } = takeMarks(graph, 2 * neighbours.length + 1);
  for (let a = 0; a < nodes; a++) {
    const startA = offsets[a] ?? 0;
    const endA = offsets[a + 1] ?? 0;
    // The mark of c is the arc a → c. Marks of other people lie outside this row's range of arcs.
    for (let arc = startA; arc < endA; arc++)
      if (upwards(a, neighbours[arc] ?? 0)) marks[neighbours[arc] ?? 0] = base + arc;
    for (let arc = startA; arc < endA; arc++) {
      const b = neighbours[arc] ?? 0;
      if (!upwards(a, b)) continue;
      const endB = offsets[b + 1] ?? 0;
      for (let next = offsets[b] ?? 0; next < endB; next++) {
        const c = neighbours[next] ?? 0;
        const third = (marks[c] ?? 0) - base;
        if (third < startA || third >= endA || !upwards(b, c)) continue;
        shared[arc] = (shared[arc] ?? 0) + 1;
        shared[next] = (shared[next] ?? 0) + 1;
        shared[third] = (shared[third] ?? 0) + 1;
      }
    }
  }
  release();
  for (let arc = 0; arc < reverse.length; arc++) {
    const back = reverse[arc] ?? 0;
    if (arc > back) continue;
    const sum = (shared[arc] ?? 0) + (shared[back] ?? 0);
    shared[arc] = sum;
    shared[back] = sum;
  }
  return shared;
}

/** For the arc a → b the position of b → a. Rows are sorted, so walking the sources in order fills each row in order. */
function reverseArcs(graph: ContactGraph): Uint32Array {
  const { offsets, neighbours } = graph;
  const reverse = new Uint32Array(neighbours.length);
  const cursor = offsets.slice(0, graph.people.length);
  for (let a = 0; a < graph.people.length; a++) {
    const end = offsets[a + 1] ?? 0;
    for (let arc = offsets[a] ?? 0; arc < end; arc++) {
      const b = neighbours[arc] ?? 0;
      const back = cursor[b] ?? 0;
      reverse[back] = arc;
      cursor[b] = back + 1;
    }
  }
  return reverse;
}
