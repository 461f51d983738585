import * as fc from "fast-check";
import { createNodes, isTerminal, type Nodes, terminal } from "../../src/diagram/nodes";

/** A function of a few levels as the list of its values, the last level varying fastest. */
export interface Table {
  readonly arities: readonly number[];
  readonly values: readonly number[];
}

/** One cell per level. */
export type Input = readonly number[];

/** Functions of the same levels with values below `values`. */
export function arbitraryTables(count: number, values = 3): fc.Arbitrary<readonly Table[]> {
  return fc.array(fc.integer({ min: 2, max: 3 }), { minLength: 1, maxLength: 4 }).chain((arities) => {
    const size = arities.reduce((product, arity) => product * arity, 1);
    const table = fc
      .array(fc.nat(values - 1), { minLength: size, maxLength: size })
      .map((drawn): Table => ({ arities, values: drawn }));
    return fc.array(table, { minLength: count, maxLength: count });
  });
}

/** Every input of some levels, in the order of a table's values. */
export function inputsOf(arities: readonly number[]): readonly Input[] {
  let inputs: readonly Input[] = [[]];
  for (const arity of arities) {
    inputs = inputs.flatMap((input) => Array.from({ length: arity }, (_, cell) => [...input, cell]));
  }
  return inputs;
}

/** A store for the diagrams of tables with these levels. */
export const storeFor = (arities: readonly number[]): Nodes => createNodes(arities, 100_000);

/** The diagram of a table, made from the bottom. */
export function diagramOf(nodes: Nodes, { arities, values }: Table): number {
  let row: readonly number[] = values.map(terminal);
  for (let level = arities.length - 1; level >= 0; level--) {
    const arity = arities[level] ?? 1;
    const above: number[] = [];
    for (let i = 0; i < row.length; i += arity) above.push(nodes.make(level, row.slice(i, i + arity)));
    row = above;
  }
  return row[0] ?? 0;
}

/** The value of a diagram for an input. */
export function valueAt(nodes: Nodes, root: number, input: Input): number {
  let node = root;
  while (!isTerminal(node)) node = nodes.child(node, input[nodes.levelOf(node)] ?? 0);
  return ~node;
}

/** The values of a diagram, as a table lists them. */
export function valuesOf(nodes: Nodes, root: number): readonly number[] {
  return inputsOf(nodes.arities).map((input) => valueAt(nodes, root, input));
}
