import { cellSql } from "./cell-sql";
import type { Dialect } from "./dialect";
import type { PolicyTable } from "./policy-table";

/** What makes a key invalid: no label has it. */
const INVALID = "!";

/** How a query tells rows apart: one label a level, so that rows in the same cells share a key, and an answer. */
export interface Keys {
  /** The key of a row of `t`. */
  readonly key: string;
  /** The first clauses: `s0(kt_key, n)` has every valid key once, at the place where a walk begins. */
  readonly clausesFrom: (root: string) => readonly string[];
  /** The label of a level, in a row of `s`. */
  readonly labelAt: (level: number) => string;
  readonly cell: (cell: number) => string;
  readonly unknown: string;
}

/** The keys of the rows of a table. */
export function keysOf(
  table: PolicyTable,
  tableName: string,
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
  return {
    key,
    clausesFrom: (root) => [
      `q AS (SELECT DISTINCT ${key} AS kt_key FROM ${tableName} AS t)`,
      `s0 AS (SELECT q.kt_key, ${root} AS n FROM q WHERE q.kt_key NOT LIKE '%${INVALID}%')`,
    ],
    labelAt: (level) => dialect.part("s.kt_key", String(level * width + 1), width),
    cell: labels.cell,
    unknown: labels.unknown,
  };
}
