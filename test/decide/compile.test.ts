import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { candidatesOf } from "../../src/decide/candidate";
import { type Accessors, compile } from "../../src/decide/compile";
import { deciderByRule } from "../../src/decide/deciders";
import type { Decision } from "../../src/decide/decision";
import { evaluate } from "../../src/decide/evaluate";
import { nextUp } from "../../src/decide/next-up";
import { liftPolicy } from "../../src/decide/policy-lift";
import { summariesOf } from "../../src/decide/summary";
import { buildDiagrams } from "../../src/diagram/policy-diagram";
import type { Comparison, Facts, FactTypes } from "../../src/invitation/condition";
import type { Policy } from "../../src/policy/document";
import { strictSelective } from "../../src/policy/presets/strict-selective";
import { arbitraryFacts, arbitraryModel, arbitraryPolicy, modelOf, runs, sampleFacts } from "../generators";

const cases = arbitraryModel({ maxFacts: 6 }).chain((model) =>
  fc.record({ policy: arbitraryPolicy(model), facts: fc.array(arbitraryFacts(model, 0.4), { maxLength: 5 }) }),
);

const is = (fact: string): Comparison => ({ fact, op: "eq", value: true });

/** A vocabulary with more facts than the reader has places of its own. */
const manyFacts: Policy = {
  language: 1,
  name: "many-facts",
  version: "1",
  vocabulary: {
    type: "object",
    properties: Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`f${i}`, { type: "boolean" }])),
  },
  rules: [0, 31, 32, 39].map((i) => ({
    id: `r${i}`,
    when: { fact: `f${i}`, op: "eq", value: true },
    then: { action: `a${i}` },
  })),
  otherwise: { action: "none" },
  whenOpen: "ask",
};

/** So many flags that their rules leave too many sets of outcomes possible. */
const flags = Array.from({ length: 14 }, (_, i) => `f${i}`);

/** A rule for each fact with an action of its own: any set of the actions can remain while facts are unknown. */
const manySets: Policy = {
  language: 1,
  name: "many-sets",
  version: "1",
  vocabulary: {
    type: "object",
    properties: {
      ...Object.fromEntries(flags.map((flag) => [flag, { type: "boolean" }])),
      colour: { type: "string", enum: ["red", "green", "blue"] },
      visits: { type: "integer", minimum: 0, maximum: 10 },
    },
    // The third flag goes with one of the first two.
    constraints: [{ any: [is("f0"), is("f1"), { fact: "f2", op: "eq", value: false }] }],
  },
  rules: [
    ...flags.map(is),
    { fact: "colour", op: "eq", value: "green" } as const,
    { fact: "visits", op: "gte", value: 5 } as const,
  ].map((when) => ({ id: `on-${when.fact}`, when, then: { action: `do-${when.fact}` } })),
  otherwise: { action: "none" },
  whenOpen: "ask",
};

