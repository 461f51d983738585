import type { EvidenceFact, FactOf, OwnJob } from "./fact";
import { isOf } from "./fact";
import type { Finding, Findings } from "./finding";
import type { StoredPerson } from "./people";
import { order } from "./people";
import type { EvidenceRules } from "./rules";
import { contactTier } from "./rules";
import { type EmployerMatch, sharedEmployer } from "./shared-employer";
import { words } from "./words";

/** What is known about a person, and what the evidence leaves open but makes worth asking. */
export interface PersonFindings {
  readonly established: Findings;
  /** Facts about which my own answers contradict each other. */
  readonly contradicted: Readonly<Record<string, readonly EvidenceFact[]>>;
  /** We may have been colleagues: the years are not known. */
  readonly possibleEmployer: EmployerMatch | undefined;
}

/** All that can be concluded about a person: first what the files say, then my own word, which outweighs them. */
export function personFindings(person: StoredPerson, jobs: readonly OwnJob[], rules: EvidenceRules): PersonFindings {
  const employer = sharedEmployer(person.facts, jobs);
  const { given, contradicted } = ownWord(person.facts.filter((fact) => isOf(fact, "answer")));
  const established: Record<string, Finding> = { ...fromFiles(person, rules), ...fromEmployer(employer), ...given };
  for (const fact of Object.keys(contradicted)) delete established[fact];
  reconcile(established, given);
  return { established, contradicted, possibleEmployer: employer?.overlap === undefined ? employer : undefined };
}

function fromFiles(person: StoredPerson, rules: EvidenceRules): Findings {
  const findings: Record<string, Finding> = {};
  const contact = fullestCount(person.facts.filter((fact) => isOf(fact, "messages")));
  if (contact !== undefined) {
    const { sent, received, days, daysSent } = contact.says;
    const text = words.messages(contact);
    findings["messagesExchanged"] = { value: sent + received, facts: [contact], text };
    const tier = contactTier(contact.says);
    if (tier !== "one-way") findings["daysInContact"] = { value: days, facts: [contact], text };
    const enough = rules.knownFromDays !== null && days >= rules.knownFromDays && daysSent >= rules.knownFromOwnDays;
    if (tier !== "one-way" && enough) findings["knows"] = { value: true, facts: [contact], text };
  }
  const [recommendation] = person.facts.filter((fact) => isOf(fact, "recommendation"));
  if (findings["knows"] === undefined && recommendation !== undefined && rules.recommendationKnows) {
    findings["knows"] = { value: true, facts: [recommendation], text: words.recommendation(recommendation) };
  }
  return findings;
}

/** Of several exports the one that has seen most: a later one usually holds the earlier one's messages too. */
function fullestCount(counts: readonly FactOf<"messages">[]): FactOf<"messages"> | undefined {
  const total = ({ says }: FactOf<"messages">): number => says.sent + says.received;
  return [...counts].sort((a, b) => total(b) - total(a) || order(b.says.last, a.says.last) || order(a.id, b.id))[0];
}

function fromEmployer(match: EmployerMatch | undefined): Findings {
  if (match?.overlap !== true) return {};
  const text = words.employer(match.company, match.job.source.file);
  return { sharedEmployer: { value: true, facts: [match.fact], text } };
}

/** My newest answer to each question. Two different ones of the same day leave the question open. */
function ownWord(answers: readonly FactOf<"answer">[]): {
  readonly given: Findings;
  readonly contradicted: Readonly<Record<string, readonly EvidenceFact[]>>;
} {
  const newest = new Map<string, FactOf<"answer">[]>();
  for (const answer of answers) {
    const known = newest.get(answer.says.fact) ?? [];
    const [first] = known;
    if (first === undefined || answer.says.on > first.says.on) newest.set(answer.says.fact, [answer]);
    else if (answer.says.on === first.says.on) known.push(answer);
  }
  const given: Record<string, Finding> = {};
  const contradicted: Record<string, readonly EvidenceFact[]> = {};
  for (const [fact, latest] of newest) {
    const [first] = latest;
    if (first === undefined) continue;
    const { value, on } = first.says;
    if (latest.some((answer) => answer.says.value !== value)) contradicted[fact] = latest;
    else given[fact] = { value, facts: [first], text: words.answer(on.slice(0, 10)) };
  }
  return { given, contradicted };
}

/**
 * Makes the findings agree with what always holds: whom I have met, or would introduce, I know. My own word outweighs
 * a file, a newer word an older one; where both weigh the same, neither stands.
 */
function reconcile(established: Record<string, Finding>, given: Findings): void {
  for (const stronger of ["metInPerson", "wouldIntroduce"]) {
    const finding = established[stronger];
    const knows = established["knows"];
    if (finding?.value !== true) continue;
    if (knows === undefined) {
      established["knows"] = { value: true, facts: finding.facts, text: finding.text };
    } else if (knows.value === false) {
      const weight = order(dayOf(given[stronger]), dayOf(given["knows"]));
      if (weight <= 0) delete established[stronger];
      if (weight === 0) delete established["knows"];
      if (weight > 0) established["knows"] = { value: true, facts: finding.facts, text: finding.text };
    }
  }
}

/** The day of an answer; what is no answer of mine comes before all of them. */
function dayOf(finding: Finding | undefined): string {
  const [fact] = finding?.facts ?? [];
  return fact !== undefined && isOf(fact, "answer") ? fact.says.on : "";
}
