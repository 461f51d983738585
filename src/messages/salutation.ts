/** How to greet. */

import { aList, anything, aText, type Check, checkOptions } from "../invitation/options";
import { type ParsedName, parseName } from "../invitation/person-name";
import type { Catalog, SalutationForms } from "./catalog";
import type { Addressee } from "./contract";
import { fill } from "./fill";
import { likeRegister, voiceFor } from "./locale";
import { capitalFamily, LONGEST_NAME, usableName } from "./person-words";

/** The language and the tone of a text. */
export interface VoiceOptions {
  /** A BCP 47 tag, or several in order of preference: `nl`, `nl-BE`, `en-GB`, `["fr", "nl"]`. English is the last resort. */
  readonly locale: string | readonly string[];
  /** `je` or `u` in Dutch, `neutral` or `formal` in English; otherwise the catalogue's default. */
  readonly register?: string | undefined;
  /** An app's own catalogues, which come before the package's. */
  readonly catalogs?: readonly Catalog[] | undefined;
}

/** What a voice is made of, and what it cannot do without. */
export const VOICE = {
  locale: anything,
  register: aText,
  catalogs: aList,
} satisfies Record<keyof VoiceOptions, Check>;
export const VOICED = ["locale"];

/**
 * The salutation of a message, its comma included. The name is read from untrusted fields; gender is never guessed, an
 * honorific comes from the app. Where nothing usable is left the salutation goes without a name. Linear in the length
 * of the name.
 *
 * @param options.register - `je` or `u` in Dutch, `neutral` or `formal` in English
 * @throws {@link InputError} `unknown-locale` for what is no language tag, `unknown-value` for an unknown register
 * @example
 * ```ts
 * import { salutation } from "know-and-trust/messages";
 * salutation("TJEERD VAN DER ZWAAG", { locale: "nl", register: "u" }); // => "Geachte Tjeerd van der Zwaag,"
 * salutation({ family: "van der Zwaag", honorific: "mevrouw" }, { locale: "nl", register: "u" }); // => "Geachte mevrouw Van der Zwaag,"
 * salutation("★★★", { locale: "en" }); // => "Hello,"
 * ```
 */
export function salutation(name: Addressee, options: VoiceOptions): string {
  checkOptions(options, VOICE, [], VOICED);
  const voice = voiceFor(options.locale, options.register, options.catalogs ?? []);
  const [catalog] = voice.chain;
  return catalog === undefined ? "" : greet(readName(name), catalog, likeRegister(voice, catalog), false);
}

const NOBODY: ParsedName = { given: null, family: null, initials: null, honorific: null, flags: ["empty"] };

/** Names come from untrusted fields: what is none is no name, and no error. */
export function readName(name: unknown): ParsedName {
  return name === undefined || name === ""
    ? NOBODY
    : parseName(typeof name === "string" || (typeof name === "object" && name !== null) ? name : "");
}

/** The salutation in one catalogue; `givenOnly` where the text would not fit otherwise. */
export function greet(parsed: ParsedName, catalog: Catalog, register: string, givenOnly: boolean): string {
  const forms = catalog.salutation[register] ?? { none: "" };
  const { given, family, honorific } = usableName(parsed);
  const { initials } = parsed;
  const isInitials = parsed.flags.includes("initialsOnly");
  const write = (form: keyof SalutationForms, values: Readonly<Record<string, string>>): string | undefined => {
    const text = forms[form];
    return text === undefined ? undefined : fill(text, (key) => values[key]);
  };
  const none = forms.none;
  if (given !== null && !isInitials) {
    const short = write("given", { given }) ?? none;
    if (family === null || givenOnly) return short;
    const [first = given] = given.split(" ");
    const [kept, last] =
      given.length + family.length < LONGEST_NAME ? [given, family] : [first, family.split(" ").at(-1) ?? family];
    if (kept.length + last.length >= LONGEST_NAME) return none;
    return write("full", { given: kept, family: last }) ?? short;
  }
  if (family === null || givenOnly) return none;
  const before = given === null ? honorific : initials;
  if (before === null || before.length + family.length >= LONGEST_NAME) return none;
  const values = { initials: before, honorific: before, family: given === null ? capitalFamily(family) : family };
  return write(given === null ? "honorific" : "initials", values) ?? none;
}
