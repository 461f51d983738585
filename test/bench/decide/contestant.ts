/** What an engine has to offer to be measured. */
import type { Policy } from "../../../src/policy/document";
import type { BenchFacts } from "./policy";

/** An engine that is asked about one invitation at a time. */
export interface OneByOne {
  /** What the engine itself answers; with `isAsync` in its module, a promise. */
  readonly decide: (facts: BenchFacts) => unknown;
  /** The action in such an answer; `null` while it is open. */
  readonly actionOf: (answer: never) => string | null;
}

/** An engine that decides on all invitations at once, from data that it may lay out beforehand. */
export interface AllAtOnce {
  readonly prepare: (inputs: readonly BenchFacts[]) => {
    /** Decides once; returns how many it decided on. */
    readonly once: () => number;
    readonly actions: () => readonly (string | null)[];
  };
}

export type Contestant = OneByOne | AllAtOnce;

/** Makes a contestant; an engine that has rules of its own does not look at the policy. */
export type Make = (policy: Policy) => Contestant;
