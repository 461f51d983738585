import type { Candidate } from "../decide/candidate";
import { contradiction, rejectContradiction } from "../decide/contradiction";
import { deciderByRule } from "../decide/deciders";
import { type Summary, summarise } from "../decide/summary";
import { cellOf } from "../diagram/levels";
import { buildDiagrams, type Diagrams, IMPOSSIBLE, labelOf } from "../diagram/policy-diagram";
import { terminalsOf } from "../diagram/read";
import type { KnownFacts } from "../invitation/known-facts";
import type { FactModel } from "../invitation/vocabulary";
import type { Policy } from "../policy/document";
import { truthOf } from "../policy/truth";
import { type Answer, candidatesFrom, carriedOut, outcomesOf, type View } from "./answers";

/** What remains possible under a policy with some facts known. */
export type Reading<A extends string = string> = (known: KnownFacts) => Summary<A>;

/**
 * Reads a policy: exactly where its diagram fits the budget, otherwise rule by rule.
 *
 * @param candidates - what its rules and its `otherwise` come to, in their order
 */
export function readingOf<A extends string>(
  model: FactModel,
  policy: Policy,
  candidates: readonly Candidate<A>[],
  budget?: number,
): Reading<A> {
  const diagrams = buildDiagrams(model, [deciderByRule(policy)], new Map(), budget);
  return typeof diagrams === "string"
    ? readingByRules(model, policy, candidates)
    : readingByDiagram(model, diagrams, diagrams.roots[0] ?? IMPOSSIBLE, candidates);
}

/** Reads a diagram whose labels are the places of some candidates: exactly. */
function readingByDiagram<A extends string>(
  model: FactModel,
  { levels, nodes }: Diagrams,
  root: number,
  candidates: readonly Candidate<A>[],
): Reading<A> {
  return (known) => {
    rejectContradiction(model, known);
    const cells = new Map<number, number>();
    for (const [i, level] of levels.entries()) {
      const value = known.get(level.fact);
      if (value !== undefined) cells.set(i, cellOf(level, value));
    }
    const ends = terminalsOf(nodes, root, cells).filter((end) => end !== IMPOSSIBLE);
    if (ends.length === 0) throw contradiction(model, known);
    return summarise(candidates, new Set(ends.map(labelOf)));
  };
}

/** Reads a policy rule by rule: cautiously, so that it may leave open what is in fact settled. */
export function readingByRules<A extends string>(
  model: FactModel,
  { rules }: Policy,
  candidates: readonly Candidate<A>[],
): Reading<A> {
  return (known) => {
    rejectContradiction(model, known);
    const left = new Set<number>();
    for (const [i, { when }] of rules.entries()) {
      const truth = truthOf(when, known);
      if (truth !== false) left.add(i);
      if (truth === true) return summarise(candidates, left);
    }
    return summarise(candidates, left.add(rules.length));
  };
}

/** The share of a sample (0–1) of which something is so. */
export function shareOf<T>(sample: readonly T[], isSo: (item: T) => boolean): number {
  return sample.filter(isSo).length / sample.length;
}

/** What a policy carries out for some facts, read from a diagram of at most so many nodes. */
export function answering(model: FactModel, policy: Policy, view: View, nodes: number): (known: KnownFacts) => Answer {
  const reading = readingOf(model, policy, candidatesFrom(outcomesOf(policy), view), nodes);
  return (known) => carriedOut(policy, reading(known), view);
}
