/** Which language a note is in, by counting the words that only one language has. */

import { type Word, wordsOf } from "./clauses";
import type { NoteLanguage } from "./signals";

// Frequent words of the neighbours' languages, without those that Dutch or English shares.
const NEITHER = new Set(
  "ich und nicht ist mit auf wir sie eine haben habe ihr ihre ihnen freue mich uber fur gerne wurde kontakt bitte guten zu im vous nous et les pour avec est une dans bonjour merci votre ravi serais mon reseau sur suis que los las una para con hola gracias por mi usted conectar saludos mucho gusto che sono per ciao grazie della il lo piacere collegarci um uma para com ola obrigado rede meu".split(
    " ",
  ),
);
const NAME_PARTICLES = new Set(["van", "de", "der", "den", "ter", "te", "het"]);
const LATIN = /\p{Script=Latin}/u;

/** How many words of a clause or a note only one language has. */
export function countTelling(
  words: readonly Word[],
  telling: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [at, word] of words.entries()) {
    const language = telling.get(word.form);
    const isPartOfName =
      NAME_PARTICLES.has(word.form) && (words[at + 1]?.isCapital ?? false) && (words[at - 1]?.isCapital ?? false);
    if (language !== undefined && !isPartOfName) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return counts;
}

/**
 * Dutch, English, a mixture of them, another language, or too little to tell.
 *
 * @param telling - words that only one language has, with that language; only `nl` and `en` are reported
 */
export function languageOf(text: string, telling: ReadonlyMap<string, string>): NoteLanguage {
  const words = wordsOf(text).filter((word) => /\p{L}/u.test(word.form));
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length === 0) return "undecided";
  if (letters.filter((letter) => LATIN.test(letter)).length * 2 < letters.length) return "other";
  const counts = countTelling(words, telling);
  const [nl, en] = [counts.get("nl") ?? 0, counts.get("en") ?? 0];
  const other = words.filter((word) => NEITHER.has(word.form) && !telling.has(word.form)).length;
  if (other > 1 && other > Math.max(nl, en)) return "other";
  const [less, more] = [Math.min(nl, en), Math.max(nl, en)];
  if (more === 0) return "undecided";
  if (less >= 2 && less * 4 >= more) return "mixed";
  if (less * 3 > more) return "undecided";
  return nl > en ? "nl" : "en";
}
