import assert from "node:assert/strict";
import { compare, type Relation, type View } from "../../src/analysis";
import type { Facts } from "../../src/invitation/condition";
import { canonicalJson } from "../../src/policy/content-hash";
import type { Outcome, Policy } from "../../src/policy/document";
import { completionsOf, modelOf, outcomeOf } from "../generators";
import { awayFromOrdinary, factsAndCells, inputsOf } from "./cells";
import type { Pair } from "./pairs";

/** What a policy does, as far as a comparison looks. */
interface Answer {
  readonly isAccepted: boolean;
  /** Equal keys are equal answers. */
  readonly key: string;
}

const keyOf = (outcome: Outcome, on: View): string => (on === "action" ? outcome.action : canonicalJson(outcome));

/** What a policy answers when these outcomes are possible. */
function answerTo({ whenOpen }: Policy, outcomes: readonly Outcome[], on: View): Answer {
  const actions = [...new Set(outcomes.map(({ action }) => action))].sort();
  const keys = [...new Set(outcomes.map((outcome) => keyOf(outcome, on)))];
  const [action = "", ...others] = actions;
  if (others.length === 0) {
    return { isAccepted: action === "accept", key: keys.length === 1 ? String(keys[0]) : `${action}, some reply` };
  }
  const meanwhile = whenOpen === "ask" ? { action: "ask" } : whenOpen;
  const key = on === "action" ? meanwhile.action : `open: ${canonicalJson(meanwhile)}, ${actions}`;
  return { isAccepted: meanwhile.action === "accept", key };
}

/** What a policy answers to what is known, every completion tried. */
export function answerBy(policy: Policy, facts: Facts, others: readonly Policy[], on: View): Answer {
  const model = modelOf(policy.vocabulary);
  const rules = [policy, ...others].flatMap((one) => one.rules);
  const outcomes = [...completionsOf(model, { rules }, facts)].map((all) => outcomeOf(policy, all).outcome);
  return answerTo(policy, outcomes, on);
}

/** The fewest facts count most, and of equally few those that are the least away from an ordinary invitation. */
const sizeOfWitness = (facts: number, away: number): number => 100 * facts + away;

/** Every set of known facts, one value per cell or unknown, that some completion is possible of; with both answers. */
function partialInputs({ a, b }: Pair, on: View) {
  const model = modelOf(a.vocabulary);
  const inputs = inputsOf(model, [a, b]).map(({ facts }) => facts);
  const outcomes = [a, b].map((policy) => inputs.map((facts) => outcomeOf(policy, facts).outcome));
  let partial: readonly (readonly [known: Facts, places: readonly number[], away: number])[] = [
    [{}, [...inputs.keys()], 0],
  ];
  for (const { name, cells } of factsAndCells(model, [a, b])) {
    partial = partial.flatMap(([known, places, away]) => [
      [known, places, away] as const,
      ...cells.map(({ value, isOrdinary }) => {
        const left = places.filter((i) => inputs[i]?.[name] === value);
        return [{ ...known, [name]: value }, left, away + (isOrdinary ? 0 : 1)] as const;
      }),
    ]);
  }
  return partial
    .filter(([, places]) => places.length > 0)
    .map(([known, places, away]) => {
      const [first, second] = [a, b].map((policy, which) =>
        answerTo(
          policy,
          places.flatMap((i) => outcomes[which]?.[i] ?? []),
          on,
        ),
      );
      return { size: sizeOfWitness(Object.keys(known).length, away), first, second };
    });
}

/** Compares on inputs with unknowns: relation, share, which witnesses there are, that they are smallest and replay. */
export function checkPartialComparison(pair: Pair, on: View): void {
  const { a, b } = pair;
  const rows = partialInputs(pair, on);
  const smallest = (kept: typeof rows) => (kept.length > 0 ? Math.min(...kept.map(({ size }) => size)) : undefined);
  const onlyA = smallest(rows.filter(({ first, second }) => first?.isAccepted && !second?.isAccepted));
  const onlyB = smallest(rows.filter(({ first, second }) => !first?.isAccepted && second?.isAccepted));
  const differing = rows.filter(({ first, second }) => first?.key !== second?.key);
  const found = compare(a, b, { inputs: "partial", on });
  assert.equal(found.relation, relationOf(onlyA, onlyB, differing.length), "the relation is that of all inputs");
  const share = differing.length / rows.length;
  assert.ok(Math.abs((found.share ?? Number.NaN) - share) < 1e-9, `share: found ${found.share}, wanted ${share}`);
  const { onlyAAccepts, onlyBAccepts, differ } = found.witnesses;
  for (const [witness, size] of [
    [onlyAAccepts, onlyA],
    [onlyBAccepts, onlyB],
    [differ, smallest(differing)],
  ] as const) {
    const found =
      witness && sizeOfWitness(Object.keys(witness).length, awayFromOrdinary(modelOf(a.vocabulary), witness));
    assert.equal(found, size, "a witness is as few facts as can be, and as ordinary");
  }
  const answers = (witness: Facts) => [answerBy(a, witness, [b], on), answerBy(b, witness, [a], on)] as const;
  for (const [witness, accepted] of [
    [onlyAAccepts, [true, false]],
    [onlyBAccepts, [false, true]],
  ] as const) {
    if (!witness) continue;
    const told = answers(witness).map(({ isAccepted }) => isAccepted);
    assert.deepEqual(told, accepted, "a witness shows who accepts");
  }
  if (differ) {
    const [first, second] = answers(differ);
    assert.notEqual(first.key, second.key, "a witness shows the difference");
  }
}

function relationOf(onlyA: unknown, onlyB: unknown, differing: number): Relation {
  if (onlyA !== undefined && onlyB !== undefined) return "incomparable";
  if (onlyA !== undefined) return "looser";
  if (onlyB !== undefined) return "stricter";
  return differing > 0 ? "incomparable" : "equal";
}
