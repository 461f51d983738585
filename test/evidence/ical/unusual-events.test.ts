import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { participantsOf } from "../../../src/evidence/ical/participants";
import { readCalendar } from "../../../src/evidence/ical/read-calendar";
import { hasConferenceLink, settingOf } from "../../../src/evidence/ical/setting";
import { describedZone, namedZone, UTC, type Zone } from "../../../src/evidence/ical/time-zone";

const ME = "ORGANIZER:mailto:me@home.example";
const HER = "ATTENDEE;PARTSTAT=ACCEPTED:mailto:her@work.example";
const calendar = (events: readonly (readonly string[])[], head: readonly string[] = []): string =>
  [
    "BEGIN:VCALENDAR",
    ...head,
    ...events.flatMap((lines) => ["BEGIN:VEVENT", ...lines, "END:VEVENT"]),
    "END:VCALENDAR",
  ].join("\n");
const read = (events: readonly (readonly string[])[], head: readonly string[] = [], options: object = {}) =>
  readCalendar(calendar(events, head), { now: "2020-03-01", ...options });
const one = (...lines: readonly string[]) => {
  const { events, rejected } = read([["UID:1", ME, HER, ...lines]]);
  return { ...events[0], reasons: rejected.map(({ reason }) => reason) };
};

describe("a place, a screen or neither", () => {
  test.each([
    ["Zwolle", false, "in-person"],
    ["Zwolle", true, "both"],
    ["", false, "unstated"],
    ["", true, "remote"],
    ["Zwolle|Zoom", false, "both"],
    ["Zwolle\nonline", false, "both"],
    ["Stationsplein 1, Zwolle", false, "in-person"],
    ["Zwolle,online", false, "remote"],
    ["tbd; n.v.t.; ?; -", false, "unstated"],
    ["TBA", false, "unstated"],
    ["volgt", false, "unstated"],
    ["to be announced", false, "unstated"],
    ["to be sure", false, "in-person"],
    ["n/a", false, "unstated"],
    ["nvt", false, "unstated"],
    ["n.n.b.", false, "unstated"],
    ["ntb", false, "unstated"],
    ["het volgt later in Zwolle", false, "in-person"],
    ["www.acme.example", false, "remote"],
    ["tel:123", false, "remote"],
    ["sip:x", false, "remote"],
    ["meet.acme.nl/abc", false, "remote"],
    ["Acme.nl Zwolle", false, "in-person"],
    ["0612345678", false, "remote"],
    ["(06) 1234-5678", false, "remote"],
    ["06123", false, "in-person"],
    ["Zaal 0612345678", false, "in-person"],
    ["Kamer 12", false, "in-person"],
    ["bel via de telefoon", false, "remote"],
    ["conf call", false, "remote"],
    ["dial-in", false, "remote"],
    ["Signalweg 3", false, "in-person"],
    ["Videostraat 1", false, "in-person"],
    [`${"x".repeat(1_999)}; Zoom`, false, "in-person"],
    [`${"x".repeat(1_990)}; Zoom`, false, "both"],
  ] as const)("%j, with a link elsewhere: %s, is %s", (location, hasLink, expected) => {
    expect(settingOf(location, hasLink)).toBe(expected);
  });

  test.each([
    ["https://us02web.zoom.us/j/1", true],
    ["MEET.GOOGLE.COM/x", true],
    ["app.slack.com/huddle/T1", true],
    ["app.slack.com/client", false],
    ["teams.live.com", true],
    ["teams.example.com", false],
    ["xzoom.us", false],
    ["zoom.usa", false],
  ])("%s leads to a conference: %s", (text, leads) => expect(hasConferenceLink(text)).toBe(leads));
});

