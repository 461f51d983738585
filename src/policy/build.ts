import { throwIssues } from "../errors";
import type { FactTypes } from "../invitation/condition";
import { anObject, checkArgument } from "../invitation/options";
import type { ActionsOf, FactTypesOf, Vocabulary, VocabularyReference } from "../invitation/vocabulary";
import type { Outcome, Policy, PolicyDraft } from "./document";
import { LANGUAGE } from "./language";
import { parsePolicy } from "./parse";

/**
 * Makes a policy in code. A misspelt fact, a value of the wrong type, an operator that the fact's type does not have
 * and an action that the vocabulary lacks do not compile. The result is plain JSON: store it, and read it back with
 * {@link parsePolicy}.
 *
 * @param vocabulary - the facts the policy may speak of
 * @param document - the policy without its language and vocabulary, which are filled in
 * @throws {@link InputError} for what types cannot show: `duplicate-rule-id`, `empty-list`, `empty-range`,
 * `at-least-out-of-range`, `out-of-range`, `unknown-action`
 * @example
 * ```ts
 * import { acquaintance, definePolicy, evaluate } from "know-and-trust";
 * const policy = definePolicy(acquaintance, {
 *   name: "friends-only",
 *   version: "1.0.0",
 *   rules: [{ id: "met", when: { fact: "metInPerson", op: "eq", value: true }, then: { action: "accept" } }],
 *   otherwise: { action: "archive" },
 *   whenOpen: "ask",
 * });
 * evaluate(policy, { metInPerson: true }).action; // => "accept"
 * ```
 */
export function definePolicy<V extends Vocabulary>(
  vocabulary: V,
  document: PolicyDraft<FactTypesOf<V>, ActionsOf<V>>,
): Policy<FactTypesOf<V>, ActionsOf<V>> {
  checkArgument(vocabulary, anObject, ["vocabulary"]);
  checkArgument(document, anObject, ["document"]);
  const filled = documentOf(vocabulary.reference, document);
  const parsed = parsePolicy(filled);
  throwIssues(parsed.issues ?? []);
  throwIssues(unknownActions(filled, vocabulary.actions));
  // Every part has been checked against the vocabulary, so the draft's types hold for the policy.
  return filled as unknown as Policy<FactTypesOf<V>, ActionsOf<V>>;
}

/** A draft with its language and vocabulary filled in, not checked. */
export function documentOf<F extends FactTypes, A extends string>(
  reference: VocabularyReference,
  draft: PolicyDraft<F, A>,
) {
  const { rules, otherwise, whenOpen, ...head } = draft;
  return { ...head, language: LANGUAGE, vocabulary: reference, rules, otherwise, whenOpen };
}

function unknownActions(document: Pick<Policy, "rules" | "otherwise" | "whenOpen">, actions: readonly string[]) {
  return outcomesOf(document)
    .filter(({ outcome }) => !actions.includes(outcome.action))
    .map(({ path }) => ({
      code: "unknown-action" as const,
      path: [...path, "action"],
      message: `expected one of ${actions.join(", ")}`,
    }));
}

/** Every outcome of a policy with its place, in the order in which a reader meets them. */
export function outcomesOf(
  policy: Pick<Policy, "rules" | "otherwise" | "whenOpen">,
): readonly { readonly outcome: Outcome; readonly path: readonly (string | number)[] }[] {
  return [
    ...policy.rules.map((rule, i) => ({ outcome: rule.then, path: ["rules", i, "then"] })),
    { outcome: policy.otherwise, path: ["otherwise"] },
    ...(policy.whenOpen === "ask" ? [] : [{ outcome: policy.whenOpen, path: ["whenOpen"] }]),
  ];
}

/**
 * The same policy with the door closed: what is still open is carried out as `outcome`, by default as `otherwise`.
 * This is the blog's "otherwise not", for the moment at which asking is over.
 *
 * @example
 * ```ts
 * import { closeWorld, evaluate, strictSelective } from "know-and-trust";
 * evaluate(strictSelective(), {}).action; // => "ask"
 * evaluate(closeWorld(strictSelective()), {}).action; // => "archive"
 * ```
 */
export function closeWorld<P extends Policy>(policy: P, outcome: P["otherwise"] = policy.otherwise): P {
  return { ...policy, whenOpen: outcome };
}
