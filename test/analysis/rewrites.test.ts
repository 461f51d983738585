import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare } from "../../src/analysis";
import type { Comparison, Condition } from "../../src/invitation/condition";
import type { Policy, Rule } from "../../src/policy/document";
import {
  arbitraryCondition,
  arbitraryModel,
  arbitraryPolicy,
  type GeneratedModel,
  meets,
  outcomeOf,
  runs,
} from "../generators";
import { inputsOf, sizeOf } from "./cells";

const drawn = arbitraryModel({ maxFacts: 5 })
  .chain((model) =>
    fc.record({
      model: fc.constant(model),
      policy: arbitraryPolicy(model, { maxRules: 6 }),
      extra: arbitraryCondition(model),
    }),
  )
  .filter(({ model, policy }) => sizeOf(model, [policy]) <= 2_000);

/** De Morgan, all the way down; `atLeast` k of n fails when at least n − k + 1 fail. */
function negated(condition: Condition): Condition {
  if ("fact" in condition) return { not: condition };
  if ("not" in condition) return upsideDown(condition.not);
  if ("all" in condition) return { any: condition.all.map(negated) };
  if ("any" in condition) return { all: condition.any.map(negated) };
  return { atLeast: condition.of.length - condition.atLeast + 1, of: condition.of.map(negated) };
}
const upsideDown = (condition: Condition): Condition => ({ not: negated(condition) });

/** The same comparisons in other words: ranges in two pieces, lists value by value, borders from the other side. */
function respelt(condition: Condition): Condition {
  if ("not" in condition) return { not: respelt(condition.not) };
  if ("all" in condition) return { all: condition.all.map(respelt) };
  if ("any" in condition) return { any: condition.any.map(respelt) };
  if ("of" in condition) return { ...condition, of: condition.of.map(respelt) };
  const { fact, op, value } = condition;
  const one = (other: Comparison["op"], at: Comparison["value"]): Condition => ({ fact, op: other, value: at });
  const list = typeof value === "object" ? value : [value];
  const [low = 0, high = low] = list.map(Number);
  switch (op) {
    case "in":
      return { any: list.map((at) => one("eq", at)) };
    case "notIn":
      return { all: list.map((at) => one("ne", at)) };
    case "between":
      return { any: [{ all: [one("gte", low), one("lt", high)] }, one("eq", high)] };
    case "gt":
      return { all: [one("gte", value), one("ne", value)] };
    case "lte":
      return { not: one("gt", value) };
    case "ne":
      return { not: one("eq", value) };
    default:
      return condition;
  }
}

const rewritten = (policy: Policy, rewrite: (condition: Condition) => Condition): Policy => ({
  ...policy,
  rules: policy.rules.map((rule) => ({ ...rule, when: rewrite(rule.when) })),
});

function expectEqual(a: Policy, b: Policy): void {
  for (const inputs of ["complete", "partial"] as const) {
    expect(compare(a, b, { on: "outcome", inputs })).toMatchObject({ relation: "equal", witnesses: {}, share: 0 });
  }
}

