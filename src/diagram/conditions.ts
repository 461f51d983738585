import type { Condition } from "../invitation/condition";
import { holds } from "../policy/truth";
import { combine } from "./apply";
import type { Level } from "./levels";
import { type Nodes, terminal } from "./nodes";

/** The terminals of a diagram that is either true or false. */
export const FALSE = terminal(0);
export const TRUE = terminal(1);

/** Turns conditions into diagrams over the same levels. */
export interface ConditionDiagrams {
  readonly of: (condition: Condition) => number;
  /** The one diagram where a condition holds, the other one elsewhere; and, or and not are cases of it. */
  readonly choose: (condition: number, then: number, otherwise: number) => number;
}

/** The one diagram where a condition holds, the other one elsewhere; and, or and not are cases of it. */
export function choosing(nodes: Nodes): ConditionDiagrams["choose"] {
  return combine(nodes, (condition, then, otherwise) => {
    if (condition === TRUE || then === otherwise) return then;
    if (then === TRUE && otherwise === FALSE) return condition;
    return condition === FALSE ? otherwise : undefined;
  });
}

/** The workshop for condition diagrams in one store of nodes. Levels stand in the store's order. */
export function conditionDiagrams(nodes: Nodes, levels: readonly Level[]): ConditionDiagrams {
  const positions = new Map(levels.map((level, i) => [level.fact, i]));
  const choose = choosing(nodes);

  const of = (condition: Condition): number => {
    if ("fact" in condition) {
      const position = positions.get(condition.fact) ?? 0;
      const cells = levels[position]?.representatives ?? [];
      return nodes.make(
        position,
        cells.map((value) => (holds(condition, value) ? TRUE : FALSE)),
      );
    }
    if ("not" in condition) return choose(of(condition.not), FALSE, TRUE);
    if ("all" in condition) return condition.all.map(of).reduceRight((rest, part) => choose(part, rest, FALSE), TRUE);
    if ("any" in condition) return condition.any.map(of).reduceRight((rest, part) => choose(part, TRUE, rest), FALSE);
    // From the last part back, `row[j]` is "at least j of the parts from here on".
    let row = [TRUE, ...Array.from({ length: condition.atLeast }, () => FALSE)];
    for (const part of condition.of.map(of).reverse()) {
      row = row.map((enough, j) => (j === 0 ? TRUE : choose(part, row[j - 1] ?? FALSE, enough)));
    }
    return row.at(-1) ?? FALSE;
  };

  return { of, choose };
}
