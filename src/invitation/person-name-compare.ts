/** Whether two written names can be one person's: by structure, never by a similarity score. */

import { type NameFields, type ParsedName, parseName } from "./person-name";
import { compareParticles, type FamilyPart, partsOfFamily } from "./person-name-family";
import { areFoldedAlike, fold } from "./person-name-fold";
import { areNicknames, formalNamesOf } from "./person-name-nicknames";

/** How two names can differ and still be one person's. */
export type CompatibleReason =
  | "initial"
  | "nickname"
  | "middleName"
  | "particleAbbreviated"
  | "particleOmitted"
  | "gluedParticle"
  | "doubleBarrelled"
  | "orderSwapped"
  | "generationMissing"
  | "givenMissing"
  | "familyMissing";

/** The field in which two names contradict each other. */
export type ConflictField = "given" | "initials" | "particle" | "family" | "generation";

/**
 * What two names are to each other. `equal` and `equalFolded` (capitals, marks and hyphens apart) say that the names
 * agree, not that the people do; `compatible` is never enough without a second fact; `incomparable`: one of them has
 * no usable part.
 */
export type NameComparison =
  | { readonly relation: "equal" | "equalFolded" | "incomparable" }
  | { readonly relation: "compatible"; readonly reasons: readonly CompatibleReason[] }
  | { readonly relation: "conflict"; readonly fields: readonly ConflictField[] };

interface Findings {
  readonly reasons: CompatibleReason[];
  readonly conflicts: ConflictField[];
  isFolded: boolean;
}

/**
 * Compares two names by their parts: given names and initials, particles, family name. Symmetric. A Dutch or English
 * call name is compatible with its formal name; a missing particle only with initials or a name in capitals.
 *
 * @param a - a text, fields, or what `parseName` gave
 * @param b - likewise
 *
 * @example
 * ```ts
 * compareNames("Sjoerd van der Velde", "S. v.d. Velde"); // => { relation: "compatible", reasons: ["initial", "particleAbbreviated"] }
 * compareNames("Koen de Waard", "Koen Waard"); // => { relation: "conflict", fields: ["particle"] }
 * compareNames("Zoë Strüver", "Zoe Struever").relation; // => "equalFolded"
 * ```
 */
export function compareNames(a: string | NameFields | ParsedName, b: string | NameFields | ParsedName): NameComparison {
  const [one, other] = [parsed(a), parsed(b)];
  if ((one.given ?? one.family) === null || (other.given ?? other.family) === null) return { relation: "incomparable" };
  if (one.given === null && other.family === null) return { relation: "incomparable" };
  if (one.family === null && other.given === null) return { relation: "incomparable" };

  const found: Findings = { reasons: [], conflicts: [], isFolded: false };
  compareGiven(one, other, found);
  compareFamilies(one, other, found);
  if (found.conflicts.length > 0 && !found.conflicts.includes("initials")) {
    const [words, others] = [allWords(one), allWords(other)];
    if (words === others) return { relation: "equalFolded" };
    if (sorted(words) === sorted(others)) return { relation: "compatible", reasons: ["orderSwapped"] };
  }
  if (found.conflicts.length > 0) return { relation: "conflict", fields: [...new Set(found.conflicts)] };
  if (found.reasons.length > 0) return { relation: "compatible", reasons: [...new Set(found.reasons)] };
  return { relation: found.isFolded ? "equalFolded" : "equal" };
}

const parsed = (name: string | NameFields | ParsedName): ParsedName =>
  typeof name === "object" && "flags" in name ? name : parseName(name);

const allWords = (name: ParsedName): string => fold(`${name.given ?? ""} ${name.family ?? ""}`);

/** The same for "Nienke Elzinga" and "Elzinga Nienke". */
const sorted = (words: string): string => words.split(" ").sort().join(" ");

function compareGiven(a: ParsedName, b: ParsedName, found: Findings): void {
  const lettersA = letters(a);
  const lettersB = letters(b);
  if (lettersA.length > 0 && lettersB.length > 0) {
    const shared = Math.min(lettersA.length, lettersB.length);
    if (!lettersA.slice(0, shared).every((letter, at) => areAlikeInitials(letter, lettersB[at] ?? ""))) {
      found.conflicts.push("initials");
      return;
    }
  }
  const isInitialsA = a.flags.includes("initialsOnly");
  const isInitialsB = b.flags.includes("initialsOnly");
  if (a.given === null || b.given === null) {
    if (a.given !== b.given) found.reasons.push("givenMissing");
  } else if (isInitialsA && isInitialsB) {
    if (a.given !== b.given) found.reasons.push("initial");
  } else if (isInitialsA || isInitialsB) {
    const [initials, name, nameLetters] = isInitialsA ? [lettersA, b.given, lettersB] : [lettersB, a.given, lettersA];
    if (nameLetters.length > 0 || mayStartWith(name, initials[0] ?? "")) found.reasons.push("initial");
    else found.conflicts.push("given");
  } else compareNamesOf(a.given, b.given, found);
}

