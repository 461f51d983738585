import Papa from "papaparse";
import { csv } from "./csv";

/** A file of the sample, taken apart so that it can be written in another way. */
export interface Table {
  /** What stands above the header, as text; empty in most files. */
  readonly preamble: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly quoteAll: boolean;
  readonly finalNewline: boolean;
}

const PREAMBLE = /^Notes:\n"[^"]*"\n\n/;

/** Takes apart a text as the generator writes it: line feeds, no byte order mark. It is no reader of real exports. */
export function readTable(text: string): Table {
  const preamble = PREAMBLE.exec(text)?.[0] ?? "";
  const body = text.slice(preamble.length);
  const [header = [], ...rows] = Papa.parse<string[]>(body, { delimiter: ",", newline: "\n" }).data;
  const finalNewline = body.endsWith("\n");
  return {
    preamble,
    header,
    rows: finalNewline ? rows.slice(0, -1) : rows,
    quoteAll: body.startsWith('"'),
    finalNewline,
  };
}

export function printTable(table: Table): string {
  const { quoteAll, finalNewline } = table;
  return table.preamble + csv(table.header, table.rows, { quoteAll, finalNewline });
}

/** The table with these columns alone, in this order. */
export function withColumns(table: Table, columns: readonly string[]): Table {
  const places = columns.map((column) => table.header.indexOf(column));
  const rows = table.rows.map((row) => places.map((place) => row[place] ?? ""));
  return { ...table, header: columns, rows };
}

export const withoutColumns = (table: Table, dropped: readonly string[]): Table =>
  withColumns(
    table,
    table.header.filter((column) => !dropped.includes(column)),
  );
