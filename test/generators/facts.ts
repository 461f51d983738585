import * as fc from "fast-check";
import type { Facts, FactValue } from "../../src/invitation/condition";
import type { FactModel } from "../../src/invitation/vocabulary";
import { isPossible } from "./completions";
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
    .filter((facts) => isPossible(model, facts));
}

function arbitraryKnown(value: fc.Arbitrary<FactValue>, share: number): fc.Arbitrary<FactValue | undefined> {
  return fc.oneof(
    ...(share < 100 ? [{ weight: 100 - share, arbitrary: value }] : []),
    ...(share > 0 ? [{ weight: share, arbitrary: fc.constant(undefined) }] : []),
  );
}
