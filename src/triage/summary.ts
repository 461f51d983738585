import type { Decision, Question } from "../decide/decision";

/** What a triage came to. */
export interface TriageSummary {
  readonly invitations: number;
  /** How many invitations got each action. */
  readonly actions: Readonly<Record<string, number>>;
  /** How many of them are still open. */
  readonly open: number;
  /** The questions that come first for open invitations, with how many they would help; the most frequent first. */
  readonly questions: readonly (Question & { readonly invitations: number })[];
}

/** Counts what a triage came to. */
export function summaryOf(
  entries: readonly { readonly decision: Decision; readonly questions: readonly Question[] }[],
): TriageSummary {
  const actions = new Map<string, number>();
  const questions = new Map<string, Question & { readonly invitations: number }>();
  for (const { decision, questions: asked } of entries) {
    actions.set(decision.action, (actions.get(decision.action) ?? 0) + 1);
    const [first] = asked;
    if (first) questions.set(first.fact, { ...first, invitations: (questions.get(first.fact)?.invitations ?? 0) + 1 });
  }
  return {
    invitations: entries.length,
    actions: Object.fromEntries(actions),
    open: entries.filter(({ decision }) => decision.status === "open").length,
    questions: [...questions.values()].toSorted((a, b) => b.invitations - a.invitations),
  };
}
