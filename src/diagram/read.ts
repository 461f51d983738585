import { isTerminal, type Nodes } from "./nodes";

/** Every node below some roots, terminals included, each once. */
export function nodesBelow(nodes: Nodes, roots: readonly number[]): ReadonlySet<number> {
  const seen = new Set<number>();
  const open = [...roots];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    if (isTerminal(node)) continue;
    const arity = nodes.arities[nodes.levelOf(node)] ?? 0;
    for (let cell = 0; cell < arity; cell++) open.push(nodes.child(node, cell));
  }
  return seen;
}

/** How many nodes stand below some roots, terminals not counted. */
export function countNodes(nodes: Nodes, roots: readonly number[]): number {
  let count = 0;
  for (const node of nodesBelow(nodes, roots)) if (!isTerminal(node)) count += 1;
  return count;
}

/** The terminals that some path reaches. */
export function terminalsOf(nodes: Nodes, root: number): readonly number[] {
  return [...nodesBelow(nodes, [root])].filter(isTerminal).sort((a, b) => b - a);
}

/** The terminals that remain when some levels' cells are known and the others may be anything. */
export function endsUnder(nodes: Nodes, root: number, cells: ReadonlyMap<number, number>): ReadonlySet<number> {
  const ends = new Set<number>();
  const seen = new Set<number>();
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    if (isTerminal(node)) {
      ends.add(node);
      continue;
    }
    const level = nodes.levelOf(node);
    const cell = cells.get(level);
    if (cell !== undefined) open.push(nodes.child(node, cell));
    else for (let i = 0; i < (nodes.arities[level] ?? 0); i++) open.push(nodes.child(node, i));
  }
  return ends;
}

/** The levels on which a function depends, in order. */
export function supportOf(nodes: Nodes, root: number): readonly number[] {
  const levels = new Set<number>();
  for (const node of nodesBelow(nodes, [root])) if (!isTerminal(node)) levels.add(nodes.levelOf(node));
  return [...levels].sort((a, b) => a - b);
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
  const known = new Map<number, ReadonlyMap<number, number>>();
  const visit = (node: number): ReadonlyMap<number, number> => {
    if (isTerminal(node)) return new Map([[node, 1]]);
    const before = known.get(node);
    if (before) return before;
    const shares = new Map<number, number>();
    for (const [cell, weight] of (weights[nodes.levelOf(node)] ?? []).entries()) {
      if (weight === 0) continue;
      for (const [end, share] of visit(nodes.child(node, cell)))
        shares.set(end, (shares.get(end) ?? 0) + weight * share);
    }
    known.set(node, shares);
    return shares;
  };
  return visit;
}

/**
 * The mean of what terminals are worth, with the facts independent and distributed as weighed; of values 0 and 1 it is
 * a probability. Cost: linear in the diagram.
 */
export function expectation(nodes: Nodes, weights: Weights, root: number, worth: (end: number) => number): number {
  const known = new Map<number, number>();
  const visit = (node: number): number => {
    if (isTerminal(node)) return worth(node);
    const before = known.get(node);
    if (before !== undefined) return before;
    let sum = 0;
    for (const [cell, weight] of (weights[nodes.levelOf(node)] ?? []).entries()) {
      if (weight > 0) sum += weight * visit(nodes.child(node, cell));
    }
    known.set(node, sum);
    return sum;
  };
  return visit(root);
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
  const best = new Map<number, Step>();
  const visit = (node: number): number => {
    if (isTerminal(node)) return accepts(node) ? 0 : Number.POSITIVE_INFINITY;
    const known = best.get(node);
    if (known) return known.cost;
    const level = nodes.levelOf(node);
    let step: Step = { cost: Number.POSITIVE_INFINITY, cell: 0 };
    for (let cell = 0; cell < (nodes.arities[level] ?? 0); cell++) {
      const here = costOf(level, cell);
      if (here === Number.POSITIVE_INFINITY) continue;
      const cost = here + visit(nodes.child(node, cell));
      if (cost < step.cost) step = { cost, cell };
    }
    best.set(node, step);
    return step.cost;
  };
  const cost = visit(root);
  if (cost === Number.POSITIVE_INFINITY) return undefined;
  const cells = new Map<number, number>();
  let node = root;
  while (!isTerminal(node)) {
    const cell = best.get(node)?.cell ?? 0;
    cells.set(nodes.levelOf(node), cell);
    node = nodes.child(node, cell);
  }
  return { cost, cells, end: node };
}
