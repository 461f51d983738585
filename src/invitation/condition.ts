/** The condition language: facts compared with constants, joined by all, any, not and atLeast. Nothing else. */

/** What a fact can be when it is known. */
export type FactValue = boolean | number | string;

/** The type of every fact of a vocabulary when it is known. */
export type FactTypes = Readonly<Record<string, FactValue>>;

/**
 * What is known about an invitation. A fact that is absent, `undefined` or `null` is unknown, which is ordinary input.
 */
export type Facts<F extends FactTypes = FactTypes> = { readonly [K in keyof F]?: F[K] | null | undefined };

/** How a fact may be compared; `between` includes both ends. */
export type Operator = "eq" | "ne" | "lt" | "lte" | "gt" | "gte" | "in" | "notIn" | "between";

/** Every operator. */
export const OPERATORS: readonly Operator[] = ["eq", "ne", "lt", "lte", "gt", "gte", "in", "notIn", "between"];

/** One fact compared with one constant, or with several. */
export interface Comparison {
  readonly fact: string;
  readonly op: Operator;
  readonly value: FactValue | readonly FactValue[];
}

/** A condition over facts. With facts unknown it is true, false or unknown itself. */
export type Condition =
  | Comparison
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly atLeast: number; readonly of: readonly Condition[] };

type ComparisonOn<K extends string, T extends FactValue> = [T] extends [boolean]
  ? { readonly fact: K; readonly op: "eq" | "ne"; readonly value: boolean }
  : [T] extends [number]
    ?
        | { readonly fact: K; readonly op: "eq" | "ne" | "lt" | "lte" | "gt" | "gte"; readonly value: number }
        | { readonly fact: K; readonly op: "in" | "notIn"; readonly value: readonly number[] }
        | { readonly fact: K; readonly op: "between"; readonly value: readonly [low: number, high: number] }
    :
        | { readonly fact: K; readonly op: "eq" | "ne"; readonly value: T }
        | { readonly fact: K; readonly op: "in" | "notIn"; readonly value: readonly T[] };

/** A {@link Comparison} in which a misspelt fact, a value of the wrong type or an unfit operator does not compile. */
export type TypedComparison<F extends FactTypes> = { [K in keyof F & string]: ComparisonOn<K, F[K]> }[keyof F & string];

/** A {@link Condition} in which only the facts of a vocabulary compile, with their own operators and values. */
export type TypedCondition<F extends FactTypes> =
  | TypedComparison<F>
  | { readonly all: readonly TypedCondition<F>[] }
  | { readonly any: readonly TypedCondition<F>[] }
  | { readonly not: TypedCondition<F> }
  | { readonly atLeast: number; readonly of: readonly TypedCondition<F>[] };

/** The conditions directly inside a condition; none for a comparison. */
export function partsOf(condition: Condition): readonly Condition[] {
  if ("fact" in condition) return [];
  return "not" in condition ? [condition.not] : thresholdOf(condition).parts;
}

/** How many parts of a condition have to hold: of `all` every one, of `any` one. */
export function thresholdOf(condition: Exclude<Condition, Comparison | { readonly not: Condition }>): {
  readonly needed: number;
  readonly parts: readonly Condition[];
} {
  if ("all" in condition) return { needed: condition.all.length, parts: condition.all };
  if ("any" in condition) return { needed: 1, parts: condition.any };
  return { needed: condition.atLeast, parts: condition.of };
}

/** Every comparison of a condition, in the order in which they are written. */
export function comparisonsOf(condition: Condition): readonly Comparison[] {
  if ("fact" in condition) return [condition];
  return partsOf(condition).flatMap(comparisonsOf);
}

/** The facts that a condition mentions, each once, in the order of first mention. */
export function factsIn(condition: Condition): readonly string[] {
  return [...new Set(comparisonsOf(condition).map((comparison) => comparison.fact))];
}
