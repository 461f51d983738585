/** Where and when a claimed meeting took place, as the note says it. */

import type { Clause, Word } from "./clauses";
import { type CompiledLexicon, type Found, findAll, type Mark } from "./compiled";
import type { NoteSpan } from "./signals";

// "on our Zoom", "aan de telefoon": a way of talking, not a place.
const NO_PLACE = new Set(
  "our your my ons onze je jouw uw mijn phone telefoon call basis behalf advies aanraden touch contact fact gesprek voorspraak person persoon".split(
    " ",
  ),
);
const LONGEST_PLACE = 9;

/** The first time phrase of the clauses, the longest where several begin together. */
export function whenOf(text: string, clauses: readonly Clause[], lexicon: CompiledLexicon): NoteSpan | null {
  for (const clause of clauses) {
    const [first, ...others] = timesOf(clause.words, lexicon);
    if (first === undefined) continue;
    const longest = others.filter(({ from }) => from <= first.to).reduce((a, b) => (b.to > a.to ? b : a), first);
    return spanOf(text, clause.words, first.from, longest.to);
  }
  return null;
}

/** The first stretch behind a preposition of place that names an occasion or has a capital; otherwise the first at all. */
export function whereOf(text: string, clauses: readonly Clause[], lexicon: CompiledLexicon): NoteSpan | null {
  let fallback: NoteSpan | null = null;
  for (const { words } of clauses) {
    const times = timesOf(words, lexicon);
    for (const [at, word] of words.entries()) {
      if (!lexicon.places.has(word.form)) continue;
      const end = endOfPlace(words, at + 1, times, lexicon);
      if (end === at + 1) continue;
      const place = words.slice(at + 1, end);
      const span = spanOf(text, words, at + 1, end);
      if (place.some((part) => lexicon.events.has(part.form) || (part.isCapital && !lexicon.isCommon(part.form))))
        return span;
      fallback ??= span;
    }
  }
  return fallback;
}

function endOfPlace(
  words: readonly Word[],
  from: number,
  times: readonly Found<Mark>[],
  lexicon: CompiledLexicon,
): number {
  const isTime = (at: number): boolean => times.some((time) => time.from <= at && at < time.to);
  const first = words[from];
  const second = words[from + 1];
  if (first === undefined || isTime(from)) return from;
  const article = ["the", "de", "het", "een", "a", "an"].includes(first.form);
  const head = article ? second : first;
  if (head === undefined || NO_PLACE.has(head.form) || NO_PLACE.has(first.form)) return from;
  if (!article && !first.isCapital && !lexicon.events.has(first.form) && !lexicon.events.has(second?.form ?? ""))
    return from;
  let end = from;
  while (end < words.length && end - from < LONGEST_PLACE && !isTime(end)) {
    const goesOn = words[end]?.form === "to" && (words[end + 1]?.isCapital ?? false);
    if (end > from && lexicon.placeEnds.has(words[end]?.form ?? "") && !goesOn) break;
    end++;
  }
  return end;
}

const timesOf = (words: readonly Word[], lexicon: CompiledLexicon): readonly Found<Mark>[] =>
  findAll(lexicon.marks, words)
    .filter(({ meaning }) => meaning === "time")
    .sort((a, b) => a.from - b.from || b.to - a.to);

/** The note from one word to before another, as written. */
export function spanOf(text: string, words: readonly Word[], from: number, to: number): NoteSpan {
  const start = words[from]?.start ?? 0;
  const end = Math.max(start, words[to - 1]?.end ?? start);
  return { start, end, text: text.slice(start, end) };
}
