import { candidatesOf } from "../decide/candidate";
import { contradiction } from "../decide/contradiction";
import { deciderByAction } from "../decide/deciders";
import { TRUE } from "../diagram/conditions";
import { buildDiagrams, IMPOSSIBLE, labelOf } from "../diagram/policy-diagram";
import { expectation } from "../diagram/read";
import type { FactTypes } from "../invitation/condition";
import { checkOptions } from "../invitation/options";
import type { Policy } from "../policy/document";
import { vocabularyOf } from "../policy/vocabulary-of";
import { carriedOut } from "./answers";
import { ratio } from "./compare-diagrams";
import { type AnalysisOptions, MEASURING, settingsFrom } from "./options";
import { readingByDiagram, readingByRules } from "./reading";

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
  const candidates = candidatesOf(policy);
  const diagrams = buildDiagrams(model, [deciderByAction(policy)], given, budget);
  if (diagrams === "contradiction") throw contradiction(model, given);
  const isLetIn = (end: number): boolean => accepts.has(candidates[labelOf(end)]?.outcome.action ?? "");
  if (sample) {
    const reading =
      diagrams === "over-budget"
        ? readingByRules(model, policy, candidates)
        : readingByDiagram(model, diagrams, diagrams.roots[0] ?? IMPOSSIBLE, candidates);
    const letIn = sample.filter((known) => accepts.has(carriedOut(policy, reading(known), "action").action));
    return letIn.length / sample.length;
  }
  if (diagrams === "over-budget") return null;
  const { levels, nodes, possible, roots } = diagrams;
  const weights = weigh(levels);
  const part = expectation(nodes, weights, roots[0] ?? IMPOSSIBLE, (end) => (isLetIn(end) ? 1 : 0));
  return ratio(
    part,
    expectation(nodes, weights, possible, (end) => (end === TRUE ? 1 : 0)),
  );
}
