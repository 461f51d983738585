import { buildDiagrams, IMPOSSIBLE, labelOf } from "../diagram/policy-diagram";
import { terminalsOf } from "../diagram/read";
import type { Facts, FactTypes } from "../invitation/condition";
import { knownFacts } from "../invitation/known-facts";
import type { Policy } from "../policy/document";
import { askableVocabularyOf } from "./askable";
import { candidatesOf } from "./candidate";
import { contradiction, rejectContradiction } from "./contradiction";
import { deciderByRule } from "./deciders";
import { type Decision, decisionFrom, referenceOf } from "./decision";
import { interpret } from "./interpret";
import { openQuestions } from "./open-questions";
import { summarise } from "./summary";

/**
 * What a policy answers for what is known: settled when every completion of the unknown facts gives the same action,
 * otherwise open, with the actions that are possible and the questions that can settle it. Always exact, unless the
 * part of the policy that is still open exceeds the budget of the diagrams; then `precision` is `cautious` and some
 * matters stay open that are in fact settled.
 *
 * For many invitations under one policy use {@link compile}: it gives the same decisions and does its work once.
 *
 * @param facts - what is known; absent, `undefined` and `null` mean unknown
 * @throws {@link InputError} `unknown-fact`, `wrong-type`, `not-an-integer`, `out-of-range` or `unknown-value` for
 * facts that the vocabulary does not admit, all of them at once; `contradictory-facts`
 * @example
 * ```ts
 * import { evaluate, strictSelective } from "know-and-trust";
 * const decision = evaluate(strictSelective(), { metInPerson: true });
 * decision.status; // => "open"
 * decision.status === "open" && decision.questions[0]?.prompt.nl; // => "Zou je deze persoon voorstellen aan iemand uit je netwerk, als daarom wordt gevraagd?"
 * ```
 */
export function evaluate<F extends FactTypes, A extends string>(policy: Policy<F, A>, facts: Facts<F>): Decision<A> {
  const model = askableVocabularyOf(policy);
  const known = knownFacts(model, facts);
  rejectContradiction(model, known);
  const diagrams = buildDiagrams(model, [deciderByRule(policy)], known);
  if (diagrams === "contradiction") throw contradiction(model, known);
  if (diagrams === "over-budget") return interpret(policy, facts);
  const ends = new Set(terminalsOf(diagrams.nodes, diagrams.roots[0] ?? IMPOSSIBLE).map(labelOf));
  const summary = summarise(candidatesOf(policy), ends);
  const questions = () => openQuestions(policy, model, known, diagrams);
  return decisionFrom(policy, referenceOf(policy), summary, "exact", questions);
}
