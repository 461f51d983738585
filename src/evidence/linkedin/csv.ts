import Papa from "papaparse";

/** The rows of a piece of a file, in order. */
export interface Batch {
  /** Empty lines, of which there are no rows: then there is nothing else. */
  readonly emptyLines: number;
  readonly rows: string[][];
  /** Indexes in `rows` of rows with a stray quote that could be read all the same. */
  readonly strayQuotes: readonly number[];
  /** Whether a row follows that could not be read, because a quote in it is never closed. */
  readonly brokenRow: boolean;
}

const NOTHING: Batch = { emptyLines: 0, rows: [], strayQuotes: [], brokenRow: false };

const LARGEST_PIECE = 1 << 18;
const SMALLEST_PIECE = 1 << 12;

/**
 * Parses CSV piece by piece, so that a file of a million rows is never held as a million arrays.
 *
 * A quote that is never closed swallows everything up to the next quote that can end a cell. Such a row is not used:
 * reading goes on at the next line, so one bad row costs one row. Where more than one row in twenty is like that, the
 * rest is read line by line, which keeps the cost linear.
 *
 * @param longestRow - in UTF-16 units; a row that is longer counts as never closed
 */
export function parseCsv(text: string, delimiter: string, longestRow: number, use: (batch: Batch) => void): void {
  const newline = text.includes("\n") || !text.includes("\r") ? "\n" : "\r";
  let start = 0;
  let size = SMALLEST_PIECE;
  let rows = 0;
  let broken = 0;
  while (start < text.length) {
    // Millions of them, each as a list with an empty text, would take seconds.
    const emptyLines = emptyLinesAt(text, start, newline);
    if (emptyLines > 0) {
      use({ ...NOTHING, emptyLines });
      rows += emptyLines;
      start += emptyLines;
      continue;
    }
    const lineByLine = broken > 100 && broken > rows / 20;
    const piece = lineByLine ? lineEnd(text, start, newline) - start : size;
    const parsed = parsePiece(text, start, piece, delimiter, newline);
    const fault = parsed.errors.find((error) => (parsed.rows[error.row] ?? []).some((cell) => cell.includes(newline)));
    const unclosed = fault ?? parsed.errors.find((error) => error.unclosed);
    if (unclosed) {
      const good = parsed.rows.slice(0, unclosed.row);
      use({ ...NOTHING, rows: good, strayQuotes: strays(parsed.errors, good.length), brokenRow: true });
      rows += good.length;
      broken += 1;
      start = lineEnd(text, start + unclosed.index, newline);
      size = SMALLEST_PIECE;
    } else if (parsed.end > start) {
      use({ ...NOTHING, rows: parsed.rows, strayQuotes: strays(parsed.errors, parsed.rows.length) });
      rows += parsed.rows.length;
      start = parsed.end;
      size = Math.min(size * 4, LARGEST_PIECE);
    } else if (!lineByLine && size <= longestRow) {
      size *= 2; // the row is longer than the piece
    } else {
      use({ ...NOTHING, brokenRow: true });
      broken += 1;
      start = lineEnd(text, start, newline);
      size = SMALLEST_PIECE;
    }
  }
}

function emptyLinesAt(text: string, start: number, newline: string): number {
  let end = start;
  while (text[end] === newline) end += 1;
  return end - start;
}

interface QuoteError {
  readonly row: number;
  readonly index: number;
  readonly unclosed: boolean;
}

interface Piece {
  readonly rows: string[][];
  readonly errors: readonly QuoteError[];
  /** Where the next piece starts; the unfinished row at the end of this one belongs to it. */
  readonly end: number;
}

function parsePiece(text: string, start: number, size: number, delimiter: string, newline: "\n" | "\r"): Piece {
  const isLast = start + size >= text.length;
  const piece = text.slice(start, start + size);
  const parsed: Papa.ParseResult<string[]> = new Papa.Parser({ delimiter, newline }).parse(piece, 0, !isLast);
  const errors = new Map<number, QuoteError>();
  for (const { type, code, row, index } of parsed.errors) {
    // An error in a row that is not complete yet says nothing: the piece may just end between two quotes.
    if (type !== "Quotes" || row === undefined || row >= parsed.data.length || errors.has(row)) continue;
    errors.set(row, { row, index: index ?? 0, unclosed: code === "MissingQuotes" });
  }
  return { rows: parsed.data, errors: [...errors.values()], end: isLast ? text.length : start + parsed.meta.cursor };
}

function strays(errors: readonly QuoteError[], rows: number): readonly number[] {
  return errors.filter((error) => error.row < rows).map((error) => error.row);
}

function lineEnd(text: string, from: number, newline: string): number {
  const at = text.indexOf(newline, from);
  return at < 0 ? text.length : at + 1;
}
