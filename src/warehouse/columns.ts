import type { FactTypes, FactValue } from "../invitation/condition";

/** Numbers of rows as a column. */
export type NumberColumn = Float64Array | Float32Array | Int32Array | Int16Array | Int8Array;

/**
 * The column of a fact: for a boolean 1, 0, or -1 while unknown; for a choice the place of its value in the
 * vocabulary's list, from 0, or -1; for a number the number, or `NaN` in a float array, or the lowest value that an
 * integer array can hold.
 */
export type ColumnOf<T> = FactValue extends T
  ? Column
  : [T] extends [boolean]
    ? Int8Array
    : [T] extends [number]
      ? NumberColumn
      : Int8Array | Int16Array | Int32Array;

/** Columns of equal length, by fact; a fact without a column is unknown in every row. */
export type Columns<F extends FactTypes = FactTypes> = { readonly [K in keyof F]?: ColumnOf<F[K]> };

/** Any of the columns above. */
export type Column = NumberColumn;

/** What stands for unknown in a column of numbers. */
export function unknownIn(column: Column): number {
  if (column instanceof Float64Array || column instanceof Float32Array) return Number.NaN;
  return -(2 ** (column.BYTES_PER_ELEMENT * 8 - 1));
}