describe("who takes part", () => {
  const people = (...lines: readonly string[]) =>
    participantsOf(new ICAL.Component(ICAL.parse(["BEGIN:VEVENT", ...lines, "END:VEVENT"].join("\r\n"))));
  const shown = (...lines: readonly string[]) => {
    const { participants, accepted } = people(...lines);
    const list = participants.map(
      ({ email, name, answer, organizer }) =>
        `${email ?? "?"} ${name ?? "?"} ${answer}${organizer ? " organizes" : ""}`,
    );
    return [...list, accepted];
  };
  const guest = (parameters: string, address = "mailto:her@work.example") => `ATTENDEE${parameters}:${address}`;

  test.each<[string, readonly string[], readonly unknown[]]>([
    ["nobody", [], [0]],
    ["an organiser alone is there", [ME], ["me@home.example ? accepted organizes", 1]],
    ["who says nothing may come", [guest("")], ["her@work.example ? none", 0]],
    ["who says yes", [guest(";PARTSTAT=accepted")], ["her@work.example ? accepted", 1]],
    ["who says perhaps", [guest(";PARTSTAT=TENTATIVE")], ["her@work.example ? tentative", 0]],
    ["who says no", [guest(";PARTSTAT=DECLINED")], ["her@work.example ? declined", 0]],
    ["who sends another", [guest(";PARTSTAT=DELEGATED")], ["her@work.example ? declined", 0]],
    ["who says something else", [guest(";PARTSTAT=NEEDS-ACTION")], ["her@work.example ? none", 0]],
    [
      "an organiser who is asked and says nothing",
      [guest("", "mailto:me@home.example"), ME],
      ["me@home.example ? accepted organizes", 1],
    ],
    [
      "an organiser who says no",
      [guest(";PARTSTAT=DECLINED", "mailto:me@home.example"), ME],
      ["me@home.example ? declined organizes", 0],
    ],
    ["a name beside the address", [guest(";CN=Her")], ["her@work.example Her none", 0]],
    ["an address for a name is no name", [guest(";CN=Her@work.example")], ["her@work.example ? none", 0]],
    ["a name without an address", [guest(";CN=Her", "invalid:nomail")], ["? Her none", 0]],
    ["neither is nobody", [guest("", "invalid:nomail")], [0]],
    ["an address as a parameter", [guest(";EMAIL=her@home.example", "urn:x")], ["her@home.example ? none", 0]],
    [
      "twice is once, and the later answer",
      [guest(""), guest(";PARTSTAT=ACCEPTED;CN=Her")],
      ["her@work.example Her accepted", 1],
    ],
    ["a name that is known stays", [guest(";CN=Her"), guest("")], ["her@work.example Her none", 0]],
    ["rooms and things are nobody", [guest(";CUTYPE=ROOM;PARTSTAT=ACCEPTED"), guest(";CUTYPE=resource")], [0]],
    ["guests of who comes", [guest(";PARTSTAT=ACCEPTED;X-NUM-GUESTS=2")], ["her@work.example ? accepted", 3]],
    ["guests of who does not", [guest(";X-NUM-GUESTS=2")], ["her@work.example ? none", 0]],
    ["fewer than no guests", [guest(";PARTSTAT=ACCEPTED;X-NUM-GUESTS=-2")], ["her@work.example ? accepted", 1]],
    ["half a guest", [guest(";PARTSTAT=ACCEPTED;X-NUM-GUESTS=0.5")], ["her@work.example ? accepted", 1]],
    ["a list leaves the number unknown", [ME, guest(";CUTYPE=GROUP")], ["me@home.example ? accepted organizes", null]],
    [
      "calendars are nobody",
      [guest("", "mailto:x@group.calendar.google.com"), guest("", "mailto:x@resource.calendar.google.com")],
      [0],
    ],
    [
      "nor are senders without an address",
      [guest("", "mailto:unknownorganizer@calendar.google.com"), guest("", "mailto:noreply@acme.example")],
      [0],
    ],
    [
      "whose name begins so is somebody",
      [guest("", "mailto:xnoreply@acme.example")],
      ["xnoreply@acme.example ? none", 0],
    ],
  ])("%s", (_, lines, expected) => expect(shown(...lines)).toEqual(expected));
});

