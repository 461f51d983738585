import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/decide/evaluate";
import type { Facts } from "../../src/invitation/condition";
import type { Policy } from "../../src/policy/document";
import { strictSelective } from "../../src/policy/presets/strict-selective";
import { randomPolicy } from "../bench/random-policy";
import { arbitraryFacts, isPossible, modelOf, runs } from "../generators";
import { arbitraryCase, checkDecision } from "./against-brute-force";

test("evaluate, compile and columns agree with brute force over all completions, and with the interpreter where it settles", () => {
  fc.assert(
    fc.property(arbitraryCase, (one) => checkDecision(one)),
    runs(200),
  );
});

describe("learning a fact", () => {
  const learning = arbitraryCase.chain(({ policy, facts }) => {
    const model = modelOf(policy.vocabulary);
    return arbitraryFacts(model, 0).map((all) => ({ model, policy, facts, more: { ...all, ...facts } }));
  });

  test("never overturns a settled decision, and never makes more actions possible", () => {
    fc.assert(
      fc.property(learning, ({ model, policy, facts, more }) => {
        fc.pre(isPossible(model, more));
        const [before, after] = [evaluate(policy, facts), evaluate(policy, more)];
        expect(after.status).toBe("settled");
        expect(before.status === "open" ? before.possible : [before.action]).toContain(after.action);
      }),
      runs(200),
    );
  });
});

describe("facts that contradict each other are an error that names them", () => {
  test.each<{ facts: Facts; named: readonly string[]; why: string }>([
    { facts: { metInPerson: true, knows: false }, named: ["metInPerson", "knows"], why: "whom you met you know" },
    {
      facts: { noteLength: 0, asksToArchive: true },
      named: ["noteLength", "asksToArchive"],
      why: "an empty note asks nothing",
    },
  ])("$why", ({ facts, named }) => {
    expect(() => evaluate(strictSelective(), facts)).toThrow(expect.objectContaining({ code: "contradictory-facts" }));
    for (const name of named) expect(() => evaluate(strictSelective(), facts)).toThrow(name);
  });

  test("also where only several constraints together contradict them", () => {
    const flag = { type: "boolean" };
    const constraint = (fact: string, value: boolean, other: string) => ({
      any: [
        { fact, op: "ne", value },
        { fact: other, op: "eq", value: true },
      ],
    });
    const { reference } = modelOf({
      type: "object",
      properties: { a: flag, b: flag, c: flag },
      // a makes b true, and c true where b is; so a without c cannot be.
      constraints: [constraint("a", true, "b"), constraint("b", true, "c")],
    });
    const policy: Policy = { ...strictSelective(), vocabulary: reference, rules: [] };
    expect(() => evaluate(policy, { a: true, c: false })).toThrow(
      expect.objectContaining({ code: "contradictory-facts" }),
    );
    expect(evaluate(policy, { a: true }).status).toBe("settled");
  });
});

test("a policy whose diagram exceeds every budget is read cautiously, and says so", () => {
  const { policy } = randomPolicy({ rules: 60, facts: 40, kind: "uniform", seed: 1 });
  expect(evaluate(policy, {}).precision).toBe("cautious");
});
