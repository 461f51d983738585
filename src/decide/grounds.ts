import { type Comparison, type Condition, comparisonsOf, thresholdOf } from "../invitation/condition";
import type { KnownFacts } from "../invitation/known-facts";
import { truthOf } from "../policy/truth";

/**
 * The comparisons that make a condition true, or false: no more of them than it takes, the first ones as written.
 * While the condition is unknown, the comparisons that are unknown themselves.
 */
export function groundsOf(condition: Condition, known: KnownFacts): readonly Comparison[] {
  const truth = truthOf(condition, known);
  if (truth === undefined) return comparisonsOf(condition).filter((part) => truthOf(part, known) === undefined);
  return grounds(condition, truth, known);
}

function grounds(condition: Condition, truth: boolean, known: KnownFacts): readonly Comparison[] {
  if ("fact" in condition) return [condition];
  if ("not" in condition) return grounds(condition.not, !truth, known);
  // Of the parts that have this truth, the first ones that are enough for it.
  const { needed, parts } = thresholdOf(condition);
  const deciding = parts.filter((part) => truthOf(part, known) === truth);
  return deciding.slice(0, truth ? needed : parts.length - needed + 1).flatMap((part) => grounds(part, truth, known));
}
