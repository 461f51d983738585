/** Names in a running text. */

import type { ParsedName } from "../invitation/person-name";

/** Longer full names are shortened to a first given name and the last word of the family name. */
export const LONGEST_NAME = 52;

/** `van der Zwaag` → `Van der Zwaag` where no given name precedes; `'t` and `d'` keep their small letter. */
export function capitalFamily(family: string): string {
  return /^(?:'|d')/.test(family) ? family : family.charAt(0).toUpperCase() + family.slice(1);
}

/** The name as one mentions somebody; `null` when nothing usable is left, or nothing within the budget. */
export function mention(name: ParsedName, budget: number = LONGEST_NAME): string | null {
  const { given, family, honorific } = usableName(name);
  const title = honorific === null ? "" : `${honorific} `;
  if (given === null) return family === null ? null : within(title + capitalFamily(family), budget);
  if (family === null) return within(given, budget);
  const [first = given] = given.split(" ");
  return (
    within(`${given} ${family}`, budget) ??
    within(`${first} ${family.split(" ").at(-1)}`, budget) ??
    within(first, budget)
  );
}

/** The parts that may be shown: a name put together from missing values is none. */
export function usableName({
  given,
  family,
  honorific,
}: ParsedName): Pick<ParsedName, "given" | "family" | "honorific"> {
  const shown = (part: string | null): string | null => (part === null || /\bundefined\b/i.test(part) ? null : part);
  return { given: shown(given), family: shown(family), honorific: shown(honorific) };
}

const within = (text: string, budget: number): string | null => (text.length <= budget ? text : null);
