import { contradiction, rejectContradiction } from "../decide/contradiction";
import { deciderByRule } from "../decide/deciders";
import { cofactor } from "../diagram/cofactor";
import { FALSE } from "../diagram/conditions";
import { buildDiagrams, type Diagrams, IMPOSSIBLE, labelOf, NODE_BUDGET } from "../diagram/policy-diagram";
import { terminalsOf } from "../diagram/read";
import type { Facts, FactTypes } from "../invitation/condition";
import { type KnownFacts, knownFacts } from "../invitation/known-facts";
import type { Policy, Rule } from "../policy/document";
import { simplify } from "../policy/simplify";
import { vocabularyOf } from "../policy/vocabulary-of";

/**
 * What remains of a policy once some facts are known: a policy again, which answers every invitation of which they hold
 * as the original does, and no longer speaks of them, nor of what follows from them. Rules that cannot fire any more
 * are gone; where a rule fires in all remaining cases, its outcome is the residual's `otherwise`.
 *
 * Use it to hand on what is left to decide, to compare policies under a condition, or to show what a fact leaves open.
 * Where the policy is too large for its diagram it is simplified condition by condition, which is as right and less
 * tidy.
 *
 * @throws {@link InputError} for facts that the vocabulary does not admit; `contradictory-facts`
 * @example
 * ```ts
 * import { strictSelective } from "know-and-trust";
 * import { residual } from "know-and-trust/analysis";
 * residual(strictSelective(), { metInPerson: true }).rules[0]?.when; // => { fact: "wouldIntroduce", op: "eq", value: true }
 * residual(strictSelective(), { metInPerson: false }).rules; // => []
 * ```
 */
export function residual<F extends FactTypes, A extends string>(policy: Policy<F, A>, facts: Facts<F>): Policy<F, A> {
  const model = vocabularyOf(policy);
  const given = knownFacts(model, facts);
  rejectContradiction(model, given);
  const diagrams = buildDiagrams(model, [deciderByRule(policy)], given);
  if (diagrams === "contradiction") throw contradiction(model, given);
  if (diagrams === "over-budget") return simplified(policy, given, () => true);
  diagrams.nodes.allow(NODE_BUDGET);
  const known = new Map([...given, ...impliedBy(diagrams)]);
  const alive = new Set(terminalsOf(diagrams.nodes, diagrams.roots[0] ?? IMPOSSIBLE).map(labelOf));
  return simplified(policy, known, (place) => alive.has(place));
}

/** The policy with some facts put in, without the rules that cannot fire. */
function simplified<F extends FactTypes, A extends string>(
  policy: Policy<F, A>,
  known: KnownFacts,
  isAlive: (place: number) => boolean,
): Policy<F, A> {
  const rules: Rule<A>[] = [];
  const last = policy.rules.findLastIndex((_, place) => isAlive(place));
  for (const [place, rule] of policy.rules.entries()) {
    if (!isAlive(place)) continue;
    const when = simplify(rule.when, known);
    // Where no later rule and not even `otherwise` can decide, this one does whenever it is its turn.
    if (when === true || (place === last && !isAlive(policy.rules.length)))
      return { ...policy, rules, otherwise: rule.then };
    if (when !== false) rules.push({ ...rule, when });
  }
  return { ...policy, rules };
}

/** Facts of which the constraints leave one cell: whatever the value in it, it satisfies the same comparisons. */
function impliedBy({ levels, nodes, possible }: Diagrams): KnownFacts {
  const open = levels.map((level, i) =>
    [...level.representatives.keys()].filter((cell) => cofactor(nodes, possible, i, cell) !== FALSE),
  );
  return new Map(
    levels.flatMap((level, i) => {
      const [only, ...others] = open[i] ?? [];
      const value = only === undefined || others.length > 0 ? undefined : level.representatives[only];
      return value === undefined ? [] : [[level.fact, value] as const];
    }),
  );
}
