import type { ExportReport } from "know-and-trust/evidence";

type SetAsideReason = ExportReport["files"][number]["setAside"][number]["reason"];

/** What the command says, in Dutch and English. */
export interface Words {
  readonly actions: Readonly<Record<string, string>>;
  readonly heading: (policy: string, count: number, day: string) => string;
  readonly open: string;
  readonly evidence: string;
  readonly buttons: string;
  readonly conflict: (facts: string) => string;
  readonly findOut: string;
  readonly helps: (count: number) => string;
  readonly howToAnswer: string;
  readonly presumed: (facts: readonly string[]) => string;
  readonly leaveAlone: string;
  readonly policyRemark: (where: string, message: string) => string;
  readonly unwritten: (id: string, count: number) => string;
  readonly withheld: { readonly inBlockList: string; readonly suspectedScam: string };
  readonly read: (files: number, rows: number, used: number) => string;
  readonly setAside: (count: number, reasons: string) => string;
  readonly reasons: Readonly<Record<SetAsideReason, string>>;
  readonly empty: (count: number) => string;
  readonly meetings: (file: string, events: number, attended: number) => string;
  readonly notInCalendar: string;
  readonly rejected: (file: string, count: number, reasons: string) => string;
  /** What was taken from a list of answers, and how many could be about several people. */
  readonly ownWord: (file: string, count: number, unclear: number) => string;
  /** Why an entry of a calendar, an address book or a list of answers was not used. */
  readonly faults: Readonly<Record<string, string>>;
  readonly noInvitations: string;
  readonly more: string;
  readonly sample: string;
  readonly none: string;
  readonly nameless: string;
}

/** Facts that a triage presumes, in the order in which they are named. */
const PRESUMPTIONS = ["inAllowList", "inBlockList", "suspectedScam", "salesPitch"] as const;

const listed = (facts: readonly string[], texts: Readonly<Record<(typeof PRESUMPTIONS)[number], string>>): string =>
  PRESUMPTIONS.filter((fact) => facts.includes(fact))
    .map((fact) => texts[fact])
    .join("; ");

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

const en: Words = {
  actions: { accept: "accept", archive: "archive", ask: "find out first", decline: "decline", report: "report" },
  heading: (policy, count, day) =>
    `${counted(count, "pending invitation", "pending invitations")}, decided by ${policy} on ${day}`,
  open: "still open",
  evidence: "from",
  buttons: "press",
  conflict: (facts) => `these facts contradict each other and count as unknown: ${facts}`,
  findOut: "What to find out first",
  helps: (count) => `for ${counted(count, "invitation", "invitations")}`,
  howToAnswer: "Write your answers down as in examples/data/sample-answers.json and give them with --answers FILE.",
  presumed: (facts) =>
    `Presumed unless something says otherwise: ${listed(facts, {
      inAllowList: "nobody is on your allow list",
      inBlockList: "nobody is on your block list",
      suspectedScam: "nobody is a fraud",
      salesPitch: "nobody is selling anything",
    })}.`,
  leaveAlone: "leave alone",
  policyRemark: (where, message) => `In the policy, ${where}: ${message}`,
  unwritten: (id, count) => `There is no message “${id}”, so ${counted(count, "reply is", "replies are")} missing.`,
  withheld: { inBlockList: "blocked: no reply", suspectedScam: "may be a scam: no reply" },
  read: (files, rows, used) => `Read ${files} files: ${rows} rows, ${used} used`,
  setAside: (count, reasons) => `${count} set aside (${reasons})`,
  reasons: {
    "unclosed-quote": "with a quote that is not closed",
    "too-few-cells": "with too few cells",
    "cell-too-long": "with too long a cell",
    "no-person": "without a person",
    "no-direction": "without a direction",
    "bad-date": "with an unreadable date",
    "not-visible": "not visible",
    "hidden-member": "of hidden members",
    draft: "drafts",
    sponsored: "sponsored",
    "group-message": "to groups",
    "invitation-note": "notes of invitations",
    "nothing-to-read": "with nothing to read",
  },
  empty: (count) => `${count} empty`,
  meetings: (file, events, attended) => `${file}: ${events} events with others, of which you took part in ${attended}`,
  notInCalendar: "none of your addresses is in it; give the one that is with --me",
  rejected: (file, count, reasons) => `${file}: ${count} not read as written (${reasons})`,
  ownWord: (file, count, unclear) =>
    `${file}: ${counted(count, "answer", "answers")} of your own${unclear > 0 ? `, ${unclear} of them unused: it is not clear about whom` : ""}`,
  faults: {
    "bad-value": "with a value that the fact cannot have",
    "misspelt-fact": "about a misspelt fact",
    "missing-end": "without an end",
    "line-too-long": "with too long a line",
    unreadable: "unreadable",
    "no-start": "without a start",
    "bad-date": "with an unreadable date",
    "unknown-zone": "in an unknown time zone, taken as local",
    "bad-recurrence": "with an unreadable repetition, counted once",
    "unusual-recurrence": "with an unusual repetition, counted once",
    "too-many-occurrences": "repeated too often, counted in part",
    "replaces-the-future": "that replace the rest of a series",
    "too-many-participants": "with more than a thousand people",
    superseded: "replaced by a later version",
    "not-a-person": "of groups or organisations",
    "no-person": "without a person",
    "not-an-answer": "that are no answer",
    "no-fact": "without a fact",
    "no-value": "without a value",
  },
  noInvitations:
    "There is no Invitations.csv in this export, so nobody knows who invited you. Ask LinkedIn for the complete archive.",
  sample:
    "Everybody above is invented. For your own invitations: npm start -- the zip that LinkedIn sent you, or its folder",
  more: "--why explains each decision, --replies writes the answers, --help shows the rest.",
  none: "There are no pending invitations in this export.",
  nameless: "(no usable name)",
};