describe("clocks", () => {
  const wall = (text: string): ICAL.Time => {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = text.split(/\D/).map(Number);
    return ICAL.Time.fromData({ year, month, day, hour, minute, second });
  };
  const component = new ICAL.Component(
    ICAL.parse(
      [
        "BEGIN:VTIMEZONE",
        "TZID:Mine",
        "BEGIN:STANDARD",
        "DTSTART:19961027T030000",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
        "TZOFFSETFROM:+0200",
        "TZOFFSETTO:+0100",
        "END:STANDARD",
        "BEGIN:DAYLIGHT",
        "DTSTART:19810329T020000",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
        "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0200",
        "END:DAYLIGHT",
        "END:VTIMEZONE",
      ].join("\r\n"),
    ),
  );
  const zones: readonly [string, Zone, readonly [wall: string, instant: string][]][] = [
    ["UTC", UTC, [["2026-01-31T23:30:15", "2026-01-31T23:30:15Z"]]],
    ...(["a zone by its name", "a zone as described"] as const).map(
      (name): [string, Zone, readonly [string, string][]] => [
        name,
        name === "a zone by its name" ? (namedZone("Europe/Amsterdam") ?? UTC) : describedZone(component, "Mine"),
        [
          ["2026-01-01T00:30:15", "2025-12-31T23:30:15Z"],
          ["2026-07-01T00:30:00", "2026-06-30T22:30:00Z"],
          ["2026-03-29T01:59:00", "2026-03-29T00:59:00Z"],
          ["2026-03-29T04:00:00", "2026-03-29T02:00:00Z"],
          ["2026-10-25T01:59:00", "2026-10-24T23:59:00Z"],
          ["2026-10-25T03:00:00", "2026-10-25T02:00:00Z"],
          ["2026-12-31T12:00:00", "2026-12-31T11:00:00Z"],
        ],
      ],
    ),
    ["a zone far away", namedZone("Pacific/Auckland") ?? UTC, [["2026-01-01T08:00:00", "2025-12-31T19:00:00Z"]]],
  ];
  test.each(zones)("of %s show the moment, and back", (_, zone, times) => {
    for (const [shown, instant] of times) {
      expect(new Date(zone.instantOf(wall(shown))).toISOString().replace(".000Z", "Z"), shown).toBe(instant);
      expect(zone.wallOf(Date.parse(instant)).toString(), instant).toBe(shown);
    }
  });
  test("of a zone that nobody knows do not exist", () => expect(namedZone("Mars/Olympus")).toBeUndefined());
});

describe("when an event was", () => {
  test.each<[string, readonly string[], object]>([
    ["a day without its type", ["DTSTART:20200112"], { start: { wall: "2020-01-12" }, first: "2020-01-12", days: 1 }],
    ["a day in small letters", ["dtstart:20200112"], { start: { wall: "2020-01-12" } }],
    ["a local time", ["DTSTART:20200112T100000"], { start: { wall: "2020-01-12T10:00:00" } }],
    [
      "a moment",
      ["DTSTART:20200112T235959Z"],
      { start: { wall: "2020-01-12T23:59:59", instant: "2020-01-12T23:59:59Z" } },
    ],
    [
      "a time in a zone",
      ["DTSTART;TZID=America/New_York:20200112T220000"],
      {
        start: { wall: "2020-01-12T22:00:00", instant: "2020-01-13T03:00:00Z", zone: "America/New_York" },
        first: "2020-01-12",
      },
    ],
    ["an unknown zone", ["DTSTART;TZID=Mars:20200112T220000"], { first: "2020-01-12", reasons: ["unknown-zone"] }],
    ["a cancelled one", ["DTSTART:20200112", "STATUS:Cancelled"], { status: "cancelled" }],
    ["with one l", ["DTSTART:20200112", "STATUS:CANCELED "], { status: "cancelled" }],
    ["a tentative one", ["DTSTART:20200112", "STATUS:tentative"], { status: "tentative" }],
    ["any other", ["DTSTART:20200112", "STATUS:X"], { status: "confirmed" }],
    [
      "two rules",
      ["DTSTART:20200112", "RRULE:FREQ=DAILY", "RRULE:FREQ=WEEKLY"],
      { days: 1, reasons: ["bad-recurrence"] },
    ],
    ["a rule that is none", ["DTSTART:20200112", "RRULE;X=1:FREQ=OFTEN"], { days: 1, reasons: ["bad-recurrence"] }],
    [
      "a rule up to a day",
      ["DTSTART;VALUE=DATE:20200112", "RRULE:FREQ=DAILY;UNTIL=20200114"],
      { days: 3, last: "2020-01-14", reasons: [] },
    ],
    ["extra times as a period", ["DTSTART:20200112T100000Z", "RDATE;VALUE=PERIOD:20200120T100000Z/PT1H"], { days: 2 }],
    ["an extra day that is none", ["DTSTART:20200112", "RDATE;VALUE=DATE:20200231"], { days: 1 }],
    [
      "an exception without its type",
      ["DTSTART:20200112", "RRULE:FREQ=DAILY;COUNT=2", "EXDATE:20200112"],
      { days: 1, first: "2020-01-13" },
    ],
  ])("%s", (_, lines, expected) => expect(one(...lines)).toMatchObject(expected));

  test("every occurrence may be called off", () => {
    const event = one("DTSTART:20200112", "EXDATE:20200112");
    expect(event).toMatchObject({ days: 0 });
    expect(event).not.toHaveProperty("first");
    expect(event).not.toHaveProperty("last");
  });

  test("of an event without others the repetition tells nothing", () => {
    const { events } = read([["UID:1", ME, "DTSTART:20200112", "RRULE:FREQ=DAILY", "RDATE:20200201"]]);
    expect(events[0]?.days).toBe(1);
  });
});

