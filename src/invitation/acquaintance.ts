import * as z from "zod";
import { acquaintanceWords as words } from "./acquaintance-words";
import type { Facts } from "./condition";
import { defineVocabulary, type FactTypesOf, fact, type Vocabulary } from "./vocabulary";

const SENIORITIES = [
  "student",
  "junior",
  "professional",
  "senior",
  "manager",
  "director",
  "vp",
  "executive",
  "owner",
] as const;

const INDUSTRIES = [
  "agriculture",
  "construction",
  "consulting",
  "culture",
  "education",
  "energy",
  "finance",
  "government",
  "healthcare",
  "hospitality",
  "legal",
  "manufacturing",
  "media",
  "non-profit",
  "real-estate",
  "recruitment",
  "retail",
  "technology",
  "transport",
  "other",
] as const;

const flag = z.boolean();
const count = z.int().min(0);

const shape = {
  // Do we know each other?
  metInPerson: fact(flag, words.metInPerson),
  wouldIntroduce: fact(flag, words.wouldIntroduce),
  knowsMe: fact(flag, words.knowsMe),
  knows: fact(flag, words.knows),
  trusts: fact(flag, words.trusts),
  // What we have done together
  messagesExchanged: fact(count, words.messagesExchanged),
  daysInContact: fact(count, words.daysInContact),
  mutualConnections: fact(count, words.mutualConnections),
  sharedEmployer: fact(flag, words.sharedEmployer),
  sharedGroup: fact(flag, words.sharedGroup),
  mutualFriend: fact(flag, words.mutualFriend),
  interactedOnline: fact(flag, words.interactedOnline),
  followedByMe: fact(flag, words.followedByMe),
  invitedBefore: fact(count, words.invitedBefore),
  // What the invitation is
  openNetworker: fact(flag, words.openNetworker),
  recruiterOutreach: fact(flag, words.recruiterOutreach),
  salesPitch: fact(flag, words.salesPitch),
  suspectedScam: fact(flag, words.suspectedScam),
  noteLength: fact(count, words.noteLength),
  noteIsDefault: fact(flag, words.noteIsDefault),
  claimsMeeting: fact(flag, words.claimsMeeting),
  asksToArchive: fact(flag, words.asksToArchive),
  daysPending: fact(count, words.daysPending),
  // My own lists
  inAllowList: fact(flag, words.inAllowList),
  inBlockList: fact(flag, words.inBlockList),
  // Status: facts that a strict policy never looks at
  seniority: fact(z.enum(SENIORITIES), words.seniority),
  industry: fact(z.enum(INDUSTRIES), words.industry),
} as const;

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
export const acquaintance: Vocabulary<typeof shape, "accept" | "archive" | "ask" | "decline" | "report"> =
  /* @__PURE__ */ defineVocabulary(shape, {
    name: "acquaintance@1",
    constraints: [
      {
        any: [
          { fact: "metInPerson", op: "eq", value: false },
          { fact: "knows", op: "eq", value: true },
        ],
      },
      {
        any: [
          { fact: "wouldIntroduce", op: "eq", value: false },
          { fact: "knows", op: "eq", value: true },
        ],
      },
      {
        any: [
          { fact: "noteIsDefault", op: "eq", value: false },
          { fact: "claimsMeeting", op: "eq", value: false },
        ],
      },
      {
        any: [
          { fact: "noteIsDefault", op: "eq", value: false },
          { fact: "asksToArchive", op: "eq", value: false },
        ],
      },
      {
        any: [
          { fact: "noteLength", op: "gte", value: 1 },
          {
            all: [
              { fact: "noteIsDefault", op: "eq", value: false },
              { fact: "claimsMeeting", op: "eq", value: false },
              { fact: "asksToArchive", op: "eq", value: false },
            ],
          },
        ],
      },
    ],
  });

/** The types of the built-in facts when they are known. */
export type AcquaintanceFactTypes = FactTypesOf<typeof acquaintance>;

/** What is known about an invitation in the words of the built-in vocabulary; anything may be unknown. */
export type AcquaintanceFacts = Facts<AcquaintanceFactTypes>;
