import { cellOf } from "../diagram/levels";
import { buildDiagrams, labelled } from "../diagram/policy-diagram";
import { terminalsOf } from "../diagram/read";
import type { Condition, FactValue } from "../invitation/condition";
import type { KnownFacts } from "../invitation/known-facts";
import type { FactModel } from "../invitation/vocabulary";

/** Whether a condition can still hold when some facts are known. */
type CanHold = (known: KnownFacts) => boolean;

/**
 * Finds the known facts that rule a condition out, each by itself, through a constraint of the vocabulary: whom you do
 * not know you have not met. None where the condition is too large for a diagram. What is worked out for a condition is
 * kept for the next facts.
 */
export function rulingOut(
  model: FactModel,
): (condition: Condition, known: KnownFacts) => readonly (readonly [fact: string, value: FactValue])[] {
  const made = new Map<Condition, CanHold>();
  return (condition, known) => {
    const canHold = made.get(condition) ?? possibilityOf(model, condition);
    made.set(condition, canHold);
    return canHold(known) ? [] : [...known].filter((fact) => !canHold(new Map([fact])));
  };
}

function possibilityOf(model: FactModel, condition: Condition): CanHold {
  const diagrams = buildDiagrams(model, [{ conditions: [condition], labels: [1, 0] }]);
  if (typeof diagrams === "string") return () => true;
  const { levels, nodes, roots } = diagrams;
  return (known) => {
    const cells = levels.flatMap((level, position): readonly (readonly [number, number])[] => {
      const value = known.get(level.fact);
      return value === undefined ? [] : [[position, cellOf(level, value)]];
    });
    return terminalsOf(nodes, roots[0] ?? labelled(0), new Map(cells)).includes(labelled(1));
  };
}
