import type { AcquaintanceFact } from "./acquaintance-facts";
import type { AboutFact, Localized } from "./fact";

/** What to ask about the facts of the acquaintance vocabulary, and whom; what a note or a date shows is not asked. */
export const acquaintanceQuestions = {
  metInPerson: {
    question: {
      nl: "Heb je deze persoon in het echt ontmoet?",
      en: "Have you met this person in person?",
    },
    answeredBy: ["me", "sender"],
  },
  wouldIntroduce: {
    question: {
      nl: "Zou je deze persoon voorstellen aan iemand uit je netwerk, als daarom wordt gevraagd?",
      en: "Would you introduce this person to somebody in your network, if asked?",
    },
    answeredBy: ["me"],
  },
  knowsMe: {
    question: {
      nl: "Herinnert deze persoon zich jou nog?",
      en: "Does this person remember you?",
    },
    answeredBy: ["me", "sender"],
  },
  knows: {
    question: { nl: "Weet je wie dit is?", en: "Do you know who this is?" },
    answeredBy: ["me"],
  },
  trusts: {
    question: { nl: "Vertrouw je deze persoon?", en: "Do you trust this person?" },
    answeredBy: ["me"],
  },
  messagesExchanged: {
    cost: 4,
    question: {
      nl: "Hoeveel berichten hebben jullie uitgewisseld?",
      en: "How many messages have you exchanged?",
    },
  },
  daysInContact: {
    cost: 4,
    question: {
      nl: "Op hoeveel dagen hebben jullie contact gehad?",
      en: "On how many days have you been in contact?",
    },
  },
  mutualConnections: {
    cost: 2,
    question: {
      nl: "Hoeveel gezamenlijke connecties hebben jullie?",
      en: "How many connections do you share?",
    },
  },
  sharedEmployer: {
    question: {
      nl: "Hebben jullie bij dezelfde organisatie gewerkt?",
      en: "Have you worked for the same organisation?",
    },
    answeredBy: ["me", "sender"],
  },
  sharedGroup: {
    question: {
      nl: "Zitten jullie samen in een groep of vereniging?",
      en: "Are you in a group or association together?",
    },
    answeredBy: ["me", "sender"],
  },
  mutualFriend: {
    cost: 2,
    question: {
      nl: "Staat iemand die jullie allebei kennen voor deze persoon in?",
      en: "Does somebody you both know vouch for this person?",
    },
    answeredBy: ["me", "connector"],
  },
  interactedOnline: {
    question: {
      nl: "Hebben jullie online op elkaar gereageerd?",
      en: "Have you reacted to each other online?",
    },
    answeredBy: ["me"],
  },
  followedByMe: {
    question: { nl: "Volg je deze persoon?", en: "Do you follow this person?" },
  },
  invitedBefore: {
    cost: 4,
    question: {
      nl: "Hoe vaak heeft deze persoon je al eerder uitgenodigd?",
      en: "How often has this person invited you before?",
    },
  },
  openNetworker: {
    question: {
      nl: "Accepteert deze persoon iedereen (een LION of open netwerker)?",
      en: "Does this person connect with everyone (a LION, an open networker)?",
    },
    answeredBy: ["me", "sender"],
  },
  recruiterOutreach: {
    question: { nl: "Gaat dit om een vacature voor jou?", en: "Is this about a job for you?" },
    answeredBy: ["me", "sender"],
  },
  salesPitch: {
    question: { nl: "Wil deze persoon je iets verkopen?", en: "Does this person want to sell you something?" },
    answeredBy: ["me"],
  },
  suspectedScam: {
    question: { nl: "Lijkt dit op oplichting?", en: "Does this look like a scam?" },
    answeredBy: ["me"],
  },
  inAllowList: {
    question: {
      nl: "Staat deze persoon op je lijst van welkome mensen?",
      en: "Is this person on your list of welcome people?",
    },
  },
  inBlockList: {
    question: { nl: "Heb je deze persoon geblokkeerd?", en: "Have you blocked this person?" },
  },
  seniority: {
    question: { nl: "Op welk niveau werkt deze persoon?", en: "At what level does this person work?" },
    answeredBy: ["me", "sender"],
  },
  industry: {
    question: { nl: "In welke branche werkt deze persoon?", en: "In which industry does this person work?" },
    answeredBy: ["me", "sender"],
  },
} as const satisfies Partial<Readonly<Record<AcquaintanceFact, AboutFact & { readonly question: Localized }>>>;
