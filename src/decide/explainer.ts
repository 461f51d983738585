import type { Facts, FactTypes } from "../invitation/condition";
import type { Policy } from "../policy/document";
import { askableVocabularyOf } from "./askable";
import { compilePrepared } from "./compile";
import type { Decision } from "./decision";
import { type ExplainOptions, type Explanation, explanations } from "./explain";
import { preparePolicy } from "./prepared-policy";

/**
 * Turns a policy into a function from facts to explanations, as {@link compile} turns it into one to decisions. The
 * explanations are those of {@link explain}; the policy's decision diagram is made once, so that thousands of
 * invitations can be explained.
 *
 * @throws {@link InputError} what {@link compile} throws; `unknown-option`, `unknown-action` for a wish that the policy
 * never grants; and later what {@link explain} throws
 * @example
 * ```ts
 * import { explainer, strictSelective } from "know-and-trust";
 * const why = explainer(strictSelective(), { locale: "en" });
 * why({ metInPerson: false }).short; // => "You have not met in person."
 * why({ metInPerson: true }).short; // => "Would you introduce this person to somebody in your network, if asked?"
 * ```
 */
export function explainer<F extends FactTypes, A extends string>(
  policy: Policy<F, A>,
  options: ExplainOptions<NoInfer<A>> = {},
): (facts: Facts<F>) => Explanation {
  const { decide, explain } = decidingAndExplaining(policy, options);
  return (facts) => explain(facts, decide(facts));
}

/** A policy that decides and explains from the same diagram. */
export function decidingAndExplaining<F extends FactTypes, A extends string>(
  policy: Policy<F, A>,
  options: ExplainOptions<NoInfer<A>>,
): {
  readonly decide: (facts: Facts<F>) => Decision<A>;
  readonly explain: (facts: Facts<F>, decision: Decision<A>) => Explanation;
} {
  const prepared = preparePolicy(policy, askableVocabularyOf(policy));
  return { decide: compilePrepared(policy, prepared), explain: explanations(policy, options, () => prepared) };
}
