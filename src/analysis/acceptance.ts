import { candidatesOf } from "../decide/candidate";
import { contradiction } from "../decide/contradiction";
import { deciderByAction } from "../decide/deciders";
import { buildDiagrams, IMPOSSIBLE, labelOf } from "../diagram/policy-diagram";
import { expectation } from "../diagram/read";
import type { FactTypes } from "../invitation/condition";
import { checkOptions } from "../invitation/options";
import type { Policy } from "../policy/document";
import { vocabularyOf } from "../policy/vocabulary-of";
import { ratio } from "./compare-diagrams";
import { type AnalysisOptions, MEASURING, settingsFrom } from "./options";
import { answering, shareOf } from "./reading";

/**
 * The share of invitations (0–1) that a policy lets in once every fact is known, facts that break a constraint left
 * out. Uniform over the cells that the policy can tell apart unless `weights` say otherwise; with a `sample` it is the
 * share of its sets of facts, of which open ones count as what the policy does meanwhile.
 *
 * @returns `null` where the policy is too large for its diagram and there is no sample, or the weights leave nothing
 * possible
 * @throws {@link InputError} what facts and weights can be wrong with; `contradictory-facts`, `unknown-option`, `unknown-action`
 * @example
 * ```ts
 * import { lion, strictSelective } from "know-and-trust";
 * import { acceptance } from "know-and-trust/analysis";
 * acceptance(lion()); // => 0.25
 * acceptance(lion(), { weights: { inBlockList: 0.01, suspectedScam: 0.03 } })?.toFixed(4); // => "0.9603"
 * acceptance(strictSelective({ criterion: "met" }), { sample: [{ metInPerson: true }, { metInPerson: false }] }); // => 0.5
 * ```
 */
export function acceptance<F extends FactTypes>(
  policy: Policy<F>,
  options: AnalysisOptions<NoInfer<F>> = {},
): number | null {
  const model = vocabularyOf(policy);
  checkOptions(options, MEASURING);
  const { given, accepts, weigh, nodes: budget, sample } = settingsFrom(model, [policy], options);
  if (sample) {
    const answer = answering(model, policy, "action", budget);
    return shareOf(sample, (known) => accepts.has(answer(known).action));
  }
  const diagrams = buildDiagrams(model, [deciderByAction(policy)], given, budget);
  if (diagrams === "contradiction") throw contradiction(model, given);
  if (diagrams === "over-budget") return null;
  const { levels, nodes, roots } = diagrams;
  const candidates = candidatesOf(policy);
  const weights = weigh(levels);
  const shareWhere = (isThere: (end: number) => boolean): number =>
    expectation(nodes, weights, roots[0] ?? IMPOSSIBLE, (end) => (isThere(end) ? 1 : 0));
  const isLetIn = (end: number): boolean => accepts.has(candidates[labelOf(end)]?.outcome.action ?? "");
  return ratio(
    shareWhere(isLetIn),
    shareWhere((end) => end !== IMPOSSIBLE),
  );
}
