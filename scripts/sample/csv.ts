import Papa from "papaparse";

/** How a file of the export is written. The platform quotes where needed, and every cell of messages.csv. */
export interface CsvStyle {
  readonly quoteAll?: boolean;
  /** Connections.csv ends without a line feed. */
  readonly finalNewline?: boolean;
}

export function csv(header: readonly string[], rows: readonly (readonly string[])[], style: CsvStyle = {}): string {
  const text = Papa.unparse([[...header], ...rows.map((row) => [...row])], {
    newline: "\n",
    quotes: style.quoteAll ?? false,
  });
  return style.finalNewline === false ? text : `${text}\n`;
}
