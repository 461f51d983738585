import { combine } from "./apply";
import { fold } from "./fold";
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

/** Joins diagrams whose terminals are the values of a lattice. */
export function joining(nodes: Nodes, { bottom, join }: Lattice): (a: number, b: number) => number {
  const nothing = terminal(bottom);
  return combine(nodes, (a, b) => {
    if (a === b || b === nothing) return a;
    if (a === nothing) return b;
    return isTerminal(a) && isTerminal(b) ? terminal(join(~a, ~b)) : undefined;
  });
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
  const arities = plain.arities.map((arity) => arity + 1);
  const nodes = createNodes(arities, budget);
  const join = joining(nodes, lattice);
  const lifted = fold(
    plain,
    (end) => terminal(values(end)),
    (node, below) => {
      const kids = below();
      return nodes.make(plain.levelOf(node), [...kids, kids.reduce((a, b) => join(a, b))]);
    },
  );
  return { nodes, root: lifted(root) };
}
