import { type Comparison, type Condition, type FactValue, thresholdOf } from "../invitation/condition";
import type { KnownFacts } from "../invitation/known-facts";

/** True, false, or not known yet: Kleene's three values. */
export type Truth = true | false | undefined;

/**
 * Whether a condition holds, in Kleene logic: a comparison of an unknown fact is unknown, and unknown spreads only
 * where it matters.
 */
export function truthOf(condition: Condition, facts: KnownFacts): Truth {
  if ("fact" in condition) {
    const value = facts.get(condition.fact);
    return value === undefined ? undefined : holds(condition, value);
  }
  if ("not" in condition) {
    const truth = truthOf(condition.not, facts);
    return truth === undefined ? undefined : !truth;
  }
  const { needed, parts } = thresholdOf(condition);
  let yes = 0;
  let perhaps = 0;
  for (const part of parts) {
    const truth = truthOf(part, facts);
    if (truth === true) yes += 1;
    else if (truth === undefined) perhaps += 1;
  }
  if (yes >= needed) return true;
  return yes + perhaps < needed ? false : undefined;
}

/** Whether a known value satisfies a comparison. */
export function holds(comparison: Comparison, value: FactValue): boolean {
  const wanted = comparison.value;
  if (typeof wanted === "object") {
    const [low = Number.NaN, high = Number.NaN] = wanted;
    switch (comparison.op) {
      case "in":
        return wanted.includes(value);
      case "notIn":
        return !wanted.includes(value);
      case "between":
        return value >= low && value <= high;
      default:
        return false;
    }
  }
  switch (comparison.op) {
    case "eq":
      return value === wanted;
    case "ne":
      return value !== wanted;
    case "lt":
      return value < wanted;
    case "lte":
      return value <= wanted;
    case "gt":
      return value > wanted;
    case "gte":
      return value >= wanted;
    default:
      return false;
  }
}
