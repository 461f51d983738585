/** What the order of connectors rests on, key by key. */

import type { Answer } from "./candidate";

/** The keys of one connector, the weightiest first. */
export interface ConnectorKeys {
  /** It is confirmed that they know the target. */
  readonly confirmed: Answer;
  /** I know them. */
  readonly known: Answer;
  /** Number of facts that they share with the target. */
  readonly shared: number;
  /** Overlap of their contacts with the target's (0–1); absent without a graph that holds both. */
  readonly overlap: number | undefined;
  /** Open requests of mine to them. */
  readonly openRequests: number;
  /** Favours given to them minus favours received. */
  readonly balance: number;
}

/** Below 0 when `a` comes first, 0 when only the ids can tell. `novelty` turns the overlap round, and nothing else. */
export function compareKeys(a: ConnectorKeys, b: ConnectorKeys, goal: "vouch" | "novelty"): number {
  return (
    rank(b.confirmed) - rank(a.confirmed) ||
    rank(b.known) - rank(a.known) ||
    b.shared - a.shared ||
    compareOverlap(a.overlap, b.overlap, goal) ||
    a.openRequests - b.openRequests ||
    b.balance - a.balance
  );
}

/** True before unknown before false. */
function rank(answer: Answer): number {
  return answer === undefined ? 1 : answer ? 2 : 0;
}

/** An unknown overlap comes last either way: it says neither near nor far. */
function compareOverlap(a: number | undefined, b: number | undefined, goal: "vouch" | "novelty"): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return goal === "vouch" ? b - a : a - b;
}
