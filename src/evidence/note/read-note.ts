/** Reads the note of an invitation: what it says about how the two people know each other, and what it wants. */

import { detectOpenNetworker } from "../../invitation/open-networker";
import { anObject, aText, checkArgument, checkOptions } from "../../invitation/options";
import { isBare } from "./bare";
import { type Clause, clausesOf } from "./clauses";
import {
  type CompiledLexicon,
  compileLexicons,
  type Found,
  findAll,
  holds,
  isNegated,
  type Mark,
  type SignalMeaning,
  within,
} from "./compiled";
import { isDefaultText } from "./default-text";
import { countTelling, languageOf } from "./language";
import type { Lexicon } from "./lexicon";
import { english } from "./lexicon-en";
import { dutch } from "./lexicon-nl";
import { literalsOf, withoutLiterals } from "./literals";
import { madeLate } from "./made-late";
import { spanOf, whenOf, whereOf } from "./occasion";
import { NOTE_SIGNALS, type NoteReading, type NoteSignal, type NoteSpan } from "./signals";

/** The longest note that is read, in UTF-16 units; the platform's own limit is far below. */
const LONGEST_NOTE = 2_000;

/** What else a reading may take into account. */
export interface NoteOptions {
  /** Who sent it: an open networker often says so there. */
  readonly sender?: { readonly name?: string | undefined; readonly headline?: string | undefined } | undefined;
}

/** Reads notes with the lexicons that it was made with. */
export type NoteReader = (text: string, options?: NoteOptions) => NoteReading;

/** A phrase that stands in the note. */
interface Hit extends Found<SignalMeaning> {
  readonly clause: Clause;
  readonly signal: NoteSignal;
}

const CONTENT: readonly NoteSignal[] = [
  "claims_met",
  "shared_history",
  "unsure",
  "asks_archive",
  "mutual_person",
  "shared_context",
  "content_ref",
  "recruiter",
  "sales",
  "scam",
  "asks_intro",
];

/**
 * A reader with lexicons of your own beside or instead of `dutch` and `english`. Make it once: parsing the phrases
 * costs more than reading a note.
 *
 * @example
 * ```ts
 * const frisian: Lexicon = { ...dutch, language: "fy", entries: [{ signal: "bare", phrases: ["goeie"] }] };
 * noteReader([dutch, english, frisian])("We hebben elkaar gesproken op de borrel").signals.claims_met; // => true
 * ```
 */
export function noteReader(lexicons: readonly Lexicon[]): NoteReader {
  const lexicon = compileLexicons(lexicons);
  return (text, options) => read(text, options ?? {}, lexicon);
}

// Parsing the phrases takes some 15 ms, which nobody should pay who merely imports the package.
const defaultReader = /* @__PURE__ */ madeLate(() => noteReader([dutch, english]));

/**
 * What an invitation's note says: its language, 18 signals with the words that show them, and the occasion of a
 * claimed meeting. Precision comes first: what is not recognised stays unknown, sarcasm and hints included.
 *
 * A claim to have met is a claim: let it choose the next question, never accept by itself. Linear in the length of
 * the note, of which 2,000 UTF-16 units are read.
 *
 * @example
 * ```ts
 * const { language, signals, where, when } = readNote("Leuk je gisteren te spreken tijdens de Kennisdag in Utrecht!");
 * [language, signals.claims_met, where?.text, when?.text]; // => ["nl", true, "de Kennisdag in Utrecht", "gisteren"]
 * readNote("We have never met, so feel free to ignore this.").signals.claims_met; // => false
 * readNote("I hope to meet you soon.").signals.claims_met; // => undefined
 * ```
 */
export function readNote(text: string, options: NoteOptions = {}): NoteReading {
  checkArgument(text, aText, ["text"]);
  checkOptions(options, { sender: anObject });
  return defaultReader()(text, options);
}

