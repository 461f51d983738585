/** What a vocabulary says of one fact. */

/** A text in the languages of the library. */
export interface Localized {
  readonly nl: string;
  readonly en: string;
}

/** Who can answer a question: the user, the person of the invitation, or a shared contact. */
export type AnsweredBy = "me" | "sender" | "connector";

/** The values a known fact can have. Bounds are inclusive and finite: without a stated bound, integers
 * end where doubles can still tell them apart. */
export type FactDomain =
  | { readonly kind: "boolean" }
  | { readonly kind: "number"; readonly integer: boolean; readonly min: number; readonly max: number }
  | { readonly kind: "choice"; readonly values: readonly string[] };

/** How a fact is put into words, without saying who asks. */
export interface FactWords {
  /** "you have met in person": the fact is true. */
  readonly yes?: Localized;
  /** "you have never met in person": the fact is false. */
  readonly no?: Localized;
  /** "you had met in person": what follows "if". */
  readonly ifYes?: Localized;
  /** "you had never met in person": what follows "if". */
  readonly ifNo?: Localized;
  /** "the number of messages between you": the subject of a sentence about a number or a choice. */
  readonly subject?: Localized;
}

/** What an app may say about a fact; goes into the zod schema with {@link fact}. */
export interface AboutFact {
  /** The question that settles the fact; without one the fact is never asked. */
  readonly question?: Localized;
  /** Who can answer it; `me` when left out. */
  readonly answeredBy?: readonly AnsweredBy[];
  /** What can and what cannot establish the fact. */
  readonly evidence?: string;
  readonly words?: FactWords;
  /** `false` for what nobody can bring about, such as a block list or a job title: no explanation wishes it away. */
  readonly canChange?: boolean;
  /** What asking costs against other questions; 1 when left out. */
  readonly cost?: number;
}

/** A fact as policies see it. */
export interface FactDefinition extends AboutFact {
  readonly name: string;
  readonly domain: FactDomain;
  readonly answeredBy: readonly AnsweredBy[];
}
