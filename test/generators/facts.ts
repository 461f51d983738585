import * as fc from "fast-check";
import { comparisonsOf, type Facts, type FactValue } from "../../src/invitation/condition";
import type { FactModel } from "../../src/invitation/vocabulary";
import { completionsOf, isPossible } from "./completions";
import { arbitraryValue } from "./model";

/**
 * What may be known of an invitation: some completion of it breaks no constraint.
 *
 * @param shareUnknown - how many of the facts are unknown, 0–1; at 0 every fact is known
 */
export function arbitraryFacts(model: FactModel, shareUnknown: number): fc.Arbitrary<Facts> {
  const share = Math.round(shareUnknown * 100);
  const values = Object.fromEntries(
    [...model.facts.values()].map(({ name, domain }) => [name, arbitraryKnown(arbitraryValue(domain), share)]),
  );
  return fc
    .record<Record<string, FactValue | undefined>>(values)
    .map((drawn) => Object.fromEntries(Object.entries(drawn).filter(([, value]) => value !== undefined)))
    .map((facts) => (isPossible(model, facts) ? facts : repaired(model, facts, share === 0)));
}

/**
 * Facts that a constraint forbids, without those that constraints speak of, or with other values for them. Drawing again
 * until all is well would not end where only values that are never drawn are possible.
 */
export function repaired(model: FactModel, facts: Facts, isComplete: boolean): Facts {
  const constrained = new Set(model.constraints.flatMap(comparisonsOf).map(({ fact }) => fact));
  const free = Object.fromEntries(Object.entries(facts).filter(([name]) => !constrained.has(name)));
  const [completion = {}] = completionsOf(model, { rules: [] }, free);
  return isComplete ? { ...free, ...completion } : free;
}

function arbitraryKnown(value: fc.Arbitrary<FactValue>, share: number): fc.Arbitrary<FactValue | undefined> {
  return fc.oneof(
    ...(share < 100 ? [{ weight: 100 - share, arbitrary: value }] : []),
    ...(share > 0 ? [{ weight: share, arbitrary: fc.constant(undefined) }] : []),
  );
}
