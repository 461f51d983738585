/** What is known about one possible connector, and about that connector and the target. */

import { type AllowedOptions, aList, anObject, type Check, yesOrNo } from "../invitation/options";
import { anId, aWordOf, checkEntries, fieldIssues } from "./entries";

/** A truth that may be unknown. */
export type Answer = boolean | undefined;

/** Is now a good moment to approach the target? There is no room for the reason: it may be somebody else's secret. */
export type Advice = "go" | "wait" | "not-now";

/** Something that connector and target share, and that can be pointed at. */
export interface SharedFact {
  readonly kind: "employer" | "school" | "recommendation";
  /** The id of the fact, so that a reason can cite it. */
  readonly id: string;
}

/** The facts about a candidate that a reason can cite. */
export type CandidateFact = "knows" | "reallyKnows" | "knowsTarget" | "openNetworker" | "alreadyTookAnotherJob";

/** One contact through whom an introduction might go. Everything but the id may be unknown. */
export interface Candidate {
  readonly id: string;
  /** Do I know this contact? The answer `knows` of a dossier. */
  readonly knows?: Answer;
  /** Their own answer to "do you really know the target?". */
  readonly reallyKnows?: Answer;
  /** What I know from elsewhere about their knowing the target. Not enough for an open networker. */
  readonly knowsTarget?: Answer;
  /** They call themselves an open networker, or somebody confirmed that they connect with everyone. */
  readonly openNetworker?: Answer;
  /** What they said about the target's situation: true and `not-now` stop every route to this target. */
  readonly alreadyTookAnotherJob?: Answer | Advice;
  readonly shared?: readonly SharedFact[];
  /** Where the answers come from: ids of facts. Without them a reason cites the answer itself, as `id.fact`. */
  readonly evidence?: Readonly<Partial<Record<CandidateFact, readonly string[]>>>;
}

const advice = /* @__PURE__ */ aWordOf(["go", "wait", "not-now"]);

/** What can be said about the target's situation. */
export const answerOrAdvice: Check = (value) => (typeof value === "boolean" ? undefined : advice(value));

const CANDIDATE = {
  id: anId,
  knows: yesOrNo,
  reallyKnows: yesOrNo,
  knowsTarget: yesOrNo,
  openNetworker: yesOrNo,
  alreadyTookAnotherJob: answerOrAdvice,
  shared: aList,
  evidence: anObject,
} satisfies Record<keyof Candidate, Check>;

const SHARED = {
  kind: /* @__PURE__ */ aWordOf(["employer", "school", "recommendation"]),
  id: anId,
} satisfies Record<keyof SharedFact, Check>;

const EVIDENCE = {
  knows: aList,
  reallyKnows: aList,
  knowsTarget: aList,
  openNetworker: aList,
  alreadyTookAnotherJob: aList,
} satisfies Record<CandidateFact, Check>;

/**
 * Rejects candidates with a misspelt field or a value that it cannot have.
 *
 * @param more - fields that they have besides; none of them may be left out
 */
export function checkCandidates(candidates: readonly Candidate[], more: AllowedOptions = {}): void {
  checkEntries(candidates, ["candidates"], (candidate, path) => {
    const issues = fieldIssues(candidate, path, { ...CANDIDATE, ...more }, ["id", ...Object.keys(more)]);
    if (issues.length > 0) return issues;
    const { shared = [], evidence = {} } = candidate as Candidate;
    return [
      ...shared.flatMap((fact, i) => fieldIssues(fact, [...path, "shared", i], SHARED, ["kind", "id"])),
      ...fieldIssues(evidence, [...path, "evidence"], EVIDENCE),
    ];
  });
}

/** Ids that stand for answers about a candidate. */
export function factIdsOf(candidate: Candidate, ...facts: readonly CandidateFact[]): readonly string[] {
  return facts.flatMap((fact) => {
    const ids = candidate.evidence?.[fact] ?? [];
    return ids.length > 0 ? ids : [`${candidate.id}.${fact}`];
  });
}

