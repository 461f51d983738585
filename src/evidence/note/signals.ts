/** What a note may tell, and the shape of a reading. */

/** Everything that is looked for in a note; the meanings stand beside the lexicons. */
export const NOTE_SIGNALS = [
  "default_text",
  "bare",
  "claims_met",
  "shared_history",
  "denies_met",
  "unsure",
  "asks_archive",
  "mutual_person",
  "shared_context",
  "content_ref",
  "recruiter",
  "sales",
  "scam",
  "has_url",
  "has_email",
  "has_phone",
  "open_networker",
  "asks_intro",
] as const;

/** One of the 18 signals. */
export type NoteSignal = (typeof NOTE_SIGNALS)[number];

/** `mixed`: Dutch and English in one note; `other`: another language; `undecided`: too little to tell. */
export type NoteLanguage = "nl" | "en" | "mixed" | "other" | "undecided";

/** A place in the note, in UTF-16 units of its composed form (`text.normalize("NFC")`). */
export interface NoteSpan {
  readonly start: number;
  /** One past the last unit. */
  readonly end: number;
  readonly text: string;
}

/** What a note says. It is about the text, never about the truth of it. */
export interface NoteReading {
  readonly language: NoteLanguage;
  /**
   * `true` with a span that shows it; `false` only where the text itself excludes it; `undefined` where nothing was
   * found, since a wording may be one that the lexicon lacks.
   */
  readonly signals: Readonly<Record<NoteSignal, true | false | undefined>>;
  /** Where each true signal stands; a signal that the sender's name or headline gives has none. */
  readonly spans: Readonly<Partial<Record<NoteSignal, readonly NoteSpan[]>>>;
  /** The occasion or place of a claimed meeting, as written. */
  readonly where: NoteSpan | null;
  /** The time of a claimed meeting, as written. */
  readonly when: NoteSpan | null;
}
