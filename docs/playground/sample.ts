import type { Answers } from "know-and-trust/evidence";
/** The invented export of examples/data, as a module: the page may fetch nothing. */
import answers from "../../examples/data/sample-answers.json";
import calendar from "../../examples/data/sample-calendar.ics";
import contacts from "../../examples/data/sample-contacts.vcf";
import connections from "../../examples/data/sample-export/Connections.csv";
import addressBook from "../../examples/data/sample-export/Contacts.csv";
import emails from "../../examples/data/sample-export/Email Addresses.csv";
import endorsementsGiven from "../../examples/data/sample-export/Endorsement_Given_Info.csv";
import endorsementsReceived from "../../examples/data/sample-export/Endorsement_Received_Info.csv";
import importedContacts from "../../examples/data/sample-export/ImportedContacts.csv";
import invitations from "../../examples/data/sample-export/Invitations.csv";
import messages from "../../examples/data/sample-export/messages.csv";
import notes from "../../examples/data/sample-export/Notes.csv";
import positions from "../../examples/data/sample-export/Positions.csv";
import profile from "../../examples/data/sample-export/Profile.csv";
import recommendationsGiven from "../../examples/data/sample-export/Recommendations_Given.csv";
import recommendationsReceived from "../../examples/data/sample-export/Recommendations_Received.csv";

/** The day on which the sample is set. */
export const SAMPLE_DAY = "2026-11-23";

export const sampleFiles: Readonly<Record<string, string>> = {
  "Connections.csv": connections,
  "Contacts.csv": addressBook,
  "Email Addresses.csv": emails,
  "Endorsement_Given_Info.csv": endorsementsGiven,
  "Endorsement_Received_Info.csv": endorsementsReceived,
  "ImportedContacts.csv": importedContacts,
  "Invitations.csv": invitations,
  "messages.csv": messages,
  "Notes.csv": notes,
  "Positions.csv": positions,
  "Profile.csv": profile,
  "Recommendations_Given.csv": recommendationsGiven,
  "Recommendations_Received.csv": recommendationsReceived,
  "calendar.ics": calendar,
  "contacts.vcf": contacts,
};

/** What the owner of the sample has answered already. */
export const sampleAnswers: Answers = { kind: "answers", ...answers };