const nl: Words = {
  actions: {
    accept: "accepteren",
    archive: "archiveren",
    ask: "eerst uitzoeken",
    decline: "afwijzen",
    report: "melden",
  },
  heading: (policy, count, day) =>
    `${counted(count, "openstaande uitnodiging", "openstaande uitnodigingen")}, beoordeeld volgens ${policy} op ${day}`,
  open: "nog open",
  evidence: "uit",
  buttons: "knop",
  conflict: (facts) => `deze feiten spreken elkaar tegen en tellen als onbekend: ${facts}`,
  findOut: "Wat je eerst moet uitzoeken",
  helps: (count) => `bij ${counted(count, "uitnodiging", "uitnodigingen")}`,
  howToAnswer:
    "Leg je antwoorden vast zoals in examples/data/sample-answers.json en geef ze mee met --answers BESTAND.",
  presumed: (facts) =>
    `Aangenomen zolang niets anders blijkt: ${listed(facts, {
      inAllowList: "niemand staat op je lijst van wie altijd welkom is",
      inBlockList: "niemand is door jou geblokkeerd",
      suspectedScam: "niemand is een oplichter",
      salesPitch: "niemand wil iets verkopen",
    })}.`,
  leaveAlone: "met rust laten",
  policyRemark: (where, message) => `In het beleid, ${where}: ${message}`,
  unwritten: (id, count) =>
    `Er is geen bericht „${id}”, dus ${counted(count, "antwoord ontbreekt", "antwoorden ontbreken")}.`,
  withheld: { inBlockList: "geblokkeerd: geen antwoord", suspectedScam: "mogelijk oplichting: geen antwoord" },
  read: (files, rows, used) => `${files} bestanden gelezen: ${rows} rijen, ${used} gebruikt`,
  setAside: (count, reasons) => `${count} opzijgelegd (${reasons})`,
  reasons: {
    "unclosed-quote": "met een aanhalingsteken dat niet sluit",
    "too-few-cells": "met te weinig cellen",
    "cell-too-long": "met een te lange cel",
    "no-person": "zonder persoon",
    "no-direction": "zonder richting",
    "bad-date": "met een onleesbare datum",
    "not-visible": "niet zichtbaar",
    "hidden-member": "van verborgen leden",
    draft: "concepten",
    sponsored: "gesponsord",
    "group-message": "aan groepen",
    "invitation-note": "briefjes bij uitnodigingen",
    "nothing-to-read": "zonder iets te lezen",
  },
  empty: (count) => `${count} leeg`,
  meetings: (file, events, attended) =>
    `${file}: ${events} afspraken met anderen, bij ${attended} was je zelf aanwezig`,
  notInCalendar: "geen van je adressen staat erin; geef het adres dat er wel in staat met --me",
  rejected: (file, count, reasons) => `${file}: ${count} overgeslagen of anders gelezen (${reasons})`,
  ownWord: (file, count, unclear) =>
    `${file}: ${counted(count, "eigen antwoord", "eigen antwoorden")}${unclear > 0 ? `, waarvan ${unclear} niet gebruikt: onduidelijk over wie` : ""}`,
  faults: {
    "bad-value": "met een waarde die het feit niet kan hebben",
    "misspelt-fact": "over een verkeerd gespeld feit",
    "missing-end": "zonder einde",
    "line-too-long": "met een te lange regel",
    unreadable: "onleesbaar",
    "no-start": "zonder begin",
    "bad-date": "met een onleesbare datum",
    "unknown-zone": "in een onbekende tijdzone, als plaatselijke tijd gelezen",
    "bad-recurrence": "met een onleesbare herhaling, één keer geteld",
    "unusual-recurrence": "met een ongebruikelijke herhaling, één keer geteld",
    "too-many-occurrences": "te vaak herhaald, deels geteld",
    "replaces-the-future": "die de rest van een reeks vervangen",
    "too-many-participants": "met meer dan duizend mensen",
    superseded: "vervangen door een latere versie",
    "not-a-person": "van groepen of organisaties",
    "no-person": "zonder persoon",
    "not-an-answer": "die geen antwoord zijn",
    "no-fact": "zonder feit",
    "no-value": "zonder waarde",
  },
  noInvitations:
    "Er zit geen Invitations.csv in deze export, dus wie je heeft uitgenodigd is niet bekend. Vraag LinkedIn om het volledige archief.",
  sample:
    "Iedereen hierboven is verzonnen. Voor je eigen uitnodigingen: npm start -- de zip die LinkedIn je stuurde, of de map ervan",
  more: "--why legt elke beslissing uit, --replies schrijft de antwoorden, --help toont de rest.",
  none: "Er staan geen uitnodigingen open in deze export.",
  nameless: "(geen bruikbare naam)",
};

/** The words for a locale: Dutch where it is asked for, otherwise English. */
export function wordsFor(locale: string): Words {
  return languageOf(locale) === "nl" ? nl : en;
}

/** The language of everything the command prints: days too, so that a table in one language has days in it. */
export function languageOf(locale: string): "nl" | "en" {
  return locale.toLowerCase().startsWith("nl") ? "nl" : "en";
}
