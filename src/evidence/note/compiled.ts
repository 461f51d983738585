/** Lexicons made ready: phrases parsed, and found by the word that they begin with. */

import type { Clause, Word } from "./clauses";
import type { Guard, Lexicon, LexiconEntry } from "./lexicon";
import { endOfMatch, firstWords, type Phrase, phraseOf, type WordClasses } from "./phrase";

/** Where a phrase stands in a clause, in words; `to` is one past the last. */
export interface Found<Meaning> {
  readonly meaning: Meaning;
  readonly from: number;
  readonly to: number;
}

/** Phrases by first word, and those that can begin with any. */
export interface PhraseBook<Meaning> {
  readonly byFirstWord: ReadonlyMap<string, readonly (readonly [Phrase, Meaning])[]>;
  readonly others: readonly (readonly [Phrase, Meaning])[];
}

/** What a signal phrase means once it is found. */
export interface SignalMeaning extends Pick<LexiconEntry, "signal" | "unless" | "negated"> {
  readonly language: string;
}

/** What guards and occasions look for. */
export type Mark =
  | "noNegation"
  | "affirmation"
  | "retraction"
  | "asking"
  | "time"
  | "negation"
  | "hypothetical"
  | "future"
  | "own";

/** All lexicons of a reader, ready for matching. */
export interface CompiledLexicon {
  readonly signals: PhraseBook<SignalMeaning>;
  readonly marks: PhraseBook<Mark>;
  readonly conjunctions: ReadonlySet<string>;
  /** Each joining word with the subjects of its own languages: the Dutch "of" is no English one. */
  readonly joins: ReadonlyMap<string, ReadonlySet<string>>;
  readonly places: ReadonlySet<string>;
  readonly placeEnds: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly emptyWords: ReadonlySet<string>;
  readonly greetings: ReadonlySet<string>;
  readonly isCommon: (form: string) => boolean;
  /** Words that only one language has, with that language. */
  readonly telling: ReadonlyMap<string, string>;
}

// Written with a capital, and nobody's name.
const PLATFORMS =
  "linkedin facebook google whatsapp telegram instagram twitter meetup xing youtube teams zoom skype teams slack microsoft discord tiktok spotify netflix".split(
    " ",
  );

/** Parses every phrase of the lexicons; each lexicon uses its own classes. */
export function compileLexicons(lexicons: readonly Lexicon[]): CompiledLexicon {
  const all = (pick: (lexicon: Lexicon) => readonly string[]): ReadonlySet<string> => new Set(lexicons.flatMap(pick));
  const common = new Set([
    ...all(({ stopWords, emptyWords, conjunctions, joins, greetings }) => [
      ...stopWords,
      ...emptyWords,
      ...conjunctions,
      ...joins,
      ...greetings,
    ]),
    ...all(({ classes }) =>
      ["day", "time", "event", "role", "job", "wrote", "nice", "adv", "relation"].flatMap(
        (name) => classes[name] ?? [],
      ),
    ),
    ...PLATFORMS,
  ]);
  const isCommon = (form: string): boolean => common.has(form);
  const ready = lexicons.map((lexicon) => ({
    lexicon,
    classes: Object.fromEntries(Object.entries(lexicon.classes).map(([name, words]) => [name, new Set(words)])),
  }));
  const phrases = <Meaning>(lines: readonly string[], classes: WordClasses, meaning: Meaning) =>
    lines.map((line) => [phraseOf(line, classes, isCommon), meaning] as const);
  return {
    signals: bookOf(
      ready.flatMap(({ lexicon, classes }) =>
        lexicon.entries.flatMap((entry) =>
          phrases<SignalMeaning>(entry.phrases, classes, { ...entry, language: lexicon.language }),
        ),
      ),
    ),
    marks: bookOf(
      ready.flatMap(({ lexicon: { guards, timePhrases }, classes }) => [
        ...Object.entries(guards).flatMap(([name, lines]) =>
          phrases<Mark>(lines, classes, name as keyof typeof guards),
        ),
        ...phrases<Mark>(timePhrases, classes, "time"),
      ]),
    ),
    conjunctions: all((lexicon) => lexicon.conjunctions),
    joins: new Map(
      [...all((lexicon) => lexicon.joins)].map((join) => [
        join,
        new Set(lexicons.filter(({ joins }) => joins.includes(join)).flatMap(({ subjects }) => subjects)),
      ]),
    ),
    places: all((lexicon) => lexicon.placePrepositions),
    placeEnds: all((lexicon) => lexicon.placeEnds),
    events: all((lexicon) => lexicon.classes["event"] ?? []),
    emptyWords: all((lexicon) => lexicon.emptyWords),
    greetings: all((lexicon) => lexicon.greetings),
    isCommon,
    telling: tellingWords(lexicons),
  };
}

