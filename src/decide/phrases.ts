import type { Comparison, FactValue } from "../invitation/condition";
import type { FactDefinition, Localized } from "../invitation/fact";

/** The languages in which the library explains itself. */
export type Language = keyof Localized;

/** The language for a locale such as `nl-BE`: Dutch where it is asked for, otherwise English. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().split(/[-_]/)[0] === "nl" ? "nl" : "en";
}

/** How a boolean is told that has no words for both its values. */
interface YesOrNo {
  readonly yes: string;
  readonly no: string;
  readonly ifYes: string;
  readonly ifNo: string;
  readonly ask: (words: string) => string;
}

/** Turns of phrase, one record a language. */
export interface Phrases {
  readonly actions: Readonly<Record<string, string>>;
  readonly or: string;
  readonly and: string;
  /** What the vocabulary or the app says itself, in quotes. */
  readonly quoted: (words: string) => string;
  readonly yes: string;
  readonly no: string;
  /** A question that is answered in a sentence. */
  readonly answerTo: (question: string) => string;
  /** Of what a vocabulary says when a fact is true: that it is so, or not. */
  readonly said: YesOrNo;
  /** Of a name that an app gave, which is no sentence. */
  readonly marked: YesOrNo;
  readonly askWhat: (words: string) => string;
  readonly is: (subject: string, value: string) => string;
  readonly hadBeen: (subject: string, value: string) => string;
  readonly wanted: (limit: string) => string;
  readonly unknown: (question: string) => string;
  readonly noRule: string;
  readonly whatever: string;
  readonly open: (actions: string) => string;
  readonly meanwhile: (action: string) => string;
  readonly wouldBe: (conditions: string, action: string) => string;
  readonly blocked: (rule: string, grounds: string) => string;
  readonly perhaps: (rule: string, questions: string) => string;
  readonly limits: Readonly<Record<Comparison["op"], string>>;
}

const nl: Phrases = {
  actions: { accept: "accepteren", archive: "archiveren", ask: "navragen", decline: "afwijzen", report: "melden" },
  or: "of",
  and: "en",
  quoted: (words) => `„${words}”`,
  yes: "ja",
  no: "nee",
  answerTo: (question) => `het antwoord op ${question}`,
  said: {
    yes: "klopt",
    no: "klopt niet",
    ifYes: "had geklopt",
    ifNo: "niet had geklopt",
    ask: (words) => `klopt ${words}?`,
  },
  marked: {
    yes: "staat op ja",
    no: "staat op nee",
    ifYes: "op ja had gestaan",
    ifNo: "op nee had gestaan",
    ask: (words) => `staat ${words} op ja of op nee?`,
  },
  askWhat: (words) => `wat is ${words}?`,
  is: (subject, value) => `${subject} is ${value}`,
  hadBeen: (subject, value) => `${subject} ${value} was geweest`,
  wanted: (limit) => `de regel vraagt ${limit}`,
  unknown: (question) => `nog niet bekend: ${question}`,
  noRule: "Geen enkele regel is van toepassing.",
  whatever: "Wat er verder ook bekend wordt, het antwoord blijft hetzelfde.",
  open: (actions) => `Nog open: ${actions}.`,
  meanwhile: (action) => `Tot die tijd: ${action}.`,
  wouldBe: (conditions, action) => `Als ${conditions}, was het antwoord „${action}” geweest.`,
  blocked: (rule, grounds) => `Regel „${rule}” geldt niet: ${grounds}.`,
  perhaps: (rule, questions) => `Regel „${rule}” geldt misschien: ${questions}`,
  limits: {
    eq: "precies",
    ne: "iets anders dan",
    lt: "minder dan",
    lte: "hoogstens",
    gt: "meer dan",
    gte: "minstens",
    in: "een van",
    notIn: "geen van",
    between: "van",
  },
};

const isTrueOrFalse: YesOrNo = {
  yes: "is true",
  no: "is false",
  ifYes: "had been true",
  ifNo: "had been false",
  ask: (words) => `is ${words} true?`,
};

