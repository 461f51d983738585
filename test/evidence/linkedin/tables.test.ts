import { describe, expect, test } from "vitest";
import { parseCsv } from "../../../src/evidence/linkedin/csv";
import { readLinkedInExport } from "../../../src/evidence/linkedin/read-export";
import { tally } from "../../../src/evidence/linkedin/report";
import { CONNECTIONS, url } from "./export-texts";

const HEADER = "First Name,Last Name,Connected On";
const JAN = "Jan,Vos,06 Mar 2023";
const read = (text: string, options: object = {}) => {
  const { connections, report } = readLinkedInExport({ "Connections.csv": text }, options);
  const [file] = report.files;
  const reasons = (list: readonly { readonly reason: string; readonly rows: readonly number[] }[] = []) =>
    list.map(({ reason, rows }) => `${reason} ${rows.join()}`);
  return {
    names: connections.map(({ row, name }) => `${row} ${name}`),
    setAside: reasons(file?.setAside),
    warnings: reasons(file?.warnings),
    counts: [file?.rows, file?.used, file?.empty],
    columns: file?.columns,
  };
};

describe("the rows of a table", () => {
  test.each<[string, string, object, object]>([
    [
      "are numbered from the first line of the file",
      `x\n\n${HEADER}\n${JAN}`,
      {},
      { names: ["4 Jan Vos"], counts: [1, 1, 0] },
    ],
    ["may be empty, and are counted", `${HEADER}\n\n,,\n${JAN}\n\nx`, {}, { names: ["4 Jan Vos"], counts: [5, 1, 3] }],
    ["may be cut short after the last cell that is needed", `${HEADER},Company\n${JAN}`, {}, { names: ["2 Jan Vos"] }],
    ["and not before", `${HEADER}\nJan,Vos`, {}, { names: [], setAside: ["too-few-cells 2"] }],
    ["may have empty cells too many", `${HEADER}\n${JAN},,`, {}, { names: ["2 Jan Vos"], warnings: [] }],
    ["and others with a warning", `${HEADER}\n${JAN},,x`, {}, { names: ["2 Jan Vos"], warnings: ["too-many-cells 2"] }],
    [
      "may have cells as long as the limit",
      `${HEADER}\n${"x".repeat(20)},Vos,06 Mar 2023`,
      { limits: { cellLength: 20 } },
      { setAside: [], counts: [1, 1, 0] },
    ],
    [
      "and no longer",
      `${HEADER}\n${"x".repeat(21)},Vos,06 Mar 2023`,
      { limits: { cellLength: 20 } },
      { setAside: ["cell-too-long 2"] },
    ],
    [
      "that are too long and too short at once are too long",
      `${HEADER}\n${"x".repeat(21)}`,
      { limits: { cellLength: 20 } },
      { setAside: ["cell-too-long 2"] },
    ],
    [
      "with a stray quote are read with a warning",
      `${HEADER}\n${JAN}\n"Jan" x,Vos,06 Mar 2023`,
      {},
      { warnings: ["stray-quote 3"] },
    ],
    [
      "with a quote that never ends are lost",
      `${HEADER}\n"Jan,Vos,06 Mar 2023\n${JAN}`,
      {},
      { names: ["3 Jan Vos"], setAside: ["unclosed-quote 2"], counts: [2, 1, 0] },
    ],
    ["end as lines of old do", `${HEADER}\r${JAN}`, {}, { names: ["2 Jan Vos"] }],
    ["may be parted by tabs", `${HEADER}\n${JAN}`.replaceAll(",", "\t"), {}, { names: ["2 Jan Vos"] }],
    [
      "and are not where a comma stands in the header",
      `First Name,Last Name,Connected On,a\tb\n${JAN}`,
      {},
      { names: ["2 Jan Vos"] },
    ],
  ])("%s", (_, text, options, expected) => expect(read(text, options)).toMatchObject(expected));

  test("count only where the header stands in the first forty", () => {
    expect(read(`${"x\n".repeat(39)}${HEADER}\n${JAN}`).names).toEqual(["41 Jan Vos"]);
    expect(() => read(`${"x\n".repeat(40)}${HEADER}\n${JAN}`)).toThrow(
      "no row among the first 40 has the cells `First Name`, `Last Name`, `Connected On`",
    );
  });

  test("tell which columns nobody knows, and which are missing", () => {
    expect(read(`${HEADER},Shoe Size , url\n${JAN},42,${url("jan")}`).columns).toEqual({
      unknown: ["Shoe Size"],
      missing: ["Email Address", "Company", "Position"],
    });
  });

  test("may be objects, of which what is no text is nothing", () => {
    const row = { "First Name": "Jan", "Last Name": 3, "Connected On": "06 Mar 2023" };
    const rows = [
      ...Array.from({ length: 1_500 }, () => row),
      { "First Name": "Ann", URL: url("ann"), "Connected On": "" },
    ];
    const { connections, report } = readLinkedInExport({ "Connections.csv": rows as never });
    expect(connections).toHaveLength(1_501);
    expect(connections.at(-1)).toEqual({ row: 1_502, name: "Ann", given: "Ann", profileUrl: url("ann") });
    expect(report.files[0]).toMatchObject({ era: "since-2023", rows: 1_501, used: 1_501 });
  });

  test("are told while they are read", () => {
    const seen: number[] = [];
    readLinkedInExport(
      { "Connections.csv": `${CONNECTIONS}${`\n${JAN}`.repeat(700)}` },
      { onProgress: ({ rows }) => seen.push(rows) },
    );
    expect(seen.length).toBeGreaterThan(2);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen.at(-1)).toBe(700);
  });
});

