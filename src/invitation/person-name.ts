/** A person's name out of an untrusted field: what to greet with, and what to compare and sort by. */

import { isOneCase, recase } from "./person-name-case";
import { cleanLine, oneSpaced } from "./person-name-clean";
import { cutTagline, dropCredentials, dropTitles } from "./person-name-cuts";
import { CALL, type Decoration, NETWORKER_MARK, undecorate } from "./person-name-decoration";
import { areCredentials, GENERATION, isInitial, isNotPersonal, isParticle, TITLES } from "./person-name-words";

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
  /** As written behind a given name, particles included, and `Jr.` as well. At most 60 UTF-16 units. */
  readonly family: string | null;
  /** With points (`H.J.`), middle ones included, where any initial was written. At most 24 UTF-16 units. */
  readonly initials: string | null;
  /** At most 24 UTF-16 units. */
  readonly honorific: string | null;
  /** In the order in which they came up, each once. */
  readonly flags: readonly NameFlag[];
}

const LONGEST_GIVEN = 24;
const LONGEST_FAMILY = 60;

const SAFE = /^['\p{L}][\p{L}\p{M}'.\-· ]*$/u;
// Replaced by a character that no part may hold, so that nothing garbled is shown.
const MOJIBAKE = /[ÃÂÅ][\u0080-\u00BF\u0152-\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]|â€|\uFFFD/g;
const UNSPLIT_SCRIPT = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LATIN = /\p{Script=Latin}/u;
// "JANSSENS Pieter", "DE SMET Jan": capitals mark the family name where the other has none.
const SURNAME_IN_CAPITALS = /^((?:[\p{Lu}'-]{2,} )*[\p{Lu}'-]{3,}) (\p{Lu}\p{Ll}[\p{L}\p{M}-]*)$/u;
const LOOKALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

// "Aukje Ottema", "Tjeerd van der Zwaag": most names, to which nothing below would do anything unless a word means
// something else in a name.
const ORDINARY = /^([A-Z][a-z]{1,23}) ((?:(?:van|de|der|den) ){0,2}[A-Z][a-z]{1,23})$/;

type Raise = (flag: NameFlag) => void;

/** The two parts while they are being read; empty where there is nothing. The given one may hold a call name. */
interface Parts {
  readonly given: string;
  readonly family: string;
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
  return (typeof input === "string" ? ordinary(input) : undefined) ?? read(input);
}

function ordinary(name: string): ParsedName | undefined {
  const [, given, family] = ORDINARY.exec(name) ?? [];
  if (given === undefined || family === undefined) return undefined;
  if (isParticle(given) || TITLES.test(name) || isNotPersonal(name) || name.search(NETWORKER_MARK) >= 0) {
    return undefined;
  }
  return { given, family, initials: null, honorific: null, flags: [] };
}

function read(input: string | NameFields): ParsedName {
  const flags = new Set<NameFlag>();
  const raise: Raise = (flag) => void flags.add(flag);
  const fields: NameFields = typeof input === "string" ? { full: input } : input;

  const clean = (raw: string | undefined): string => {
    const { text, stripped } = cleanLine(typeof raw === "string" ? raw : "");
    if (stripped) raise("stripped");
    const marked = text.replace(MOJIBAKE, "\uE002");
    if (marked !== text) raise("mojibake");
    return marked;
  };
  const honorific = usable(clean(fields.honorific), LONGEST_GIVEN);
  const given = clean(fields.given);
  const family = clean(fields.family);
  const full = given === "" && family === "" ? clean(fields.full) : "";
  const nobody = (flag: NameFlag): ParsedName => ({
    given: null,
    family: null,
    initials: null,
    honorific,
    flags: [...flags, flag],
  });
  if (full === "" && given === "" && family === "") return nobody("empty");

  const parts = full === "" ? readFields(given, family, raise) : readFull(full, raise);
  if (isNotPersonal(`${parts.given} ${parts.family}`.trim())) return nobody("notPersonal");
  return { ...finish(parts, raise), honorific, flags: [...flags] };
}

/** Separate fields are trusted as separate. */
function readFields(given: string, family: string, raise: Raise): Parts {
  const bare = (text: string): string => cutTagline(undecorate(text, raise), raise);
  const [name = "", ...behind] = bare(family).split(/\s*,\s*/);
  if (behind.length > 0) raise(areCredentials(behind.join(" ")) ? "credentials" : "tagline");
  const words = dropTitles(bare(given), family !== "", raise).split(" ");
  // Some exports leave the particle with the given name: "Jan van" and "Dam".
  const at = name === "" ? words.length : behindGivenNames(words);
  return parts([...words, dropCredentials(name, given === "" ? 2 : 1, raise)], at);
}

function readFull(full: string, raise: Raise): Parts {
  const [first = "", ...behind] = cutTagline(undecorate(full, raise), raise).split(/\s*,\s*/);
  const generation = behind.find((part) => GENERATION.test(part)) ?? "";
  const [other] = behind.filter((part) => part !== "" && part !== generation && !areCredentials(part));
  if (behind.some(areCredentials)) raise("credentials");
  const name = dropTitles(first, false, raise);
  if (other !== undefined && isFamily(name) && areGivenNames(other)) {
    raise("inverted");
    // "Velde, Sjoerd van der": particles behind the given names belong before the family name.
    const words = dropTitles(other, false, raise).split(" ");
    return parts([...words, name, generation], behindGivenNames(words));
  }
  if (other !== undefined) raise("tagline");
  const words = oneSpaced(`${dropCredentials(name, 2, raise)} ${generation}`).split(" ");
  // A title and one word: "dr. Jansen" is no given name.
  return name !== first && words.length === 1 ? parts(words, 0) : split(words, raise);
}

const parts = (words: readonly string[], at: number): Parts => ({
  given: words.slice(0, at).join(" "),
  family: words.slice(at).join(" ").trim(),
});

/** Where the particles begin that end a list of given names. */
const behindGivenNames = (words: readonly string[]): number => words.findLastIndex((word) => !isParticle(word)) + 1;

/** Behind a call name, otherwise before the first particle, otherwise behind the first word and any initials. */
function split(words: readonly string[], raise: Raise): Parts {
  const name = words.join(" ");
  if (UNSPLIT_SCRIPT.test(name)) return parts(words, words.length);
  const [, surname, given] = SURNAME_IN_CAPITALS.exec(name) ?? [];
  if (surname !== undefined && given !== undefined) {
    raise("inverted");
    return { given, family: surname };
  }
  const last = words.length - 1;
  const call = words.findIndex((word) => word.startsWith(CALL));
  const before = words.slice(0, Math.max(call, 0));
  if (before.length > 0 && !before.some(isParticle) && (call < last || call === 1 || before.every(isInitial))) {
    return parts(words, call + 1);
  }
  const behindInitials = words.findIndex((word, at) => at === last || !isInitial(word));
  if (behindInitials > 0) return parts(words, behindInitials);
  const particle = words.findIndex((word, at) => isParticle(word) && (at < last || at === 0));
  if (particle >= 0) return parts(words, particle);
  return parts(
    words,
    Math.max(
      1,
      words.findIndex((word, at) => at > 0 && (at === last || !isInitial(word))),
    ),
  );
}

/** One family name: any particles and one more word, parts joined by a hyphen counting as one. */
function isFamily(name: string): boolean {
  const cores = name
    .split(" ")
    .filter((word) => !word.startsWith(CALL) && !isParticle(word.slice(word.lastIndexOf("-") + 1)));
  return cores.length === 1 && !cores.some(isInitial);
}

/** One or two given names or initials, which particles of the family name may follow. */
function areGivenNames(text: string): boolean {
  const names = text.split(" ").filter((word) => !isParticle(word) && !isInitial(word) && !word.startsWith(CALL));
  const isLower = text === text.toLowerCase();
  return names.length < 3 && !isNotPersonal(text) && names.every((word) => isLower || /^\p{Lu}/u.test(word));
}

/** Capitals, initials, and whether each part may stand in a message. */
function finish({ given, family }: Parts, raise: Raise): Pick<ParsedName, "given" | "family" | "initials"> {
  const shouldRecase = isOneCase(given + family);
  const inCase = (text: string): string => (shouldRecase ? recase(text) : text);
  if (shouldRecase) raise("recased");

  const words = given.split(" ").filter(Boolean);
  const callName = words.find((word) => word.startsWith(CALL))?.slice(1);
  const written = words.filter((word) => !word.startsWith(CALL));
  const names = written.filter((word) => !isInitial(word)).join(" ");
  const letters = written.map((word) => pointed(isInitial(word) ? word : ([...word][0] ?? "")));
  const initials = written.some(isInitial) ? usable(letters.join(""), LONGEST_GIVEN) : null;
  const name = callName ?? names;
  if (name === "" && initials !== null) raise("initialsOnly");
  const greeting = name === "" ? initials : usable(inCase(name), LONGEST_GIVEN);
  if (greeting === null) raise("noGiven");

  const surname = family
    .split(" ")
    .filter((word) => !word.startsWith(CALL))
    .join(" ")
    .replace(/\bv\/d\b\.?/gi, "v.d.");
  const shown = usable(inCase(surname), LONGEST_FAMILY);
  const isMixed = `${greeting} ${shown}`.split(/[ -]/).some((word) => LATIN.test(word) && LOOKALIKE.test(word));
  if (isMixed) raise("mixedScript");
  return { given: greeting, family: shown, initials };
}

/** The text when it may stand in a message, otherwise `null`. */
function usable(text: string, longest: number): string | null {
  const trimmed = text.replace(/^[\p{M}.\-·, ]+|[-·, ]+$|(?<=\p{Ll}{3})\.$/gu, "");
  return trimmed.length <= longest && /\p{L}/u.test(trimmed) && SAFE.test(trimmed) ? trimmed : null;
}

/** `h.j.` → `H.J.`; abbreviations keep their letters: `Joh.`. */
const pointed = (initials: string): string =>
  initials.replace(
    /\p{L}+[.-]*/gu,
    (part) => `${part.slice(0, 1).toUpperCase()}${part.slice(1).replace(/[.-]/g, "")}.`,
  );
