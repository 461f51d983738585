import { isTerminal, type Nodes } from "./nodes";

/** What remains of a diagram once a level's cell is known. */
export function cofactor(nodes: Nodes, root: number, level: number, cell: number): number {
  return rebuilding(nodes, (node, kidsOf) => {
    if (nodes.levelOf(node) > level) return node;
    return nodes.levelOf(node) === level ? nodes.child(node, cell) : nodes.make(nodes.levelOf(node), kidsOf(node));
  })(root);
}

/** Joins some levels away: what remains when nobody can say in which of their cells we are. */
export function joinedOver(
  nodes: Nodes,
  root: number,
  levels: ReadonlySet<number>,
  join: (a: number, b: number) => number,
): number {
  return rebuilding(nodes, (node, kidsOf) => {
    const level = nodes.levelOf(node);
    return levels.has(level) ? kidsOf(node).reduce(join) : nodes.make(level, kidsOf(node));
  })(root);
}

/**
 * Drops the levels that only tell possible facts from impossible ones: a node whose children are all alike, impossible
 * ones aside, is that child. What is worked out for one root is kept for the next.
 */
export function withoutImpossible(nodes: Nodes, impossible: number): (root: number) => number {
  return rebuilding(nodes, (node, kidsOf) => {
    const kids = kidsOf(node);
    const [first = impossible, ...others] = kids.filter((kid) => kid !== impossible);
    return others.every((kid) => kid === first) ? first : nodes.make(nodes.levelOf(node), kids);
  });
}

/** Rebuilds diagrams from the bottom, each node once; `step` may ask for the rebuilt children of a node. */
function rebuilding(
  nodes: Nodes,
  step: (node: number, kidsOf: (node: number) => readonly number[]) => number,
): (root: number) => number {
  const known = new Map<number, number>();
  const kidsOf = (node: number): readonly number[] => {
    const kids: number[] = [];
    const arity = nodes.arities[nodes.levelOf(node)] ?? 0;
    for (let cell = 0; cell < arity; cell++) kids.push(visit(nodes.child(node, cell)));
    return kids;
  };
  const visit = (node: number): number => {
    if (isTerminal(node)) return node;
    const before = known.get(node);
    if (before !== undefined) return before;
    const result = step(node, kidsOf);
    known.set(node, result);
    return result;
  };
  return visit;
}
