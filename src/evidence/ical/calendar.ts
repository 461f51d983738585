import type { Rejected } from "../answers";
import type { Setting } from "./setting";

/** When an event begins: as clocks there show it, and the moment itself where its time zone is known. */
export interface EventStart {
  /** `2026-03-12T14:00:00`, or `2026-03-12` for a whole day. */
  readonly wall: string;
  /** `2026-03-12T13:00:00Z`; absent for a whole day, a time without a zone, or a zone that nobody knows. */
  readonly instant?: string;
  readonly zone?: string;
}

/** Somebody who was invited to an event, or who organised it. */
export interface Participant {
  readonly email?: string;
  readonly name?: string;
  readonly answer: "accepted" | "declined" | "tentative" | "none";
  readonly organizer: boolean;
}

/** An event of a calendar, with what bears on who met whom: neither its title nor its description. */
export interface CalendarEvent {
  /** Which event of the file it is, from 1, and the line on which it begins. */
  readonly row: number;
  readonly line: number;
  readonly uid: string;
  readonly status: "confirmed" | "tentative" | "cancelled";
  readonly start: EventStart;
  /** Days on which it took place or will, in the zone of the event: how many, the first and the last. */
  readonly days: number;
  readonly first?: string;
  readonly last?: string;
  readonly setting: Setting;
  readonly participants: readonly Participant[];
  /**
   * How many people took part as far as they said so: those who accepted, the organiser, and unnamed guests whom they
   * announced; rooms do not count. `null` where a mailing list was invited.
   */
  readonly accepted: number | null;
}

/** A calendar, read: plain data. */
export interface Calendar {
  readonly kind: "calendar";
  readonly file: string;
  /** The newest moment at which the file says that something was written in it: it is at least so old. */
  readonly asOf?: string;
  /** The owner's address, where the calendar is named by it. */
  readonly me: { readonly emails?: readonly string[] };
  readonly events: readonly CalendarEvent[];
  /** What could not be read, or only in part, with its position. */
  readonly rejected: readonly Rejected[];
}
