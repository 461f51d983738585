import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dossier } from "../../src/evidence/dossier";
import { evidenceFor, leadsFor } from "../../src/evidence/facts-for";
import { forget } from "../../src/evidence/forget";
import { readAddressBook } from "../../src/evidence/ical/read-address-book";
import { readCalendar } from "../../src/evidence/ical/read-calendar";
import { collect, type EvidenceSource, merge } from "../../src/evidence/store";
import { anExport, connection, incoming } from "./evidence-exports";
import { ME, url } from "./linkedin/export-texts";

const MINE = "me@home.example";
const me = { emails: [MINE] };

interface Meeting {
  readonly with?: readonly string[];
  readonly at?: string;
  readonly place?: string;
  readonly more?: readonly string[];
  readonly mine?: string;
}

/** A calendar of meetings with people by the slugs of their names. */
const calendar = (...meetings: readonly Meeting[]) => {
  const events = meetings.flatMap(
    ({ with: people = ["jan-vos"], at = "20260312T140000", place = "Zwolle", more = [], mine = "ACCEPTED" }, i) => [
      "BEGIN:VEVENT",
      `UID:${i}`,
      `DTSTART;TZID=Europe/Amsterdam:${at}`,
      `LOCATION:${place}`,
      `ATTENDEE;PARTSTAT=${mine};CN=${ME}:mailto:${MINE}`,
      ...people.map(
        (slug) => `ATTENDEE;PARTSTAT=ACCEPTED;CN=${connection(slug).slice(0, 2).join(" ")}:mailto:${slug}@work.example`,
      ),
      ...more,
      "END:VEVENT",
    ],
  );
  return readCalendar(["BEGIN:VCALENDAR", ...events, "END:VCALENDAR"].join("\n"), {
    file: "work.ics",
    now: "2026-11-23",
  });
};
const contacts = (...slugs: readonly string[]) =>
  readAddressBook(
    slugs
      .flatMap((slug) => [
        "BEGIN:VCARD",
        "VERSION:3.0",
        `FN:${slug}`,
        `EMAIL:${slug}@work.example`,
        `URL:${url(slug)}`,
        "END:VCARD",
      ])
      .join("\n"),
    { file: "contacts.vcf" },
  );
const crowd = (count: number) => Array.from({ length: count }, (_, i) => `guest-${i}`);
const JAN = incoming("jan-vos");
const NOW = { now: "2026-11-23" };
const metWith = (meeting: Meeting, rules = {}) =>
  dossier(collect([calendar(meeting), contacts("jan-vos")], { me }), JAN.person, { ...NOW, ...rules });

describe("whether we met, by the calendar", () => {
  test.each([
    { meeting: {}, met: true, why: "the two of us at a place" },
    { meeting: { with: ["jan-vos", ...crowd(10)] }, met: true, why: "twelve people, me included" },
    { meeting: { with: ["jan-vos", ...crowd(11)] }, met: undefined, why: "thirteen" },
    { meeting: { with: ["jan-vos", ...crowd(400)] }, met: undefined, why: "a congress" },
    { meeting: { place: "https://meet.example/x" }, met: undefined, why: "on screen" },
    { meeting: { more: ["X-GOOGLE-CONFERENCE:https://meet.google.com/x"] }, met: undefined, why: "a place and a link" },
    { meeting: { place: "" }, met: undefined, why: "no place" },
    { meeting: { more: ["STATUS:CANCELLED"] }, met: undefined, why: "cancelled" },
    { meeting: { more: ["STATUS:TENTATIVE"] }, met: undefined, why: "never confirmed" },
    { meeting: { at: "20261203T100000" }, met: undefined, why: "still to come" },
    { meeting: { mine: "DECLINED" }, met: undefined, why: "I declined" },
    { meeting: { mine: "NEEDS-ACTION" }, met: undefined, why: "I never answered" },
    { meeting: { with: ["piet-smit"] }, met: undefined, why: "with somebody else" },
    {
      meeting: { more: ["ATTENDEE;CUTYPE=GROUP:mailto:all@work.example"] },
      met: undefined,
      why: "with a mailing list",
    },
    {
      meeting: {
        with: ["jan-vos", ...crowd(10)],
        more: ["ATTENDEE;CUTYPE=ROOM;PARTSTAT=ACCEPTED:mailto:room@work.example"],
      },
      met: true,
      why: "twelve, and a room that does not count",
    },
  ])("$met: $why", ({ meeting, met }) => {
    const { answers } = metWith(meeting);
    expect(answers.metInPerson).toBe(met);
    expect(answers.knows).toBe(met);
    expect(answers.wouldIntroduce).toBeUndefined();
  });

  test("the number of people is the caller's choice", () => {
    const large = { with: ["jan-vos", ...crowd(30)] };
    expect(metWith(large, { meetingAttendees: 40 }).answers.metInPerson).toBe(true);
    expect(metWith({}, { meetingAttendees: 1 }).answers.metInPerson).toBeUndefined();
  });

  test("the reason names the day, the people and the file in both languages", () => {
    const store = collect([calendar({}), contacts("jan-vos")], { me });
    expect(evidenceFor(store, JAN, NOW)["metInPerson"]).toMatchObject({
      text: {
        nl: "ontmoet op 12 maart 2026, 2 deelnemers (work.ics)",
        en: "met on 12 March 2026, 2 people accepted (work.ics)",
      },
      sources: [{ file: "work.ics", row: 1, field: "ATTENDEE" }],
    });
  });

  test("a series tells on how many days", () => {
    const store = collect([calendar({ more: ["RRULE:FREQ=WEEKLY;COUNT=3"] }), contacts("jan-vos")], { me });
    expect(evidenceFor(store, JAN, NOW)["metInPerson"]?.text.en).toBe(
      "met on 3 days, last on 26 March 2026, 2 people accepted (work.ics)",
    );
  });

  test.each([
    [
      { with: ["jan-vos", ...crowd(60)] },
      "large-event",
      "at the same event on 12 March 2026, with 62 people (work.ics)",
    ],
    [{ place: "Zoom" }, "on-screen", "contact by video or phone on 1 day, last on 12 March 2026 (work.ics)"],
    [
      { place: "Zwolle / online" },
      "place-and-screen",
      "an appointment on 12 March 2026, at a place or by video (work.ics)",
    ],
    [{ place: "?" }, "no-place", "an appointment on 12 March 2026, without a place (work.ics)"],
    [
      { mine: "TENTATIVE", with: ["jan-vos", "piet-smit"] },
      "was-i-there",
      "an appointment on 12 March 2026, which you may not have attended (work.ics)",
    ],
  ])("%j is a lead and a question, and no answer", (meeting, reason, text) => {
    const store = collect([calendar(meeting), contacts("jan-vos")], { me });
    expect(leadsFor(store, JAN, NOW)[0]).toMatchObject({ fact: "metInPerson", reason, text: { en: text } });
    expect(dossier(store, JAN.person, NOW).questions[0]).toMatchObject({ fact: "metInPerson", reason });
  });
});