describe("entities in a cell", () => {
  test.each([
    ["A &amp; B &lt;x&gt; &quot;y&quot; &#39;z&apos;&nbsp;!", "A & B <x> \"y\" 'z' !"],
    ["&euro; &amp;amp;", "&euro; &amp;"],
  ])("%s is %s", (written, company) => {
    const text = `${HEADER},Company\n${JAN},${written}`;
    expect(readLinkedInExport({ "Connections.csv": text }).connections[0]?.company).toBe(company);
  });
});

describe("pieces of a file", () => {
  const batches = (text: string, longest = 200_000) => {
    const seen: string[] = [];
    parseCsv(text, ",", longest, ({ rows, emptyLines, brokenRow, strayQuotes }) =>
      seen.push(
        `${rows.length} rows, ${emptyLines} empty${brokenRow ? ", broken" : ""}${strayQuotes.length > 0 ? `, stray ${strayQuotes.join()}` : ""}`,
      ),
    );
    return seen;
  };
  test.each<[string, string, readonly string[]]>([
    ["nothing", "", []],
    ["empty lines at once", "\n\n\na,b", ["0 rows, 3 empty", "1 rows, 0 empty"]],
    ["small files whole", "a,b\n1,2", ["2 rows, 0 empty"]],
    ["a broken row ends one", 'a,b\n1,"2\n3,4', ["1 rows, 0 empty, broken", "1 rows, 0 empty"]],
    ["strays are told by their place", 'a,b\n"say "hi" now",2\n3,4', ["3 rows, 0 empty, stray 1"]],
  ])("%s", (_, text, expected) => expect(batches(text)).toEqual(expected));

  test("grow, and no row is lost between them", () => {
    const seen = batches(`${"1,2\n".repeat(39_999)}1,2`);
    expect(seen.slice(0, 3)).toEqual(["1024 rows, 0 empty", "4096 rows, 0 empty", "16384 rows, 0 empty"]);
    expect(seen.reduce((sum, batch) => sum + Number.parseInt(batch, 10), 0)).toBe(40_000);
  });

  test("with many broken rows are lines", () => {
    const text = `${'"a\n'.repeat(150)}${"1,2\n".repeat(9)}1,2`;
    const seen = batches(text);
    expect(seen.filter((batch) => batch.includes("broken")).length).toBeGreaterThan(140);
    expect(seen.slice(-10)).toEqual(Array.from({ length: 10 }, () => "1 rows, 0 empty"));
  });
});

test("of rows with one reason the first hundred are listed, and all are counted, by the alphabet", () => {
  const { add, list, total } = tally<string>();
  for (let row = 1; row <= 150; row++) add("b", row);
  add("a", 7);
  expect(list()).toEqual([
    { reason: "a", count: 1, rows: [7] },
    { reason: "b", count: 150, rows: Array.from({ length: 100 }, (_, i) => i + 1) },
  ]);
  expect(total()).toBe(151);
});
