/** Seeded invitations with the same distribution for every engine. */
import { randomFrom } from "../../generators/sample";
import { type BenchFacts, INDUSTRIES, type KnownBenchFacts } from "./policy";

export const INPUTS = 100_000;

/** How likely each boolean fact is to be true. */
const LIKELY = {
  suspectedScam: 0.05,
  metInPerson: 0.3,
  wouldIntroduce: 0.4,
  salesPitch: 0.25,
  claimsMeeting: 0.15,
  sharedEmployer: 0.15,
  sharedGroup: 0.25,
  interactedOnline: 0.2,
} as const;

/**
 * Invitations of one hidden class. Counts are skewed: many are 0, few are large.
 *
 * @param shareUnknown - how many of the facts are unknown (`null`), 0–1
 */
export function benchInputs(count: number, shareUnknown: number, seed = 20_100_612): readonly BenchFacts[] {
  const random = randomFrom(seed);
  const perhaps = <T>(value: T): T | null => (shareUnknown > 0 && random() < shareUnknown ? null : value);
  const is = (fact: keyof typeof LIKELY): boolean | null => perhaps(random() < LIKELY[fact]);
  const skewed = (scale: number): number | null => perhaps(Math.floor(-Math.log(1 - random()) * scale));
  return Array.from({ length: count }, () => ({
    suspectedScam: is("suspectedScam"),
    metInPerson: is("metInPerson"),
    wouldIntroduce: is("wouldIntroduce"),
    salesPitch: is("salesPitch"),
    messagesExchanged: skewed(4),
    daysInContact: skewed(3),
    claimsMeeting: is("claimsMeeting"),
    mutualConnections: skewed(6),
    sharedEmployer: is("sharedEmployer"),
    sharedGroup: is("sharedGroup"),
    interactedOnline: is("interactedOnline"),
    industry: perhaps(INDUSTRIES[Math.floor(random() * INDUSTRIES.length)] ?? "other"),
  }));
}

/** The same with every fact known. */
export function knownInputs(count: number, seed?: number): readonly KnownBenchFacts[] {
  // Nothing is unknown at a share of 0.
  return benchInputs(count, 0, seed) as readonly KnownBenchFacts[];
}
