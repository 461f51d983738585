import { summariesOf } from "../decide/summary";
import { combine } from "../diagram/apply";
import { lift } from "../diagram/lift";
import { isTerminal, type Nodes, terminal } from "../diagram/nodes";
import { type Diagrams, IMPOSSIBLE, labelOf } from "../diagram/policy-diagram";
import { createTuples } from "../diagram/tuples";
import type { Outcome, Policy } from "../policy/document";
import { type Answer, candidatesFrom, carriedOut, type View } from "./answers";

/** Two policies as one function, whose value is the pair of their answers. */
export interface PairDiagram {
  readonly nodes: Nodes;
  readonly root: number;
  /** Both answers at a terminal; `undefined` for impossible facts and, on complete inputs, for equal answers. */
  readonly answersAt: (end: number) => readonly [a: Answer, b: Answer] | undefined;
}

/**
 * The pair of two policies. Terminals are pairs of summaries, numbered from the impossible one.
 *
 * @param unknowns - how many nodes may be made to give every level one more cell, unknown, where the answer to an open
 * matter is what the policy does meanwhile; when left out, inputs are complete
 * @throws {@link BudgetExceeded}
 */
export function pairOf(
  { nodes, roots: [a = IMPOSSIBLE, b = IMPOSSIBLE] }: Diagrams,
  outcomes: readonly Outcome[],
  view: View,
  policies: readonly [Policy, Policy],
  unknowns?: number,
): PairDiagram {
  const { bottom, of, join, get } = summariesOf(candidatesFrom(outcomes, view));
  const pairs = createTuples();
  const nothing = pairs.idOf(bottom, [bottom]);
  const both = combine(nodes, (x, y) => {
    // Parts that are the same node are the same function, and on complete inputs not worth a walk.
    if (x === y && unknowns === undefined) return terminal(nothing);
    return isTerminal(x) && isTerminal(y) ? terminal(pairs.idOf(of(labelOf(x)), [of(labelOf(y))])) : undefined;
  });
  const joined = (p: number, q: number): number =>
    pairs.idOf(join(pairs.at(p, 0), pairs.at(q, 0)), [join(pairs.at(p, 1), pairs.at(q, 1))]);
  const complete = { nodes, root: both(a, b) };
  const answerAt = (end: number, place: 0 | 1): Answer => carriedOut(policies[place], get(pairs.at(~end, place)), view);
  return {
    ...(unknowns === undefined
      ? complete
      : lift(nodes, complete.root, (end) => ~end, { bottom: nothing, join: joined }, unknowns)),
    answersAt: (end) => (~end === nothing ? undefined : [answerAt(end, 0), answerAt(end, 1)]),
  };
}
