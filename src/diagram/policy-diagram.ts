import { type Condition, factsIn } from "../invitation/condition";
import type { KnownFacts } from "../invitation/known-facts";
import type { FactModel } from "../invitation/vocabulary";
import { simplify } from "../policy/simplify";
import { type ConditionDiagrams, choosing, conditionDiagrams, FALSE } from "./conditions";
import { type Level, levelsFor } from "./levels";
import { createNodes, type Nodes, terminal, withinBudget } from "./nodes";
import { ordersToTry } from "./order";

/** How many nodes one attempt at a diagram may make before the library falls back to something weaker. */
export const NODE_BUDGET = 400_000;

/** The terminal of facts that no invitation can have, because they break a constraint. */
export const IMPOSSIBLE = terminal(0);

/** The terminal of a label from 0, and back. */
export const labelled = (label: number): number => terminal(label + 1);
export const labelOf = (node: number): number => ~node - 1;

/** A first-match list: the first condition that holds gives its label, and the last label is for when none does. */
export interface Decider {
  readonly conditions: readonly Condition[];
  readonly labels: readonly number[];
}

/** Diagrams of several deciders over the same levels, so that equal roots are equal functions. */
export interface Diagrams {
  readonly levels: readonly Level[];
  readonly nodes: Nodes;
  readonly conditions: ConditionDiagrams;
  /** Where the constraints hold that bear on the deciders' facts. */
  readonly possible: number;
  /** One root per decider; {@link IMPOSSIBLE} where a constraint is broken, otherwise {@link labelled}. */
  readonly roots: readonly number[];
}

/** What {@link buildDiagrams} gives when no possible completion exists, or when the budget is spent. */
export type Failure = "contradiction" | "over-budget";

/**
 * Builds the diagrams of some deciders, with known facts put in and constraints respected. A few orders of the facts
 * are tried, and the one that takes the fewest nodes is kept; budgets count nodes, so that two runs give the same answer.
 *
 * @param extra - conditions whose cells are wanted too, though no decider mentions them
 */
export function buildDiagrams(
  model: FactModel,
  deciders: readonly Decider[],
  known: KnownFacts = new Map(),
  budget: number = NODE_BUDGET,
  extra: readonly Condition[] = [],
): Diagrams | Failure {
  const reduced = deciders.map((decider) => reduce(decider, known));
  const wanted = [...reduced.flatMap(({ conditions }) => conditions), ...extra];
  const constraints = model.constraints.map((constraint) => simplify(constraint, known));
  if (constraints.includes(false)) return "contradiction";
  const open = constraints.filter((constraint) => typeof constraint !== "boolean");
  const linked = linkedTo(wanted, open);
  const others = open.filter((constraint) => !linked.includes(constraint));
  if (attempt(levelsFor(model, others), [], others, budget)?.possible === FALSE) return "contradiction";

  const levels = levelsFor(model, [...wanted, ...linked]);
  const orders = ordersToTry(
    levels.map((level) => level.fact),
    [...wanted, ...linked],
  );
  let best: Diagrams | undefined;
  for (const order of orders) {
    // Another order is only worth as much work as the best one so far has been.
    best = attempt(inOrder(levels, order), reduced, linked, best ? best.nodes.made() - 1 : budget) ?? best;
  }
  if (!best) return "over-budget";
  return best.possible === FALSE ? "contradiction" : best;
}

function attempt(
  levels: readonly Level[],
  deciders: readonly Decider[],
  constraints: readonly Condition[],
  budget: number,
): Diagrams | undefined {
  const arities = levels.map((level) => level.representatives.length);
  const nodes = createNodes(arities, budget);
  return withinBudget(() => {
    const conditions = conditionDiagrams(nodes, levels);
    const { of, choose } = conditions;
    const possible = of({ all: constraints });
    const roots = deciders.map((decider) => choose(possible, firstMatch(nodes, conditions, decider), IMPOSSIBLE));
    return { levels, nodes, conditions, possible, roots };
  });
}

/** Folds the rules from the last to the first: each one overrules what comes after it. Possible or not. */
export function firstMatch(nodes: Nodes, { of }: ConditionDiagrams, { conditions, labels }: Decider): number {
  return conditions.reduceRight(
    (rest, condition, i) => choosing(nodes)(of(condition), labelled(labels[i] ?? 0), rest),
    labelled(labels.at(-1) ?? 0),
  );
}

/** The rules that can still decide once some facts are known. */
function reduce(decider: Decider, known: KnownFacts): Decider {
  const conditions: Condition[] = [];
  const labels: number[] = [];
  for (const [i, condition] of decider.conditions.entries()) {
    const rest = simplify(condition, known);
    if (rest === false) continue;
    labels.push(decider.labels[i] ?? 0);
    if (rest === true) return { conditions, labels };
    conditions.push(rest);
  }
  return { conditions, labels: [...labels, decider.labels.at(-1) ?? 0] };
}

/** Constraints that bear on the wanted conditions, directly or through one another. */
function linkedTo(wanted: readonly Condition[], constraints: readonly Condition[]): readonly Condition[] {
  let linked: readonly Condition[] = [];
  for (let before = -1; before !== linked.length; ) {
    before = linked.length;
    const facts = new Set([...wanted, ...linked].flatMap(factsIn));
    linked = constraints.filter((constraint) => factsIn(constraint).some((fact) => facts.has(fact)));
  }
  return linked;
}

function inOrder(levels: readonly Level[], order: readonly string[]): readonly Level[] {
  const byFact = new Map(levels.map((level) => [level.fact, level]));
  return order.flatMap((fact) => byFact.get(fact) ?? []);
}
