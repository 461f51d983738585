/** What a developer would write instead of a policy. */
import type { BenchFacts, KnownBenchFacts } from "./policy";

export interface ByHand {
  readonly action: string;
  readonly rule: string;
  readonly reasons: readonly string[];
}

/** If and else, with the action, the rule and the reasons; every fact has to be known. */
export function byHand(facts: KnownBenchFacts): ByHand {
  if (facts.suspectedScam) return { action: "decline", rule: "scam", reasons: ["suspectedScam"] };
  if (facts.metInPerson && facts.wouldIntroduce) {
    return { action: "accept", rule: "met", reasons: ["metInPerson", "wouldIntroduce"] };
  }
  if (facts.salesPitch && facts.messagesExchanged < 3) {
    return { action: "archive", rule: "pitch", reasons: ["salesPitch", "messagesExchanged"] };
  }
  if (facts.messagesExchanged >= 10 && facts.daysInContact >= 4) {
    return { action: "accept", rule: "in-contact", reasons: ["messagesExchanged", "daysInContact"] };
  }
  if (facts.claimsMeeting && !facts.metInPerson) {
    return { action: "ask", rule: "unremembered", reasons: ["claimsMeeting", "metInPerson"] };
  }
  let signs = 0;
  if (facts.mutualConnections >= 10) signs++;
  if (facts.sharedEmployer) signs++;
  if (facts.sharedGroup) signs++;
  if (facts.interactedOnline) signs++;
  if (signs >= 2) {
    const reasons: string[] = [];
    if (facts.mutualConnections >= 10) reasons.push("mutualConnections");
    if (facts.sharedEmployer) reasons.push("sharedEmployer");
    if (facts.sharedGroup) reasons.push("sharedGroup");
    if (facts.interactedOnline) reasons.push("interactedOnline");
    return { action: "accept", rule: "shared-world", reasons };
  }
  if (facts.industry === "software" || facts.industry === "education") {
    if (facts.mutualConnections >= 3 && facts.mutualConnections <= 40) {
      return { action: "ask", rule: "colleague-of-sorts", reasons: ["industry", "mutualConnections"] };
    }
    if (facts.sharedEmployer) {
      return { action: "ask", rule: "colleague-of-sorts", reasons: ["industry", "sharedEmployer"] };
    }
  }
  if (facts.wouldIntroduce && facts.daysInContact >= 1) {
    return { action: "ask", rule: "half-known", reasons: ["wouldIntroduce", "daysInContact"] };
  }
  return { action: "archive", rule: "otherwise", reasons: [] };
}

/** What three-valued if and else answers: the one action that is left, or the list of those that are. */
export type ByHandOpen = { readonly action: string; readonly rule: string | null } | { readonly possible: string[] };

const YES = 1;
const NO = 0;
const UNKNOWN = -1;
type Truth = typeof YES | typeof NO | typeof UNKNOWN;

const of = (value: boolean | null): Truth => (value === null ? UNKNOWN : value ? YES : NO);
const from = (value: number | null, low: number): Truth => (value === null ? UNKNOWN : value >= low ? YES : NO);
const both = (a: Truth, b: Truth): Truth => (a === NO || b === NO ? NO : a === YES && b === YES ? YES : UNKNOWN);

/** The same with unknown facts, as a developer would: rule by rule, and a rule that is unknown may apply. */
export function byHandWithUnknowns(facts: BenchFacts): ByHandOpen {
  const possible: string[] = [];
  let last = "";
  let rules = 0;
  const may = (truth: Truth, action: string, rule: string): boolean => {
    if (truth === NO) return false;
    if (!possible.includes(action)) possible.push(action);
    last = rule;
    rules++;
    return truth === YES;
  };
  const answer = (): ByHandOpen =>
    possible.length === 1 ? { action: possible[0] ?? "", rule: rules === 1 ? last : null } : { possible };

  const { messagesExchanged: messages, daysInContact: days, mutualConnections: mutual } = facts;
  if (may(of(facts.suspectedScam), "decline", "scam")) return answer();
  if (may(both(of(facts.metInPerson), of(facts.wouldIntroduce)), "accept", "met")) return answer();
  const few: Truth = messages === null ? UNKNOWN : messages < 3 ? YES : NO;
  if (may(both(of(facts.salesPitch), few), "archive", "pitch")) return answer();
  if (may(both(from(messages, 10), from(days, 4)), "accept", "in-contact")) return answer();
  const notMet: Truth = facts.metInPerson === null ? UNKNOWN : facts.metInPerson ? NO : YES;
  if (may(both(of(facts.claimsMeeting), notMet), "ask", "unremembered")) return answer();

  let signs = 0;
  let unknown = 0;
  if (mutual === null) unknown++;
  else if (mutual >= 10) signs++;
  if (facts.sharedEmployer === null) unknown++;
  else if (facts.sharedEmployer) signs++;
  if (facts.sharedGroup === null) unknown++;
  else if (facts.sharedGroup) signs++;
  if (facts.interactedOnline === null) unknown++;
  else if (facts.interactedOnline) signs++;
  const shared: Truth = signs >= 2 ? YES : signs + unknown >= 2 ? UNKNOWN : NO;
  if (may(shared, "accept", "shared-world")) return answer();

  const { industry } = facts;
  const kindred: Truth = industry === null ? UNKNOWN : industry === "software" || industry === "education" ? YES : NO;
  const near: Truth = mutual === null ? UNKNOWN : mutual >= 3 && mutual <= 40 ? YES : NO;
  const employer = of(facts.sharedEmployer);
  const either: Truth = near === YES || employer === YES ? YES : near === NO && employer === NO ? NO : UNKNOWN;
  if (may(both(kindred, either), "ask", "colleague-of-sorts")) return answer();
  if (may(both(of(facts.wouldIntroduce), from(days, 1)), "ask", "half-known")) return answer();
  may(YES, "archive", "otherwise");
  return answer();
}
