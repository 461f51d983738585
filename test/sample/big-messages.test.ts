import Papa from "papaparse";
import { expect, test } from "vitest";
import { bigMessages, bigMessagesCsv } from "../../scripts/sample/big-messages";

test.each([1, 4999, 5000, 12_345])("a file of %i messages has that many rows of eleven cells", (rows) => {
  const { data, errors } = Papa.parse<string[]>(bigMessagesCsv(rows, 3).trimEnd(), { delimiter: "," });
  expect(errors).toEqual([]);
  expect(data).toHaveLength(rows + 1);
  expect(data.every((row) => row.length === 11)).toBe(true);
});

test("the same seed gives the same text, another seed another", () => {
  expect(bigMessagesCsv(100, 3)).toBe(bigMessagesCsv(100, 3));
  expect(bigMessagesCsv(100, 4)).not.toBe(bigMessagesCsv(100, 3));
});

test("it comes in chunks, so that a file of any length can be written", () => {
  expect([...bigMessages(12_000, 3)]).toHaveLength(4);
});

test("it has what makes parsing costly: commas, doubled quotes and line breaks in cells", () => {
  const text = bigMessagesCsv(200, 3);
  expect(text).toMatch(/""misschien"", dus/);
  expect(text).toMatch(/regel,\ntweede/);
});
