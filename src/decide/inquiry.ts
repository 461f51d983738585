import { cofactor, joinedOver, withoutImpossible } from "../diagram/cofactor";
import { mapTerminals } from "../diagram/fold";
import type { Level } from "../diagram/levels";
import { joining } from "../diagram/lift";
import { createNodes, isTerminal, type Nodes, terminal, withinBudget } from "../diagram/nodes";
import { type Diagrams, IMPOSSIBLE, labelOf } from "../diagram/policy-diagram";
import { distributions, supportOf, type Weights } from "../diagram/read";
import { uniformWeights } from "../diagram/weights";
import type { FactTypes } from "../invitation/condition";
import type { FactDefinition } from "../invitation/fact";
import type { FactModel } from "../invitation/vocabulary";
import type { Policy } from "../policy/document";
import { candidatesOf } from "./candidate";
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
  /** The facts of the levels, in the order of the vocabulary. */
  readonly facts: readonly { readonly fact: FactDefinition; readonly level: number }[];
}

const NOTHING = terminal(0);

/** How many nodes an inquiry may make. */
const INQUIRY_BUDGET = 1_000_000;

/**
 * The inquiry into a policy, or `undefined` where its diagram would be too large.
 *
 * @param diagrams - the diagram of the policy with the known facts put in; its labels are places of candidates
 * @param isAsked - which facts can be found out; those with a question when left out
 */
export function inquire(
  policy: Policy<FactTypes>,
  model: FactModel,
  diagrams: Diagrams,
  weigh: (levels: readonly Level[]) => Weights = uniformWeights,
  isAsked: (fact: FactDefinition) => boolean = ({ question }) => question !== undefined,
): Inquiry | undefined {
  const { levels, roots } = diagrams;
  const facts = [...model.facts.values()].flatMap((fact) => {
    const level = levels.findIndex((one) => one.fact === fact.name);
    return level < 0 ? [] : [{ fact, level }];
  });
  // Questions make many cofactors, so they get a store of their own with a budget of its own.
  const nodes = createNodes(diagrams.nodes.arities, INQUIRY_BUDGET);
  // Which rule gives an action is nothing to ask about.
  const actions = candidatesOf(policy).map(({ outcome: { action } }) => ({ rule: "", outcome: { action } }));
  const sets = summariesOf(actions);
  const setAt = (end: number): number => terminal(sets.of(labelOf(end)));
  const silent = new Set(facts.flatMap(({ fact, level }) => (isAsked(fact) ? [] : [level])));
  const weights = weigh(levels);
  return withinBudget(() => {
    const asSets = mapTerminals(diagrams.nodes, roots[0] ?? IMPOSSIBLE, setAt, nodes);
    return {
      nodes,
      root: joinedOver(nodes, asSets, silent, joining(nodes, sets)),
      facts,
      weights,
      chances: distributions(nodes, weights),
      simplified: withoutImpossible(nodes, NOTHING),
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
  const support = supportOf(nodes, root);
  return facts.flatMap(({ fact, level }) => {
    if (!support.has(level)) return [];
    const nexts = (weights[level] ?? []).map((_, cell) => cofactor(nodes, root, level, cell));
    const different = new Set(nexts.map(inquiry.simplified));
    different.delete(NOTHING);
    if (different.size < 2) return [];
    const chances = nexts.map((next, cell) => (weights[level]?.[cell] ?? 0) * possibility(inquiry, next));
    const total = chances.reduce((sum, chance) => sum + chance, 0);
    const answers = nexts.map((next, cell) => ({ next, chance: (chances[cell] ?? 0) / total }));
    return [{ fact, answers: answers.filter(({ chance }) => chance > 0) }];
  });
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

/** The mean of something over the answers to a question. */
export function expected({ answers }: Asking, of: (root: number) => number): number {
  return answers.reduce((sum, { chance, next }) => sum + chance * of(next), 0);
}
