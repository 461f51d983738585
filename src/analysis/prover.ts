import { cofactor } from "../diagram/cofactor";
import { FALSE, TRUE } from "../diagram/conditions";
import { type Diagrams, firstMatch, IMPOSSIBLE, labelled } from "../diagram/policy-diagram";
import type { Condition } from "../invitation/condition";
import type { KnownFacts } from "../invitation/known-facts";
import type { Policy } from "../policy/document";
import { answersOf } from "./answers";
import type { Search } from "./search";
import { completeWitness, factsAt, withoutIdleCells } from "./witness";

/** Facts that show something, `undefined` where there provably are none, or `undecided`. */
export type Shown = KnownFacts | "undecided" | undefined;

/** What the linter asks about a policy. */
export interface Prover extends Pick<Search, "find"> {
  /** Whether the policy would answer as it does if a fact always had some one value. */
  readonly isIrrelevant: (fact: string) => boolean | "undecided";
}

/**
 * Answers the linter exactly.
 *
 * @throws {@link BudgetExceeded} from its questions
 */
export function proverByDiagrams({ levels, nodes, conditions, possible }: Diagrams, policy: Policy): Prover {
  const { of, choose } = conditions;
  const made = new Map<Condition, number>();
  const diagramOf = (condition: Condition): number => {
    const diagram = made.get(condition) ?? of(condition);
    made.set(condition, diagram);
    return diagram;
  };
  const guarded = (root: number): number => choose(possible, root, IMPOSSIBLE);
  const [decider = { conditions: [], labels: [] }] = answersOf([policy], "outcome").deciders;
  const whole = firstMatch(nodes, conditions, decider);
  return {
    /** As few facts as can be that meet the goals. */
    find: (goals) => {
      const met = goals.reduce((rest, { condition, wanted }) => {
        return wanted ? choose(diagramOf(condition), rest, FALSE) : choose(diagramOf(condition), FALSE, rest);
      }, possible);
      const cells = completeWitness(levels, nodes, met, (end) => end === TRUE);
      const answer = guarded(choose(met, labelled(1), labelled(0)));
      return cells && factsAt(levels, withoutIdleCells({ levels, nodes, roots: [answer] }, cells));
    },
    isIrrelevant: (fact) => {
      const level = levels.findIndex((one) => one.fact === fact);
      const cells = levels[level]?.representatives ?? [];
      return cells.some((_, cell) => guarded(cofactor(nodes, whole, level, cell)) === guarded(whole));
    },
  };
}
