import ICAL from "ical.js";
import { detached } from "../linkedin/detached";
import type { CalendarEvent, EventStart } from "./calendar";
import type { Entry } from "./content-lines";
import { participantsOf } from "./participants";
import { hasConferenceLink, settingOf } from "./setting";
import { UTC, type Zone } from "./time-zone";

/** An event of which the repetition is still to be followed. */
export interface EventDraft extends Omit<CalendarEvent, "days" | "first" | "last"> {
  /** In the zone of the event, without it. */
  readonly wall: ICAL.Time;
  readonly rule: ICAL.Recur | undefined;
  readonly extra: readonly ICAL.Time[];
  readonly except: readonly string[];
  /** The occurrence of its series that it replaces, as clocks show it. */
  readonly replaces?: string;
  /** It replaces all later ones too. */
  readonly andFuture: boolean;
  /** Of two versions of one event the later counts: by its number, then by when it was written. */
  readonly version: readonly [sequence: number, changed: string];
  /** When it was written into the file. */
  readonly written: string;
  readonly problem?: "unknown-zone" | "bad-recurrence";
}

export interface EventContext {
  readonly zoneOf: (tzid: string) => Zone | undefined;
  /** The zone of the calendar, in which a moment in UTC has its day. */
  readonly own: Zone;
  readonly isCancelled: boolean;
}

export type EventProblem = "unreadable" | "no-start" | "bad-date";

/** What is read of an event; its description only for a link to a conference. */
export const EVENT_PROPERTIES: ReadonlySet<string> = new Set(
  (
    "UID DTSTART STATUS SEQUENCE DTSTAMP LAST-MODIFIED ORGANIZER ATTENDEE RRULE RDATE EXDATE RECURRENCE-ID LOCATION " +
    "CONFERENCE URL DESCRIPTION X-GOOGLE-CONFERENCE X-MICROSOFT-SKYPETEAMSMEETINGURL " +
    "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK X-MICROSOFT-ONLINEMEETINGCONFLINK"
  ).split(" "),
);
const LINK_PROPERTIES = [
  "conference",
  "x-google-conference",
  "x-microsoft-skypeteamsmeetingurl",
  "x-microsoft-onlinemeetingexternallink",
  "x-microsoft-onlinemeetingconflink",
];

/** Reads one event, in the dialects of Google, Outlook and Apple. */
export function readEvent(entry: Entry, context: EventContext): EventDraft | EventProblem {
  const draft = parsed(entry, context);
  if (draft !== "unreadable" || !entry.lines.some(isRule)) return draft;
  // A repetition that cannot be read does not undo the event itself.
  const once = parsed({ ...entry, lines: entry.lines.filter((line) => !isRule(line)) }, context);
  return typeof once === "string" ? once : { ...once, problem: "bad-recurrence" };
}

function isRule(line: string): boolean {
  return /^RRULE[:;]/i.test(line);
}

/** Some programs leave out that a day is a day. */
function withType(line: string): string {
  return line.replace(/^(DTSTART|EXDATE|RECURRENCE-ID):(?=\d{8}$)/i, "$1;VALUE=DATE:");
}

function parsed(entry: Entry, context: EventContext): EventDraft | EventProblem {
  try {
    const text = ["BEGIN:VEVENT", ...entry.lines.map(withType), "END:VEVENT"].join("\r\n");
    return draftOf(new ICAL.Component(ICAL.parse(text)), entry, context);
  } catch {
    return "unreadable"; // the parser throws at whatever breaks the grammar, some of it only when a value is asked for
  }
}

