/** What a lexicon is: phrases as data, one file a language; an app adds its own without code. */

import type { NoteSignal } from "./signals";

/**
 * What keeps a phrase from counting: `negated`, `hypothetical`, `future` and `asked` look at its clause, `own` at a
 * writer who speaks of their own search for work, `unanchored` at the lack of a time or an occasion in the clause.
 */
export type Guard = "negated" | "hypothetical" | "future" | "asked" | "own" | "unanchored";

/** Phrases for one signal. */
export interface LexiconEntry {
  readonly signal: NoteSignal;
  /** In the notation that `phrase.ts` explains, in lower case and without marks: `reunie`, not `reünie`. */
  readonly phrases: readonly string[];
  readonly unless?: readonly Guard[];
  /** The signal that a negation turns this one into ("we have not met"). */
  readonly negated?: NoteSignal;
}

/** One language: plain data, to be kept as JSON if an app wants so. */
export interface Lexicon {
  readonly language: string;
  /** Words so frequent that their number tells the language. */
  readonly stopWords: readonly string[];
  /** Named sets of words, which phrases use as `@name`. `event` and `time` also find where and when. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** Words that open a clause. */
  readonly conjunctions: readonly string[];
  /** Words that open a clause before one of the subjects. */
  readonly joins: readonly string[];
  readonly subjects: readonly string[];
  /** Phrases by which guards recognise what they look for. */
  readonly guards: {
    readonly negation: readonly string[];
    /** What looks like a negation and is none: "not long ago". */
    readonly noNegation: readonly string[];
    readonly hypothetical: readonly string[];
    readonly future: readonly string[];
    /** Questions that ask whether something happened. */
    readonly asking: readonly string[];
    readonly own: readonly string[];
    /** What sounds like a doubt or a condition and affirms: "if I remember correctly". */
    readonly affirmation: readonly string[];
    /** Takes back what was said before: "just kidding". */
    readonly retraction: readonly string[];
  };
  /** Words that open a place, and phrases of time. */
  readonly placePrepositions: readonly string[];
  readonly timePhrases: readonly string[];
  /** What closes a place besides the end of the clause. */
  readonly placeEnds: readonly string[];
  /** Words that say nothing about this person: of greeting, connecting, praising. Classes may be named. */
  readonly emptyWords: readonly string[];
  readonly greetings: readonly string[];
  readonly entries: readonly LexiconEntry[];
}
