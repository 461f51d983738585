import type { Comparison, Condition } from "../../src/invitation/condition";
import type { Policy, Rule } from "../../src/policy/document";

/** What a random policy is like. */
export interface RandomPolicyOptions {
  readonly rules: number;
  readonly facts: number;
  /** `local`: a rule speaks of neighbouring facts and of 3 that all rules share, as people write. `uniform`: of any. */
  readonly kind: "local" | "uniform";
  readonly seed: number;
}

const CHOICES = ["red", "green", "blue", "grey", "white"];
const ACTIONS = ["accept", "archive", "ask", "decline"];
/** Neighbours that a local rule may speak of, besides the core. */
const NEIGHBOURS = 5;
const CORE = 3;

/** Numbers from 0 to 1 that depend on the seed alone (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/**
 * A random policy: rules of 2 to 4 conditions, a fifth of them a pair of which either holds; half of the facts
 * booleans, three tenths integers from 0 to 100 with cuts at multiples of 5, a fifth choices.
 */
export function randomPolicy({ rules, facts, kind, seed }: RandomPolicyOptions): { readonly policy: Policy } {
  const random = randomFrom(seed * 7_919 + rules * 31 + facts + (kind === "local" ? 1 : 0));
  const below = (n: number): number => Math.floor(random() * n);
  const kinds = Array.from({ length: facts }, () => random());
  const properties = Object.fromEntries(kinds.map((share, i) => [`f${i}`, propertyFor(share)]));

  const comparison = (place: number): Comparison => {
    const fact = `f${place}`;
    const share = kinds[place] ?? 0;
    if (share < 0.5) return { fact, op: "eq", value: random() < 0.5 };
    if (share < 0.8) return { fact, op: random() < 0.5 ? "gte" : "lt", value: 5 * (1 + below(19)) };
    return { fact, op: random() < 0.5 ? "eq" : "ne", value: CHOICES[below(CHOICES.length)] ?? "red" };
  };
  const rule = (i: number): Rule => {
    const centre = Math.floor((i / rules) * facts);
    const place = (): number => {
      if (kind === "uniform") return below(facts);
      return random() < 0.3 ? below(CORE) : (centre + below(NEIGHBOURS)) % facts;
    };
    const part = (): Condition =>
      random() < 0.2 ? { any: [comparison(place()), comparison(place())] } : comparison(place());
    return {
      id: `r${i}`,
      when: { all: Array.from({ length: 2 + below(3) }, part) },
      then: { action: ACTIONS[below(ACTIONS.length)] ?? "accept" },
    };
  };
  const policy: Policy = {
    language: 1,
    name: `random-${kind}-${rules}x${facts}-${seed}`,
    version: "1.0.0",
    vocabulary: { type: "object", properties },
    rules: Array.from({ length: rules }, (_, i) => rule(i)),
    otherwise: { action: "archive" },
    whenOpen: "ask",
  };
  return { policy };
}

function propertyFor(share: number): Readonly<Record<string, unknown>> {
  if (share < 0.5) return { type: "boolean" };
  if (share < 0.8) return { type: "integer", minimum: 0, maximum: 100 };
  return { type: "string", enum: CHOICES };
}

/** The same policy with one comparison of a number moved by one cut, or one boolean turned round. */
export function mutant(policy: Policy, seed: number): Policy {
  const random = randomFrom(seed);
  const at = Math.floor(random() * policy.rules.length);
  const change = (condition: Condition): Condition => {
    if ("all" in condition) {
      const which = Math.floor(random() * condition.all.length);
      return { all: condition.all.map((part, i) => (i === which ? change(part) : part)) };
    }
    if ("any" in condition) return { any: condition.any.map((part, i) => (i === 0 ? change(part) : part)) };
    if (!("fact" in condition)) return condition;
    const { value, op } = condition;
    if (typeof value === "boolean") return { ...condition, value: !value };
    if (typeof value === "number") return { ...condition, value: value + 1 };
    return { ...condition, op: op === "eq" ? "ne" : "eq" };
  };
  return { ...policy, rules: policy.rules.map((rule, i) => (i === at ? { ...rule, when: change(rule.when) } : rule)) };
}