describe("a policy and an equivalent rewrite of it are proven equal, unknown facts included", () => {
  test("negations moved inwards by De Morgan", () => {
    fc.assert(
      fc.property(drawn, ({ policy }) => expectEqual(policy, rewritten(policy, upsideDown))),
      runs(50),
    );
  });

  test("ranges split and comparisons turned round", () => {
    fc.assert(
      fc.property(drawn, ({ policy }) => expectEqual(policy, rewritten(policy, respelt))),
      runs(50),
    );
  });

  test("shadowed duplicates added", () => {
    const duplicated = (policy: Policy): Policy => ({
      ...policy,
      rules: policy.rules.flatMap((rule) => [rule, { ...rule, id: `${rule.id}-again`, then: { action: "report" } }]),
    });
    fc.assert(
      fc.property(drawn, ({ policy }) => expectEqual(policy, duplicated(policy))),
      runs(50),
    );
  });

  test("neighbouring rules that never hold together, or do the same, change places", () => {
    let swaps = 0;
    fc.assert(
      fc.property(drawn, ({ model, policy }) => {
        const { rules } = policy;
        const inputs = inputsOf(model, [policy]);
        const at = rules.findIndex((rule, i) => {
          const next = rules[i + 1];
          if (!next) return false;
          return rule.then.action === next.then.action && rule.then.reply === next.then.reply
            ? true
            : !inputs.some(({ facts }) => meets(rule.when, facts) && meets(next.when, facts));
        });
        fc.pre(at >= 0);
        swaps += 1;
        expectEqual(policy, { ...policy, rules: swapped(rules, at) });
      }),
      runs(50),
    );
    expect(swaps).toBeGreaterThan(10);
  });

  test("a rule split in two by an arbitrary condition", () => {
    fc.assert(
      fc.property(drawn, ({ policy, extra }) => {
        const halves = ({ id, when, ...rest }: Rule): readonly Rule[] => [
          { ...rest, id: `${id}-a`, when: { all: [when, extra] } },
          { ...rest, id: `${id}-b`, when: { all: [when, { not: extra }] } },
        ];
        expectEqual(policy, { ...policy, rules: policy.rules.flatMap(halves) });
      }),
      runs(50),
    );
  });
});

function swapped(rules: readonly Rule[], at: number): readonly Rule[] {
  return [...rules.slice(0, at), ...rules.slice(at, at + 2).reverse(), ...rules.slice(at + 2)];
}

describe("a policy of which one cut is moved by one", () => {
  test("differs exactly where enumeration says, and the witness stands on that cut", () => {
    let found = 0;
    fc.assert(
      fc.property(drawn, fc.nat(30), fc.constantFrom(-1, 1), ({ model, policy }, which, by) => {
        const cuts = integerCuts(model, policy);
        fc.pre(cuts.length > 0);
        const cut = cuts[which % cuts.length];
        if (!cut) return;
        const moved = rewritten(policy, (condition) => moving(condition, cut, by));
        const differs = inputsOf(model, [policy, moved]).some(
          ({ facts }) => outcomeOf(policy, facts).outcome.action !== outcomeOf(moved, facts).outcome.action,
        );
        const { relation, witnesses } = compare(policy, moved);
        expect(relation === "equal").toBe(!differs);
        if (!witnesses.differ) return;
        found += 1;
        const at = Number(witnesses.differ[cut.fact]);
        expect(Math.abs(at - Number(cut.value))).toBeLessThanOrEqual(1);
      }),
      runs(80),
    );
    expect(found).toBeGreaterThan(10);
  });
});

/** Comparisons of integers with one border that can be moved by one inside the domain. */
function integerCuts(model: GeneratedModel, { rules }: Policy): readonly Comparison[] {
  return rules
    .flatMap(({ when }) => comparisons(when))
    .filter(({ fact, op, value }) => {
      const domain = model.facts.get(fact)?.domain;
      return (
        domain?.kind === "number" &&
        domain.integer &&
        ["lt", "lte", "gt", "gte"].includes(op) &&
        Number(value) > domain.min &&
        Number(value) < domain.max
      );
    });
}

function comparisons(condition: Condition): readonly Comparison[] {
  if ("fact" in condition) return [condition];
  const parts =
    "not" in condition
      ? [condition.not]
      : "all" in condition
        ? condition.all
        : "any" in condition
          ? condition.any
          : condition.of;
  return parts.flatMap(comparisons);
}

function moving(condition: Condition, cut: Comparison, by: number): Condition {
  if (condition === cut) return { ...cut, value: Number(cut.value) + by };
  const inside = (part: Condition): Condition => moving(part, cut, by);
  if ("fact" in condition) return condition;
  if ("not" in condition) return { not: inside(condition.not) };
  if ("all" in condition) return { all: condition.all.map(inside) };
  if ("any" in condition) return { any: condition.any.map(inside) };
  return { ...condition, of: condition.of.map(inside) };
}
