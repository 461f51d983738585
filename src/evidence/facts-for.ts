import type { AcquaintanceFacts } from "../invitation/acquaintance";
import type { FactValue } from "../invitation/condition";
import type { Invitation } from "../invitation/invitation";
import { anObject, aText, checkArgument, checkOptions } from "../invitation/options";
import type { EvidenceFact, Source } from "./fact";
import { invitationFindings } from "./invitation-findings";
import type { Lead } from "./lead";
import { matchPerson } from "./match-person";
import { personFindings } from "./person-findings";
import { DEFAULT_EVIDENCE_RULES, type EvidenceRules, RULES } from "./rules";
import type { EvidenceStore } from "./store";
import { type Said, words } from "./words";

/** What establishes one fact about an invitation. */
export interface FactEvidence {
  readonly value: FactValue;
  /** The facts in the store that decided it; none for what the invitation itself shows. */
  readonly because: readonly string[];
  readonly sources: readonly Source[];
  /** One line for people, such as `12 messages on 5 days (messages.csv)`. */
  readonly text: Said;
  /** It rests on what was told in confidence: it may decide, and no message may betray it. */
  readonly confidential?: true;
}

/** How evidence becomes facts. */
export interface FactsOptions {
  /**
   * The day of the decision, `2026-11-23`; without it nothing is said about how long an invitation has waited, and every
   * event of a calendar counts as past.
   */
  readonly now?: string;
  readonly rules?: Partial<EvidenceRules>;
}

/**
 * What the evidence says about an invitation and the person behind it, in the words of the built-in vocabulary.
 *
 * What it does not say is absent: absence is never false, no file but a calendar says that we met, none says that I
 * would introduce somebody, and my own answers are stronger than every file. O(rows about the person).
 *
 * @example
 * ```ts
 * import { collect, factsFor } from "know-and-trust/evidence";
 * const invitation = { id: "1", direction: "incoming" as const, person: { name: "Aukje Ottema" }, sentAt: "2026-11-01" };
 * factsFor(collect([]), invitation, { now: "2026-11-23" }).daysPending; // => 22
 * ```
 */
export function factsFor(store: EvidenceStore, invitation: Invitation, options: FactsOptions = {}): AcquaintanceFacts {
  const evidence = Object.entries(evidenceFor(store, invitation, options));
  return Object.fromEntries(evidence.map(([fact, { value }]) => [fact, value]));
}

/**
 * The same facts as {@link factsFor}, each with what establishes it.
 *
 * @example
 * ```ts
 * import { collect, evidenceFor } from "know-and-trust/evidence";
 * const invitation = { id: "1", direction: "incoming" as const, person: { name: "Tim" }, note: "I'd like to connect with you on LinkedIn." };
 * evidenceFor(collect([]), invitation)["noteIsDefault"]?.text.en; // => "the note with the invitation"
 * ```
 */
export function evidenceFor(
  store: EvidenceStore,
  invitation: Invitation,
  options: FactsOptions = {},
): Readonly<Record<string, FactEvidence>> {
  const rules = rulesFrom(invitation, options);
  const match = matchPerson(store, invitation.person);
  const known = match.status === "same" || match.status === "possible" ? match.person : undefined;
  const found = {
    ...invitationFindings(invitation, known, options.now),
    ...(known === undefined ? {} : personFindings(known, store, rules, options.now?.slice(0, 10)).established),
  };
  const evidence = Object.entries(found).map(([fact, finding]): [string, FactEvidence] => [
    fact,
    {
      value: finding.value,
      because: finding.facts.map(({ id }) => id),
      sources: distinctSources(finding.facts),
      text: match.status === "possible" && finding.facts.length > 0 ? byName(finding.text) : finding.text,
      ...(finding.confidential ? { confidential: true as const } : {}),
    },
  ]);
  return Object.fromEntries(evidence);
}

/** Evidence that bears on an open question without settling it. */
export interface FactLead {
  /** The fact of the vocabulary that it bears on. */
  readonly fact: string;
  readonly reason: Lead["reason"];
  readonly because: readonly string[];
  readonly sources: readonly Source[];
  readonly text: Said;
}

/**
 * What may bring the person behind an invitation to mind, and settles nothing: a congress that both attended, calls, a
 * card in the address book, a note of one's own.
 *
 * @example
 * ```ts
 * import { collect, leadsFor, readAddressBook } from "know-and-trust/evidence";
 * const card = ["BEGIN:VCARD", "VERSION:3.0", "FN:Aukje Ottema", "TEL:+31612345678", "END:VCARD"].join("\n");
 * const store = collect([readAddressBook(card, { file: "contacts.vcf" })]);
 * leadsFor(store, { id: "1", direction: "incoming", person: { name: "Aukje Ottema" } })[0]?.text.en; // => "in your address book, with a phone number (contacts.vcf)"
 * ```
 */
export function leadsFor(
  store: EvidenceStore,
  invitation: Invitation,
  options: FactsOptions = {},
): readonly FactLead[] {
  const rules = rulesFrom(invitation, options);
  const match = matchPerson(store, invitation.person);
  if (match.status !== "same" && match.status !== "possible") return [];
  const { leads } = personFindings(match.person, store, rules, options.now?.slice(0, 10));
  return leads.map(({ fact, reason, because, text }) => ({
    fact,
    reason,
    because: because.map(({ id }) => id),
    sources: distinctSources(because),
    text,
  }));
}

function byName(text: Said): Said {
  return { nl: `${text.nl}, ${words.byName.nl}`, en: `${text.en}, ${words.byName.en}` };
}

function distinctSources(facts: readonly EvidenceFact[]): readonly Source[] {
  const sources = facts.map(({ source }): [string, Source] => [JSON.stringify(source), source]);
  return [...new Map(sources).values()];
}

function rulesFrom(invitation: Invitation, options: FactsOptions): EvidenceRules {
  checkArgument(invitation, anObject, ["invitation"]);
  checkOptions(options, { now: aText, rules: anObject });
  checkOptions(options.rules ?? {}, RULES, ["rules"]);
  return { ...DEFAULT_EVIDENCE_RULES, ...options.rules };
}
