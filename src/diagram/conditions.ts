import type { Condition } from "../invitation/condition";
import { holds } from "../policy/truth";
import { combine, mapTerminals, UNDECIDED } from "./apply";
import type { Level } from "./levels";
import { type Nodes, terminal } from "./nodes";

/** The terminals of a diagram that is either true or false. */
export const FALSE = terminal(0);
export const TRUE = terminal(1);

/** Turns conditions into diagrams over the same levels. */
export interface ConditionDiagrams {
  readonly of: (condition: Condition) => number;
  readonly and: (a: number, b: number) => number;
  readonly or: (a: number, b: number) => number;
  readonly not: (a: number) => number;
}

/** The workshop for condition diagrams in one store of nodes. Levels stand in the store's order. */
export function conditionDiagrams(nodes: Nodes, levels: readonly Level[]): ConditionDiagrams {
  const positions = new Map(levels.map((level, i) => [level.fact, i]));
  const and = combine(nodes, (a, b) => {
    if (a === FALSE || b === FALSE) return FALSE;
    if (a === TRUE || a === b) return b;
    return b === TRUE ? a : UNDECIDED;
  });
  const or = combine(nodes, (a, b) => {
    if (a === TRUE || b === TRUE) return TRUE;
    if (a === FALSE || a === b) return b;
    return b === FALSE ? a : UNDECIDED;
  });
  const not = (a: number): number => mapTerminals(nodes, a, (node) => (node === TRUE ? FALSE : TRUE));

  const of = (condition: Condition): number => {
    if ("fact" in condition) {
      const position = positions.get(condition.fact) ?? 0;
      const cells = levels[position]?.representatives ?? [];
      return nodes.make(
        position,
        cells.map((value) => (holds(condition, value) ? TRUE : FALSE)),
      );
    }
    if ("not" in condition) return not(of(condition.not));
    if ("all" in condition) return condition.all.map(of).reduceRight((rest, part) => and(part, rest), TRUE);
    if ("any" in condition) return condition.any.map(of).reduceRight((rest, part) => or(part, rest), FALSE);
    return atLeast(condition.atLeast, condition.of.map(of));
  };

  /** From the last part back, `row[j]` is "at least j of the parts from here on". */
  const atLeast = (needed: number, parts: readonly number[]): number => {
    let row = [TRUE, ...Array.from({ length: needed }, () => FALSE)];
    for (const part of parts.toReversed()) {
      row = row.map((enough, j) => (j === 0 ? TRUE : or(enough, and(part, row[j - 1] ?? FALSE))));
    }
    return row[needed] ?? FALSE;
  };

  return { of, and, or, not };
}
