import type { Candidate } from "../decide/candidate";
import { meanwhileOf } from "../decide/decision";
import type { Summary } from "../decide/summary";
import type { Decider } from "../diagram/policy-diagram";
import { canonicalJson } from "../policy/content-hash";
import type { Outcome, Policy } from "../policy/document";

/** What two answers are compared on: the action alone, or the whole outcome with its reply and parameters. */
export type View = "action" | "outcome";

/** Policies as first-match lists whose labels they share: equal labels are equal answers. */
export interface Answers {
  readonly deciders: readonly Decider[];
  /** The outcome that stands for each label. */
  readonly outcomes: readonly Outcome[];
}

/** What the rules of a policy come to, and its `otherwise` as the last. */
export function outcomesOf({ rules, otherwise }: Pick<Policy, "rules" | "otherwise">): readonly Outcome[] {
  return [...rules.map((rule) => rule.then), otherwise];
}

/** Two outcomes are the same answer when their keys are the same. */
export function keyOf(outcome: Outcome, view: View): string {
  return view === "action" ? outcome.action : canonicalJson(outcome);
}

/** Answers as candidates. The key of an outcome travels as its reply: a summary has one where there is one answer only. */
export function candidatesFrom(outcomes: readonly Outcome[], view: View): readonly Candidate[] {
  return outcomes.map((outcome) => ({ rule: "", outcome: { action: outcome.action, reply: keyOf(outcome, view) } }));
}

/** What a policy does, as far as a comparison looks. */
export interface Answer {
  readonly action: string;
  /** Equal keys are equal answers. */
  readonly key: string;
}

/** The answer to what remains: the one action, or what the policy does while a matter is open. */
export function carriedOut(policy: Policy, { possible, reply }: Summary, view: View): Answer {
  const [only, ...others] = possible;
  if (only !== undefined && others.length === 0) return { action: only, key: reply ?? `${only} with several replies` };
  const outcome = meanwhileOf(policy);
  // To an app an open matter is another answer than a settled one, even where it does the same meanwhile.
  const key = keyOf(outcome, view);
  return { action: outcome.action, key: view === "action" ? key : `open: ${key} ${possible.toSorted().join()}` };
}

/** The policies with their outcomes numbered, equal ones alike. */
export function answersOf(policies: readonly Policy[], view: View): Answers {
  const outcomes = new Map(policies.flatMap(outcomesOf).map((outcome) => [keyOf(outcome, view), outcome]));
  const labels = new Map([...outcomes.keys()].map((key, label) => [key, label]));
  const deciders = policies.map((policy) => ({
    conditions: policy.rules.map((rule) => rule.when),
    labels: outcomesOf(policy).map((outcome) => labels.get(keyOf(outcome, view)) ?? 0),
  }));
  return { deciders, outcomes: [...outcomes.values()] };
}
