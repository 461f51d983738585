import { readAddressBook, readCalendar } from "../../src/evidence";
import { type HostileCase, hostile, outcomeOf } from "./hostile-case";

const GROUP = "calendars and address books";
const event = (...lines: readonly string[]): string =>
  ["BEGIN:VEVENT", "UID:1", "DTSTART:20260301T100000Z", ...lines, "END:VEVENT"].join("\r\n");
const calendar = (...events: readonly string[]): string =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", ...events, "END:VCALENDAR", ""].join("\r\n");
const good = event("ORGANIZER;CN=Aukje:mailto:aukje@example.nl", "LOCATION:Utrecht").replace("UID:1", "UID:2");
const card = (...lines: readonly string[]): string =>
  ["BEGIN:VCARD", "VERSION:3.0", ...lines, "END:VCARD", ""].join("\r\n");
const goodCard = card("FN:Aukje Ottema", "EMAIL:aukje@example.nl");

const events = (text: string): unknown =>
  outcomeOf(
    () => readCalendar(text, { now: "2026-11-23" }),
    (read) => [read.events.length, ...new Set(read.rejected.map(({ reason }) => reason))],
  );
const cards = (text: string): unknown =>
  outcomeOf(
    () => readAddressBook(text),
    (read) => [read.cards.length, ...new Set(read.rejected.map(({ reason }) => reason))],
  );

export const hostileCalendars: readonly HostileCase[] = [
  hostile(GROUP, "an event every second, for ever", () => calendar(event("RRULE:FREQ=SECONDLY"), good), events, [2]),
  hostile(
    GROUP,
    "an event every day since the year 1",
    () => calendar(event("RRULE:FREQ=DAILY").replace("20260301", "00010301"), good),
    events,
    [1, "bad-date"],
  ),
  hostile(
    GROUP,
    "an event on a day that never comes",
    () => calendar(event("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"), good),
    events,
    [2],
  ),
  hostile(GROUP, "a rule that is no rule", () => calendar(event("RRULE:FREQ=SOMETIMES;COUNT=-1"), good), events, [
    2,
    "bad-recurrence",
  ]),
  hostile(
    GROUP,
    "100,000 dates that are excluded",
    () => calendar(event("RRULE:FREQ=DAILY", `EXDATE:${Array(1e5).fill("20260302T100000Z").join()}`), good),
    events,
    [1, "line-too-long"],
    true,
  ),
  hostile(
    GROUP,
    "a line folded into megabytes",
    () => calendar(event(`DESCRIPTION:${"x\r\n ".repeat(2e6)}`), good),
    events,
    [2],
    true,
  ),
  hostile(
    GROUP,
    "a place of 10 MB on one line",
    () => calendar(event(`LOCATION:${"x".repeat(1e7)}`), good),
    events,
    [1, "line-too-long"],
    true,
  ),
  hostile(GROUP, "an event without an end", () => calendar(good).split("END:VEVENT", 1).join(""), events, [
    0,
    "missing-end",
  ]),
  hostile(
    GROUP,
    "100,000 events without an end",
    () => calendar("BEGIN:VEVENT\r\n".repeat(1e5), good),
    events,
    [1, "missing-end"],
    true,
  ),
  hostile(
    GROUP,
    "100,000 levels of components",
    () => calendar(event("BEGIN:VALARM\r\n".repeat(1e5)), good),
    events,
    [2],
    true,
  ),
  hostile(
    GROUP,
    "50,000 participants",
    () => calendar(event("ATTENDEE;CN=A;PARTSTAT=ACCEPTED:mailto:a@example.nl\r\n".repeat(50_000).trim()), good),
    events,
    [2],
    true,
  ),
  hostile(
    GROUP,
    "properties with names that every object has",
    () => calendar(event("CONSTRUCTOR:x", "__PROTO__:x"), good),
    events,
    [2],
  ),
  hostile(GROUP, "NUL bytes and half characters", () => calendar(event("LOCATION:\0\ud800"), good), events, [2]),
  hostile(GROUP, "no calendar at all", () => "PK\u0003\u0004", events, [0, "not-a-calendar"]),
  hostile(GROUP, "nothing", () => "", events, [0, "not-a-calendar"]),
  hostile(GROUP, "a card without an end", () => `${goodCard}BEGIN:VCARD\r\nFN:B`, cards, [1, "missing-end"]),
  hostile(
    GROUP,
    "a card with a photograph of 10 MB",
    () => card("FN:B", `PHOTO;ENCODING=b:${"A".repeat(1e7)}`) + goodCard,
    cards,
    [2],
    true,
  ),
  hostile(
    GROUP,
    "a card with a name of 10 MB",
    () => card(`FN:${"x".repeat(1e7)}`) + goodCard,
    cards,
    [1, "line-too-long"],
    true,
  ),
  hostile(
    GROUP,
    "a card with 50,000 addresses",
    () => card("FN:B", ...Array.from({ length: 50_000 }, (_, i) => `EMAIL:a${i}@example.nl`)) + goodCard,
    cards,
    [2],
    true,
  ),
  hostile(GROUP, "20,000 cards", () => goodCard.repeat(20_000), cards, [20000], true),
  hostile(GROUP, "a line that is folded before its first letter", () => ` folded\r\n${goodCard}`, cards, [1]),
];
