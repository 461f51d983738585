/** Which catalogue speaks: RFC 4647 lookup over what is requested, then English. */

import { InputError } from "../errors";
import type { Catalog, Text } from "./catalog";
import { en } from "./en";
import { nl } from "./nl";
import { nlBE } from "./nl-be";
import { notOneOf } from "./not-one-of";

/** The catalogues of the package. */
export const catalogs: readonly Catalog[] = [nl, nlBE, en];

/** What was asked for, and the catalogues that may answer, the best first. */
export interface Voice {
  readonly language: string;
  readonly register: string;
  readonly chain: readonly Catalog[];
  readonly all: readonly Catalog[];
}

/** A text, and whose it is. */
export interface Found {
  readonly catalog: Catalog;
  readonly register: string;
  readonly text: Text;
  readonly fallback: boolean;
}

const TAG = /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/;

/** The voice for a requested locale, or for several in order of preference. */
export function voiceFor(
  requested: string | readonly string[],
  register: string | undefined,
  own: readonly Catalog[],
): Voice {
  const all = own.length > 0 ? [...own, ...catalogs] : catalogs;
  const tags = (typeof requested === "string" ? [requested] : requested).map(normalTag);
  const chain: Catalog[] = [];
  for (const tag of [...tags, "en"]) {
    for (let range = tag; range !== ""; range = widerRange(range)) {
      for (const catalog of all) {
        if (catalog.locale.toLowerCase() === range && !chain.includes(catalog)) chain.push(catalog);
      }
    }
  }
  const [first = en] = chain;
  if (register !== undefined && !all.some(({ registers }) => registers.includes(register))) {
    const known = [...new Set(all.flatMap(({ registers }) => registers))];
    throw new InputError(notOneOf(["register"], register, known));
  }
  return {
    language: languageOf(tags[0] ?? first.locale),
    register: register ?? first.defaultRegister ?? first.registers[0] ?? "",
    chain,
    all,
  };
}

/**
 * The first text for a message: per catalogue the register asked for, then its others. With `anyText` the first
 * catalogue will do without one, because the text comes from elsewhere.
 */
export function findText(id: string, voice: Voice, anyText = false): Found | undefined {
  for (const catalog of voice.chain) {
    const texts = Object.hasOwn(catalog.messages, id) ? catalog.messages[id] : undefined;
    const wanted = likeRegister(voice, catalog);
    for (const register of texts === undefined ? [] : [wanted, ...catalog.registers]) {
      const text = texts?.[register];
      if (text !== undefined) return found(voice, catalog, register, text);
    }
  }
  const [first = en] = voice.chain;
  return anyText ? found(voice, first, likeRegister(voice, first), "") : undefined;
}

function found(voice: Voice, catalog: Catalog, register: string, text: Text): Found {
  const fallback = languageOf(catalog.locale) !== voice.language || register !== voice.register;
  return { catalog, register, text, fallback };
}

/** The register of a catalogue that is as formal as the one asked for. */
export function likeRegister({ register, all }: Pick<Voice, "register" | "all">, catalog: Catalog): string {
  if (catalog.registers.includes(register)) return register;
  const degree = all.find(({ registers }) => registers.includes(register))?.registers.indexOf(register) ?? 0;
  return catalog.registers[degree] ?? catalog.registers.at(-1) ?? "";
}

/** `nl-be-x-work` → `nl-be` → `nl`: a single letter goes together with what follows it. */
function widerRange(range: string): string {
  const wider = range.slice(0, Math.max(0, range.lastIndexOf("-")));
  return /-.$/.test(wider) ? wider.slice(0, -2) : wider;
}

const languageOf = (tag: string): string => {
  const end = tag.indexOf("-");
  return (end < 0 ? tag : tag.slice(0, end)).toLowerCase();
};

function normalTag(tag: string): string {
  const normal = String(tag).toLowerCase().replaceAll("_", "-");
  if (TAG.test(normal)) return normal;
  throw new InputError({
    code: "unknown-locale",
    path: ["locale"],
    message: "expected a language tag such as `nl-BE`",
  });
}
