/** Which catalogue speaks: RFC 4647 lookup over what is requested, then English. */

import { didYouMean, InputError } from "../errors";
import type { Catalog, Text } from "./catalog";
import { en } from "./en";
import { nl } from "./nl";
import { nlBE } from "./nl-be";

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
  const chain = [...tags.flatMap(lookupRange), "en"].flatMap((tag) =>
    all.filter((catalog) => catalog.locale.toLowerCase() === tag),
  );
  const [first = en] = chain;
  if (register !== undefined) checkRegister(register, all);
  return {
    language: languageOf(tags[0] ?? first.locale),
    register: register ?? first.defaultRegister ?? first.registers[0] ?? "",
    chain: [...new Set(chain)],
    all,
  };
}

/** The first text for a message: per catalogue the register asked for, then its others. */
export function findText(id: string, voice: Voice): Found | undefined {
  for (const catalog of voice.chain) {
    const texts = Object.hasOwn(catalog.messages, id) ? catalog.messages[id] : undefined;
    if (texts === undefined) continue;
    const wanted = likeRegister(voice, catalog);
    for (const register of [wanted, ...catalog.registers]) {
      const text = texts[register];
      if (text === undefined) continue;
      const fallback = languageOf(catalog.locale) !== voice.language || register !== voice.register;
      return { catalog, register, text, fallback };
    }
  }
  return undefined;
}

/** The catalogue that greets, where the text comes from elsewhere. */
export function withoutText(voice: Voice): Found {
  const [catalog = en] = voice.chain;
  const register = likeRegister(voice, catalog);
  const fallback = languageOf(catalog.locale) !== voice.language || register !== voice.register;
  return { catalog, register, text: "", fallback };
}

/** The register of a catalogue that is as formal as the one asked for. */
export function likeRegister({ register, all }: Pick<Voice, "register" | "all">, catalog: Catalog): string {
  if (catalog.registers.includes(register)) return register;
  const degree = all.find(({ registers }) => registers.includes(register))?.registers.indexOf(register) ?? 0;
  return catalog.registers[degree] ?? catalog.registers.at(-1) ?? "";
}

/** `nl-be-x-work` → `nl-be-x-work`, `nl-be`, `nl`: a single letter goes together with what follows it. */
function lookupRange(tag: string): readonly string[] {
  const parts = tag.split("-");
  const ranges: string[] = [];
  while (parts.length > 0) {
    if ((parts.at(-1) ?? "").length > 1 || parts.length === 1) ranges.push(parts.join("-"));
    parts.pop();
  }
  return ranges;
}

const languageOf = (tag: string): string => tag.toLowerCase().split("-")[0] ?? "";

function normalTag(tag: string): string {
  const normal = typeof tag === "string" ? tag.toLowerCase().replaceAll("_", "-") : "";
  if (TAG.test(normal)) return normal;
  throw new InputError({
    code: "unknown-locale",
    path: ["locale"],
    message: "expected a language tag such as `nl-BE`",
  });
}

function checkRegister(register: string, all: readonly Catalog[]): void {
  const known = [...new Set(all.flatMap(({ registers }) => registers))];
  if (known.includes(register)) return;
  const suggestion = didYouMean(String(register), known);
  throw new InputError({
    code: "unknown-value",
    path: ["register"],
    message: `expected one of ${known.map((name) => `\`${name}\``).join(", ")}`,
    ...(suggestion === undefined ? {} : { suggestion }),
  });
}
