import type { Condition, Facts, FactTypes } from "../invitation/condition";
import { factsIn } from "../invitation/condition";
import { knownFacts } from "../invitation/known-facts";
import type { Policy } from "../policy/document";
import { truthOf } from "../policy/truth";
import { askableVocabularyOf } from "./askable";
import { candidatesOf } from "./candidate";
import { rejectContradiction } from "./contradiction";
import { type Decision, decisionFrom, questionsAbout, referenceOf } from "./decision";
import { summarise } from "./summary";

/** The condition of `otherwise`: it asks for nothing, so it holds. */
const ALWAYS: Condition = { all: [] };

/**
 * What a policy means, read rule by rule in Kleene logic. This is the readable specification: where it settles a
 * matter, every other evaluator gives the same action.
 *
 * A rule whose condition is unknown may decide, so its outcome is possible and reading goes on; a rule that holds ends
 * the reading. Facts that occur in several comparisons can make it too careful, never wrong.
 *
 * @throws {@link InputError} for facts that the vocabulary does not admit, and `contradictory-facts`
 * @example
 * ```ts
 * import { interpret, strictSelective } from "know-and-trust";
 * interpret(strictSelective(), { metInPerson: false }).action; // => "archive"
 * interpret(strictSelective(), {}).precision; // => "cautious"
 * ```
 */
export function interpret<F extends FactTypes, A extends string>(policy: Policy<F, A>, facts: Facts<F>): Decision<A> {
  const model = askableVocabularyOf(policy);
  const known = knownFacts(model, facts);
  rejectContradiction(model, known);

  const conditions = [...policy.rules.map((rule) => rule.when), ALWAYS];
  const left = new Set<number>();
  const unknown = new Set<string>();
  for (const [place, condition] of conditions.entries()) {
    const truth = truthOf(condition, known);
    if (truth === false) continue;
    left.add(place);
    if (truth === true) break;
    for (const fact of factsIn(condition)) if (!known.has(fact)) unknown.add(fact);
  }
  const precision = unknown.size === 0 ? "exact" : "cautious";
  const questions = () => questionsAbout([...unknown], model);
  return decisionFrom(policy, referenceOf(policy), summarise(candidatesOf(policy), left), precision, questions);
}
