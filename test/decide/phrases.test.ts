import { describe, expect, test } from "vitest";
import {
  actionInWords,
  languageOf,
  limitOf,
  listed,
  PHRASES,
  sentence,
  stated,
  supposed,
} from "../../src/decide/phrases";
import type { Comparison, FactValue } from "../../src/invitation/condition";
import type { AboutFact, FactDefinition, FactDomain } from "../../src/invitation/fact";

const visits: FactDefinition = {
  name: "visits",
  domain: { kind: "number", integer: true, min: 0, max: 100 },
  answeredBy: [],
};

/** A fact of which an app says this much. */
const about = (said: AboutFact, domain: FactDomain = { kind: "boolean" }): FactDefinition => ({
  name: "isHost_ofMeetup",
  domain,
  answeredBy: [],
  ...said,
});
const question = { nl: "Is dit de gastheer?", en: "Is this the host?" };
const subject = { nl: "de rol", en: "the role" };
const words = {
  yes: { nl: "deze persoon is gastheer", en: "this person is a host" },
  no: { nl: "deze persoon is te gast", en: "this person is a guest" },
  ifYes: { nl: "deze persoon gastheer was", en: "this person were a host" },
  ifNo: { nl: "deze persoon te gast was", en: "this person were a guest" },
};

describe("what is so, and what if it were", () => {
  const cases: readonly (readonly [
    why: string,
    fact: FactDefinition,
    value: FactValue | undefined,
    nl: string,
    en: string,
    ifNl?: string,
    ifEn?: string,
  ])[] = [
    ["all words, true", about({ words }), true, words.yes.nl, words.yes.en, words.ifYes.nl, words.ifYes.en],
    ["all words, false", about({ words, question }), false, words.no.nl, words.no.en, words.ifNo.nl, words.ifNo.en],
    ["unknown, with a question", about({ words, question }), undefined, question.nl, question.en],
    [
      "unknown, with words alone",
      about({ words }),
      undefined,
      "klopt „deze persoon is gastheer”?",
      "is “this person is a host” true?",
    ],
    [
      "words for yes alone, true of what is supposed",
      about({ words: { yes: words.yes } }),
      true,
      "deze persoon is gastheer",
      "this person is a host",
      "„deze persoon is gastheer” had geklopt",
      "“this person is a host” had been true",
    ],
    [
      "words for yes alone, false",
      about({ words: { yes: words.yes }, question }),
      false,
      "„deze persoon is gastheer” klopt niet",
      "“this person is a host” is false",
      "„deze persoon is gastheer” niet had geklopt",
      "“this person is a host” had been false",
    ],
    [
      "words for no alone, true",
      about({ words: { no: words.no } }),
      true,
      "„is host of meetup” staat op ja",
      "“is host of meetup” is true",
      "„is host of meetup” op ja had gestaan",
      "“is host of meetup” had been true",
    ],
    [
      "a name alone, false",
      about({}),
      false,
      "„is host of meetup” staat op nee",
      "“is host of meetup” is false",
      "„is host of meetup” op nee had gestaan",
      "“is host of meetup” had been false",
    ],
    [
      "a name alone, unknown",
      about({}),
      undefined,
      "staat „is host of meetup” op ja of op nee?",
      "is “is host of meetup” true?",
    ],
    [
      "a question alone, true",
      about({ question }),
      true,
      "het antwoord op „Is dit de gastheer?” is ja",
      "the answer to “Is this the host?” is yes",
      "het antwoord op „Is dit de gastheer?” ja was geweest",
      "the answer to “Is this the host?” had been yes",
    ],
    [
      "a question alone, false",
      about({ question }),
      false,
      "het antwoord op „Is dit de gastheer?” is nee",
      "the answer to “Is this the host?” is no",
      "het antwoord op „Is dit de gastheer?” nee was geweest",
      "the answer to “Is this the host?” had been no",
    ],
    [
      "a subject, true",
      about({ words: { subject } }),
      true,
      "de rol is ja",
      "the role is yes",
      "de rol ja was geweest",
      "the role had been yes",
    ],
    ["a subject, unknown", about({ words: { subject } }), undefined, "wat is de rol?", "what is the role?"],
    [
      "a choice with a subject",
      about({ words: { subject }, question }, { kind: "choice", values: ["host", "guest"] }),
      "host",
      "de rol is host",
      "the role is host",
      "de rol host was geweest",
      "the role had been host",
    ],
    [
      "a number by its name",
      visits,
      3,
      "„visits” is 3",
      "“visits” is 3",
      "„visits” 3 was geweest",
      "“visits” had been 3",
    ],
    ["a number by its name, unknown", visits, undefined, "wat is „visits”?", "what is “visits”?"],
    [
      "a choice without words, unknown",
      about({}, { kind: "choice", values: ["host"] }),
      undefined,
      "wat is „is host of meetup”?",
      "what is “is host of meetup”?",
    ],
  ];
  test.each(cases.map(([why, ...told]) => ({ why, told })))("$why", ({ told: [fact, value, nl, en, ifNl, ifEn] }) => {
    expect([stated(fact, value, "nl"), stated(fact, value, "en")]).toEqual([nl, en]);
    if (value !== undefined) expect([supposed(fact, value, "nl"), supposed(fact, value, "en")]).toEqual([ifNl, ifEn]);
  });
});

