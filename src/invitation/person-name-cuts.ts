/** What stands before and behind a name without being part of it: titles, degrees, taglines. */

import { oneSpaced } from "./person-name-clean";
import { GAP } from "./person-name-decoration";
import { CREDENTIAL_FORMS, CREDENTIALS_LOWER, isParticle, NOT_PERSONAL, plain, TITLES } from "./person-name-words";

type Raise = (flag: "tagline" | "credentials" | "title") => void;

const SEPARATOR = /\s*[|•‖¦]\s*|\s+[–—@]\s*/u;
const DOUBTFUL_SEPARATOR = /\s+-{1,3}\s+|\s*\uE000\s*/u;

/**
 * Cuts at a separator that no name holds, and at a spaced hyphen or a pictogram when the text behind it reads as a
 * tagline; `Aarts - van Rijn` and `Jan ★ Bos` stay.
 */
export function cutTagline(text: string, raise: Raise): string {
  const [first = "", ...others] = text.split(SEPARATOR).filter((piece) => piece.split(GAP).join("").trim() !== "");
  let name = "";
  let isCut = others.length > 0;
  for (let rest = first; rest !== ""; ) {
    const found = DOUBTFUL_SEPARATOR.exec(rest);
    const piece = found ? rest.slice(0, found.index) : rest;
    const behind = found ? rest.slice(found.index + found[0].length) : "";
    name += piece;
    if (found && isTagline(name, behind)) {
      isCut = true;
      break;
    }
    if (found) name += found[0].includes("-") && piece !== "" && behind !== "" ? "-" : " ";
    rest = behind;
  }
  if (isCut) raise("tagline");
  return oneSpaced(name);
}

function isTagline(before: string, behind: string): boolean {
  const words = behind.split(/[^\p{L}\p{M}'.-]+/u).filter(Boolean);
  if (before.trim() === "" || words.length === 0) return false;
  if (words.some((word) => NOT_PERSONAL.has(word.toLowerCase()))) return true;
  return before.trim().includes(" ") && words.length > 1 && !isParticle(words[0] ?? "");
}

/** Without the titles in front, as long as `keep` words remain. The Dutch `mr.` is a law degree. */
export function dropTitles(text: string, keep: number, raise: Raise): string {
  const words = text.split(" ");
  const isTitle = (word: string): boolean => {
    const parts = word.toLowerCase().split(".").filter(Boolean);
    return parts.length > 0 && parts.every((part) => TITLES.has(part));
  };
  let at = words[0]?.toLowerCase() === "de" && words[1] === "heer" ? 2 : 0;
  while (isTitle(words[at] ?? "")) at++;
  if (at === 0 || words.length - at < keep) return text;
  raise("title");
  return words.slice(at).join(" ");
}

/** Without the degrees and offices behind, as long as `keep` words remain. */
export function dropCredentials(text: string, keep: number, raise: Raise): string {
  const words = text.split(" ");
  let end = words.length;
  const isCredential = (word: string): boolean =>
    word.split("/").every((part) => CREDENTIAL_FORMS.has(part.replace(/\./g, "")));
  while (end > keep && isCredential(words[end - 1] ?? "")) end--;
  if (end < words.length) raise("credentials");
  return words.slice(0, end).join(" ");
}

/** Whether a text behind a comma consists of degrees; capitals do not matter there. */
export const areCredentials = (text: string): boolean =>
  text.split(/[\s/]+/).every((word) => CREDENTIALS_LOWER.has(plain(word)));
