import type { KnownFacts } from "../invitation/known-facts";
import type { FactModel } from "../invitation/vocabulary";
import type { Outcome, Policy } from "../policy/document";
import { truthOf } from "../policy/truth";

/** The outcome for facts that leave nothing open: that of the first rule that holds. */
export function outcomeFor({ rules, otherwise }: Policy, facts: KnownFacts): Outcome {
  return rules.find((rule) => truthOf(rule.when, facts) === true)?.then ?? otherwise;
}

/** Whether no constraint is known to be broken. */
export function isPossible({ constraints }: FactModel, facts: KnownFacts): boolean {
  return constraints.every((constraint) => truthOf(constraint, facts) !== false);
}
