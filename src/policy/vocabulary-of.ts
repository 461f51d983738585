import { InputError, type Issue } from "../errors";
import { ACQUAINTANCE, acquaintanceModel } from "../invitation/acquaintance-facts";
import type { Condition } from "../invitation/condition";
import { readFacts } from "../invitation/read-fact";
import { type FactModel, STANDARD_ACTIONS, type VocabularyReference } from "../invitation/vocabulary";
import type { Policy } from "./document";
import { rejectMeaningless, rejectMisshapen } from "./sound-policy";

const acquaintanceFacts: FactModel = /* @__PURE__ */ acquaintanceModel();

/**
 * The facts that a policy document's `vocabulary` stands for, or what is wrong with it. Whether the constraints of an
 * app's own vocabulary fit its facts is for {@link parsePolicy} to say.
 *
 * @param acquaintance - the built-in vocabulary, with as much said about its facts as the caller has a use for
 * @param faultsOf - what else may be wrong with the schema of a fact, where that has not been checked before
 */
export function resolveVocabulary(
  reference: VocabularyReference,
  acquaintance: FactModel = acquaintanceFacts,
  faultsOf?: Parameters<typeof readFacts>[1],
): { readonly value: FactModel } | { readonly issues: readonly [Issue, ...Issue[]] } {
  if (typeof reference !== "object" || reference === null) {
    if (reference === ACQUAINTANCE) return { value: acquaintance };
    const name = String(reference).slice(0, 60);
    const message = `no vocabulary is called \`${name}\``;
    return { issues: [{ code: "unknown-vocabulary", path: ["vocabulary"], message, suggestion: ACQUAINTANCE }] };
  }
  const { facts, issues } = readFacts(reference, faultsOf);
  const [first, ...rest] = issues.map((issue) => ({ ...issue, path: ["vocabulary", ...issue.path] }));
  if (first) return { issues: [first, ...rest] };
  const { actions, constraints } = reference;
  const own = Array.isArray(actions) ? actions.filter((name) => typeof name === "string") : [];
  return {
    value: {
      facts,
      constraints: (Array.isArray(constraints) ? constraints : []) as readonly Condition[],
      actions: [...STANDARD_ACTIONS, ...own],
    },
  };
}

/**
 * The vocabulary of a policy. Whatever evaluates or analyses a policy comes through here, so this is where one is refused
 * that was never parsed and cannot be read. Linear in the policy.
 *
 * @throws {@link InputError} `wrong-type`, `too-deep`, `too-large`, `unknown-language`, `unknown-vocabulary`,
 * `unusable-vocabulary`
 */
export function vocabularyOf(policy: Policy, acquaintance?: FactModel): FactModel {
  rejectMisshapen(policy);
  const resolved = resolveVocabulary(policy.vocabulary, acquaintance);
  if ("issues" in resolved) throw new InputError(...resolved.issues);
  rejectMeaningless(resolved.value, policy);
  return resolved.value;
}
