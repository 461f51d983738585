import { type Nodes, terminal } from "./nodes";
import { createTuples } from "./tuples";

/** Gives a diagram for two or three. */
export type Operation = (a: number, b: number, c?: number) => number;

/**
 * Combines diagrams cell by cell. `decide` gives the result for some nodes where it is known at once (always for
 * terminals), or `undefined`. Each combination is visited once, so the cost is at most the product of sizes.
 */
export function combine(nodes: Nodes, decide: (a: number, b: number, c: number) => number | undefined): Operation {
  const { arities, levelOf, child } = nodes;
  const seen = createTuples();
  const results: number[] = [];
  const below = (node: number, level: number, cell: number): number =>
    levelOf(node) === level ? child(node, cell) : node;
  const visit = (a: number, b: number, c: number): number => {
    const decided = decide(a, b, c);
    if (decided !== undefined) return decided;
    const id = seen.idOf(a, [b, c]);
    const known = results[id];
    if (known !== undefined) return known;
    const level = Math.min(levelOf(a), levelOf(b), levelOf(c));
    const kids: number[] = [];
    for (let cell = 0; cell < (arities[level] ?? 0); cell++) {
      kids.push(visit(below(a, level, cell), below(b, level, cell), below(c, level, cell)));
    }
    const result = nodes.make(level, kids);
    results[id] = result;
    return result;
  };
  return (a, b, c = terminal(0)) => visit(a, b, c);
}
