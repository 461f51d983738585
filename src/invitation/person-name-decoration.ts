/** What people hang around their name: emoji, addresses, boasts, pronouns, a call name in brackets. */

import { oneSpaced } from "./person-name-clean";

/** What {@link undecorate} may find. */
export type Decoration = "emoji" | "contactInName" | "openNetworker" | "pronouns";

/** Stands where a pictogram stood, until it is known whether a tagline follows; for private use, so in no name. */
export const GAP = "\uE000";
/** Stands before a word that was bracketed or quoted as a call name is. */
export const CALL = "\uE001";

const EMOJI = /[\p{So}\p{Extended_Pictographic}\p{Emoji_Modifier}\u2190-\u2BFF*]+/gu;
// An address is looked for from the beginning of a run of letters only: from every letter would be quadratic.
const CONTACT = /(?:https?:\/\/|www\.)\S+|(?<!\S)\S*@\S+|\b[\w-]{2,}\.(?:com|nl|be|org|net|io|eu|info)\b(?:\/\S*)?/gi;
const PRONOUNS = /[[(]?\b(?:she|he|they|hij|zij|ze|die|hen|any)(?:\s?[/|]\s?[a-z]{2,6}){1,2}\b[\])]?/gi;

/**
 * The marks by which an open networker tells so in a name. Never a bare `Lion`: that is somebody's name, and no word
 * that holds it.
 */
export const NETWORKER_MARK =
  /(?<![\p{L}\p{M}'])L([.\-·* ])I\1O\1N(?![\p{L}\p{M}])\.?|[[({<~]\s*LION[^\p{L}\])}>~]{0,9}K?\+?\s*[\])}>~]|[,|/#]\s*LION(?!\s*[\p{L}\p{M}'&-])|\b(?:[Tt][Oo][Pp]|[Mm][Yy])[ -]?[Ll][Ii][Nn][Kk](?:[Ee][Dd]|500)?\b|\b[Oo][Pp][Ee][Nn][ -]?[Nn][Ee][Tt][ -]?[Ww][EeOo][Rr][Kk][Ee][Rr][Ss]?\b/gu;

const BOAST =
  /[[(]?(?<![\d.,])\d(?:[\d.,]*\s?k\b\s?\+?|[\d.,]{2,}\s?\+|\d?\d?(?:[.,]\d{3})+)(?:\s?(?:conne[a-z]+|conta[a-z]+))?[\])]?/gi;
const BRACKETS = /[[({"]([^[\](){}"]{0,60})[\])}"]|(?<=^|\s)'(\p{Lu}[\p{L}\p{M}.-]{0,30})'(?=\s|$)/gu;
const CALL_NAME = /^\p{Lu}[\p{L}\p{M}'-]*$/u;

// In letters and spaces alone nothing hides but the words of open networkers.
const BARE = /^[\p{L} ]*$/u;

/** Takes away all that is no part of a name, and tells what it was. */
export function undecorate(text: string, raise: (found: Decoration) => void): string {
  const without = (from: string, pattern: RegExp, found: Decoration, stand = " "): string =>
    from.replace(pattern, () => {
      raise(found);
      return stand;
    });
  const isBare = BARE.test(text);
  let rest = isBare ? text : without(text, PRONOUNS, "pronouns");
  rest = without(rest, NETWORKER_MARK, "openNetworker");
  if (!isBare) {
    rest = without(rest, CONTACT, "contactInName");
    rest = without(rest, BOAST, "openNetworker");
    rest = without(rest, EMOJI, "emoji", GAP).replace(BRACKETS, (_, inside?: string, quoted?: string) => {
      const word = (inside ?? quoted ?? "").trim();
      return CALL_NAME.test(word) ? ` ${CALL}${word} ` : " ";
    });
  }
  // "Bob Stone LION": behind a name that is not in capitals itself, and so no way of writing a family name.
  const words = oneSpaced(rest).split(" ");
  const isMarked = words.at(-1) === "LION" && words.filter((word) => /\p{Ll}/u.test(word)).length > 1;
  if (isMarked) raise("openNetworker");
  return (isMarked ? words.slice(0, -1) : words).join(" ");
}
