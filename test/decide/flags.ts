import type { Comparison, Condition } from "../../src/invitation/condition";
import type { Outcome, Policy } from "../../src/policy/document";

export const is = (fact: string, value = true): Comparison => ({ fact, op: "eq", value });
/** A constraint: whenever one flag is up, another one is. */
export const implies = (fact: string, other: string): Condition => ({ any: [is(fact, false), is(other)] });

/** What a policy on flags has, where it is not as usual. */
interface More extends Partial<Policy> {
  readonly constraints?: readonly Condition[];
}

/** A condition too large for a diagram, and the flags that it mentions. */
export function tooLarge(): { readonly flags: readonly string[]; readonly when: Condition } {
  const pairs = Array.from({ length: 18 }, (_, i) => [`left${i}`, `right${i}`] as const);
  const flags = [...pairs.map(([left]) => left), ...pairs.map(([, right]) => right)];
  // Flags that stand far apart and matter together; in one condition, so that no other order is tried.
  const together = pairs.map((pair) => ({ all: pair.map((flag) => is(flag)) }));
  return { flags, when: { any: [{ all: flags.map((flag) => is(flag)) }, ...together] } };
}

/** A policy on flags by the letters of a word, or by a list of names. Its rules are named by their place, and archive is what happens otherwise. */
export function onFlags(
  letters: string | readonly string[],
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
