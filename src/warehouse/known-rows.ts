/** Rows in which every fact is known: the rules as they are written, 32 rows at a time. */

import type { Level } from "../diagram/levels";
import { type Condition, factsIn } from "../invitation/condition";
import { type ByteColumn, byteColumn, type FindRows } from "./byte-column";
import type { Column } from "./columns";
import {
  add,
  addBoth,
  blockOfBytes,
  everyRow,
  flip,
  isEveryRow,
  keep,
  MASK_ROWS,
  noRows,
  type RowMask,
  take,
  writeBytes,
} from "./row-mask";

/** What is decided by: first match. Codes are below 256. */
export interface KnownRules {
  readonly rules: readonly { readonly when: Condition; readonly code: number }[];
  /** The code where no rule's condition holds. */
  readonly otherwise: number;
  /** What holds between the facts. */
  readonly constraints: readonly Condition[];
}

/**
 * Decides on the rows of a block; false where a fact is unknown or wrong or breaks a constraint. Then nothing is done.
 */
export type DecideKnown = (start: number, rows: number, codes: Uint8Array) => boolean;

/** `undefined` where a fact of some level has no column, or one that does not fit into bytes. */
export function decideKnownRows(
  { rules, otherwise, constraints }: KnownRules,
  levels: readonly Level[],
  columnOf: (fact: string) => Column | undefined,
): DecideKnown | undefined {
  const bytes = blockOfBytes();
  const columns = new Map<string, ByteColumn>();
  for (const level of levels) {
    const column = columnOf(level.fact);
    const asBytes = column && byteColumn(level, column, bytes);
    if (!asBytes) return undefined;
    columns.set(level.fact, asBytes);
  }
  const spoken = [...rules.map(({ when }) => when), ...constraints];
  if (!spoken.flatMap(factsIn).every((fact) => columns.has(fact))) return undefined;
  const bonds = constraints.map((constraint) => finderOf(constraint, columns));
  const conditions = rules.map(({ when, code }) => ({ find: finderOf(when, columns), code }));
  const highest = Math.max(otherwise, ...rules.map(({ code }) => code));
  const digits = Array.from({ length: highest < 16 ? 4 : 8 }, noRows);
  const give = (rows: RowMask, code: number): void => {
    for (const [bit, mask] of digits.entries()) if ((code >> bit) & 1) add(mask, rows);
  };
  const undecided = noRows();
  const taken = noRows();
  const written = new Uint8Array(bytes.buffer);

  return (start, rows, codes) => {
    for (const { read } of columns.values()) if (!read(start, rows)) return false;
    if (!bonds.every((find) => isEveryRow(find()))) return false;
    for (const mask of digits) mask.fill(0);
    everyRow(undecided);
    for (const { find, code } of conditions) {
      take(undecided, find(), taken);
      give(taken, code);
    }
    give(undecided, otherwise);
    writeBytes(bytes, digits);
    codes.set(rows < MASK_ROWS ? written.subarray(0, rows) : written, start);
    return true;
  };
}

/** How to find the rows on which a condition holds. */
function finderOf(condition: Condition, columns: ReadonlyMap<string, ByteColumn>): FindRows {
  if ("fact" in condition) return columns.get(condition.fact)?.rowsWith(condition) ?? noRows;
  const mask = noRows();
  if ("not" in condition) {
    const find = finderOf(condition.not, columns);
    return () => {
      flip(everyRow(mask), find());
      return mask;
    };
  }
  const parts = "all" in condition ? condition.all : "any" in condition ? condition.any : condition.of;
  const finders = parts.map((part) => finderOf(part, columns));
  if ("all" in condition) {
    return () => {
      everyRow(mask);
      for (const find of finders) keep(mask, find());
      return mask;
    };
  }
  // `some[j]` are the rows on which more than j of the parts so far hold.
  const some = Array.from({ length: "any" in condition ? 1 : condition.atLeast }, noRows);
  return () => {
    for (const rows of some) rows.fill(0);
    for (const find of finders) {
      const found = find();
      for (let j = some.length - 1; j > 0; j--) addBoth(some[j] ?? mask, some[j - 1] ?? mask, found);
      add(some[0] ?? mask, found);
    }
    return some.at(-1) ?? mask;
  };
}
