import * as fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { InputError } from "../../../src/errors";
import { readLinkedInExport } from "../../../src/evidence/linkedin/read-export";
import type { FileReport } from "../../../src/evidence/linkedin/report";
import { profileUrl } from "../../../src/evidence/person-key";
import { CONNECTIONS, csv, INVITATIONS, ME, MY_URL, OLD_CONNECTIONS, PREAMBLE, url } from "./export-texts";

const PEOPLE = [
  ["Jan", "Okkerse, CPA", url("jan-o"), "", 'Acme, "The" Group', "Boss", "06 Mar 2023"],
  ["Zoë", "Strüver", url("zoe-s"), "zoe@mail.example", "Boom &amp; Co", "", "7 Apr 2021"],
  ["", "", "", "", "", "", "07 Jun 2026"],
  ["ليلى", "الحدادية", url("layla"), "", "", "", "01 Jan 2020"],
] as const;

const rows = PEOPLE.map((row) => [...row]);
const withoutUrl = rows.map((row) => row.filter((_, i) => i !== 2));
const newest = csv(CONNECTIONS, rows);

function fileOf(text: string, path = "Connections.csv"): FileReport {
  const [file] = readLinkedInExport({ [path]: text }).report.files;
  if (file === undefined) throw new Error("no file was read");
  return file;
}

function errorOf(run: () => unknown): InputError {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error;
  }
  throw new Error("no InputError was thrown");
}

function accountedFor({ used, setAside, empty }: FileReport): number {
  return used + empty + setAside.reduce((sum, { count }) => sum + count, 0);
}

describe("Connections.csv in every form", () => {
  const eras = [
    { era: "until-2021", text: csv(OLD_CONNECTIONS, withoutUrl) },
    { era: "2021-2023", text: PREAMBLE + csv(OLD_CONNECTIONS, withoutUrl) },
    { era: "since-2023", text: PREAMBLE + newest },
  ];
  const forms: readonly (readonly [string, (text: string) => string])[] = [
    ["as it is", (text) => text],
    ["with CRLF", (text) => text.replaceAll("\n", "\r\n")],
    ["with a byte order mark", (text) => `\uFEFF${text}`],
    ["without a final newline", (text) => text.slice(0, -1)],
    ["with all of these", (text) => `\uFEFF${text.slice(0, -1).replaceAll("\n", "\r\n")}`],
  ];
  for (const { era, text } of eras) {
    test.each(forms)(`${era} %s gives the same people`, (_, form) => {
      const { connections, report } = readLinkedInExport({ "Connections.csv": form(text) });
      expect(connections.map(({ name, connectedOn }) => [name, connectedOn])).toEqual([
        ["Jan Okkerse, CPA", "2023-03-06"],
        ["Zoë Strüver", "2021-04-07"],
        ["ليلى الحدادية", "2020-01-01"],
      ]);
      expect(connections[0]?.company).toBe('Acme, "The" Group');
      expect(connections[1]).toMatchObject({ company: "Boom & Co", email: "zoe@mail.example" });
      expect(report.files[0]).toMatchObject({ era, used: 3, setAside: [{ reason: "hidden-member", count: 1 }] });
    });
  }

  test.each([0, 1, 3, 5])("the header is found below %i lines", (lines) => {
    const file = fileOf("Just a line\n".repeat(lines) + newest);
    expect(file.used).toBe(3);
    expect(file.setAside[0]?.rows).toEqual([lines + 4]); // rows are numbered as a spreadsheet numbers them
  });

  test("a file without its header says which cells were sought", () => {
    const error = errorOf(() => readLinkedInExport({ "Connections.csv": "a,b\n1,2" }));
    expect(error.code).toBe("header-not-found");
    expect(error.message).toContain("`First Name`, `Last Name`, `Connected On`");
  });

  test("a file without its header stops no other file", () => {
    const read = readLinkedInExport({ "Connections.csv": newest, "Notes.csv": "a,b\n1,2" });
    expect(read.connections).toHaveLength(3);
    expect(read.report.files.find(({ file }) => file === "Notes.csv")?.problems[0]?.code).toBe("header-not-found");
  });

  test("columns are mapped by name, and an unknown one is reported", () => {
    const header = "Connected On,Shoe Size,URL,Last Name,First Name";
    const file = csv(header, [["06 Mar 2023", "42", url("jan-o"), "Okkerse", "Jan"]]);
    const read = readLinkedInExport({ "Connections.csv": file });
    expect(read.connections[0]).toMatchObject({ given: "Jan", family: "Okkerse", profileUrl: url("jan-o") });
    expect(read.report.files[0]?.columns).toEqual({
      unknown: ["Shoe Size"],
      missing: ["Email Address", "Company", "Position"],
    });
  });

  test("rows as objects give the same as CSV", () => {
    const records = rows.map((row) =>
      Object.fromEntries(CONNECTIONS.split(",").map((name, i) => [name, row[i] ?? ""])),
    );
    const fromText = readLinkedInExport({ "Connections.csv": newest.slice(0, -1) });
    expect(readLinkedInExport({ "Connections.csv": records })).toEqual(fromText);
  });

  test("months of other languages are a warning, or are read when asked for", () => {
    const file = csv(CONNECTIONS, [["Jan", "Vos", url("jan-v"), "", "", "", "06 mei 2023"]]);
    const strict = readLinkedInExport({ "Connections.csv": file });
    expect(strict.connections[0]?.connectedOn).toBeUndefined();
    expect(strict.report.files[0]?.warnings).toEqual([{ reason: "unreadable-date", count: 1, rows: [2] }]);
    const lenient = readLinkedInExport({ "Connections.csv": file }, { lenient: true });
    expect(lenient.connections[0]?.connectedOn).toBe("2023-05-06");
    expect(lenient.report.files[0]?.warnings).toEqual([{ reason: "unusual-date", count: 1, rows: [2] }]);
  });

  test("a German header is read when other languages are asked for", () => {
    const file = csv("Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am", rows);
    expect(errorOf(() => readLinkedInExport({ "Connections.csv": file })).code).toBe("header-not-found");
    expect(readLinkedInExport({ "Connections.csv": file }, { lenient: true }).connections).toHaveLength(3);
  });

  test("a garbled name is kept as it is and reported", () => {
    const file = csv(CONNECTIONS, [["ZoÃ«", "Smit", url("zoe"), "", "", "", "06 Mar 2023"]]);
    const read = readLinkedInExport({ "Connections.csv": file });
    expect(read.connections[0]?.given).toBe("ZoÃ«");
    expect(read.report.files[0]?.warnings[0]?.reason).toBe("garbled-name");
  });

  test("an unclosed quote costs its own row, and no giant cell is used", () => {
    const lines = newest.split("\n");
    lines.splice(2, 0, `Piet,"Smit,${url("piet")},,Acme,Boss,06 Mar 2023`);
    const read = readLinkedInExport({ "Connections.csv": lines.join("\n") });
    expect(read.connections.map(({ given }) => given)).toEqual(["Jan", "Zoë", "ليلى"]);
    expect(read.report.files[0]?.setAside).toContainEqual({ reason: "unclosed-quote", count: 1, rows: [3] });
  });
});

