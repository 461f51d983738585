import type { Invitation } from "../invitation/invitation";
import { detectOpenNetworker } from "../invitation/open-networker";
import { daysBetween } from "./days";
import { isOf } from "./fact";
import type { Finding } from "./finding";
import { nameOf } from "./match-person";
import { isDefaultText } from "./note/default-text";
import type { StoredPerson } from "./people";
import { words } from "./words";

/** What an invitation shows by itself, and what earlier ones of the same person add. */
export function invitationFindings(
  invitation: Invitation,
  known: StoredPerson | undefined,
  now: string | undefined,
): Readonly<Record<string, Finding>> {
  const note = (invitation.note ?? "").normalize("NFC").trim();
  const fromNote = (value: boolean | number): Finding => ({ value, facts: [], text: words.note() });
  const findings: Record<string, Finding> = { noteLength: fromNote(note.length) };
  const isDefault = note !== "" && isDefaultText(note);
  findings["noteIsDefault"] = fromNote(isDefault);
  if (note === "" || isDefault) {
    // Without words of their own the sender neither claims nor asks anything.
    findings["claimsMeeting"] = fromNote(false);
    findings["asksToArchive"] = fromNote(false);
  }

  const { person, sentAt } = invitation;
  const text = { name: nameOf(person), headline: person.headline, note };
  if (detectOpenNetworker(text).verdict === true) {
    findings["openNetworker"] = { value: true, facts: [], text: words.ownWords() };
  }

  const waited = now === undefined || sentAt === undefined ? undefined : daysBetween(sentAt, now);
  if (waited !== undefined && waited >= 0 && sentAt !== undefined) {
    findings["daysPending"] = { value: waited, facts: [], text: words.sent(sentAt.slice(0, 10)) };
  }

  const earlier = earlierInvitations(invitation, known);
  if (earlier.length > 0) {
    const moments = new Set(earlier.map(({ says }) => says.sentAt));
    findings["invitedBefore"] = { value: moments.size, facts: earlier, text: words.earlier(moments.size) };
  }
  return findings;
}

/** Invitations that this person sent me before this one. None is no proof: answered ones may have left the file. */
function earlierInvitations({ sentAt }: Invitation, known: StoredPerson | undefined) {
  if (known === undefined || sentAt === undefined) return [];
  return known.facts
    .filter((fact) => isOf(fact, "invitation"))
    .filter(({ says }) => says.direction === "incoming" && says.sentAt !== undefined && says.sentAt < sentAt);
}
