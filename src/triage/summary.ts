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
  /** Replies of the policy that no catalogue has, by id, with how many invitations go without one for that. */
  readonly unwritten: Readonly<Record<string, number>>;
}

/** Counts what a triage came to. */
export function summaryOf(
  entries: readonly { readonly decision: Decision; readonly questions: readonly Question[] }[],
  unwritten: readonly string[],
): TriageSummary {
  const questions = new Map<string, Question & { readonly invitations: number }>();
  for (const { questions: asked } of entries) {
    const [first] = asked;
    if (first) questions.set(first.fact, { ...first, invitations: (questions.get(first.fact)?.invitations ?? 0) + 1 });
  }
  return {
    invitations: entries.length,
    actions: countOf(entries.map(({ decision }) => decision.action)),
    open: entries.filter(({ decision }) => decision.status === "open").length,
    questions: [...questions.values()].toSorted((a, b) => b.invitations - a.invitations),
    unwritten: countOf(unwritten),
  };
}

function countOf(words: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries(counts);
}
