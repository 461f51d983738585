import { emailKey, phoneKey, profileKey, profileUrl } from "../person-key";
import { cellsOf, warnAboutName } from "./cells";
import { readConnectedOn, readSentAt, readUtcDay } from "./dates";
import type {
  Connection,
  Endorsement,
  ExportedInvitation,
  ImportedContact,
  OwnNote,
  Recommendation,
} from "./linkedin-export";
import type { Columns, RowReader } from "./table";

/** Files with one person a row. Each function makes the reader of one kind of file, which adds to a list. */

type Reader<T> = (columns: Columns, into: T[], options: ReaderOptions) => RowReader;

export interface ReaderOptions {
  readonly lenient: boolean;
  readonly keepNotes: boolean;
}

export const readConnection: Reader<Connection> = (columns, into, { lenient }) => {
  const { text, date } = cellsOf(columns);
  const person = personCells(columns, "First Name", "Last Name", "URL");
  const email = text("Email Address");
  const company = text("Company");
  const position = text("Position");
  const connectedOn = date("Connected On", (cell) => readConnectedOn(cell, lenient));
  return (cells, row) => {
    const who = person(cells, row);
    if (who === undefined) return connectedOn(cells, row) === undefined ? "no-person" : "hidden-member";
    into.push({
      row,
      ...who,
      ...present("email", emailKey(email(cells) ?? "")),
      ...present("company", company(cells)),
      ...present("position", position(cells)),
      ...present("connectedOn", connectedOn(cells, row)),
    });
    return undefined;
  };
};

const DIRECTIONS: ReadonlyMap<string, "incoming" | "outgoing"> = new Map([
  ["incoming", "incoming"],
  ["received", "incoming"],
  ["outgoing", "outgoing"],
  ["sent", "outgoing"],
]);

/** Besides the invitations, what their other side says of me: my name and address in each. */
export interface OwnSide {
  readonly name?: string;
  readonly profileUrl?: string;
}

export function readInvitation(columns: Columns, into: ExportedInvitation[], mine: OwnSide[]): RowReader {
  const { text, date } = cellsOf(columns);
  const from = text("From");
  const to = text("To");
  const direction = text("Direction");
  const message = text("Message");
  const inviter = text("inviterProfileUrl");
  const invitee = text("inviteeProfileUrl");
  const sentAt = date("Sent At", readSentAt);
  return (cells, row) => {
    const way = DIRECTIONS.get((direction(cells) ?? "").toLowerCase());
    if (way === undefined) return "no-direction";
    const outgoing = way === "outgoing";
    const name = outgoing ? to(cells) : from(cells);
    const url = addressOf(outgoing ? invitee(cells) : inviter(cells));
    if (name === undefined && url === undefined) return "no-person";
    if (name !== undefined) warnAboutName(name, row, columns.warn);
    if (url === undefined) columns.warn("name-without-address", row);
    into.push({
      row,
      direction: way,
      name: name ?? "",
      ...present("profileUrl", url),
      ...present("sentAt", sentAt(cells, row)),
      ...present("note", message(cells)),
    });
    const own = {
      ...present("name", outgoing ? from(cells) : to(cells)),
      ...present("profileUrl", addressOf(outgoing ? inviter(cells) : invitee(cells))),
    };
    mine.push(own);
    return undefined;
  };
}

export const readNote: Reader<OwnNote> = (columns, into, { keepNotes }) => {
  const { text, date } = cellsOf(columns);
  const person = personCells(columns, "Connection First Name", "Connection Last Name", "Connection Profile URL");
  const note = text("Note");
  const day = (cell: string) => readUtcDay(cell) ?? dayOf(readSentAt(cell));
  const createdOn = date("Created On", day);
  const editedOn = date("Edited On", day);
  return (cells, row) => {
    const who = person(cells, row);
    if (who === undefined) return "no-person";
    const words = note(cells);
    if (words === undefined) return "nothing-to-read";
    into.push({
      row,
      name: who.name,
      ...present("profileUrl", who.profileUrl),
      ...present("createdOn", createdOn(cells, row)),
      ...present("editedOn", editedOn(cells, row)),
      ...present("text", keepNotes ? words : undefined),
    });
    return undefined;
  };
};

