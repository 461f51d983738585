import { isTerminal, type Nodes } from "./nodes";

/** What a {@link combine} answers when a pair of nodes does not decide the result yet. */
export const UNDECIDED = 0x7fffffff;

/**
 * Combines two diagrams cell by cell. `decide` gives the result for a pair of nodes where it is known at once (always
 * for two terminals), or {@link UNDECIDED}. Each pair is visited once, so the cost is at most the product of sizes.
 */
export function combine(nodes: Nodes, decide: (a: number, b: number) => number): (a: number, b: number) => number {
  const results = pairMap();
  const visit = (a: number, b: number): number => {
    const decided = decide(a, b);
    if (decided !== UNDECIDED) return decided;
    const known = results.get(a, b);
    if (known !== UNDECIDED) return known;
    const levelA = nodes.levelOf(a);
    const levelB = nodes.levelOf(b);
    const level = Math.min(levelA, levelB);
    const kids: number[] = [];
    for (let cell = 0; cell < (nodes.arities[level] ?? 0); cell++) {
      kids.push(visit(levelA === level ? nodes.child(a, cell) : a, levelB === level ? nodes.child(b, cell) : b));
    }
    const result = nodes.make(level, kids);
    results.set(a, b, result);
    return result;
  };
  return visit;
}

/** Rebuilds a diagram with every terminal replaced, in one pass over its nodes; into another store if one is given. */
export function mapTerminals(
  nodes: Nodes,
  root: number,
  replace: (node: number) => number,
  into: Nodes = nodes,
): number {
  const results = new Map<number, number>();
  const visit = (node: number): number => {
    if (isTerminal(node)) return replace(node);
    const known = results.get(node);
    if (known !== undefined) return known;
    const level = nodes.levelOf(node);
    const kids: number[] = [];
    for (let cell = 0; cell < (nodes.arities[level] ?? 0); cell++) kids.push(visit(nodes.child(node, cell)));
    const result = into.make(level, kids);
    results.set(node, result);
    return result;
  };
  return visit(root);
}

/** A map from pairs of integers to integers: open addressing in typed arrays. */
function pairMap() {
  let keys = new Int32Array(32);
  let values = new Int32Array(16).fill(UNDECIDED);
  let size = 0;

  const slotOf = (a: number, b: number): number => {
    const mask = values.length - 1;
    let hash = Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0x9e3779b1);
    hash ^= hash >>> 15;
    let slot = hash & mask;
    while (values[slot] !== UNDECIDED && (keys[slot * 2] !== a || keys[slot * 2 + 1] !== b)) slot = (slot + 1) & mask;
    return slot;
  };
  const put = (a: number, b: number, value: number): void => {
    const slot = slotOf(a, b);
    keys[slot * 2] = a;
    keys[slot * 2 + 1] = b;
    values[slot] = value;
  };

  return {
    get: (a: number, b: number): number => values[slotOf(a, b)] ?? UNDECIDED,
    set: (a: number, b: number, value: number): void => {
      put(a, b, value);
      size += 1;
      if (size * 2 <= values.length) return;
      const [oldKeys, oldValues] = [keys, values];
      keys = new Int32Array(oldKeys.length * 2);
      values = new Int32Array(oldValues.length * 2).fill(UNDECIDED);
      oldValues.forEach((old, slot) => {
        if (old !== UNDECIDED) put(oldKeys[slot * 2] ?? 0, oldKeys[slot * 2 + 1] ?? 0, old);
      });
    },
  };
}
