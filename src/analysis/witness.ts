import type { Level } from "../diagram/levels";
import type { Nodes } from "../diagram/nodes";
import { type Diagrams, IMPOSSIBLE } from "../diagram/policy-diagram";
import { cheapestPath, terminalsOf } from "../diagram/read";
import type { KnownFacts } from "../invitation/known-facts";
import { leaveOut } from "./leave-out";
import { ordinaryCell, valueIn } from "./ordinary";

/** Where a witness is looked for. */
type Place = Pick<Diagrams, "levels" | "nodes" | "roots">;

/** The cells of some levels, by level. */
type Cells = ReadonlyMap<number, number>;

/**
 * Cells that lead to a wanted end, as few as can be away from an ordinary invitation, one for every level: complete
 * facts, fit to be replayed.
 */
export function completeWitness(
  levels: readonly Level[],
  nodes: Nodes,
  root: number,
  accepts: (end: number) => boolean,
): Cells | undefined {
  const ordinary = levels.map(ordinaryCell);
  const path = cheapestPath(nodes, root, accepts, (level, cell) => (cell === ordinary[level] ? 0 : 1));
  if (!path) return undefined;
  return new Map(ordinary.map((cell, i) => [i, path.cells.get(i) ?? cell]));
}

/** The fewest known facts that lead to a wanted end; of equally few, those of an ordinary invitation. */
export function partialWitness(
  levels: readonly Level[],
  nodes: Nodes,
  root: number,
  accepts: (end: number) => boolean,
): Cells | undefined {
  const ordinary = levels.map(ordinaryCell);
  const isUnknown = (level: number, cell: number): boolean => cell === levels[level]?.representatives.length;
  const perFact = levels.length + 1;
  const path = cheapestPath(nodes, root, accepts, (level, cell) => {
    if (isUnknown(level, cell)) return 0;
    return cell === ordinary[level] ? perFact : perFact + 1;
  });
  return path && new Map([...path.cells].filter(([level, cell]) => !isUnknown(level, cell)));
}

/** Leaves out the ordinary cells without which every diagram still gives its one answer. */
export function withoutIdleCells({ levels, nodes, roots }: Place, witness: Cells): Cells {
  const ordinary = [...levels.keys()].filter((i) => witness.get(i) === ordinaryCell(levels[i] as Level));
  const isSettled = (root: number, cells: Cells): boolean =>
    terminalsOf(nodes, root, cells).filter((end) => end !== IMPOSSIBLE).length === 1;
  return leaveOut(witness, ordinary.reverse(), (cells) => roots.every((root) => isSettled(root, cells)));
}

/** The facts that some cells stand for, in the order of the levels. */
export function factsAt(levels: readonly Level[], cells: Cells): KnownFacts {
  return new Map(
    levels.flatMap((level, i) => {
      const cell = cells.get(i);
      return cell === undefined ? [] : [[level.fact, valueIn(level, cell)] as const];
    }),
  );
}
