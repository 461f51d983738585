import type ICAL from "ical.js";
import { startOf } from "../../invitation/person-name-clean";
import { detached } from "../linkedin/detached";
import { emailKey } from "../person-key";
import type { CalendarEvent, Participant } from "./calendar";

/** The people of an event, and how many took part. */
export function participantsOf(event: ICAL.Component): Pick<CalendarEvent, "participants" | "accepted"> {
  const people = new Map<string, Participant>();
  let guests = 0;
  let hasList = false;
  const add = (property: ICAL.Property, organizer: boolean): void => {
    const person = identityOf(property);
    if (person === undefined) return;
    const key = person.email ?? `name:${person.name}`;
    const known = people.get(key);
    const said = organizer ? known?.answer : answerOf(property);
    people.set(key, {
      ...known,
      ...person,
      // Whoever organises an event is there, unless they say that they are not.
      answer: said === "declined" ? said : organizer || known?.organizer ? "accepted" : (said ?? "none"),
      organizer: organizer || known?.organizer === true,
    });
  };
  for (const attendee of event.getAllProperties("attendee")) {
    const type = parameter(attendee, "cutype").toUpperCase();
    if (type === "ROOM" || type === "RESOURCE") continue;
    if (type === "GROUP") hasList = true;
    else add(attendee, false);
    const extra = Number(parameter(attendee, "x-num-guests"));
    if (answerOf(attendee) === "accepted" && Number.isSafeInteger(extra) && extra > 0) guests += extra;
  }
  const organizer = event.getFirstProperty("organizer");
  if (organizer !== null) add(organizer, true);
  const participants = [...people.values()];
  const accepted = participants.filter(({ answer }) => answer === "accepted").length + guests;
  return { participants, accepted: hasList ? null : accepted };
}

// Addresses that stand for a calendar, a room or nobody.
const NOBODY = /@(?:group\.calendar|resource\.calendar|group\.v\.calendar)\.google\.com$|^unknownorganizer@|^noreply@/;

function identityOf(property: ICAL.Property): { readonly email?: string; readonly name?: string } | undefined {
  const address = emailKey(parameter(property, "email") || String(property.getFirstValue() ?? ""));
  if (address !== undefined && NOBODY.test(address)) return undefined;
  const written = startOf(parameter(property, "cn").trim(), 300);
  // Where a calendar knows no name it repeats the address.
  const name = written === "" || emailKey(written) !== undefined ? undefined : detached(written);
  if (address === undefined && name === undefined) return undefined;
  return {
    ...(address === undefined ? {} : { email: detached(address) }),
    ...(name === undefined ? {} : { name }),
  };
}

function answerOf(property: ICAL.Property): Participant["answer"] {
  switch (parameter(property, "partstat").toUpperCase()) {
    case "ACCEPTED":
      return "accepted";
    case "DECLINED":
    case "DELEGATED": // somebody else went
      return "declined";
    case "TENTATIVE":
      return "tentative";
    default:
      return "none";
  }
}

function parameter(property: ICAL.Property, name: string): string {
  const value: unknown = property.getFirstParameter(name);
  return typeof value === "string" ? value : "";
}
