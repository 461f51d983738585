import { createTuples } from "./tuples";

/**
 * The nodes of multi-valued decision diagrams, each kept once (hash-consing).
 *
 * A node has a level and a child for every cell of that level. A terminal is a value from 0, written as its bitwise
 * complement, so that a node is always one integer: negative for a terminal, otherwise an index. Under one order of
 * levels equal functions are equal integers.
 */
export interface Nodes {
  /** How many children a node of each level has. */
  readonly arities: readonly number[];
  /** The node with these children; the child itself where they are all the same. */
  readonly make: (level: number, children: readonly number[]) => number;
  /** The level of a node; for terminals the number of levels. */
  readonly levelOf: (node: number) => number;
  readonly child: (node: number, cell: number) => number;
  /** All children of a node; none of a terminal. */
  readonly childrenOf: (node: number) => readonly number[];
  /** How many nodes have been made. */
  readonly made: () => number;
  /** Lets so many more nodes be made, from here on. */
  readonly allow: (more: number) => void;
}

/** Thrown when a diagram would need more nodes than its budget; never leaves the library. */
export class BudgetExceeded extends Error {
  override readonly name = "BudgetExceeded";
}

/** What some work gives, or `undefined` when it needs more nodes or steps than it may have. */
export function withinBudget<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof BudgetExceeded) return undefined;
    throw error;
  }
}

/** The node of a terminal value: its bitwise complement, which gives the value back too. */
export const terminal = (value: number): number => ~value;
export const isTerminal = (node: number): boolean => node < 0;

/**
 * An empty store of nodes.
 *
 * @param arities - the number of children per level, from the top
 * @param budget - how many nodes may be made; beyond it `make` throws {@link BudgetExceeded}
 */
export function createNodes(arities: readonly number[], budget: number): Nodes {
  // A node is its level with its children.
  const tuples = createTuples();
  let allowed = budget;
  const levelOf = (node: number): number => (isTerminal(node) ? arities.length : tuples.at(node, 0));
  const child = (node: number, cell: number): number => tuples.at(node, cell + 1);
  return {
    arities,
    make: (level, children) => {
      const [first = 0] = children;
      if (children.every((other) => other === first)) return first;
      const node = tuples.idOf(level, children);
      if (node >= allowed) throw new BudgetExceeded();
      return node;
    },
    levelOf,
    child,
    childrenOf: (node) => {
      const children: number[] = [];
      for (let cell = 0; cell < (arities[levelOf(node)] ?? 0); cell++) children.push(child(node, cell));
      return children;
    },
    made: tuples.count,
    allow: (more) => {
      allowed = tuples.count() + more;
    },
  };
}
