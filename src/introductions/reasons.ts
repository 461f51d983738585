/** Why a connector stands where they stand: each reason cites facts without which the place would be another. */

import type { Account } from "./account";
import { type Candidate, confirmation, factIdsOf } from "./candidate";
import type { ConnectorKeys } from "./connector-keys";

/** What a reason is about. */
export type ReasonCode =
  | "knows-target"
  | "open-networker-not-asked"
  | "you-know-them"
  | "you-do-not-know-them"
  | "shares-facts-with-target"
  | "overlaps-with-target"
  | "has-open-requests"
  | "you-gave-more"
  | "you-owe-them";

/** One reason with the ids of the facts that it rests on. */
export interface Reason {
  readonly code: ReasonCode;
  readonly factIds: readonly string[];
  readonly text: { readonly en: string; readonly nl: string };
}

const texts: Readonly<Record<ReasonCode, Reason["text"]>> = {
  "knows-target": {
    en: "it is confirmed that they know the target",
    nl: "het is bevestigd dat dit contact deze persoon kent",
  },
  "open-networker-not-asked": {
    en: "they connect with everyone, so only their own word counts",
    nl: "dit contact connect met iedereen, dus alleen het eigen woord telt",
  },
  "you-know-them": { en: "you know them", nl: "je kent dit contact" },
  "you-do-not-know-them": { en: "you do not know them", nl: "je kent dit contact niet" },
  "shares-facts-with-target": {
    en: "they share something with the target, such as an employer",
    nl: "dit contact en deze persoon hebben iets gemeen, zoals een werkgever",
  },
  "overlaps-with-target": {
    en: "they have contacts in common with the target",
    nl: "dit contact en deze persoon hebben gemeenschappelijke contacten",
  },
  "has-open-requests": { en: "an earlier request of yours is open", nl: "een eerder verzoek van jou staat nog open" },
  "you-gave-more": { en: "you helped them more than they helped you", nl: "je hielp vaker dan je geholpen werd" },
  "you-owe-them": { en: "they helped you more than you helped them", nl: "je werd vaker geholpen dan je hielp" },
};

/** The reasons behind the keys of a candidate, the weightiest first. What is unknown is no reason. */
export function reasonsFor(
  candidate: Candidate,
  keys: ConnectorKeys,
  sharedContacts: readonly string[],
  account: Account | undefined,
): readonly Reason[] {
  const reasons: Reason[] = [];
  const cite = (code: ReasonCode, factIds: readonly string[]): void => {
    reasons.push({ code, factIds, text: texts[code] });
  };
  const confirmed = confirmation(candidate);
  const grounds = factIdsOf(candidate, ...confirmed.facts);
  if (confirmed.value === true) cite("knows-target", grounds);
  else if (confirmed.facts.length > 0) cite("open-networker-not-asked", grounds);
  if (keys.known === true) cite("you-know-them", factIdsOf(candidate, "knows"));
  else if (keys.known === false) cite("you-do-not-know-them", factIdsOf(candidate, "knows"));
  if (keys.shared > 0) cite("shares-facts-with-target", candidate.shared?.map(({ id }) => id) ?? []);
  if (sharedContacts.length > 0) cite("overlaps-with-target", sharedContacts);
  if (account === undefined) return reasons;
  if (keys.openRequests > 0) {
    const open = account.asks.filter((ask) => ask.open);
    cite(
      "has-open-requests",
      open.map(({ id }) => id),
    );
  }
  if (keys.balance > 0) cite("you-gave-more", account.favourIds);
  if (keys.balance < 0) cite("you-owe-them", account.favourIds);
  return reasons;
}
