import { didYouMean } from "../errors";
import { type AcquaintanceFact, acquaintanceDomains } from "../invitation/acquaintance-facts";
import { isCalendarDay } from "../invitation/calendar-day";
import type { FactValue } from "../invitation/condition";
import type { FactDomain } from "../invitation/fact";
import { checkValue } from "../invitation/known-facts";
import type { EvidenceFact } from "./fact";
import { fingerprint } from "./fingerprint";
import { profileKey } from "./person-key";

/** My own word about a person. */
export interface Answer {
  readonly person: { readonly profileUrl?: string; readonly name?: string };
  /** A fact of the vocabulary, such as `metInPerson`. */
  readonly fact: string;
  readonly value: FactValue;
  /** The day I said so, `2026-11-20`: of two answers the newer one counts. */
  readonly on: string;
}

/** My own answers as a source for `collect`: stronger than every file. */
export interface Answers {
  readonly kind: "answers";
  readonly answers: readonly Answer[];
  /** How the source is called in reasons; `answers` unless given. */
  readonly file?: string;
}

/** Why an entry could not be used; it never quotes what stood there. */
export interface Rejected {
  readonly file: string;
  /** Row, entry, card or event, from 1; 0 for the file as a whole. */
  readonly row: number;
  /** The line on which it begins, from 1, where an entry takes several. */
  readonly line?: number;
  readonly reason: string;
}

export function answerFacts({ answers, file = "answers" }: Answers): {
  readonly facts: readonly EvidenceFact[];
  readonly rejected: readonly Rejected[];
} {
  const facts: EvidenceFact[] = [];
  const rejected: Rejected[] = [];
  answers.forEach((answer, index) => {
    const reason = problemOf(answer);
    if (reason !== undefined) {
      rejected.push({ file, row: index + 1, reason });
      return;
    }
    const profile = profileKey(answer.person.profileUrl ?? "");
    const content = {
      person: { ...(profile ? { profile } : {}), ...(answer.person.name ? { name: answer.person.name } : {}) },
      says: { kind: "answer" as const, fact: answer.fact, value: answer.value, on: answer.on },
    };
    // Where it stood in its file is no part of an answer: the same word given twice is one answer.
    facts.push({ id: `answer-${fingerprint(content)}`, ...content, source: { file, field: answer.fact } });
  });
  return { facts, rejected };
}

function problemOf(answer: Answer): string | undefined {
  if (typeof answer !== "object" || answer === null) return "not-an-answer";
  const { person, fact, value, on } = answer;
  if (typeof person !== "object" || person === null) return "no-person";
  const { profileUrl, name } = person;
  const isNamed = typeof name === "string" && name.trim() !== "";
  if (!isNamed && (typeof profileUrl !== "string" || profileKey(profileUrl) === undefined)) return "no-person";
  if (typeof fact !== "string" || fact === "") return "no-fact";
  if (!["boolean", "number", "string"].includes(typeof value)) return "no-value";
  return typeof on === "string" && isCalendarDay(on.slice(0, 10)) ? problemOfValue(fact, value) : "bad-date";
}

/** Facts of an app's own vocabulary are its own business; a name that is nearly one of ours is a slip of the pen. */
function problemOfValue(fact: string, value: FactValue): string | undefined {
  const domain: FactDomain | undefined = Object.hasOwn(acquaintanceDomains, fact)
    ? acquaintanceDomains[fact as AcquaintanceFact]
    : undefined;
  if (domain) return checkValue(domain, value, []) && "bad-value";
  return didYouMean(fact, Object.keys(acquaintanceDomains)) && "misspelt-fact";
}
