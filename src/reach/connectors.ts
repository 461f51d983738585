/** Through whom a person can be reached. */

import type { ContactGraph } from "./graph";
import { contactsOf, idOf, numberOf } from "./rows";

/** From this ratio of lengths on, searching the long row beats walking it. */
const gallopFrom = 16;

/**
 * Calls `visit` for everything that two rising rows share, in rising order. Rows of much different length are searched
 * from the last hit on, so the cost is O(short × log long) at worst and O(short + long) for rows of like length.
 */
export function visitShared(a: Uint32Array, b: Uint32Array, visit: (shared: number) => void): void {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length * gallopFrom < long.length) {
    gallop(short, long, visit);
    return;
  }
  let j = 0;
  for (let i = 0; i < short.length && j < long.length; i++) {
    const wanted = short[i] ?? 0;
    while (j < long.length && (long[j] ?? 0) < wanted) j++;
    if (j < long.length && long[j] === wanted) visit(wanted);
  }
}

function gallop(short: Uint32Array, long: Uint32Array, visit: (shared: number) => void): void {
  let from = 0;
  for (let i = 0; i < short.length && from < long.length; i++) {
    const wanted = short[i] ?? 0;
    let step = 1;
    while (from + step < long.length && (long[from + step] ?? 0) < wanted) step *= 2;
    let low = from + (step >>> 1);
    let high = Math.min(from + step, long.length - 1);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((long[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    from = low;
    if (long[low] === wanted) visit(wanted);
  }
}

/** How many contacts two people have in common. */
export function countShared(graph: ContactGraph, a: number, b: number): number {
  let shared = 0;
  visitShared(contactsOf(graph, a), contactsOf(graph, b), () => {
    shared++;
  });
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
  const from = contactsOf(graph, numberOf(graph, me, "me"));
  const to = contactsOf(graph, numberOf(graph, target, "target"));
  const shared: string[] = [];
  visitShared(from, to, (person) => shared.push(idOf(graph, person)));
  return shared;
}
