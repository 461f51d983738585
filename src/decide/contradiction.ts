import { InputError, type Issue } from "../errors";
import { factsIn } from "../invitation/condition";
import type { KnownFacts } from "../invitation/known-facts";
import type { FactModel } from "../invitation/vocabulary";
import { truthOf } from "../policy/truth";

/**
 * Throws when the known facts break a constraint of the vocabulary by themselves. Where several constraints only
 * contradict each other together, the diagrams find out and {@link contradiction} says so.
 *
 * @throws {@link InputError} `contradictory-facts`, with an issue per fact
 */
export function rejectContradiction(model: FactModel, known: KnownFacts): void {
  const broken = model.constraints.find((constraint) => truthOf(constraint, known) === false);
  if (broken) throw contradictory(factsIn(broken).filter((fact) => known.has(fact)));
}

/** The error for known facts that no invitation can have together. */
export function contradiction(model: FactModel, known: KnownFacts): InputError {
  return contradictory([...new Set(model.constraints.flatMap(factsIn))].filter((fact) => known.has(fact)));
}

/** The error for these facts, one issue each. */
function contradictory(facts: readonly string[]): InputError {
  const message = `these facts contradict each other: ${facts.map((fact) => `\`${fact}\``).join(", ")}`;
  const [first, ...others] = facts.map((fact): Issue => ({ code: "contradictory-facts", path: [fact], message }));
  return new InputError(
    first ?? { code: "contradictory-facts", path: [], message: "no facts satisfy the constraints" },
    ...others,
  );
}
