import { COMPANIES } from "./companies";
import { type Connection, personMaker } from "./connections";
import { DAY, MINUTE, type Moment, moment } from "./dates";
import type { Inviter } from "./inviter";
import { fullName, type SamplePerson } from "./person";
import { randomFor } from "./random";

/** An invitation that I sent. A person without a slug has closed the account since. */
export interface Outgoing {
  readonly person: SamplePerson;
  readonly note: string;
  readonly sentAt: Moment;
}

const NOTES_NL = [
  "Hoi {given}, dank voor het prettige gesprek van daarnet. Zullen we contact houden?",
  "Dag {given}, ik zoek een {role} en jouw profiel sprong eruit. Mag ik je er iets over vertellen?",
  "Ha {given}, goed je te zien op de kennissessie van vorige week!",
  "Beste {given}, ik weet niet zeker of je nog weet wie ik ben (we zaten samen in een panel). Zo niet, archiveer dit verzoek dan gerust.",
  "Dag {given}, zoals beloofd mijn uitnodiging.\nHet artikel stuur ik je morgen.",
  'Hoi {given}, Lotte zei: "die moet je leren kennen". Bij dezen!',
] as const;

const NOTES_EN = [
  "Hi {given}, thanks for the talk this morning. Shall we stay in touch?",
  "Hi {given}, I am looking for a {role}, and your profile stood out.",
  "Hi {given}, we met once, long ago. If you don't remember me, please archive this request.",
] as const;

const STRANGERS = 58;

/** What I sent: those who accepted are among the connections, of the others the export does not say. */
export function makeOutgoing(
  seed: number,
  connections: readonly Connection[],
  inviters: readonly Inviter[],
): Outgoing[] {
  const random = randomFor(seed, "outgoing");
  const note = (person: SamplePerson): string => {
    if (random.chance(0.45)) return "";
    const text = random.pick(person.language === "nl" ? NOTES_NL : NOTES_EN);
    return text
      .replace("{given}", person.given)
      .replace("{role}", random.pick(["planner", "data engineer", "projectleider"]));
  };
  const accepted = connections.flatMap(({ person, invitedByMeOn }) =>
    invitedByMeOn === undefined ? [] : [{ person, note: note(person), sentAt: invitedByMeOn }],
  );
  const taken = [...connections, ...inviters].map(({ person }) => fullName(person));
  const makePerson = personMaker(random, taken, 2001);
  const unanswered = Array.from({ length: STRANGERS }, () => {
    const person = makePerson(random.pick(COMPANIES));
    return { person, note: note(person), sentAt: sentAt() };
  });
  const closed = { ...makePerson(""), given: "LinkedIn", family: "Member", slug: "" };
  return [...accepted, ...unanswered, { person: closed, note: "", sentAt: sentAt() }];

  function sentAt(): Moment {
    return moment(2026, 9, 1) + random.int(0, 78) * DAY + random.int(8 * 60, 19 * 60) * MINUTE;
  }
}
