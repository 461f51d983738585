import { expect } from "vitest";
import { acceptance, compare, isBlindTo, lint, type Relation, type View } from "../../src/analysis";
import { evaluate } from "../../src/decide/evaluate";
import { type Facts, factsIn } from "../../src/invitation/condition";
import type { FactModel } from "../../src/invitation/vocabulary";
import { canonicalJson } from "../../src/policy/content-hash";
import type { Outcome, Policy } from "../../src/policy/document";
import { isPossible, outcomeOf } from "../generators";
import { factsAndCells, inputsOf, ordinaryOf } from "./cells";
import type { Pair } from "./pairs";

const keyOf = (outcome: Outcome, on: View): string => (on === "action" ? outcome.action : canonicalJson(outcome));

/** What enumerating every combination of cells says of two policies. */
function enumerated({ model, a, b }: Pair, on: View) {
  const rows = inputsOf(model, [a, b]).map(({ facts, away }) => {
    const [first, second] = [outcomeOf(a, facts).outcome, outcomeOf(b, facts).outcome];
    return {
      away,
      first: first.action === "accept",
      second: second.action === "accept",
      differ: keyOf(first, on) !== keyOf(second, on),
    };
  });
  const nearest = (kept: readonly { readonly away: number }[]) =>
    kept.length > 0 ? Math.min(...kept.map(({ away }) => away)) : undefined;
  const onlyA = nearest(rows.filter(({ first, second }) => first && !second));
  const onlyB = nearest(rows.filter(({ first, second }) => !first && second));
  const differing = rows.filter(({ differ }) => differ);
  const relation: Relation =
    onlyA !== undefined && onlyB !== undefined
      ? "incomparable"
      : onlyA !== undefined
        ? "looser"
        : onlyB !== undefined
          ? "stricter"
          : differing.length > 0
            ? "incomparable"
            : "equal";
  return { relation, onlyA, onlyB, differ: nearest(differing), share: differing.length / rows.length };
}

/** Compares with enumeration: relation, share, which witnesses there are, how simple they are and that they replay. */
export function checkComparison(pair: Pair, on: View): void {
  const { model, a, b } = pair;
  const expected = enumerated(pair, on);
  const found = compare(a, b, { on });
  expect(found.by).toBe("diagram");
  expect(found.relation).toBe(expected.relation);
  expect(found.share).toBeCloseTo(expected.share, 9);
  const { onlyAAccepts, onlyBAccepts, differ } = found.witnesses;
  for (const [witness, away] of [
    [onlyAAccepts, expected.onlyA],
    [onlyBAccepts, expected.onlyB],
    [differ, expected.differ],
  ] as const) {
    expect(witness === undefined).toBe(away === undefined);
    if (witness) expect(awayFromOrdinary(model, witness)).toBe(away);
  }
  if (onlyAAccepts) expect(replayed(model, a, b, onlyAAccepts)).toEqual([true, false]);
  if (onlyBAccepts) expect(replayed(model, a, b, onlyBAccepts)).toEqual([false, true]);
  if (differ) {
    const [x, y] = [evaluate(a, differ), evaluate(b, differ)];
    expect([x.status, y.status]).toEqual(["settled", "settled"]);
    expect([x.action, on === "outcome" && x.reply]).not.toEqual([y.action, on === "outcome" && y.reply]);
    expect(isPossible(model, differ)).toBe(true);
  }
}

/** Whether each policy lets a witness in; both must be settled, and the witness possible. */
function replayed(model: FactModel, a: Policy, b: Policy, witness: Facts): readonly boolean[] {
  expect(isPossible(model, witness)).toBe(true);
  return [a, b].map((policy) => {
    const decision = evaluate(policy, witness);
    expect(decision.status).toBe("settled");
    return decision.action === "accept";
  });
}

function awayFromOrdinary(model: FactModel, witness: Facts): number {
  return Object.entries(witness).filter(([name, value]) => {
    const fact = model.facts.get(name);
    return fact && value !== ordinaryOf(fact.domain);
  }).length;
}

