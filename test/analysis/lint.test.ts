import { describe, expect, test } from "vitest";
import type { Condition, Policy } from "../../src";
import { acceptance, compare, isBlindTo, lint } from "../../src/analysis";
import { pathTo } from "../../src/analysis/finding";
import { parsePolicy } from "../../src/policy/parse";
import { hybrid } from "../../src/policy/presets/hybrid";
import { lion } from "../../src/policy/presets/lion";
import { strictSelective } from "../../src/policy/presets/strict-selective";

const is = (fact: string, value: boolean | string = true): Condition => ({ fact, op: "eq", value });
const [met, knows, trusts] = [is("metInPerson"), is("knows"), is("trusts")];
const senior = is("seniority", "executive");

/** A policy whose rules are given as id, condition and action. */
function policy(rules: readonly (readonly [string, Condition, string])[], more: Partial<Policy> = {}): Policy {
  return {
    language: 1,
    name: "mine",
    version: "1.0.0",
    vocabulary: "acquaintance@1",
    rules: rules.map(([id, when, action]) => ({ id, when, then: { action } })),
    otherwise: { action: "archive" },
    whenOpen: "ask",
    ...more,
  };
}

const told = (of: Policy, options = {}) =>
  lint(of, options).map(({ code, severity, path, rules, message, suggestion }) => {
    expect(message).toMatch(/\w \w/);
    expect(suggestion).toMatch(/\w \w/);
    return `${severity} ${code} at ${path.join(".")}${rules ? ` (${rules.join(", ")})` : ""}`;
  });

