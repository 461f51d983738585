/** A made-up language, to see whether a layout can take a translation. */

import type { Catalog, Segment, Text } from "./catalog";

const PLAIN = "aceinosuyACEINOSUY";
const ACCENTED = "àçéïñöšùýÀÇÉÏÑÖŠÙÝ";

/**
 * A catalogue whose texts are the given ones with accents on the letters, or some 40 % longer. It is made from the
 * texts, placeholders and segments stay as they are, and it counts as no translation. Its locale is the given one with
 * `-x-pseudo` behind it.
 *
 * @example
 * ```ts
 * import { catalogs, pseudoLocale, render } from "know-and-trust/messages";
 * const pseudo = catalogs.map((catalog) => pseudoLocale(catalog, "accents"));
 * render("reply.welcome.open", { name: "Jan" }, { locale: "en-x-pseudo", catalogs: pseudo }).text.slice(0, 8); // => "Hï Jan,\n"
 * ```
 */
export function pseudoLocale(catalog: Catalog, mode: "accents" | "longer"): Catalog {
  const disguise = mode === "accents" ? accents : longer;
  // Every second part stands between braces.
  const string = (text: string): string =>
    text
      .split(/(\{\w+\})/)
      .map((part, at) => (at % 2 === 1 ? part : disguise(part)))
      .join("");
  const segment = (piece: Segment): Segment => {
    if (typeof piece === "string") return string(piece);
    return "text" in piece ? { ...piece, text: string(piece.text) } : { ...piece, of: each(piece.of, string) };
  };
  const text = (whole: Text): Text => (typeof whole === "string" ? string(whole) : whole.map(segment));
  const { months, ...words } = catalog.occasion;
  return {
    ...catalog,
    locale: `${catalog.locale}-x-pseudo`,
    salutation: each(catalog.salutation, (forms) => each(forms, (form = "") => string(form))),
    closing: each(catalog.closing, text),
    occasion: { ...each(words, string), months: disguise(months) },
    messages: each(catalog.messages, (registers) => each(registers, text)),
  };
}

const accents = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter);

const longer = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => word + word.slice(0, Math.ceil(word.length * 0.4)).toLowerCase());

function each<T extends object, V>(record: T, change: (value: T[keyof T]) => V): { readonly [K in keyof T]: V } {
  const changed = Object.entries(record).map(([key, value]) => [key, change(value)]);
  return Object.fromEntries(changed);
}
