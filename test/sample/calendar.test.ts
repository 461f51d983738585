import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { CASES } from "../../scripts/sample/cases";
import { makeSample } from "../../scripts/sample/sample";

const { beside } = makeSample();
const calendar = beside["sample-calendar.ics"] ?? "";
const cards = beside["sample-contacts.vcf"] ?? "";

describe("the calendar", () => {
  const events = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents("vevent");
  const withGuest = (name: string) =>
    events.filter((event) =>
      event.getAllProperties("attendee").some((guest) => guest.getFirstParameter("cn") === name),
    );

  test("puts the one met at an event in a small meeting at a place, on the day before the invitation", () => {
    const [event] = withGuest(CASES.metAtEvent.name);
    expect(event?.getFirstPropertyValue("dtstart")?.toString()).toBe("2026-10-14T17:00:00");
    expect(event?.getFirstPropertyValue("location")).toBe("De Oude Werf, Amersfoort");
    expect(event?.getAllProperties("attendee")).toHaveLength(6);
  });

  test.each([
    { guest: CASES.claimsMeetingOnly.name, attendees: 62, why: "a congress, too large to count as a meeting" },
    { guest: "Cas Doornenbalk", attendees: 12, why: "the largest meeting that counts" },
    { guest: "Eefje Rozenwater", attendees: 13, why: "one guest too many" },
    { guest: CASES.introduceNotMet.name, attendees: 2, why: "a series of video calls" },
  ])("$guest is one of $attendees: $why", ({ guest, attendees }) => {
    expect(withGuest(guest)[0]?.getAllProperties("attendee")).toHaveLength(attendees);
  });

  test("has a meeting that was cancelled, one that was declined, and one that is still to come", () => {
    expect(withGuest(CASES.recruiter.name)[0]?.getFirstPropertyValue("status")).toBe("CANCELLED");
    const declined = withGuest(CASES.deniesMeeting.name)[0]?.getAllProperties("attendee");
    expect(declined?.map((guest) => guest.getFirstParameter("partstat"))).toContain("DECLINED");
    expect(`${withGuest(CASES.emptyNote.name)[0]?.getFirstPropertyValue("dtstart")}` > "2026-11-20").toBe(true);
  });

  test("has a series with one occurrence moved and one called off", () => {
    const series = withGuest(CASES.alreadyConnected.name);
    expect(series.filter((event) => event.hasProperty("rrule"))).toHaveLength(1);
    expect(series.filter((event) => event.hasProperty("recurrence-id"))).toHaveLength(2);
  });

  test("keeps lines within 75 octets", () => {
    const long = calendar.split("\r\n").filter((line) => new TextEncoder().encode(line).length > 75);
    expect(long).toEqual([]);
  });
});

describe("the address book", () => {
  const blocks = cards.split(/(?<=END:VCARD\r\n)/);

  test("joins the calendar's addresses to the profiles of inviters", () => {
    for (const { slug } of [CASES.metAtEvent, CASES.introduceNotMet, CASES.homonymMet]) {
      const card = blocks.find((block) => block.replaceAll("\r\n ", "").includes(slug)) ?? "";
      const address = /mailto:([^\r\n]+)|EMAIL[^:]*:([^\r\n]+)/.exec(card.replaceAll("\r\n ", ""))?.[2] ?? "none";
      expect(calendar.replaceAll("\r\n ", "")).toContain(`mailto:${address}`);
    }
  });

  test.each([
    { odd: "a group", found: /X-ADDRESSBOOKSERVER-KIND:group/ },
    { odd: "an organisation", found: /KIND:org/ },
    { odd: "a card of version 2.1", found: /VERSION:2\.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE/ },
    { odd: "a second card with the same address", found: /EMAIL:ton\.buitenwerf@/ },
    { odd: "profiles as Apple writes them", found: /X-SOCIALPROFILE;type=linkedin/ },
    { odd: "profiles as Google writes them", found: /item1\.X-ABLabel:PROFILE/ },
  ])("has $odd", ({ found }) => expect(cards).toMatch(found));
});
