import type { EvidenceFact, OwnJob, PersonKeys, Statement } from "./fact";
import { fingerprint } from "./fingerprint";
import type { LinkedInExport } from "./linkedin/linkedin-export";
import { profileKey } from "./person-key";

/** What a LinkedIn export says about people, as facts. */
export function exportFacts(read: LinkedInExport): readonly EvidenceFact[] {
  const facts: EvidenceFact[] = [];
  const add = (file: string, row: number, person: PersonKeys, says: Statement, field?: string): void => {
    const source = { file, row, ...(field === undefined ? {} : { field }) };
    const content = { person, says, source, ...(read.asOf === undefined ? {} : { asOf: read.asOf }) };
    facts.push({ id: `${says.kind}-${fingerprint(content)}`, ...content });
  };
  for (const { row, connectedOn, company, position, ...person } of read.connections) {
    const says = { kind: "connection" as const, ...given({ on: connectedOn, company, position }) };
    add("Connections.csv", row, keysOf(person, person.email === undefined ? [] : [person.email]), says);
  }
  for (const { row, direction, sentAt, note, ...person } of read.invitations) {
    add("Invitations.csv", row, keysOf(person), { kind: "invitation", direction, ...given({ sentAt, note }) });
  }
  for (const { row, sent, received, days, daysSent, daysReceived, first, last, deleted, ...person } of read.messages) {
    if (deleted) continue; // nobody whom a name or an address could name
    const says = { kind: "messages" as const, sent, received, days, daysSent, daysReceived, first, last };
    add("messages.csv", row, keysOf(person), says, "DATE");
  }
  for (const { row, createdOn, editedOn, text, ...person } of read.notes) {
    add("Notes.csv", row, keysOf(person), { kind: "own-note", ...given({ on: editedOn ?? createdOn, text }) }, "Note");
  }
  for (const { row, direction, on, company, ...person } of read.recommendations) {
    const file = direction === "given" ? "Recommendations_Given.csv" : "Recommendations_Received.csv";
    add(file, row, keysOf(person), { kind: "recommendation", direction, ...given({ on, company }) });
  }
  for (const { row, direction, on, ...person } of read.endorsements) {
    const file = direction === "given" ? "Endorsement_Given_Info.csv" : "Endorsement_Received_Info.csv";
    add(file, row, keysOf(person), { kind: "endorsement", direction, ...given({ on }) });
  }
  for (const { row, file, emails, phones, company, ...person } of read.contacts) {
    const says = { kind: "contact" as const, hasPhone: phones.length > 0, ...given({ company }) };
    add(file, row, keysOf(person, emails, phones), says);
  }
  return facts;
}

export function exportJobs(read: LinkedInExport): readonly OwnJob[] {
  return read.positions.map(({ row, company, from, to }) => {
    const content = {
      company,
      ...given({ from, to, asOf: read.asOf }),
      source: { file: "Positions.csv", row, field: "Company Name" },
    };
    return { id: `job-${fingerprint(content)}`, ...content };
  });
}

function keysOf(
  person: { readonly name: string; readonly profileUrl?: string },
  emails: readonly string[] = [],
  phones: readonly string[] = [],
): PersonKeys {
  const profile = person.profileUrl === undefined ? undefined : profileKey(person.profileUrl);
  return {
    ...given({ profile, name: person.name === "" ? undefined : person.name }),
    ...(emails.length > 0 ? { emails } : {}),
    ...(phones.length > 0 ? { phones } : {}),
  };
}

/** The members that have a value. */
function given<T extends Readonly<Record<string, string | undefined>>>(
  members: T,
): { readonly [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as {
    readonly [K in keyof T]?: string;
  };
}