export const readRecommendation =
  (direction: "given" | "received"): Reader<Recommendation> =>
  (columns, into) => {
    const { text, date } = cellsOf(columns);
    const person = personCells(columns, "First Name", "Last Name");
    const company = text("Company");
    const status = text("Status");
    const on = date("Creation Date", (cell) => dayOf(readSentAt(cell)));
    return (cells, row) => {
      const who = person(cells, row);
      if (who === undefined) return "no-person";
      if (direction === "received" && (status(cells) ?? "VISIBLE").toUpperCase() !== "VISIBLE") return "not-visible";
      into.push({
        row,
        direction,
        name: who.name,
        ...present("company", company(cells)),
        ...present("on", on(cells, row)),
      });
      return undefined;
    };
  };

export const readEndorsement =
  (direction: "given" | "received"): Reader<Endorsement> =>
  (columns, into) => {
    const who = direction === "given" ? "Endorsee" : "Endorser";
    const { text, date } = cellsOf(columns);
    const person = personCells(columns, `${who} First Name`, `${who} Last Name`, `${who} Public Url`);
    const status = text("Endorsement Status");
    const on = date("Endorsement Date", readUtcDay);
    return (cells, row) => {
      const found = person(cells, row);
      if (found === undefined) return "no-person";
      if ((status(cells) ?? "ACCEPTED").toUpperCase() !== "ACCEPTED") return "not-visible";
      into.push({
        row,
        direction,
        name: found.name,
        ...present("profileUrl", found.profileUrl),
        ...present("on", on(cells, row)),
      });
      return undefined;
    };
  };

export const readContact =
  (file: ImportedContact["file"]): Reader<ImportedContact> =>
  (columns, into) => {
    const { text } = cellsOf(columns);
    const person = personCells(columns, "FirstName", "LastName");
    const fullName = text("FullName");
    const emails = text("Emails");
    const phones = text("PhoneNumbers");
    const companies = text("Companies");
    const profiles = text("Profiles");
    return (cells, row) => {
      const name = person(cells, row)?.name ?? fullName(cells) ?? "";
      const addresses = severalOf(emails(cells), emailKey);
      const numbers = severalOf(phones(cells), phoneKey);
      if (name === "" && addresses.length === 0 && numbers.length === 0) return "no-person";
      const [profile] = severalOf(profiles(cells), profileKey);
      into.push({
        row,
        file,
        name,
        emails: addresses,
        phones: numbers,
        ...present("company", companies(cells)),
        ...present("profileUrl", profile === undefined ? undefined : profileUrl(profile)),
      });
      return undefined;
    };
  };

interface WrittenPerson {
  readonly name: string;
  readonly given?: string;
  readonly family?: string;
  readonly profileUrl?: string;
}

function personCells(columns: Columns, given: string, family: string, url?: string) {
  const { text } = cellsOf(columns);
  const givenOf = text(given);
  const familyOf = text(family);
  const urlOf = url === undefined ? () => undefined : text(url);
  return (cells: readonly string[], row: number): WrittenPerson | undefined => {
    const first = givenOf(cells);
    const last = familyOf(cells);
    const address = addressOf(urlOf(cells));
    if (first === undefined && last === undefined && address === undefined) return undefined;
    const name = [first, last].filter((part) => part !== undefined).join(" ");
    warnAboutName(name, row, columns.warn);
    return { name, ...present("given", first), ...present("family", last), ...present("profileUrl", address) };
  };
}

/** The address in its normal form, so that two files spell it alike. */
function addressOf(cell: string | undefined): string | undefined {
  const key = cell === undefined ? undefined : profileKey(cell);
  return key === undefined ? undefined : profileUrl(key);
}

function severalOf(cell: string | undefined, key: (text: string) => string | undefined): readonly string[] {
  if (cell === undefined) return [];
  const keys = cell.split(/[,;\n]/).map((part) => key(part));
  return [...new Set(keys.filter((part) => part !== undefined))];
}

function dayOf(date: { readonly iso: string; readonly unusual?: true } | undefined) {
  return date && { ...date, iso: date.iso.slice(0, 10) };
}

/** An optional member, absent rather than `undefined`. */
export function present<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: V });
}
