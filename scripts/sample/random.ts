/** Seeded randomness, so that the same seed writes the same files on every machine. */

export interface Random {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `low` up to and including `high`. */
  int(low: number, high: number): number;
  /** True in a share `p` (0–1) of the calls. */
  chance(p: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** A new list in another order. */
  shuffle<T>(list: readonly T[]): T[];
  /** `count` different elements, in random order. */
  sample<T>(list: readonly T[], count: number): T[];
}

/** Mulberry32, by Tommy Ettinger (public domain): 32 bits of state, numbers from 0 up to 1. */
export function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * A stream of its own for each part of the sample, named by `label`: what one part draws never shifts another part,
 * so that a change to the messages leaves the invitations alone.
 */
export function randomFor(seed: number, label: string): Random {
  let mixed = seed | 0;
  for (const letter of label) mixed = Math.imul(mixed ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  const next = mulberry32(mixed);
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const shuffle = <T>(list: readonly T[]): T[] => {
    const shuffled: T[] = [];
    for (const element of list) {
      const place = int(0, shuffled.length);
      const displaced = shuffled[place];
      if (displaced === undefined) shuffled.push(element);
      else {
        shuffled[place] = element;
        shuffled.push(displaced);
      }
    }
    return shuffled;
  };
  return {
    next,
    int,
    shuffle,
    chance: (p) => next() < p,
    pick: (list) => {
      const picked = list[int(0, list.length - 1)];
      if (picked === undefined) throw new RangeError("nothing to pick from");
      return picked;
    },
    sample: (list, count) => shuffle(list).slice(0, count),
  };
}