/** The part of a dossier that ranking reads; what `dossier` of the evidence module gives fits. */
export interface ConnectorDossier {
  readonly answers: { readonly knows?: boolean | null | undefined };
  readonly because?: { readonly knows?: readonly string[] };
}

/**
 * A candidate from a dossier about the contact, with what is known about contact and target added.
 *
 * @example
 * ```ts
 * import { candidateFrom } from "know-and-trust/introductions";
 * candidateFrom("joost", { answers: { knows: true }, because: { knows: ["f7"] } }, { reallyKnows: true }); // => { reallyKnows: true, id: "joost", knows: true, evidence: { knows: ["f7"] } }
 * ```
 */
export function candidateFrom(
  id: string,
  dossier: ConnectorDossier,
  about: Omit<Candidate, "id" | "knows"> = {},
): Candidate {
  const cited = dossier.because?.knows ?? [];
  const evidence = cited.length > 0 ? { ...about.evidence, knows: cited } : about.evidence;
  return { ...about, id, knows: dossier.answers.knows ?? undefined, ...(evidence === undefined ? {} : { evidence }) };
}

/**
 * Whether it is confirmed that a candidate knows the target, and the facts that say so: their own word; failing that
 * mine, unless they connect with everyone.
 */
export function confirmation(candidate: Candidate): {
  readonly value: Answer;
  readonly facts: readonly CandidateFact[];
} {
  const { reallyKnows, knowsTarget, openNetworker } = candidate;
  if (reallyKnows === true && knowsTarget === true && openNetworker !== true)
    return { value: true, facts: ["reallyKnows", "knowsTarget"] };
  if (reallyKnows !== undefined) return { value: reallyKnows, facts: ["reallyKnows"] };
  if (knowsTarget === true && openNetworker === true) return { value: undefined, facts: ["openNetworker"] };
  return { value: knowsTarget, facts: knowsTarget === undefined ? [] : ["knowsTarget"] };
}

/** Whether this candidate's word ends every approach to the target. */
export function saysMovedOn(candidate: Candidate): boolean {
  return candidate.alreadyTookAnotherJob === true || candidate.alreadyTookAnotherJob === "not-now";
}

/** How sure it is that a connection is an acquaintance, the surest last. */
export type EdgePrior = "ruled-out" | "doubtful" | "open" | "confirmed";

/**
 * How far the connection between a candidate and the target can be taken for knowing. The number of contacts plays no
 * part: measured, it says nearly nothing.
 *
 * @returns `doubtful` for an open networker and `open` for anybody else, until the question has been answered; after the
 *   same answer the two are equal
 * @example
 * ```ts
 * import { edgePrior } from "know-and-trust/introductions";
 * edgePrior({ id: "leo", openNetworker: true }); // => "doubtful"
 * edgePrior({ id: "leo", openNetworker: true, reallyKnows: true }); // => "confirmed"
 * ```
 */
export function edgePrior(candidate: Candidate): EdgePrior {
  const { value } = confirmation(candidate);
  if (value !== undefined) return value ? "confirmed" : "ruled-out";
  return candidate.openNetworker === true ? "doubtful" : "open";
}

/** What a connector can tell about the target. */
export type InformationValue = "none" | "little" | "some" | "much";

/**
 * How much it is worth to ask this contact about the target: most from somebody whom I know and who really knows the
 * target, little from a bare connection, nothing from somebody who does not know the target.
 *
 * @example
 * ```ts
 * import { informationValue } from "know-and-trust/introductions";
 * [informationValue({ id: "joost", knows: true, reallyKnows: true }), informationValue({ id: "leo" })]; // => ["much", "little"]
 * ```
 */
export function informationValue(candidate: Candidate): InformationValue {
  const prior = edgePrior(candidate);
  if (prior === "ruled-out") return "none";
  if (prior === "confirmed") return candidate.knows === true ? "much" : "some";
  return candidate.knows === true && prior === "open" ? "some" : "little";
}
