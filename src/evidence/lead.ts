import type { EvidenceFact } from "./fact";
import type { Said, WhyNoMeeting } from "./words";

/** Evidence that settles nothing and may bring somebody to mind: a congress, a call, a card in the address book. */
export interface Lead {
  /** The fact of the vocabulary that it bears on. */
  readonly fact: string;
  readonly reason: WhyNoMeeting | "own-note" | "in-address-book" | "possible-colleague" | "same-name";
  readonly because: readonly EvidenceFact[];
  readonly text: Said;
}
