/** Sets of rows, a bit for each, so that one operation serves 32 rows. */

/** Rows that are worked on together: enough to make up for what a block costs, few enough for the processor's cache. */
export const MASK_ROWS = 8_192;

const WORDS = MASK_ROWS / 32;

/**
 * A set of rows of a block. The rows are read as bytes, one a row, four to a word: word 8i + k of the bytes holds rows
 * whose bits are bits k, 8 + k, 16 + k and 24 + k of word i here. So four rows come to their places by one shift.
 */
export type RowMask = Int32Array;

/** A block of bytes from 0 to 127, one a row, as words of four. */
export type ByteWords = Int32Array;

const EACH_BYTE = 0x01010101;
const TOP_BITS = EACH_BYTE << 7;

export const noRows = (): RowMask => new Int32Array(WORDS);

export const blockOfBytes = (): ByteWords => new Int32Array(MASK_ROWS / 4);

/** Whether no byte is above `most`, which is at most 127. */
export function areUpTo(bytes: ByteWords, most: number): boolean {
  // A byte above 127 has its top bit set; one above `most` gets it by this.
  const add = Math.imul(127 - most, EACH_BYTE);
  let seen = 0;
  for (let i = 0; i < bytes.length; i += 4) {
    const a = bytes[i] as number;
    const b = bytes[i + 1] as number;
    const c = bytes[i + 2] as number;
    const d = bytes[i + 3] as number;
    seen |= a | (a + add) | b | (b + add) | c | (c + add) | d | (d + add);
  }
  return (seen & TOP_BITS) === 0;
}

/** Marks the rows whose byte is 1; false where one is neither 0 nor 1. */
export function markOnes(bytes: ByteWords, mask: RowMask): boolean {
  let seen = 0;
  for (let i = 0; i < WORDS; i++) {
    const at = 8 * i;
    const a = bytes[at] as number;
    const b = bytes[at + 1] as number;
    const c = bytes[at + 2] as number;
    const d = bytes[at + 3] as number;
    const e = bytes[at + 4] as number;
    const f = bytes[at + 5] as number;
    const g = bytes[at + 6] as number;
    const h = bytes[at + 7] as number;
    seen |= a | b | c | d | e | f | g | h;
    mask[i] = a | (b << 1) | (c << 2) | (d << 3) | (e << 4) | (f << 5) | (g << 6) | (h << 7);
  }
  return (seen & ~EACH_BYTE) === 0;
}

/** Marks the rows whose byte is at least `least`, which is 1 to 127: what is added then carries into the top bit. */
export function markFrom(bytes: ByteWords, least: number, mask: RowMask): void {
  const add = Math.imul(128 - least, EACH_BYTE);
  for (let i = 0; i < WORDS; i++) {
    const at = 8 * i;
    mask[i] =
      ((((bytes[at] as number) + add) & TOP_BITS) >>> 7) |
      ((((bytes[at + 1] as number) + add) & TOP_BITS) >>> 6) |
      ((((bytes[at + 2] as number) + add) & TOP_BITS) >>> 5) |
      ((((bytes[at + 3] as number) + add) & TOP_BITS) >>> 4) |
      ((((bytes[at + 4] as number) + add) & TOP_BITS) >>> 3) |
      ((((bytes[at + 5] as number) + add) & TOP_BITS) >>> 2) |
      ((((bytes[at + 6] as number) + add) & TOP_BITS) >>> 1) |
      (((bytes[at + 7] as number) + add) & TOP_BITS);
  }
}

/** Writes numbers as bytes, one a row: the rows of `digits[b]` are those whose number has bit b. */
export function writeBytes(bytes: ByteWords, digits: readonly RowMask[]): void {
  const [a, b, c, d, ...higher] = digits;
  if (a && b && c && d) writeLow(bytes, a, b, c, d);
  for (const [i, mask] of higher.entries()) {
    for (let at = 0; at < bytes.length; at++) {
      const four = ((mask[at >> 3] as number) >>> (at & 7)) & EACH_BYTE;
      bytes[at] = (bytes[at] as number) | (four << (4 + i));
    }
  }
}

function writeLow(bytes: ByteWords, ones: RowMask, twos: RowMask, fours: RowMask, eights: RowMask): void {
  for (let i = 0; i < WORDS; i++) {
    const a = ones[i] as number;
    const b = twos[i] as number;
    const c = fours[i] as number;
    const d = eights[i] as number;
    for (let k = 0; k < 8; k++) {
      const low = ((a >>> k) & EACH_BYTE) | (((b >>> k) & EACH_BYTE) << 1);
      bytes[8 * i + k] = low | (((c >>> k) & EACH_BYTE) << 2) | (((d >>> k) & EACH_BYTE) << 3);
    }
  }
}

export const isEveryRow = (mask: RowMask): boolean => mask.every((word) => word === -1);

export const everyRow = (mask: RowMask): RowMask => mask.fill(-1);

export function keep(rows: RowMask, those: RowMask): void {
  for (let i = 0; i < WORDS; i++) rows[i] = (rows[i] as number) & (those[i] as number);
}

export function add(rows: RowMask, those: RowMask): void {
  for (let i = 0; i < WORDS; i++) rows[i] = (rows[i] as number) | (those[i] as number);
}

/** Adds the rows that are in both sets. */
export function addBoth(rows: RowMask, one: RowMask, other: RowMask): void {
  for (let i = 0; i < WORDS; i++) rows[i] = (rows[i] as number) | ((one[i] as number) & (other[i] as number));
}

/** Puts in those that are missing, and takes out those that are there. */
export function flip(rows: RowMask, those: RowMask): void {
  for (let i = 0; i < WORDS; i++) rows[i] = (rows[i] as number) ^ (those[i] as number);
}

/** Takes rows out of a set; `taken` is then those of them that were there. */
export function take(rows: RowMask, those: RowMask, taken: RowMask): void {
  for (let i = 0; i < WORDS; i++) {
    const word = rows[i] as number;
    const moved = word & (those[i] as number);
    taken[i] = moved;
    rows[i] = word ^ moved;
  }
}
