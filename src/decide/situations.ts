import type { AcquaintanceFacts } from "../invitation/acquaintance";
import type { Localized } from "../invitation/fact";

/** A concrete invitation, told so that a person can say what they would do with it. */
export interface Situation {
  readonly id: string;
  readonly question: Localized;
  /** The same in facts; none is unknown. */
  readonly facts: AcquaintanceFacts;
}

/** Somebody about whom nothing speaks for or against. */
const stranger = {
  metInPerson: false,
  wouldIntroduce: false,
  knowsMe: false,
  knows: false,
  trusts: false,
  messagesExchanged: 0,
  daysInContact: 0,
  mutualConnections: 1,
  sharedEmployer: false,
  sharedGroup: false,
  mutualFriend: false,
  interactedOnline: false,
  followedByMe: false,
  invitedBefore: 0,
  openNetworker: false,
  recruiterOutreach: false,
  salesPitch: false,
  suspectedScam: false,
  noteLength: 0,
  noteIsDefault: false,
  claimsMeeting: false,
  asksToArchive: false,
  daysPending: 3,
  inAllowList: false,
  inBlockList: false,
  seniority: "professional",
  industry: "other",
} as const satisfies AcquaintanceFacts;

/** Invitations that tell the presets apart: whoever says what they would do with each has told their policy. */
export const situations = /* @__PURE__ */ told();

function told() {
  return [
    {
      id: "good-colleague",
      question: {
        nl: "Een oud-collega met wie je graag werkte en die je zo aan een ander zou voorstellen.",
        en: "A former colleague you liked to work with, and would introduce to others without a second thought.",
      },
      facts: {
        ...stranger,
        metInPerson: true,
        wouldIntroduce: true,
        knowsMe: true,
        knows: true,
        trusts: true,
        messagesExchanged: 40,
        daysInContact: 25,
        mutualConnections: 30,
        sharedEmployer: true,
      },
    },
    {
      id: "met-once",
      question: {
        nl: "Iemand die je op een beurs de hand schudde. Voorstellen aan een ander zou je deze persoon niet.",
        en: "Somebody you shook hands with at a fair. You would not introduce this person to anybody.",
      },
      facts: { ...stranger, metInPerson: true, knows: true, knowsMe: true },
    },
    {
      id: "admired-from-afar",
      question: {
        nl: "Een vakgenoot van wie je alles leest en die je zo zou aanbevelen. Jullie hebben elkaar nooit gezien.",
        en: "A peer whose every article you read and whom you would recommend at once. You have never met.",
      },
      facts: { ...stranger, wouldIntroduce: true, knows: true, trusts: true, followedByMe: true, seniority: "senior" },
    },
    {
      id: "same-circles",
      question: {
        nl: "Een onbekende uit dezelfde vereniging, met veel gezamenlijke connecties en een reactie onder je artikel.",
        en: "A stranger from the same association, with many shared connections and a comment under your article.",
      },
      facts: { ...stranger, sharedGroup: true, interactedOnline: true, mutualConnections: 25 },
    },
    {
      id: "impressive-stranger",
      question: {
        nl: "De directeur van een bekend bedrijf, die je nooit hebt ontmoet en met wie je niets deelt.",
        en: "The vice president of a well-known company, whom you have never met and share nothing with.",
      },
      facts: { ...stranger, mutualConnections: 0, seniority: "vp", industry: "technology" },
    },
    {
      id: "sales-pitch",
      question: {
        nl: "Een onbekende die je in het briefje meteen iets wil verkopen.",
        en: "A stranger who wants to sell you something in the very note.",
      },
      facts: { ...stranger, salesPitch: true, noteLength: 240 },
    },
    {
      id: "looks-like-a-scam",
      question: {
        nl: "Een onbekende die je gouden bergen belooft als je snel iets overmaakt.",
        en: "A stranger who promises the earth if you transfer some money soon.",
      },
      facts: { ...stranger, suspectedScam: true, noteLength: 280 },
    },
  ] as const satisfies readonly Situation[];
}

/** One of the {@link situations}. */
export type SituationId = (typeof situations)[number]["id"];
