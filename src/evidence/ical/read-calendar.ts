import ICAL from "ical.js";
import { InputError } from "../../errors";
import { isCalendarDay } from "../../invitation/calendar-day";
import { aFunction, anything, aText, checkArgument, checkOptions } from "../../invitation/options";
import type { Rejected } from "../answers";
import { emailKey } from "../person-key";
import type { Calendar } from "./calendar";
import { type Entry, type EntryKind, entriesOf, withLineFeeds } from "./content-lines";
import { EVENT_PROPERTIES, type EventContext, type EventDraft, readEvent } from "./read-event";
import { newestVersions, withDays } from "./series";
import { describedZone, namedZone, UTC, type Zone } from "./time-zone";

/** How a calendar is read. */
export interface ReadCalendarOptions {
  /** How the file is called in reasons; `calendar` unless given. */
  readonly file?: string;
  /** The day up to which repeated events are followed, `2026-11-23`; without it the newest day that the file names. */
  readonly now?: string;
  /** How many occurrences of one series are followed at most; 1,000 unless given. */
  readonly maxOccurrences?: number;
  /** Called after every thousand entries, and at the end. */
  readonly onProgress?: (progress: { readonly file: string; readonly entries: number }) => void;
}

const MOST_PARTICIPANTS = 1_000;

const WANTED = new Map<EntryKind, ReadonlySet<string> | null>([
  ["VEVENT", EVENT_PROPERTIES],
  ["VTIMEZONE", null],
]);

/**
 * Reads a calendar as Google, Outlook and Apple export it (iCalendar, RFC 5545): who was in which event, whether they
 * accepted, on which days, and whether it was at a place or on a screen. Titles are not read, and descriptions only
 * looked at for a link to a conference.
 *
 * One event is parsed at a time, so a large file costs little more than its text. What cannot be read is rejected with
 * its position and stops nothing. A repeated event counts its days, without those that were called off; one that was
 * moved or changed counts as it was. A time zone that is unknown leaves the local day as it stands, and is named in
 * `rejected`.
 *
 * @returns a source for `collect`, which needs your own addresses to tell what you took part in
 * @throws {@link InputError} `not-a-date` for `now`, `out-of-range` for `maxOccurrences`
 * @example
 * ```ts
 * import { readCalendar } from "know-and-trust/evidence";
 * const { events } = readCalendar([
 *   "BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:1", "DTSTART;TZID=Europe/Amsterdam:20260312T140000", "LOCATION:Zwolle",
 *   "ORGANIZER:mailto:eva@terpstra.example", "ATTENDEE;CN=Aukje Ottema;PARTSTAT=ACCEPTED:mailto:aukje@ottema.example",
 *   "END:VEVENT", "END:VCALENDAR",
 * ].join("\r\n"));
 * events[0]?.start.instant; // => "2026-03-12T13:00:00Z"
 * events[0]?.setting; // => "in-person"
 * events[0]?.accepted; // => 2
 * ```
 */
export function readCalendar(text: string, options: ReadCalendarOptions = {}): Calendar {
  checkReading(text, options);
  const { file = "calendar" } = options;
  const rejected: Rejected[] = [];
  const reject = (row: number, line: number, reason: string): void => {
    rejected.push({ file, row, line, reason });
  };
  const lines = withLineFeeds(text);
  const context = headOf(lines);
  const drafts: EventDraft[] = [];
  let entries = 0;
  let isCancelled = false;
  let isCalendar = false;
  for (const entry of entriesOf(lines, WANTED)) {
    isCalendar ||= entry.kind !== "HEADING" || entry.value.toUpperCase() === "VCALENDAR";
    if (entry.kind === "HEADING") {
      // A file may hold several calendars, one after another.
      if (entry.name === "METHOD") isCancelled = entry.value.toUpperCase() === "CANCEL";
      continue;
    }
    if (entry.kind !== "VEVENT") continue;
    entries++;
    if (entries % 1_000 === 0) options.onProgress?.({ file, entries });
    const draft = entry.problem ?? readEvent(entry, { ...context, isCancelled });
    if (typeof draft === "string") reject(entry.row, entry.line, draft);
    else if (draft.participants.length > MOST_PARTICIPANTS) reject(entry.row, entry.line, "too-many-participants");
    else drafts.push(draft);
  }
  options.onProgress?.({ file, entries });
  if (!isCalendar) reject(0, 1, "not-a-calendar");

  const current = newestVersions(drafts, (draft) => reject(draft.row, draft.line, "superseded"));
  const asOf = dayOf(
    current
      .map(({ written }) => written)
      .sort()
      .at(-1) ?? "",
  );
  const until = options.now?.slice(0, 10) ?? asOf;
  const events = withDays(current, until, options.maxOccurrences ?? 1_000, reject);
  return {
    kind: "calendar",
    file,
    ...(asOf === undefined ? {} : { asOf }),
    me: context.owner === undefined ? {} : { emails: [context.owner] },
    events,
    rejected,
  };
}

function checkReading(text: string, options: ReadCalendarOptions): void {
  checkArgument(text, aText, ["text"]);
  checkOptions(options, { file: aText, now: aText, maxOccurrences: anything, onProgress: aFunction });
  const { now, maxOccurrences } = options;
  if (now !== undefined && !isCalendarDay(now.slice(0, 10))) {
    throw new InputError({ code: "not-a-date", path: ["now"], message: "expected a day such as `2026-11-23`" });
  }
  if (maxOccurrences !== undefined && !(Number.isSafeInteger(maxOccurrences) && maxOccurrences > 0)) {
    throw new InputError({
      code: "out-of-range",
      path: ["maxOccurrences"],
      message: "expected a whole number above 0",
    });
  }
}

/** What holds for all events: the zones, which may stand behind the events that use them, and whose calendar it is. */
function headOf(text: string): Omit<EventContext, "isCancelled"> & { readonly owner: string | undefined } {
  const zones = new Map<string, Zone | undefined>();
  let ownZone = "";
  let owner: string | undefined;
  for (const entry of entriesOf(text, new Map([["VTIMEZONE" as const, null]]))) {
    if (entry.kind === "VTIMEZONE") addZone(zones, entry);
    else if (entry.kind === "HEADING" && entry.name === "X-WR-TIMEZONE") ownZone = entry.value;
    else if (entry.kind === "HEADING" && entry.name === "X-WR-CALNAME") owner ??= emailKey(entry.value);
  }
  const zoneOf = (tzid: string): Zone | undefined => {
    if (!zones.has(tzid)) zones.set(tzid, namedZone(tzid));
    return zones.get(tzid);
  };
  return { zoneOf, own: zoneOf(ownZone) ?? UTC, owner };
}

function addZone(zones: Map<string, Zone | undefined>, { lines, problem }: Entry): void {
  if (problem !== undefined) return;
  try {
    const component = new ICAL.Component(ICAL.parse(["BEGIN:VTIMEZONE", ...lines, "END:VTIMEZONE"].join("\r\n")));
    const tzid = component.getFirstPropertyValue("tzid");
    if (typeof tzid === "string") zones.set(tzid, describedZone(component, tzid));
  } catch {
    // As if the calendar did not describe it: the name may still be known, and otherwise its events say so.
  }
}

/** The day of a moment as iCalendar writes it or as it was read: `20261120T080000Z`. */
function dayOf(written: string): string | undefined {
  const found = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(written);
  return found ? `${found[1]}-${found[2]}-${found[3]}` : undefined;
}