function draftOf(event: ICAL.Component, entry: Entry, context: EventContext): EventDraft | EventProblem {
  const startProperty = event.getFirstProperty("dtstart");
  if (startProperty === null) return "no-start";
  const start = timeOf(startProperty, startProperty.getFirstValue());
  if (start === undefined) return "bad-date";
  const tzid = textParameter(startProperty, "tzid");
  const isUtc = start.zone === ICAL.Timezone.utcTimezone;
  const zone = isUtc ? context.own : tzid === undefined ? undefined : context.zoneOf(tzid);
  const toWall = (time: ICAL.Time): ICAL.Time => {
    const isMoment = time.zone === ICAL.Timezone.utcTimezone;
    return isMoment ? (zone ?? context.own).wallOf(UTC.instantOf(time)) : floating(time);
  };
  const wall = toWall(start);

  const rule = ruleOf(event, toWall);
  const replaced = event.getFirstProperty("recurrence-id");
  const replaces = replaced === null ? undefined : timeOf(replaced, replaced.getFirstValue());
  const text = (name: string): string => String(event.getFirstPropertyValue(name) ?? "");
  const hasLink =
    LINK_PROPERTIES.some((name) => event.hasProperty(name)) ||
    hasConferenceLink(`${text("url")} ${text("description")}`);
  const problem =
    rule === "bad-recurrence" ? rule : tzid !== undefined && zone === undefined ? ("unknown-zone" as const) : undefined;
  return {
    row: entry.row,
    line: entry.line,
    uid: detached(text("uid")),
    status: context.isCancelled ? "cancelled" : statusOf(text("status")),
    start: startOf(start, wall, tzid, zone),
    setting: settingOf(text("location"), hasLink),
    ...participantsOf(event),
    wall,
    rule: rule === "bad-recurrence" ? undefined : rule,
    extra: timesOf(event, "rdate").map(toWall),
    except: timesOf(event, "exdate").map((time) => toWall(time).toString()),
    ...(replaces === undefined ? {} : { replaces: toWall(replaces).toString() }),
    andFuture: replaced !== null && textParameter(replaced, "range")?.toUpperCase() === "THISANDFUTURE",
    version: [Number(text("sequence")) || 0, detached(text("last-modified") || text("dtstamp"))],
    written: detached([text("dtstamp"), text("last-modified")].sort()[1] ?? ""),
    ...(problem === undefined ? {} : { problem }),
  };
}

function startOf(start: ICAL.Time, wall: ICAL.Time, tzid: string | undefined, zone: Zone | undefined): EventStart {
  const isUtc = start.zone === ICAL.Timezone.utcTimezone;
  const instant = wall.isDate ? undefined : isUtc ? UTC.instantOf(start) : zone?.instantOf(wall);
  return {
    wall: wall.toString(),
    ...(instant === undefined ? {} : { instant: new Date(instant).toISOString().replace(".000Z", "Z") }),
    ...(tzid === undefined ? {} : { zone: detached(tzid) }),
  };
}

function statusOf(text: string): CalendarEvent["status"] {
  const status = text.trim().toUpperCase();
  return status === "CANCELLED" || status === "CANCELED"
    ? "cancelled"
    : status === "TENTATIVE"
      ? "tentative"
      : "confirmed";
}

function ruleOf(
  event: ICAL.Component,
  toWall: (time: ICAL.Time) => ICAL.Time,
): ICAL.Recur | undefined | "bad-recurrence" {
  const [first, ...more] = event.getAllProperties("rrule");
  if (first === undefined) return undefined;
  const rule = first.getFirstValue();
  if (!(rule instanceof ICAL.Recur) || more.length > 0) return "bad-recurrence";
  if (rule.until) rule.until = toWall(rule.until);
  return rule;
}

function timesOf(event: ICAL.Component, name: string): readonly ICAL.Time[] {
  return event
    .getAllProperties(name)
    .flatMap((property) => property.getValues().map((value: unknown) => timeOf(property, value)))
    .filter((time) => time !== undefined);
}

/** A time of the calendar; ical.js would make the fourth of February of the thirty-fifth of January. */
function timeOf(property: ICAL.Property, value: unknown): ICAL.Time | undefined {
  const time = value instanceof ICAL.Period ? value.start : value;
  if (!(time instanceof ICAL.Time)) return undefined;
  const written = JSON.stringify(property.toJSON());
  const isDay = !Number.isNaN(Date.parse(time.toString().slice(0, 10)));
  return isDay && written.includes(time.toString()) ? time : undefined;
}

function floating({ year, month, day, hour, minute, second, isDate }: ICAL.Time): ICAL.Time {
  return ICAL.Time.fromData({ year, month, day, hour, minute, second, isDate });
}

function textParameter(property: ICAL.Property, name: string): string | undefined {
  const value: unknown = property.getFirstParameter(name);
  return typeof value === "string" && value !== "" ? value : undefined;
}
