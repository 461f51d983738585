import { basicDateTime, MINUTE, type Moment } from "./dates";
import { escapeParameter, escapeText } from "./ical-text";
import { fullName, ME, type SamplePerson } from "./person";

export type Participation = "ACCEPTED" | "DECLINED" | "TENTATIVE" | "NEEDS-ACTION";

export interface Attendee {
  readonly person: SamplePerson;
  readonly participation?: Participation;
}

export interface CalendarEvent {
  readonly uid: string;
  readonly title: string;
  /** Local time in the Netherlands. */
  readonly start: Moment;
  readonly minutes?: number;
  readonly place?: string;
  readonly link?: string;
  /** The other people; I take part in every event that has others. */
  readonly others?: readonly Attendee[];
  readonly organizer?: SamplePerson;
  readonly mine?: Participation;
  readonly room?: string;
  readonly cancelled?: boolean;
  readonly repeat?: string;
  /** Occurrences of the repetition that did not take place. */
  readonly except?: readonly Moment[];
  /** The occurrence that this event replaces. */
  readonly replaces?: Moment;
  readonly dialect?: "google" | "outlook";
}

const TIME_ZONE = { google: "Europe/Amsterdam", outlook: "W. Europe Standard Time" } as const;

/** An event as Google Calendar exports it, or as Outlook sent it and Google kept it. */
export function eventLines(event: CalendarEvent): string[] {
  const { dialect = "google", others = [], organizer = ME, mine = "ACCEPTED", minutes = 60 } = event;
  const local = (property: string, at: Moment): string => `${property};TZID=${TIME_ZONE[dialect]}:${basicDateTime(at)}`;
  const attendee = (person: SamplePerson, participation: Participation): string =>
    `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=${participation};CN=${escapeParameter(fullName(person))}${
      dialect === "google" ? ";X-NUM-GUESTS=0" : ";RSVP=TRUE"
    }:mailto:${person.email}`;
  const social =
    others.length === 0
      ? []
      : [
          `ORGANIZER;CN=${escapeParameter(fullName(organizer))}:mailto:${organizer.email}`,
          attendee(ME, mine),
          ...others.map(({ person, participation = "ACCEPTED" }) => attendee(person, participation)),
        ];
  const room = event.room
    ? [`ATTENDEE;CUTYPE=ROOM;PARTSTAT=ACCEPTED;CN=${escapeParameter(event.room)}:mailto:zaal@kiezelhofwerving.example`]
    : [];
  const link = event.link
    ? [`${dialect === "google" ? "X-GOOGLE-CONFERENCE" : "X-MICROSOFT-SKYPETEAMSMEETINGURL"}:${event.link}`]
    : [];
  return [
    "BEGIN:VEVENT",
    local("DTSTART", event.start),
    local("DTEND", event.start + minutes * MINUTE),
    ...(event.repeat ? [`RRULE:${event.repeat}`] : []),
    ...(event.except ?? []).map((at) => local("EXDATE", at)),
    ...(event.replaces === undefined ? [] : [local("RECURRENCE-ID", event.replaces)]),
    "DTSTAMP:20261120T080000Z",
    `UID:${event.uid}@calendar.example`,
    ...social,
    ...room,
    ...(event.place ? [`LOCATION:${escapeText(event.place)}`] : []),
    "SEQUENCE:0",
    `STATUS:${event.cancelled ? "CANCELLED" : "CONFIRMED"}`,
    `SUMMARY:${escapeText(event.title)}`,
    "TRANSP:OPAQUE",
    ...(dialect === "outlook" ? ["PRIORITY:5", "X-MICROSOFT-CDO-BUSYSTATUS:BUSY"] : []),
    ...link,
    "END:VEVENT",
  ];
}
