/** Free texts of the caller, made fit to stand in somebody's message. */

import { cleanLine, LONGEST_RAW } from "../invitation/person-name-clean";

/** Longer texts are shortened to their budget before anything else. Less than what {@link cleanLine} reads. */
export const LONGEST_TEXT = 400;

const LINK = /:\/\/|\bwww\.|\w\.[a-z]{2,}\/\w/i;
// Most texts are words and single spaces, to which cleaning would do nothing.
const PLAIN = /^[\wÀ-ÖØ-öø-ÿ'&()+/-]+(?: [\wÀ-ÖØ-öø-ÿ'&()+/-]+)*$/;
const TRAILING = /[\s.,;:!?…]+$/;

/** Whether a text holds an address of a page. */
export const hasLink = (text: string): boolean => LINK.test(text);

/** Whether a value was most probably missing when the text was put together. */
export const hasMissingValue = (text: string): boolean => /\bundefined\b|\(object /.test(text);

/**
 * One line without controls, invisible and bidirectional characters, without punctuation at its end, and with round
 * brackets for square and curly ones, which in a message that somebody sends look like a template gone wrong. Ends in
 * `…` when it was too long to be read whole.
 */
export function cleanText(raw: string): string {
  if (raw.length <= LONGEST_TEXT && PLAIN.test(raw)) return raw;
  const text = plainLine(raw);
  const clean = text.replace(TRAILING, "");
  return clean !== "" && text.length > LONGEST_TEXT ? `${clean}…` : clean;
}

/** The same for a salutation or a closing: lines remain lines, and end as they were written. */
export const cleanLines = (raw: string): string =>
  raw.slice(0, LONGEST_RAW).split("\n").map(plainLine).filter(Boolean).join("\n");

function plainLine(raw: string): string {
  const { text } = cleanLine(raw.slice(0, LONGEST_RAW).replace(/\s+/g, " "));
  // A line that is cut in the middle of a surrogate pair ends in half of it, perhaps behind a space.
  const whole = text.replace(/\p{Cs}/gu, "").trim();
  return whole.replace(/[[{]/g, "(").replace(/[\]}]/g, ")");
}

/**
 * At most `budget` UTF-16 units, cut between words, or between letters when the words left would be less than half;
 * a cut shows as `…`. Never half a letter, half an emoji or half a surrogate pair.
 */
export function shorten(text: string, budget: number, locale: string): string {
  if (text.length <= budget) return text;
  const words = upTo(text, budget - 1, new Intl.Segmenter(locale, { granularity: "word" }));
  const kept = words.length * 2 < budget ? upTo(text, budget - 1, new Intl.Segmenter(locale)) : words;
  return `${kept.replace(TRAILING, "")}…`;
}

function upTo(text: string, room: number, segmenter: Intl.Segmenter): string {
  let end = 0;
  // One segment more than fits is enough to know where to stop.
  for (const { index, segment } of segmenter.segment(text)) {
    if (index + segment.length > room) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}
