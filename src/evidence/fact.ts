import type { FactValue } from "../invitation/condition";
import type { Setting } from "./ical/setting";

/** Where a piece of evidence stands. */
export interface Source {
  /** The file as the platform names it, or what the app calls its own. */
  readonly file: string;
  /** As a spreadsheet numbers rows: header and preamble count, from 1. Of a calendar the event, of an address book the card. */
  readonly row?: number;
  readonly field?: string;
}

/** What identifies a person in one row, normalised, and the name as written there. */
export interface PersonKeys {
  /** The public identifier of the profile. */
  readonly profile?: string;
  readonly emails?: readonly string[];
  readonly phones?: readonly string[];
  readonly name?: string;
}

/** What one row says. Days are ISO dates. */
export type Statement =
  | { readonly kind: "connection"; readonly on?: string; readonly company?: string; readonly position?: string }
  | {
      readonly kind: "invitation";
      readonly direction: "incoming" | "outgoing";
      readonly sentAt?: string;
      readonly note?: string;
    }
  | {
      readonly kind: "messages";
      readonly sent: number;
      readonly received: number;
      /** Distinct days on which a message went either way, and each way. */
      readonly days: number;
      readonly daysSent: number;
      readonly daysReceived: number;
      readonly first: string;
      readonly last: string;
    }
  | { readonly kind: "own-note"; readonly on?: string; readonly text?: string }
  | {
      readonly kind: "recommendation";
      readonly direction: "given" | "received";
      readonly on?: string;
      readonly company?: string;
    }
  | { readonly kind: "endorsement"; readonly direction: "given" | "received"; readonly on?: string }
  | { readonly kind: "contact"; readonly company?: string; readonly hasPhone: boolean }
  /** They took part in an event of a calendar, as far as they said so. Whether I did stands in a fact about me. */
  | {
      readonly kind: "meeting";
      /** Which event, the same for everybody in it. */
      readonly event: string;
      readonly first: string;
      readonly last: string;
      /** Distinct days, up to the day on which the calendar was read. */
      readonly days: number;
      readonly setting: Setting;
      /** Everybody who took part, me included; `null` where that cannot be known. */
      readonly accepted: number | null;
    }
  /** What somebody told me in confidence: it may decide, and no message may betray it. */
  | {
      readonly kind: "inside";
      readonly fact: string;
      readonly value: FactValue;
      readonly on: string;
      /** The last day on which it counts. */
      readonly until?: string;
      /** What must not get out. */
      readonly words?: string;
    }
  /** My own word about a fact of the vocabulary: stronger than any file. */
  | { readonly kind: "answer"; readonly fact: string; readonly value: FactValue; readonly on: string };

/** The kinds of things that a source can say about a person. */
export type StatementKind = Statement["kind"];

/** A piece of evidence: who, what, where it comes from, and as of which day the source was made. */
export interface EvidenceFact {
  /** Made of the content, so that the same row read twice is one fact. */
  readonly id: string;
  readonly person: PersonKeys;
  readonly says: Statement;
  readonly source: Source;
  readonly asOf?: string;
}

/** A fact that says a certain kind of thing. */
export type FactOf<K extends StatementKind> = EvidenceFact & { readonly says: Extract<Statement, { kind: K }> };

export function isOf<K extends StatementKind>(fact: EvidenceFact, kind: K): fact is FactOf<K> {
  return fact.says.kind === kind;
}

/** A job of mine. */
export interface OwnJob {
  readonly id: string;
  readonly company: string;
  /** ISO month or year; an absent end means that it goes on. */
  readonly from?: string;
  readonly to?: string;
  readonly source: Source;
  readonly asOf?: string;
}
