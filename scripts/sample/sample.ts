import { addressFiles } from "./address-files";
import { answersFile } from "./answers-file";
import { sampleCalendar } from "./calendar";
import { makeConnections } from "./connections";
import { connectionsFile } from "./connections-file";
import { sampleContacts } from "./contact-cards";
import { decoyFiles } from "./decoy-files";
import { invitationsFile } from "./invitations-file";
import { caseInviters } from "./inviter-cases";
import { otherInviters } from "./inviter-others";
import { makeOddities } from "./message-oddities";
import { makeConversations } from "./messages";
import { messagesFile } from "./messages-file";
import { makeOutgoing } from "./outgoing";
import { ownNotesFile } from "./own-notes-file";
import { endorsementFiles, recommendationFiles } from "./praise-files";
import { profileFiles } from "./profile-files";

/** The seed of the committed sample. */
export const SEED = 20261120;

/** The invented files: those of the export by their file name, and those beside it. */
export interface Sample {
  readonly export: Readonly<Record<string, string>>;
  readonly beside: Readonly<Record<string, string>>;
}

/** The whole sample from one seed. The same seed gives the same files, byte for byte. */
export function makeSample(seed: number = SEED): Sample {
  const inviters = [...caseInviters(), ...otherInviters(seed)];
  const connections = makeConnections(seed, inviters);
  const outgoing = makeOutgoing(seed, connections, inviters);
  const strangers = outgoing.flatMap(({ person }) => (person.slug === "" || person.language === "en" ? [] : [person]));
  const conversations = makeConversations(seed, connections, inviters, strangers.slice(-40));
  return {
    export: {
      "Connections.csv": connectionsFile(connections),
      "Invitations.csv": invitationsFile(inviters, outgoing),
      "messages.csv": messagesFile([...conversations, ...makeOddities(seed, connections)]),
      "Notes.csv": ownNotesFile(seed, connections),
      ...recommendationFiles(seed, connections),
      ...endorsementFiles(seed, connections),
      ...addressFiles(seed, connections, inviters),
      ...profileFiles(),
      ...decoyFiles(),
    },
    beside: {
      "sample-answers.json": answersFile(inviters),
      "sample-calendar.ics": sampleCalendar(seed, connections, inviters),
      "sample-contacts.vcf": sampleContacts(seed, connections, inviters),
    },
  };
}
