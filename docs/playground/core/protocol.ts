import type { Facts, FactValue, Policy } from "know-and-trust";
import type { Language } from "../../../src/decide/phrases";
import type { FactDomain } from "../../../src/invitation/fact";

/** The kinds of files that are read, by how their names end. */
export const ENDINGS = [".zip", ".csv", ".ics", ".vcf"] as const;

/** The two policies on the page, in their order. */
export type Pair<T> = readonly [T, T];

/** What the user answered, by the id of the invitation. */
export type Answers = Readonly<Record<string, Facts>>;

/** Everything a decision depends on besides the files. */
export interface Deciding {
  readonly policies: Pair<Policy>;
  readonly answers: Answers;
  readonly locale: Language;
}

/** What the page asks of its worker. */
export type Request =
  | { readonly kind: "sample" }
  | { readonly kind: "read"; readonly files: readonly File[]; readonly today: string }
  | { readonly kind: "decide"; readonly deciding: Deciding }
  | { readonly kind: "detail"; readonly deciding: Deciding; readonly id: string; readonly stamp: string }
  | { readonly kind: "save"; readonly deciding: Deciding };

/** What the worker tells the page. `of` is the number of the request that it answers. */
export type Answer =
  | { readonly kind: "progress"; readonly of: number; readonly step: Step }
  | { readonly kind: "opened"; readonly of: number; readonly opened: Opened }
  | { readonly kind: "decided"; readonly of: number; readonly rows: readonly Row[]; readonly difference: Difference }
  | {
      readonly kind: "detailed";
      readonly of: number;
      readonly id: string;
      readonly stamp: string;
      readonly detail: Detail;
    }
  | { readonly kind: "saved"; readonly of: number; readonly json: string }
  | { readonly kind: "failed"; readonly of: number; readonly problem: Problem };

/** How far a longer task is. */
export type Step =
  | { readonly task: "reading"; readonly file: string; readonly rows: number }
  | { readonly task: "collecting" }
  | { readonly task: "deciding"; readonly done: number; readonly of: number };

/** Why files could not be read; `code` is an issue's code, or `unexpected`. */
export interface Problem {
  readonly file?: string;
  readonly code: string;
  readonly message: string;
}

/** What the files hold, as far as the page shows it. */
export interface Opened {
  readonly origin: "sample" | "own";
  /** Whether there is a LinkedIn export among them: the invitations are in there. */
  readonly hasExport: boolean;
  readonly me: string | null;
  readonly files: readonly OpenedFile[];
  readonly problems: readonly Problem[];
  readonly invitations: readonly ListedInvitation[];
  readonly outgoing: Outgoing;
}

/** One file that was read. */
export interface OpenedFile {
  readonly file: string;
  readonly rows: number;
  readonly used: number;
}

/** A pending invitation as the list shows it. */
export interface ListedInvitation {
  readonly id: string;
  readonly name: string;
  readonly company: string | null;
  readonly sentAt: string | null;
  readonly note: string | null;
}

/** What the block risk is computed from. */
export interface Outgoing {
  /** Invitations sent in all. */
  readonly sent: number;
  /** Of those, accepted for certain. */
  readonly accepted: number;
  /** Sent in the last thirty days without an answer: nearly every answer that comes has come by then. */
  readonly outstanding: number;
}

/** What one policy does with one invitation. */
export interface Decided {
  readonly action: string;
  readonly status: "settled" | "open";
}

/** One invitation, decided by both policies. */
export interface Row {
  readonly id: string;
  readonly decided: Pair<Decided>;
}

/** A question with what an answer may be. */
export interface OpenQuestion {
  readonly fact: string;
  readonly prompt: string;
  readonly domain: FactDomain;
}

/** Why one policy decides so, and what to write back. */
export interface Side extends Decided {
  readonly rule: string | null;
  readonly possible: readonly string[];
  readonly short: string;
  readonly text: string;
  readonly notBecause: readonly string[];
  readonly reply: string | null;
  readonly buttons: readonly string[];
  readonly presumed: readonly string[];
  readonly conflicts: readonly string[];
  readonly questions: readonly OpenQuestion[];
}

/** One invitation in full. */
export interface Detail {
  readonly sides: Pair<Side>;
  /** What the files say about the person, a line each. */
  readonly evidence: readonly string[];
  /** What the user answered, in words. */
  readonly answered: readonly { readonly fact: string; readonly value: FactValue; readonly text: string }[];
}

/** An invitation that shows how the policies differ. */
export interface Witness {
  readonly of: "onlyAAccepts" | "onlyBAccepts" | "differ";
  /** The facts in words, a sentence each. */
  readonly facts: readonly string[];
  readonly actions: Pair<string>;
}

/** How the two policies stand to each other. */
export type Difference =
  | { readonly kind: "other-vocabularies" }
  | {
      readonly kind: "compared";
      readonly relation: "equal" | "stricter" | "looser" | "incomparable" | "undecided";
      readonly witnesses: readonly Witness[];
      /** Of all situations that the two can tell apart, 0–1; `null` where that cannot be counted. */
      readonly share: number | null;
    };
