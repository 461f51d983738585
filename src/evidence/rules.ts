import { type AllowedOptions, anything } from "../invitation/options";

/** From how much contact "I know this person" may follow. */
export interface EvidenceRules {
  /**
   * Distinct days of two-way contact from which a person counts as known; `null`: messages never say so. Contact went on
   * in the next weeks with 90 to 95 % of those with four days or more, and with half of those with fewer, in two
   * studies of phone and office mail; between media the base rates differ twentyfold.
   */
  readonly knownFromDays: number | null;
  /** Days of these on which I wrote myself: one polite reply makes no acquaintance. */
  readonly knownFromOwnDays: number;
  /** Whether a recommendation, given or shown on my profile, says that I know its other side. */
  readonly recommendationKnows: boolean;
  /**
   * To how many people an event at a place may be, all who accepted counted, me included, for its people to have met:
   * at a table of twelve everybody speaks with everybody, at a congress one does not (a judgement).
   */
  readonly meetingAttendees: number;
  /**
   * After how many days my word about trust and willingness is to be asked again; `null`: it holds until I say
   * otherwise. It needs `now`.
   */
  readonly answersHoldDays: number | null;
}

/** The rules that hold where an app says nothing else. */
export const DEFAULT_EVIDENCE_RULES: EvidenceRules = {
  knownFromDays: 4,
  knownFromOwnDays: 2,
  recommendationKnows: true,
  meetingAttendees: 12,
  answersHoldDays: 1_826,
};

/** The rules by name, each checked where it is used. */
export const RULES: AllowedOptions = Object.fromEntries(
  Object.keys(DEFAULT_EVIDENCE_RULES).map((name) => [name, anything]),
);

/** How much contact there has been, by distinct days: a better measure than the number of messages. */
export type ContactTier = "one-way" | "two-way-once" | "two-way-some" | "two-way-many";

/**
 * The tier of contact: one-way, two-way on one day, on two or three days, on four days or more.
 *
 * @example
 * ```ts
 * import { contactTier } from "know-and-trust/evidence";
 * contactTier({ sent: 2, received: 3, days: 3 }); // => "two-way-some"
 * contactTier({ sent: 0, received: 30, days: 12 }); // => "one-way"
 * ```
 */
export function contactTier(contact: {
  readonly sent: number;
  readonly received: number;
  readonly days: number;
}): ContactTier {
  if (contact.sent === 0 || contact.received === 0) return "one-way";
  if (contact.days >= 4) return "two-way-many";
  return contact.days >= 2 ? "two-way-some" : "two-way-once";
}
