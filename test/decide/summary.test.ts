import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Candidate, candidatesOf, requireAction } from "../../src/decide/candidate";
import { summariesOf, summarise } from "../../src/decide/summary";
import { strictSelective } from "../../src/policy/presets/strict-selective";
import { runs } from "../generators";

const outcomes = fc.record({
  action: fc.constantFrom("accept", "archive"),
  reply: fc.constantFrom("hello", "sorry", undefined),
});
const candidates: fc.Arbitrary<readonly Candidate[]> = fc.array(outcomes, { minLength: 1, maxLength: 5 }).map((drawn) =>
  drawn.map(({ action, reply }, i) => ({
    rule: `r${i}`,
    outcome: reply === undefined ? { action } : { action, reply },
  })),
);
const withPlaces = candidates.chain((all) =>
  fc.record({ all: fc.constant(all), places: fc.subarray([...all.keys()]), others: fc.subarray([...all.keys()]) }),
);

describe("what is certain while several outcomes remain", () => {
  const [hello, sorry] = [
    { action: "accept", reply: "hello" },
    { action: "accept", reply: "sorry" },
  ];
  test.each([
    { left: [], summary: [[], null, null], why: "nothing remains of impossible facts" },
    { left: [1], summary: [["accept"], "b", "sorry"], why: "one alone is certain in all" },
    { left: [0, 2], summary: [["accept"], null, "hello"], why: "two rules with one reply" },
    { left: [0, 1], summary: [["accept"], null, null], why: "two rules with two replies" },
    { left: [2, 3], summary: [["accept", "archive"], null, null], why: "a reply goes with its action only" },
    { left: [4], summary: [["archive"], "otherwise", null], why: "none where it has none" },
    { left: [4, 0], summary: [["accept", "archive"], null, null], why: "the order is that of the policy" },
  ])("of $left: $why", ({ left, summary: [possible, rule, reply] }) => {
    const all = [
      { rule: "a", outcome: hello },
      { rule: "b", outcome: sorry },
      { rule: "c", outcome: hello },
      { rule: "d", outcome: { action: "archive", reply: "hello" } },
      { rule: "otherwise", outcome: { action: "archive" } },
    ] as readonly Candidate[];
    expect(summarise(all, new Set(left))).toEqual({ possible, rule, reply });
  });
});

describe("summaries as numbers", () => {
  test("joined one by one are the summary of all of them together, in any order", () => {
    fc.assert(
      fc.property(withPlaces, ({ all, places }) => {
        const { of, join, get, bottom } = summariesOf(all);
        const wanted = summarise(all, new Set(places));
        const ids = [places, [...places].reverse()].map((order) => order.map(of).reduce(join, bottom));
        expect(ids.map(get)).toEqual([wanted, wanted]);
        expect(ids[0]).toBe(ids[1]);
      }),
      runs(50),
    );
  });

  test("are the same number exactly where they are the same summary, and joining one to itself changes nothing", () => {
    fc.assert(
      fc.property(withPlaces, ({ all, places, others }) => {
        const { of, join, get, bottom } = summariesOf(all);
        const [a, b] = [places, others].map((order) => order.map(of).reduce(join, bottom));
        if (a === undefined || b === undefined) throw new Error("two lists give two summaries");
        expect(a === b).toBe(JSON.stringify(get(a)) === JSON.stringify(get(b)));
        expect([join(a, a), join(a, bottom), join(bottom, a)]).toEqual([a, a, a]);
      }),
      runs(50),
    );
  });

  test("of a place that there is not is nothing", () => {
    const { of, bottom, get } = summariesOf(candidatesOf(strictSelective()));
    expect([of(-1), of(99)]).toEqual([bottom, bottom]);
    expect([get(bottom), get(99)]).toEqual([0, 1].map(() => ({ possible: [], rule: null, reply: null })));
  });
});

test("an action far from all that a policy answers is refused without a suggestion", () => {
  const refusedAs = (action: string) => {
    try {
      requireAction(candidatesOf(strictSelective()), action, ["action"]);
    } catch (error) {
      return (error as { readonly issues: readonly object[] }).issues;
    }
    return [];
  };
  expect(refusedAs("zzz")).toEqual([expect.not.objectContaining({ suggestion: expect.anything() })]);
  expect(refusedAs("zzz").map(Object.keys)).toEqual([["code", "path", "message"]]);
  expect(refusedAs("acept")).toEqual([expect.objectContaining({ suggestion: "accept", path: ["action"] })]);
});
