/** Which language a note is in, by counting the words that only one language has. */

import { wordsOf } from "./clauses";
import type { Lexicon } from "./lexicon";
import type { NoteLanguage } from "./signals";

// Frequent words of the neighbours' languages, without those that Dutch or English shares.
const NEITHER = new Set(
  "ich und nicht ist mit auf wir sie eine haben habe ihr ihre ihnen freue mich uber fur gerne wurde kontakt bitte guten zu im vous nous et les pour avec est une dans bonjour merci votre ravi serais mon reseau sur suis que los las una para con hola gracias por mi usted conectar saludos mucho gusto che sono per ciao grazie della il lo piacere collegarci um uma para com ola obrigado rede meu".split(
    " ",
  ),
);
const NAME_PARTICLES = new Set(["van", "de", "der", "den", "ter", "te", "het"]);
const LATIN = /\p{Script=Latin}/u;

/**
 * Dutch, English, a mixture of them, another language, or too little to tell.
 *
 * @param lexicons - their stop words and empty words tell the languages apart; only `nl` and `en` are reported
 */
export function languageOf(text: string, lexicons: readonly Lexicon[]): NoteLanguage {
  const words = wordsOf(text).filter((word) => /\p{L}/u.test(word.form));
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length === 0) return "undecided";
  if (letters.filter((letter) => LATIN.test(letter)).length * 2 < letters.length) return "other";
  const known = (language: string): ReadonlySet<string> =>
    new Set(
      lexicons
        .filter((lexicon) => lexicon.language === language)
        .flatMap(({ stopWords, emptyWords }) => [...stopWords, ...emptyWords]),
    );
  const [dutch, english] = [known("nl"), known("en")];
  const isPartOfName = (at: number): boolean =>
    NAME_PARTICLES.has(words[at]?.form ?? "") &&
    (words[at + 1]?.isCapital ?? false) &&
    (words[at - 1]?.isCapital ?? false);
  const count = (isHit: (form: string) => boolean): number =>
    words.filter((word, at) => isHit(word.form) && !isPartOfName(at)).length;
  const nl = count((form) => dutch.has(form) && !english.has(form));
  const en = count((form) => english.has(form) && !dutch.has(form));
  const other = count((form) => NEITHER.has(form) && !dutch.has(form) && !english.has(form));
  if (other > 1 && other > Math.max(nl, en)) return "other";
  const [less, more] = [Math.min(nl, en), Math.max(nl, en)];
  if (more === 0) return "undecided";
  if (less >= 2 && less * 4 >= more) return "mixed";
  if (less * 3 > more) return "undecided";
  return nl > en ? "nl" : "en";
}
