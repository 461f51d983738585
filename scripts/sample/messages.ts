import type { Connection, Tie } from "./connections";
import { DAY, EXPORTED_ON, MINUTE, type Moment, moment, startOfDay } from "./dates";
import type { Contact, Inviter } from "./inviter";
import { APPROACHES, fill, messageText, PITCHES } from "./message-texts";
import { ME, type SamplePerson } from "./person";
import { type Random, randomFor } from "./random";

export interface Message {
  readonly conversation: string;
  readonly title: string;
  readonly from: SamplePerson;
  readonly to: readonly SamplePerson[];
  readonly at: Moment;
  readonly subject: string;
  readonly content: string;
  readonly folder: "INBOX" | "ARCHIVE" | "SPAM" | "";
  readonly attachment: string;
  readonly draft: boolean;
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** The shape of the platform's conversation keys. */
export const conversationId = (random: Random): string =>
  `2-${Array.from({ length: 30 }, () => LETTERS.charAt(random.int(0, 61))).join("")}==`;

/** A message with all that most messages lack left out. */
export function message(
  parts: Pick<Message, "conversation" | "from" | "to" | "at" | "content"> & Partial<Message>,
): Message {
  return { title: "", subject: "", folder: "INBOX", attachment: "", draft: false, ...parts };
}

/** A conversation between two people, spread over `days` days between `since` and `until`. */
function thread(random: Random, other: SamplePerson, contact: Contact, until: Moment = EXPORTED_ON): Message[] {
  const conversation = conversationId(random);
  const span = Math.max(contact.days, Math.floor((until - contact.since) / DAY) - 1);
  const days = new Set<number>();
  while (days.size < contact.days) days.add(random.int(0, span - 1));
  const dayOf = [...days, ...Array.from({ length: contact.messages - contact.days }, () => random.pick([...days]))];
  const times = dayOf
    .map(
      (day) => startOfDay(contact.since) + day * DAY + random.int(8 * 60, 21 * 60) * MINUTE + random.int(0, 59) * 1000,
    )
    .sort((a, b) => a - b);
  return times.map((at, index) => {
    // The first two go one way each, so that a contact that is meant to be two-way is.
    const mine = contact.myShare > 0 && contact.myShare < 1 && index < 2 ? index === 0 : random.chance(contact.myShare);
    const [from, to] = mine ? [ME, other] : [other, ME];
    const attachment = random.chance(0.01) ? "https://files.example/bijlage.pdf" : "";
    return message({ conversation, from, to: [to], at, content: messageText(random, from, to, mine), attachment });
  });
}

/** How much one writes with somebody, given how near they stand; nothing for most. */
function contactFor(random: Random, tie: Tie, connectedOn: Moment): Contact | undefined {
  // Nobody wrote before 2014, and the last connections date from the week of the export.
  const since = Math.min(Math.max(connectedOn, moment(2014, 1, 1)), EXPORTED_ON - 40 * DAY);
  const myShare = 0.35 + random.next() * 0.3;
  switch (tie) {
    case "close":
      return { messages: random.int(60, 140), days: random.int(20, 38), myShare, since };
    case "colleague":
      return { messages: random.int(9, 28), days: random.int(4, 9), myShare, since };
    case "candidate":
      return { messages: random.int(3, 8), days: random.int(1, 3), myShare, since };
    case "distant":
      return undefined;
  }
}

/** All one-to-one conversations: with connections, with inviters, and the approaches and pitches nobody answered. */
export function makeConversations(
  seed: number,
  connections: readonly Connection[],
  inviters: readonly Inviter[],
  strangers: readonly SamplePerson[],
): Message[] {
  const random = randomFor(seed, "conversations");
  const known = connections.flatMap(({ person, tie, connectedOn }) => {
    const contact = contactFor(random, tie, connectedOn);
    return contact ? thread(random, person, contact) : [];
  });
  const invited = inviters.flatMap(({ person, contact }) => (contact ? thread(random, person, contact) : []));
  const distant = connections.filter(({ tie }) => tie === "distant");
  const approached = random.sample(distant, 120).flatMap(({ person, connectedOn }) => {
    const conversation = conversationId(random);
    const first = Math.min(Math.max(connectedOn, moment(2019, 1, 1)) + random.int(1, 20) * DAY, EXPORTED_ON - 9 * DAY);
    return Array.from({ length: random.int(1, 2) }, (_, index) => {
      const at = startOfDay(first) + index * 7 * DAY + random.int(9 * 60, 17 * 60) * MINUTE;
      const content = fill(random.pick(APPROACHES), random, person.given);
      return message({ conversation, from: ME, to: [person], at, subject: "Vacature", content });
    });
  });
  const pitches = strangers.map((person) => {
    const at = moment(2024, 1, 3) + random.int(0, 1000) * DAY + random.int(6 * 60, 23 * 60) * MINUTE;
    const folder = random.pick(["INBOX", "ARCHIVE", "SPAM", ""] as const);
    return message({
      conversation: conversationId(random),
      from: person,
      to: [ME],
      at,
      content: random.pick(PITCHES),
      folder,
    });
  });
  return [...known, ...invited, ...approached, ...pitches];
}
