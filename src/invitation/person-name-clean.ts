/** Text from a stranger's field, made into one line without anything that cannot be seen. */

/** Longer than any name with its title, tagline and degrees; what lies beyond is never read. */
const LONGEST = 500;

/** The same before invisible characters are taken out. */
export const LONGEST_RAW = 10_000;

const STYLED_LETTERS = /[\u{1D400}-\u{1D7FF}\uFF00-\uFFEF]/u;
const LINE_BREAKS = /[\t-\r\u0085\u2028\u2029]+/g;
// Format characters include the bidirectional controls; the default-ignorable ones are all that draws nothing.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}]+/gu;
const STACKED_MARKS = /\p{M}{3,}/gu;

// Words of plain letters with single spaces: nothing below has anything to do to them.
const PLAIN = /^(?:[A-Za-z]+(?: [A-Za-z]+)*)?$/;

/** One cleaned line, and whether anything was removed or rewritten on the way. */
export interface CleanLine {
  readonly text: string;
  readonly stripped: boolean;
}

/**
 * One line of untrusted text: composed characters, plain quotes, no controls, no bidirectional or invisible
 * characters, no stacked marks, single spaces, at most 500 UTF-16 units.
 *
 * Linear in the length of the input, of which 10,000 units are read.
 *
 * @example
 * ```ts
 * cleanLine("Jan\u202E\nBos").text; // => "Jan Bos"
 * ```
 */
export function cleanLine(raw: string): CleanLine {
  if (raw.length <= LONGEST && PLAIN.test(raw)) return { text: raw, stripped: false };
  // Millions of half characters in a row would overflow the stack of a regular expression.
  const start = raw.slice(0, LONGEST_RAW);
  const composed = start.normalize("NFC");
  const visible = (STYLED_LETTERS.test(start) ? start.normalize("NFKC") : composed)
    .replace(LINE_BREAKS, " ")
    .replace(INVISIBLE, "")
    .replace(STACKED_MARKS, "")
    .replace(/[‘’‚‛`´ʼʻ′]/g, "'")
    .replace(/[“”„‟″]/g, '"');
  const cleaned = startOf(visible, LONGEST).normalize("NFC");
  return { text: oneSpaced(cleaned), stripped: cleaned !== composed };
}

/** The beginning of a text, at most so many UTF-16 units, and never half a character. */
export function startOf(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
}

/** Single spaces, none at the ends. */
export function oneSpaced(text: string): string {
  return text.split(/\s+/).filter(Boolean).join(" ");
}
