import { nextUp } from "../decide/next-up";
import type { Level } from "../diagram/levels";
import { atLeast, BLOCK_ROWS, BLOCK_WORDS, emptyMask, equalTo, isNaNIn, isWhole, type Mask, splitTruth } from "./bits";
import { type Column, unknownIn } from "./columns";

/** The rows of a block in each cell of a level, and last those in which the fact is unknown. */
export interface CellMasks {
  readonly masks: readonly Mask[];
  /** Reads the rows from a place on; false when one has a value that the fact cannot have. */
  readonly read: (start: number) => boolean;
}

/** Makes the masks of one level, with memory of their own that every block uses again. */
export function cellMasks(level: Level, column: Column | undefined): CellMasks {
  const masks = [...level.representatives, "unknown"].map(emptyMask);
  const unknown = masks.at(-1) ?? emptyMask();
  if (!column) {
    unknown.fill(-1);
    return { masks, read: () => true };
  }
  switch (level.domain.kind) {
    case "boolean":
      return { masks, read: booleanReader(column, masks, unknown) };
    case "choice":
      return { masks, read: choiceReader(level, column, masks, unknown, level.domain.values) };
    case "number":
      return { masks, read: numberReader(level, level.domain, column, masks, unknown) };
  }
}

function booleanReader(column: Column, masks: readonly Mask[], unknown: Mask): CellMasks["read"] {
  const [isFalse = unknown, isTrue = unknown] = masks;
  const bytes = new Int8Array(BLOCK_ROWS);
  const words = new Int32Array(bytes.buffer);
  return (start) => {
    bytes.set(column.subarray(start, start + BLOCK_ROWS));
    return splitTruth(words, isFalse, isTrue, unknown) === 0;
  };
}

function choiceReader(
  level: Level,
  column: Column,
  masks: readonly Mask[],
  unknown: Mask,
  values: readonly string[],
): CellMasks["read"] {
  const cellOfCode = [masks.length - 1, ...values.map((value) => level.cellOfValue.get(value) ?? 0)];
  const cells = new Float64Array(BLOCK_ROWS);
  return (start) => {
    const end = Math.min(column.length, start + BLOCK_ROWS);
    for (let row = start; row < end; row++) {
      const cell = cellOfCode[(column[row] ?? 0) + 1];
      if (cell === undefined) return false;
      cells[row - start] = cell;
    }
    equalTo(cells, masks.length - 1, unknown);
    for (let cell = 0; cell < masks.length - 1; cell++) equalTo(cells, cell, masks[cell] ?? unknown);
    return true;
  };
}

function numberReader(
  level: Level,
  { integer, min, max }: { readonly integer: boolean; readonly min: number; readonly max: number },
  column: Column,
  masks: readonly Mask[],
  unknown: Mask,
): CellMasks["read"] {
  const sentinel = unknownIn(column);
  // The rows behind a short first block are unknown, which is in order for any fact.
  const values = new Float64Array(BLOCK_ROWS).fill(sentinel);
  const isFloat = Number.isNaN(sentinel);
  const scratch = emptyMask();
  const tooHigh = nextUp(max);
  return (start) => {
    // What a short last block leaves of the one before it was in order there.
    values.set(column.subarray(start, start + BLOCK_ROWS));
    if (isFloat) isNaNIn(values, unknown);
    else equalTo(values, sentinel, unknown);
    let wrong = 0;
    atLeast(values, min, scratch);
    for (let word = 0; word < BLOCK_WORDS; word++) wrong |= ~((scratch[word] ?? 0) | (unknown[word] ?? 0));
    atLeast(values, tooHigh, scratch);
    for (let word = 0; word < BLOCK_WORDS; word++) wrong |= (scratch[word] ?? 0) & ~(unknown[word] ?? 0);
    if (integer && isFloat) {
      isWhole(values, scratch);
      for (let word = 0; word < BLOCK_WORDS; word++) wrong |= ~((scratch[word] ?? 0) | (unknown[word] ?? 0));
    }
    // From the highest cell down: what lies above a cut belongs to no cell below it.
    for (let cell = masks.length - 2; cell > 0; cell--) {
      const { at, open } = level.cuts[cell - 1] ?? { at: 0, open: false };
      atLeast(values, open ? nextUp(at) : at, masks[cell] ?? scratch);
    }
    masks[0]?.fill(-1);
    for (let cell = 0; cell < masks.length - 1; cell++) {
      const mask = masks[cell] ?? scratch;
      const above = cell + 1 < masks.length - 1 ? masks[cell + 1] : undefined;
      for (let word = 0; word < BLOCK_WORDS; word++) {
        mask[word] = (mask[word] ?? 0) & ~(unknown[word] ?? 0) & ~(above?.[word] ?? 0);
      }
    }
    return wrong === 0;
  };
}
