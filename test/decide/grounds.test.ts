import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groundsOf } from "../../src/decide/grounds";
import { type Condition, comparisonsOf } from "../../src/invitation/condition";
import { truthOf } from "../../src/policy/truth";
import { arbitraryCondition, arbitraryFacts, arbitraryModel, runs } from "../generators";

const is = (fact: string): Condition => ({ fact, op: "eq", value: true });
const parts = ["a", "b", "c"].map(is);

describe("the comparisons that decide a condition", () => {
  const [yes, no, open] = [true, false, undefined];
  test.each([
    { when: { all: parts }, known: [yes, yes, yes], grounds: "abc", why: "all of them make all true" },
    { when: { all: parts }, known: [yes, no, no], grounds: "b", why: "the first that fails makes all false" },
    { when: { any: parts }, known: [no, yes, yes], grounds: "b", why: "the first that holds makes any true" },
    { when: { any: parts }, known: [no, no, no], grounds: "abc", why: "all that fail make any false" },
    { when: { atLeast: 2, of: parts }, known: [yes, yes, yes], grounds: "ab", why: "two are enough" },
    { when: { atLeast: 2, of: parts }, known: [yes, no, no], grounds: "bc", why: "two of three missing is too many" },
    { when: { atLeast: 3, of: parts }, known: [yes, no, no], grounds: "b", why: "one missing is too many" },
    { when: { not: { all: parts } }, known: [yes, no, no], grounds: "b", why: "what makes the inside false" },
    { when: { not: { any: parts } }, known: [no, yes, yes], grounds: "b", why: "what makes the inside true" },
    { when: { all: parts }, known: [yes, open, open], grounds: "bc", why: "while open, what is open itself" },
    { when: { any: parts }, known: [open, no, yes], grounds: "c", why: "what is unknown does not matter any more" },
  ])("$when with $known are $grounds: $why", ({ when, known, grounds }) => {
    const facts = new Map(["a", "b", "c"].flatMap((fact, i) => (known[i] === undefined ? [] : [[fact, known[i]]])));
    expect(
      groundsOf(when, facts)
        .map(({ fact }) => fact)
        .join(""),
    ).toBe(grounds);
  });

  test("are enough to decide it without any other fact, and of an open one are those that are open", () => {
    const cases = arbitraryModel({ maxConstraints: 0 }).chain((model) =>
      fc.record({
        condition: arbitraryCondition(model),
        facts: fc.constantFrom(0, 0.4, 0.7).chain((share) => arbitraryFacts(model, share)),
      }),
    );
    fc.assert(
      fc.property(cases, ({ condition, facts }) => {
        const known = new Map(Object.entries(facts) as [string, boolean][]);
        const truth = truthOf(condition, known);
        const grounds = groundsOf(condition, known);
        const open = comparisonsOf(condition).filter(({ fact }) => !known.has(fact));
        if (truth === undefined) expect(grounds).toEqual(open);
        const named = new Set(grounds.map(({ fact }) => fact));
        const alone = new Map([...known].filter(([fact]) => named.has(fact)));
        expect(truthOf(condition, alone)).toBe(truth);
      }),
      runs(100),
    );
  });
});
