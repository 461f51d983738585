import { type Lifted, lift } from "../diagram/lift";
import { withinBudget } from "../diagram/nodes";
import { type Diagrams, IMPOSSIBLE, labelOf } from "../diagram/policy-diagram";
import type { Summaries } from "./summary";

/**
 * A policy's diagram with a branch for unknown at every fact, whose terminals are summaries; `undefined` where that
 * would cost too many nodes.
 */
export function liftPolicy(diagrams: Diagrams, summaries: Summaries): Lifted | undefined {
  const valueAt = (end: number): number => summaries.of(labelOf(end));
  return withinBudget(() => lift(diagrams.nodes, diagrams.roots[0] ?? IMPOSSIBLE, valueAt, summaries));
}
