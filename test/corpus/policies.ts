import * as z from "zod";
import {
  acquaintance,
  beforeInviting,
  closeWorld,
  defineVocabulary,
  extendVocabulary,
  fact,
  hybrid,
  lion,
  type Policy,
  paused,
  strictSelective,
} from "../../src";

/** A condition by hand, under a policy that accepts whom it fits. */
const accepting = (name: string, when: unknown, vocabulary: unknown = "acquaintance@1", more: object = {}) =>
  ({
    language: 1,
    name,
    version: "1.0.0",
    vocabulary,
    rules: [{ id: "fits", when, then: { action: "accept" } }],
    otherwise: { action: "archive", reply: "reply.archive.not-met" },
    whenOpen: "ask",
    ...more,
  }) as unknown as Policy;

const met = { fact: "metInPerson", op: "eq", value: true };
const messages = (op: string, value: unknown) => ({ fact: "messagesExchanged", op, value });
const seniority = (op: string, value: unknown) => ({ fact: "seniority", op, value });

const question = { nl: "Lid?", en: "Member?" };
const club = defineVocabulary(
  {
    member: fact(z.boolean(), { question }),
    visits: fact(z.int().min(0).max(99), { question }),
    tier: fact(z.enum(["guest", "regular", "patron"]), { question, cost: 3 }),
    weight: z.number().min(-1).max(1),
  },
  {
    actions: ["greet"],
    constraints: [
      {
        any: [
          { fact: "member", op: "eq", value: false },
          { fact: "visits", op: "gte", value: 1 },
        ],
      },
    ],
  },
);
const speakers = extendVocabulary(acquaintance, { speaksAtMeetup: z.boolean() });

/** Presets with their options, policies by hand in every operator and shape, vocabularies of an app's own, edge numbers. */
export const corpusPolicies: Readonly<Record<string, () => Policy>> = {
  "strict-both": () => strictSelective(),
  "strict-met": () => strictSelective({ criterion: "met" }),
  "strict-would-introduce": () => strictSelective({ criterion: "would-introduce" }),
  "strict-closed": () => closeWorld(strictSelective()),
  "strict-own-vocabulary": () => strictSelective({ vocabulary: speakers }) as unknown as Policy,
  hybrid: () => hybrid(),
  "hybrid-three-signs": () => hybrid({ criterion: "met", signs: 3, mutualConnections: 25, messages: 3, days: 2 }),
  lion: () => lion(),
  "lion-unguarded": () => lion({ guards: false }),
  paused: () => paused({ until: "2026-12-31" }),
  "before-inviting": () => beforeInviting() as unknown as Policy,
  ...Object.fromEntries(["eq", "ne"].map((op) => [`boolean-${op}`, () => accepting(`boolean-${op}`, { ...met, op })])),
  ...Object.fromEntries(
    ["eq", "ne", "lt", "lte", "gt", "gte"].map((op) => [
      `number-${op}`,
      () => accepting(`number-${op}`, messages(op, 5)),
    ]),
  ),
  "number-between": () => accepting("number-between", messages("between", [3, 5])),
  "number-in": () => accepting("number-in", messages("in", [3, 4, 9])),
  "number-not-in": () => accepting("number-not-in", messages("notIn", [3, 4, 9])),
  "choice-eq": () => accepting("choice-eq", seniority("eq", "vp")),
  "choice-ne": () => accepting("choice-ne", seniority("ne", "vp")),
  "choice-in": () => accepting("choice-in", seniority("in", ["vp", "owner"])),
  "choice-not-in": () => accepting("choice-not-in", seniority("notIn", ["vp", "owner"])),
  "all-any-not": () =>
    accepting("all-any-not", { all: [met, { any: [messages("gt", 2), { not: seniority("eq", "vp") }] }] }),
  "at-least": () => accepting("at-least", { atLeast: 2, of: [met, messages("gte", 3), seniority("eq", "owner"), met] }),
  "same-fact-twice": () => accepting("same-fact-twice", { any: [met, { not: met }] }),
  "largest-integer": () => accepting("largest-integer", messages("gte", Number.MAX_SAFE_INTEGER)),
  zero: () => accepting("zero", messages("eq", 0)),
  "club-member": () => accepting("club-member", { fact: "member", op: "eq", value: true }, club.reference),
  "club-fraction": () =>
    accepting("club-fraction", { fact: "weight", op: "gt", value: 0.1 }, club.reference, {
      whenOpen: { action: "greet", params: { politely: true } },
    }),
  "club-tiers": () =>
    accepting(
      "club-tiers",
      {
        atLeast: 2,
        of: [
          { fact: "tier", op: "ne", value: "guest" },
          { fact: "visits", op: "between", value: [5, 99] },
          { fact: "member", op: "eq", value: true },
        ],
      },
      club.reference,
    ),
};

type Facts = Readonly<Record<string, boolean | number | string>>;

const aboutPeople: readonly Facts[] = [
  {},
  { metInPerson: true },
  { metInPerson: false },
  { metInPerson: true, wouldIntroduce: true },
  { metInPerson: true, wouldIntroduce: false },
  { knows: false },
  { wouldIntroduce: true },
  { messagesExchanged: 0 },
  { messagesExchanged: 3, seniority: "vp" },
  { messagesExchanged: 4, metInPerson: true },
  { messagesExchanged: 5, seniority: "owner" },
  { messagesExchanged: Number.MAX_SAFE_INTEGER },
  { seniority: "junior" },
  { inBlockList: true },
  { inBlockList: false, suspectedScam: false, salesPitch: false, inAllowList: true },
  { inBlockList: false, suspectedScam: false, salesPitch: false, inAllowList: false, knows: true, daysInContact: 6 },
  { inBlockList: false, suspectedScam: false, salesPitch: true, inAllowList: false, metInPerson: false, knows: false },
  {
    inBlockList: false,
    suspectedScam: false,
    salesPitch: false,
    inAllowList: false,
    sharedGroup: true,
    mutualConnections: 30,
  },
  { inBlockList: false, suspectedScam: true },
  {
    claimsMeeting: true,
    metInPerson: false,
    inBlockList: false,
    suspectedScam: false,
    inAllowList: false,
    salesPitch: false,
    knows: false,
  },
];

const aboutMembers: readonly Facts[] = [
  {},
  { member: true },
  { member: false },
  { visits: 0 },
  { tier: "patron" },
  { tier: "guest", visits: 7 },
  { tier: "regular", visits: 5, member: true },
  { weight: 0.1 },
  { weight: 0.10000000000000002 },
  { weight: -1 },
];

/** The sets of facts that a policy of the corpus is asked about. */
export const factsFor = (id: string): readonly Facts[] => (id.startsWith("club") ? aboutMembers : aboutPeople);
