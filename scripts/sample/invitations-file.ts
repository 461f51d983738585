import { csv } from "./csv";
import { shortDateTime } from "./dates";
import type { Inviter } from "./inviter";
import type { Outgoing } from "./outgoing";
import { fullName, ME, profileUrl, type SamplePerson } from "./person";

const HEADER = ["From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl"];

const urlOf = (person: SamplePerson): string => (person.slug === "" ? "" : profileUrl(person));

/** Invitations.csv, newest first. The file has no column for what became of an invitation. */
export function invitationsFile(inviters: readonly Inviter[], outgoing: readonly Outgoing[]): string {
  const incoming = inviters.map(({ person, note, sentAt }) => ({
    sentAt,
    cells: [fullName(person), fullName(ME), shortDateTime(sentAt), note, "INCOMING", urlOf(person), profileUrl(ME)],
  }));
  const sent = outgoing.map(({ person, note, sentAt }) => ({
    sentAt,
    cells: [fullName(ME), fullName(person), shortDateTime(sentAt), note, "OUTGOING", profileUrl(ME), urlOf(person)],
  }));
  const newestFirst = [...incoming, ...sent].sort((a, b) => b.sentAt - a.sentAt);
  return csv(
    HEADER,
    newestFirst.map(({ cells }) => cells),
  );
}
