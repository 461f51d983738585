import assert from "node:assert/strict";
import * as fc from "fast-check";
import { acceptance, compare } from "../../src/analysis";
import type { Marginal } from "../../src/diagram/weights";
import type { Facts, FactValue } from "../../src/invitation/condition";
import type { FactDomain } from "../../src/invitation/fact";
import type { Policy } from "../../src/policy/document";
import { arbitraryFacts, arbitraryValue, modelOf, outcomeOf } from "../generators";
import { type Cell, factsAndCells, inputsOf } from "./cells";
import { arbitraryPair, type Pair } from "./pairs";
import { answerBy } from "./partial-checks";

/** Two policies, how facts are distributed, and a list of real sets of facts. */
export interface Weighed extends Pair {
  readonly weights: Readonly<Record<string, Marginal>>;
  readonly sample: readonly Facts[];
}

/** How a fact of a domain may be distributed. */
function arbitraryMarginal(domain: FactDomain): fc.Arbitrary<Marginal> {
  switch (domain.kind) {
    case "boolean":
      return fc.nat(10).map((tenths) => tenths / 10);
    case "choice":
      return fc
        .array(fc.nat(3), { minLength: domain.values.length, maxLength: domain.values.length })
        .map((weights) =>
          Object.fromEntries(domain.values.map((value, i) => [value, (weights[i] ?? 0) + (i ? 0 : 1)])),
        );
    case "number":
      return fc.array(arbitraryValue(domain).map(Number), { minLength: 1, maxLength: 5 });
  }
}

/** Pairs of policies with the distributions of some of their facts. */
export const arbitraryWeighed: fc.Arbitrary<Weighed> = arbitraryPair({ maxInputs: 300 }).chain((pair) => {
  const model = modelOf(pair.a.vocabulary);
  const each = [...model.facts.values()].map(({ name, domain }) => [name, arbitraryMarginal(domain)] as const);
  return fc.record({
    a: fc.constant(pair.a),
    b: fc.constant(pair.b),
    weights: fc
      .tuple(fc.record(Object.fromEntries(each)), fc.subarray(each.map(([name]) => name)))
      .map(([drawn, names]) => Object.fromEntries(Object.entries(drawn).filter(([name]) => names.includes(name)))),
    sample: fc.array(
      fc.constantFrom(0, 0.4).chain((share) => arbitraryFacts(model, share)),
      { minLength: 1, maxLength: 6 },
    ),
  });
});

/** How much of a fact's distribution lies in the cell of a value, but for a factor that is the same for all cells. */
function weightIn(cells: readonly Cell[], given: Marginal | undefined, at: FactValue): number {
  if (given === undefined) return 1;
  if (typeof given === "number") return at === true ? given : 1 - given;
  if (Array.isArray(given)) {
    const cellOf = (value: number): number => cells.findLastIndex((cell) => Number(cell.value) <= value);
    return given.filter((one: number) => cellOf(one) === cellOf(Number(at))).length;
  }
  const inCell = new Set(cells.find(({ value }) => value === at)?.values);
  return Object.entries(given).reduce((sum, [value, weight]) => sum + (inCell.has(value) ? weight : 0), 0);
}

/** The share of the possible inputs that are counted, each with the product of the weights of its values. */
function weighedShare(
  policies: readonly [Policy, ...Policy[]],
  weights: Weighed["weights"],
  counts: (facts: Facts) => boolean,
): number | null {
  const model = modelOf(policies[0].vocabulary);
  const facts = factsAndCells(model, policies);
  let [part, all] = [0, 0];
  for (const input of inputsOf(model, policies)) {
    const weight = facts.reduce(
      (product, { name, cells }) => product * weightIn(cells, weights[name], input.facts[name] ?? false),
      1,
    );
    all += weight;
    if (counts(input.facts)) part += weight;
  }
  return all > 0 ? part / all : null;
}

/** Throws when shares by marginals or by a list are not what counting gives. */
export function checkWeighing({ a, b, weights, sample }: Weighed): void {
  const accepts = (policy: Policy) => (facts: Facts) => outcomeOf(policy, facts).outcome.action === "accept";
  same(acceptance(a, { weights }), weighedShare([a], weights, accepts(a)), "acceptance by marginals");
  const differ = (facts: Facts) => outcomeOf(a, facts).outcome.action !== outcomeOf(b, facts).outcome.action;
  same(compare(a, b, { weights }).share, weighedShare([a, b], weights, differ), "share by marginals");

  const share = (counts: (facts: Facts) => boolean) => sample.filter(counts).length / sample.length;
  const isAccepted = (facts: Facts) => answerBy(a, facts, [], "action").isAccepted;
  same(acceptance(a, { sample }), share(isAccepted), "acceptance by a list");
  for (const on of ["action", "outcome"] as const) {
    const wanted = share((facts) => answerBy(a, facts, [b], on).key !== answerBy(b, facts, [a], on).key);
    same(compare(a, b, { sample, on }).share, wanted, `share by a list, on ${on}`);
    // By search too, where policies are read rule by rule: what is complete is the same.
    const complete = sample.every((facts) => Object.keys(facts).length === modelOf(a.vocabulary).facts.size);
    if (complete) same(compare(a, b, { sample, on, budget: { nodes: 0 } }).share, wanted, "share by search");
  }
}

function same(found: number | null, wanted: number | null, what: string): void {
  const isSame = found === null || wanted === null ? found === wanted : Math.abs(found - wanted) < 1e-9;
  assert.ok(isSame, `${what}: found ${found}, wanted ${wanted}`);
}
