/** From an id to its position in a sorted list: a table of 4 bytes a slot, where a `Map` takes 60 bytes an id. */

/** Positions plus one, by hash; 0 is an empty slot. */
export type IdIndex = Uint32Array;

/**
 * Slots looked at before searching the sorted list instead. With a third of the slots free such runs are rare; ids made
 * to collide cost a binary search each, and no more.
 */
const longestRun = 24;

/** Characters that take part in the hash, from the end, where ids such as profile addresses differ. */
const hashedLength = 48;

/** Makes the table for a list of different ids in rising order. */
export function indexIds(ids: readonly string[]): IdIndex {
  const slots = 2 ** Math.ceil(Math.log2(Math.max(2, ids.length * 1.5)));
  const index = new Uint32Array(slots);
  for (let position = 0; position < ids.length; position++) {
    let slot = hash(ids[position] ?? "") & (slots - 1);
    for (let step = 0; step < longestRun; step++) {
      if (index[slot] === 0) {
        index[slot] = position + 1;
        break;
      }
      slot = (slot + 1) & (slots - 1);
    }
  }
  return index;
}

/** The position of an id, or `undefined`. */
export function findId(ids: readonly string[], index: IdIndex, id: string): number | undefined {
  const mask = index.length - 1;
  let slot = hash(id) & mask;
  for (let step = 0; step < longestRun; step++) {
    const position = (index[slot] ?? 0) - 1;
    if (position < 0) return undefined;
    if (ids[position] === id) return position;
    slot = (slot + 1) & mask;
  }
  return searchSorted(ids, id);
}

function searchSorted(ids: readonly string[], id: string): number | undefined {
  let low = 0;
  let high = ids.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const here = ids[middle] ?? "";
    if (here === id) return middle;
    if (here < id) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** FNV-1a over UTF-16 code units, mixed once more because the low bits choose the slot. */
function hash(id: string): number {
  let value = 0x811c_9dc5 ^ id.length;
  for (let i = Math.max(0, id.length - hashedLength); i < id.length; i++)
    value = Math.imul(value ^ id.charCodeAt(i), 0x0100_0193);
  return (value ^ (value >>> 15)) >>> 0;
}
