/** The sample written in other ways that real exports are written in, with the same people in it. */

import { randomFor } from "./random";
import { printTable, readTable, type Table, withColumns, withoutColumns } from "./table";

/** File name to CSV text. */
export type Files = Readonly<Record<string, string>>;

export { corruptRows, touchedPeople } from "./corruption";

/** Every line break as a spreadsheet on Windows saves it, those within cells included. */
export const withCrlf = (text: string): string => text.replace(/\r?\n/g, "\r\n");

/** The text with a byte order mark in front. */
export const withBom = (text: string): string => `\uFEFF${text}`;

/** The same rows with the columns in another order. Takes a text with line feeds and no byte order mark. */
export function withReorderedColumns(text: string, seed: number): string {
  const table = readTable(text);
  const { header } = table;
  if (header.length < 2) return text;
  const shuffled = randomFor(seed, "columns").shuffle(header);
  // A shuffle may leave all in place; a rotation never does.
  const unchanged = shuffled.every((column, index) => column === header[index]);
  return printTable(withColumns(table, unchanged ? [...header.slice(1), ...header.slice(0, 1)] : shuffled));
}

const MESSAGE_COLUMNS_2021 = [
  "CONVERSATION ID",
  "CONVERSATION TITLE",
  "FROM",
  "SENDER PROFILE URL",
  "TO",
  "DATE",
  "SUBJECT",
  "CONTENT",
  "FOLDER",
];
const MESSAGE_COLUMNS_2023 = MESSAGE_COLUMNS_2021.flatMap((column) =>
  column === "TO" ? [column, "RECIPIENT PROFILE URLS"] : [column],
);

/**
 * The headers of the first half of 2021: no preamble and no addresses in Connections, none in Invitations and
 * endorsements, nine columns of messages, no Notes.csv.
 */
export function asHeaders2021(files: Files): Files {
  return convert(files, {
    "Connections.csv": (table) => ({ ...withoutColumns(table, ["URL"]), preamble: "" }),
    "Invitations.csv": withoutInvitationUrls,
    "messages.csv": (table) => olderMessages(table, MESSAGE_COLUMNS_2021),
    "Endorsement_Received_Info.csv": (table) => withoutColumns(table, ["Endorser Public Url"]),
    "Endorsement_Given_Info.csv": (table) => withoutColumns(table, ["Endorsee Public Url"]),
    "Notes.csv": null,
  });
}

/** The headers of autumn 2023: addresses in Connections, none in Invitations, ten columns of messages, no Notes.csv. */
export function asHeaders2023(files: Files): Files {
  return convert(files, {
    "Invitations.csv": withoutInvitationUrls,
    "messages.csv": (table) => olderMessages(table, MESSAGE_COLUMNS_2023),
    "Notes.csv": null,
  });
}

/** Each file through its own change; `null` leaves it out, files that are not mentioned stay. */
function convert(files: Files, changes: Readonly<Record<string, ((table: Table) => Table) | null>>): Files {
  return Object.fromEntries(
    Object.entries(files).flatMap(([name, text]) => {
      const change = changes[name];
      if (change === null) return [];
      return [[name, change ? printTable(change(readTable(text))) : text]];
    }),
  );
}

const withoutInvitationUrls = (table: Table): Table =>
  withoutColumns(table, ["inviterProfileUrl", "inviteeProfileUrl"]);

/** Drafts go with the column that marks them: without it, nothing would tell them from messages that were sent. */
function olderMessages(table: Table, columns: readonly string[]): Table {
  const mark = table.header.indexOf("IS MESSAGE DRAFT");
  const sent = table.rows.filter((row) => mark < 0 || row[mark] !== "Yes");
  return { ...withColumns({ ...table, rows: sent }, columns), quoteAll: false };
}
