import { InputError } from "../errors";
import { factsIn } from "../invitation/condition";
import type { KnownFacts } from "../invitation/known-facts";
import type { FactModel } from "../invitation/vocabulary";
import { truthOf } from "../policy/truth";

/**
 * Throws when the known facts break a constraint of the vocabulary.
 *
 * @throws {@link InputError} `contradictory-facts`, naming the facts that cannot be so together
 */
export function rejectContradiction(model: FactModel, known: KnownFacts): void {
  for (const constraint of model.constraints) {
    if (truthOf(constraint, known) === false) {
      throw contradictory(factsIn(constraint).filter((fact) => known.has(fact)));
    }
  }
}

/** The error for facts that cannot be so together. */
export function contradictory(facts: readonly string[]): InputError {
  const [first = ""] = facts;
  const names = facts.map((fact) => `\`${fact}\``).join(", ");
  return new InputError({
    code: "contradictory-facts",
    path: [first],
    message: `these facts contradict each other: ${names}`,
  });
}
