/** What people hang around their name: emoji, addresses, boasts, pronouns, a call name in brackets. */

import { oneSpaced } from "./person-name-clean";

/** What {@link undecorate} may find. */
export type Decoration = "emoji" | "contactInName" | "openNetworker" | "pronouns";

/**
 * Stands where a pictogram stood, until it is known whether a tagline follows it. A character of the private-use
 * area, which no name holds.
 */
export const GAP = "\uE000";

const EMOJI = /[\p{So}\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}\u20E3\u2190-\u2BFF*]+/gu;
const CONTACT =
  /(?:https?:\/\/|www\.)\S+|\S*@\S+|\b[\w-]{2,}\.(?:com|nl|be|org|net|io|eu|info|fr|co\.uk)\b(?:\/\S*)?|\+?\b\d[\d ().-]{7,}\d\b/gi;
const PRONOUNS =
  /[[(]?\b(?:she|he|they|hij|zij|ze|die|hen|any|xe)\s?[/|]\s?(?:her|him|them|hem|haar|hen|hun|they|she|he|diens|ze|zij|any)(?:\s?[/|]\s?(?:hers|his|theirs|zijn|haar|hun|diens|they))?\b[\])]?/gi;

/**
 * The marks by which an open networker tells so in a name. Never a bare `Lion`: that is somebody's name, and no word
 * that holds it.
 */
export const NETWORKER_MARK =
  /(?<![\p{L}\p{M}'])L([.\-·* ])I\1O\1N(?![\p{L}\p{M}])\.?|[[({<~]\s*LION[^\p{L}\])}>~]{0,9}K?\+?\s*[\])}>~]|[,|/#]\s*LION(?!\s*[\p{L}\p{M}'&-])|\b(?:[Tt][Oo][Pp]|[Mm][Yy])[ -]?[Ll][Ii][Nn][Kk](?:[Ee][Dd]|500)?\b|\b[Oo][Pp][Ee][Nn][ -]?[Nn][Ee][Tt][ -]?[Ww][EeOo][Rr][Kk][Ee][Rr][Ss]?\b/gu;

const BOAST =
  /[[(]?(?<![\d.,])(?:\d{1,4}(?:[.,]\d{1,3})?\s?k\b\s?\+?|\d{1,3}(?:[.,]\d{3})+\s?\+?|\d{3,6}\s?\+)(?:\s?(?:connections|connecties|contacts|contacten|followers|volgers))?[\])]?/gi;

/** Takes away all that is no part of a name, and tells what it was. */
export function undecorate(text: string, raise: (found: Decoration) => void): string {
  const without = (from: string, pattern: RegExp, found: Decoration, stand = " "): string =>
    from.replace(pattern, () => {
      raise(found);
      return stand;
    });
  let rest = without(text, PRONOUNS, "pronouns");
  rest = without(rest, NETWORKER_MARK, "openNetworker");
  rest = without(rest, CONTACT, "contactInName");
  rest = without(rest, BOAST, "openNetworker");
  rest = without(rest, EMOJI, "emoji", ` ${GAP} `);
  return dropLastLion(rest.split(/\s+/).filter(Boolean), raise).join(" ");
}

/** `Bob Stone LION`: behind a name that is not in capitals itself, and so no way of writing a family name. */
function dropLastLion(words: readonly string[], raise: (found: Decoration) => void): readonly string[] {
  const name = words.slice(0, -1);
  if (words.at(-1) !== "LION" || name.filter((word) => /\p{Ll}/u.test(word)).length < 2) return words;
  raise("openNetworker");
  return name;
}

const BRACKETS = /[[({"]([^[\](){}"]{0,60})[\])}"]|(?<=^|\s)'(\p{Lu}[\p{L}\p{M}.-]{0,30})'(?=\s|$)/gu;
const CALL_NAME = /^\p{Lu}[\p{L}\p{M}'-]*$/u;

/** What stands before a bracketed call name, that name, and what follows; `null` when nothing is bracketed so. */
export interface CallName {
  readonly before: string;
  readonly callName: string | null;
  readonly after: string;
}

/**
 * The first bracketed or quoted capitalised word right behind given names or initials; every other bracket goes.
 *
 * @param mayStandBehind - whether the text before the bracket, with text after it or not, is all given names
 */
export function takeCallName(text: string, mayStandBehind: (before: string, after: string) => boolean): CallName {
  for (const found of text.matchAll(BRACKETS)) {
    const word = (found[1] ?? found[2] ?? "").trim();
    const before = withoutBrackets(text.slice(0, found.index));
    const after = withoutBrackets(text.slice(found.index + found[0].length));
    if (before !== "" && CALL_NAME.test(word) && mayStandBehind(before, after))
      return { before, callName: word, after };
  }
  return { before: withoutBrackets(text), callName: null, after: "" };
}

const withoutBrackets = (text: string): string => oneSpaced(text.replace(BRACKETS, " "));

/** Without the brackets that hold more or other than one capitalised word. */
export function dropRemarks(text: string): string {
  return oneSpaced(
    text.replace(BRACKETS, (found, inside?: string, quoted?: string) =>
      CALL_NAME.test((inside ?? quoted ?? "").trim()) ? found : " ",
    ),
  );
}
