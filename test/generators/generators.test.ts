import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { acquaintance } from "../../src/invitation/acquaintance";
import { type Condition, type FactValue, partsOf } from "../../src/invitation/condition";
import { parsePolicy } from "../../src/policy/parse";
import {
  arbitraryFacts,
  arbitraryModel,
  arbitraryPolicy,
  arbitraryValue,
  completionsOf,
  meets,
  outcomeOf,
  possibleOf,
  representativesOf,
  runs,
} from ".";

const drawn = arbitraryModel().chain((model) =>
  fc.record({ model: fc.constant(model), policy: arbitraryPolicy(model), facts: arbitraryFacts(model, 0.5) }),
);

describe("the generators of the other tests", () => {
  test("make policies that parse", () => {
    fc.assert(
      fc.property(drawn, ({ policy }) => {
        expect(parsePolicy(policy).issues).toBeUndefined();
      }),
      runs(500),
    );
  });

  test("make policies in which rules fire and `otherwise` is reached", () => {
    const seen = fc
      .sample(drawn, { ...runs(300) })
      .flatMap(({ model, policy }) => [...possibleOf(model, policy, {}).rules]);
    expect(seen.filter((rule) => rule !== "otherwise").length).toBeGreaterThan(150);
    expect(seen.filter((rule) => rule === "otherwise").length).toBeGreaterThan(100);
  });

  test("keep to the constraints, and to what is known", () => {
    fc.assert(
      fc.property(drawn, ({ model, policy, facts }) => {
        for (const completion of completionsOf(model, policy, facts)) {
          expect(completion).toMatchObject(facts);
          expect(model.constraints.every((constraint) => meets(constraint, completion))).toBe(true);
        }
      }),
      runs(200),
    );
  });

  test("leave the asked share of facts unknown", () => {
    for (const share of [0, 0.3, 1]) {
      const samples = fc.sample(arbitraryFacts(acquaintance, share), runs(300));
      const known = samples.reduce((sum, facts) => sum + Object.keys(facts).length, 0) / samples.length;
      expect(Math.abs(1 - known / acquaintance.facts.size - share)).toBeLessThan(0.1);
    }
  });
});

test("every value of a fact behaves as one of its representatives does", () => {
  const cases = arbitraryModel({ maxConstraints: 0 }).chain((model) =>
    fc
      .constantFrom(...model.facts.values())
      .chain((fact) =>
        fc.record({ fact: fc.constant(fact), policy: arbitraryPolicy(model), value: arbitraryValue(fact.domain) }),
      ),
  );
  fc.assert(
    fc.property(cases, ({ fact, policy, value }) => {
      const conditions = policy.rules.map((rule) => rule.when);
      const signature = (at: FactValue) =>
        conditions.flatMap((condition) => signatures(condition, fact.name, at)).join("");
      expect(representativesOf(fact, conditions).map(signature)).toContain(signature(value));
    }),
    runs(500),
  );
});

/** Whether each comparison on a fact holds for a value, in the order in which they are written. */
function signatures(condition: Condition, name: string, value: FactValue): readonly number[] {
  if ("fact" in condition) return condition.fact === name ? [Number(meets(condition, { [name]: value }))] : [];
  return partsOf(condition).flatMap((part) => signatures(part, name, value));
}

test("the oracle fires the first rule that holds", () => {
  const policy = {
    language: 1 as const,
    name: "p",
    version: "1",
    vocabulary: "acquaintance@1",
    rules: [
      { id: "a", when: { fact: "noteLength", op: "between", value: [3, 5] }, then: { action: "accept" } },
      { id: "b", when: { fact: "noteLength", op: "gte", value: 5 }, then: { action: "decline" } },
    ],
    otherwise: { action: "archive" },
    whenOpen: "ask" as const,
  } as const;
  expect([2, 3, 5, 6].map((noteLength) => outcomeOf(policy, { noteLength }).rule)).toEqual([
    "otherwise",
    "a",
    "a",
    "b",
  ]);
});
