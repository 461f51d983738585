import type { Invitation } from "../invitation/invitation";
import { daysBetween } from "./days";
import { isOf } from "./fact";
import type { Finding } from "./finding";
import { nameOf } from "./match-person";
import { readNote } from "./note/read-note";
import type { NoteSignal } from "./note/signals";
import type { StoredPerson } from "./people";
import { words } from "./words";

// What the note says, as facts of the vocabulary. A claim to have met chooses the question and settles nothing.
const NOTE_FACTS: readonly (readonly [fact: string, signal: NoteSignal])[] = [
  ["claimsMeeting", "claims_met"],
  ["asksToArchive", "asks_archive"],
  ["recruiterOutreach", "recruiter"],
  ["salesPitch", "sales"],
  ["suspectedScam", "scam"],
];
const WORDLESS = new Set(["claimsMeeting", "asksToArchive"]);

/** What an invitation shows by itself, and what earlier ones of the same person add. */
export function invitationFindings(
  invitation: Invitation,
  known: StoredPerson | undefined,
  now: string | undefined,
): Readonly<Record<string, Finding>> {
  const note = (invitation.note ?? "").normalize("NFC").trim();
  const fromNote = (value: boolean | number): Finding => ({ value, facts: [], text: words.note() });
  const findings: Record<string, Finding> = { noteLength: fromNote(note.length) };
  const { person, sentAt } = invitation;
  const sender = { name: nameOf(person), headline: person.headline };
  const { signals } = readNote(note, { sender });
  // Without words of their own the sender neither claims nor asks anything.
  const isWordless = note === "" || signals.default_text === true;
  findings["noteIsDefault"] = fromNote(signals.default_text === true);
  for (const [fact, signal] of NOTE_FACTS) {
    const value = isWordless && WORDLESS.has(fact) ? false : signals[signal];
    // That a note is no pitch in so many words says little about what it is for: only what is seen is said.
    if (value === true || (value === false && WORDLESS.has(fact))) findings[fact] = fromNote(value);
  }
  if (signals.open_networker === true) {
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
