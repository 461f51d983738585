/** Lists of integers, each kept once and known by a number from 0. */
export interface Tuples {
  /** The number of a tuple: the one it has, or the next. */
  readonly idOf: (first: number, rest: readonly number[]) => number;
  /** The integer at a place of the tuple with this number. */
  readonly at: (id: number, place: number) => number;
  readonly count: () => number;
}

/** An empty table of tuples. Equal first integers mean equal lengths. Open addressing in typed arrays, for speed. */
export function createTuples(): Tuples {
  let values = new Int32Array(64);
  let starts = new Int32Array(32);
  let slots = new Int32Array(32).fill(-1);
  let count = 0;

  /** Where the search for a tuple begins; all but its first integer stand in a row. */
  const firstSlot = (first: number, row: ArrayLike<number>, from: number, to: number): number => {
    let hash = first;
    for (let i = from; i < to; i++) {
      hash = Math.imul(hash ^ (row[i] as number), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    return hash & (slots.length - 1);
  };

  const isSame = (id: number, first: number, rest: readonly number[]): boolean => {
    const start = starts[id] as number;
    if (values[start] !== first) return false;
    for (let i = 0; i < rest.length; i++) if (values[start + 1 + i] !== rest[i]) return false;
    return true;
  };

  const enlarge = (): void => {
    slots = new Int32Array(slots.length * 4).fill(-1);
    for (let id = 0; id < count; id++) {
      const start = starts[id] as number;
      let slot = firstSlot(values[start] as number, values, start + 1, starts[id + 1] as number);
      while ((slots[slot] as number) >= 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = id;
    }
  };

  return {
    idOf: (first, rest) => {
      let slot = firstSlot(first, rest, 0, rest.length);
      for (let id = slots[slot] as number; id >= 0; id = slots[slot] as number) {
        if (isSame(id, first, rest)) return id;
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = count;
      const start = starts[count] as number;
      const end = start + 1 + rest.length;
      values = withRoom(values, end);
      values[start] = first;
      for (let i = 0; i < rest.length; i++) values[start + 1 + i] = rest[i] as number;
      count += 1;
      starts = withRoom(starts, count + 1);
      starts[count] = end;
      if (count * 2 > slots.length) enlarge();
      return count - 1;
    },
    at: (id, place) => values[(starts[id] as number) + place] as number,
    count: () => count,
  };
}

/** An array that is long enough; twice as long as before where it was not. */
function withRoom(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  if (length <= array.length) return array;
  const longer = new Int32Array(length * 2);
  longer.set(array);
  return longer;
}
