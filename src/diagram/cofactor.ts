import { fold } from "./fold";
import type { Nodes } from "./nodes";

/** What remains of a diagram once a level's cell is known. */
export function cofactor(nodes: Nodes, root: number, level: number, cell: number): number {
  return fold(
    nodes,
    (end) => end,
    (node, below) => {
      const here = nodes.levelOf(node);
      if (here > level) return node;
      return here === level ? nodes.child(node, cell) : nodes.make(here, below());
    },
  )(root);
}

/** Joins some levels away: what remains when nobody can say in which of their cells we are. */
export function joinedOver(
  nodes: Nodes,
  root: number,
  levels: ReadonlySet<number>,
  join: (a: number, b: number) => number,
): number {
  return fold(
    nodes,
    (end) => end,
    (node, below) => {
      const level = nodes.levelOf(node);
      return levels.has(level) ? below().reduce((a, b) => join(a, b)) : nodes.make(level, below());
    },
  )(root);
}

/**
 * Drops the levels that only tell possible facts from impossible ones: a node whose children are all alike, impossible
 * ones aside, is that child. What is worked out for one root is kept for the next.
 */
export function withoutImpossible(nodes: Nodes, impossible: number): (root: number) => number {
  return fold(
    nodes,
    (end) => end,
    (node, below) => {
      const kids = below();
      const [first = impossible, ...others] = kids.filter((kid) => kid !== impossible);
      return others.every((kid) => kid === first) ? first : nodes.make(nodes.levelOf(node), kids);
    },
  );
}
