import type { Issue } from "../errors";
import type { FactTypes, FactValue } from "../invitation/condition";
import type { FactDomain } from "../invitation/fact";
import { checkValue, unknownFact } from "../invitation/known-facts";
import { isObject } from "../invitation/read-fact";
import type { FactModel } from "../invitation/vocabulary";
import { cellOf, type Level } from "./levels";
import type { Weights } from "./read";

/** How one fact is distributed: see {@link Marginals}. */
export type Marginal = number | Readonly<Record<string, number>> | readonly number[];

/**
 * How facts are distributed, as far as that is known: for a boolean the chance that it is true (0–1), for a choice the
 * weight of each value, for a number a sample of its values. Facts that are left out are uniform over their cells.
 */
export type Marginals<F extends FactTypes = FactTypes> = { readonly [K in keyof F]?: Marginal };

/**
 * Everything that is wrong with some marginals: `unknown-fact`; `chance-out-of-range` for a chance outside 0–1, a form
 * that does not fit the fact, or weights that add up to nothing; `unknown-value`, `out-of-range` and `not-an-integer`
 * for values that the fact cannot have.
 */
export function checkMarginals({ facts, ...rest }: FactModel, marginals: Marginals): readonly Issue[] {
  return Object.entries(marginals).flatMap(([name, given]) => {
    const path = ["weights", name];
    const domain = facts.get(name)?.domain;
    if (!domain) return [unknownFact(name, { facts, ...rest }, path)];
    return given === undefined ? [] : checkMarginal(domain, given, path);
  });
}

function checkMarginal(domain: FactDomain, given: unknown, path: readonly string[]): readonly Issue[] {
  const wrong = (message: string, ...inside: readonly string[]): readonly Issue[] => [
    { code: "chance-out-of-range", path: [...path, ...inside], message },
  ];
  if (domain.kind === "boolean") {
    const isChance = typeof given === "number" && given >= 0 && given <= 1;
    return isChance ? [] : wrong("expected the chance that it is true, from 0 to 1");
  }
  if (domain.kind === "number") {
    if (!Array.isArray(given) || given.length === 0) return wrong("expected a sample of numbers");
    return given.flatMap((value, i) => checkValue(domain, value, [...path, i]) ?? []);
  }
  if (!isObject(given)) return wrong("expected a weight per value");
  const weights = Object.entries(given);
  const issues = weights.flatMap(([value, weight]) => {
    const unknown = checkValue(domain, value, [...path, value]);
    if (unknown) return [unknown];
    return Number(weight) >= 0 ? [] : wrong("expected a weight from 0", value);
  });
  const sum = weights.reduce((total, [, weight]) => total + Number(weight), 0);
  if (issues.length > 0 || (sum > 0 && sum < Number.POSITIVE_INFINITY)) return issues;
  return wrong("expected weights that add up to more than 0, and to a finite number");
}

/** Every cell of a level weighs the same. */
export function uniformWeights(levels: readonly Level[]): Weights {
  return levels.map(uniform);
}

function uniform({ representatives }: Level): readonly number[] {
  return representatives.map(() => 1 / representatives.length);
}

/** The weight of every cell of every level; those of a level add up to 1. The marginals have been checked. */
export function weightsFor(levels: readonly Level[], marginals: Marginals = {}): Weights {
  return levels.map((level) => {
    const given = Object.hasOwn(marginals, level.fact) ? marginals[level.fact] : undefined;
    if (given === undefined) return uniform(level);
    const totals = level.representatives.map(() => 0);
    for (const [value, weight] of weighed(given)) {
      const cell = cellOf(level, value);
      totals[cell] = (totals[cell] ?? 0) + weight;
    }
    const sum = totals.reduce((total, weight) => total + weight, 0);
    return totals.map((weight) => weight / sum);
  });
}

/** A marginal as values with their weights. */
function weighed(given: Marginal): readonly (readonly [value: FactValue, weight: number])[] {
  if (typeof given === "number") {
    return [
      [false, 1 - given],
      [true, given],
    ];
  }
  return Array.isArray(given) ? given.map((value) => [value, 1]) : Object.entries(given);
}
