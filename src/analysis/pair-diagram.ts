import { summariesOf } from "../decide/summary";
import { combine } from "../diagram/apply";
import { lift } from "../diagram/lift";
import { isTerminal, type Nodes, terminal } from "../diagram/nodes";
import { type Diagrams, IMPOSSIBLE, labelOf } from "../diagram/policy-diagram";
import type { Outcome, Policy } from "../policy/document";
import { type Answer, candidatesFrom, carriedOut, keyOf, type View } from "./answers";

/** Two policies as one function, whose value is the pair of their answers. */
export interface PairDiagram {
  readonly nodes: Nodes;
  readonly root: number;
  /** Both answers at a terminal; `undefined` where they are the same, or the facts impossible. */
  readonly answersAt: (end: number) => readonly [a: Answer, b: Answer] | undefined;
}

/** A pair in which the impossible has a terminal of its own. */
export interface PartialPairDiagram extends PairDiagram {
  /** Whether a terminal stands for facts that no invitation can have. */
  readonly isImpossible: (end: number) => boolean;
}

/** Where the policies agree or the facts are impossible: before the first pair. */
const ALIKE = terminal(0);

/** The pair on complete inputs. Parts that are the same node are the same function, and are not walked. */
export function pairOnComplete(
  { nodes, roots: [a = IMPOSSIBLE, b = IMPOSSIBLE] }: Diagrams,
  outcomes: readonly Outcome[],
  view: View,
): PairDiagram {
  const pairs = combine(nodes, (x, y) => {
    if (x === y) return ALIKE;
    return isTerminal(x) && isTerminal(y) ? terminal(1 + labelOf(x) * outcomes.length + labelOf(y)) : undefined;
  });
  const answers = outcomes.map((outcome) => ({ action: outcome.action, key: keyOf(outcome, view) }));
  const answersAt: PairDiagram["answersAt"] = (end) => {
    const [first, second] = [answers[Math.floor((~end - 1) / answers.length)], answers[(~end - 1) % answers.length]];
    return first && second ? [first, second] : undefined;
  };
  return { nodes, root: pairs(a, b), answersAt };
}

/**
 * The pair on inputs with unknowns: every level gets one more cell, unknown, and the answer to an open matter is what
 * the policy does meanwhile.
 *
 * @throws {@link BudgetExceeded}
 */
export function pairOnPartial(
  { nodes: plain, roots: [a = IMPOSSIBLE, b = IMPOSSIBLE] }: Diagrams,
  outcomes: readonly Outcome[],
  view: View,
  policies: readonly [Policy, Policy],
  budget: number,
): PartialPairDiagram {
  const size = outcomes.length;
  const both = combine(plain, (x, y) => {
    if (x === IMPOSSIBLE) return IMPOSSIBLE;
    return isTerminal(x) && isTerminal(y) ? terminal(1 + labelOf(x) * size + labelOf(y)) : undefined;
  });
  const summaries = summariesOf(candidatesFrom(outcomes, view));
  const pairs: (readonly [number, number])[] = [];
  const ids = new Map<string, number>();
  const intern = (first: number, second: number): number => {
    const name = `${first},${second}`;
    const known = ids.get(name);
    if (known !== undefined) return known;
    ids.set(name, pairs.length);
    return pairs.push([first, second]) - 1;
  };
  const at = (id: number) => pairs[id] ?? [summaries.bottom, summaries.bottom];
  const bottom = intern(summaries.bottom, summaries.bottom);
  const ofEnd = (end: number): number =>
    end === IMPOSSIBLE
      ? bottom
      : intern(summaries.of(Math.floor(labelOf(end) / size)), summaries.of(labelOf(end) % size));
  const join = (x: number, y: number): number => {
    const [[xa, xb], [ya, yb]] = [at(x), at(y)];
    return intern(summaries.join(xa, ya), summaries.join(xb, yb));
  };
  const { nodes, root } = lift(plain, both(a, b), ofEnd, { bottom, join }, budget);
  const answersAt: PairDiagram["answersAt"] = (end) => {
    if (~end === bottom) return undefined;
    const [x, y] = at(~end);
    return [carriedOut(policies[0], summaries.get(x), view), carriedOut(policies[1], summaries.get(y), view)];
  };
  return { nodes, root, answersAt, isImpossible: (end) => ~end === bottom };
}
