import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { makeSample } from "../../scripts/sample/sample";
import { printTable, readTable } from "../../scripts/sample/table";
import {
  asHeaders2021,
  asHeaders2023,
  corruptRows,
  touchedPeople,
  withBom,
  withCrlf,
  withReorderedColumns,
} from "../../scripts/sample/variants";

const files = makeSample().export;
const names = Object.keys(files);
const text = (name: string, from = files): string => from[name] ?? "";

/** The rows as records whose columns are sorted, so that the order of columns does not show. */
const rowsOf = (csv: string): string[] => {
  const { header, rows } = readTable(csv);
  const order = header.map((_, place) => place).sort((a, b) => (`${header[a]}` < `${header[b]}` ? -1 : 1));
  return rows.map((row) => order.map((place) => `${header[place]}=${row[place]}`).join("\u0000"));
};

const column = (csv: string, name: string): string[] => {
  const { header, rows } = readTable(csv);
  return rows.map((row) => row[header.indexOf(name)] ?? "");
};

test.each(names)("%s is the same after being taken apart and printed", (name) => {
  expect(printTable(readTable(text(name))) === text(name)).toBe(true);
});

describe("with CRLF", () => {
  test.each(names)("%s has no bare line feed and the same text otherwise", (name) => {
    const crlf = withCrlf(text(name));
    expect(/(^|[^\r])\n/.test(crlf)).toBe(false);
    expect(crlf.replaceAll("\r\n", "\n") === text(name).replaceAll("\r\n", "\n")).toBe(true);
  });
});

test("a byte order mark comes in front and changes nothing else", () => {
  expect(withBom(text("Skills.csv"))).toBe(`\uFEFF${text("Skills.csv")}`);
});

describe("with reordered columns", () => {
  test.each(names)("%s keeps its rows", (name) => {
    const reordered = withReorderedColumns(text(name), 5);
    expect(rowsOf(reordered)).toEqual(rowsOf(text(name)));
  });

  test("the order is another, and the preamble stays on top", () => {
    const reordered = withReorderedColumns(text("Connections.csv"), 5);
    expect(readTable(reordered).header).not.toEqual(readTable(text("Connections.csv")).header);
    expect(reordered.startsWith("Notes:\n")).toBe(true);
  });

  test("two columns always change places", () => {
    for (let seed = 0; seed < 10; seed++) expect(withReorderedColumns("a,b\n1,2\n", seed)).toBe("b,a\n2,1\n");
  });
});

describe.each([
  {
    era: "2021",
    converted: asHeaders2021(files),
    headers: {
      "Connections.csv": "First Name,Last Name,Email Address,Company,Position,Connected On",
      "Invitations.csv": "From,To,Sent At,Message,Direction",
      "messages.csv": "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER",
      "Endorsement_Received_Info.csv":
        "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorsement Status",
    },
  },
  {
    era: "2023",
    converted: asHeaders2023(files),
    headers: {
      "Connections.csv": "Notes:",
      "Invitations.csv": "From,To,Sent At,Message,Direction",
      "messages.csv":
        "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER",
      "Endorsement_Received_Info.csv":
        "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status",
    },
  },
])("with the headers of $era", ({ converted, headers }) => {
  test.each(Object.entries(headers))("%s begins with the line of that year", (name, header) => {
    expect(text(name, converted).split("\n")[0]).toBe(header);
  });

  test("the same people are there", () => {
    for (const shown of ["First Name", "Last Name", "Connected On", "Company"])
      expect(column(text("Connections.csv", converted), shown)).toEqual(column(text("Connections.csv"), shown));
    for (const shown of ["From", "To", "Sent At", "Message"])
      expect(column(text("Invitations.csv", converted), shown)).toEqual(column(text("Invitations.csv"), shown));
  });

  test("the same messages are there, without the drafts that nothing would mark", () => {
    const drafts = column(text("messages.csv"), "IS MESSAGE DRAFT");
    const sent = column(text("messages.csv"), "CONTENT").filter((_, index) => drafts[index] === "No");
    expect(column(text("messages.csv", converted), "CONTENT")).toEqual(sent);
  });

  test("the user's own notes are no file yet, and all others are", () => {
    expect(Object.keys(converted)).toEqual(names.filter((name) => name !== "Notes.csv"));
  });
});

describe("with damaged rows", () => {
  const share = 0.01;
  const damaged = corruptRows(files, share, 7);

  test("the same seed damages the same rows, another seed others", () => {
    expect(corruptRows(files, share, 7)).toEqual(damaged);
    expect(corruptRows(files, share, 8).touched).not.toEqual(damaged.touched);
  });

  test("no share damages nothing, and a share that is no share is refused", () => {
    expect(corruptRows(files, 0, 7)).toEqual({ files, touched: [] });
    expect(() => corruptRows(files, 1.01, 7)).toThrow(RangeError);
    expect(() => corruptRows(files, Number.NaN, 7)).toThrow(RangeError);
  });

  test("about one row in a hundred is damaged, in each file about people", () => {
    const inMessages = damaged.touched.filter(({ file }) => file === "messages.csv").length;
    expect(inMessages).toBe(Math.round(readTable(text("messages.csv")).rows.length * share));
    expect(new Set(damaged.touched.map(({ file }) => file)).size).toBe(10);
  });

  test("all kinds of damage occur", () => {
    expect(new Set(damaged.touched.map(({ kind }) => kind)).size).toBe(5);
  });

  test("no damage reaches beyond its row: all other rows are there, in order", () => {
    for (const name of names) {
      const touched = damaged.touched.filter(({ file }) => file === name);
      const strays = touched.filter(({ kind }) => kind === "stray-text").length;
      const before = readTable(text(name)).rows;
      const after = readTable(text(name, damaged.files)).rows;
      expect(after).toHaveLength(before.length + strays);
      const places = new Set(touched.map(({ row }) => row));
      const untouched = after.filter((_, place) => !places.has(place)).map((row) => JSON.stringify(row));
      const known = before.map((row) => JSON.stringify(row));
      expect(untouched).toHaveLength(before.length - touched.length + strays);
      let at = -1;
      for (const row of untouched) {
        at = known.indexOf(row, at + 1);
        if (at < 0) break;
      }
      expect({ name, inOrder: at >= 0 }).toEqual({ name, inOrder: true });
    }
  });

  test("no quote is left open", () => {
    for (const name of names) {
      const { errors } = Papa.parse(text(name, damaged.files), { delimiter: "," });
      expect(errors.filter(({ type }) => type === "Quotes")).toEqual([]);
    }
  });

  test("whoever is in a damaged row is named, except me", () => {
    const people = touchedPeople(damaged.touched);
    for (const { kind, people } of damaged.touched) expect(people.length > 0).toBe(kind !== "stray-text");
    expect(people.has("Marit Oosterwold")).toBe(false);
    for (const { file, kind, people } of damaged.touched) {
      if (file !== "Invitations.csv" || kind === "stray-text") continue;
      const rows = readTable(text(file)).rows.filter((row) =>
        people.every((person) => row.join("\n").includes(person)),
      );
      expect(rows.length).toBeGreaterThan(0);
    }
  });

  test("a row of several recipients names each of them", () => {
    const group = {
      "messages.csv": 'FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE\nA,u/a,"B, C","u/b,u/c",x\n',
    };
    const { touched } = corruptRows(group, 1, 1);
    expect(touched[0]?.people).toEqual(["u/a", "u/b", "u/c", "A", "B, C", "B", "C"]);
  });
});
