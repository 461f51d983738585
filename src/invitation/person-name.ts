/** A person's name out of an untrusted field: what to greet with, and what to compare and sort by. */

import { isOneCase, recase } from "./person-name-case";
import { cleanLine, oneSpaced } from "./person-name-clean";
import { areCredentials, cutTagline, dropCredentials, dropTitles } from "./person-name-cuts";
import { type Decoration, dropRemarks, takeCallName, undecorate } from "./person-name-decoration";
import {
  GENERATIONS,
  GIVEN_OR_PARTICLE,
  HIDDEN_MEMBER,
  isInitial,
  isParticle,
  LEGAL_FORMS,
  NOBLE_TITLES,
  NOT_PERSONAL,
  plain,
} from "./person-name-words";

/** What was seen, removed or doubted while reading a name. */
export type NameFlag =
  | Decoration
  /** Invisible or control characters were removed, or styled letters and curly quotes rewritten. */
  | "stripped"
  /** Text behind a separator was cut off. */
  | "tagline"
  | "credentials"
  | "title"
  /** The family name stood first. */
  | "inverted"
  /** All letters were of one case, and the capitals are ours. */
  | "recased"
  /** The given name consists of initials. */
  | "initialsOnly"
  /** There is nothing to greet with. */
  | "noGiven"
  /** A company, a department, a role or the platform's placeholder. */
  | "notPersonal"
  /** Latin mixed with Cyrillic or Greek inside one word. */
  | "mixedScript"
  /** Letters that were garbled by a wrong character set; never repaired. */
  | "mojibake"
  | "empty";

/** Untrusted fields, as far as there are any; a plain string is a full name. */
export interface NameFields {
  readonly given?: string | undefined;
  readonly family?: string | undefined;
  /** Read only when neither `given` nor `family` holds anything. */
  readonly full?: string | undefined;
  /** Of the app's own making; never read from a name. */
  readonly honorific?: string | undefined;
}

/** A name that is safe to put in a message: letters, marks, `'`, `.`, `-`, `·` and single spaces, or `null`. */
export interface ParsedName {
  /** What to greet with; the initials where there is nothing else (flag `initialsOnly`). At most 24 UTF-16 units. */
  readonly given: string | null;
  /** As written behind a given name, particles included. At most 60 UTF-16 units. */
  readonly family: string | null;
  /** With points (`H.J.`), middle ones included, where any initial was written. At most 24 UTF-16 units. */
  readonly initials: string | null;
  /** At most 24 UTF-16 units. */
  readonly honorific: string | null;
  /** `Jr`, `Sr`, `III`, as written. */
  readonly generation: string | null;
  /** In the order in which they came up, each once. */
  readonly flags: readonly NameFlag[];
}

const LONGEST_GIVEN = 24;
const LONGEST_FAMILY = 60;

const SAFE = /^['\p{L}][\p{L}\p{M}'.\-· ]*$/u;
const MOJIBAKE = /[ÃÂÅ][\u0080-\u00BF\u0152-\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]|â€|\uFFFD/;
const UNSPLIT_SCRIPT = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LATIN = /\p{Script=Latin}/u;
const LOOKALIKE_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

type Raise = (flag: NameFlag) => void;

/** The parts of a name while it is being read; the empty string where there is nothing. */
interface Parts {
  readonly given: string;
  readonly family: string;
  readonly callName: string | null;
}

/**
 * Reads a name from untrusted fields, after Dutch and English custom.
 *
 * Whatever the input, `given`, `family`, `initials` and `honorific` hold nothing but letters, marks, `'`, `.`, `-`,
 * `·` and single spaces, so that they may stand in a message. Gender is never guessed. Linear in the length of the
 * input; of each field at most 500 UTF-16 units are read. Spanish double family names and Hungarian order are not
 * recognised.
 *
 * @returns all parts `null` where nothing is usable, with the reason among the flags
 *
 * @example
 * ```ts
 * const { given, family, flags } = parseName("TJEERD VAN DER ZWAAG");
 * [given, family, ...flags]; // => ["Tjeerd", "van der Zwaag", "recased"]
 * parseName("H.J. (Hilbrand) Nauta").given; // => "Hilbrand"
 * parseName({ given: "Froukje #1", family: "Kapinga" }).given; // => null
 * ```
 */
export function parseName(input: string | NameFields): ParsedName {
  const flags = new Set<NameFlag>();
  const raise: Raise = (flag) => void flags.add(flag);
  const fields: NameFields = typeof input === "string" ? { full: input } : input;

  const read = (raw: string | undefined): string => {
    const { text, stripped } = cleanLine(typeof raw === "string" ? raw : "");
    if (stripped) raise("stripped");
    if (!MOJIBAKE.test(text)) return text;
    raise("mojibake");
    return text.replace(new RegExp(MOJIBAKE, "g"), "\uFFFD");
  };
  const honorific = usable(read(fields.honorific), LONGEST_GIVEN);
  const given = read(fields.given);
  const family = read(fields.family);
  const full = given === "" && family === "" ? read(fields.full) : "";
  const nothing = { given: null, family: null, initials: null, honorific, generation: null };

  const whole = full || `${given} ${family}`.trim();
  if (whole === "") return { ...nothing, flags: [...flags, "empty"] };
  if (HIDDEN_MEMBER.test(whole)) return { ...nothing, flags: [...flags, "notPersonal"] };

  const parts = full === "" ? readFields(given, family, raise) : readFull(full, raise);
  if (isNotPersonal(parts)) return { ...nothing, flags: [...flags, "notPersonal"] };
  return { ...finish(parts, raise), honorific, flags: [...flags] };
}

