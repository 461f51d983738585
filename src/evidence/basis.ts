import type { FactValue } from "../invitation/condition";
import type { EvidenceFact } from "./fact";
import type { Said } from "./words";

/** One reason for a value: several may speak for the same one, and all of them are named. */
export interface Basis {
  /** The fact of the vocabulary. */
  readonly fact: string;
  readonly value: FactValue;
  readonly because: readonly EvidenceFact[];
  readonly text: Said;
  /** Since when it has been so, where that is known: a word from before it may be out of date. */
  readonly since?: string;
}