test("what was written is read back, whatever the names", () => {
  const part = fc
    .oneof(
      fc.string({ maxLength: 20 }),
      fc.string({ unit: "grapheme", maxLength: 10 }),
      fc.constantFrom('a "b", c', "x\ny", "👩‍💻", "עברית"),
    )
    .map((text) => text.replace(/\r\n?/g, "\n").trim())
    .filter((text) => !/&(?:amp|lt|gt|quot|apos|nbsp|#39);/.test(text));
  const person = fc.record({ given: part, family: part, company: part });
  fc.assert(
    fc.property(fc.array(person, { minLength: 1, maxLength: 20 }), fc.boolean(), (people, quotes) => {
      const table = people.map(({ given, family, company }, i) => [
        given,
        family,
        url(`p${i}`),
        "",
        company,
        "",
        "06 Mar 2023",
      ]);
      const text = `${CONNECTIONS}\n${Papa.unparse(table, { newline: "\n", quotes })}`;
      const read = readLinkedInExport({ "Connections.csv": text });
      expect(read.connections.map(({ given = "", family = "", company = "" }) => ({ given, family, company }))).toEqual(
        people,
      );
    }),
  );
});

test("every row is accounted for, whatever stands in the file", () => {
  const junk = fc.oneof(fc.string({ maxLength: 30 }), fc.constantFrom('"', '"x', ",,,,", "\n", 'a,"b\nc",d'));
  fc.assert(
    fc.property(fc.array(junk, { maxLength: 30 }), (lines) => {
      const file = fileOf(`${CONNECTIONS}\n${lines.join("\n")}\nJan,Vos,${url("jan")},,,,06 Mar 2023\n`);
      expect(accountedFor(file)).toBe(file.rows);
    }),
  );
});

describe("one row in a hundred is corrupted", () => {
  const people = Array.from({ length: 400 }, (_, i) => [
    "P",
    `Number ${i}`,
    url(`p-${i}`),
    "",
    `Firm, ${i}`,
    "",
    "06 Mar 2023",
  ]);
  const lines = csv(CONNECTIONS, people).trimEnd().split("\n");
  const damages: Readonly<Record<string, (line: string) => string>> = {
    "cut short": (line) => line.slice(0, 12),
    "with an opening quote too many": (line) => line.replace(",", ',"'),
    "without its closing quote": (line) => line.replace('",', ","),
    "with commas too many": (line) => `${line},,,x`,
    "with its date spoilt": (line) => line.replace("Mar", "???"),
  };
  test.each(Object.keys(damages))("%s: the others are read as before", (name) => {
    const damage = damages[name] ?? ((line: string) => line);
    const damaged = lines.map((line, i) => (i > 0 && i % 100 === 50 ? damage(line) : line)).join("\n");
    const read = readLinkedInExport({ "Connections.csv": damaged });
    const untouched = people.filter((_, i) => (i + 1) % 100 !== 50).map((row) => row[2]);
    const found = new Set(read.connections.map((connection) => connection.profileUrl));
    expect(untouched.filter((address) => !found.has(address))).toEqual([]);
    const [file] = read.report.files;
    expect(file && accountedFor(file)).toBe(file?.rows);
  });
});

describe("the container", () => {
  const files = { "Connections.csv": newest, "messages.csv": "", "guide_messages.csv": "a" };
  const zipped = (folder: string, extra: Readonly<Record<string, string>> = {}): Uint8Array =>
    zipSync(
      Object.fromEntries(Object.entries({ ...files, ...extra }).map(([name, text]) => [folder + name, strToU8(text)])),
    );

  test.each(["", "Basic_LinkedInDataExport_01-02-2026/"])(
    "a zip with its files in %j reads like the files",
    (folder) => {
      const fromZip = readLinkedInExport(zipped(folder));
      expect(fromZip.connections).toEqual(readLinkedInExport(files).connections);
      expect(fromZip.report.ignored).toEqual([`${folder}guide_messages.csv`]);
      expect(fromZip.report.files.map(({ file }) => file)).toEqual(["Connections.csv", "messages.csv"]);
    },
  );

  test.each([
    "Recommendations Given.csv",
    "Recommendations_Given.csv",
    "recommendationsgiven.CSV",
    "x/RECOMMENDATIONS GIVEN.csv",
  ])("%s is the recommendations that I gave", (name) => {
    const text = csv("First Name,Last Name,Company,Job Title,Text,Creation Date,Status", [
      ["A", "B", "", "", "", "06/01/25, 12:00 PM", " VISIBLE"],
    ]);
    expect(readLinkedInExport({ [name]: text }).recommendations[0]).toMatchObject({
      direction: "given",
      on: "2025-06-01",
    });
  });

  test("UTF-16 with tabs is read by its byte order mark", () => {
    const text = newest
      .replaceAll('"Acme, ""The"" Group"', "Acme")
      .replaceAll('"Okkerse, CPA"', "Okkerse")
      .replaceAll(",", "\t");
    const bytes = new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
    expect(readLinkedInExport({ "Connections.csv": bytes }).connections.map(({ given }) => given)).toEqual([
      "Jan",
      "Zoë",
      "ليلى",
    ]);
  });

  test.each([
    { input: strToU8("not a zip"), code: "not-a-zip", why: "text is no zip" },
    { input: new Uint8Array(), code: "not-a-zip", why: "nothing is no zip" },
    { input: zipped("").slice(0, 200), code: "not-a-zip", why: "a zip cut short cannot be read" },
    { input: zipSync({ "holiday.jpg": strToU8("x") }), code: "no-known-file", why: "a zip of something else" },
    { input: {}, code: "no-known-file", why: "no files at all" },
  ])("$code: $why", ({ input, code }) => expect(errorOf(() => readLinkedInExport(input)).code).toBe(code));

  test("a file larger than the limit is refused before it is unpacked", () => {
    const bomb = zipped("", { "Notes.csv": "0".repeat(1_000_001) });
    const error = errorOf(() => readLinkedInExport(bomb, { limits: { fileSize: 1_000_000 } }));
    expect([error.code, error.path]).toEqual(["member-too-large", ["Notes.csv"]]);
  });

  test("more files than the limit are refused", () => {
    expect(errorOf(() => readLinkedInExport(zipped(""), { limits: { files: 2 } })).code).toBe("too-large");
  });

  test.each([
    [{ exportedOn: "March" }, "not-a-date"],
    [{ maxRecipients: 0 }, "out-of-range"],
    [{ limits: { cellLength: Number.NaN } }, "out-of-range"],
  ])("the options %j are refused", (options, code) => {
    expect(errorOf(() => readLinkedInExport(files, options)).code).toBe(code);
  });

  test("progress is told per file", () => {
    const seen = new Map<string, number>();
    readLinkedInExport(files, { onProgress: ({ file, rows: read }) => seen.set(file, read) });
    expect(Object.fromEntries(seen)).toEqual({ "Connections.csv": 5, "messages.csv": 0 });
  });
});

describe("who I am", () => {
  const invitations = csv(INVITATIONS, [
    [ME, "Jan Vos", "1/29/26, 2:37 PM", "Hi Jan", "OUTGOING", MY_URL, url("jan-vos")],
    ["Piet Smit", ME, "1/30/26, 2:37 PM", "", "RECEIVED", `${url("Piet-Smit")}/?x=1`, MY_URL],
    ["", "", "1/30/26, 2:37 PM", "", "INCOMING", "", ""],
    ["Kees Bos", ME, "1/30/26, 2:37 PM", "", "SIDEWAYS", "", ""],
  ]);

  test("is told by the invitations, where I am one of both sides", () => {
    const read = readLinkedInExport({ "Invitations.csv": invitations });
    expect(read.me).toEqual({ name: ME, profileUrl: MY_URL });
    expect(read.invitations.map(({ direction, name, profileUrl: address }) => [direction, name, address])).toEqual([
      ["outgoing", "Jan Vos", url("jan-vos")],
      ["incoming", "Piet Smit", profileUrl("piet-smit")],
    ]);
    expect(read.report.files[0]?.setAside.map(({ reason }) => reason)).toEqual(["no-direction", "no-person"]);
  });

  test("the day of the export is the latest day in it, unless it is given", () => {
    expect(readLinkedInExport({ "Invitations.csv": invitations }).asOf).toBe("2026-01-30");
    expect(readLinkedInExport({ "Invitations.csv": invitations }, { exportedOn: "2026-03-01" }).asOf).toBe(
      "2026-03-01",
    );
  });
});

test("the words of my own notes are kept only when asked for", () => {
  const header = "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On";
  const text = csv(header, [["Jan", "Vos", url("jan-vos"), "met at the fair, tall", "2026-01-02 10:00:00 UTC", ""]]);
  const [note] = readLinkedInExport({ "Notes.csv": text }).notes;
  expect(note).toEqual({ row: 2, name: "Jan Vos", profileUrl: url("jan-vos"), createdOn: "2026-01-02" });
  expect(readLinkedInExport({ "Notes.csv": text }, { keepNotes: true }).notes[0]?.text).toBe("met at the fair, tall");
});

test("a position whose end cannot be read is not one that goes on", () => {
  const text = csv("Company Name,Title,Description,Location,Started On,Finished On", [
    ["Acme", "Boss", "a\nb", "", "Jan 2019", ""],
    ["Boom", "Clerk", "", "", "2015", "soon"],
  ]);
  const read = readLinkedInExport({ "Positions.csv": text });
  expect(read.positions).toEqual([{ row: 2, company: "Acme", title: "Boss", from: "2019-01" }]);
  expect(read.report.files[0]?.setAside).toEqual([{ reason: "bad-date", count: 1, rows: [3] }]);
});

test("contacts have several addresses and numbers in one cell", () => {
  const header = "Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,FullName,Profiles";
  const text = csv(header, [
    ["", "", "", "Acme", "", "A@x.example; b@x.example", "+31 6 1234 5678, 0612345678", "", "Jan Vos", ""],
  ]);
  expect(readLinkedInExport({ "Contacts.csv": text }).contacts).toEqual([
    {
      row: 2,
      file: "Contacts.csv",
      name: "Jan Vos",
      emails: ["a@x.example", "b@x.example"],
      phones: ["+31612345678"],
      company: "Acme",
    },
  ]);
});

test("no report quotes a cell of the file", () => {
  const text = `${CONNECTIONS}\nSecretname,"Hiddenson,${url("x")},,,,06 Mar 2023\nSecretname,,,,,,31 Feb 2023\nSecretname\n`;
  expect(JSON.stringify(readLinkedInExport({ "Connections.csv": text }).report)).not.toMatch(/Secretname|Hiddenson/);
});
