import type { Level } from "../diagram/levels";
import type { FactValue } from "../invitation/condition";
import type { Dialect } from "./dialect";

/** What an expression says of a fact: the number of its cell, that it is unknown, or that no fact can be so. */
export interface CellLabels {
  readonly cell: (cell: number) => string;
  readonly unknown: string;
  readonly invalid: string;
}

/** The SQL expression that tells in which cell of its level the value in a column lies. */
export function cellSql(level: Level, column: string, dialect: Dialect, labels: CellLabels): string {
  const { domain } = level;
  const unknown = `CASE WHEN ${column} IS NULL THEN ${labels.unknown}`;
  const last = labels.cell(level.representatives.length - 1);
  switch (domain.kind) {
    case "boolean":
      return `${unknown} WHEN ${column} THEN ${labels.cell(1)} ELSE ${labels.cell(0)} END`;
    case "number": {
      const whole = domain.integer ? ` AND ${column} = FLOOR(${column})` : "";
      // Asked the other way round, so that NaN fails it in every engine.
      const valid = `${column} >= ${numberSql(domain.min)} AND ${column} <= ${numberSql(domain.max)}${whole}`;
      const cells = level.cuts.map(({ at, open }, cell) => {
        return ` WHEN ${column} ${open ? "<=" : "<"} ${numberSql(at)} THEN ${labels.cell(cell)}`;
      });
      return `${unknown} WHEN NOT (${valid}) THEN ${labels.invalid}${cells.join("")} ELSE ${last} END`;
    }
    case "choice": {
      const cells = level.representatives.map((_, cell) => {
        const values = domain.values.filter((value) => level.cellOfValue.get(value) === cell);
        return ` WHEN ${dialect.asText(column)} IN (${values.map(dialect.text).join(", ")}) THEN ${labels.cell(cell)}`;
      });
      return `${unknown}${cells.join("")} ELSE ${labels.invalid} END`;
    }
  }
}

/** Integers as such; other numbers with an exponent, which makes them doubles where engines tell them from decimals. */
function numberSql(value: FactValue): string {
  const number = Number(value);
  if (Number.isSafeInteger(number)) return String(number === 0 ? 0 : number);
  return number.toExponential().replace("e+", "E").replace("e", "E");
}
