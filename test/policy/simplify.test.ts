import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Condition } from "../../src";
import { simplify } from "../../src/policy/simplify";
import { truthOf } from "../../src/policy/truth";

const names = ["a", "b", "c", "d"];
const is = (fact: string, value = true): Condition => ({ fact, op: "eq", value });
const [a, b, c, d] = names.map((name) => is(name)) as [Condition, Condition, Condition, Condition];
const known = (facts: Readonly<Record<string, boolean>>) => new Map(Object.entries(facts));

describe("what remains of a condition", () => {
  test.each<[string, Condition, Readonly<Record<string, boolean>>, Condition | boolean]>([
    ["a comparison that is known", a, { a: true }, true],
    ["a comparison that fails", a, { a: false }, false],
    ["a comparison of something else", a, { b: true }, a],
    ["not, known", { not: a }, { a: true }, false],
    ["not, failing", { not: a }, { a: false }, true],
    ["not, in part", { not: { all: [a, b] } }, { a: true }, { not: b }],
    ["all, one of two", { all: [a, b] }, { a: true }, b],
    ["all, one of three", { all: [a, b, c] }, { a: true }, { all: [b, c] }],
    ["all, one that fails", { all: [a, b, c] }, { a: false }, false],
    ["all, every one", { all: [a, b] }, { a: true, b: true }, true],
    ["any, one that fails", { any: [a, b, c] }, { a: false }, { any: [b, c] }],
    ["any, one that holds", { any: [a, b, c] }, { a: true }, true],
    ["any, all that fail", { any: [a, b] }, { a: false, b: false }, false],
    ["two of four, one holds", { atLeast: 2, of: [a, b, c, d] }, { a: true }, { any: [b, c, d] }],
    ["two of four, one fails", { atLeast: 2, of: [a, b, c, d] }, { a: false }, { atLeast: 2, of: [b, c, d] }],
    ["three of four, one fails", { atLeast: 3, of: [a, b, c, d] }, { a: false }, { all: [b, c, d] }],
    ["three of four, two fail", { atLeast: 3, of: [a, b, c, d] }, { a: false, b: false }, false],
    ["two of four, two hold", { atLeast: 2, of: [a, b, c, d] }, { a: true, b: true }, true],
    ["one within another", { all: [{ any: [a, b] }, c] }, { a: false }, { all: [b, c] }],
  ])("%s", (_, condition, facts, expected) => expect(simplify(condition, known(facts))).toEqual(expected));

  test("is the condition itself where nothing of it is known", () => {
    for (const whole of [{ not: a }, { all: [a, b] }, { any: [a, { not: b }] }, { atLeast: 2, of: [a, b, c] }])
      expect(simplify(whole, known({ d: true }))).toBe(whole);
  });

  test("means the same under every completion, and speaks of nothing that is known", () => {
    const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
      condition: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        fc.tuple(fc.constantFrom(...names), fc.boolean()).map(([fact, value]) => is(fact, value)),
        tie("condition").map((not) => ({ not })),
        fc.array(tie("condition"), { minLength: 1, maxLength: 4 }).map((all) => ({ all })),
        fc.array(tie("condition"), { minLength: 1, maxLength: 4 }).map((any) => ({ any })),
        fc
          .array(tie("condition"), { minLength: 1, maxLength: 4 })
          .chain((of) => fc.integer({ min: 1, max: of.length }).map((atLeast) => ({ atLeast, of }))),
      ),
    }));
    const some = fc.dictionary(fc.constantFrom(...names), fc.boolean(), { maxKeys: 3 });
    fc.assert(
      fc.property(condition, some, (whole, facts) => {
        const rest = simplify(whole, known(facts));
        for (const name of Object.keys(facts)) expect(JSON.stringify(rest)).not.toContain(`"fact":"${name}"`);
        for (let code = 0; code < 16; code++) {
          const all = Object.fromEntries(names.map((name, i) => [name, facts[name] ?? ((code >> i) & 1) === 1]));
          const truth = typeof rest === "boolean" ? rest : truthOf(rest, known(all));
          expect(truth).toBe(truthOf(whole, known(all)));
        }
      }),
      { numRuns: 100, seed: 3 },
    );
  });
});
