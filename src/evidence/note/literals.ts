/** Addresses and numbers that stand in a note as they are. */

import type { NoteSpan } from "./signals";

const TOP_LEVEL =
  "com|nl|be|org|net|io|eu|info|fr|uk|dev|app|example|test|ai|biz|edu|gov|frl|amsterdam|brussels|vlaanderen|ie|ch|at|shop|online|site";
const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_%+-]{1,64}(?:\.[\p{L}\p{N}_%+-]{1,64}){0,8}(?:@|\s?[([{]\s?(?:at|apenstaartje)\s?[)\]}]\s?|\sapenstaartje\s)[\p{L}\p{N}-]{1,63}(?:(?:\.|\s?[([{]\s?(?:dot|punt)\s?[)\]}]\s?|\s(?:dot|punt)\s)[\p{L}\p{N}-]{1,63}){1,6}/giu;
const URL = new RegExp(
  `(?:https?:\\/\\/|(?<![\\p{L}\\p{N}])www\\.)[^\\s<>"]{2,}|(?<![\\p{L}\\p{N}.@-])(?:[\\p{L}\\p{N}-]{2,63}\\.){1,4}(?:${TOP_LEVEL})(?![\\p{L}\\p{N}@-]|\\.\\p{L})(?:\\/[^\\s<>"]*)?`,
  "giu",
);
// A dot within the name of a firm or a technology; with a path behind it, it is an address after all.
const NAMES_WITH_DOT =
  /^(?:asp|ado|vb|booking|bol|amazon|salesforce|monday|hotels|wehkamp|paypal|socket|draw)\.(?:net|com|io)$/i;
const NUMBER = /(?<![\p{L}\p{N}.,/€$£-])(?:\+\s?|\(\+)?\(?\d(?:[\s()./-]{0,3}\d){6,15}(?![\p{L}\p{N}]|[.,]\d|-\d)/gu;
const NO_PHONE_BEFORE =
  /(?:case|ticket|dossier|zaak|zaaknummer|rekening|rekeningnummer|account|iban|order|ordernummer|bestelling|kvk|btw|vat|versie|version|isbn|ref|reference|referentie|invoice|factuur|factuurnummer|polis|policy|klantnummer|nummerplaat|id|no|nr)[\s.:#]*$/i;
const DATE = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}$/;

/** The e-mail addresses, web addresses and phone numbers of a note; an address of one kind is none of another. */
export function literalsOf(text: string): {
  readonly has_email: readonly NoteSpan[];
  readonly has_url: readonly NoteSpan[];
  readonly has_phone: readonly NoteSpan[];
} {
  const emails = spansOf(EMAIL, text);
  const withoutEmails = blank(text, emails);
  const urls = spansOf(URL, withoutEmails).filter((span) => !NAMES_WITH_DOT.test(span.text));
  const withoutAddresses = blank(withoutEmails, urls);
  const phones = spansOf(NUMBER, withoutAddresses).filter(
    (span) => isPhone(span.text) && !NO_PHONE_BEFORE.test(text.slice(Math.max(0, span.start - 20), span.start)),
  );
  return { has_email: emails, has_url: urls, has_phone: phones };
}

/** The note without its addresses, so that none of their words tells a language. */
export const withoutLiterals = (text: string): string => {
  const { has_email, has_url } = literalsOf(text);
  return blank(text, [...has_email, ...has_url]);
};

const spansOf = (pattern: RegExp, text: string): readonly NoteSpan[] =>
  [...text.matchAll(pattern)].map((found) => {
    const written = found[0].replace(/[.,;:!?)\]]+$/, "");
    return { start: found.index, end: found.index + written.length, text: written };
  });

/** The same text with the spans made unreadable, so that places stay what they are. */
const blank = (text: string, spans: readonly NoteSpan[]): string =>
  spans.reduce((rest, { start, end }) => rest.slice(0, start) + "\u0001".repeat(end - start) + rest.slice(end), text);

/** Numbers of the shapes that phones have: international, with a leading zero, or North American. */
function isPhone(written: string): boolean {
  const digits = written.replace(/\D/g, "");
  if (DATE.test(written.trim())) return false;
  if (/^\(?\+|^00/.test(written)) return digits.length >= 9 && digits.length <= 15;
  if (/^\(?0/.test(written)) return digits.length >= 9 && digits.length <= 11;
  return /^(?:1[\s.-])?\(?[2-9]\d{2}\)?[\s.-]{1,2}\d{3}[\s.-]\d{4}$/.test(written.trim());
}
