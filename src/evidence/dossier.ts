import type { AcquaintanceFacts } from "../invitation/acquaintance";
import { acquaintanceQuestions } from "../invitation/acquaintance-questions";
import type { Person } from "../invitation/invitation";
import type { EvidenceFact } from "./fact";
import { isOf } from "./fact";
import { matchPerson, nameOf, type PersonMatch, unmatchedWithName } from "./match-person";
import { type PersonFindings, personFindings } from "./person-findings";
import { nameKey } from "./person-key";
import { DEFAULT_EVIDENCE_RULES, type EvidenceRules } from "./rules";
import type { EvidenceStore } from "./store";
import type { Said } from "./words";

/** A question that would settle what the evidence leaves open. */
export interface DossierQuestion {
  /** The fact of the vocabulary that the answer establishes. */
  readonly fact: string;
  readonly prompt: Said;
  /** Why it is asked, and the facts that make it worth asking. */
  readonly reason: "no-evidence" | "homonyms" | "contradiction" | "possible-colleague" | "own-note" | "some-contact";
  readonly because: readonly string[];
}

/** Everything that is known about a person. */
export interface Dossier {
  readonly match: PersonMatch["status"];
  /** The evidence itself, in the order of the ids. */
  readonly facts: readonly EvidenceFact[];
  /** What it establishes: true, false or a number; absent means unknown. */
  readonly answers: AcquaintanceFacts;
  /** Per answer the ids of the facts that decided it. Without these facts the answer would not stand. */
  readonly because: Readonly<Record<string, readonly string[]>>;
  /** What to ask about the rest, the most telling first. */
  readonly questions: readonly DossierQuestion[];
}

// Of whom nothing decides these, one asks: the first three carry the built-in policies.
const ASKED = ["metInPerson", "knows", "wouldIntroduce"] as const;

/**
 * What my own files and word say about a person: the evidence, what it establishes, why, and what to ask about the
 * rest. No evidence leaves an answer unknown, never false.
 *
 * @example
 * ```ts
 * import { collect, dossier } from "know-and-trust/evidence";
 * const { answers, questions } = dossier(collect([]), { name: "Aukje Ottema" });
 * answers.metInPerson; // => undefined
 * questions[0]?.prompt.en; // => "Have you met this person in person?"
 * ```
 */
export function dossier(store: EvidenceStore, person: Person, rules: Partial<EvidenceRules> = {}): Dossier {
  const match = matchPerson(store, person);
  const known = match.status === "same" || match.status === "possible" ? match.person : undefined;
  const found: PersonFindings =
    known === undefined
      ? { established: {}, contradicted: {}, possibleEmployer: undefined }
      : personFindings(known, store.jobs, { ...DEFAULT_EVIDENCE_RULES, ...rules });
  const established = Object.entries(found.established);
  return {
    match: match.status,
    facts: known?.facts ?? [],
    answers: Object.fromEntries(established.map(([fact, { value }]) => [fact, value])),
    because: Object.fromEntries(established.map(([fact, { facts }]) => [fact, facts.map(({ id }) => id)])),
    questions: questionsAbout(found, known?.facts ?? [], homonymsOf(store, person, match)),
  };
}

/** Facts that may be about this person or about somebody of the same name. */
function homonymsOf(store: EvidenceStore, person: Person, match: PersonMatch): readonly EvidenceFact[] {
  if (match.status === "same" || match.status === "possible") {
    const { id } = match.person;
    return store.unmatched.filter(({ candidates }) => candidates.includes(id)).map(({ fact }) => fact);
  }
  return match.status === "ambiguous" ? unmatchedWithName(store, nameKey(nameOf(person)) ?? "") : [];
}

function questionsAbout(
  found: PersonFindings,
  facts: readonly EvidenceFact[],
  homonyms: readonly EvidenceFact[],
): readonly DossierQuestion[] {
  const questions: DossierQuestion[] = [];
  const ask = (
    fact: keyof typeof acquaintanceQuestions,
    reason: DossierQuestion["reason"],
    because: readonly EvidenceFact[],
  ) => {
    const { question } = acquaintanceQuestions[fact];
    if (found.established[fact] !== undefined) return;
    if (questions.some((asked) => asked.fact === fact)) return;
    questions.push({ fact, prompt: question, reason, because: because.map(({ id }) => id) });
  };
  for (const [fact, answers] of Object.entries(found.contradicted)) {
    if (Object.hasOwn(acquaintanceQuestions, fact))
      ask(fact as keyof typeof acquaintanceQuestions, "contradiction", answers);
  }
  if (homonyms.length > 0) ask("knows", "homonyms", homonyms);
  if (found.possibleEmployer !== undefined) ask("sharedEmployer", "possible-colleague", [found.possibleEmployer.fact]);
  const notes = facts.filter((fact) => isOf(fact, "own-note"));
  const contact = facts.filter((fact) => isOf(fact, "messages"));
  for (const fact of ASKED) {
    const [reason, because] =
      notes.length > 0
        ? (["own-note", notes] as const)
        : contact.length > 0
          ? (["some-contact", contact] as const)
          : (["no-evidence", []] as const);
    ask(fact, reason, because);
  }
  return questions;
}
