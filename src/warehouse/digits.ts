import { nextUp } from "../decide/next-up";
import type { Level } from "../diagram/levels";
import type { FactDomain } from "../invitation/fact";
import { type Column, unknownIn } from "./columns";

/** Rows that are worked on together: few enough that all that is noted of them stays in the processor's cache. */
export const BLOCK_ROWS = 2_048;

/** One fact as a digit of the places of a stage. */
export interface Digit {
  readonly level: Level;
  readonly column: Column;
  /** What the digit is multiplied by. */
  readonly weight: number;
}

/**
 * Reads some facts in the rows of a block and adds their digits, times their weights, to a number per row. A digit is 0
 * while its fact is unknown, and otherwise 1 for the first cell of its level, 2 for the second, and so on.
 *
 * @returns false when some row has a value that its fact cannot have
 */
export type AddDigits = (start: number, rows: number, sums: Int32Array) => boolean;

/** How to read some facts: four booleans at a time, and each of the others by itself. */
export function addersOf(digits: readonly Digit[]): readonly AddDigits[] {
  const truths = digits.filter(({ level }) => level.domain.kind === "boolean");
  const adders: AddDigits[] = [];
  for (let i = 0; i < truths.length; i += 4) adders.push(truthAdder(truths.slice(i, i + 4)));
  for (const { level, column, weight } of digits) {
    const { domain } = level;
    if (domain.kind === "choice") adders.push(choiceAdder(level, domain.values, column, weight));
    if (domain.kind === "number") {
      const isReal = Number.isNaN(unknownIn(column));
      adders.push(isReal ? realAdder(level, domain, column, weight) : wholeAdder(level, domain, column, weight));
    }
  }
  return adders;
}

function truthAdder([first, second, third, fourth]: readonly Digit[]): AddDigits {
  const part = (digit: Digit, start: number, rows: number): Column => digit.column.subarray(start, start + rows);
  if (!first) return () => true;
  if (!second) return (start, rows, sums) => addTruth(part(first, start, rows), first.weight, sums);
  // An unused place counts for nothing.
  const [c, d] = [third ?? { ...second, weight: 0 }, fourth ?? { ...second, weight: 0 }];
  const weights = [first.weight, second.weight, c.weight, d.weight] as const;
  return (start, rows, sums) => {
    const columns = [
      part(first, start, rows),
      part(second, start, rows),
      part(c, start, rows),
      part(d, start, rows),
    ] as const;
    return addTruths(columns, weights, sums);
  };
}

function addTruth(values: Column, weight: number, sums: Int32Array): boolean {
  // Negative as soon as one value is above 1 or below -1.
  let signs = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? 0;
    signs |= (1 - value) | (value + 1);
    sums[row] = (sums[row] ?? 0) + Math.imul(value + 1, weight);
  }
  return signs >= 0;
}

type Four<T> = readonly [T, T, T, T];

function addTruths([a, b, c, d]: Four<Column>, [i, j, k, l]: Four<number>, sums: Int32Array): boolean {
  let signs = 0;
  for (let row = 0; row < a.length; row++) {
    const first = a[row] ?? 0;
    const second = b[row] ?? 0;
    const third = c[row] ?? 0;
    const fourth = d[row] ?? 0;
    signs |= (1 - first) | (first + 1) | (1 - second) | (second + 1);
    signs |= (1 - third) | (third + 1) | (1 - fourth) | (fourth + 1);
    const low = Math.imul(first + 1, i) + Math.imul(second + 1, j);
    sums[row] = (sums[row] ?? 0) + low + Math.imul(third + 1, k) + Math.imul(fourth + 1, l);
  }
  return signs >= 0;
}

function choiceAdder(level: Level, values: readonly string[], column: Column, weight: number): AddDigits {
  const steps = Int32Array.of(0, ...values.map((value) => (1 + (level.cellOfValue.get(value) ?? 0)) * weight));
  const block = new Int32Array(BLOCK_ROWS);
  return (start, rows, sums) => addChoice(blockOf(column, block, start, rows), steps, sums);
}