describe("the linter tells", () => {
  test.each<[string, Policy, readonly string[]]>([
    ["nothing of a rule that does its work", policy([["met", met, "accept"]]), []],
    [
      "a condition that nobody meets",
      policy([["no", { all: [met, { not: met }] }, "accept"]]),
      ["warning unsatisfiable-rule at rules.0.when", "warning irrelevant-fact at rules.0.when.all.0 (no)"],
    ],
    [
      "a rule behind one that always comes first",
      policy([
        ["met", met, "accept"],
        ["both", { all: [met, trusts] }, "decline"],
      ]),
      [
        "warning shadowed-rule at rules.1 (met)",
        "note overlapping-rules at rules.1 (met)",
        "warning irrelevant-fact at rules.1.when.all.1 (both)",
      ],
    ],
    [
      "a rule that does what happens anyway",
      policy([
        ["met", met, "accept"],
        ["trusts", trusts, "archive"],
      ]),
      [
        "warning redundant-rule at rules.1",
        "note overlapping-rules at rules.1 (met)",
        "warning irrelevant-fact at rules.1.when (trusts)",
      ],
    ],
    [
      "rules whose order matters, and not those that do the same",
      policy([
        ["met", met, "accept"],
        ["group", is("sharedGroup"), "accept"],
        ["trusts", trusts, "decline"],
      ]),
      ["note overlapping-rules at rules.2 (met, group)"],
    ],
    [
      "an otherwise that is never reached",
      policy([
        ["met", met, "accept"],
        ["not", { not: met }, "decline"],
      ]),
      ["warning unreachable-otherwise at otherwise"],
    ],
    [
      "that status sways a policy that calls itself strict",
      policy([["boss", senior, "accept"]], { name: "strict-on-bosses" }),
      ["warning status-matters at rules.0.when (boss)"],
    ],
    [
      "which rules look at it, and at one's branch of industry",
      policy(
        [
          ["met", met, "accept"],
          ["bank", is("industry", "finance"), "accept"],
        ],
        { name: "strict-on-bankers" },
      ),
      ["warning status-matters at rules.1.when (bank)"],
    ],
    [
      "which of the earlier rules come first, and no others",
      policy([
        ["knows", { all: [knows, { not: met }] }, "accept"],
        ["met", met, "accept"],
        ["both", { all: [met, trusts] }, "decline"],
        ["group", is("sharedGroup"), "accept"],
      ]),
      [
        "warning shadowed-rule at rules.2 (met)",
        "note overlapping-rules at rules.2 (met)",
        "note overlapping-rules at rules.3 (both)",
        // Whom you met you know, so that the first rule alone lets all of them in.
        "warning irrelevant-fact at rules.0.when.all.1.not (knows, met, both)",
        "warning irrelevant-fact at rules.2.when.all.1 (both)",
      ],
    ],
    [
      "nothing of a rule that writes something else than what happens anyway",
      policy([["met", met, "archive"]], { otherwise: { action: "archive", reply: "reply.archive.not-met" } }),
      [],
    ],
    [
      "that a strict policy lets people in while it does not know enough",
      policy([["met", met, "accept"]], { name: "strict", whenOpen: { action: "accept" } }),
      ["warning accepts-while-open at whenOpen"],
    ],
    [
      "nothing of a strict one that archives meanwhile",
      policy([["met", met, "accept"]], { name: "strict", whenOpen: { action: "archive" } }),
      [],
    ],
    [
      "nothing of an open one that lets people in",
      policy([["met", met, "accept"]], { whenOpen: { action: "accept" } }),
      [],
    ],
    ["nothing of status where nothing is promised", policy([["boss", senior, "accept"]]), []],
  ])("%s", (_, of, expected) => expect(told(of)).toEqual(expected));

  test("that a promise of one's own is broken, with two people who differ in nothing else", () => {
    const of = policy([["boss", { any: [{ not: met }, { all: [trusts, senior] }] }, "accept"]]);
    expect(told(of, { blindTo: ["seniority"] })).toContain("warning status-matters at rules.0.when.any.1.all.1 (boss)");
    const [finding] = lint(of, { blindTo: ["seniority"] }).filter(({ code }) => code === "status-matters");
    const { seniority: one, ...rest } = finding?.witness ?? {};
    const { seniority: other, ...same } = finding?.twin ?? {};
    expect([one === other, same]).toEqual([false, rest]);
    expect(told(of, { blindTo: [] })).toEqual([]);
  });

  test("facts that show what it tells", () => {
    const [shadowed] = lint(
      policy([
        ["met", met, "accept"],
        ["both", { all: [met, trusts] }, "decline"],
      ]),
    );
    expect(shadowed?.witness).toMatchObject({ metInPerson: true, trusts: true });
    const [redundant] = lint(policy([["trusts", trusts, "archive"]]));
    expect(redundant?.witness).toMatchObject({ trusts: true });
  });

  test("that it could not tell, where it may take no steps", () => {
    const budget = { nodes: 0, steps: 0 };
    const strict = policy(
      [
        ["a", { any: [met, senior] }, "accept"],
        ["b", { any: [trusts, knows] }, "decline"],
      ],
      { name: "strict" },
    );
    const findings = lint(strict, { budget });
    expect(findings.map(({ message, suggestion }) => [message, suggestion])).toEqual(
      [
        "whether this rule makes a difference",
        "whether this rule makes a difference",
        "whether `otherwise` is ever reached",
        "which facts matter, of metInPerson, seniority, trusts, knows",
        "whether `seniority` sways the policy",
      ].map((what) => [`not decided within the budget: ${what}`, "allow a larger budget"]),
    );
    const codes = findings.map(({ code, severity, path }) => `${severity} ${code} at ${path.join(".")}`);
    expect(codes).toContain("note undecided at otherwise");
    expect(codes).toContain("note undecided at rules");
    expect(codes).toContain("note undecided at rules.0");
    expect(codes).toContain("note undecided at rules.0.when.any.1");
  });
});

test("a condition's first mention of a fact has its place", () => {
  const condition: Condition = { all: [met, { not: { atLeast: 1, of: [trusts, { any: [knows, met] }] } }] };
  expect(pathTo(condition, "metInPerson")).toEqual(["all", 0]);
  expect(pathTo(condition, "trusts")).toEqual(["all", 1, "not", "of", 0]);
  expect(pathTo(condition, "knows")).toEqual(["all", 1, "not", "of", 1, "any", 0]);
  expect(pathTo(condition, "seniority")).toBeUndefined();
});

