import type { Comparison, Condition } from "../invitation/condition";
import { comparisonsOf } from "../invitation/condition";
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
  if ("all" in condition) return enough(condition.all, truth, truth ? condition.all.length : 1, known);
  if ("any" in condition) return enough(condition.any, truth, truth ? 1 : condition.any.length, known);
  const needed = truth ? condition.atLeast : condition.of.length - condition.atLeast + 1;
  return enough(condition.of, truth, needed, known);
}

/** The grounds of the first so many parts that have a given truth. */
function enough(
  parts: readonly Condition[],
  truth: boolean,
  howMany: number,
  known: KnownFacts,
): readonly Comparison[] {
  const deciding = parts.filter((part) => truthOf(part, known) === truth).slice(0, howMany);
  return deciding.flatMap((part) => grounds(part, truth, known));
}
