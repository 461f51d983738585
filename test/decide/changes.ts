import assert from "node:assert/strict";
import * as fc from "fast-check";
import { counterfactual } from "../../src/decide/counterfactual";
import type { Facts, FactValue } from "../../src/invitation/condition";
import type { FactDefinition } from "../../src/invitation/fact";
import type { FactModel } from "../../src/invitation/vocabulary";
import type { Policy } from "../../src/policy/document";
import { factsAndCells, sizeOf } from "../analysis/cells";
import { arbitraryFacts, arbitraryModel, arbitraryPolicy, modelOf, possibleOf } from "../generators";

/** Facts under a policy, and what is wished for. */
export interface Wish {
  readonly policy: Policy;
  readonly facts: Facts;
  readonly action: string;
  readonly fixed: readonly string[];
}

/** Wishes small enough to try every change of facts. */
export const arbitraryWish: fc.Arbitrary<Wish> = arbitraryModel({ maxFacts: 5 })
  .chain((model) =>
    arbitraryPolicy(model, { maxRules: 5, depth: 1 }).chain((policy) =>
      fc.record({
        policy: fc.constant(policy),
        facts: fc.constantFrom(0, 0.3, 0.8).chain((share) => arbitraryFacts(model, share)),
        action: fc.constantFrom(...[...policy.rules.map((rule) => rule.then), policy.otherwise].map(actionOf)),
        fixed: fc.subarray([...model.facts.keys()]).map((names) => names.slice(0, 2)),
      }),
    ),
  )
  .filter(({ policy }) => sizeOf(modelOf(policy.vocabulary), [policy]) <= 200);

function actionOf(outcome: { readonly action: string }): string {
  return outcome.action;
}

/** Throws when the counterfactual is not the cheapest change that trying them all finds. */
export function checkWish({ policy, facts, action, fixed }: Wish): void {
  const model = modelOf(policy.vocabulary);
  const cheapest = leastChange(model, { policy, facts, action, fixed });
  const found = counterfactual(policy, facts, { action, fixed });
  assert.equal(found === null, cheapest === undefined, "there is a counterfactual where some change does it");
  if (!found || cheapest === undefined) return;
  const names = found.changes.map(({ fact }) => fact);
  assert.equal(costOf(model, names), cheapest, "no change is cheaper");
  const changed: Record<string, FactValue | null | undefined> = { ...facts };
  for (const { fact, from, to } of found.changes) {
    assert.ok(!fixed.includes(fact), "what is fixed stays");
    assert.equal(from, facts[fact] ?? null, "a change starts from what is known");
    changed[fact] = to;
  }
  assert.ok(isSettledOn(model, policy, changed, action), "the changes settle it");
  for (const { fact, from, to } of found.changes) {
    const definition = model.facts.get(fact);
    if (typeof from === "number" && typeof to === "number" && definition) {
      assert.ok(isNearest(model, policy, definition, from, to), `${to} is the nearest to ${from} that does`);
    }
  }
}

/** One for each change, and a little more the later the fact stands in the vocabulary. */
function costOf(model: FactModel, names: readonly string[]): number {
  const order = [...model.facts.keys()];
  const places = names.map((name) => order.indexOf(name)).sort((a, b) => a - b);
  return Math.round(places.reduce((cost, place) => cost + 1 + place * 1e-6, 0) * 1e6);
}

function isSettledOn(model: FactModel, policy: Policy, facts: Facts, action: string): boolean {
  const { actions } = possibleOf(model, policy, facts);
  return actions.size === 1 && actions.has(action);
}

/** What the cheapest change costs, found by trying every set of facts with every value of each. */
function leastChange(model: FactModel, { policy, facts, action, fixed }: Wish): number | undefined {
  const free = factsAndCells(model, [policy]).filter(({ name }) => !fixed.includes(name));
  let sets: readonly (readonly string[])[] = [[]];
  for (const { name } of free) sets = [...sets, ...sets.map((names) => [...names, name])];
  const byCost = sets.map((names) => ({ names, cost: costOf(model, names) })).sort((a, b) => a.cost - b.cost);
  const valuesOf = new Map(free.map(({ name, cells }) => [name, cells.map(({ value }) => value)]));
  return byCost.find(({ names }) => {
    let changed: readonly Facts[] = [facts];
    for (const name of names) {
      const values = valuesOf.get(name) ?? [];
      changed = changed.flatMap((known) => values.map((value) => ({ ...known, [name]: value })));
    }
    return changed.some((known) => isSettledOn(model, policy, known, action));
  })?.cost;
}

/** Whether the next number towards where it came from lies in another cell. */
function isNearest(model: FactModel, policy: Policy, fact: FactDefinition, from: number, to: number): boolean {
  if (fact.domain.kind !== "number" || !fact.domain.integer || Math.abs(to - from) <= 1) return true;
  const cells = factsAndCells(model, [policy]).find(({ name }) => name === fact.name)?.cells ?? [];
  const cellOf = (value: number): number => cells.findLastIndex((cell) => Number(cell.value) <= value);
  return cellOf(to) !== cellOf(to + Math.sign(from - to));
}
