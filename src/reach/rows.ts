/** Reading a contact graph: a person's number, their contacts, and marks on people during one query. */

import { InputError } from "../errors";
import type { ContactGraph } from "./graph";
import { findId } from "./id-index";

/** The number of an id, or `undefined` when the graph lacks it. */
export function findNumber(graph: ContactGraph, id: string): number | undefined {
  return findId(graph.people, graph.index, id);
}

/**
 * Whether a graph holds this person.
 *
 * @example
 * ```ts
 * import { buildGraph, isInGraph } from "know-and-trust/reach";
 * isInGraph(buildGraph([["ann", "bob"]]), "cas"); // => false
 * ```
 */
export function isInGraph(graph: ContactGraph, id: string): boolean {
  return findNumber(graph, id) !== undefined;
}

/** The position of an id; throws `unknown-person` at `path` when the graph lacks it. */
export function numberOf(graph: ContactGraph, id: string, path: string): number {
  const found = findNumber(graph, id);
  if (found === undefined)
    throw new InputError({ code: "unknown-person", path: [path], message: "this person is not in the graph" });
  return found;
}

/** The contacts of a person, as rising numbers: a view, not a copy. */
export function contactsOf(graph: ContactGraph, person: number): Uint32Array {
  return graph.neighbours.subarray(graph.offsets[person] ?? 0, graph.offsets[person + 1] ?? 0);
}

/** Whether two people are connected. O(log contacts). */
export function areConnected(graph: ContactGraph, a: number, b: number): boolean {
  let low = graph.offsets[a] ?? 0;
  let high = (graph.offsets[a + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const here = graph.neighbours[middle] ?? 0;
    if (here === b) return true;
    if (here < b) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

/** The number of contacts of a person. */
export function degreeOf(graph: ContactGraph, person: number): number {
  return (graph.offsets[person + 1] ?? 0) - (graph.offsets[person] ?? 0);
}

/** The id of a person. */
export function idOf(graph: ContactGraph, person: number): string {
  return graph.people[person] ?? "";
}

/** Marks on people for one query. Whatever is below `base` stems from an earlier query and means "not seen". */
export interface Marks {
  readonly marks: Uint32Array;
  readonly base: number;
  /** Gives the array back, so that the next query need not make one. */
  readonly release: () => void;
}

/**
 * Takes the graph's array of marks, with `span` fresh values from `base` on. Nothing is cleared between queries. The
 * array is out on loan until `release`, so a callback that queries the same graph gets an array of its own.
 */
export function takeMarks(graph: ContactGraph, span: number): Marks {
  const { workspace } = graph;
  const space = workspace.spare ?? { marks: new Uint32Array(graph.people.length), next: 1 };
  workspace.spare = undefined;
  if (space.next + span > 0xffff_ffff) {
    space.marks.fill(0);
    space.next = 1;
  }
  const base = space.next;
  space.next += span;
  return {
    marks: space.marks,
    base,
    release: () => {
      workspace.spare = space;
    },
  };
}
