import { didYouMean, InputError, type Issue } from "../errors";
import { acquaintance } from "../invitation/acquaintance";
import type { Condition } from "../invitation/condition";
import { type FactModel, readFacts, STANDARD_ACTIONS, type VocabularyReference } from "../invitation/vocabulary";
import { checkCondition } from "./check-condition";
import type { Policy } from "./document";

const NAMED: ReadonlyMap<string, FactModel> = new Map([["acquaintance@1", acquaintance]]);

/** The facts that a policy document's `vocabulary` stands for, or what is wrong with it. */
export function resolveVocabulary(
  reference: VocabularyReference,
): { readonly value: FactModel } | { readonly issues: readonly Issue[] } {
  const path = ["vocabulary"];
  if (typeof reference === "string") {
    const value = NAMED.get(reference);
    if (value) return { value };
    const suggestion = didYouMean(reference, [...NAMED.keys()]) ?? "acquaintance@1";
    const message = `no vocabulary is called \`${reference.slice(0, 60)}\``;
    return { issues: [{ code: "unknown-vocabulary", path, message, suggestion }] };
  }
  const { facts, issues } = readFacts(reference);
  const own = Array.isArray(reference["actions"])
    ? reference["actions"].filter((name) => typeof name === "string")
    : [];
  // Whether they are conditions of this vocabulary is checked below; their shape is the document schema's matter.
  const constraints = (Array.isArray(reference["constraints"]) ? reference["constraints"] : []) as readonly Condition[];
  const value: FactModel = { facts, constraints, actions: [...STANDARD_ACTIONS, ...own] };
  const wrong = [
    ...issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] })),
    ...constraints.flatMap((constraint, i) => [...checkCondition(value, constraint, [...path, "constraints", i])]),
  ];
  return wrong.length > 0 ? { issues: wrong } : { value };
}

/**
 * The vocabulary of a policy.
 *
 * @throws {@link InputError} `unknown-vocabulary`, `unusable-vocabulary`
 */
export function vocabularyOf(policy: Policy): FactModel {
  const resolved = resolveVocabulary(policy.vocabulary);
  if ("value" in resolved) return resolved.value;
  const [first, ...rest] = resolved.issues;
  throw new InputError(
    first ?? { code: "unknown-vocabulary", path: ["vocabulary"], message: "no vocabulary" },
    ...rest,
  );
}
