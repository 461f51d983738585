import type { Level } from "../diagram/levels";
import type { FactValue } from "../invitation/condition";
import type { Decision } from "./decision";

/** Reads one fact from an app's input. */
export type Reader<Input> = (input: Input) => FactValue | null | undefined;

/** Decides on an app's input. */
export type Deciding<Input, A extends string> = (input: Input) => Decision<A>;

/**
 * One step of a compiled policy: reads a fact and goes on to the branch of its cell, or to `unknown`. A value that the
 * fact cannot have goes to `reject`, which says what is wrong with it.
 */
export function branch<Input, A extends string>(
  level: Level,
  read: Reader<Input>,
  cells: readonly Deciding<Input, A>[],
  unknown: Deciding<Input, A>,
  reject: Deciding<Input, A>,
): Deciding<Input, A> {
  const [first = reject, second = first] = cells;
  switch (level.domain.kind) {
    case "boolean":
      return (input) => {
        const value = read(input);
        if (value === true) return second(input);
        if (value === false) return first(input);
        return value === undefined || value === null ? unknown(input) : reject(input);
      };
    case "choice": {
      const byValue = new Map([...level.cellOfValue].map(([value, cell]) => [value, cells[cell] ?? reject]));
      return (input) => {
        const value = read(input);
        if (value === undefined || value === null) return unknown(input);
        return (byValue.get(value) ?? reject)(input);
      };
    }
    case "number":
      return numberBranch(level, level.domain, read, cells, unknown, reject);
  }
}

function numberBranch<Input, A extends string>(
  level: Level,
  { integer, min, max }: { readonly integer: boolean; readonly min: number; readonly max: number },
  read: Reader<Input>,
  cells: readonly Deciding<Input, A>[],
  unknown: Deciding<Input, A>,
  reject: Deciding<Input, A>,
): Deciding<Input, A> {
  const isValid = (value: unknown): value is number =>
    typeof value === "number" && value >= min && value <= max && (!integer || Number.isInteger(value));
  const [low = reject, high = low] = cells;
  const [cut] = level.cuts;
  if (level.cuts.length === 1 && cut && !cut.open) {
    const { at } = cut;
    return (input) => {
      const value = read(input);
      if (isValid(value)) return value >= at ? high(input) : low(input);
      return value === undefined || value === null ? unknown(input) : reject(input);
    };
  }
  const { cuts } = level;
  return (input) => {
    const value = read(input);
    if (!isValid(value)) return value === undefined || value === null ? unknown(input) : reject(input);
    let cell = 0;
    for (const { at, open } of cuts) {
      if (open ? value > at : value >= at) cell += 1;
      else break;
    }
    return (cells[cell] ?? reject)(input);
  };
}
