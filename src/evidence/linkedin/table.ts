import type { Issue } from "../../errors";
import { type Batch, parseCsv } from "./csv";
import { columnKey, type FileForm } from "./files";
import { type FileReport, type SetAsideReason, type Tally, tally, type WarningReason } from "./report";

/** The text of a file, or its rows as objects, as the platform's portability interface gives them. */
export type TableSource = string | readonly Readonly<Record<string, string>>[];

export interface TableOptions {
  readonly lenient: boolean;
  /** In UTF-16 units. */
  readonly cellLength: number;
  readonly onRows: (rows: number) => void;
}

/** Reads one row; gives the reason why it could not be used, or nothing. */
export type RowReader = (cells: readonly string[], row: number) => SetAsideReason | undefined;

/** What a file's reader gets to know of the header. */
export interface Columns {
  /** Index of a column, or -1: reading cell -1 of a row gives nothing. */
  readonly at: (column: string) => number;
  readonly warn: Tally<WarningReason>["add"];
}

// The preamble has been three lines for years; a cell with the same words far down must not win.
const HEADER_WITHIN = 40;

/**
 * Finds the header of a table and hands every row after it to a reader, which is made once the columns are known.
 * Every row is accounted for in the report.
 */
export function readTable(
  path: string,
  source: TableSource,
  form: FileForm,
  options: TableOptions,
  readerFor: (columns: Columns) => RowReader,
): FileReport {
  const setAside = tally<SetAsideReason>();
  const warnings = tally<WarningReason>();
  let header: FoundHeader | undefined;
  let reader: RowReader | undefined;
  let row = 0;
  let rows = 0;
  let used = 0;
  let empty = 0;

  const use = (cells: readonly string[]): void => {
    row += 1;
    if (reader === undefined || header === undefined) {
      if (row > HEADER_WITHIN) return;
      header = findHeader(cells, form, row, source, options.lenient);
      if (header !== undefined) {
        const { columns } = header;
        reader = readerFor({ at: (name) => columns.indexOf(columnKey(name)), warn: warnings.add });
      }
      return;
    }
    rows += 1;
    const longest = longestCell(cells);
    if (longest === 0) {
      empty += 1;
      return;
    }
    if (cells.length < header.leastCells || longest > options.cellLength) {
      setAside.add(longest > options.cellLength ? "cell-too-long" : "too-few-cells", row);
      return;
    }
    if (cells.length > header.columns.length && cells.slice(header.columns.length).some((cell) => cell !== "")) {
      warnings.add("too-many-cells", row);
    }
    const reason = reader(cells, row);
    if (reason === undefined) used += 1;
    else setAside.add(reason, row);
  };

  forEachBatch(source, options, ({ emptyLines, rows: batch, strayQuotes, brokenRow }) => {
    const first = row;
    for (const cells of batch) use(cells);
    row += emptyLines + Number(brokenRow);
    if (reader === undefined) return;
    rows += emptyLines;
    empty += emptyLines;
    for (const index of strayQuotes) warnings.add("stray-quote", first + index + 1);
    if (brokenRow) {
      rows += 1;
      setAside.add("unclosed-quote", row);
    }
    options.onRows(rows);
  });

  const known = [...form.required, ...form.optional];
  const found = header?.columns ?? [];
  return {
    file: form.file,
    path,
    era: header ? form.era({ has: (name) => found.includes(columnKey(name)), ...header }) : null,
    rows,
    used,
    empty,
    setAside: setAside.list(),
    warnings: warnings.list(),
    columns: {
      unknown: header ? header.cells.filter((_, i) => !known.some((name) => columnKey(name) === found[i])) : [],
      missing: header ? known.filter((name) => !found.includes(columnKey(name))) : [],
    },
    problems: header ? [] : [headerNotFound(path, form)],
  };
}

function longestCell(cells: readonly string[]): number {
  let longest = 0;
  for (const cell of cells) if (cell.length > longest) longest = cell.length;
  return longest;
}

interface FoundHeader {
  readonly cells: readonly string[];
  readonly columns: readonly string[];
  /** Rows with fewer cells lack a column that is needed. */
  readonly leastCells: number;
  readonly preamble: number;
  readonly quoted: boolean | undefined;
}

function findHeader(
  cells: readonly string[],
  form: FileForm,
  row: number,
  source: TableSource,
  lenient: boolean,
): FoundHeader | undefined {
  const columns = cells.map((cell) => columnKey(cell, lenient));
  const needed = form.required.map((name) => columns.indexOf(columnKey(name)));
  if (needed.includes(-1)) return undefined;
  return {
    cells: cells.map((cell) => cell.trim()),
    columns,
    leastCells: Math.max(...needed) + 1,
    preamble: row - 1,
    quoted: typeof source === "string" ? source.startsWith('"') || source.startsWith('\uFEFF"') : undefined,
  };
}

function headerNotFound(path: string, form: FileForm): Issue {
  const sought = form.required.map((name) => `\`${name}\``).join(", ");
  return {
    code: "header-not-found",
    path: [path],
    message: `no row among the first ${HEADER_WITHIN} has the cells ${sought}`,
  };
}

function forEachBatch(source: TableSource, options: TableOptions, use: (batch: Batch) => void): void {
  const useRows = (rows: string[][]): void => use({ emptyLines: 0, rows, strayQuotes: [], brokenRow: false });
  if (typeof source !== "string") {
    const names = new Set<string>();
    for (const record of source) for (const name of Object.keys(record)) names.add(name);
    const columns = [...names];
    useRows([columns]);
    const cellsOf = (record: Readonly<Record<string, unknown>>): string[] =>
      columns.map((column) => (typeof record[column] === "string" ? record[column] : ""));
    for (let at = 0; at < source.length; at += 1000) useRows(source.slice(at, at + 1000).map(cellsOf));
    return;
  }
  const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
  const firstLine = text.slice(0, 10_000);
  const delimiter = !firstLine.includes(",") && firstLine.includes("\t") ? "\t" : ",";
  parseCsv(text, delimiter, options.cellLength, (batch) => {
    for (const cells of batch.rows) trimReturn(cells);
    use(batch);
  });
}

/** In files with CRLF an unquoted last cell keeps its carriage return. */
function trimReturn(cells: string[]): void {
  const last = cells.length - 1;
  const cell = cells[last];
  if (cell?.endsWith("\r")) cells[last] = cell.slice(0, -1);
}
