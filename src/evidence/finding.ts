import type { FactValue } from "../invitation/condition";
import type { EvidenceFact } from "./fact";
import type { Said } from "./words";

/** Something established, with the facts that establish it and a line for people. */
export interface Finding {
  readonly value: FactValue;
  /** None for what the invitation itself shows. */
  readonly facts: readonly EvidenceFact[];
  readonly text: Said;
  /** Since when it has been so, as far as files tell. */
  readonly since?: string;
  /** It rests on what was told in confidence. */
  readonly confidential?: true;
}

/** Findings by the name of the fact. */
export type Findings = Readonly<Record<string, Finding>>;
