/** From pairs of ids, or columns of numbers, to columns of numbers with their people. */

import { InputError } from "../errors";

/** Connections as two columns of positions in `people`; the compact way in for large graphs. */
export interface EdgeColumns {
  readonly people: readonly string[];
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** Columns that were checked: every number is a position in `people`, and no id is empty. */
export type CollectedEdges = EdgeColumns;

/** Both directions of a connection are kept in one array, whose positions must fit in 32 bits. */
const maxPairs = 2 ** 31 - 1;

/** Checks columns, or numbers the ids of pairs in order of appearance. */
export function collectPairs(
  edges: Iterable<readonly [string, string]> | EdgeColumns,
  nodes: readonly string[],
): CollectedEdges {
  return isColumns(edges) ? checkColumns(edges, nodes) : numberPairs(edges, nodes);
}

function isColumns(edges: Iterable<readonly [string, string]> | EdgeColumns): edges is EdgeColumns {
  return "people" in edges;
}

function checkColumns(columns: EdgeColumns, nodes: readonly string[]): CollectedEdges {
  const { people, from, to } = columns;
  if (from.length !== to.length)
    throw new InputError({ code: "out-of-range", path: ["to"], message: "expected as many numbers as in `from`" });
  if (from.length > maxPairs) throw tooLarge();
  const known = people.length;
  for (let e = 0; e < from.length; e++) {
    if ((from[e] ?? 0) >= known) throw outside("from", e);
    if ((to[e] ?? 0) >= known) throw outside("to", e);
  }
  people.forEach((id, i) => {
    if (id === "") throw emptyId(["people", i]);
  });
  if (nodes.length === 0) return columns;
  const present = new Set(people);
  const added = nodes.filter((id, i) => {
    if (id === "") throw emptyId(["nodes", i]);
    return !present.has(id);
  });
  return { people: [...people, ...new Set(added)], from, to };
}

function numberPairs(edges: Iterable<readonly [string, string]>, nodes: readonly string[]): CollectedEdges {
  const numbers = new Map<string, number>();
  const people: string[] = [];
  const numberFor = (id: string): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, people.length);
    people.push(id);
    return people.length - 1;
  };
  let from = new Uint32Array(Array.isArray(edges) ? edges.length : 1024);
  let to = new Uint32Array(from.length);
  let count = 0;
  for (const [a, b] of edges) {
    if (a === "") throw emptyId(["edges", count, 0]);
    if (b === "") throw emptyId(["edges", count, 1]);
    if (count >= maxPairs) throw tooLarge();
    if (count === from.length) {
      from = doubled(from);
      to = doubled(to);
    }
    from[count] = numberFor(a);
    to[count] = numberFor(b);
    count++;
  }
  nodes.forEach((id, i) => {
    if (id === "") throw emptyId(["nodes", i]);
    numberFor(id);
  });
  return { people, from: from.subarray(0, count), to: to.subarray(0, count) };
}

function doubled(column: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(16, column.length * 2));
  larger.set(column);
  return larger;
}

function outside(column: "from" | "to", position: number): InputError {
  return new InputError({
    code: "out-of-range",
    path: [column, position],
    message: "this number is no position in `people`",
  });
}

function emptyId(path: readonly (string | number)[]): InputError {
  return new InputError({ code: "empty-id", path, message: "expected an id, got an empty text" });
}

function tooLarge(): InputError {
  return new InputError({ code: "too-large", path: ["edges"], message: `more than ${maxPairs} pairs` });
}
