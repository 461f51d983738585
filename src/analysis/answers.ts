import type { Candidate } from "../decide/candidate";
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

/** Two outcomes are the same answer when their keys are the same. */
export function keyOf(outcome: Outcome, view: View): string {
  return view === "action" ? outcome.action : canonicalJson(outcome);
}

/** Answers as candidates. The key of an outcome travels as its reply, so that a summary tells one from several. */
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
export function carriedOut({ whenOpen }: Policy, { possible, reply }: Summary, view: View): Answer {
  const [only, ...others] = possible;
  if (only !== undefined && others.length === 0) return { action: only, key: reply ?? `${only} with several replies` };
  const outcome = whenOpen === "ask" ? { action: "ask" } : whenOpen;
  // To an app an open matter is another answer than a settled one, even where it does the same meanwhile.
  const key = keyOf(outcome, view);
  return { action: outcome.action, key: view === "action" ? key : `open: ${key} ${possible.join()}` };
}

/** The policies with their outcomes numbered, equal ones alike. */
export function answersOf(policies: readonly Policy[], view: View): Answers {
  const outcomes: Outcome[] = [];
  const labels = new Map<string, number>();
  const labelFor = (outcome: Outcome): number => {
    const key = keyOf(outcome, view);
    const label = labels.get(key) ?? outcomes.length;
    if (label === outcomes.length) outcomes.push(outcome);
    labels.set(key, label);
    return label;
  };
  const deciders = policies.map(({ rules, otherwise }) => ({
    conditions: rules.map((rule) => rule.when),
    labels: [...rules.map((rule) => rule.then), otherwise].map(labelFor),
  }));
  return { deciders, outcomes };
}
