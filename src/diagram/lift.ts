import { combine, UNDECIDED } from "./apply";
import { createNodes, isTerminal, type Nodes, terminal } from "./nodes";

/** Values that can be joined: what is left to decide when either of two may be the case. */
export interface Lattice {
  /** The value that joins to nothing new. */
  readonly bottom: number;
  readonly join: (a: number, b: number) => number;
}

/** How many nodes a lifted diagram may make before evaluation walks all branches of the plain one instead. */
const LIFT_BUDGET = 20_000;

/** A diagram whose nodes have one more child: the branch to take while the fact is unknown. */
export interface Lifted {
  readonly nodes: Nodes;
  readonly root: number;
}

/**
 * Gives every node one more child, `unknown`: the join of its other children. It is exact for any number of unknown
 * facts, since the join over two facts is the join over one of the joins over the other.
 *
 * @param values - the lattice value of each terminal
 * @throws {@link BudgetExceeded}
 */
export function lift(
  plain: Nodes,
  root: number,
  values: (end: number) => number,
  lattice: Lattice,
  budget: number = LIFT_BUDGET,
): Lifted {
  const nodes = createNodes(
    plain.arities.map((arity) => arity + 1),
    budget,
  );
  const nothing = terminal(lattice.bottom);
  const join = combine(nodes, (a, b) => {
    if (a === b || b === nothing) return a;
    if (a === nothing) return b;
    return isTerminal(a) && isTerminal(b) ? terminal(lattice.join(~a, ~b)) : UNDECIDED;
  });
  const known = new Map<number, number>();
  const visit = (node: number): number => {
    if (isTerminal(node)) return terminal(values(node));
    const before = known.get(node);
    if (before !== undefined) return before;
    const level = plain.levelOf(node);
    const kids = Array.from({ length: plain.arities[level] ?? 0 }, (_, cell) => visit(plain.child(node, cell)));
    const lifted = nodes.make(level, [...kids, kids.reduce(join)]);
    known.set(node, lifted);
    return lifted;
  };
  return { nodes, root: visit(root) };
}