describe("a link to a screen", () => {
  test.each([
    "X-GOOGLE-CONFERENCE:https://x.example",
    "CONFERENCE:https://x.example",
    "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK:x",
    "X-MICROSOFT-ONLINEMEETINGCONFLINK:x",
    "URL:https://zoom.us/j/1",
  ])("%s", (line) => expect(one("DTSTART:20200112", line).setting).toBe("remote"));
  test("a link to something else is none", () => {
    expect(one("DTSTART:20200112", "URL:https://acme.example").setting).toBe("unstated");
  });
});

describe("versions of an event", () => {
  const version = (...lines: readonly string[]) => ["UID:1", ME, HER, "DTSTART:20200112", ...lines];
  const kept = (...versions: readonly (readonly string[])[]) => {
    const { events, rejected } = read(versions);
    return [events.map(({ row }) => row), rejected.map(({ row, reason }) => `${reason} ${row}`)];
  };
  test.each<[string, readonly string[], readonly string[], number]>([
    ["the higher number", ["SEQUENCE:2"], ["SEQUENCE:10"], 2],
    ["none is 0", ["SEQUENCE:1"], [], 1],
    ["of one number the one changed later", ["LAST-MODIFIED:20200102T000000Z"], ["LAST-MODIFIED:20200101T000000Z"], 1],
    ["or written later", ["DTSTAMP:20200102T000000Z"], ["DTSTAMP:20200101T000000Z"], 1],
    [
      "what was changed goes before what was written",
      ["LAST-MODIFIED:20200101T000000Z", "DTSTAMP:20200105T000000Z"],
      ["LAST-MODIFIED:20200102T000000Z"],
      2,
    ],
    ["of equals the last", [], [], 2],
  ])("%s counts", (_, first, second, expected) => {
    expect(kept(version(...first), version(...second))).toEqual([[expected], [`superseded ${3 - expected}`]]);
  });

  test("events without a name of their own are all kept, in their order", () => {
    const nameless = [ME, HER, "DTSTART:20200112"];
    expect(kept(nameless, nameless, version(), nameless)).toEqual([[1, 2, 3, 4], []]);
  });

  test("an occurrence that was moved replaces that one, and the series keeps the others", () => {
    const series = version("RRULE:FREQ=WEEKLY;COUNT=4");
    const moved = (from: string, to: string) => ["UID:1", ME, HER, `DTSTART:${to}`, `RECURRENCE-ID:${from}`];
    const { events } = read([
      series,
      moved("20200119", "20200120"),
      moved("20200126", "20200127"),
      ["UID:2", ME, HER, "DTSTART:20200112", "RRULE:FREQ=WEEKLY;COUNT=4"],
    ]);
    expect(events.map(({ days, first, last }) => [days, first, last])).toEqual([
      [2, "2020-01-12", "2020-02-02"],
      [1, "2020-01-20", "2020-01-20"],
      [1, "2020-01-27", "2020-01-27"],
      [4, "2020-01-12", "2020-02-02"],
    ]);
  });

  test("of occurrences that replace all later ones the earliest ends the series, and each says so", () => {
    const rest = (from: string) => [
      "UID:1",
      ME,
      HER,
      `DTSTART:${from}`,
      `RECURRENCE-ID;RANGE=thisandfuture;VALUE=DATE:${from}`,
    ];
    const { events, rejected } = read([version("RRULE:FREQ=WEEKLY;COUNT=6"), rest("20200209"), rest("20200126")]);
    expect(events.map(({ days }) => days)).toEqual([2, 1, 1]);
    expect(rejected.map(({ row, line, reason }) => [row, line, reason])).toEqual([
      [2, 9, "replaces-the-future"],
      [3, 16, "replaces-the-future"],
    ]);
  });
});

