/** Capitals for a name that was typed in capitals only, or in none. */

import { isParticle } from "./person-name-words";

/** Written wholly in upper or wholly in lower case, with more letters than a pair of initials. */
export function isOneCase(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, "");
  const upper = letters.toUpperCase();
  const lower = letters.toLowerCase();
  return letters.length > 2 && upper !== lower && (letters === upper || letters === lower);
}

/** Title case, with particles in lower case, after Dutch custom: `IJ` is one letter, `'t` and `d'` never rise. */
export function recase(text: string): string {
  return text
    .split(" ")
    .map((word) => (isParticle(word) ? word.toLowerCase() : word.split("-").map(recasePart).join("-")))
    .join(" ");
}

function recasePart(part: string): string {
  const lower = part.toLowerCase();
  if (isParticle(lower)) return lower;
  const elided = /^([dlst])'(.+)$/u.exec(lower);
  if (elided) return `${elided[1]}'${recasePart(elided[2] ?? "")}`;
  return lower
    .replace(/^(\P{L}*)(ij|\p{L})/u, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/(?<=^(?:Mc|O'))\p{L}(?=\p{L})/u, (letter) => letter.toUpperCase())
    .replace(/(?<=\.)\p{L}(?=\.|$)/gu, (letter) => letter.toUpperCase());
}
