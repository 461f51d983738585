import type { Condition } from "./condition";
import type { AboutFact, FactDefinition, FactDomain } from "./fact";
import { type FactModel, STANDARD_ACTIONS } from "./vocabulary";

/** How policies refer to the vocabulary. */
export const ACQUAINTANCE = "acquaintance@1";

export const SENIORITIES = [
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

export const INDUSTRIES = [
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

const flag = { kind: "boolean" } as const;
const count = { kind: "number", integer: true, min: 0, max: Number.MAX_SAFE_INTEGER } as const;

/** What each fact of the acquaintance vocabulary can be, in the vocabulary's order. */
export const acquaintanceDomains = {
  // Do we know each other?
  metInPerson: flag,
  wouldIntroduce: flag,
  knowsMe: flag,
  knows: flag,
  trusts: flag,
  // What we have done together
  messagesExchanged: count,
  daysInContact: count,
  mutualConnections: count,
  sharedEmployer: flag,
  sharedGroup: flag,
  mutualFriend: flag,
  interactedOnline: flag,
  followedByMe: flag,
  invitedBefore: count,
  // What the invitation is
  openNetworker: flag,
  recruiterOutreach: flag,
  salesPitch: flag,
  suspectedScam: flag,
  noteLength: count,
  noteIsDefault: flag,
  claimsMeeting: flag,
  asksToArchive: flag,
  daysPending: count,
  // My own lists
  inAllowList: flag,
  inBlockList: flag,
  // Status: facts that a strict policy never looks at
  seniority: { kind: "choice", values: SENIORITIES },
  industry: { kind: "choice", values: INDUSTRIES },
} as const satisfies Readonly<Record<string, FactDomain>>;

/** The name of a fact of the acquaintance vocabulary. */
export type AcquaintanceFact = keyof typeof acquaintanceDomains;

/** What holds between the facts, whoever decides. */
export const acquaintanceConstraints = [
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
] as const satisfies readonly Condition[];

/**
 * The acquaintance vocabulary as evaluation and analysis read it, without a schema, and with as much said about each
 * fact as the caller has a use for: words and questions are most of what a vocabulary weighs.
 */
export function acquaintanceModel(about: (name: AcquaintanceFact) => AboutFact = () => ({})): FactModel {
  const names = Object.keys(acquaintanceDomains) as AcquaintanceFact[];
  const facts = names.map((name): [string, FactDefinition] => [
    name,
    { answeredBy: ["me"], ...about(name), name, domain: acquaintanceDomains[name] },
  ]);
  return { facts: new Map(facts), constraints: acquaintanceConstraints, actions: STANDARD_ACTIONS };
}