/** Acceptance, against enumeration. */
export function checkAcceptance({ model, a }: Pair): void {
  const inputs = inputsOf(model, [a]);
  const accepted = inputs.filter(({ facts }) => outcomeOf(a, facts).outcome.action === "accept");
  expect(acceptance(a)).toBeCloseTo(accepted.length / inputs.length, 9);
}

/** Blindness to every fact, against enumeration; every pair of witnesses is replayed. */
export function checkBlindness({ model, a }: Pair): void {
  const inputs = inputsOf(model, [a]);
  for (const name of model.facts.keys()) {
    const answers = new Map<string, Set<string>>();
    for (const { facts } of inputs) {
      const { [name]: _, ...rest } = facts;
      const key = canonicalJson(rest);
      answers.set(key, (answers.get(key) ?? new Set()).add(canonicalJson(outcomeOf(a, facts).outcome)));
    }
    const isBlind = [...answers.values()].every((outcomes) => outcomes.size === 1);
    const found = isBlindTo(a, name);
    expect(found === true).toBe(isBlind);
    if (found === true) continue;
    if ("status" in found) throw new Error("a small policy is decided");
    const [first, second] = found;
    expect({ ...first, [name]: 0 }).toEqual({ ...second, [name]: 0 });
    expect(first[name]).not.toBe(second[name]);
    for (const facts of found) expect(isPossible(model, facts)).toBe(true);
    const [x, y] = found.map((facts) => evaluate(a, facts));
    expect([x?.status, y?.status]).toEqual(["settled", "settled"]);
    expect([x?.action, x?.reply]).not.toEqual([y?.action, y?.reply]);
  }
}

/** Rules that never decide or make no difference, and facts without use, against enumeration. */
export function checkLint({ model, a }: Pair): void {
  const findings = lint(a);
  const codesAt = (place: number) =>
    findings
      .filter(({ path, severity }) => path[0] === "rules" && path[1] === place && severity === "warning")
      .map(({ code }) => code)
      .filter((code) => code !== "irrelevant-fact");
  const inputs = inputsOf(model, [a]);
  const outcomes = (policy: Policy) =>
    inputs.map(({ facts }) => canonicalJson(outcomeOf(policy, facts).outcome)).join("\n");
  const deciding = new Set(inputs.map(({ facts }) => outcomeOf(a, facts).rule));
  const holding = (id: string) =>
    inputs.some(({ facts }) => {
      const alone = { ...a, rules: a.rules.filter((rule) => rule.id === id) };
      return outcomeOf(alone, facts).rule === id;
    });
  for (const [place, { id }] of a.rules.entries()) {
    const without = { ...a, rules: a.rules.filter((rule) => rule.id !== id) };
    const expected = deciding.has(id)
      ? outcomes(without) === outcomes(a)
        ? ["redundant-rule"]
        : []
      : [holding(id) ? "shadowed-rule" : "unsatisfiable-rule"];
    expect(codesAt(place)).toEqual(expected);
  }
  const mentioned = factsAndCells(model, [a]).filter(({ name }) =>
    a.rules.some(({ when }) => factsIn(when).includes(name)),
  );
  const irrelevant = mentioned.filter(({ name, cells }) =>
    cells.some(({ value }) => {
      const fixed = inputs.map(({ facts }) => canonicalJson(outcomeOf(a, { ...facts, [name]: value }).outcome));
      return fixed.join("\n") === outcomes(a);
    }),
  );
  const reported = findings
    .filter(({ code }) => code === "irrelevant-fact")
    .map(({ message }) => message.split("`")[1]);
  expect(new Set(reported)).toEqual(new Set(irrelevant.map(({ name }) => name)));
  expect(findings.some(({ code }) => code === "unreachable-otherwise")).toBe(!deciding.has("otherwise"));
  expect(findings.every(({ witness }) => witness === undefined || isPossible(model, witness))).toBe(true);
}