function read(raw: string, options: NoteOptions, lexicon: CompiledLexicon): NoteReading {
  const text = raw
    .slice(0, LONGEST_NOTE)
    .normalize("NFC")
    .replace(/[‘’‛`´]/g, "'")
    // "We kennen elkaar (nog) niet": brackets around one word close no clause.
    .replace(/\((?!at\b|dot\b|punt\b|apenstaartje\b)(\p{L}{1,12})\)/giu, " $1 ");
  const language = languageOf(withoutLiterals(text), lexicon.telling);
  const spans: Partial<Record<NoteSignal, readonly NoteSpan[]>> = {};
  const signals = Object.fromEntries(NOTE_SIGNALS.map((signal) => [signal, undefined])) as Record<
    NoteSignal,
    boolean | undefined
  >;
  const set = (signal: NoteSignal, found: readonly NoteSpan[]): void => {
    signals[signal] = true;
    spans[signal] = [...(spans[signal] ?? []), ...found];
  };
  const whole: NoteSpan = { start: 0, end: text.length, text };

  for (const [signal, found] of Object.entries(literalsOf(text)) as [NoteSignal, readonly NoteSpan[]][]) {
    signals[signal] = false;
    if (found.length > 0) set(signal, found);
  }
  signals.default_text = false;
  if (isDefaultText(text)) set("default_text", [whole]);

  const isEmpty = text.trim() === "";
  if (isEmpty) for (const signal of CONTENT) signals[signal] = false;
  const clauses = clausesOf(text, lexicon.conjunctions, lexicon.joins);
  const hits = language === "other" || isEmpty ? [] : settle(hitsOf(clauses, lexicon));
  for (const { signal, clause, from, to } of hits) set(signal, [spanOf(text, clause.words, from, to)]);
  if (signals.denies_met) {
    signals.claims_met = false;
    delete spans.claims_met;
  }

  const isMarked = detectOpenNetworker({ note: text }).verdict === true;
  if (isMarked) set("open_networker", [whole]);
  if (detectOpenNetworker({ ...options.sender }).verdict === true) set("open_networker", []);

  const says = CONTENT.some((signal) => signals[signal]) || signals.has_url || signals.has_email || signals.has_phone;
  const mayBeBare = language !== "other" && !says && !isMarked;
  if (signals.default_text || isEmpty || (mayBeBare && isBare(text, lexicon))) set("bare", [whole]);

  const told = signals.claims_met ? hits.filter(({ signal }) => signal === "claims_met") : [];
  const sentences = new Set(told.map(({ clause }) => clause.sentence));
  const own = told.map(({ clause }) => clause);
  const around = [...own, ...clauses.filter((clause) => sentences.has(clause.sentence) && !own.includes(clause))];
  return {
    language,
    signals,
    spans,
    where: whereOf(text, around, lexicon),
    when: whenOf(text, around, lexicon),
  };
}

/** Every phrase that stands in the note and that no guard holds back. */
function hitsOf(clauses: readonly Clause[], lexicon: CompiledLexicon): readonly Hit[] {
  const marked = clauses.map((clause) => ({ clause, marks: findAll(lexicon.marks, clause.words) }));
  const isOwnSearch = marked.some(({ marks }) => marks.some(({ meaning }) => meaning === "own"));
  return marked.flatMap(({ clause, marks }, at) => {
    const isTakenBack = marked
      .slice(at + 1)
      .some((later) => later.marks.some(({ meaning, from }) => meaning === "retraction" && from === 0));
    const note = { isOwnSearch, isAnchored: isAnchored(clause, marks, lexicon) };
    const counts = countTelling(clause.words, lexicon.telling);
    const most = Math.max(0, ...counts.values());
    // "We met z'n allen": a phrase counts where its own language is not outnumbered.
    const found = findAll(lexicon.signals, clause.words).filter(
      ({ meaning: { language } }) => (language !== "nl" && language !== "en") || (counts.get(language) ?? 0) >= most,
    );
    const doubt = found.find(
      (match) =>
        match.meaning.signal === "unsure" &&
        !marks.some((mark) => mark.meaning === "affirmation" && within(match)(mark)),
    );
    return found.flatMap((match): readonly Hit[] => {
      const { signal, unless = [], negated } = match.meaning;
      const isAboutMeeting = signal === "claims_met" || signal === "denies_met";
      if (isAboutMeeting && (isTakenBack || (doubt !== undefined && doubt.from <= match.from))) return [];
      const against = unless.filter((guard) => holds(guard, match, clause, marks, note));
      if (against.length === 0) return [{ ...match, clause, signal }];
      const isDenial =
        negated !== undefined && isNegated(match, clause, marks) && against.every((guard) => guard === "negated");
      return isDenial ? [{ ...match, clause, signal: negated }] : [];
    });
  });
}

/** Whether a clause names a time or an occasion. */
function isAnchored(clause: Clause, marks: readonly Found<Mark>[], lexicon: CompiledLexicon): boolean {
  if (marks.some(({ meaning }) => meaning === "time")) return true;
  return clause.words.some((word, at) => {
    if (!lexicon.places.has(word.form)) return false;
    const behind = clause.words.slice(at + 1, at + 4);
    return behind.some((other) => lexicon.events.has(other.form) || (other.isCapital && !lexicon.isCommon(other.form)));
  });
}

/** Drops what a stronger reading of the same words explains. */
function settle(hits: readonly Hit[]): readonly Hit[] {
  const has = (signal: NoteSignal, test: (hit: Hit) => boolean): boolean =>
    hits.some((hit) => hit.signal === signal && test(hit));
  return hits.filter(({ signal, clause }) => {
    if (signal === "claims_met") return !has("shared_history", (hit) => hit.clause.sentence === clause.sentence);
    if (signal === "shared_context")
      return (
        !has("shared_history", (hit) => hit.clause === clause) && !has("claims_met", (hit) => hit.clause === clause)
      );
    if (signal === "content_ref") return !has("claims_met", (hit) => hit.clause === clause);
    if (signal === "recruiter" || signal === "sales") return !has("scam", () => true);
    return true;
  });
}
