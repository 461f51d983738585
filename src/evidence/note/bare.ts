/** Whether a note says nothing about this person: a greeting, a wish to connect, empty praise. */

import { wordsOf } from "./clauses";
import type { CompiledLexicon } from "./compiled";

/** One unknown word is let pass in so many. */
const WORDS_PER_UNKNOWN = 14;

/**
 * Whether every word is one of greeting, connecting or praising. Names behind a greeting and at the end of the note
 * say nothing either.
 */
export function isBare(text: string, lexicon: CompiledLexicon): boolean {
  const words = wordsOf(text);
  let unknown = 0;
  for (const [at, word] of words.entries()) {
    if (lexicon.emptyWords.has(word.form) || lexicon.greetings.has(word.form)) continue;
    const before = words.slice(Math.max(0, at - 3), at);
    const isGreeted = word.isCapital && before.some((other) => lexicon.greetings.has(other.form));
    const isSigned =
      word.isCapital &&
      at >= words.length - 3 &&
      signs(text, words[at - 1]?.end ?? 0, word.start, before.at(-1)?.isCapital ?? false);
    if (isGreeted || isSigned) continue;
    unknown++;
  }
  return unknown * WORDS_PER_UNKNOWN <= words.length && words.length <= 60;
}

/** A name stands behind a full stop, a line end, a comma or a dash, or goes on from one that does. */
const signs = (text: string, from: number, to: number, isBehindName: boolean): boolean =>
  /[\n,.!?–-]/.test(text.slice(from, to)) || isBehindName;