const en: Phrases = {
  actions: { accept: "accept", archive: "archive", ask: "ask", decline: "decline", report: "report" },
  or: "or",
  and: "and",
  quoted: (words) => `“${words}”`,
  yes: "yes",
  no: "no",
  answerTo: (question) => `the answer to ${question}`,
  said: isTrueOrFalse,
  marked: isTrueOrFalse,
  askWhat: (words) => `what is ${words}?`,
  is: (subject, value) => `${subject} is ${value}`,
  hadBeen: (subject, value) => `${subject} had been ${value}`,
  wanted: (limit) => `the rule asks for ${limit}`,
  unknown: (question) => `not known yet: ${question}`,
  noRule: "No rule applies.",
  whatever: "Whatever else becomes known, the answer stays the same.",
  open: (actions) => `Still open: ${actions}.`,
  meanwhile: (action) => `Until then: ${action}.`,
  wouldBe: (conditions, action) => `If ${conditions}, the answer would be “${action}”.`,
  blocked: (rule, grounds) => `Rule “${rule}” does not apply: ${grounds}.`,
  perhaps: (rule, questions) => `Rule “${rule}” may apply: ${questions}`,
  limits: {
    eq: "exactly",
    ne: "anything but",
    lt: "less than",
    lte: "at most",
    gt: "more than",
    gte: "at least",
    in: "one of",
    notIn: "none of",
    between: "from",
  },
};

/** The turns of phrase of each language. */
export const PHRASES: Readonly<Record<Language, Phrases>> = { nl, en };

/** A list as people say it: "a, b and c". */
export function listed(items: readonly string[], last: string): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1)}`;
}

/** An action as people say it; one of the app's own by its name, `send-with-doubt` as "send with doubt". */
export function actionInWords(action: string, language: Language): string {
  const { actions } = PHRASES[language];
  return (Object.hasOwn(actions, action) ? actions[action] : undefined) ?? spaced(action);
}

/** A name as words: `speaksAtMeetup` and `speaks-at-meetup` are "speaks at meetup". */
function spaced(name: string): string {
  const words = name.replace(/[-_]+/g, " ").replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1 $2");
  return words.trim().toLowerCase();
}

/** What a fact is called: what the vocabulary says when it is so, or its name as words; in quotes. */
function called({ name, words }: FactDefinition, language: Language): string {
  return PHRASES[language].quoted(words?.yes?.[language] ?? spaced(name));
}

/** What a sentence says that it is so or so: the vocabulary's words, the answer to its question, or the fact's name. */
function subjectOf(definition: FactDefinition, language: Language): string {
  const { words, question } = definition;
  if (words?.subject) return words.subject[language];
  const { answerTo, quoted } = PHRASES[language];
  return question ? answerTo(quoted(question[language])) : called(definition, language);
}

/** How to tell a boolean that has no words for one of its values; not at all where an answer to a question can be told. */
function toldAs({ words, question }: FactDefinition, language: Language): YesOrNo | undefined {
  const { said, marked } = PHRASES[language];
  if (words?.yes) return said;
  return words?.subject || question ? undefined : marked;
}

/** What is so: "you have met in person", "the number of messages between you is 3"; while unknown, the question. */
export function stated(definition: FactDefinition, value: FactValue | undefined, language: Language): string {
  const phrases = PHRASES[language];
  const { words, question, domain } = definition;
  const told = domain.kind === "boolean" ? toldAs(definition, language) : undefined;
  if (value === undefined) {
    if (question) return question[language];
    return told ? told.ask(called(definition, language)) : phrases.askWhat(subjectOf(definition, language));
  }
  if (typeof value !== "boolean") return phrases.is(subjectOf(definition, language), String(value));
  const answer = value ? "yes" : "no";
  const own = words?.[answer]?.[language];
  if (own !== undefined) return own;
  if (told) return `${called(definition, language)} ${told[answer]}`;
  return phrases.is(subjectOf(definition, language), phrases[answer]);
}

/** What a comparison asks of a number: "at least 10", "from 3 to 5". Nothing for booleans and choices. */
export function limitOf({ op, value }: Comparison, definition: FactDefinition, language: Language): string {
  if (definition.domain.kind !== "number") return "";
  const phrases = PHRASES[language];
  const numbers = (typeof value === "object" ? value : [value]).map(String);
  if (op === "between") return `${phrases.limits.between} ${numbers.join(language === "nl" ? " tot en met " : " to ")}`;
  return `${phrases.limits[op]} ${listed(numbers, phrases.or)}`;
}

/** What would have to be so, as it follows "if": "you had met in person". */
export function supposed(definition: FactDefinition, value: FactValue, language: Language): string {
  const phrases = PHRASES[language];
  if (typeof value !== "boolean") return phrases.hadBeen(subjectOf(definition, language), String(value));
  const own = (value ? definition.words?.ifYes : definition.words?.ifNo)?.[language];
  if (own !== undefined) return own;
  const told = toldAs(definition, language);
  if (told) return `${called(definition, language)} ${value ? told.ifYes : told.ifNo}`;
  return phrases.hadBeen(subjectOf(definition, language), value ? phrases.yes : phrases.no);
}

/** A sentence with a capital and a full stop. */
export function sentence(words: string): string {
  const first = words.slice(0, 1).toUpperCase() + words.slice(1);
  return /[.?!]$/.test(first) ? first : `${first}.`;
}