describe("a compiled policy", () => {
  test("decides as evaluate does, questions included, by name and by accessor", () => {
    fc.assert(
      fc.property(cases, ({ policy, facts }) => {
        const decide = compile(policy);
        const names = Object.keys((policy.vocabulary as { properties: object }).properties);
        const accessors: Accessors<FactTypes, { readonly at: Facts }> = Object.fromEntries(
          names.map((name) => [name, ({ at }: { readonly at: Facts }) => at[name]]),
        );
        const wrapped = compile(policy, accessors);
        for (const known of facts) {
          const [wanted, decision] = [evaluate(policy, known), decide(known)];
          expect(decision).toEqual(wanted);
          expect(wrapped({ at: known })).toEqual(wanted);
          // Only the walk shares what it settles; whatever it is wary of is evaluated from the start.
          if (decision.status === "settled") expect(Object.isFrozen(decision)).toBe(true);
          const nulls = Object.fromEntries(names.map((name) => [name, known[name] ?? null]));
          if (decision.status === "settled") expect(decide(nulls)).toBe(decision);
        }
      }),
      runs(120),
    );
  });

  describe("of which every set of outcomes can remain, so that the unknown branches are too many,", () => {
    const none: Facts = { ...Object.fromEntries(flags.map((flag) => [flag, false])), colour: "red", visits: 0 };

    test("has unknown branches beyond their budget", () => {
      const diagrams = buildDiagrams(modelOf(manySets.vocabulary), [deciderByRule(manySets)]);
      if (typeof diagrams === "string") throw new Error("the plain diagram is small");
      expect(liftPolicy(diagrams, summariesOf(candidatesOf(manySets)))).toBeUndefined();
    });

    test("decides as evaluate does, and rejects what it meets on its way", () => {
      const decide = compile(manySets);
      const cases: readonly { readonly facts: Facts; readonly why: string }[] = [
        { facts: none, why: "nothing holds" },
        { facts: { ...none, f3: true }, why: "one rule holds" },
        { facts: { ...none, f3: null }, why: "one fact is null" },
        { facts: { ...none, f3: undefined, f5: true, f8: true }, why: "one is undefined before one that holds" },
        { facts: { ...none, f2: null }, why: "what is null cannot be true" },
        { facts: { f0: true }, why: "the first rule settles it, whatever the others are" },
        { facts: { ...none, visits: 5 }, why: "a number in its upper cell" },
        { facts: { ...none, colour: "green" }, why: "a choice that a rule asks for" },
        { facts: { ...none, f0: null, f1: null }, why: "what is unknown bears on a constraint" },
        ...sampleFacts(modelOf(manySets.vocabulary), 30, [0.1, 0.3, 0.7]).map((facts) => ({ facts, why: "drawn" })),
      ];
      for (const { facts, why } of cases) {
        const { status, action, rule, reply, precision } = evaluate(manySets, facts);
        expect(decide(facts), why).toMatchObject({ status, action, rule, reply, precision });
        expect(Object.isFrozen(decide(facts)), why).toBe(status === "settled");
      }
      const open = { ...none, f3: null, f5: null };
      expect(decide(open)).toMatchObject({ possible: ["do-f3", "do-f5", "none"] });
      expect(decide(open)).toEqual(evaluate(manySets, open));

      const rejected: readonly { readonly facts: object; readonly code: string; readonly why: string }[] = [
        { facts: { f0: "yes" }, code: "wrong-type", why: "a text is no boolean" },
        { facts: { ...none, visits: 11 }, code: "out-of-range", why: "more than there can be" },
        { facts: { f0: false, f1: false, f2: true }, code: "contradictory-facts", why: "the third goes with another" },
      ];
      for (const { facts, code, why } of rejected) {
        const issue = expect.objectContaining({ code });
        const issues = expect.arrayContaining([issue]);
        expect(() => decide(facts as Facts), why).toThrow(expect.objectContaining({ issues }));
      }
    });
  });

  test("reads facts beyond the first 32 of a vocabulary", () => {
    const decide = compile(manyFacts);
    const none = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`f${i}`, false]));
    for (const place of [0, 31, 32, 39]) expect(decide({ ...none, [`f${place}`]: true }).action).toBe(`a${place}`);
    expect(decide(none).action).toBe("none");
  });

  test.each([
    { facts: { metInPerson: "yes" }, code: "wrong-type", why: "a text is no boolean" },
    { facts: { metInPerson: 1 }, code: "wrong-type", why: "1 is not true" },
    { facts: { metInPerson: {} }, code: "wrong-type", why: "an object is no boolean" },
    { facts: { metInPerson: true, knows: false }, code: "contradictory-facts", why: "who has met somebody knows them" },
  ])("rejects what the walk meets: $why", ({ facts, code }) => {
    const decide = compile(strictSelective()) as unknown as (facts: unknown) => unknown;
    expect(() => decide(facts)).toThrow(
      expect.objectContaining({ issues: expect.arrayContaining([expect.objectContaining({ code })]) }),
    );
  });

  test.each([
    { visits: Number.NaN, code: "wrong-type", why: "NaN is no number" },
    { visits: 2.5, code: "not-an-integer", why: "visits are counted" },
    { visits: -1, code: "out-of-range", why: "below the range" },
    { visits: 11, code: "out-of-range", why: "above the range" },
    { visits: "3", code: "wrong-type", why: "a text is no number" },
    { visits: true, code: "wrong-type", why: "a boolean is no number" },
  ])("rejects $visits: $why", ({ visits, code }) => {
    const decide = compile({
      ...manyFacts,
      vocabulary: { type: "object", properties: { visits: { type: "integer", minimum: 0, maximum: 10 } } },
      rules: [{ id: "often", when: { fact: "visits", op: "gte", value: 3 }, then: { action: "accept" } }],
    });
    expect(() => decide({ visits })).toThrow(
      expect.objectContaining({ issues: expect.arrayContaining([expect.objectContaining({ code })]) }),
    );
  });

  test("reads what an app's own objects have an accessor for by that, and the rest by its name", () => {
    const accessors = { f0: ({ first }: { readonly first: boolean }) => first } as Accessors<FactTypes, never>;
    const decide = compile(manyFacts, accessors) as (input: object) => Decision;
    const others = Object.fromEntries(Array.from({ length: 39 }, (_, i) => [`f${i + 1}`, false]));
    expect(decide({ ...others, first: true }).action).toBe("a0");
    expect(decide({ ...others, first: false, f31: true }).action).toBe("a31");
    expect(decide({ ...others, first: false, f0: true }).action).toBe("none");
    expect(() => compile(manyFacts, "f0" as never)).toThrow(expect.objectContaining({ path: ["accessors"] }));
  });

  test.each(["constructor", "toString", "__proto__"])(
    "does not take what every object has under %s for a fact",
    (name) => {
      const decide = compile({
        ...manyFacts,
        vocabulary: { type: "object", properties: Object.fromEntries([[name, { type: "boolean" }]]) },
        rules: [{ id: "only", when: is(name), then: { action: "accept" } }],
      });
      expect(decide({}).status).toBe("open");
      expect(decide(Object.fromEntries([[name, true]]))).toMatchObject({ status: "settled", action: "accept" });
    },
  );

  test("walks facts of every kind up to the ends of their ranges, and shares what it settles", () => {
    const decide = compile({
      ...manyFacts,
      vocabulary: {
        type: "object",
        properties: {
          colour: { type: "string", enum: ["red", "green", "blue"] },
          visits: { type: "integer", minimum: -2, maximum: 10 },
          rating: { type: "number", minimum: 0.5, maximum: 9.5 },
        },
      },
      rules: [
        { id: "blue", when: { fact: "colour", op: "in", value: ["blue"] }, then: { action: "blue" } },
        { id: "often", when: { fact: "visits", op: "gt", value: 3 }, then: { action: "often" } },
        { id: "loved", when: { fact: "rating", op: "gte", value: 2.5 }, then: { action: "loved" } },
      ],
    });
    const others = { colour: "red", visits: -2, rating: 0.5 };
    for (const [facts, action] of [
      [{ ...others, colour: "blue" }, "blue"],
      [{ ...others, colour: "green", visits: 10 }, "often"],
      [{ ...others, visits: 4 }, "often"],
      [{ ...others, visits: 3, rating: 9.5 }, "loved"],
      [{ ...others, rating: 2.5 }, "loved"],
      [{ ...others, rating: 2.25 }, "none"],
      [others, "none"],
    ] as const) {
      expect(decide(facts)).toMatchObject({ status: "settled", action });
      expect(decide({ ...facts })).toBe(decide(facts));
      expect(Object.isFrozen(decide(facts))).toBe(true);
    }
  });

  test("shares settled decisions and freezes them", () => {
    const decide = compile(strictSelective());
    const decision = decide({ metInPerson: false });
    expect(decide({ metInPerson: false, knows: true })).toBe(decision);
    expect(Object.isFrozen(decision)).toBe(true);
  });

  test("gives an open decision that survives JSON with its questions", () => {
    const decision = compile(strictSelective())({ metInPerson: true });
    expect(JSON.parse(JSON.stringify(decision))).toMatchObject({
      status: "open",
      questions: [{ fact: "wouldIntroduce" }],
    });
  });
});

test.each([0, 1, -1, 0.1, -0.1, 1e300, -1e300, Number.MIN_VALUE, -Number.MIN_VALUE])(
  "nothing lies between %d and the next double",
  (value) => {
    const next = nextUp(value);
    expect(next).toBeGreaterThan(value);
    const middle = value / 2 + next / 2;
    expect(middle === value || middle === next || Object.is(middle, -0) || middle === 0).toBe(true);
  },
);
