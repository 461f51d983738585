import { fold } from "./fold";
import { isTerminal, type Nodes } from "./nodes";

const NONE: ReadonlyMap<number, number> = new Map();

/** Every node that some roots lead to, terminals included, each once; of levels whose cell is known, only that one. */
export function nodesBelow(
  nodes: Nodes,
  roots: readonly number[],
  cells: ReadonlyMap<number, number> = NONE,
): ReadonlySet<number> {
  const seen = new Set<number>();
  const open = [...roots];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    const cell = cells.get(nodes.levelOf(node));
    open.push(...(cell === undefined ? nodes.childrenOf(node) : [nodes.child(node, cell)]));
  }
  return seen;
}

/** How many nodes stand below some roots, terminals not counted. */
export function countNodes(nodes: Nodes, roots: readonly number[]): number {
  return [...nodesBelow(nodes, roots)].filter((node) => !isTerminal(node)).length;
}

/** The terminals that some path reaches, when some levels' cells are known and the others may be anything. */
export function terminalsOf(nodes: Nodes, root: number, cells?: ReadonlyMap<number, number>): readonly number[] {
  return [...nodesBelow(nodes, [root], cells)].filter(isTerminal);
}

/** The levels on which a function depends, and that of the terminals. */
export function supportOf(nodes: Nodes, root: number): ReadonlySet<number> {
  return new Set([...nodesBelow(nodes, [root])].map(nodes.levelOf));
}

/** What each cell of each level weighs: the probabilities of a level add up to 1. */
export type Weights = readonly (readonly number[])[];

/**
 * The probability of every terminal, with the facts independent and distributed as weighed. What is worked out for one
 * root is kept for the next.
 *
 * @returns for a root, its terminals with their probabilities; they add up to 1. Cost: nodes × cells × terminals.
 */
export function distributions(nodes: Nodes, weights: Weights): (root: number) => ReadonlyMap<number, number> {
  return fold<ReadonlyMap<number, number>>(
    nodes,
    (end) => new Map([[end, 1]]),
    (node, below) => {
      const shares = new Map<number, number>();
      for (const [cell, kid] of below().entries()) {
        const weight = weights[nodes.levelOf(node)]?.[cell] ?? 0;
        if (weight > 0) for (const [end, share] of kid) shares.set(end, (shares.get(end) ?? 0) + weight * share);
      }
      return shares;
    },
  );
}

/**
 * The mean of what terminals are worth, with the facts independent and distributed as weighed; of values 0 and 1 it is
 * a probability. Cost: linear in the diagram.
 */
export function expectation(nodes: Nodes, weights: Weights, root: number, worth: (end: number) => number): number {
  return fold(nodes, worth, (node, below) =>
    below().reduce((sum, value, cell) => sum + (weights[nodes.levelOf(node)]?.[cell] ?? 0) * value, 0),
  )(root);
}

/** A path through a diagram: the cells it chooses, by level. Levels that it skips do not matter. */
export interface Path {
  readonly cost: number;
  readonly cells: ReadonlyMap<number, number>;
  readonly end: number;
}

/**
 * The cheapest path from a root to an accepted terminal, or `undefined` when there is none. Of equally cheap paths the
 * one with the lower cells wins, so the answer is deterministic. Cost: linear in the diagram.
 *
 * @param costOf - what it costs to be in a cell of a level; `Infinity` forbids it
 */
export function cheapestPath(
  nodes: Nodes,
  root: number,
  accepts: (end: number) => boolean,
  costOf: (level: number, cell: number) => number,
): Path | undefined {
  interface Step {
    readonly cost: number;
    readonly cell: number;
  }
  const nowhere: Step = { cost: Number.POSITIVE_INFINITY, cell: 0 };
  const stepFrom = fold<Step>(
    nodes,
    (end) => (accepts(end) ? { cost: 0, cell: 0 } : nowhere),
    (node, below) =>
      below().reduce((best, after, cell) => {
        const cost = costOf(nodes.levelOf(node), cell) + after.cost;
        return cost < best.cost ? { cost, cell } : best;
      }, nowhere),
  );
  const { cost } = stepFrom(root);
  if (cost === nowhere.cost) return undefined;
  const cells = new Map<number, number>();
  let node = root;
  while (!isTerminal(node)) {
    const { cell } = stepFrom(node);
    cells.set(nodes.levelOf(node), cell);
    node = nodes.child(node, cell);
  }
  return { cost, cells, end: node };
}
