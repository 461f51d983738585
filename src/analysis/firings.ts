import type { KnownFacts } from "../invitation/known-facts";
import type { Outcome, Policy } from "../policy/document";
import { outcomesOf } from "./answers";
import type { Goal, Search } from "./search";

/** One way in which a policy comes to an outcome: a rule that fires after those before it did not. */
export interface Firing {
  readonly goals: readonly Goal[];
  readonly outcome: Outcome;
}

/** What holds when the rule at a place decides: it, and none before it. Past the last rule it is `otherwise`. */
export function goalsAt(rules: Policy["rules"], place: number): readonly Goal[] {
  const before = rules.slice(0, place).map(({ when }) => ({ condition: when, wanted: false }));
  const rule = rules[place];
  return rule ? [...before, { condition: rule.when, wanted: true }] : before;
}

/** Every way in which a policy comes to an outcome, `otherwise` last. */
export function firingsOf(policy: Pick<Policy, "rules" | "otherwise">): readonly Firing[] {
  return outcomesOf(policy).map((outcome, i) => ({ outcome, goals: goalsAt(policy.rules, i) }));
}

/** Whether two outcomes are what is looked for together. */
export type Wanted = (a: Outcome, b: Outcome) => boolean;

/** The first facts under which two policies come to outcomes that are wanted together. */
export function searchPair(
  search: Pick<Search, "find">,
  a: readonly Firing[],
  b: readonly Firing[],
  wanted: Wanted,
): KnownFacts | "undecided" | undefined {
  let answer: "undecided" | undefined;
  for (const first of a) {
    for (const second of b) {
      if (!wanted(first.outcome, second.outcome)) continue;
      const found = search.find([...first.goals, ...second.goals]);
      if (typeof found === "object") return found;
      answer ??= found;
    }
  }
  return answer;
}
