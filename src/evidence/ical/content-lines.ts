/** Cuts a calendar or an address book into its entries, without ever holding more than one of them in pieces. */

export type EntryKind = "VEVENT" | "VTIMEZONE" | "VCARD";

/** One event, time zone or card, as the lines that the reader wants of it. */
export interface Entry {
  readonly kind: EntryKind;
  /** Which of its kind it is in the file, from 1. */
  readonly row: number;
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
  /** Unfolded, without BEGIN and END. */
  readonly lines: readonly string[];
  /** Why it cannot be read. */
  readonly problem?: "missing-end" | "line-too-long";
}

/** What stands beside the entries, such as the zone of a calendar (`X-WR-TIMEZONE:Europe/Amsterdam`) and its beginning. */
export interface Heading {
  readonly kind: "HEADING";
  readonly name: string;
  readonly value: string;
}

/** A content line may not be longer: a name, an address or a place never is, and of a description no more is looked at. */
const LONGEST_LINE = 20_000;

/**
 * The entries of a file, one at a time, in their order.
 *
 * @param wanted - per kind of entry the properties to keep; `null` keeps everything, nested components included
 */
export function* entriesOf(
  text: string,
  wanted: ReadonlyMap<EntryKind, ReadonlySet<string> | null>,
): Generator<Entry | Heading> {
  const kinds = [...wanted.keys()];
  const rows = new Map<EntryKind, number>();
  let open: { kind: EntryKind; row: number; line: number; lines: string[]; isTooLong: boolean } | undefined;
  let nested: string[] = [];
  for (const content of contentLines(text)) {
    const { name, line } = content;
    const component = name === "BEGIN" || name === "END" ? valueIn(text, content).toUpperCase() : "";
    const kind = kinds.find((candidate) => candidate === component);
    const keep = open === undefined ? undefined : wanted.get(open.kind);
    if (name === "BEGIN" && kind !== undefined) {
      // Events hold no events and cards no cards: what is still open has lost its end.
      if (open !== undefined) yield entryOf(open, "missing-end");
      rows.set(kind, (rows.get(kind) ?? 0) + 1);
      open = { kind, row: rows.get(kind) ?? 1, line, lines: [], isTooLong: false };
      nested = [];
    } else if (open === undefined) {
      if (name !== "END") yield { kind: "HEADING", name, value: valueIn(text, content) };
    } else if (name === "END" && kind === open.kind) {
      yield entryOf(open, open.isTooLong ? "line-too-long" : undefined);
      open = undefined;
    } else if (name === "END" && (component === "VCALENDAR" || nested.length === 0)) {
      yield entryOf(open, "missing-end");
      open = undefined;
    } else {
      if (name === "BEGIN") nested.push(component);
      if (keep === null || (nested.length === 0 && keep?.has(name))) {
        const isTooLong = content.end - content.start > LONGEST_LINE;
        if (isTooLong && name !== "DESCRIPTION") open.isTooLong = true;
        else open.lines.push(unfolded(text, isTooLong ? { ...content, end: content.start + LONGEST_LINE } : content));
      }
      if (name === "END") nested.pop();
    }
  }
  if (open !== undefined) yield entryOf(open, "missing-end");
}

function entryOf({ kind, row, line, lines }: Omit<Entry, "problem">, problem: Entry["problem"]): Entry {
  return { kind, row, line, lines, ...(problem === undefined ? {} : { problem }) };
}

/** A property with its folded lines, still in place in the file. */
interface ContentLine {
  readonly name: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

function* contentLines(text: string): Generator<ContentLine> {
  let line = 1;
  for (let start = text.startsWith("\ufeff") ? 1 : 0; start < text.length; ) {
    const first = line;
    let end = endOfLine(text, start);
    let next = afterLine(text, end);
    line++;
    // Version 2.1 of vCard breaks an encoded value with an equals sign at the end of the line.
    const isEncoded = text[end - 1] === "=" && isQuotedPrintable(text.slice(start, end));
    while (next < text.length && (isFolded(text, next) || (isEncoded && text[end - 1] === "="))) {
      end = endOfLine(text, next);
      next = afterLine(text, end);
      line++;
    }
    const name = /^(?:[\w-]+\.)?([\w-]+)/.exec(text.slice(start, Math.min(end, start + 100)))?.[1];
    if (name !== undefined) yield { name: name.toUpperCase(), line: first, start, end };
    start = next;
  }
}

function isQuotedPrintable(line: string): boolean {
  return /QUOTED-PRINTABLE/i.test(line.slice(0, 200));
}

function endOfLine(text: string, from: number): number {
  const feed = text.indexOf("\n", from);
  if (feed < 0) return text.length;
  return feed > from && text[feed - 1] === "\r" ? feed - 1 : feed;
}

function afterLine(text: string, end: number): number {
  return text[end] === "\r" ? end + 2 : end + 1;
}

function isFolded(text: string, at: number): boolean {
  return text[at] === " " || text[at] === "\t";
}

function unfolded(text: string, { start, end }: ContentLine): string {
  const raw = text.slice(start, end);
  if (!raw.includes("\n")) return raw;
  return raw.replace(isQuotedPrintable(raw) ? /=\r?\n/g : /\r?\n[ \t]/g, "");
}

function valueIn(text: string, line: ContentLine): string {
  const whole = unfolded(text, { ...line, end: Math.min(line.end, line.start + LONGEST_LINE) });
  return whole.slice(whole.indexOf(":") + 1).trim();
}

/** The text with one kind of line break, where a program of old wrote another. */
export function withLineFeeds(text: string): string {
  return text.includes("\n") ? text : text.replaceAll("\r", "\n");
}
