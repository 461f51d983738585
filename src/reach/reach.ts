/** How far a network carries: first degree, second degree, and what each contact adds to it. */

import { anything, checkOptions } from "../invitation/options";
import type { ContactGraph } from "./graph";
import { contactsOf, idOf, numberOf, takeMarks } from "./rows";

/** What one contact opens. */
export interface ConnectorReach {
  readonly id: string;
  /** People in the second degree whom this contact knows. */
  readonly seen: number;
  /** Those of them whom no other contact opens: what dropping this contact would cost. */
  readonly exclusive: number;
}

/** How many people a network carries to. */
export interface Reach {
  /** Direct contacts. */
  readonly first: number;
  /** People at distance two: a contact's contacts, without me and without my own contacts. */
  readonly second: number;
  /** One entry for each contact that may open doors, in the order of their ids. */
  readonly perConnector: readonly ConnectorReach[];
}

/** Which contacts may open doors. */
export interface ReachOptions {
  /** Ids, or a question about an id; default: every contact. */
  readonly via?: ReadonlySet<string> | readonly string[] | ((id: string) => boolean);
}

/**
 * First and second degree of a person, and for each contact how many people it opens, and how many it alone opens.
 *
 * With `via` only those contacts open doors; the others stay contacts, so they are never counted as second degree.
 * Cost: O(sum of the contacts' numbers of contacts).
 *
 * @returns zeros and an empty list for somebody without contacts
 * @throws InputError `unknown-person` at `me`
 * @example Dropping bob would cost two people, dropping cas none
 * ```ts
 * import { buildGraph, reach } from "know-and-trust/reach";
 * const graph = buildGraph([["me", "bob"], ["me", "cas"], ["bob", "dia"], ["bob", "eva"], ["bob", "fay"], ["cas", "fay"]]);
 * reach(graph, "me"); // => { first: 2, second: 3, perConnector: [{ id: "bob", seen: 3, exclusive: 2 }, { id: "cas", seen: 1, exclusive: 0 }] }
 * ```
 */
export function reach(graph: ContactGraph, me: string, options: ReachOptions = {}): Reach {
  checkOptions(options, { via: anything });
  const self = numberOf(graph, me, "me");
  const contacts = contactsOf(graph, self);
  const connectors = openingDoors(graph, contacts, options.via);
  const { offsets, neighbours } = graph;

  // A mark is: base = me or a contact; base + 1 = opened by several; base + 2 + i = opened by connector i alone.
  const { marks, base, release } = takeMarks(graph, connectors.length + 2);
  marks[self] = base;
  for (let i = 0; i < contacts.length; i++) marks[contacts[i] ?? 0] = base;

  const seen = new Uint32Array(connectors.length);
  const exclusive = new Uint32Array(connectors.length);
  let second = 0;
  for (let i = 0; i < connectors.length; i++) {
    const connector = connectors[i] ?? 0;
    const end = offsets[connector + 1] ?? 0;
    let fresh = 0;
    let shared = 0;
    for (let at = offsets[connector] ?? 0; at < end; at++) {
      const target = neighbours[at] ?? 0;
      const mark = marks[target] ?? 0;
      if (mark < base) {
        marks[target] = base + 2 + i;
        fresh++;
      } else if (mark !== base) {
        shared++;
        if (mark === base + 1) continue;
        const owner = mark - base - 2;
        exclusive[owner] = (exclusive[owner] ?? 0) - 1;
        marks[target] = base + 1;
      }
    }
    second += fresh;
    seen[i] = fresh + shared;
    exclusive[i] = fresh;
  }
  release();

  const perConnector: ConnectorReach[] = [];
  for (let i = 0; i < connectors.length; i++)
    perConnector.push({ id: idOf(graph, connectors[i] ?? 0), seen: seen[i] ?? 0, exclusive: exclusive[i] ?? 0 });
  return { first: contacts.length, second, perConnector };
}

/** The contacts that `via` lets through; it is asked before any mark is set, so it may query the graph itself. */
function openingDoors(graph: ContactGraph, contacts: Uint32Array, via: ReachOptions["via"]): Uint32Array {
  if (via === undefined) return contacts;
  if (typeof via === "function") return contacts.filter((contact) => via(idOf(graph, contact)));
  const ids = new Set(via);
  return contacts.filter((contact) => ids.has(idOf(graph, contact)));
}

/**
 * The people at distance two, in the order of their ids.
 *
 * Cost: that of {@link reach}, plus sorting the answer.
 *
 * @throws InputError `unknown-person` at `me`
 * @example
 * ```ts
 * import { buildGraph, secondDegree } from "know-and-trust/reach";
 * secondDegree(buildGraph([["me", "bob"], ["bob", "dia"], ["dia", "eva"]]), "me"); // => ["dia"]
 * ```
 */
export function secondDegree(graph: ContactGraph, me: string): readonly string[] {
  return Array.from(secondDegreeNumbers(graph, numberOf(graph, me, "me")), (person) => idOf(graph, person));
}

/** As {@link secondDegree}, in person numbers. */
function secondDegreeNumbers(graph: ContactGraph, self: number): Uint32Array {
  const { offsets, neighbours } = graph;
  const contacts = contactsOf(graph, self);
  const { marks, base, release } = takeMarks(graph, 1);
  marks[self] = base;
  for (let i = 0; i < contacts.length; i++) marks[contacts[i] ?? 0] = base;
  const found: number[] = [];
  for (let i = 0; i < contacts.length; i++) {
    const connector = contacts[i] ?? 0;
    const end = offsets[connector + 1] ?? 0;
    for (let at = offsets[connector] ?? 0; at < end; at++) {
      const target = neighbours[at] ?? 0;
      if ((marks[target] ?? 0) === base) continue;
      marks[target] = base;
      found.push(target);
    }
  }
  release();
  return Uint32Array.from(found).sort();
}
