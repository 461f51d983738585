import assert from "node:assert/strict";
import * as fc from "fast-check";
import Papa from "papaparse";
import { parseCsv } from "../../src/evidence/linkedin/csv";
import { law } from "./law";

interface File {
  readonly rows: readonly (readonly string[])[];
  readonly quotes: boolean;
  readonly newline: "\n" | "\r\n";
  readonly delimiter: string;
}

const cell = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom("a,b", "a;b", 'say "hi"', "one\ntwo", "\r\n", "👍", '"', '""', "=1+1", "\t", "\uFEFF"),
);

/** CSV is read as papaparse reads it, and what was written comes back. */
export const csv = law<File>({
  name: "csv",
  file: "csv",
  cases: fc.record({
    rows: fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 60 }),
      ),
    quotes: fc.boolean(),
    newline: fc.constantFrom("\n", "\r\n"),
    delimiter: fc.constantFrom(",", ";", "\t"),
  }),
  check: ({ rows, quotes, newline, delimiter }) => {
    const text = Papa.unparse(
      rows.map((row) => [...row]),
      { newline, quotes, delimiter },
    );
    const read: (readonly string[] | null)[] = [];
    parseCsv(text, delimiter, 200_000, (batch) => {
      read.push(...(newline === "\n" ? batch.rows : batch.rows.map(withoutReturn)));
      if (batch.brokenRow) read.push(null);
    });
    assert.deepEqual(read, rows, "what was written comes back");
    if (newline === "\n") {
      assert.deepEqual(read, Papa.parse(text, { delimiter, newline }).data, "papaparse reads the same");
    }
  },
});

/** Lines that end in two characters leave the first one to the reader of the table. */
function withoutReturn(row: readonly string[]): readonly string[] {
  return row.map((cell, i) => (i === row.length - 1 && cell.endsWith("\r") ? cell.slice(0, -1) : cell));
}
