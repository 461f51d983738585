import { type Decision, evaluate, type Facts, type Policy } from "../../src";

/** What of a decision may never change: wording of questions may. */
export interface Recorded {
  readonly status: string;
  readonly action: string;
  readonly rule: string | null;
  readonly reply: string | null;
  readonly possible?: readonly string[];
  readonly firstQuestion?: string | null;
}

/** One policy of the corpus, with sets of facts and what it decides on them. */
export interface CorpusEntry {
  readonly id: string;
  readonly hash: string;
  readonly policy: Policy;
  readonly cases: readonly { readonly facts: Facts; readonly decision: Recorded }[];
}

export function recorded(decision: Decision): Recorded {
  const { status, action, rule, reply } = decision;
  const settled = { status, action, rule, reply };
  if (decision.status === "settled") return settled;
  return { ...settled, possible: decision.possible, firstQuestion: decision.questions[0]?.fact ?? null };
}

/** What a policy decides on some facts, as the corpus keeps it. */
export const decide = (policy: Policy, facts: Facts): Recorded => recorded(evaluate(policy, facts));
