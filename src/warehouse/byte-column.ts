import type { Level } from "../diagram/levels";
import type { Comparison, FactValue } from "../invitation/condition";
import { holds } from "../policy/truth";
import { type Column, unknownIn } from "./columns";
import {
  areUpTo,
  type ByteWords,
  everyRow,
  flip,
  MASK_ROWS,
  markFrom,
  markOnes,
  noRows,
  type RowMask,
} from "./row-mask";

/** Finds the rows of the block that was read last on which something holds. */
export type FindRows = () => RowMask;

/** A column whose values fit into bytes, as far as a policy can tell them apart. */
export interface ByteColumn {
  /** The rows on which a comparison holds. Ask for all of them before the first block is read. */
  readonly rowsWith: (comparison: Comparison) => FindRows;
  /** Reads a block; false where a value in it is unknown, or one that the fact cannot have. */
  readonly read: (start: number, rows: number) => boolean;
}

/** The largest byte whose top bit is free. */
const MOST = 127;

/**
 * A column read as bytes, block by block, into `bytes`, which others may use as well. `undefined` for real numbers, for
 * numbers that do not begin at 0, and where a policy tells numbers apart that are above {@link MOST}.
 */
export function byteColumn(level: Level, column: Column, bytes: ByteWords): ByteColumn | undefined {
  const { domain } = level;
  const cells = cellsOf(level);
  if (!cells || Number.isNaN(unknownIn(column)) || cells.some(({ from }) => from > MOST)) return undefined;
  // Where rows begin or cease to differ from those below; each is looked up once a block.
  const borders = new Map<number, RowMask>();
  const borderAt = (from: number): RowMask => {
    const mask = borders.get(from) ?? noRows();
    borders.set(from, mask);
    return mask;
  };

  const rowsWith = (comparison: Comparison): FindRows => {
    const truths = cells.map(({ value }) => holds(comparison, value));
    const changes = cells.flatMap(({ from }, i) => (i > 0 && truths[i] !== truths[i - 1] ? [borderAt(from)] : []));
    const [change] = changes;
    if (change && changes.length === 1 && !truths[0]) return () => change;
    const mask = noRows();
    return () => {
      mask.fill(0);
      if (truths[0]) everyRow(mask);
      for (const border of changes) flip(mask, border);
      return mask;
    };
  };

  const copy = copier(column, bytes);
  const read = (start: number, rows: number): boolean => {
    if (rows < MASK_ROWS) bytes.fill(0);
    copy(start, rows);
    if (domain.kind === "boolean") return markOnes(bytes, borderAt(1));
    const highest = domain.kind === "number" ? domain.max : domain.values.length - 1;
    if (!areUpTo(bytes, Math.min(highest, MOST))) {
      const isWrong = (value: number): boolean => value < 0 || value > highest;
      if (column.subarray(start, start + rows).some(isWrong)) return false;
      lower(bytes);
    }
    for (const [from, mask] of borders) markFrom(bytes, from, mask);
    return true;
  };
  return { rowsWith, read };
}

/** What the policy can tell apart: the least byte of each cell, and a value in it. */
function cellsOf({ domain, cuts, representatives }: Level) {
  const cell = (value: FactValue, from: number) => ({ value, from });
  switch (domain.kind) {
    case "boolean":
      return representatives.map(cell);
    case "choice":
      return domain.values.map(cell);
    case "number":
      if (!domain.integer || domain.min !== 0) return undefined;
      return representatives.map((value, i) => cell(value, i === 0 ? 0 : (cuts[i - 1]?.at ?? 0)));
  }
}

/** Copies rows of a column into bytes; numbers below 0 or above 255 become 255. */
function copier(column: Column, bytes: ByteWords): (start: number, rows: number) => void {
  const { buffer, byteOffset, length } = column;
  if (column.BYTES_PER_ELEMENT === 1) {
    const source = new Uint8Array(buffer, byteOffset, length);
    const target = new Uint8Array(bytes.buffer);
    return (start, rows) => target.set(source.subarray(start, start + rows));
  }
  const source =
    column.BYTES_PER_ELEMENT === 2
      ? new Uint16Array(buffer, byteOffset, length)
      : new Uint32Array(buffer, byteOffset, length);
  const target = new Uint8ClampedArray(bytes.buffer);
  return (start, rows) => target.set(source.subarray(start, start + rows));
}

/** Bytes above {@link MOST} become that. */
function lower(bytes: ByteWords): void {
  for (let i = 0; i < bytes.length; i++) {
    const four = bytes[i] as number;
    bytes[i] = (four | (((four >>> 7) & 0x01010101) * MOST)) & 0x7f7f7f7f;
  }
}