describe("over a sample of one's own", () => {
  const sample = [{ metInPerson: true }, { metInPerson: false }, { metInPerson: true, trusts: true }, {}];
  const mine = policy([["met", met, "accept"]]);
  const trusting = policy([["both", { all: [met, trusts] }, "accept"]]);

  test("acceptance is the share of those who are let in", () => {
    expect(acceptance(mine, { sample })).toBe(0.5);
    expect(acceptance(trusting, { sample })).toBe(0.25);
    expect(acceptance(lion({ guards: false }), { sample })).toBe(1);
    for (const of of [mine, trusting])
      expect(acceptance(of, { sample, budget: { nodes: 0 } })).toBe(acceptance(of, { sample }));
  });

  test("two policies differ on the share of those who get another answer", () => {
    expect(compare(mine, trusting, { sample }).share).toBe(0.25);
    expect(compare(mine, mine, { sample }).share).toBe(0);
    expect(compare(mine, lion({ guards: false }), { sample }).share).toBe(0.5);
    expect(compare(mine, trusting, { sample, budget: { nodes: 0 } }).share).toBe(0.25);
  });

  test("an empty one, and a budget that is none, are refused", () => {
    const thrown = (code: string, ...path: readonly string[]) =>
      expect.objectContaining({ issues: [expect.objectContaining({ code, path })] });
    expect(() => acceptance(mine, { sample: [] })).toThrow(thrown("empty-list", "sample"));
    expect(() => acceptance(mine, { budget: { nodes: -1 } })).toThrow(thrown("out-of-range", "budget", "nodes"));
    expect(() => compare(mine, mine, { budget: { steps: 0.5 } })).toThrow(thrown("out-of-range", "budget", "steps"));
  });
});

test("blindness without a budget to see is not decided, and hybrid is not blind to what it asks", () => {
  expect(isBlindTo(strictSelective(), "seniority")).toBe(true);
  expect(isBlindTo(hybrid(), "sharedGroup")).not.toBe(true);
  const undecided = isBlindTo(hybrid(), "sharedGroup", { budget: { nodes: 0, steps: 0 } });
  expect(undecided).toHaveProperty("status", "undecided");
});

test("an action that is nearly one of the vocabulary's is told, with the one that was meant", () => {
  const { value } = parsePolicy(JSON.stringify(lion()).replace('"accept"', '"acept"'));
  expect(value && lint(value).filter(({ code }) => code === "unknown-action")).toEqual([
    expect.objectContaining({ suggestion: "accept", severity: "warning" }),
  ]);
  const own = parsePolicy(JSON.stringify(lion()).replace('"accept"', '"invite-to-speak"')).value;
  expect(own && lint(own).filter(({ code }) => code === "unknown-action")).toEqual([]);
});

test.each<{ misspelt: Partial<Policy>; path: readonly (string | number)[] }>([
  { misspelt: { rules: [{ id: "met", when: met, then: { action: "acept" } }] }, path: ["rules", 0, "then", "action"] },
  { misspelt: { otherwise: { action: "acept" } }, path: ["otherwise", "action"] },
  { misspelt: { whenOpen: { action: "acept" } }, path: ["whenOpen", "action"] },
])("an action is looked at wherever a policy names one: $path", ({ misspelt, path }) => {
  const findings = lint(policy([["met", met, "accept"]], misspelt)).filter(({ code }) => code === "unknown-action");
  expect(findings).toEqual([expect.objectContaining({ path, message: "the vocabulary has no action `acept`" })]);
});

test("a strict policy over a vocabulary without status promises nothing about it", () => {
  const properties = { met: { type: "boolean" } };
  const strict = policy([["met", is("met"), "accept"]], { name: "strict", vocabulary: { type: "object", properties } });
  expect(told(strict)).toEqual([]);
});

test("a promise about a fact that there is not is refused", () => {
  expect(() => lint(policy([]), { blindTo: ["senority"] })).toThrow(
    expect.objectContaining({ code: "unknown-fact", path: ["blindTo", "senority"] }),
  );
});
