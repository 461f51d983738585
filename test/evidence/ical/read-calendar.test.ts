import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { InputError } from "../../../src/errors";
import { readCalendar } from "../../../src/evidence/ical/read-calendar";

const fixture = (name: string): string => readFileSync(fileURLToPath(new URL(`${name}.ics`, import.meta.url)), "utf8");

/** A calendar of events, each given as its lines. */
const calendar = (...events: readonly (readonly string[])[]): string =>
  ["BEGIN:VCALENDAR", ...events.flatMap((lines) => ["BEGIN:VEVENT", ...lines, "END:VEVENT"]), "END:VCALENDAR"].join(
    "\r\n",
  );

const PEOPLE = [
  "ORGANIZER:mailto:me@home.example",
  "ATTENDEE;PARTSTAT=ACCEPTED;CN=Aukje Ottema:mailto:aukje@ottema.example",
];
const event = (...more: readonly string[]): readonly string[] => ["UID:1", ...PEOPLE, ...more];

describe.each(["google", "outlook", "apple"])("a calendar of %s, beside ical.js on the whole file", (name) => {
  const text = fixture(name);
  const root = new ICAL.Component(ICAL.parse(text));
  for (const zone of root.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  const wanted = root.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
  const { events } = readCalendar(text);

  test("has every event, in its order", () => {
    expect(events.map(({ uid }) => uid)).toEqual(wanted.map(({ uid }) => uid));
  });

  test("begins each at the same moment", () => {
    const instant = (time: ICAL.Time): string | undefined => {
      const isMoment = !time.isDate && time.zone !== ICAL.Timezone.localTimezone;
      return isMoment ? new Date(time.toUnixTime() * 1_000).toISOString().replace(".000Z", "Z") : undefined;
    };
    expect(events.map(({ start }) => start.instant)).toEqual(wanted.map(({ startDate }) => instant(startDate)));
  });

  test("has the same status, and the same people with the same answers", () => {
    const plain = (component: ICAL.Component) =>
      component
        .getAllProperties("attendee")
        .filter((guest) => !["ROOM", "RESOURCE", "GROUP"].includes(String(guest.getFirstParameter("cutype"))))
        .filter((guest) => !String(guest.getFirstValue()).startsWith("invalid:"))
        .map((guest) => [
          String(guest.getFirstParameter("email") ?? guest.getFirstValue())
            .replace("mailto:", "")
            .toLowerCase(),
          String(guest.getFirstParameter("partstat") ?? "NEEDS-ACTION")
            .replace("NEEDS-ACTION", "NONE")
            .toLowerCase(),
        ]);
    for (const [i, { component }] of wanted.entries()) {
      const read = events[i];
      const status = component.getFirstPropertyValue("status") ?? "CONFIRMED";
      expect(read?.status).toBe(String(status).toLowerCase());
      const invited = new Set(plain(component).map(([email]) => email));
      const people = read?.participants.filter(({ email }) => invited.has(email)) ?? [];
      expect(people.map(({ email, answer }) => [email, answer])).toEqual(plain(component));
    }
  });
});

describe("what Google writes", () => {
  const { events, me, asOf, rejected } = readCalendar(fixture("google"), { now: "2026-11-23" });
  const [coffee, weekly, moved, allDay, newYear] = events;

  test("is read to the last entry, with the owner's address and its own day", () => {
    expect(rejected).toEqual([]);
    expect(me.emails).toEqual(["roos@terpstra.example"]);
    expect(asOf).toBe("2026-11-20");
  });

  test("an event at a place counts those who accepted and their guests, and no room", () => {
    expect(coffee).toMatchObject({ setting: "in-person", accepted: 3, first: "2026-03-12", days: 1 });
    expect(coffee?.participants).toEqual([
      { email: "roos@terpstra.example", name: "Roos Terpstra", answer: "accepted", organizer: true },
      { email: "hidde@boonstra.example", answer: "accepted", organizer: false },
    ]);
  });

  test("a series leaves out what was called off or moved, and keeps the clock when summer comes", () => {
    // Mondays at half past nine from 23 March up to and including 20 April; 6 April fell out, 13 April moved.
    expect(weekly).toMatchObject({ setting: "remote", days: 3, first: "2026-03-23", last: "2026-04-20" });
    expect(moved).toMatchObject({ setting: "in-person", days: 1, first: "2026-04-14", accepted: 2 });
  });

  test("an event of a whole day has a day and no moment, and the addresses of its alarm are nobody's", () => {
    expect(allDay).toMatchObject({ start: { wall: "2026-05-01" }, status: "tentative", participants: [] });
  });

  test("a moment in UTC falls on the day of the calendar's own zone", () => {
    expect(newYear).toMatchObject({
      status: "cancelled",
      first: "2027-01-01",
      start: { instant: "2026-12-31T23:00:00Z" },
    });
  });
});

describe("what Outlook writes", () => {
  const { events, rejected } = readCalendar(fixture("outlook"), { now: "2026-11-23" });

  test("a meeting on Teams in a room may have been either, and an organiser who is on no list was there", () => {
    expect(events[0]).toMatchObject({ setting: "both", accepted: 2, days: 5, last: "2026-11-11" });
    expect(events[0]?.participants.map(({ name, answer }) => [name, answer])).toEqual([
      ["Ferwerda, Jikke", "accepted"],
      ["Lam, Rosalie van 't", "none"],
      ["Terpstra, Roos", "accepted"],
    ]);
  });

  test("an invited mailing list leaves the number of people unknown", () => {
    expect(events[1]).toMatchObject({ setting: "in-person", accepted: null });
  });

  test("a time zone that nobody knows leaves the local day, and is named", () => {
    expect(events[2]).toMatchObject({ start: { wall: "2026-10-01T12:00:00" }, first: "2026-10-01" });
    expect(rejected).toEqual([{ file: "calendar", row: 3, line: 72, reason: "unknown-zone" }]);
  });
});

describe("what Apple writes", () => {
  const { events } = readCalendar(fixture("apple"));

  test("addresses stand beside the name, and who has none is still somebody", () => {
    expect(events[0]?.participants.map(({ email, name }) => email ?? name)).toEqual([
      "roos@terpstra.example",
      "soren@bakke.example",
      "Nobody",
    ]);
    expect(events[0]).toMatchObject({ setting: "in-person", start: { instant: "2026-11-01T04:30:00Z" } });
  });

  test("a time without a zone has no moment, and a link in the address field is a conference", () => {
    expect(events[1]).toMatchObject({ start: { wall: "2026-09-20T13:00:00" }, setting: "remote" });
    expect(events[1]?.start.instant).toBeUndefined();
  });
});

describe("a place or a screen", () => {
  test.each([
    ["Stationsplein 1, Utrecht", "in-person", "a place"],
    ["Café De Zwaan", "in-person", "a place by its name"],
    ["", "unstated", "nothing"],
    ["n.t.b.", "unstated", "nothing yet"],
    ["nader te bepalen", "unstated", "nothing yet, in words"],
    ["https://meet.example/abc", "remote", "a link"],
    ["Microsoft Teams-vergadering", "remote", "a program"],
    ["Zoom", "remote", "a program"],
    ["telefonisch", "remote", "the telephone"],
    ["+31 6 1234 5678", "remote", "a number to call"],
    ["Online", "remote", "no place at all"],
    ["Kantoor Zwolle; Microsoft Teams Meeting", "both", "a place and a program"],
    ["Kantoor Zwolle / online", "both", "a place or a screen"],
    ["Hotel Centraal", "in-person", "tel stands in it and is no telephone"],
  ])("%s is %s: %s", (location, setting) => {
    const text = calendar(event("DTSTART:20260312T130000Z", `LOCATION:${location.replace(/([,;])/g, "\\$1")}`));
    expect(readCalendar(text).events[0]?.setting).toBe(setting);
  });

  test.each([
    "DESCRIPTION:Deelnemen via https://us02web.zoom.us/j/1",
    "CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://chat.example/x",
    "X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/x",
    `DESCRIPTION:https://teams.microsoft.com/l/${"x".repeat(40_000)}`,
  ])("%#: a link elsewhere makes a place doubtful", (line) => {
    const text = calendar(event("DTSTART:20260312T130000Z", "LOCATION:Zwolle", line));
    expect(readCalendar(text).events[0]?.setting).toBe("both");
  });
});

describe("what cannot be read is rejected with its position, and stops nothing", () => {
  const good = event("DTSTART:20260312T130000Z");
  test.each([
    ["no start", ["UID:2"], "no-start"],
    ["a day that is none", ["UID:2", "DTSTART:20260231T130000Z"], "bad-date"],
    ["a thirteenth month", ["UID:2", "DTSTART:20261301"], "bad-date"],
    ["text for a time", ["UID:2", "DTSTART:soon"], "unreadable"],
    ["a line that is none", ["UID:2", "DTSTART:20260312", "LOCATION"], "unreadable"],
    ["a line without end", ["UID:2", "DTSTART:20260312", `LOCATION:${"x".repeat(30_000)}`], "line-too-long"],
  ])("%s", (_, lines, reason) => {
    const { events, rejected } = readCalendar(calendar(good, lines, [...good.slice(1), "UID:3"]), { file: "a.ics" });
    expect(events.map(({ uid }) => uid)).toEqual(["1", "3"]);
    expect(rejected).toEqual([{ file: "a.ics", row: 2, line: 8, reason }]);
  });

  test("a missing end loses that event alone, and a file that breaks off its last", () => {
    const text = [
      "BEGIN:VCALENDAR",
      "BEGIN:VEVENT",
      "UID:1",
      "BEGIN:VEVENT",
      ...good,
      "END:VEVENT",
      "BEGIN:VEVENT",
      "UID:4",
    ];
    const { events, rejected } = readCalendar(text.join("\n"));
    expect(events).toHaveLength(1);
    expect(rejected.map(({ row, line, reason }) => [row, line, reason])).toEqual([
      [1, 2, "missing-end"],
      [3, 10, "missing-end"],
    ]);
  });

  test("a file that is no calendar says so", () => {
    expect(readCalendar("Dear Roos: hello").rejected).toEqual([
      { file: "calendar", row: 0, line: 1, reason: "not-a-calendar" },
    ]);
    expect(readCalendar("").rejected[0]?.reason).toBe("not-a-calendar");
    expect(readCalendar("BEGIN:VCALENDAR\nEND:VCALENDAR").rejected).toEqual([]);
  });

  test("no reason quotes what stands in the file", () => {
    const { rejected } = readCalendar(
      calendar(["UID:secret", "DTSTART:secret"], ["SECRET"], ["DTSTART;TZID=Secret:20260312T130000"]),
    );
    expect(rejected).toHaveLength(3);
    expect(JSON.stringify(rejected)).not.toMatch(/secret/i);
  });

  test("any text whatever is read to its end", () => {
    const piece = fc.constantFrom(
      "BEGIN:VEVENT\n",
      "END:VEVENT\n",
      "BEGIN:VCALENDAR\n",
      "DTSTART:20260312T130000Z\n",
      "RRULE:FREQ=DAILY\n",
      " fold\n",
      "END:VALARM\n",
      "BEGIN:VALARM\r\n",
      "UID:1\n",
      "X",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (pieces) => {
        const { events, rejected } = readCalendar(pieces.join(""));
        const begun = pieces
          .join("")
          .split("\n")
          // Address books may put a group before a name, `item1.`, and the lines of both are read alike.
          .filter((line) => /^(?:[^:;.]*\.)?BEGIN:VEVENT\s*$/i.test(line.replace(/^\ufeff/, ""))).length;
        expect(events.length + rejected.filter(({ row }) => row > 0).length).toBeLessThanOrEqual(2 * begun);
      }),
      { numRuns: 200 },
    );
  });
});

