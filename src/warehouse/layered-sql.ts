import type { Dialect } from "./dialect";
import type { Keys } from "./keys-sql";
import type { PolicyTable } from "./policy-table";

/** The clauses of a query, the last of which has the endings: columns `kt_key` and `n`. */
export interface Walk {
  readonly clauses: readonly string[];
  readonly last: string;
  /** The place at which the walk begins, and an ending, as the clauses write them. */
  readonly root: string;
  readonly ending: (ending: number) => string;
}

/** Walks a lifted diagram, one clause a level: unknown is a cell like the others. Linear in the diagram. */
export function layeredWalk(table: PolicyTable, keys: Keys, dialect: Dialect): Walk {
  const clauses = clausesFor(table, keys, (level, previous) => {
    const unknown = table.levels[level]?.representatives.length;
    const labelOf = (cell: number): string => (cell === unknown ? keys.unknown : keys.cell(cell));
    const cases = nodesAt(table, level).map(([place, next]) => {
      return ` WHEN ${place} THEN ${nextSql(next, keys.labelAt(level), labelOf)}`;
    });
    return `SELECT s.kt_key, CASE s.n${cases.join("\n")} ELSE s.n END AS n FROM ${previous} AS s ${dialect.fence}`;
  });
  return { ...clauses, root: String(table.root), ending: (ending) => String(-1 - ending) };
}

/** One clause a level that has nodes, each over the one before it. */
export function clausesFor(
  table: PolicyTable,
  { clause }: Keys,
  query: (level: number, previous: string) => string,
): Pick<Walk, "clauses" | "last"> {
  const clauses: string[] = [];
  let last = clause(0);
  for (const level of table.levels.keys()) {
    if (nodesAt(table, level).length === 0) continue;
    const name = clause(level + 1);
    clauses.push(`${name} AS (${query(level, last)})`);
    last = name;
  }
  return { clauses, last };
}

/** The nodes of a level with their places. */
export function nodesAt(
  table: PolicyTable,
  level: number,
): readonly (readonly [place: number, next: readonly number[]])[] {
  return [...table.nodes.entries()].flatMap(([place, node]) => (node.level === level ? [[place, node.next]] : []));
}

/** Where a node leads; the place that most cells lead to is written once. */
function nextSql(next: readonly number[], label: string, labelOf: (cell: number) => string): string {
  const cellsOf = new Map<number, number[]>();
  for (const [cell, place] of next.entries()) cellsOf.set(place, [...(cellsOf.get(place) ?? []), cell]);
  const [[usual] = [0], ...others] = [...cellsOf].sort((a, b) => b[1].length - a[1].length);
  const cases = others.map(([place, cells]) => `WHEN ${label} IN (${cells.map(labelOf).join(",")}) THEN ${place}`);
  return `CASE ${cases.join(" ")} ELSE ${usual} END`;
}
