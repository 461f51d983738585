import { combine } from "../diagram/apply";
import { cofactor } from "../diagram/cofactor";
import { FALSE, TRUE } from "../diagram/conditions";
import { mapTerminals } from "../diagram/fold";
import { isTerminal } from "../diagram/nodes";
import { type Diagrams, IMPOSSIBLE, labelled } from "../diagram/policy-diagram";
import type { Condition } from "../invitation/condition";
import type { KnownFacts } from "../invitation/known-facts";
import { canonicalJson } from "../policy/content-hash";
import type { Policy } from "../policy/document";
import { outcomesOf } from "./answers";
import { firingsOf, goalsAt, searchPair } from "./firings";
import type { Goal, Search } from "./search";
import { completeWitness, factsAt, withoutIdleCells } from "./witness";

/** Facts that show something, `undefined` where there provably are none, or `undecided`. */
export type Shown = KnownFacts | "undecided" | undefined;

/** What the linter asks about a policy. */
export interface Prover {
  /** Facts under which conditions hold or not, as wanted. */
  readonly find: (goals: readonly Goal[]) => Shown;
  /** Facts for which a rule decides and its outcome is not what the rules after it would give. */
  readonly mattersAt: (place: number) => Shown;
  /** Whether the policy would answer as it does if a fact always had some one value. */
  readonly isIrrelevant: (fact: string) => boolean | "undecided";
}

/**
 * Answers the linter exactly.
 *
 * @throws {@link BudgetExceeded} from its questions
 */
export function proverByDiagrams({ levels, nodes, conditions, possible }: Diagrams, policy: Policy): Prover {
  const known = new Map<Goal["condition"], readonly [holds: number, fails: number]>();
  const both = (condition: Condition): readonly [number, number] => {
    const before = known.get(condition);
    if (before) return before;
    const holds = conditions.of(condition);
    const pair = [holds, conditions.choose(holds, FALSE, TRUE)] as const;
    known.set(condition, pair);
    return pair;
  };
  const diagramOf = (goals: readonly Goal[]): number =>
    goals.reduce(
      (rest, { condition, wanted }) => conditions.choose(both(condition)[wanted ? 0 : 1], rest, FALSE),
      possible,
    );

  const guarded = (root: number): number => conditions.choose(possible, root, IMPOSSIBLE);
  /** As few facts as can be for which a condition holds. */
  const show = (root: number): Shown => {
    const cells = completeWitness({ levels, nodes }, root, (end) => end === TRUE);
    if (!cells) return undefined;
    const answer = guarded(mapTerminals(nodes, root, (end) => labelled(end === TRUE ? 1 : 0)));
    return factsAt(levels, withoutIdleCells({ levels, nodes, roots: [answer] }, cells));
  };

  // What the rules from a place on would give, were they alone.
  const outcomes = outcomesOf(policy).map(canonicalJson);
  const labels = outcomes.map((key) => labelled(outcomes.indexOf(key)));
  const label = (place: number): number => labels[place] ?? IMPOSSIBLE;
  const from: number[] = [label(policy.rules.length)];
  for (const [i, { when }] of [...policy.rules.entries()].reverse()) {
    from.unshift(conditions.choose(both(when)[0], label(i), from[0] ?? IMPOSSIBLE));
  }

  return {
    find: (goals) => show(diagramOf(goals)),
    mattersAt: (place) => {
      const fires = diagramOf(goalsAt(policy.rules, place));
      const differs = combine(nodes, (a, b) => {
        if (a === FALSE || b === label(place)) return FALSE;
        return a === TRUE && isTerminal(b) ? TRUE : undefined;
      });
      return show(differs(fires, from[place + 1] ?? IMPOSSIBLE));
    },
    isIrrelevant: (fact) => {
      const level = levels.findIndex((one) => one.fact === fact);
      const [whole = IMPOSSIBLE] = from;
      const cells = levels[level]?.representatives ?? [];
      const answers = guarded(whole);
      return cells.some((_, cell) => guarded(cofactor(nodes, whole, level, cell)) === answers);
    },
  };
}

/** Answers the linter by search, as far as that goes. */
export function proverBySearch(search: Search, policy: Policy): Prover {
  return {
    find: search.find,
    mattersAt: (place) => {
      const own = firingsOf(policy)[place];
      const later = firingsOf({ rules: policy.rules.slice(place + 1), otherwise: policy.otherwise });
      if (!own) return "undecided";
      return searchPair(search, [own], later, (a, b) => canonicalJson(a) !== canonicalJson(b));
    },
    isIrrelevant: () => "undecided",
  };
}
