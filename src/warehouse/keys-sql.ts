import { cellSql } from "./cell-sql";
import type { Dialect } from "./dialect";
import type { PolicyTable } from "./policy-table";

/** What makes a key invalid: no label has it. */
const INVALID = "!";

/** How a query tells rows apart: one label a level, so that rows in the same cells share a key, and an answer. */
export interface Keys {
  /** The key of a row of `t`. */
  readonly key: string;
  /** A name for a clause of the query that is not the name of the table. */
  readonly clause: (name: string | number) => string;
  /** The first clauses: the last, `0(kt_key, n)`, has every valid key once, at the place where a walk begins. */
  readonly clausesFrom: (root: string) => readonly string[];
  /** The label of a level, in a row of `s`. */
  readonly labelAt: (level: number) => string;
  readonly cell: (cell: number) => string;
  readonly unknown: string;
}

/** The keys of the rows of a table, which may be qualified with a schema. */
export function keysOf(
  table: PolicyTable,
  tableName: readonly string[],
  columnOf: (fact: string) => string | undefined,
  dialect: Dialect,
): Keys {
  const mostCells = Math.max(1, ...table.levels.map((level) => level.representatives.length));
  const width = String(mostCells - 1).length;
  const labels = {
    cell: (cell: number) => `'${String(cell).padStart(width, "0")}'`,
    unknown: `'${"?".repeat(width)}'`,
    invalid: `'${INVALID.repeat(width)}'`,
  };
  const parts = table.levels.map((level) => {
    const column = columnOf(level.fact);
    return column === undefined ? labels.unknown : `(${cellSql(level, column, dialect, labels)})`;
  });
  const key = parts.join(" ||\n") || "''";
  const from = tableName.map(dialect.name).join(".");
  // A clause that is called like the table would be read in its stead, and names in capitals may count as the same.
  const prefix = tableName.some((name) => name.toLowerCase().startsWith("kt_")) ? "walk_" : "kt_";
  const clause = (name: string | number): string => prefix + name;
  return {
    key,
    clause,
    clausesFrom: (root) => [
      `${clause("keys")} AS (SELECT DISTINCT ${key} AS kt_key FROM ${from} AS t)`,
      `${clause(0)} AS (SELECT s.kt_key, ${root} AS n FROM ${clause("keys")} AS s WHERE s.kt_key NOT LIKE '%${INVALID}%')`,
    ],
    labelAt: (level) => dialect.part("s.kt_key", String(level * width + 1), width),
    cell: labels.cell,
    unknown: labels.unknown,
  };
}
