/** Invitations and the people in them. */

/** A person as an app knows them. Everything is optional, because exports leave a lot out. */
export interface Person {
  /** The name as written on the platform, untrusted. */
  readonly name?: string | undefined;
  readonly given?: string | undefined;
  readonly family?: string | undefined;
  /** Address of the profile; with it, two files can be known to speak of the same person. */
  readonly profileUrl?: string | undefined;
  readonly email?: string | undefined;
  readonly headline?: string | undefined;
  readonly company?: string | undefined;
}

/** One connection request, with its note. */
export interface Invitation {
  /** Any text that tells this invitation from the others in the same list. */
  readonly id: string;
  /** `incoming`: the other person invites me; `outgoing`: I invite them. */
  readonly direction: "incoming" | "outgoing";
  /** The other person, whichever way the invitation goes. */
  readonly person: Person;
  /** When it was sent, as an ISO date or date-time (`2026-03-03`, `2026-03-03T14:37`); absent when not known. */
  readonly sentAt?: string | undefined;
  /** The note that came with it; absent or empty when there was none. */
  readonly note?: string | undefined;
}
