/** What stands before and behind a name without being part of it: titles, degrees, taglines. */

import { oneSpaced } from "./person-name-clean";
import { GAP } from "./person-name-decoration";
import { isCredential, isNotPersonal, isParticle, TITLES } from "./person-name-words";

type Raise = (flag: "tagline" | "credentials" | "title") => void;

const SEPARATOR = /[|•‖¦]|\s[–—@](?=\s)/u;
const DOUBTFUL_SEPARATOR = /^([^\uE000]*?)\s*(?:\s(-)\s|\uE000)\s*(.*)$/u;

/**
 * Cuts at a separator that no name holds, and at a spaced hyphen or a pictogram when the text behind it reads as a
 * tagline; `Aarts - van Rijn` and `Jan ★ Bos` stay.
 */
export function cutTagline(text: string, raise: Raise): string {
  const [first = "", ...others] = text.split(SEPARATOR).filter((piece) => piece.replaceAll(GAP, "").trim() !== "");
  if (others.length > 0) raise("tagline");
  let name = first.trim();
  for (let found = DOUBTFUL_SEPARATOR.exec(name); found; found = DOUBTFUL_SEPARATOR.exec(name)) {
    const [, before = "", hyphen = " ", behind = ""] = found;
    const isCut = before.includes(" ") && isTagline(behind);
    if (isCut) raise("tagline");
    name = isCut ? before : `${before}${hyphen}${behind}`;
  }
  return oneSpaced(name);
}

/** A role, or several words that do not open a family name. */
const isTagline = (text: string): boolean =>
  isNotPersonal(text) || (/\p{L}+\P{L}+\p{L}/u.test(text) && !isParticle(text.split(" ")[0] ?? ""));

/** Without the titles in front, as long as anything remains or `mayBeEmpty`. */
export function dropTitles(text: string, mayBeEmpty: boolean, raise: Raise): string {
  const rest = text.replace(TITLES, "");
  if (rest === text || (rest === "" && !mayBeEmpty)) return text;
  raise("title");
  return rest;
}

/** Without the degrees and offices behind, as long as `keep` words remain. */
export function dropCredentials(text: string, keep: number, raise: Raise): string {
  const words = text.split(" ");
  let end = words.length;
  while (end > keep && isCredential(words[end - 1] ?? "")) end--;
  if (end < words.length) raise("credentials");
  return words.slice(0, end).join(" ");
}
