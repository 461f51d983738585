/** Lists of integers, each kept once and known by a number from 0. */
export interface Tuples {
  /** The number of a tuple: the one it has, or the next. */
  readonly idOf: (tuple: readonly number[]) => number;
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

  /** Where the search for a tuple begins, of integers that stand in a row. */
  const firstSlot = (row: ArrayLike<number>, from: number, to: number): number => {
    let hash = 0;
    for (let i = from; i < to; i++) {
      hash = Math.imul(hash ^ (row[i] as number), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    return hash & (slots.length - 1);
  };

  const isSame = (id: number, tuple: readonly number[]): boolean => {
    const start = starts[id] as number;
    for (let i = 0; i < tuple.length; i++) if (values[start + i] !== tuple[i]) return false;
    return true;
  };

  const enlarge = (): void => {
    slots = new Int32Array(slots.length * 4).fill(-1);
    for (let id = 0; id < count; id++) {
      let slot = firstSlot(values, starts[id] as number, starts[id + 1] as number);
      while ((slots[slot] as number) >= 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = id;
    }
  };

  return {
    idOf: (tuple) => {
      let slot = firstSlot(tuple, 0, tuple.length);
      for (let id = slots[slot] as number; id >= 0; id = slots[slot] as number) {
        if (isSame(id, tuple)) return id;
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = count;
      const start = starts[count] as number;
      values = withRoom(values, start + tuple.length);
      for (let i = 0; i < tuple.length; i++) values[start + i] = tuple[i] as number;
      count += 1;
      starts = withRoom(starts, count + 1);
      starts[count] = start + tuple.length;
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
