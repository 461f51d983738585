/** Rows as bits: 32 to a word, the first row in the lowest bit. */

/** Rows that are worked on together: few enough that every mask of a policy stays in the processor's cache. */
export const BLOCK_ROWS = 2_048;

/** Words of a mask over one block. */
export const BLOCK_WORDS = BLOCK_ROWS / 32;

/** A mask over the rows of one block. */
export type Mask = Int32Array<ArrayBuffer>;

export const emptyMask = (): Mask => new Int32Array(BLOCK_WORDS);

/** Bytes are worked on four at a time, the first in the lowest place, which is so on nearly every machine. */
export const isLittleEndian: boolean = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;

/** Multiplying by this moves the lowest bits of four bytes into the four highest bits, the first byte's lowest. */
const GATHER = 0x10204080;

/** Multiplying four bits by this puts each into a byte of its own, the lowest into the first. */
const SPREAD = 0x00204081;

const LOWEST_BITS = 0x01010101;

/**
 * Splits bytes of -1, 0 and 1, four at a time, into masks.
 *
 * @param words - the bytes of a block, seen as words
 * @returns 0 if all bytes are -1, 0 or 1
 */
export function splitTruth(words: Int32Array, isFalse: Mask, isTrue: Mask, unknown: Mask): number {
  let strange = 0;
  for (let word = 0; word < BLOCK_WORDS; word++) {
    let ones = 0;
    let minuses = 0;
    for (let part = 0; part < 8; part++) {
      const bytes = words[word * 8 + part] ?? 0;
      const low = bytes & LOWEST_BITS;
      const minus = (bytes >>> 7) & LOWEST_BITS;
      // -1 has all eight bits, 1 only the lowest and 0 none.
      strange |= (bytes ^ (low | Math.imul(minus, 0xfe))) | (minus & ~low);
      ones |= (Math.imul(low, GATHER) >>> 28) << (part * 4);
      minuses |= (Math.imul(minus, GATHER) >>> 28) << (part * 4);
    }
    isFalse[word] = ~ones;
    isTrue[word] = ones & ~minuses;
    unknown[word] = minuses;
  }
  return strange;
}

/** The rows whose number is at least `cut`; `NaN` never is. */
export function atLeast(values: Float64Array, cut: number, mask: Mask): void {
  for (let word = 0; word < BLOCK_WORDS; word++) {
    let bits = 0;
    for (let bit = 0; bit < 32; bit++) bits |= +((values[word * 32 + bit] ?? 0) >= cut) << bit;
    mask[word] = bits;
  }
}

/** The rows whose number is `wanted`. */
export function equalTo(values: Float64Array, wanted: number, mask: Mask): void {
  for (let word = 0; word < BLOCK_WORDS; word++) {
    let bits = 0;
    for (let bit = 0; bit < 32; bit++) bits |= +(values[word * 32 + bit] === wanted) << bit;
    mask[word] = bits;
  }
}

/** The rows whose number is none: `NaN`. */
export function isNaNIn(values: Float64Array, mask: Mask): void {
  for (let word = 0; word < BLOCK_WORDS; word++) {
    let bits = 0;
    for (let bit = 0; bit < 32; bit++) {
      const value = values[word * 32 + bit];
      // biome-ignore lint/suspicious/noSelfCompare: only NaN differs from itself, and asking so takes no branch
      bits |= +(value !== value) << bit;
    }
    mask[word] = bits;
  }
}

/** The rows whose number is an integer, or infinite. */
export function isWhole(values: Float64Array, mask: Mask): void {
  for (let word = 0; word < BLOCK_WORDS; word++) {
    let bits = 0;
    for (let bit = 0; bit < 32; bit++) {
      const value = values[word * 32 + bit] ?? 0;
      bits |= +(Math.floor(value) === value) << bit;
    }
    mask[word] = bits;
  }
}

/** Writes codes of up to eight bits, given as one mask a bit, four bytes at a time. */
export function joinCodes(planes: readonly Mask[], words: Int32Array): void {
  for (let word = 0; word < BLOCK_WORDS; word++) {
    for (let part = 0; part < 8; part++) {
      let bytes = 0;
      for (let plane = 0; plane < planes.length; plane++) {
        const bits = ((planes[plane]?.[word] ?? 0) >>> (part * 4)) & 15;
        bytes |= (Math.imul(bits, SPREAD) & LOWEST_BITS) << plane;
      }
      words[word * 8 + part] = bytes;
    }
  }
}
