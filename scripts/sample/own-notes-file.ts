import type { Connection } from "./connections";
import { csv } from "./csv";
import { DAY, EXPORTED_ON, shortDateTime } from "./dates";
import { profileUrl } from "./person";
import { randomFor } from "./random";

const TEXTS = [
  "Ontmoet op de arbeidsmarktdag in Zwolle, wil over een jaar weer wat anders.",
  "Ken ik van het koor.",
  "Nooit ontmoet, kwam via een vacature. Reageert snel.",
  "Kent iedereen bij Polderwijk; altijd eerst vragen of hij iemand écht kent.",
  "Met at the Antwerp panel in 2023. Speaks Dutch, too.",
  "Heeft een partner in dezelfde sector, dus niet voor Zwaluwhorst benaderen.",
  "Goede introductie gekregen bij Brikgoud;\nnog iets terugdoen!",
  'Zei: "bel me in het voorjaar"',
  "Weet niet meer wie dit is.",
  "Buurvrouw van Ruben, samen gegeten in mei.",
] as const;

/** Notes.csv: what I wrote down about some of my connections. No note is about somebody whose invitation is listed. */
export function ownNotesFile(seed: number, connections: readonly Connection[]): string {
  const random = randomFor(seed, "own notes");
  const noted = random.sample(
    connections.filter(({ tie, invitedByMeOn }) => tie !== "distant" && invitedByMeOn === undefined),
    42,
  );
  const rows = noted.map(({ person, connectedOn }) => {
    const created = Math.max(connectedOn, EXPORTED_ON - random.int(30, 900) * DAY) + random.int(480, 1200) * 60_000;
    const edited = random.chance(0.2) ? shortDateTime(created + 3 * DAY) : "";
    return [person.given, person.family, profileUrl(person), random.pick(TEXTS), shortDateTime(created), edited];
  });
  const header = [
    "Connection First Name",
    "Connection Last Name",
    "Connection Profile URL",
    "Note",
    "Created On",
    "Edited On",
  ];
  return csv(header, rows);
}
