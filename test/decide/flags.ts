import type { Comparison, Condition } from "../../src/invitation/condition";
import type { Outcome, Policy } from "../../src/policy/document";

export const is = (fact: string, value = true): Comparison => ({ fact, op: "eq", value });
/** A constraint: whenever one flag is up, another one is. */
export const implies = (fact: string, other: string): Condition => ({ any: [is(fact, false), is(other)] });

/** What a policy on flags has, where it is not as usual. */
interface More extends Partial<Policy> {
  readonly constraints?: readonly Condition[];
}

/** A policy on flags with one letter each. Its rules are named by their place, and archive is what happens otherwise. */
export function onFlags(
  letters: string,
  rules: readonly (readonly [when: Condition, then: string | Outcome])[],
  { constraints = [], ...more }: More = {},
): Policy {
  const properties = Object.fromEntries([...letters].map((letter) => [letter, { type: "boolean" }]));
  return {
    language: 1,
    name: "flags",
    version: "1",
    vocabulary: { type: "object", properties, constraints: [...constraints] },
    rules: rules.map(([when, then], i) => ({
      id: `r${i}`,
      when,
      then: typeof then === "string" ? { action: then } : then,
    })),
    otherwise: { action: "archive" },
    whenOpen: "ask",
    ...more,
  };
}