function compareNamesOf(a: string, b: string, found: Findings): void {
  if (a === b) return;
  if (areFoldedAlike(a, b)) {
    found.isFolded = true;
    return;
  }
  const [first, second] = [fold(a), fold(b)];
  if (areNicknames(a.toLowerCase(), b.toLowerCase()) || areNicknames(first, second)) {
    found.reasons.push("nickname");
    return;
  }
  if (first.startsWith(`${second} `) || second.startsWith(`${first} `)) found.reasons.push("middleName");
  else found.conflicts.push("given");
}

/** The initials as folded letters: `Th.J.` → `th`, `j`. */
const letters = (name: ParsedName): readonly string[] =>
  (name.initials ?? "")
    .split(".")
    .map(fold)
    .filter((letter) => letter !== "");

/** `Th.` and `T.` can stand for one name. */
const areAlikeInitials = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

const mayStartWith = (name: string, initial: string): boolean =>
  [fold(name), ...formalNamesOf(name.toLowerCase())].some((written) => written.startsWith(initial));

function compareFamilies(a: ParsedName, b: ParsedName, found: Findings): void {
  if (a.family === b.family) return;
  if (a.family === null || b.family === null) {
    found.reasons.push("familyMissing");
    return;
  }
  const one = partsOfFamily(a.family);
  const other = partsOfFamily(b.family);
  if (one.generation !== other.generation) {
    if (one.generation !== "" && other.generation !== "") found.conflicts.push("generation");
    else found.reasons.push("generationMissing");
  }
  const [first] = one.parts;
  const [second] = other.parts;
  if (first !== undefined && second !== undefined && one.parts.length === 1 && other.parts.length === 1) {
    comparePart(first, second, a, b, found);
    return;
  }
  const isSame = (x: FamilyPart, y: FamilyPart): boolean =>
    areFoldedAlike(x.core, y.core) && ["equal", "abbreviated"].includes(compareParticles(x, y));
  const within = (xs: readonly FamilyPart[], ys: readonly FamilyPart[]): boolean =>
    xs.every((x) => ys.some((y) => isSame(x, y)));
  if (areFoldedAlike(a.family, b.family)) found.isFolded = true;
  else if (one.parts.length === other.parts.length) {
    const isReversed = within(one.parts, other.parts) && within(other.parts, one.parts);
    if (!isReversed) found.conflicts.push("family");
    else
      found.reasons.push(
        one.parts.every((x, at) => sameAt(x, other.parts[at], isSame)) ? "particleAbbreviated" : "doubleBarrelled",
      );
  } else if (within(one.parts, other.parts) || within(other.parts, one.parts)) found.reasons.push("doubleBarrelled");
  else found.conflicts.push("family");
}

const sameAt = (x: FamilyPart, y: FamilyPart | undefined, isSame: (x: FamilyPart, y: FamilyPart) => boolean): boolean =>
  y !== undefined && isSame(x, y);

function comparePart(x: FamilyPart, y: FamilyPart, a: ParsedName, b: ParsedName, found: Findings): void {
  const glued = (part: FamilyPart): string => fold(part.particles.join("") + part.core).replaceAll(" ", "");
  if (!areFoldedAlike(x.core, y.core)) {
    const [short, long] = x.core.length < y.core.length ? [x, y] : [y, x];
    const isInitial = /^\p{L}\.?$/u.test(short.core) && fold(long.written + long.core).startsWith(fold(short.core));
    if (isInitial) found.reasons.push("initial");
    else if (glued(x) === glued(y)) found.reasons.push("gluedParticle");
    else found.conflicts.push("family");
    return;
  }
  const particles = compareParticles(x, y);
  const bare = x.particles.length === 0 ? a : b;
  const mayOmit = bare.flags.includes("initialsOnly") || bare.flags.includes("recased");
  if (particles === "equal") found.isFolded = true;
  else if (particles === "abbreviated") found.reasons.push("particleAbbreviated");
  else if (particles === "omitted" && mayOmit) found.reasons.push("particleOmitted");
  else found.conflicts.push("particle");
}
