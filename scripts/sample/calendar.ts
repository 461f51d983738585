import { type CalendarEvent, eventLines } from "./calendar-event";
import { CASES } from "./cases";
import { CITIES } from "./companies";
import type { Connection } from "./connections";
import { DAY, EXPORTED_ON, MINUTE, moment, startOfDay } from "./dates";
import { contentLines } from "./ical-text";
import type { Inviter } from "./inviter";
import { fullName, type SamplePerson } from "./person";
import { type Random, randomFor } from "./random";

const zone = (name: string): string[] => [
  "BEGIN:VTIMEZONE",
  `TZID:${name}`,
  "BEGIN:DAYLIGHT",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0200",
  "TZNAME:CEST",
  "DTSTART:19700329T020000",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
  "END:DAYLIGHT",
  "BEGIN:STANDARD",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0100",
  "TZNAME:CET",
  "DTSTART:19701025T030000",
  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
  "END:STANDARD",
  "END:VTIMEZONE",
];

const BIRTHDAY = [
  "BEGIN:VEVENT",
  "DTSTART;VALUE=DATE:20200403",
  "DTEND;VALUE=DATE:20200404",
  "RRULE:FREQ=YEARLY",
  "DTSTAMP:20261120T080000Z",
  "UID:sample-birthday@calendar.example",
  "STATUS:CONFIRMED",
  "SUMMARY:Jarig!",
  "TRANSP:TRANSPARENT",
  "END:VEVENT",
];

/** My calendar: it confirms some of the meetings that inviters speak of, and leaves others open. */
export function sampleCalendar(seed: number, connections: readonly Connection[], inviters: readonly Inviter[]): string {
  const random = randomFor(seed, "calendar");
  const near = connections.filter(({ tie }) => tie !== "distant").map(({ person }) => person);
  const events = [...tellingEvents(random, near, inviters), ...ordinaryEvents(random, near)];
  return contentLines([
    "BEGIN:VCALENDAR",
    "PRODID:-//Google Inc//Google Calendar 70.9054//EN",
    "VERSION:2.0",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    "X-WR-CALNAME:Marit",
    "X-WR-TIMEZONE:Europe/Amsterdam",
    ...zone("Europe/Amsterdam"),
    ...zone("W. Europe Standard Time"),
    ...events.flatMap(eventLines),
    ...BIRTHDAY,
    "END:VCALENDAR",
  ]);
}

