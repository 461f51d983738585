import type { AcquaintanceFacts } from "../invitation/acquaintance";
import { acquaintanceQuestions } from "../invitation/acquaintance-questions";
import { aText, checkOptions } from "../invitation/options";
import { type EvidenceFact, isOf } from "./fact";
import type { Lead } from "./lead";
import { matchPerson, nameOf, type PersonMatch, type PersonProbe, unmatchedWithName } from "./match-person";
import { NO_FINDINGS, type PersonFindings, personFindings } from "./person-findings";
import { nameKey } from "./person-key";
import { DEFAULT_EVIDENCE_RULES, type EvidenceRules, RULES } from "./rules";
import type { EvidenceStore } from "./store";
import type { Said } from "./words";

/** A question that would settle what the evidence leaves open. */
export interface DossierQuestion {
  /** The fact of the vocabulary that the answer establishes. */
  readonly fact: string;
  readonly prompt: Said;
  /** Why it is asked, and the facts that make it worth asking. */
  readonly reason: "no-evidence" | "homonyms" | "contradiction" | "out-of-date" | "some-contact" | Lead["reason"];
  readonly because: readonly string[];
}

/** Everything that is known about a person. */
export interface Dossier {
  readonly match: PersonMatch["status"];
  /** The evidence itself, in the order of the ids. */
  readonly facts: readonly EvidenceFact[];
  /** What it establishes: true, false or a number; absent means unknown. */
  readonly answers: AcquaintanceFacts;
  /** Per answer the ids of the facts that speak for it. Without these facts the answer would not stand. */
  readonly because: Readonly<Record<string, readonly string[]>>;
  /** Answers that rest on what was told in confidence: they may decide, and no message may betray them. */
  readonly confidential: readonly string[];
  /** What to ask about the rest, the cheapest first: those that the evidence has half answered. */
  readonly questions: readonly DossierQuestion[];
}

/** How a dossier is made. */
export interface DossierOptions extends Partial<EvidenceRules> {
  /** The day of asking, `2026-11-23`; without it every event of a calendar counts as past, and no word grows old. */
  readonly now?: string;
}

// Of whom nothing decides these, one asks: the first three carry the built-in policies.
const ASKED = ["metInPerson", "knows", "wouldIntroduce", "knowsMe", "trusts"] as const;

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
export function dossier(store: EvidenceStore, person: PersonProbe, options: DossierOptions = {}): Dossier {
  checkOptions(options, { ...RULES, now: aText });
  const { now, ...rules } = options;
  const match = matchPerson(store, person);
  const known = match.status === "same" || match.status === "possible" ? match.person : undefined;
  const found =
    known === undefined
      ? NO_FINDINGS
      : personFindings(known, store, { ...DEFAULT_EVIDENCE_RULES, ...rules }, now?.slice(0, 10));
  const established = Object.entries(found.established);
  return {
    match: match.status,
    facts: known?.facts ?? [],
    answers: Object.fromEntries(established.map(([fact, { value }]) => [fact, value])),
    because: Object.fromEntries(established.map(([fact, { facts }]) => [fact, facts.map(({ id }) => id)])),
    confidential: established.filter(([, { confidential }]) => confidential).map(([fact]) => fact),
    questions: questionsAbout(found, known?.facts ?? [], homonymsOf(store, person, match)),
  };
}

/** Facts that may be about this person or about somebody of the same name. */
function homonymsOf(store: EvidenceStore, person: PersonProbe, match: PersonMatch): readonly EvidenceFact[] {
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
  const ask = (fact: string, reason: DossierQuestion["reason"], because: readonly EvidenceFact[]): void => {
    if (!isAskable(fact) || found.established[fact] !== undefined) return;
    const { question } = acquaintanceQuestions[fact];
    if (questions.some((asked) => asked.fact === fact)) return;
    questions.push({ fact, prompt: question, reason, because: because.map(({ id }) => id) });
  };
  for (const [fact, { reason, because }] of Object.entries(found.doubts)) ask(fact, reason, because);
  if (homonyms.length > 0) ask("knows", "homonyms", homonyms);
  for (const { fact, reason, because } of found.leads) ask(fact, reason, because);
  const contact = facts.filter((fact) => isOf(fact, "messages"));
  for (const fact of ASKED) ask(fact, contact.length > 0 ? "some-contact" : "no-evidence", contact);
  return questions;
}

function isAskable(fact: string): fact is keyof typeof acquaintanceQuestions {
  return Object.hasOwn(acquaintanceQuestions, fact);
}
