import { type Comparison, type Condition, comparisonsOf, type FactValue } from "../invitation/condition";
import type { FactDomain } from "../invitation/fact";
import type { FactModel } from "../invitation/vocabulary";
import { holds } from "../policy/truth";

/** A border between two cells of a number: the upper cell holds `x >= at`, or `x > at` where the border is open. */
export interface Cut {
  readonly at: number;
  readonly open: boolean;
}

/**
 * One fact as a level of a diagram: its domain split into cells, so that values in one cell satisfy the same
 * comparisons. Every cell has a representative, a value that stands for it.
 */
export interface Level {
  readonly fact: string;
  readonly domain: FactDomain;
  readonly representatives: readonly FactValue[];
  /** For numbers: the borders between neighbouring cells, in ascending order. */
  readonly cuts: readonly Cut[];
  /** For choices: the cell of each value. */
  readonly cellOfValue: ReadonlyMap<FactValue, number>;
}

/** The cell of a known value: which comparisons it satisfies, as a number from 0. */
export function cellOf(level: Level, value: FactValue): number {
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string") return level.cellOfValue.get(value) ?? 0;
  let cell = 0;
  for (const cut of level.cuts) {
    if (cut.open ? value > cut.at : value >= cut.at) cell += 1;
    else break;
  }
  return cell;
}

/** The levels of all facts that some conditions mention, in the order of the vocabulary. */
export function levelsFor(model: FactModel, conditions: readonly Condition[]): readonly Level[] {
  const comparisons = new Map<string, Comparison[]>();
  for (const comparison of conditions.flatMap(comparisonsOf)) {
    const others = comparisons.get(comparison.fact);
    if (others) others.push(comparison);
    else comparisons.set(comparison.fact, [comparison]);
  }
  return [...model.facts.values()].flatMap(({ name, domain }) => {
    const about = comparisons.get(name);
    return about ? [levelOf(name, domain, about)] : [];
  });
}

function levelOf(fact: string, domain: FactDomain, comparisons: readonly Comparison[]): Level {
  switch (domain.kind) {
    case "boolean":
      return { fact, domain, representatives: [false, true], cuts: [], cellOfValue: new Map() };
    case "choice":
      return { fact, domain, cuts: [], ...groupValues(domain.values, comparisons) };
    case "number": {
      const { cuts, representatives } = splitNumbers(domain, comparisons);
      return { fact, domain, representatives, cuts, cellOfValue: new Map() };
    }
  }
}

/** Values that satisfy the same comparisons share a cell, which the first of them represents. */
function groupValues(values: readonly string[], comparisons: readonly Comparison[]) {
  const cells = new Map<string, number>();
  const representatives: string[] = [];
  const cellOfValue = new Map<FactValue, number>();
  for (const value of values) {
    const signature = comparisons.map((comparison) => (holds(comparison, value) ? "1" : "0")).join("");
    const cell = cells.get(signature) ?? cells.size;
    if (cell === cells.size) {
      cells.set(signature, cell);
      representatives.push(value);
    }
    cellOfValue.set(value, cell);
  }
  return { representatives, cellOfValue };
}

type NumberDomain = Extract<FactDomain, { kind: "number" }>;

/** Every constant is a border from which on, and one above which, the comparisons may have another answer. */
function splitNumbers(domain: NumberDomain, comparisons: readonly Comparison[]) {
  const constants = new Set(comparisons.flatMap(({ value }) => (typeof value === "object" ? value : [Number(value)])));
  const borders = [...constants]
    .map(Number)
    .sort((a, b) => a - b)
    .flatMap((at): readonly Cut[] => {
      // Above 4 is from 5 on: of integers, every border is closed.
      if (domain.integer) return [Math.ceil(at), Math.floor(at) + 1].map((from) => ({ at: from, open: false }));
      return [false, true].map((open) => ({ at, open }));
    })
    .filter(({ at, open }) => (open ? at >= domain.min && at < domain.max : at > domain.min && at <= domain.max));
  const cuts: Cut[] = [];
  const representatives: number[] = [firstNumber(domain, borders[0])];
  for (const [i, border] of borders.entries()) {
    const inside = representative(domain, border, borders[i + 1]);
    // Two neighbouring doubles have nothing between them: such a cell is empty, and its border is no border. Nor is
    // one between numbers that satisfy the same comparisons, as 3 and 4 do of "in 3, 4".
    if (inside === undefined || isAlike(comparisons, inside, representatives.at(-1) ?? inside)) continue;
    cuts.push(border);
    representatives.push(inside);
  }
  return { cuts, representatives };
}

function isAlike(comparisons: readonly Comparison[], a: FactValue, b: FactValue): boolean {
  return comparisons.every((comparison) => holds(comparison, a) === holds(comparison, b));
}

/** A pleasant number in the lowest cell: the start of the domain where it has one, otherwise near nought. */
function firstNumber(domain: NumberDomain, first: Cut | undefined): number {
  if (domain.min > Number.MIN_SAFE_INTEGER) return domain.min;
  const below = Math.min(0, domain.max, first === undefined ? 0 : Math.ceil(first.at) - 1);
  return first === undefined || below < first.at ? below : domain.min;
}

/** A pleasant number from a border up to the next one, or `undefined` where no number is. */
function representative(domain: NumberDomain, cut: Cut, next: Cut | undefined): number | undefined {
  if (!cut.open) return cut.at;
  const isInside = (value: number): boolean =>
    value > cut.at && value <= domain.max && (next === undefined || (next.open ? value <= next.at : value < next.at));
  const top = next?.at ?? domain.max;
  return [Math.floor(cut.at) + 1, cut.at / 2 + top / 2, top].find(isInside);
}

/** The value of a cell that lies nearest to another value; the cell's representative where there is no distance. */
export function nearestIn(level: Level, cell: number, to: FactValue | null): FactValue {
  const representative = level.representatives[cell] ?? false;
  const above = level.cuts[cell];
  if (level.domain.kind !== "number" || typeof to !== "number" || !above || cellOf(level, to) <= cell) {
    return representative;
  }
  // Coming down from above: the largest value of the cell, where there is one.
  if (above.open) return above.at;
  return level.domain.integer ? above.at - 1 : representative;
}
