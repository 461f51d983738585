import type { ExportReport } from "./report";

/** Where a piece of evidence stands: the file, and its row as a spreadsheet numbers rows. */
export interface RowOf {
  readonly row: number;
}

/** A connection, as it was when the export was made. */
export interface Connection extends RowOf {
  readonly name: string;
  readonly given?: string;
  readonly family?: string;
  readonly profileUrl?: string;
  readonly email?: string;
  /** At the time of the export, not when the connection was made. */
  readonly company?: string;
  readonly position?: string;
  readonly connectedOn?: string;
}

/** A row of Invitations.csv, as it stands there. */
export interface ExportedInvitation extends RowOf {
  readonly direction: "incoming" | "outgoing";
  /** The other person. */
  readonly name: string;
  readonly profileUrl?: string;
  /** Local date and time without a zone, as the platform writes it. */
  readonly sentAt?: string;
  readonly note?: string;
}

/** Messages with one person, counted; no content, no subject and no file names are kept. */
export interface MessageCount extends RowOf {
  readonly name: string;
  readonly profileUrl?: string;
  readonly sent: number;
  readonly received: number;
  /** Distinct days (in UTC, the file's own zone) on which a message went either way, and each way. */
  readonly days: number;
  readonly daysSent: number;
  readonly daysReceived: number;
  /** Days on which messages went both ways. */
  readonly daysBothWays: number;
  readonly first: string;
  readonly last: string;
  /** Somebody whose account is gone: a different unknown person in each conversation. */
  readonly deleted?: true;
}

/** That I keep a note about a person; its words only with the option `keepNotes`. */
export interface OwnNote extends RowOf {
  readonly name: string;
  readonly profileUrl?: string;
  readonly createdOn?: string;
  readonly editedOn?: string;
  readonly text?: string;
}

/** A recommendation that I wrote or received, without its words. */
export interface Recommendation extends RowOf {
  readonly direction: "given" | "received";
  readonly name: string;
  /** The other person's employer when the recommendation was written. */
  readonly company?: string;
  readonly on?: string;
}

/** That a skill was endorsed; not which one. */
export interface Endorsement extends RowOf {
  readonly direction: "given" | "received";
  readonly name: string;
  readonly profileUrl?: string;
  readonly on?: string;
}

/** A job of mine. An absent end means that it goes on. */
export interface OwnPosition extends RowOf {
  readonly company: string;
  readonly title?: string;
  readonly from?: string;
  readonly to?: string;
}

/** An address-book entry that I once gave to the platform. */
export interface ImportedContact extends RowOf {
  readonly file: "ImportedContacts.csv" | "Contacts.csv";
  readonly name: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly company?: string;
  readonly profileUrl?: string;
}

/** Whose export it is. */
export interface Me {
  readonly name?: string;
  readonly profileUrl?: string;
  readonly emails?: readonly string[];
  readonly headline?: string;
  readonly industry?: string;
}

/** A person's own data export, read: plain data with a report that accounts for every row. */
export interface LinkedInExport {
  readonly kind: "linkedin-export";
  /** The day of the export: as given, or else the latest day that any row names. */
  readonly asOf?: string;
  readonly me: Me;
  readonly connections: readonly Connection[];
  readonly invitations: readonly ExportedInvitation[];
  readonly messages: readonly MessageCount[];
  readonly notes: readonly OwnNote[];
  readonly recommendations: readonly Recommendation[];
  readonly endorsements: readonly Endorsement[];
  readonly positions: readonly OwnPosition[];
  readonly contacts: readonly ImportedContact[];
  readonly report: ExportReport;
}
