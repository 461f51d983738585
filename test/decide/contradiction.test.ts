import { describe, expect, test } from "vitest";
import { compile } from "../../src/decide/compile";
import { counterfactual } from "../../src/decide/counterfactual";
import { evaluate } from "../../src/decide/evaluate";
import { explain } from "../../src/decide/explain";
import { nextQuestion } from "../../src/decide/next-question";
import type { InputError } from "../../src/errors";
import type { Condition, Facts } from "../../src/invitation/condition";
import type { Policy } from "../../src/policy/document";
import { strictSelective } from "../../src/policy/presets/strict-selective";
import { implies, is, onFlags } from "./flags";

/** A policy that accepts when all of its flags are up. */
const allOf = (letters: string, constraints: readonly Condition[]): Policy =>
  onFlags(letters, [[{ all: [...letters].map((letter) => is(letter)) }, "accept"]], { constraints });

const chained = allOf("abcd", [implies("a", "b"), implies("b", "c")]);

describe("facts that contradict each other are named, and no others", () => {
  test.each<{ policy: Policy; facts: Facts; named: readonly string[]; why: string }>([
    {
      policy: strictSelective(),
      facts: { metInPerson: true, knows: false },
      named: ["metInPerson", "knows"],
      why: "whom you met you know",
    },
    {
      policy: strictSelective(),
      facts: { noteLength: 0, asksToArchive: true },
      named: ["noteLength", "asksToArchive"],
      why: "an empty note asks nothing",
    },
    {
      policy: allOf("ab", [{ all: [is("a"), is("b")] }]),
      facts: { a: false },
      named: ["a"],
      why: "b is not known, so it is not at fault",
    },
    {
      policy: chained,
      facts: { a: true, c: false, d: true },
      named: ["a", "c"],
      why: "two constraints together, and d in neither",
    },
  ])("$why", ({ policy, facts, named }) => {
    for (const decide of [evaluate, nextQuestion, explain]) {
      expect(issuesOf(() => decide(policy, facts))).toEqual(
        named.map((fact) => ["contradictory-facts", [fact], expect.stringContaining(`\`${fact}\``)]),
      );
    }
  });

  test("and what the constraints leave open is no contradiction", () => {
    expect(evaluate(chained, { a: true }).status).toBe("open");
    expect(evaluate(chained, { c: false }).status).toBe("settled");
  });
});

test("constraints that nothing satisfies are an error though nothing be known", () => {
  const impossible = allOf("ab", [implies("a", "b"), is("a"), is("b", false)]);
  for (const decide of [evaluate, nextQuestion, (one: Policy, known: Facts) => compile(one)(known)]) {
    expect(issuesOf(() => decide(impossible, {}))).toEqual([["contradictory-facts", [], expect.any(String)]]);
  }
});

test("no change does it where what has to stay contradicts itself", () => {
  const fixed = ["a", "c"];
  expect(counterfactual(chained, { a: true, c: false }, { action: "accept", fixed })).toBeNull();
  expect(counterfactual(chained, { a: true, c: false }, { action: "accept", fixed: ["a"] })).not.toBeNull();
});

function issuesOf(call: () => unknown): readonly unknown[] {
  try {
    call();
  } catch (error) {
    return (error as InputError).issues.map(({ code, path, message }) => [code, path, message]);
  }
  return [];
}
