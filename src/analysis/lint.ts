import { contradiction } from "../decide/contradiction";
import { deciderByAction } from "../decide/deciders";
import { withinBudget } from "../diagram/nodes";
import { buildDiagrams } from "../diagram/policy-diagram";
import { requireFacts } from "../invitation/known-facts";
import { anything, checkOptions } from "../invitation/options";
import type { Policy } from "../policy/document";
import { vocabularyOf } from "../policy/vocabulary-of";
import type { Finding } from "./finding";
import { lintActions } from "./lint-actions";
import { lintFacts } from "./lint-facts";
import { lintPromises } from "./lint-promises";
import { lintRules } from "./lint-rules";
import { type LintOptions, settingsFrom } from "./options";
import { type Prover, proverByDiagrams } from "./prover";
import { createSearch } from "./search";

/**
 * What is wrong or odd about a policy, proven over all possible invitations; in the order of its rules. Empty for a
 * policy in which everything has its use.
 *
 * | code | meaning |
 * |---|---|
 * | `unsatisfiable-rule` | no possible facts meet the rule's condition |
 * | `shadowed-rule` | the `rules` before it decide whenever its condition holds |
 * | `redundant-rule` | without it, every answer would be the same |
 * | `unreachable-otherwise` | some rule always decides |
 * | `irrelevant-fact` | the policy mentions a fact, and would answer alike if it always had some one value |
 * | `overlapping-rules` | a note: two rules with different actions hold together, so their order matters |
 * | `status-matters` | a fact that the policy promises not to look at sways it |
 * | `accepts-while-open` | a policy that calls itself strict lets people in on what it does not know |
 * | `unknown-action` | an action that the vocabulary lacks and that is nearly one that it has |
 * | `undecided` | some of this could not be proven or refuted within the budget |
 *
 * @throws {@link InputError} `unknown-fact` for a promise about a fact that there is not; `unknown-option`; `contradictory-facts` when no
 * facts satisfy the vocabulary's constraints
 * @example
 * ```ts
 * import { acquaintance, definePolicy } from "know-and-trust";
 * import { lint } from "know-and-trust/analysis";
 * const policy = definePolicy(acquaintance, {
 *   name: "friends",
 *   version: "1.0.0",
 *   rules: [
 *     { id: "some", when: { fact: "messagesExchanged", op: "gt", value: 4 }, then: { action: "accept" } },
 *     { id: "many", when: { fact: "messagesExchanged", op: "gte", value: 50 }, then: { action: "ask" } },
 *   ],
 *   otherwise: { action: "archive" },
 *   whenOpen: "ask",
 * });
 * lint(policy).map(({ code, path, rules }) => [code, path, rules])[0]; // => ["shadowed-rule", ["rules", 1], ["some"]]
 * ```
 */
export function lint(policy: Policy, options: LintOptions = {}): readonly Finding[] {
  const model = vocabularyOf(policy);
  checkOptions(options, { blindTo: anything, budget: anything });
  const settings = settingsFrom(model, [], options.budget ? { budget: options.budget } : {});
  requireFacts(model, options.blindTo ?? [], ["blindTo"]);
  const findings = (prover: Prover): readonly Finding[] => [
    ...lintRules(model, policy, prover),
    ...lintFacts(policy, prover),
  ];
  const diagrams = buildDiagrams(model, [deciderByAction(policy)], new Map(), settings.nodes);
  if (diagrams === "contradiction") throw contradiction(model, new Map());
  const exact = withinBudget(() => {
    if (diagrams === "over-budget") return undefined;
    diagrams.nodes.allow(settings.nodes);
    return findings(proverByDiagrams(diagrams, policy));
  });
  const spoken = [...lintPromises(model, policy, options), ...lintActions(model, policy)];
  if (exact) return [...exact, ...spoken];
  const conditions = policy.rules.map((rule) => rule.when);
  return [
    ...findings({ ...createSearch(model, conditions, settings.steps), isIrrelevant: () => "undecided" }),
    ...spoken,
  ];
}
