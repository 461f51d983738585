import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { participantsOf } from "../../../src/evidence/ical/participants";
import { hasConferenceLink, settingOf } from "../../../src/evidence/ical/setting";
import { describedZone, namedZone, UTC, type Zone } from "../../../src/evidence/ical/time-zone";

const ME = "ORGANIZER:mailto:me@home.example";

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
