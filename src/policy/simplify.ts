import type { Condition } from "../invitation/condition";
import type { KnownFacts } from "../invitation/known-facts";
import { holds } from "./truth";

/**
 * What remains of a condition once some facts are known: an equivalent condition over the other facts, or `true` or
 * `false` where nothing remains.
 */
export function simplify(condition: Condition, known: KnownFacts): Condition | boolean {
  if ("fact" in condition) {
    const value = known.get(condition.fact);
    return value === undefined ? condition : holds(condition, value);
  }
  if ("not" in condition) {
    const inner = simplify(condition.not, known);
    if (typeof inner === "boolean") return !inner;
    return inner === condition.not ? condition : { not: inner };
  }
  if ("all" in condition) return atLeast(condition.all.length, condition.all, condition, known);
  if ("any" in condition) return atLeast(1, condition.any, condition, known);
  return atLeast(condition.atLeast, condition.of, condition, known);
}

/** `all` needs every part, `any` one: both are "at least so many". */
function atLeast(
  needed: number,
  parts: readonly Condition[],
  whole: Condition,
  known: KnownFacts,
): Condition | boolean {
  const simplified = parts.map((part) => simplify(part, known));
  if (simplified.every((part, i) => part === parts[i])) return whole;
  const open = simplified.filter((part) => typeof part !== "boolean");
  const missing = needed - simplified.filter((part) => part === true).length;
  if (missing <= 0) return true;
  if (missing > open.length) return false;
  const [only] = open;
  if (only !== undefined && open.length === 1) return only;
  if (missing === open.length) return { all: open };
  return missing === 1 ? { any: open } : { atLeast: missing, of: open };
}
