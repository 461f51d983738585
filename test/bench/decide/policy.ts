/** The policy of the benchmark: 8 rules over 12 facts, the shapes of condition that people write. */
import * as z from "zod";
import { defineVocabulary, type FactTypesOf } from "../../../src/invitation/vocabulary";
import { definePolicy } from "../../../src/policy/build";

export const INDUSTRIES = ["software", "finance", "health", "education", "staffing", "other"] as const;

export const vocabulary = defineVocabulary({
  suspectedScam: z.boolean(),
  metInPerson: z.boolean(),
  wouldIntroduce: z.boolean(),
  salesPitch: z.boolean(),
  messagesExchanged: z.int().min(0),
  daysInContact: z.int().min(0),
  claimsMeeting: z.boolean(),
  mutualConnections: z.int().min(0),
  sharedEmployer: z.boolean(),
  sharedGroup: z.boolean(),
  interactedOnline: z.boolean(),
  industry: z.enum(INDUSTRIES),
});

export type BenchTypes = FactTypesOf<typeof vocabulary>;

/** One invitation of the benchmark; `null` is unknown. */
export type BenchFacts = { readonly [K in keyof BenchTypes]: BenchTypes[K] | null };

/** One invitation with every fact known, which is what the other engines can read. */
export type KnownBenchFacts = { readonly [K in keyof BenchTypes]: BenchTypes[K] };

const yes = <K extends keyof BenchTypes & string>(fact: K) => ({ fact, op: "eq", value: true }) as const;

export const policy = definePolicy(vocabulary, {
  name: "benchmark",
  version: "1.0.0",
  rules: [
    { id: "scam", when: yes("suspectedScam"), then: { action: "decline" } },
    { id: "met", when: { all: [yes("metInPerson"), yes("wouldIntroduce")] }, then: { action: "accept" } },
    {
      id: "pitch",
      when: { all: [yes("salesPitch"), { fact: "messagesExchanged", op: "lt", value: 3 }] },
      then: { action: "archive" },
    },
    {
      id: "in-contact",
      when: {
        all: [
          { fact: "messagesExchanged", op: "gte", value: 10 },
          { fact: "daysInContact", op: "gte", value: 4 },
        ],
      },
      then: { action: "accept" },
    },
    {
      id: "unremembered",
      when: { all: [yes("claimsMeeting"), { not: yes("metInPerson") }] },
      then: { action: "ask" },
    },
    {
      id: "shared-world",
      when: {
        atLeast: 2,
        of: [
          { fact: "mutualConnections", op: "gte", value: 10 },
          yes("sharedEmployer"),
          yes("sharedGroup"),
          yes("interactedOnline"),
        ],
      },
      then: { action: "accept" },
    },
    {
      id: "colleague-of-sorts",
      when: {
        all: [
          { fact: "industry", op: "in", value: ["software", "education"] },
          { any: [{ fact: "mutualConnections", op: "between", value: [3, 40] }, yes("sharedEmployer")] },
        ],
      },
      then: { action: "ask" },
    },
    {
      id: "half-known",
      when: { all: [yes("wouldIntroduce"), { fact: "daysInContact", op: "gte", value: 1 }] },
      then: { action: "ask" },
    },
  ],
  otherwise: { action: "archive" },
  whenOpen: "ask",
});
