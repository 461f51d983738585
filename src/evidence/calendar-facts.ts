import type { EvidenceFact, PersonKeys } from "./fact";
import { fingerprint } from "./fingerprint";
import type { Calendar, CalendarEvent, Participant } from "./ical/calendar";

/** What a calendar says about people: who took part in what. Me among them: who I am may be known from another file. */
export function calendarFacts(calendar: Calendar): readonly EvidenceFact[] {
  return calendar.events.flatMap((event) => {
    const present = event.participants.filter(({ answer }) => answer === "accepted");
    const { first, last } = event;
    if (event.status !== "confirmed" || first === undefined || last === undefined || present.length < 2) return [];
    const says = {
      kind: "meeting" as const,
      event: eventKey(event),
      first,
      last,
      days: event.days,
      setting: event.setting,
      accepted: event.accepted,
    };
    const source = { file: calendar.file, row: event.row, field: "ATTENDEE" };
    return present.map((participant): EvidenceFact => {
      const content = { person: keysOf(participant), says, source };
      const id = `meeting-${fingerprint(content)}`;
      return { id, ...content, ...(calendar.asOf === undefined ? {} : { asOf: calendar.asOf }) };
    });
  });
}

/** An identity for the event that tells nothing of it; an occurrence that was moved is an event of its own. */
function eventKey({ uid, start, row }: CalendarEvent): string {
  return fingerprint([uid === "" ? row : uid, start.wall]);
}

function keysOf({ email, name }: Participant): PersonKeys {
  return { ...(name === undefined ? {} : { name }), ...(email === undefined ? {} : { emails: [email] }) };
}
