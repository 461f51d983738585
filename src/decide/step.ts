import type { Cut, Level } from "../diagram/levels";
import type { Decision } from "./decision";
import { nextUp } from "./next-up";
import type { ReadAt } from "./read-by-place";

/** The decision that all share who come to the end of a walk, or how to make one of their own. */
export type Answer<Input, A extends string> = Decision<A> | ((input: Input) => Decision<A>);

type Next<Input, A extends string> = Step<Input, A> | undefined;

/**
 * One step of a compiled policy: either it answers, or it reads a fact and each value leads to another step. Where a
 * value leads nowhere, the fact cannot have it. Every step has every field in one order, so that the walk meets
 * objects of one shape only.
 */
export interface Step<Input, A extends string> {
  /** At the end of a walk only. */
  readonly answer: Answer<Input, A> | undefined;
  /** The place of the fact in the vocabulary. */
  readonly place: number;
  readonly whenTrue: Next<Input, A>;
  readonly whenFalse: Next<Input, A>;
  readonly whenUnknown: Next<Input, A>;
  /** Of numbers, only those from `min` to `max` lead on: below the cut, or from the cut on. */
  readonly min: number;
  readonly max: number;
  readonly integer: boolean;
  readonly cut: number;
  readonly below: Next<Input, A>;
  readonly fromCut: Next<Input, A>;
  readonly byText: ReadonlyMap<unknown, Next<Input, A>> | undefined;
}

/**
 * A step with some of its fields; the others lead nowhere. All steps come from this one literal, because objects that
 * are written in different places, or by spreading, count as different shapes: that makes a walk twice as slow.
 */
function stepWith<Input, A extends string>(fields: Partial<Step<Input, A>>): Step<Input, A> {
  return {
    answer: fields.answer,
    place: fields.place ?? 0,
    whenTrue: fields.whenTrue,
    whenFalse: fields.whenFalse,
    whenUnknown: fields.whenUnknown,
    min: fields.min ?? Number.POSITIVE_INFINITY,
    max: fields.max ?? Number.NEGATIVE_INFINITY,
    integer: fields.integer ?? false,
    cut: fields.cut ?? 0,
    below: fields.below,
    fromCut: fields.fromCut,
    byText: fields.byText,
  };
}

/** Goes from step to step until one answers. A value that its fact cannot have goes to `reject`. */
export function walk<Input, A extends string>(
  first: Step<Input, A>,
  read: ReadAt<Input>,
  reject: (input: Input) => Decision<A>,
): (input: Input) => Decision<A> {
  return (input) => {
    let step = first;
    while (step.answer === undefined) {
      const value = read(input, step.place);
      let next: Next<Input, A>;
      if (value === true) next = step.whenTrue;
      else if (value === false) next = step.whenFalse;
      else if (typeof value === "number") {
        if (value >= step.min && value <= step.max && (!step.integer || Number.isInteger(value))) {
          next = value >= step.cut ? step.fromCut : step.below;
        }
      } else if (value === undefined || value === null) next = step.whenUnknown;
      else next = step.byText?.get(value);
      if (next === undefined) return reject(input);
      step = next;
    }
    return typeof step.answer === "function" ? step.answer(input) : step.answer;
  };
}

/** The end of a walk. */
export function answering<Input, A extends string>(answer: Answer<Input, A>): Step<Input, A> {
  return stepWith<Input, A>({ answer });
}

/** The step that reads the fact of a level and goes on to the step of its cell. */
export function reading<Input, A extends string>(
  level: Level,
  place: number,
  cells: readonly Step<Input, A>[],
  whenUnknown: Step<Input, A>,
): Step<Input, A> {
  const { domain } = level;
  const step = { place, whenUnknown };
  switch (domain.kind) {
    case "boolean":
      return stepWith<Input, A>({ ...step, whenFalse: cells[0], whenTrue: cells[1] });
    case "choice":
      return stepWith({
        ...step,
        byText: new Map([...level.cellOfValue].map(([value, cell]) => [value, cells[cell]])),
      });
    case "number": {
      const { min, max, integer } = domain;
      return comparing({ ...step, min, max, integer }, bordersBetween(level.cuts, cells), cells);
    }
  }
}

/** Where a number's cell changes to one that leads elsewhere: the place of the first cell behind the border. */
function bordersBetween(cuts: readonly Cut[], cells: readonly unknown[]) {
  return cuts.flatMap(({ at, open }, i) => {
    // Above a number is from the next number on.
    return cells[i] === cells[i + 1] ? [] : [{ cut: open ? nextUp(at) : at, cell: i + 1 }];
  });
}

/** Compares with the border in the middle, and then with those on its side: a few comparisons for any number of cuts. */
function comparing<Input, A extends string>(
  step: Partial<Step<Input, A>>,
  borders: readonly { readonly cut: number; readonly cell: number }[],
  cells: readonly Step<Input, A>[],
): Step<Input, A> {
  const middle = borders.length >> 1;
  const border = borders[middle];
  // Steps exist only where their cells lead to different places, so there is a border at the top.
  if (!border) return stepWith(step);
  const side = (part: typeof borders, only: number) => (part.length > 0 ? comparing(step, part, cells) : cells[only]);
  const below = side(borders.slice(0, middle), border.cell - 1);
  const fromCut = side(borders.slice(middle + 1), border.cell);
  return stepWith({ ...step, cut: border.cut, below, fromCut });
}
