import * as fc from "fast-check";
import type { Policy } from "../../src/policy/document";
import { arbitraryModel, arbitraryPolicy, type GeneratedModel, modelOf } from "../generators";
import { sizeOf } from "./cells";

/** Two policies over one vocabulary. */
export interface Pair {
  readonly a: Policy;
  readonly b: Policy;
}

/** Small policies over at most 8 facts, with few enough combinations of cells to try them all. */
export function arbitraryPair(options: { readonly maxInputs?: number } = {}): fc.Arbitrary<Pair> {
  const { maxInputs = 2_000 } = options;
  const one = (model: GeneratedModel) => arbitraryPolicy(model, { maxRules: 8, depth: 1 });
  return arbitraryModel({ maxFacts: 8 })
    .chain((model) => one(model).chain((a) => fc.record({ a: fc.constant(a), b: fc.oneof(one(model), changed(a)) })))
    .filter(({ a, b }) => sizeOf(modelOf(a.vocabulary), [a, b]) <= maxInputs);
}

/** The same policy with one rule left out, moved, or with another outcome: near enough to differ seldom. */
function changed(policy: Policy): fc.Arbitrary<Policy> {
  const { rules } = policy;
  if (rules.length === 0) return fc.constant(policy);
  return fc.tuple(fc.nat(rules.length - 1), fc.nat(2)).map(([at, how]) => {
    const [rule] = rules.slice(at);
    if (!rule) return policy;
    const others = rules.filter((_, i) => i !== at);
    if (how === 0) return { ...policy, rules: others };
    if (how === 1) return { ...policy, rules: [rule, ...others] };
    return { ...policy, rules: rules.map((one, i) => (i === at ? { ...one, then: { action: "decline" } } : one)) };
  });
}