/** Separate fields are trusted as separate. */
function readFields(given: string, family: string, raise: Raise): Parts {
  const bare = (text: string): string => cutTagline(dropRemarks(undecorate(text, raise)), raise);
  const cleanGiven = dropTitles(bare(given), family === "" ? 1 : 0, raise);
  const called = takeCallName(cleanGiven, () => true);
  const cleanFamily = takeCallName(bare(family), () => false).before;
  const [name = "", ...behind] = cleanFamily.split(/\s*,\s*/);
  if (behind.some((part) => part !== "")) raise(behind.every(areCredentials) ? "credentials" : "tagline");
  // Some exports leave the particle with the given name: "Jan van" and "Dam".
  const words = oneSpaced(`${called.before} ${called.after}`).split(" ");
  const ownWords = words.findLastIndex((word) => !isParticle(word)) + 1;
  const moved = cleanFamily === "" ? [] : words.slice(ownWords || words.length);
  return {
    given: words.slice(0, words.length - moved.length).join(" "),
    family: oneSpaced(`${moved.join(" ")} ${dropCredentials(name, given === "" ? 2 : 1, raise)}`),
    callName: called.callName,
  };
}

function readFull(full: string, raise: Raise): Parts {
  const [first = "", ...behind] = cutTagline(dropRemarks(undecorate(full, raise)), raise)
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
  const [other] = behind.filter((part) => !areCredentials(part) && !GENERATIONS.has(plain(part)));
  const generation = behind.find((part) => GENERATIONS.has(plain(part))) ?? "";
  if (behind.some(areCredentials)) raise("credentials");
  const name = dropTitles(first, 1, raise);
  if (other !== undefined && isFamily(name) && areGivenNames(other)) {
    raise("inverted");
    return inverted(oneSpaced(`${name} ${generation}`), dropTitles(other, 1, raise));
  }
  if (other !== undefined) raise("tagline");

  const called = takeCallName(name, (before, after) => {
    const words = before.split(" ");
    return !words.some(isParticle) && (after !== "" || words.length === 1 || words.every(isInitial));
  });
  const isCalled = called.callName !== null;
  const ending = dropCredentials(isCalled ? called.after : called.before, isCalled ? 1 : 2, raise);
  const rest = oneSpaced(`${ending} ${generation}`);
  if (isCalled) return { given: called.before, family: rest, callName: called.callName };
  // A title and one word: "dr. Jansen" is no given name.
  if (name !== first && !name.includes(" ")) return { given: "", family: rest, callName: null };
  return split(rest, raise);
}

/** `Velde` and `Sjoerd van der`: particles behind the given names belong before the family name. */
function inverted(family: string, behind: string): Parts {
  const called = takeCallName(behind, () => true);
  const words = oneSpaced(`${called.before} ${called.after}`).split(" ");
  const ownWords = words.findIndex((word, at) => at > 0 && isParticle(word));
  const given = ownWords < 0 ? words : words.slice(0, ownWords);
  return {
    given: given.join(" "),
    family: oneSpaced(`${words.slice(given.length).join(" ")} ${takeCallName(family, () => false).before}`),
    callName: called.callName,
  };
}

/** Before the first particle, otherwise behind the initials, or behind the first word and any middle initials. */
function split(name: string, raise: Raise): Parts {
  const words = name.split(" ");
  const parts = (at: number, familyAt = at): Parts => ({
    given: words.slice(0, at).join(" "),
    family: words.slice(familyAt).join(" "),
    callName: null,
  });
  if (UNSPLIT_SCRIPT.test(name)) return parts(words.length);
  const surnameFirst = shouted(words);
  if (surnameFirst > 0) {
    raise("inverted");
    return {
      given: words.slice(surnameFirst).join(" "),
      family: words.slice(0, surnameFirst).join(" "),
      callName: null,
    };
  }
  const last = words.length - 1;
  const behindInitials = words.findIndex((word, at) => at === last || !isInitial(word));
  if (behindInitials > 0) return parts(behindInitials);
  const noble = words.findIndex((word, at) => at > 0 && at < last && NOBLE_TITLES.has(word));
  if (noble > 0) {
    raise("title");
    return parts(noble, noble + 1);
  }
  const isGivenFirst = GIVEN_OR_PARTICLE.has((words[0] ?? "").toLowerCase()) && isParticle(words[1] ?? "") && last > 1;
  const particle = words.findIndex(
    (word, at) => isParticle(word) && (at < last || at === 0) && !(at === 0 && isGivenFirst),
  );
  if (particle >= 0) return parts(particle);
  return parts(
    Math.max(
      1,
      words.findIndex((word, at) => at > 0 && (at === last || !isInitial(word))),
    ),
  );
}

