import { didYouMean, InputError, type Issue } from "../errors";
import { ACQUAINTANCE, acquaintanceModel } from "../invitation/acquaintance-facts";
import type { Condition } from "../invitation/condition";
import { type FactModel, readFacts, STANDARD_ACTIONS, type VocabularyReference } from "../invitation/vocabulary";
import type { Policy } from "./document";

const acquaintanceFacts: FactModel = /* @__PURE__ */ acquaintanceModel();

/**
 * The facts that a policy document's `vocabulary` stands for, or what is wrong with it. Whether the constraints of an
 * app's own vocabulary fit its facts is for {@link parsePolicy} to say.
 *
 * @param acquaintance - the built-in vocabulary, with as much said about its facts as the caller has a use for
 */
export function resolveVocabulary(
  reference: VocabularyReference,
  acquaintance: FactModel = acquaintanceFacts,
): { readonly value: FactModel } | { readonly issues: readonly [Issue, ...Issue[]] } {
  if (typeof reference === "string") {
    if (reference === ACQUAINTANCE) return { value: acquaintance };
    const suggestion = didYouMean(reference, [ACQUAINTANCE]) ?? ACQUAINTANCE;
    const message = `no vocabulary is called \`${reference.slice(0, 60)}\``;
    return { issues: [{ code: "unknown-vocabulary", path: ["vocabulary"], message, suggestion }] };
  }
  const { facts, issues } = readFacts(reference);
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
 * The vocabulary of a policy.
 *
 * @throws {@link InputError} `unknown-vocabulary`, `unusable-vocabulary`
 */
export function vocabularyOf(policy: Policy, acquaintance?: FactModel): FactModel {
  const resolved = resolveVocabulary(policy.vocabulary, acquaintance);
  if ("value" in resolved) return resolved.value;
  throw new InputError(...resolved.issues);
}
