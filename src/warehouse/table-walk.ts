import type { Column } from "./columns";
import { type AddDigits, addersOf, BLOCK_ROWS, type Digit } from "./digits";
import type { PolicyTable } from "./policy-table";

/** Entries of one stage's table, at most, as long as one level alone needs no more: they should stay in the cache. */
const STAGE_ENTRIES = 4_096;

/** A few levels that are walked at once: the digits of their facts, put together, are a place in a table. */
interface Stage {
  readonly facts: readonly string[];
  readonly adders: readonly AddDigits[];
  /** Where each place leads: to where a state of the next stage begins, or after the last stage to an ending. */
  readonly table: Int32Array;
}

/**
 * Walks a lifted diagram with a block of rows at a time, without a branch that depends on a row.
 *
 * @param codes - gets the ending of every row
 * @returns walks with some rows, and gives some facts of which one has a value in its column that it cannot have; none
 * when all are in order
 */
export function tableWalk(
  table: PolicyTable,
  columnOf: (fact: string) => Column | undefined,
  codes: Uint8Array | Uint16Array,
): (from: number, to: number) => readonly string[] {
  const stages = stagesOf(table, columnOf);
  const places = new Int32Array(BLOCK_ROWS);
  return (from, to) => {
    if (table.root < 0) codes.fill(-1 - table.root, from, to);
    else {
      for (let start = from; start < to; start += BLOCK_ROWS) {
        const rows = Math.min(BLOCK_ROWS, to - start);
        places.fill(0);
        for (const { facts, adders, table } of stages) {
          for (const add of adders) if (!add(start, rows, places)) return facts;
          follow(places, table, rows);
        }
        codes.set(places.subarray(0, rows), start);
      }
    }
    return [];
  };
}

function follow(places: Int32Array, table: Int32Array, rows: number): void {
  for (let row = 0; row < rows; row++) places[row] = table[places[row] ?? 0] ?? 0;
}

/** Groups the levels, from the first on, and makes the table of each group. */
function stagesOf(table: PolicyTable, columnOf: (fact: string) => Column | undefined): readonly Stage[] {
  const stages: Stage[] = [];
  // The states of a stage: the nodes and endings that a walk can have come to when the stage begins.
  let states: readonly number[] = [table.root];
  for (let first = 0; first < table.levels.length; ) {
    const { end, size } = stageFrom(table, first, states.length);
    const ways = new Int32Array(states.length * size);
    for (const [i, place] of states.entries()) {
      writeWays(table, place, first, end, ways.subarray(i * size, (i + 1) * size));
    }
    const isLast = end === table.levels.length;
    const next = [...new Set(ways)];
    const offset = isLast ? 0 : stageFrom(table, end, next.length).size;
    const target = new Map(next.map((place, i) => [place, isLast ? -1 - place : i * offset]));
    let weight = size;
    const digits = table.levels.slice(first, end).flatMap((level): readonly Digit[] => {
      weight /= level.representatives.length + 1;
      const column = columnOf(level.fact);
      // Without a column the fact is unknown in every row: its digit is always 0.
      return column ? [{ level, column, weight }] : [];
    });
    const facts = digits.map(({ level }) => level.fact);
    stages.push({ facts, adders: addersOf(digits), table: ways.map((place) => target.get(place) ?? 0) });
    states = next;
    first = end;
  }
  return stages;
}

/** The end of the stage that begins at a level, and how many entries it has for each state. */
function stageFrom({ levels }: PolicyTable, first: number, states: number) {
  let end = first;
  let size = 1;
  for (; end < levels.length; end++) {
    const digits = (levels[end]?.representatives.length ?? 0) + 1;
    if (end > first && size * digits * states > STAGE_ENTRIES) break;
    size *= digits;
  }
  return { end, size };
}

/** Where a place leads for all digits of the levels up to an end, those of the last level changing fastest. */
function writeWays(table: PolicyTable, place: number, level: number, end: number, ways: Int32Array): void {
  const node = place < 0 ? undefined : table.nodes[place];
  const cells = table.levels[level]?.representatives.length ?? 0;
  if (!node || node.level >= end) ways.fill(place);
  else {
    const size = ways.length / (cells + 1);
    for (let digit = 0; digit <= cells; digit++) {
      // Unknown is the first digit, and the last way of a node.
      const way = node.level === level ? (node.next[digit === 0 ? cells : digit - 1] ?? place) : place;
      writeWays(table, way, level + 1, end, ways.subarray(digit * size, (digit + 1) * size));
    }
  }
}
