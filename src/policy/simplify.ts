import { type Condition, thresholdOf } from "../invitation/condition";
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
  const { needed, parts } = thresholdOf(condition);
  const simplified = parts.map((part) => simplify(part, known));
  if (simplified.every((part, i) => part === parts[i])) return condition;
  const open = simplified.filter((part) => typeof part !== "boolean");
  const missing = needed - simplified.filter((part) => part === true).length;
  if (missing <= 0) return true;
  if (missing > open.length) return false;
  const [only] = open;
  if (only !== undefined && open.length === 1) return only;
  if (missing === open.length) return { all: open };
  return missing === 1 ? { any: open } : { atLeast: missing, of: open };
}