function tellingWords(lexicons: readonly Lexicon[]): ReadonlyMap<string, string> {
  const languages = new Map<string, Set<string>>();
  for (const { language, stopWords, emptyWords } of lexicons) {
    for (const word of [...stopWords, ...emptyWords])
      languages.set(word, (languages.get(word) ?? new Set()).add(language));
  }
  return new Map(
    [...languages].flatMap(([word, [only, another]]) =>
      only !== undefined && another === undefined ? [[word, only]] : [],
    ),
  );
}

function bookOf<Meaning>(phrases: readonly (readonly [Phrase, Meaning])[]): PhraseBook<Meaning> {
  const byFirstWord = new Map<string, (readonly [Phrase, Meaning])[]>();
  const others: (readonly [Phrase, Meaning])[] = [];
  for (const entry of phrases) {
    const first = firstWords(entry[0]);
    if (first === null) others.push(entry);
    else for (const word of first) byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), entry]);
  }
  return { byFirstWord, others };
}

/** Every phrase of the book that stands in the clause. */
export function findAll<Meaning>(book: PhraseBook<Meaning>, words: readonly Word[]): readonly Found<Meaning>[] {
  const found: Found<Meaning>[] = [];
  for (const [from, word] of words.entries()) {
    for (const list of [book.byFirstWord.get(word.form) ?? [], book.others]) {
      for (const [phrase, meaning] of list) {
        const to = endOfMatch(phrase, words, from);
        if (to > from) found.push({ meaning, from, to });
      }
    }
  }
  return found;
}

/** The guards that hold against a phrase, given the marks of its clause. */
export function holds(
  guard: Guard,
  { from, to }: { readonly from: number; readonly to: number },
  clause: Clause,
  marks: readonly Found<Mark>[],
  note: { readonly isOwnSearch: boolean; readonly isAnchored: boolean },
): boolean {
  const has = (meaning: Mark, test: (mark: Found<Mark>) => boolean): boolean =>
    marks.some((mark) => mark.meaning === meaning && test(mark));
  switch (guard) {
    case "negated":
      return has(
        "negation",
        (mark) =>
          isInReach(mark.from, to, clause) && !has("noNegation", (no) => no.from <= mark.from && mark.to <= no.to),
      );
    case "hypothetical":
      return has("hypothetical", (mark) => mark.from < Math.max(from + 1, to - 1) && !has("affirmation", within(mark)));
    case "future":
      return has("future", () => true);
    case "asked":
      return clause.isQuestion && has("asking", () => true);
    case "own":
      return note.isOwnSearch;
    case "unanchored":
      return !note.isAnchored;
    default: {
      const unknown: never = guard;
      return unknown;
    }
  }
}

// "Leave it if you do not know me": what follows a condition denies something else.
const CONDITIONS = new Set("if when unless as als indien mocht wanneer tenzij zolang".split(" "));

/** A negation reaches a phrase from before it, or from up to three words behind it. */
const isInReach = (negation: number, to: number, clause: Clause): boolean =>
  negation < to || (negation < to + 3 && !clause.words.slice(to, negation).some(({ form }) => CONDITIONS.has(form)));

/** Whether a mark covers another, so that it explains it. */
export const within =
  (inner: { readonly from: number; readonly to: number }) =>
  (outer: { readonly from: number; readonly to: number }): boolean =>
    outer.from <= inner.from && inner.from < outer.to;

/** Whether a negation stands before or inside a phrase, or close behind it. */
export const isNegated = (at: Found<SignalMeaning>, clause: Clause, marks: readonly Found<Mark>[]): boolean =>
  holds("negated", at, clause, marks, { isOwnSearch: false, isAnchored: true });