describe("who I am in a calendar", () => {
  const met = (sources: readonly EvidenceSource[], options = {}) =>
    dossier(collect(sources, options), JAN.person, NOW).answers.metInPerson;

  test("is told by an address of mine, by my name, or by the calendar's own", () => {
    const sources = [calendar({}), contacts("jan-vos")];
    expect(met(sources)).toBeUndefined();
    expect(met(sources, { me })).toBe(true);
    expect(met(sources, { me: { name: ME.toUpperCase() } })).toBe(true);
    const named = readCalendar(
      `BEGIN:VCALENDAR\nX-WR-CALNAME:${MINE}\nBEGIN:VEVENT\nDTSTART:20260312\nLOCATION:Z\nORGANIZER:mailto:${MINE}\nATTENDEE;PARTSTAT=ACCEPTED:mailto:jan-vos@work.example\nEND:VEVENT\nEND:VCALENDAR`,
    );
    expect(met([named, contacts("jan-vos")])).toBe(true);
  });

  test("may be learnt from another file, whenever that comes", () => {
    const [first, second] = [collect([calendar({}), contacts("jan-vos")]), collect([], { me })];
    for (const store of [merge(first, second), merge(second, first)]) {
      expect(dossier(store, JAN.person, NOW).answers.metInPerson).toBe(true);
      expect(JSON.stringify(store)).toBe(JSON.stringify(collect([contacts("jan-vos"), calendar({})], { me })));
    }
  });

  test("nobody in the store is me", () => {
    const store = collect([calendar({}), contacts("jan-vos")], { me });
    expect(Object.keys(store.people)).toEqual(["profile:jan-vos"]);
  });
});

test("the order of a calendar, an address book, an export and answers changes nothing", () => {
  const sources: readonly EvidenceSource[] = [
    calendar({}, { with: crowd(3) }, { with: ["piet-smit"], place: "Zoom" }),
    calendar({ at: "20260401T100000" }),
    contacts("jan-vos", "guest-1"),
    anExport({ connections: [connection("jan-vos"), connection("piet-smit")], exportedOn: "2026-06-01" }),
    {
      kind: "answers",
      answers: [{ person: { profileUrl: url("jan-vos") }, fact: "trusts", value: true, on: "2026-01-01" }],
    },
  ];
  const whole = JSON.stringify(collect(sources, { me }));
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...sources], { minLength: sources.length }),
      fc.nat(sources.length),
      (some, at) => {
        expect(JSON.stringify(collect(some, { me }))).toBe(whole);
        expect(JSON.stringify(merge(collect(some.slice(at)), collect(some.slice(0, at), { me })))).toBe(whole);
      },
    ),
    { numRuns: 30 },
  );
});

test("who is forgotten is in no event and on no card", () => {
  const store = collect([calendar({}, { with: ["jan-vos", "piet-smit"] }), contacts("jan-vos", "piet-smit")], { me });
  const rest = forget(store, { email: "jan-vos@work.example" });
  expect(JSON.stringify(rest)).not.toMatch(/jan|vos/i);
  const piet = incoming("piet-smit").person;
  expect(dossier(rest, piet, NOW)).toEqual(dossier(store, piet, NOW));
});
