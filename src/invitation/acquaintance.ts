import * as z from "zod";
import { ACQUAINTANCE, acquaintanceConstraints, INDUSTRIES, SENIORITIES } from "./acquaintance-facts";
import { aboutAcquaintance as about } from "./acquaintance-words";
import type { Facts } from "./condition";
import { defineVocabulary, type FactTypesOf, fact, type Vocabulary } from "./vocabulary";

/** The schema of every fact. Made by a function, so that a bundler sees that nothing else happens here. */
function shapeOf() {
  const flag = z.boolean();
  const count = z.int().min(0);
  return {
    // Do we know each other?
    metInPerson: fact(flag, about("metInPerson")),
    wouldIntroduce: fact(flag, about("wouldIntroduce")),
    knowsMe: fact(flag, about("knowsMe")),
    knows: fact(flag, about("knows")),
    trusts: fact(flag, about("trusts")),
    // What we have done together
    messagesExchanged: fact(count, about("messagesExchanged")),
    daysInContact: fact(count, about("daysInContact")),
    mutualConnections: fact(count, about("mutualConnections")),
    sharedEmployer: fact(flag, about("sharedEmployer")),
    sharedGroup: fact(flag, about("sharedGroup")),
    mutualFriend: fact(flag, about("mutualFriend")),
    interactedOnline: fact(flag, about("interactedOnline")),
    followedByMe: fact(flag, about("followedByMe")),
    invitedBefore: fact(count, about("invitedBefore")),
    // What the invitation is
    openNetworker: fact(flag, about("openNetworker")),
    recruiterOutreach: fact(flag, about("recruiterOutreach")),
    salesPitch: fact(flag, about("salesPitch")),
    suspectedScam: fact(flag, about("suspectedScam")),
    noteLength: fact(count, about("noteLength")),
    noteIsDefault: fact(flag, about("noteIsDefault")),
    claimsMeeting: fact(flag, about("claimsMeeting")),
    asksToArchive: fact(flag, about("asksToArchive")),
    daysPending: fact(count, about("daysPending")),
    // My own lists
    inAllowList: fact(flag, about("inAllowList")),
    inBlockList: fact(flag, about("inBlockList")),
    // Status: facts that a strict policy never looks at
    seniority: fact(z.enum(SENIORITIES), about("seniority")),
    industry: fact(z.enum(INDUSTRIES), about("industry")),
  } as const;
}

/**
 * The built-in vocabulary: what can be known about an invitation and the two people in it, with the question that
 * settles each fact in Dutch and English.
 *
 * Five things hold between its facts: whom you have met or would introduce, you know; a default text neither claims a
 * meeting nor asks to archive; and an empty note says nothing at all.
 *
 * @example
 * ```ts
 * import { acquaintance } from "know-and-trust";
 * acquaintance.facts.get("wouldIntroduce")?.question?.en; // => "Would you introduce this person to somebody in your network, if asked?"
 * ```
 */
export const acquaintance: Vocabulary<
  ReturnType<typeof shapeOf>,
  "accept" | "archive" | "ask" | "decline" | "report"
> = /* @__PURE__ */ defineVocabulary(/* @__PURE__ */ shapeOf(), {
  name: ACQUAINTANCE,
  constraints: acquaintanceConstraints,
});

/** The types of the built-in facts when they are known. */
export type AcquaintanceFactTypes = FactTypesOf<typeof acquaintance>;

/** What is known about an invitation in the words of the built-in vocabulary; anything may be unknown. */
export type AcquaintanceFacts = Facts<AcquaintanceFactTypes>;
