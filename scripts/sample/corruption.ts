import { fullName, ME, profileUrl } from "./person";
import { type Random, randomFor } from "./random";
import { printTable, readTable, type Table } from "./table";

export type Corruption = "truncated" | "extra-cells" | "impossible-date" | "missing-name" | "stray-text";

/** A row that was changed or put in, and whom it was about. */
export interface TouchedRow {
  readonly file: string;
  /** Place among the rows below the header in the corrupted file; the first is 0. */
  readonly row: number;
  readonly kind: Corruption;
  /** Profile addresses and names as the file had them, without my own; empty for a stray text row. */
  readonly people: readonly string[];
}

interface Shape {
  readonly date: string;
  /** Columns that make up one name when joined. */
  readonly names: readonly (readonly string[])[];
  /** Columns of addresses, joined by a comma where there are several. */
  readonly urls: readonly string[];
}

const PRAISE: Omit<Shape, "names" | "urls"> = { date: "Endorsement Date" };

const SHAPES: Readonly<Record<string, Shape>> = {
  "Connections.csv": { date: "Connected On", names: [["First Name", "Last Name"]], urls: ["URL"] },
  "Invitations.csv": { date: "Sent At", names: [["From"], ["To"]], urls: ["inviterProfileUrl", "inviteeProfileUrl"] },
  "messages.csv": { date: "DATE", names: [["FROM"], ["TO"]], urls: ["SENDER PROFILE URL", "RECIPIENT PROFILE URLS"] },
  "Notes.csv": {
    date: "Created On",
    names: [["Connection First Name", "Connection Last Name"]],
    urls: ["Connection Profile URL"],
  },
  "Recommendations_Received.csv": { date: "Creation Date", names: [["First Name", "Last Name"]], urls: [] },
  "Recommendations_Given.csv": { date: "Creation Date", names: [["First Name", "Last Name"]], urls: [] },
  "Endorsement_Received_Info.csv": {
    ...PRAISE,
    names: [["Endorser First Name", "Endorser Last Name"]],
    urls: ["Endorser Public Url"],
  },
  "Endorsement_Given_Info.csv": {
    ...PRAISE,
    names: [["Endorsee First Name", "Endorsee Last Name"]],
    urls: ["Endorsee Public Url"],
  },
  "ImportedContacts.csv": { date: "CreatedAt", names: [["FirstName", "LastName"]], urls: [] },
  "Contacts.csv": { date: "CreatedAt", names: [["FirstName", "LastName"]], urls: ["Profiles"] },
};

const KINDS: readonly Corruption[] = ["truncated", "extra-cells", "impossible-date", "missing-name", "stray-text"];

/**
 * Damages a `share` (0–1) of the rows of each file about people, at least one in each unless the share is 0. The kinds
 * take turns. No damage reaches beyond its row: no quote is left open.
 */
export function corruptRows(
  files: Readonly<Record<string, string>>,
  share: number,
  seed: number,
): { readonly files: Readonly<Record<string, string>>; readonly touched: readonly TouchedRow[] } {
  if (!(share >= 0 && share <= 1)) throw new RangeError("share: expected a number from 0 to 1");
  const touched: TouchedRow[] = [];
  const damaged = Object.entries(files).map(([file, text]): [string, string] => {
    const shape = SHAPES[file];
    if (shape === undefined || share === 0) return [file, text];
    const result = corruptTable(file, readTable(text), shape, share, randomFor(seed, file));
    touched.push(...result.touched);
    return [file, printTable(result.table)];
  });
  return { files: Object.fromEntries(damaged), touched };
}

/** Addresses and names of everyone whom a damaged row was about. */
export const touchedPeople = (touched: readonly TouchedRow[]): ReadonlySet<string> =>
  new Set(touched.flatMap(({ people }) => people));

function corruptTable(file: string, table: Table, shape: Shape, share: number, random: Random) {
  const about = table.rows.map((row) => peopleOf(table, shape, row));
  const candidates = about.flatMap((people, index) => (people.length > 0 ? [index] : []));
  const count = Math.max(1, Math.round(share * table.rows.length));
  const chosen = new Map(random.sample(candidates, count).map((index, turn) => [index, KINDS[turn % KINDS.length]]));
  const rows: (readonly string[])[] = [];
  const touched: TouchedRow[] = [];
  for (const [index, row] of table.rows.entries()) {
    const kind = chosen.get(index);
    if (kind === undefined) {
      rows.push(row);
      continue;
    }
    touched.push({ file, row: rows.length, kind, people: kind === "stray-text" ? [] : (about[index] ?? []) });
    rows.push(...damage(table, shape, row, kind, random));
  }
  return { table: { ...table, rows }, touched };
}

const WRONG_DATES = ["31 Feb 2026", "13/45/26, 9:99 XM", "2026-02-30 25:61:00 UTC", "binnenkort"];

function damage(table: Table, shape: Shape, row: readonly string[], kind: Corruption, random: Random): string[][] {
  const replaced = (columns: readonly string[], value: string): string[] =>
    row.map((cell, place) => (columns.includes(table.header[place] ?? "") ? value : cell));
  switch (kind) {
    case "truncated":
      return [row.slice(0, random.int(1, Math.max(1, row.length - 1)))];
    case "extra-cells":
      return [[...row, "", "los", "eind"]];
    case "impossible-date":
      return [replaced([shape.date], random.pick(WRONG_DATES))];
    case "missing-name":
      return [replaced(nameColumns(table, shape, row), "")];
    case "stray-text":
      return [["Deze regel hoort hier niet."], [...row]];
  }
}

/** The columns that name the other people, so not those that name me alone. */
function nameColumns(table: Table, shape: Shape, row: readonly string[]): string[] {
  return shape.names.filter((columns) => nameIn(table, row, columns) !== fullName(ME)).flat();
}

const cellOf = (table: Table, row: readonly string[], column: string): string =>
  row[table.header.indexOf(column)] ?? "";

const nameIn = (table: Table, row: readonly string[], columns: readonly string[]): string =>
  columns
    .map((column) => cellOf(table, row, column))
    .filter((part) => part !== "")
    .join(" ");

function peopleOf(table: Table, shape: Shape, row: readonly string[]): string[] {
  // A cell of several names cannot be cut without doubt, as names have commas too: the whole and its pieces both count.
  const names = shape.names
    .map((columns) => nameIn(table, row, columns))
    .flatMap((name) => [name, ...name.split(", ")]);
  const urls = shape.urls
    .flatMap((column) => cellOf(table, row, column).split(","))
    .map((url) => (url.startsWith("www.") ? `https://${url}` : url));
  return [...new Set([...urls, ...names])].filter(
    (text) => text !== "" && text !== fullName(ME) && text !== profileUrl(ME),
  );
}
