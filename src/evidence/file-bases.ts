import type { Basis } from "./basis";
import type { EvidenceFact, FactOf } from "./fact";
import { isOf } from "./fact";
import { order } from "./people";
import { contactTier, type EvidenceRules } from "./rules";
import type { EmployerMatch } from "./shared-employer";
import { words } from "./words";

/** What counts of messages and praise establish. A file says that something was; none says that it was not. */
export function fileBases(facts: readonly EvidenceFact[], rules: EvidenceRules): readonly Basis[] {
  const bases: Basis[] = [];
  const counts = facts.filter((fact) => isOf(fact, "messages"));
  const [fullest] = counts.sort(fullestFirst);
  const add = (
    fact: string,
    value: Basis["value"],
    because: EvidenceFact,
    text: Basis["text"],
    since?: string,
  ): void => {
    bases.push({ fact, value, because: [because], text, ...(since === undefined ? {} : { since }) });
  };
  for (const contact of counts) {
    const { sent, received, days, daysSent, first } = contact.says;
    const text = words.messages(contact);
    const isTwoWay = contactTier(contact.says) !== "one-way";
    if (total(contact) === (fullest ? total(fullest) : 0)) add("messagesExchanged", sent + received, contact, text);
    if (isTwoWay && days === fullest?.says.days) add("daysInContact", days, contact, text);
    const isEnough = rules.knownFromDays !== null && days >= rules.knownFromDays && daysSent >= rules.knownFromOwnDays;
    if (isTwoWay && isEnough) add("knows", true, contact, text, first);
  }
  if (rules.recommendationKnows) {
    for (const recommendation of facts.filter((fact) => isOf(fact, "recommendation"))) {
      add("knows", true, recommendation, words.recommendation(recommendation), recommendation.says.on);
    }
  }
  return bases;
}

export function employerBases(matches: readonly EmployerMatch[]): readonly Basis[] {
  return matches
    .filter(({ overlap }) => overlap === true)
    .map(({ company, job, fact }) => {
      const text = words.employer(company, job.source.file);
      return { fact: "sharedEmployer", value: true, because: [fact], text };
    });
}

const total = ({ says }: FactOf<"messages">): number => says.sent + says.received;

/** Of several exports the one that has seen most comes first: a later one usually holds the earlier one's messages too. */
function fullestFirst(a: FactOf<"messages">, b: FactOf<"messages">): number {
  return total(b) - total(a) || order(b.says.last, a.says.last) || order(a.id, b.id);
}
