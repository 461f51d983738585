import * as fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { parseCsv } from "../../../src/evidence/linkedin/csv";

/** All rows, with `null` for a row that could not be read. */
function rowsOf(text: string, longestRow = 200_000): (readonly string[] | null)[] {
  const rows: (readonly string[] | null)[] = [];
  parseCsv(text, ",", longestRow, (batch) => {
    rows.push(...batch.rows);
    if (batch.brokenRow) rows.push(null);
  });
  return rows;
}

const cell = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom("a,b", 'say "hi"', "one\ntwo", "\r\n", "👍", '"'));

test("agrees with papaparse on every well-formed file", () => {
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(table, fc.boolean(), (rows, quotes) => {
      const text = Papa.unparse(rows, { newline: "\n", quotes });
      expect(rowsOf(text)).toEqual(Papa.parse(text, { delimiter: ",", newline: "\n" }).data);
    }),
  );
});

test("reads rows across the borders of its pieces", () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => [
    String(i),
    `"quoted", line\nbreak ${"x".repeat(i % 97)}`,
    "z",
  ]);
  const text = Papa.unparse(rows, { newline: "\n" });
  expect(text.length).toBeGreaterThan(1 << 20);
  expect(rowsOf(text)).toEqual(rows);
});

describe("a quote that is never closed", () => {
  const good = (i: number): string => `${i},"name, ${i}",x`;
  const lines = Array.from({ length: 60 }, (_, i) => good(i));

  test.each([0, 1, 30, 58, 59])("costs row %i alone", (at) => {
    const broken = lines.map((line, i) => (i === at ? `${i},"name,x` : line));
    const rows = rowsOf(broken.join("\n"));
    expect(rows.filter((row) => row === null)).toHaveLength(1);
    expect(rows.filter((row) => row !== null).map((row) => row[0])).toEqual(
      lines.map((_, i) => String(i)).filter((i) => i !== String(at)),
    );
  });

  test("costs one row in a file of which no other cell is quoted", () => {
    const rows = rowsOf('a,b\n1,2\n3,"4\n5,6\n7,8');
    expect(rows).toEqual([["a", "b"], ["1", "2"], null, ["5", "6"], ["7", "8"]]);
  });

  test("is found when the row has grown longer than a row may be", () => {
    const text = `1,"open\n${"2,b\n".repeat(200_000)}`;
    const rows = rowsOf(text, 50_000);
    expect(rows[0]).toBeNull();
    expect(rows.filter((row) => row?.[0] === "2")).toHaveLength(200_000);
  });

  test("in every row costs time in proportion to the file", () => {
    const cost = (rows: number): number => {
      const before = process.cpuUsage();
      expect(rowsOf('"a\n'.repeat(rows)).length).toBeGreaterThan(rows * 0.8);
      return process.cpuUsage(before).user;
    };
    const few = cost(6_000);
    // In proportion it is five times as much; with the square of the rows it would be 25 times.
    expect(cost(30_000) / few).toBeLessThan(15);
  });
});

test("a stray quote within a line is read and reported", () => {
  const batches: { readonly strays: readonly number[]; readonly rows: readonly (readonly string[])[] }[] = [];
  parseCsv('a,b\n"say "hi" now",2\n3,4', ",", 1000, (batch) =>
    batches.push({ strays: batch.strayQuotes, rows: batch.rows }),
  );
  expect(batches).toEqual([
    {
      strays: [1],
      rows: [
        ["a", "b"],
        ['say "hi" now', "2"],
        ["3", "4"],
      ],
    },
  ]);
});

test("old line ends of a carriage return alone are line ends", () => {
  expect(rowsOf("a,b\r1,2")).toEqual([
    ["a", "b"],
    ["1", "2"],
  ]);
});