describe("repetition", () => {
  const series = (rule: string, ...more: readonly string[]) =>
    calendar(event("DTSTART;TZID=Europe/Amsterdam:20200106T100000", `RRULE:${rule}`, ...more));
  const daysOf = (text: string, options = {}) => {
    const { events, rejected } = readCalendar(text, { now: "2020-03-01", ...options });
    return [events[0]?.days, events[0]?.last, rejected[0]?.reason];
  };

  test.each([
    ["FREQ=WEEKLY", 8, "2020-02-24", undefined, "up to now"],
    ["FREQ=WEEKLY;COUNT=3", 3, "2020-01-20", undefined, "as often as it says"],
    ["FREQ=WEEKLY;UNTIL=20200120T090000Z", 3, "2020-01-20", undefined, "until a moment in UTC, itself included"],
    ["FREQ=DAILY;BYDAY=MO,TU", 16, "2020-02-25", undefined, "on weekdays"],
    ["FREQ=MONTHLY;BYDAY=1MO", 2, "2020-02-03", undefined, "on the first Monday"],
    ["FREQ=HOURLY", 1, "2020-01-06", "unusual-recurrence", "no meeting is every hour"],
    ["FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31", 1, "2020-01-06", "unusual-recurrence", "on a day that never comes"],
    ["FREQ=DAILY;INTERVAL=7;BYDAY=TU", 1, "2020-01-06", "unusual-recurrence", "on a weekday that it never hits"],
    ["FREQ=NEVER", 1, "2020-01-06", "bad-recurrence", "a word that is none"],
  ])("%s counts %i days, up to %s, with %s: %s", (rule, days, last, problem, _) => {
    expect(daysOf(series(rule))).toEqual([days, last, problem]);
  });

  test("is followed for so many occurrences, and says when that was not enough", () => {
    expect(daysOf(series("FREQ=DAILY"), { maxOccurrences: 10 })).toEqual([10, "2020-01-15", "too-many-occurrences"]);
  });

  test("exceptions may be days, moments in UTC, or additions", () => {
    const text = series(
      "FREQ=WEEKLY;COUNT=4",
      "EXDATE;VALUE=DATE:20200113",
      "EXDATE:20200120T090000Z",
      "RDATE;TZID=Europe/Amsterdam:20200122T100000",
    );
    expect(daysOf(text)).toEqual([3, "2020-01-27", undefined]);
  });

  test("a later version of an event replaces the earlier one, wherever it stands", () => {
    const version = (sequence: number, place: string) =>
      event("DTSTART:20260312T130000Z", `SEQUENCE:${sequence}`, `LOCATION:${place}`);
    for (const order of [
      [version(2, "Zwolle"), version(1, "Zoom")],
      [version(1, "Zoom"), version(2, "Zwolle")],
    ]) {
      const { events, rejected } = readCalendar(calendar(...order));
      expect(events.map(({ setting }) => setting)).toEqual(["in-person"]);
      expect(rejected.map(({ reason }) => reason)).toEqual(["superseded"]);
    }
  });

  test("an occurrence that replaces all later ones ends the series before it", () => {
    const replacing = event(
      "DTSTART;TZID=Europe/Amsterdam:20200127T140000",
      "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Amsterdam:20200127T100000",
    );
    const text = calendar(event("DTSTART;TZID=Europe/Amsterdam:20200106T100000", "RRULE:FREQ=WEEKLY"), replacing);
    expect(readCalendar(text, { now: "2020-03-01" }).events.map(({ days }) => days)).toEqual([3, 1]);
  });
});

describe("options", () => {
  test("progress comes after every thousand events and at the end", () => {
    const seen: number[] = [];
    readCalendar("BEGIN:VEVENT\n".repeat(2_500), {
      onProgress: ({ entries }) => seen.push(entries),
    });
    expect(seen).toEqual([1_000, 2_000, 2_500]);
  });

  test.each([
    [{ now: "today" }, "not-a-date"],
    [{ maxOccurrences: 0 }, "out-of-range"],
  ])("%j is refused with %s", (options, code) => {
    expect(() => readCalendar("", options)).toThrow(InputError);
    expect(() => readCalendar("", options)).toThrow(expect.objectContaining({ code }));
  });
});
