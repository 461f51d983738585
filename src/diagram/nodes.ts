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
  let levels = new Int32Array(32);
  let firstChild = new Int32Array(32);
  let children = new Int32Array(128);
  let slots = new Int32Array(128).fill(-1);
  let count = 0;
  let used = 0;
  let allowed = budget;

  const hashOf = (level: number, kids: ArrayLike<number>, from: number, arity: number): number => {
    let hash = level + 1;
    for (let i = 0; i < arity; i++) {
      hash = Math.imul(hash ^ (kids[from + i] ?? 0), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    return hash;
  };

  const enlargeSlots = (): void => {
    slots = new Int32Array(slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let node = 0; node < count; node++) {
      const level = levels[node] ?? 0;
      let slot = hashOf(level, children, firstChild[node] ?? 0, arities[level] ?? 0) & mask;
      while (slots[slot] !== -1) slot = (slot + 1) & mask;
      slots[slot] = node;
    }
  };

  const isSame = (node: number, level: number, kids: readonly number[]): boolean => {
    if (levels[node] !== level) return false;
    const from = firstChild[node] ?? 0;
    for (let i = 0; i < kids.length; i++) if (children[from + i] !== kids[i]) return false;
    return true;
  };

  const make = (level: number, kids: readonly number[]): number => {
    const first = kids[0] ?? 0;
    if (kids.every((kid) => kid === first)) return first;
    const mask = slots.length - 1;
    let slot = hashOf(level, kids, 0, kids.length) & mask;
    for (let found = slots[slot] ?? -1; found !== -1; found = slots[slot] ?? -1) {
      if (isSame(found, level, kids)) return found;
      slot = (slot + 1) & mask;
    }
    if (count >= allowed) throw new BudgetExceeded();
    if (count === levels.length) {
      levels = enlarged(levels);
      firstChild = enlarged(firstChild);
    }
    while (used + kids.length > children.length) children = enlarged(children);
    levels[count] = level;
    firstChild[count] = used;
    for (const kid of kids) children[used++] = kid;
    slots[slot] = count++;
    if (count * 2 > slots.length) enlargeSlots();
    return count - 1;
  };

  return {
    arities,
    make,
    levelOf: (node) => (node < 0 ? arities.length : (levels[node] ?? 0)),
    child: (node, cell) => children[(firstChild[node] ?? 0) + cell] ?? 0,
    made: () => count,
    allow: (more) => {
      allowed = count + more;
    },
  };
}

function enlarged(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