describe("what stands around the events", () => {
  const utc = ["UID:1", ME, HER, "DTSTART:20200112T233000Z"];
  const summer = [
    "BEGIN:VTIMEZONE",
    "TZID:Mine",
    "BEGIN:STANDARD",
    "DTSTART:19700101T000000",
    "TZOFFSETFROM:+0900",
    "TZOFFSETTO:+0900",
    "END:STANDARD",
    "END:VTIMEZONE",
  ];
  test.each<[string, readonly string[], string]>([
    ["no zone", [], "2020-01-12"],
    ["the calendar's own zone", ["X-WR-TIMEZONE:Europe/Amsterdam"], "2020-01-13"],
    ["a zone that nobody knows", ["X-WR-TIMEZONE:Mars"], "2020-01-12"],
    ["a zone that the calendar describes", ["X-WR-TIMEZONE:Mine", ...summer], "2020-01-13"],
    [
      "a description that is none",
      ["X-WR-TIMEZONE:Mine", "BEGIN:VTIMEZONE", "TZID:Mine", "OOPS", "END:VTIMEZONE"],
      "2020-01-12",
    ],
    ["a description without end", ["X-WR-TIMEZONE:Mine", ...summer.slice(0, -1)], "2020-01-12"],
    [
      "a description without a name",
      ["X-WR-TIMEZONE:Mine", ...summer.filter((line) => line !== "TZID:Mine")],
      "2020-01-12",
    ],
  ])("with %s", (_, head, day) => expect(read([utc], head).events[0]?.first).toBe(day));

  test("a time in a zone that the calendar describes has its moment", () => {
    const { events } = read([["UID:1", ME, HER, "DTSTART;TZID=Mine:20200112T100000"]], summer);
    expect(events[0]?.start).toEqual({ wall: "2020-01-12T10:00:00", instant: "2020-01-12T01:00:00Z", zone: "Mine" });
  });

  test("the first owner that is an address is me", () => {
    const names = ["X-WR-CALNAME:Work", "X-WR-CALNAME:Me@Home.example", "X-WR-CALNAME:other@home.example"];
    expect(read([utc], names).me).toEqual({ emails: ["me@home.example"] });
    expect(read([utc]).me).toEqual({});
  });

  test("what a calendar of cancellations holds did not take place, and the next calendar's did", () => {
    const text = `${calendar([utc], ["METHOD:cancel"])}\n${calendar([["UID:2", "DTSTART:20200112"]], ["METHOD:PUBLISH"])}`;
    expect(readCalendar(text).events.map(({ status }) => status)).toEqual(["cancelled", "confirmed"]);
  });

  test("without a day given, series are followed up to the newest that the file was written on", () => {
    const series = ["UID:1", ME, HER, "DTSTART:20200112", "RRULE:FREQ=DAILY"];
    const { events, asOf } = read(
      [
        [...series, "DTSTAMP:20200114T120000Z"],
        ["UID:2", "DTSTART:20200101", "DTSTAMP:20200113T000000Z"],
      ],
      [],
      { now: undefined },
    );
    expect([events[0]?.days, asOf]).toEqual([3, "2020-01-14"]);
    expect(read([series], [], { maxOccurrences: 2, now: undefined })).not.toHaveProperty("asOf");
  });

  test("an event of more than a thousand people is a mailing", () => {
    const crowd = (size: number) => Array.from({ length: size }, (_, i) => `ATTENDEE:mailto:p${i}@x.example`);
    const { events, rejected } = read([
      ["UID:1", "DTSTART:20200112", ...crowd(1_000)],
      ["UID:2", "DTSTART:20200112", ...crowd(1_001)],
    ]);
    expect(events.map(({ uid }) => uid)).toEqual(["1"]);
    expect(rejected).toEqual([{ file: "calendar", row: 2, line: 1006, reason: "too-many-participants" }]);
  });

  test.each<[object, string, readonly string[]]>([
    [{ now: "2020-02-30" }, "not-a-date", ["now"]],
    [{ now: 3 }, "wrong-type", ["now"]],
    [{ file: 3 }, "wrong-type", ["file"]],
    [{ onProgress: 3 }, "wrong-type", ["onProgress"]],
    [{ maxOccurrences: 1.5 }, "out-of-range", ["maxOccurrences"]],
    [{ maxOccurence: 1 }, "unknown-option", ["maxOccurence"]],
  ])("%j is refused with %s at %j", (options, code, path) => {
    expect(() => readCalendar("", options)).toThrow(expect.objectContaining({ code, path }));
  });
  test("a moment will do for the day", () => expect(readCalendar("", { now: "2020-02-29T10:00" }).events).toEqual([]));
  test("only a text is a calendar", () => {
    expect(() => readCalendar(3 as never)).toThrow(expect.objectContaining({ code: "wrong-type", path: ["text"] }));
  });
});
