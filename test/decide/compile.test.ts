import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Accessors, compile } from "../../src/decide/compile";
import { evaluate } from "../../src/decide/evaluate";
import { nextUp } from "../../src/decide/next-up";
import type { Facts, FactTypes } from "../../src/invitation/condition";
import type { Policy } from "../../src/policy/document";
import { strictSelective } from "../../src/policy/presets/strict-selective";
import { randomPolicy } from "../bench/random-policy";
import { arbitraryFacts, arbitraryModel, arbitraryPolicy, modelOf, runs, sampleFacts } from "../generators";

const cases = arbitraryModel({ maxFacts: 6 }).chain((model) =>
  fc.record({ policy: arbitraryPolicy(model), facts: fc.array(arbitraryFacts(model, 0.4), { maxLength: 5 }) }),
);

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
          expect(decide(known)).toEqual(evaluate(policy, known));
          expect(wrapped({ at: known })).toEqual(evaluate(policy, known));
        }
      }),
      runs(300),
    );
  });

  test("decides as evaluate does where the unknown branches exceed their budget", () => {
    const { policy } = randomPolicy({ rules: 60, facts: 40, kind: "local", seed: 8 });
    const decide = compile(policy);
    for (const known of sampleFacts(modelOf(policy.vocabulary), 60, [0.1, 0.3, 0.5])) {
      const { questions: _questions, ...wanted } = { questions: [], ...evaluate(policy, known) };
      expect(decide(known)).toMatchObject(wanted);
    }
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
