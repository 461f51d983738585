import type { FactValue } from "know-and-trust";
import type { RiskCurvePoint } from "know-and-trust/risk";
import type { Language } from "../../../src/decide/phrases";
import type { Answer, Answers, Detail, Difference, Opened, Pair, Problem, Row, Step } from "../core/protocol";
import { type Choice, type Slot, slotOf } from "./policy-choice";
import type { PresetId } from "./presets";

export type Theme = "system" | "light" | "dark";

/** Which of the two policies. */
export type Side = 0 | 1;

/** The files: none yet, being read, open, or not to be read. While others are read, the open ones stay. */
export interface Source {
  readonly opened: Opened | null;
  readonly busy: { readonly origin: Opened["origin"]; readonly step: Step | null } | null;
  /** `isPartly` where the other files are open. */
  readonly problem: (Problem & { readonly isPartly: boolean }) | null;
}

/** What the list shows. */
export interface Filter {
  readonly search: string;
  /** Only what one policy answers with an action, or only where the two differ. */
  readonly only: { readonly side: Side; readonly action: string } | "differing" | null;
  /** How many rows at most. */
  readonly most: number;
  /** The invitation that is shown in full. */
  readonly open: string | null;
}

/** What the block risk is computed from, and what it came to. */
export interface Risk {
  /** IDK answers so far. */
  readonly received: number;
  /** Invitations that have been answered, those included. */
  readonly answered: number;
  /** Invitations that one thinks of sending. */
  readonly further: number;
  readonly curve: readonly RiskCurvePoint[];
  readonly now: RiskCurvePoint | null;
  readonly then: RiskCurvePoint | null;
}

/** Everything the page shows. */
export interface State {
  readonly locale: Language;
  readonly theme: Theme;
  readonly slots: Pair<Slot>;
  readonly source: Source;
  readonly answers: Answers;
  /** Grows with whatever makes every explanation out of date. */
  readonly edition: number;
  readonly rows: readonly Row[];
  readonly difference: Difference | null;
  readonly details: Readonly<Record<string, { readonly stamp: string; readonly detail: Detail }>>;
  readonly filter: Filter;
  readonly risk: Risk;
  readonly isSaving: Step | "starting" | null;
  /** What is said to screen readers alone, and what is shown to everybody for a moment. */
  readonly notices: { readonly said: string; readonly shown: string };
}

/** Everything that can happen. */
export type Happening =
  | { readonly kind: "locale"; readonly locale: Language }
  | { readonly kind: "theme"; readonly theme: Theme }
  | { readonly kind: "preset"; readonly side: Side; readonly preset: PresetId }
  | { readonly kind: "setting"; readonly side: Side; readonly name: string; readonly value: string | number | boolean }
  | { readonly kind: "edit"; readonly side: Side }
  | { readonly kind: "text"; readonly side: Side; readonly text: string }
  | { readonly kind: "choices"; readonly choices: Pair<Choice> }
  | { readonly kind: "open-sample" }
  | { readonly kind: "open-files"; readonly files: readonly File[] }
  | { readonly kind: "pick-files" }
  | { readonly kind: "search"; readonly search: string }
  | { readonly kind: "only"; readonly only: Filter["only"] }
  | { readonly kind: "show-all" }
  | { readonly kind: "more" }
  | { readonly kind: "toggle"; readonly id: string }
  | { readonly kind: "answer"; readonly id: string; readonly fact: string; readonly value: FactValue }
  | { readonly kind: "take-back"; readonly id: string; readonly fact: string }
  | { readonly kind: "risk"; readonly name: "received" | "answered" | "further"; readonly value: number }
  | { readonly kind: "copy"; readonly text: string; readonly what: "reply" | "link" }
  | { readonly kind: "share" }
  | { readonly kind: "go-to-line"; readonly side: Side; readonly line: number }
  | { readonly kind: "save" }
  | { readonly kind: "notice"; readonly way: keyof State["notices"]; readonly text: string }
  | { readonly kind: "told"; readonly answer: Answer };

/** How many rows the list grows by. */
export const ROWS_AT_A_TIME = 25;

export const SAMPLE_RECEIVED = 2;

/** The page before anything has happened. */
export function initialState(locale: Language): State {
  return {
    locale,
    theme: "system",
    slots: [slotOf("strict"), slotOf("lion")],
    source: { opened: null, busy: null, problem: null },
    answers: {},
    edition: 0,
    rows: [],
    difference: null,
    details: {},
    filter: { search: "", only: null, most: ROWS_AT_A_TIME, open: null },
    risk: { received: 0, answered: 0, further: 20, curve: [], now: null, then: null },
    isSaving: null,
    notices: { said: "", shown: "" },
  };
}

/** What the explanation of an invitation was made for; another stamp means that it is out of date. */
export function stampOf({ edition, answers }: State, id: string): string {
  return `${edition} ${JSON.stringify(answers[id] ?? {})}`;
}
