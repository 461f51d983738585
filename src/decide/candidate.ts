import { InputError, withSuggestion } from "../errors";
import type { FactTypes } from "../invitation/condition";
import type { Outcome, Policy } from "../policy/document";

/** One of the outcomes that are still possible, and the rule it comes from. */
export interface Candidate<A extends string = string> {
  /** A rule's id, or `otherwise`. */
  readonly rule: string;
  readonly outcome: Outcome<A>;
}

/** The rules of a policy, with `otherwise` as the last one. */
export function candidatesOf<A extends string>(policy: Policy<FactTypes, A>): readonly Candidate<A>[] {
  const rules = policy.rules.map((rule) => ({ rule: rule.id, outcome: rule.then }));
  return [...rules, { rule: "otherwise", outcome: policy.otherwise }];
}

/**
 * Throws for an action that a policy never answers with.
 *
 * @throws {@link InputError} `unknown-action`
 */
export function requireAction(candidates: readonly Candidate[], action: string, path: readonly string[]): void {
  const actions = [...new Set(candidates.map(({ outcome }) => outcome.action))];
  if (actions.includes(action)) return;
  const message = `the policy only answers ${actions.join(", ")}`;
  throw new InputError(withSuggestion({ code: "unknown-action", path, message }, action, actions));
}
