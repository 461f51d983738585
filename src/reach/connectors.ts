/** Through whom a person can be reached. */

import type { ContactGraph } from "./graph";
import { degreeOf, idOf, numberOf } from "./rows";

/** From this ratio of lengths on, searching the long row beats walking it. */
const gallopFrom = 16;

/**
 * The contacts that two people have in common, rising. Rows of much different length are searched from the last hit on,
 * so the cost is O(short × log long) at worst, and O(short + long) for rows of like length.
 */
export function sharedContacts(graph: ContactGraph, a: number, b: number): readonly number[] {
  const [short, long] = degreeOf(graph, a) <= degreeOf(graph, b) ? [a, b] : [b, a];
  return degreeOf(graph, short) * gallopFrom < degreeOf(graph, long)
    ? gallop(graph, short, long)
    : merge(graph, short, long);
}

function merge({ offsets, neighbours }: ContactGraph, a: number, b: number): readonly number[] {
  const shared: number[] = [];
  const endA = offsets[a + 1] ?? 0;
  const endB = offsets[b + 1] ?? 0;
  let j = offsets[b] ?? 0;
  for (let i = offsets[a] ?? 0; i < endA && j < endB; i++) {
    const wanted = neighbours[i] ?? 0;
    while (j < endB && (neighbours[j] ?? 0) < wanted) j++;
    if (j < endB && neighbours[j] === wanted) shared.push(wanted);
  }
  return shared;
}

function gallop({ offsets, neighbours }: ContactGraph, short: number, long: number): readonly number[] {
  const shared: number[] = [];
  const endShort = offsets[short + 1] ?? 0;
  const endLong = offsets[long + 1] ?? 0;
  let from = offsets[long] ?? 0;
  for (let i = offsets[short] ?? 0; i < endShort && from < endLong; i++) {
    const wanted = neighbours[i] ?? 0;
    let step = 1;
    while (from + step < endLong && (neighbours[from + step] ?? 0) < wanted) step *= 2;
    let low = from + (step >>> 1);
    let high = Math.min(from + step, endLong - 1);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((neighbours[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    from = low;
    if (neighbours[low] === wanted) shared.push(wanted);
  }
  return shared;
}

/**
 * The contacts through whom I could reach somebody: those whom both of us are connected with, in the order of their
 * ids. Being connected is not knowing: ask them.
 *
 * Cost: O(contacts of both), or O(short × log long) when one list is more than 16 times longer.
 *
 * @throws InputError `unknown-person` at `me` or `target`
 * @example
 * ```ts
 * import { buildGraph, connectorsBetween } from "know-and-trust/reach";
 * const graph = buildGraph([["me", "bob"], ["me", "cas"], ["bob", "dia"], ["cas", "dia"]]);
 * connectorsBetween(graph, "me", "dia"); // => ["bob", "cas"]
 * ```
 */
export function connectorsBetween(graph: ContactGraph, me: string, target: string): readonly string[] {
  const shared = sharedContacts(graph, numberOf(graph, me, "me"), numberOf(graph, target, "target"));
  return shared.map((person) => idOf(graph, person));
}