/** Events with an inviter, one for each rule of what a calendar can and cannot show. */
function tellingEvents(random: Random, near: readonly SamplePerson[], inviters: readonly Inviter[]): CalendarEvent[] {
  const inviter = (key: { readonly slug: string } | string): Inviter => {
    const found = inviters.find(({ person }) =>
      typeof key === "string" ? fullName(person) === key : person.slug === key.slug,
    );
    if (!found) throw new RangeError("no such inviter");
    return found;
  };
  const who = (key: Parameters<typeof inviter>[0]): SamplePerson => inviter(key).person;
  const crowd = (count: number) => random.sample(near, count).map((person) => ({ person }));
  const monthly = moment(2026, 6, 10, 9, 30);
  const office = "Kiezelhof, Utrecht";
  const visitor = inviter("Julia Wagtendonker");
  const tellings: Omit<CalendarEvent, "uid">[] = [
    {
      title: "HR-borrel",
      start: moment(2026, 10, 14, 17),
      place: "De Oude Werf, Amersfoort",
      others: [{ person: who(CASES.metAtEvent) }, ...crowd(4)],
    },
    {
      title: "Arbeidsmarktdag",
      start: moment(2025, 11, 13, 9),
      minutes: 480,
      place: "Congreshal, Zwolle",
      others: [{ person: who(CASES.claimsMeetingOnly) }, ...crowd(60)],
    },
    {
      title: "Optica-vacatures",
      start: moment(2026, 3, 2, 15),
      link: "https://meet.example/abc-defg-hij",
      others: [{ person: who(CASES.introduceNotMet) }],
      repeat: "FREQ=WEEKLY;COUNT=8",
      except: [moment(2026, 3, 23, 15)],
    },
    { title: "Koffie", start: moment(2026, 9, 23, 10), place: office, others: [{ person: who(CASES.homonymMet) }] },
    {
      title: "Kennismaking",
      start: startOfDay(visitor.sentAt) - DAY + 14 * 60 * MINUTE,
      place: office,
      room: "Zaal De Kei",
      others: [{ person: visitor.person }],
      dialect: "outlook",
    },
    {
      title: "Lunch",
      start: moment(2026, 10, 27, 12, 30),
      place: "Markthal, Rotterdam",
      others: [{ person: who(CASES.recruiter) }],
      cancelled: true,
    },
    {
      title: "Datacafé",
      start: moment(2026, 9, 17, 16),
      place: "Grote Zaal, Utrecht",
      others: [{ person: who(CASES.deniesMeeting), participation: "DECLINED" }, ...crowd(3)],
    },
    {
      title: "Bedrijfsbezoek",
      start: moment(2026, 12, 3, 10),
      place: "Polderwijk, Zwolle",
      others: [{ person: who(CASES.emptyNote) }],
    },
    {
      title: "Intervisie van twaalf",
      start: moment(2026, 9, 8, 13),
      place: "Zaal 4, Breda",
      others: [{ person: who("Cas Doornenbalk") }, ...crowd(10)],
    },
    {
      title: "Intervisie van dertien",
      start: moment(2026, 9, 9, 13),
      place: "Zaal 4, Breda",
      others: [{ person: who("Eefje Rozenwater") }, ...crowd(11)],
    },
    {
      title: "Cursus, hybride",
      start: moment(2026, 4, 16, 9),
      place: "Hogeschool, Delft",
      link: "https://teams.example/l/77",
      others: [{ person: who("Hanna Achterkampf") }, ...crowd(2)],
      dialect: "outlook",
    },
    { title: "Bellen?", start: moment(2026, 10, 1, 11), others: [{ person: who("Luuk ter Steegeman") }] },
    {
      title: "Rondleiding",
      start: moment(2026, 10, 21, 15),
      place: "Lichthal, Eindhoven",
      mine: "TENTATIVE",
      others: [{ person: who("渡辺 さくらこ"), participation: "NEEDS-ACTION" }],
    },
    {
      title: "Teamoverleg",
      start: monthly,
      place: "Heidebrem, Groningen",
      others: [{ person: who(CASES.alreadyConnected) }],
      organizer: who(CASES.alreadyConnected),
      repeat: "FREQ=MONTHLY;COUNT=8",
      dialect: "outlook",
    },
  ];
  const series = `sample-${tellings.length - 1}`;
  const last = tellings.at(-1) ?? { title: "", start: monthly };
  const moved = moment(2026, 7, 10, 9, 30);
  return [
    ...tellings.map((event, index) => ({ ...event, uid: `sample-${index}` })),
    { ...once(last), uid: series, start: moved + 2 * DAY, replaces: moved },
    {
      ...once(last),
      uid: series,
      start: moment(2026, 8, 10, 9, 30),
      replaces: moment(2026, 8, 10, 9, 30),
      cancelled: true,
    },
  ];
}

/** An event without its repetition. */
function once({ repeat: _, ...event }: Omit<CalendarEvent, "uid">): Omit<CalendarEvent, "uid"> {
  return event;
}

function ordinaryEvents(random: Random, near: readonly SamplePerson[]): CalendarEvent[] {
  return random.sample(near, 26).map((person, index) => {
    const start = startOfDay(EXPORTED_ON) - random.int(5, 700) * DAY + random.int(9, 16) * 60 * MINUTE;
    const uid = `sample-ordinary-${index}`;
    const others = [{ person }];
    const dialect = random.chance(0.3) ? "outlook" : "google";
    return random.chance(0.5)
      ? { uid, title: "Bijpraten", start, link: `https://meet.example/${uid}`, others, dialect }
      : {
          uid,
          title: "Koffie; bijpraten, misschien lunch",
          start,
          place: `Station, ${random.pick(CITIES)}`,
          others,
          dialect,
        };
  });
}
