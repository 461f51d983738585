import { describe, expect, test } from "vitest";
import { readCalendar } from "../../../src/evidence/ical/read-calendar";

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
