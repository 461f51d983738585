import { combine, mapTerminals, UNDECIDED } from "../diagram/apply";
import { cofactor, joinedOver, withoutImpossible } from "../diagram/cofactor";
import type { Level } from "../diagram/levels";
import { createNodes, isTerminal, type Nodes, terminal, withinBudget } from "../diagram/nodes";
import { buildDiagrams, IMPOSSIBLE, labelOf } from "../diagram/policy-diagram";
import { distributions, supportOf, type Weights } from "../diagram/read";
import { uniformWeights } from "../diagram/weights";
import type { FactTypes } from "../invitation/condition";
import type { FactDefinition } from "../invitation/fact";
import type { KnownFacts } from "../invitation/known-facts";
import type { FactModel } from "../invitation/vocabulary";
import type { Policy } from "../policy/document";
import { candidatesOf } from "./candidate";
import { contradiction } from "./contradiction";
import { deciderByAction } from "./deciders";
import { summariesOf } from "./summary";

/**
 * What is still to be found out: a diagram over the facts that can be asked, whose terminals are the sets of actions
 * that remain. A terminal means that asking is over, even where several actions remain for good.
 */
export interface Inquiry {
  readonly nodes: Nodes;
  readonly root: number;
  readonly weights: Weights;
  /** Terminals with their chances, {@link NOTHING} included. */
  readonly chances: (root: number) => ReadonlyMap<number, number>;
  /** The diagram without what only tells possible facts from impossible ones. */
  readonly simplified: (root: number) => number;
  /** The fact of each level. */
  readonly facts: readonly FactDefinition[];
  /** Where a fact stands in the vocabulary, to decide ties. */
  readonly place: (fact: string) => number;
}

const NOTHING = terminal(0);

/** How many nodes an inquiry may make. */
const INQUIRY_BUDGET = 1_000_000;

/**
 * The inquiry into a policy with some facts known, or `undefined` where the diagram would be too large.
 *
 * @param isAsked - which facts can be found out; those with a question when left out
 */
export function inquire(
  policy: Policy<FactTypes>,
  model: FactModel,
  known: KnownFacts,
  weigh: (levels: readonly Level[]) => Weights = uniformWeights,
  isAsked: (fact: FactDefinition) => boolean = ({ question }) => question !== undefined,
): Inquiry | undefined {
  const diagrams = buildDiagrams(model, [deciderByAction(policy)], known);
  if (diagrams === "contradiction") throw contradiction(model, known);
  if (diagrams === "over-budget") return undefined;
  const { levels } = diagrams;
  // Questions make many cofactors, so they get a store of their own with a budget of its own.
  const nodes = createNodes(diagrams.nodes.arities, INQUIRY_BUDGET);
  const sets = summariesOf(candidatesOf(policy));
  const join = combine(nodes, (a, b) => {
    if (a === b) return a;
    return isTerminal(a) && isTerminal(b) ? terminal(sets.join(~a, ~b)) : UNDECIDED;
  });
  return withinBudget(() => {
    const asSets = mapTerminals(
      diagrams.nodes,
      diagrams.roots[0] ?? IMPOSSIBLE,
      (end) => terminal(sets.of(labelOf(end))),
      nodes,
    );
    const facts = levels.flatMap((level) => model.facts.get(level.fact) ?? []);
    const silent = new Set(facts.flatMap((fact, level) => (isAsked(fact) ? [] : [level])));
    const places = new Map([...model.facts.keys()].map((name, i) => [name, i]));
    const weights = weigh(levels);
    return {
      nodes,
      root: joinedOver(nodes, asSets, silent, join),
      facts,
      weights,
      chances: distributions(nodes, weights),
      simplified: withoutImpossible(nodes, NOTHING),
      place: (name) => places.get(name) ?? 0,
    };
  });
}

/** One possible answer to a question: how likely it is, and what is still to be found out after it. */
export interface Answer {
  /** Above 0; the chances of all answers to a question add up to 1. */
  readonly chance: number;
  readonly next: number;
}

/** A question that can still change what remains. */
export interface Asking {
  readonly fact: FactDefinition;
  readonly answers: readonly Answer[];
}

/** Whether nothing is left to ask: one set of actions remains, impossible facts aside. */
export function isOver(inquiry: Inquiry, root: number): boolean {
  return isTerminal(inquiry.simplified(root));
}

/** The questions that can still change what remains, in the order of the vocabulary. */
export function questionsLeft(inquiry: Inquiry, root: number): readonly Asking[] {
  const { nodes, weights, facts } = inquiry;
  const left = supportOf(nodes, root).flatMap((level) => {
    const fact = facts[level];
    if (!fact) return [];
    const nexts = (weights[level] ?? []).map((_, cell) => cofactor(nodes, root, level, cell));
    const different = new Set(nexts.map(inquiry.simplified));
    different.delete(NOTHING);
    if (different.size < 2) return [];
    const chances = nexts.map((next, cell) => (weights[level]?.[cell] ?? 0) * possibility(inquiry, next));
    const total = chances.reduce((sum, chance) => sum + chance, 0);
    const answers = nexts.map((next, cell) => ({ next, chance: (chances[cell] ?? 0) / total }));
    return [{ fact, answers: answers.filter(({ chance }) => chance > 0) }];
  });
  return left.toSorted((a, b) => inquiry.place(a.fact.name) - inquiry.place(b.fact.name));
}

/** The chance that facts are possible at all. */
function possibility({ chances }: Inquiry, root: number): number {
  return 1 - (chances(root).get(NOTHING) ?? 0);
}

/** Uncertainty about what remains, in bits; impossible facts do not count. */
export function uncertainty({ chances }: Inquiry, root: number): number {
  const shares = chances(root);
  const possible = 1 - (shares.get(NOTHING) ?? 0);
  let bits = 0;
  for (const [end, share] of shares) {
    const chance = share / possible;
    if (end !== NOTHING && chance > 0) bits -= chance * Math.log2(chance);
  }
  return bits;
}