function addChoice(codes: Int32Array, steps: Int32Array, sums: Int32Array): boolean {
  const last = steps.length - 2;
  let signs = 0;
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0;
    signs |= (last - code) | (code + 1);
    sums[row] = (sums[row] ?? 0) + (steps[code + 1] ?? 0);
  }
  return signs >= 0;
}

type NumberDomain = Extract<FactDomain, { kind: "number" }>;

/** From where on a number is in the domain, in the second cell, in the third, and so on. */
function bordersOf(level: Level, { min }: NumberDomain): readonly number[] {
  // Above a number is from the next number on.
  return [min, ...level.cuts.map(({ at, open }) => (open ? nextUp(at) : at))];
}

function realAdder(level: Level, domain: NumberDomain, column: Column, weight: number): AddDigits {
  const borders = bordersOf(level, domain);
  const block = new Float64Array(BLOCK_ROWS);
  return (start, rows, sums) => {
    const values = blockOf(column, block, start, rows);
    for (let i = 0; i < borders.length; i += 4) addReal(values, borders, i, weight, sums);
    return areIn(values, domain) && (!domain.integer || areWhole(values));
  };
}

/** Four borders at a time; of `NaN` no comparison holds, so that it adds nothing. */
function addReal(values: Float64Array, borders: readonly number[], at: number, weight: number, sums: Int32Array): void {
  const none = Number.POSITIVE_INFINITY;
  const a = borders[at] ?? none;
  const b = borders[at + 1] ?? none;
  const c = borders[at + 2] ?? none;
  const d = borders[at + 3] ?? none;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? 0;
    const digit = +(value >= a) + +(value >= b) + +(value >= c) + +(value >= d);
    sums[row] = (sums[row] ?? 0) + Math.imul(digit, weight);
  }
}

function areIn(values: Float64Array, { min, max }: NumberDomain): boolean {
  let wrong = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? 0;
    wrong |= +(value > max) | +(value < min);
  }
  return wrong === 0;
}

function areWhole(values: Float64Array): boolean {
  let wrong = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? 0;
    // Of NaN, which is unknown, it does not hold.
    wrong |= +(Math.floor(value) < value);
  }
  return wrong === 0;
}

/** The largest number of 32 bits. */
const HIGHEST = 2 ** 31 - 1;

function wholeAdder(level: Level, domain: NumberDomain, column: Column, weight: number): AddDigits {
  const unknown = unknownIn(column);
  // The lowest number of the array is unknown, so whatever is in order is above it.
  const below = bordersOf(level, domain).map((at) => Math.min(HIGHEST, Math.max(unknown, Math.ceil(at) - 1)));
  const most = Math.floor(Math.min(HIGHEST, domain.max));
  const block = new Int32Array(BLOCK_ROWS);
  return (start, rows, sums) => {
    const values = blockOf(column, block, start, rows);
    for (let i = 4; i < below.length; i += 4) addWhole(values, below, i, weight, sums, HIGHEST, unknown);
    return addWhole(values, below, 0, weight, sums, most, unknown);
  };
}

/** Four borders at a time, and whether every value is above the first of them or unknown, and none above the most. */
function addWhole(
  values: Int32Array,
  below: readonly number[],
  at: number,
  weight: number,
  sums: Int32Array,
  most: number,
  unknown: number,
): boolean {
  const a = below[at] ?? HIGHEST;
  const b = below[at + 1] ?? HIGHEST;
  const c = below[at + 2] ?? HIGHEST;
  const d = below[at + 3] ?? HIGHEST;
  let wrong = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? 0;
    const isIn = +(value > a);
    wrong |= (+(value !== unknown) & (isIn ^ 1)) | +(value > most);
    sums[row] = (sums[row] ?? 0) + Math.imul(isIn + +(value > b) + +(value > c) + +(value > d), weight);
  }
  return wrong === 0;
}

/** Some rows of a column in an array of one type, so that each loop meets one type only. */
function blockOf<Block extends Int32Array | Float64Array>(
  column: Column,
  block: Block,
  start: number,
  rows: number,
): Block {
  const part = column.subarray(start, start + rows);
  if (part.constructor === block.constructor) return part as Column as Block;
  block.set(part);
  return block.subarray(0, rows) as Block;
}
