import { isTerminal, type Nodes } from "./nodes";

/**
 * Works something out for a diagram from its terminals up, each node once however many paths lead to it. What is worked
 * out for one root is kept for the next.
 *
 * @param atNode - `below` works it out for the children, so leave it where they do not matter
 */
export function fold<T>(
  nodes: Nodes,
  atTerminal: (end: number) => T,
  atNode: (node: number, below: () => readonly T[]) => T,
): (root: number) => T {
  const known = new Map<number, T>();
  const visit = (node: number): T => {
    const before = known.get(node);
    if (before !== undefined) return before;
    const result = isTerminal(node) ? atTerminal(node) : atNode(node, () => nodes.childrenOf(node).map(visit));
    known.set(node, result);
    return result;
  };
  return visit;
}

/** A diagram with every terminal replaced; in another store if one is given. */
export function mapTerminals(
  nodes: Nodes,
  root: number,
  replace: (end: number) => number,
  into: Nodes = nodes,
): number {
  return fold(nodes, replace, (node, below) => into.make(nodes.levelOf(node), below()))(root);
}