/** How many words in capitals open the name, where the others have none: "JANSSENS Pieter", "DE SMET Jan". */
function shouted(words: readonly string[]): number {
  const rest = words.findIndex((word) => /\p{Ll}/u.test(word));
  const opening = words.slice(0, Math.max(rest, 0));
  const isSurname = opening.every((word) => /^[\p{Lu}'-]{2,}$/u.test(word) && (word.length > 2 || isParticle(word)));
  const areGiven = words.slice(opening.length).every((word) => /\p{Ll}/u.test(word) && !isParticle(word));
  return isSurname && areGiven && !opening.every(isParticle) ? opening.length : 0;
}

/** Capitals, initials, and whether each part may stand in a message. */
function finish(parts: Parts, raise: Raise): Omit<ParsedName, "honorific" | "flags"> {
  const shouldRecase = isOneCase(`${parts.given}${parts.callName ?? ""}${parts.family}`);
  const inCase = (text: string): string => (shouldRecase ? recase(text) : text);
  if (shouldRecase) raise("recased");

  const generationAt = /^(.+) (\S+)$/.exec(parts.family);
  const hasGeneration = generationAt !== null && GENERATIONS.has(plain(generationAt[2] ?? ""));
  const family = usable(inCase(fullStops(hasGeneration ? (generationAt[1] ?? "") : parts.family)), LONGEST_FAMILY);

  const words = parts.given.split(" ").filter(Boolean);
  const names = words.filter((word) => !isInitial(word));
  const hasInitials = names.length < words.length;
  const letters = hasInitials
    ? words.map((word) => (isInitial(word) ? pointed(word) : pointed([...word][0] ?? "")))
    : [];
  const initials = hasInitials ? usable(letters.join(""), LONGEST_GIVEN) : null;
  const name = parts.callName ?? names.join(" ");
  if (name === "" && initials !== null) raise("initialsOnly");
  const given = name === "" ? initials : usable(inCase(name), LONGEST_GIVEN);
  if (given === null) raise("noGiven");

  const mixed = `${given} ${family}`.split(/[ -]/).some((word) => LATIN.test(word) && LOOKALIKE_SCRIPT.test(word));
  if (mixed) raise("mixedScript");
  return { given, family, initials, generation: hasGeneration ? plain(generationAt[2] ?? "") : null };
}

/** The text when it may stand in a message, otherwise `null`. */
function usable(text: string, longest: number): string | null {
  const trimmed = text.replace(/^[\p{M}.\-·, ]+|[-·, ]+$|(?<=\p{Ll}{2})\.$/gu, "");
  const isSafe = trimmed.length <= longest && /\p{L}/u.test(trimmed) && SAFE.test(trimmed) && !MOJIBAKE.test(trimmed);
  return isSafe ? trimmed : null;
}

/** `hj.` → `H.J.`; abbreviations keep their letters: `Joh.`. */
function pointed(initials: string): string {
  return initials
    .split(/[.-]/)
    .filter(Boolean)
    .map((part) => `${part.slice(0, 1).toUpperCase()}${part.slice(1)}.`)
    .join("");
}

/** `v/d` is a way of writing `v.d.`; a slash never reaches a message. */
const fullStops = (family: string): string => family.replace(/(?<=^|\s)(v)\/(d)\.?(?=\s)/gi, "$1.$2.");

/** One family name: any particles and one more word, parts joined by a hyphen counting as one. */
function isFamily(name: string): boolean {
  const cores = name.split(" ").filter((word) => !isParticle(word) && !isParticle(word.split("-").at(-1) ?? ""));
  return cores.length === 1 && !cores.some((word) => isInitial(word) || NOT_PERSONAL.has(plain(word)));
}

/** One or two given names or initials, which particles of the family name may follow. */
function areGivenNames(text: string): boolean {
  const words = text.split(" ");
  const names = words.filter((word) => !isParticle(word) && !/^[("'[]/.test(word));
  const isName = (word: string): boolean => isInitial(word) || /^\p{L}[\p{L}\p{M}'.-]*$/u.test(word);
  const isLower = (word: string): boolean => /^\p{Ll}/u.test(word);
  return (
    names.length > 0 &&
    names.filter((word) => !isInitial(word)).length <= 2 &&
    names.every((word) => isName(word) && !NOT_PERSONAL.has(plain(word))) &&
    (!names.some(isLower) || text === text.toLowerCase())
  );
}

function isNotPersonal({ given, family }: Parts): boolean {
  const words = `${given} ${family}`
    .toLowerCase()
    .split(/[\s/]+/)
    .filter(Boolean);
  return words.some((word) => NOT_PERSONAL.has(word)) || (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? ""));
}