describe("what a rule asks of a number", () => {
  test.each<Pick<Comparison, "op" | "value"> & { nl: string; en: string }>([
    { op: "eq", value: 3, nl: "precies 3", en: "exactly 3" },
    { op: "ne", value: 3, nl: "iets anders dan 3", en: "anything but 3" },
    { op: "lt", value: 3, nl: "minder dan 3", en: "less than 3" },
    { op: "lte", value: 3, nl: "hoogstens 3", en: "at most 3" },
    { op: "gt", value: 3, nl: "meer dan 3", en: "more than 3" },
    { op: "gte", value: 3, nl: "minstens 3", en: "at least 3" },
    { op: "in", value: [1, 3, 5], nl: "een van 1, 3 of 5", en: "one of 1, 3 or 5" },
    { op: "notIn", value: [1, 3], nl: "geen van 1 of 3", en: "none of 1 or 3" },
    { op: "between", value: [1, 5], nl: "van 1 tot en met 5", en: "from 1 to 5" },
  ])("$op is told as $nl, and as $en", ({ op, value, nl, en }) => {
    const comparison = { fact: "visits", op, value };
    expect([limitOf(comparison, visits, "nl"), limitOf(comparison, visits, "en")]).toEqual([nl, en]);
  });

  test("is nothing of a boolean or a choice, which say it all themselves", () => {
    expect(limitOf({ fact: "host", op: "eq", value: true }, about({}), "en")).toBe("");
  });
});

test.each([
  { action: "accept", nl: "accepteren", en: "accept" },
  { action: "archive", nl: "archiveren", en: "archive" },
  { action: "ask", nl: "navragen", en: "ask" },
  { action: "decline", nl: "afwijzen", en: "decline" },
  { action: "report", nl: "melden", en: "report" },
  { action: "send-with-doubt", nl: "send with doubt", en: "send with doubt" },
  { action: "askAgain2Times", nl: "ask again2 times", en: "ask again2 times" },
  { action: "__sendURL--now_", nl: "send url now", en: "send url now" },
  { action: "constructor", nl: "constructor", en: "constructor" },
])("the action $action is $nl, and $en", ({ action, nl, en }) => {
  expect([actionInWords(action, "nl"), actionInWords(action, "en")]).toEqual([nl, en]);
});

test.each([
  { items: [], list: "" },
  { items: ["a"], list: "a" },
  { items: ["a", "b"], list: "a or b" },
  { items: ["a", "b", "c"], list: "a, b or c" },
])("a list of $items is “$list”", ({ items, list }) => {
  expect(listed(items, PHRASES.en.or)).toBe(list);
});

test.each([
  { words: "you met", told: "You met.", why: "a capital and a full stop" },
  { words: "have you met?", told: "Have you met?", why: "a question keeps its mark" },
  { words: "you met!", told: "You met!", why: "so does a cry" },
  { words: "it is 2.5 m", told: "It is 2.5 m.", why: "a mark in the middle ends nothing" },
  { words: "", told: ".", why: "nothing is a full stop" },
])("“$words” becomes “$told”: $why", ({ words: said, told }) => {
  expect(sentence(said)).toBe(told);
});

test.each([
  { locale: "nl", language: "nl" },
  { locale: "NL_be", language: "nl" },
  { locale: "nl-BE", language: "nl" },
  { locale: "en-NL", language: "en" },
  { locale: "nld", language: "en" },
  { locale: "", language: "en" },
])("the locale “$locale” is told in $language", ({ locale, language }) => {
  expect(languageOf(locale)).toBe(language);
});
