import { compile, type Decision, type Facts, InputError, type Policy, PRESUMED, triage } from "know-and-trust";
import type { StoredInvitation } from "know-and-trust/evidence";
import { vocabularyOf } from "../../../src/policy/vocabulary-of";
import type { Casebook } from "./casebook";
import type { Answers, Deciding, Row } from "./protocol";

/**
 * What both policies do with every pending invitation: what a triage decides, without the explanations and the replies
 * that take nearly all of its time.
 */
export function decideAll(casebook: Casebook, { policies, answers }: Omit<Deciding, "locale">): readonly Row[] {
  const [a, b] = policies;
  const decideA = deciderFor(casebook, a, answers);
  const decideB = a === b ? decideA : deciderFor(casebook, b, answers);
  return casebook.pending.map((invitation) => ({
    id: invitation.id,
    decided: [inShort(decideA(invitation)), inShort(decideB(invitation))],
  }));
}

function inShort({ action, status }: Decision): { readonly action: string; readonly status: "settled" | "open" } {
  return { action, status };
}

function deciderFor(casebook: Casebook, policy: Policy, answers: Answers): (invitation: StoredInvitation) => Decision {
  const decide = compile(policy);
  const { facts: vocabulary } = vocabularyOf(policy);
  return (invitation) => {
    const established = Object.entries(casebook.evidence.get(invitation.id) ?? {}).map(
      ([fact, { value }]): [string, unknown] => [fact, value],
    );
    const all = { ...PRESUMED, ...Object.fromEntries(established), ...answers[invitation.id] };
    const facts = Object.fromEntries(Object.entries(all).filter(([fact]) => vocabulary.has(fact)));
    try {
      return decide(facts as Facts);
    } catch (error) {
      // Facts that contradict each other are a triage's business.
      if (!(error instanceof InputError) || error.code !== "contradictory-facts") throw error;
      const [entry] = triageSome(casebook, policy, [invitation], answers, "en");
      if (!entry) throw error;
      return entry.decision;
    }
  };
}

/** The triage of some of the invitations. An answer that a policy's vocabulary lacks is none of its business. */
export function triageSome(
  casebook: Casebook,
  policy: Policy,
  invitations: readonly StoredInvitation[],
  answers: Answers,
  locale: string,
) {
  const { facts: vocabulary } = vocabularyOf(policy);
  const facts = Object.fromEntries(
    invitations.map(({ id }) => [
      id,
      Object.fromEntries(Object.entries(answers[id] ?? {}).filter(([fact]) => vocabulary.has(fact))),
    ]),
  );
  const { store, now, me } = casebook;
  return triage({ invitations, policy, evidence: store, facts, now, locale, ...(me ? { from: me } : {}) }).entries;
}
