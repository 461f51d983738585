import { meanwhileOf } from "../decide/decision";
import type { Facts } from "../invitation/condition";
import { canonicalJson } from "../policy/content-hash";
import type { Policy } from "../policy/document";
import type { View } from "./answers";

/** On which inputs and on what two policies are compared. */
export interface Compared {
  readonly partial: boolean;
  readonly on: View;
}

/** A set of facts, `undefined` where there provably is none, or `undecided`. */
export type Found = Facts | "undecided" | undefined;

/** The questions of a comparison, answered. */
export interface Findings {
  readonly onlyA: Found;
  readonly onlyB: Found;
  readonly differ: Found;
  readonly share: number | null;
}

/**
 * What findings on complete inputs tell of partial ones. Policies that never differ on complete inputs leave the same
 * answers possible on partial ones, so they only differ in what they do meanwhile; otherwise what was found is found,
 * and what was not found is not known.
 */
export function carriedOver(a: Policy, b: Policy, { onlyA, onlyB, differ }: Findings): Findings {
  const meanwhile = (policy: Policy): string => canonicalJson(meanwhileOf(policy));
  if (differ === undefined && meanwhile(a) === meanwhile(b)) return { onlyA, onlyB, differ, share: 0 };
  const weaker = (found: Found): Found => found ?? "undecided";
  return { onlyA: weaker(onlyA), onlyB: weaker(onlyB), differ: weaker(differ), share: null };
}
