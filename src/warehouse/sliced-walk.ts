import { BLOCK_ROWS, BLOCK_WORDS, emptyMask, joinCodes, type Mask } from "./bits";
import { cellMasks } from "./cell-masks";
import type { Column } from "./columns";
import type { PolicyTable } from "./policy-table";

/**
 * Walks a lifted diagram with 32 rows at a time. Every node has a mask of the rows that come to it, which its cells
 * divide among the nodes they lead to; nodes that no row of a block comes to are passed over.
 *
 * @returns the ending of every row; or the fact of a column in which some value is none of that fact
 */
export function slicedWalk(
  table: PolicyTable,
  endings: number,
  columnOf: (fact: string) => Column | undefined,
  rows: number,
): Uint8Array | { readonly wrong: string } {
  const codes = new Uint8Array(Math.ceil(rows / BLOCK_ROWS) * BLOCK_ROWS);
  if (table.root < 0) return codes.fill(-1 - table.root).subarray(0, rows);
  const levels = table.levels.map((level) => ({ fact: level.fact, cells: cellMasks(level, columnOf(level.fact)) }));
  const reach = table.nodes.map(emptyMask);
  const ends = Array.from({ length: endings }, emptyMask);
  const steps = table.nodes.map(({ level, next }, place) => ({
    from: reach[place] ?? emptyMask(),
    place,
    ways: next.map((to, cell) => ({
      mask: levels[level]?.cells.masks[cell] ?? emptyMask(),
      to: (to < 0 ? ends[-1 - to] : reach[to]) ?? emptyMask(),
      place: to,
    })),
  }));
  const planes = Array.from({ length: Math.max(1, 32 - Math.clz32(endings - 1)) }, emptyMask);
  const isReached = new Uint8Array(table.nodes.length);
  for (let start = 0; start < rows; start += BLOCK_ROWS) {
    for (const { fact, cells } of levels) if (!cells.read(start)) return { wrong: fact };
    isReached.fill(0);
    for (const end of ends) end.fill(0);
    for (const mask of reach) mask.fill(0);
    reach[table.root]?.fill(-1);
    isReached[table.root] = 1;
    for (const { from, place, ways } of steps) {
      if (isReached[place] === 0) continue;
      for (const way of ways) if (sendOn(from, way.mask, way.to) !== 0 && way.place >= 0) isReached[way.place] = 1;
    }
    for (const [bit, plane] of planes.entries()) {
      plane.fill(0);
      for (const [code, end] of ends.entries()) if ((code >>> bit) & 1) addTo(plane, end);
    }
    joinCodes(planes, new Int32Array(codes.buffer, start, BLOCK_ROWS / 4));
  }
  return codes.subarray(0, rows);
}

/** Sends the rows that are in a cell on; 0 when there are none. */
function sendOn(from: Mask, cell: Mask, to: Mask): number {
  let some = 0;
  for (let word = 0; word < BLOCK_WORDS; word++) {
    const rows = (from[word] ?? 0) & (cell[word] ?? 0);
    some |= rows;
    to[word] = (to[word] ?? 0) | rows;
  }
  return some;
}

function addTo(mask: Mask, more: Mask): void {
  for (let word = 0; word < BLOCK_WORDS; word++) mask[word] = (mask[word] ?? 0) | (more[word] ?? 0);
}
