import type { acquaintance } from "../../invitation/acquaintance";
import { anything, checkOptions, oneOf } from "../../invitation/options";
import type { Vocabulary } from "../../invitation/vocabulary";
import { CRITERIA, type Criterion, criterionRule } from "./criterion";
import { type PresetOptions, type PresetPolicy, preset } from "./preset-policy";

/**
 * The selective school: accept whom you have met and would introduce to others, and archive everyone else with a kind
 * reply. Status plays no part: the policy cannot see seniority or industry.
 *
 * It ships asking: while the criterion is unknown the decision is open and names the question. At the deadline close
 * it with {@link closeWorld}.
 *
 * @param options.criterion - `met`, `would-introduce`, or `both` (the default). Meeting stands for knowing, being
 * willing to introduce for trusting; neither implies the other, so `both` accepts fewer people than either.
 * @param options.vocabulary - your own extension of the built-in vocabulary, to compare the preset with your policies
 * @throws {@link InputError} `unknown-option`
 * @example
 * ```ts
 * import { evaluate, strictSelective } from "know-and-trust";
 * evaluate(strictSelective(), { metInPerson: false }).action; // => "archive"
 * evaluate(strictSelective(), { metInPerson: true }).action; // => "ask"
 * evaluate(strictSelective({ criterion: "met" }), { metInPerson: true }).action; // => "accept"
 * ```
 */
export function strictSelective<V extends Vocabulary = typeof acquaintance>(
  options: PresetOptions<V> & { readonly criterion?: Criterion } = {},
): PresetPolicy<V> {
  checkOptions(options, { vocabulary: anything, criterion: oneOf(CRITERIA) });
  const criterion = options.criterion ?? "both";
  return preset<V>(options.vocabulary, {
    name: criterion === "both" ? "strict-selective" : `strict-selective-${criterion}`,
    version: "1.0.0",
    rules: [criterionRule(criterion)],
    otherwise: { action: "archive", reply: "reply.archive.not-met" },
    whenOpen: "ask",
  });
}
