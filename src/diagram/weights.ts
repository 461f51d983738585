import { didYouMean, InputError } from "../errors";
import type { FactValue } from "../invitation/condition";
import { cellOf, type Level } from "./levels";
import type { Weights } from "./read";

/**
 * How facts are distributed, as far as that is known: for a boolean the chance that it is true (0–1), for a choice the
 * weight of each value, for a number a sample of its values. Facts that are left out are uniform over their cells.
 */
export type Marginals = Readonly<Record<string, number | Readonly<Record<string, number>> | readonly number[]>>;

/**
 * The weight of every cell of every level; those of a level add up to 1.
 *
 * @throws {@link InputError} `chance-out-of-range` for a chance outside 0–1, a form that does not fit the fact, or
 * weights that add up to nothing; `unknown-value`
 */
export function weightsFor(levels: readonly Level[], marginals: Marginals = {}): Weights {
  return levels.map((level) => {
    const given = Object.hasOwn(marginals, level.fact) ? marginals[level.fact] : undefined;
    if (given === undefined) return uniform(level);
    return normalised(level, rawWeights(level, given));
  });
}

/** Every cell of a level weighs the same. */
export function uniformWeights(levels: readonly Level[]): Weights {
  return levels.map(uniform);
}

function uniform({ representatives }: Level): readonly number[] {
  return representatives.map(() => 1 / representatives.length);
}

function rawWeights(level: Level, given: Marginals[string]): readonly number[] {
  const totals = level.representatives.map(() => 0);
  const add = (value: FactValue, weight: number): void => {
    if (!(weight >= 0 && Number.isFinite(weight))) throw badChance(level.fact, "expected weights from 0");
    const cell = cellOf(level, value);
    totals[cell] = (totals[cell] ?? 0) + weight;
  };
  if (typeof given === "number") {
    if (level.domain.kind !== "boolean") throw badChance(level.fact, "a chance fits a boolean fact only");
    add(true, given);
    add(false, 1 - given);
  } else if (Array.isArray(given)) {
    if (level.domain.kind !== "number") throw badChance(level.fact, "a sample of numbers fits a number only");
    for (const value of given) add(value, 1);
  } else {
    if (level.domain.kind !== "choice") throw badChance(level.fact, "weights per value fit a choice only");
    for (const [value, weight] of Object.entries(given)) {
      if (!level.domain.values.includes(value)) {
        const suggestion = didYouMean(value, level.domain.values);
        const issue = {
          code: "unknown-value",
          path: [level.fact, value],
          message: "the choice has no such value",
        } as const;
        throw new InputError({ ...issue, ...(suggestion ? { suggestion } : {}) });
      }
      add(value, weight);
    }
  }
  return totals;
}

function normalised(level: Level, totals: readonly number[]): readonly number[] {
  const sum = totals.reduce((total, weight) => total + weight, 0);
  if (!(sum > 0)) throw badChance(level.fact, "expected weights that add up to more than 0");
  return totals.map((weight) => weight / sum);
}

function badChance(fact: string, message: string): InputError {
  return new InputError({ code: "chance-out-of-range", path: [fact], message });
}
