import { describe, expect, test } from "vitest";
import { acceptance, compare, isBlindTo, lint, reapply, type View } from "../../src/analysis";
import { createSearch, type Goal } from "../../src/analysis/search";
import type { Condition, Facts } from "../../src/invitation/condition";
import type { Policy } from "../../src/policy/document";
import { strictSelective } from "../../src/policy/presets/strict-selective";
import { implies, is, onFlags } from "../decide/flags";
import { modelOf } from "../generators";
import { checkPartialComparison } from "./partial-checks";

const bySearch = { budget: { nodes: 0 } };
const nobody = (letters: string): Policy => onFlags(letters, []);

describe("the witness of a search", () => {
  const accepted = { otherwise: { action: "accept" } };
  const cases: readonly { a: Policy; b: Policy; given?: Facts; on?: View; witness: Facts; why: string }[] = [
    {
      a: onFlags("x", [[is("x"), "accept"]], accepted),
      b: nobody("x"),
      witness: {},
      why: "what was found by one rule is put back to ordinary where another rule does as well",
    },
    {
      a: onFlags("xy", [[is("x"), "accept"]], { ...accepted, constraints: [implies("x", "y")] }),
      b: onFlags("xy", [], { constraints: [implies("x", "y")] }),
      witness: {},
      why: "and so it is where the constraints let it",
    },
    {
      a: onFlags("x", [[is("x"), { action: "accept", reply: "one" }]], {
        otherwise: { action: "accept", reply: "two" },
      }),
      b: nobody("x"),
      on: "outcome",
      witness: { x: false },
      why: "on whole outcomes it tells which of two replies",
    },
    {
      a: onFlags("xy", [[is("x"), "accept"]]),
      b: nobody("xy"),
      given: { y: true },
      witness: { x: true, y: true },
      why: "what is given stays, though nobody asks for it",
    },
    {
      a: onFlags("xy", [[is("y", false), "accept"]]),
      b: nobody("xy"),
      given: { x: false },
      witness: { x: false, y: false },
      why: "and so it does where it is ordinary",
    },
    {
      a: onFlags(
        "xy",
        [
          [{ all: [is("x"), is("y")] }, "accept"],
          [is("y"), "accept"],
        ],
        { constraints: [implies("y", "x")] },
      ),
      b: onFlags("xy", [[{ all: [is("y"), is("x", false)] }, "archive"]], { constraints: [implies("y", "x")] }),
      witness: { x: true, y: true },
      why: "nothing is put back that a constraint asks for",
    },
    {
      a: onFlags("xyz", [[{ all: [is("x", false), is("y")] }, "accept"]]),
      b: nobody("xyz"),
      witness: { x: false, y: true },
      why: "an ordinary fact stays where it is needed, and no other does",
    },
  ];
  test.each(cases)("$why", ({ a, b, given = {}, on = "action", witness }) => {
    const found = compare(a, b, { given, on, ...bySearch });
    expect(found).toMatchObject({ relation: "looser", by: "search" });
    expect(found.witnesses.onlyAAccepts).toEqual(witness);
  });

  test("is looked for only where what is given holds", () => {
    const a = onFlags("x", [[is("x"), "accept"]]);
    expect(compare(a, nobody("x"), { given: { x: false }, ...bySearch }).relation).toBe("equal");
    expect(compare(a, nobody("x"), { given: { x: true }, ...bySearch }).relation).toBe("looser");
  });
});

describe("a search", () => {
  const parts = ["a", "b", "c", "d"].map((fact) => is(fact));
  const model = modelOf(onFlags("abcd", []).vocabulary);
  const holds = (condition: Condition): Goal => ({ condition, wanted: true });
  const fails = (condition: Condition): Goal => ({ condition, wanted: false });

  const [largest, smallest] = [holds({ any: parts }), holds({ atLeast: 2, of: parts.slice(2) })];

  test.each<{ goals: readonly Goal[]; steps: number; found: object | undefined; why: string }>([
    { goals: [], steps: 0, found: {}, why: "nothing is asked" },
    { goals: [holds(is("a"))], steps: 1, found: { a: true }, why: "one comparison leaves one value" },
    { goals: [fails(is("a"))], steps: 1, found: { a: false }, why: "or leaves it the other one" },
    {
      goals: [holds({ all: [is("a"), { not: is("a") }] })],
      steps: 0,
      found: undefined,
      why: "the parts of all contradict",
    },
    {
      goals: [fails({ any: [is("a"), { not: is("a") }] })],
      steps: 0,
      found: undefined,
      why: "the parts of none contradict",
    },
    { goals: [holds(is("a")), fails(is("a"))], steps: 0, found: undefined, why: "two goals contradict" },
    {
      goals: [holds({ not: { any: parts } }), holds({ any: parts })],
      steps: 0,
      found: undefined,
      why: "a goal and its negation",
    },
    { goals: [holds({ all: parts })], steps: 4, found: { a: true, b: true, c: true, d: true }, why: "all at once" },
    {
      goals: [holds({ any: parts })],
      steps: 4,
      found: { a: false, b: false, c: false, d: true },
      why: "the ordinary first",
    },
    ...[
      [largest, smallest],
      [smallest, largest],
    ].map((goals) => ({
      goals,
      steps: 3,
      found: { c: true, d: true },
      why: "the smallest goal, tried first, settles the largest",
    })),
  ])("takes $steps steps where $why", ({ goals, steps, found }) => {
    const search = createSearch(
      model,
      goals.map(({ condition }) => condition),
      100,
    );
    const facts = search.find(goals);
    expect(facts instanceof Map ? Object.fromEntries(facts) : facts).toEqual(found);
    expect(search.steps()).toBe(steps);
  });

  test("takes no more steps than are allowed, in all", () => {
    const goal = holds({ any: parts });
    const search = createSearch(model, [goal.condition], 5);
    expect(search.find([goal])).toBeInstanceOf(Map);
    expect(search.find([goal])).toBe("undecided");
    expect(search.steps()).toBe(5);
    expect(search.find([holds(is("a"))])).toBe("undecided");
    expect(search.steps()).toBe(5);
    expect(search.find([])).toEqual(new Map());
  });
});

describe("a comparison", () => {
  const noSteps = { budget: { nodes: 0, steps: 0 } };
  const some = onFlags("xy", [[is("x"), "accept"]]);

  test.each<{ a: Policy; b: Policy; why: string }>([
    { a: some, b: nobody("xy"), why: "whether the first lets more in, though the second lets nobody in" },
    { a: nobody("xy"), b: some, why: "whether the second lets more in, though the first lets nobody in" },
    { a: onFlags("xy", [[is("x"), "decline"]]), b: nobody("xy"), why: "whether they differ, though nobody is let in" },
  ])("without steps does not decide $why", ({ a, b }) => {
    expect(compare(a, b, noSteps)).toMatchObject({ relation: "undecided", witnesses: {} });
  });

  test("on unknown inputs, or with a list, never fails and is never wrong, however few nodes it may make", () => {
    const letters = "abcdef";
    const [a, b] = [3, 4].map((atLeast) =>
      onFlags(letters, [[{ atLeast, of: [...letters].map((letter) => is(letter)) }, "accept"]]),
    );
    if (!a || !b) throw new Error("two policies");
    for (let nodes = 0; nodes < 60; nodes += 3) {
      const budget = { nodes };
      expect(["looser", "undecided"]).toContain(compare(a, b, { inputs: "partial", budget }).relation);
      expect(compare(a, b, { sample: [{}], budget }).relation).toBe("looser");
    }
  });

  test.each<{ a: Policy; b: Policy; why: string }>([
    {
      a: onFlags("xy", [[is("x"), "accept"]], { constraints: [implies("x", "y")] }),
      b: onFlags("xy", [[is("x"), "accept"]], { constraints: [implies("x", "y")], whenOpen: { action: "accept" } }),
      why: "what is impossible counts for nothing, though they do something else meanwhile",
    },
    {
      a: onFlags("x", [[is("x"), { action: "accept", reply: "one" }]], { otherwise: { action: "accept" } }),
      b: onFlags("x", [[is("x"), { action: "decline", reply: "one" }]], { otherwise: { action: "decline" } }),
      why: "one action each, with several replies",
    },
    {
      a: onFlags("xy", [
        [is("x", false), "accept"],
        [is("y"), "accept"],
      ]),
      b: nobody("xy"),
      why: "of two facts that do, the one that is ordinary",
    },
    { a: onFlags("x", []), b: onFlags("x", []), why: "nothing to decide" },
  ])("counts unknown inputs as enumeration does: $why", ({ a, b }) => {
    for (const on of ["action", "outcome"] as const) checkPartialComparison({ a, b }, on);
  });

  test.each<{ a: Policy; b: Policy; relation: string; why: string }>([
    { a: some, b: { ...some, whenOpen: { action: "ask" } }, relation: "equal", why: "ask, and an outcome that asks" },
    {
      a: { ...some, whenOpen: { action: "ask", reply: "why" } },
      b: { ...some, whenOpen: { action: "ask", reply: "who" } },
      relation: "undecided",
      why: "two replies",
    },
    { a: some, b: nobody("xy"), relation: "looser", why: "another answer once all is known" },
  ])("by search takes what is done meanwhile as it is: $why", ({ a, b, relation }) => {
    const found = compare(a, b, { inputs: "partial", ...bySearch });
    expect(found.relation).toBe(relation === "looser" ? "undecided" : relation);
    expect(found.share).toBe(relation === "equal" ? 0 : null);
  });

  test("leaves out the later one of two facts each of which is enough", () => {
    const a = onFlags("xy", [[{ any: [is("x", false), is("y", false)] }, "accept"]]);
    expect(compare(a, nobody("xy")).witnesses.onlyAAccepts).toEqual({ x: false });
  });

  test("names what is given in a witness on unknown inputs", () => {
    const a = onFlags("xy", [[is("x"), "accept"]]);
    const { witnesses } = compare(a, nobody("xy"), { inputs: "partial", given: { y: false } });
    expect(witnesses.onlyAAccepts).toEqual({ x: true, y: false });
  });

  test("lets in with an action that only the policies have", () => {
    const a = onFlags("x", [[is("x"), "invite"]]);
    expect(compare(a, nobody("x"), { accepts: ["invite"] }).relation).toBe("looser");
    expect(acceptance(a, { accepts: ["invite"] })).toBe(0.5);
  });

  test("of policies over different facts is refused", () => {
    expect(() => compare(nobody("x"), nobody("y"))).toThrow(
      expect.objectContaining({ code: "different-vocabularies", path: ["vocabulary"] }),
    );
    expect(compare(nobody("x"), { ...nobody("x"), name: "other" }).relation).toBe("equal");
  });
});

test("facts and vocabularies that cannot be are refused by every analysis", () => {
  const refused = (call: () => unknown) =>
    expect(call).toThrow(expect.objectContaining({ code: "contradictory-facts" }));
  const constraints = [implies("a", "b"), implies("b", "c")];
  const chained = onFlags("abc", [[is("b"), "accept"]], { constraints });
  const given = { a: true, c: false };
  refused(() => compare(chained, chained, { given }));
  refused(() => acceptance(chained, { given }));
  refused(() => acceptance(chained, { sample: [given] }));
  refused(() => reapply(chained, chained, [{ facts: given }]));
  const impossible = onFlags("ab", [[is("a"), "accept"]], {
    constraints: [...constraints.slice(0, 1), is("a"), is("b", false)],
  });
  refused(() => lint(impossible));
  refused(() => compare(impossible, impossible));
  refused(() => acceptance(impossible));
});

describe("acceptance", () => {
  test("of a list is exact where the diagram is small enough, and careful where it is not", () => {
    const either = onFlags("x", [[{ any: [is("x"), { not: is("x") }] }, "accept"]]);
    expect(acceptance(either, { sample: [{}] })).toBe(1);
    expect(acceptance(either, { sample: [{}], ...bySearch })).toBe(0);
  });

  test("is not known where the policy is too large, nor where the weights leave nothing possible", () => {
    const policy = onFlags("xy", [[is("x"), "accept"]], { constraints: [implies("x", "y")] });
    expect(acceptance(policy, bySearch)).toBeNull();
    expect(acceptance(policy, { weights: { x: 1, y: 0 } })).toBeNull();
    expect(compare(policy, policy, { weights: { x: 1, y: 0 } }).share).toBeNull();
  });
});

describe("blindness", () => {
  test("is to what is done and to what is written, or to what is done alone", () => {
    const policy = onFlags("x", [[is("x"), { action: "archive", reply: "sorry" }]]);
    expect(isBlindTo(policy, "x")).toEqual([{ x: false }, { x: true }]);
    expect(isBlindTo(policy, "x", { on: "outcome" })).not.toBe(true);
    expect(isBlindTo(policy, "x", { on: "action" })).toBe(true);
  });

  test("is shown by facts that settle what is written too, where that counts", () => {
    const policy = onFlags("xy", [
      [is("x"), "accept"],
      [is("y"), { action: "archive", reply: "sorry" }],
    ]);
    expect(isBlindTo(policy, "x")).toEqual([
      { x: false, y: false },
      { x: true, y: false },
    ]);
    expect(isBlindTo(policy, "x", { on: "action" })).toEqual([{ x: false }, { x: true }]);
  });

  test("to a fact that there is not is refused", () => {
    expect(() => isBlindTo(strictSelective(), "senority" as "seniority")).toThrow(
      expect.objectContaining({ code: "unknown-fact", issues: [expect.objectContaining({ suggestion: "seniority" })] }),
    );
  });

  test("is shown though what nobody asks for cannot be ordinary", () => {
    const policy = onFlags("xyz", [[is("x"), "accept"]], { constraints: [{ any: [is("y"), is("z")] }] });
    expect(isBlindTo(policy, "x")).toEqual([{ x: false }, { x: true }]);
  });

  test("is shown by facts that both settle it, and by no more", () => {
    const policy = onFlags("xyz", [
      [{ all: [is("x"), is("y", false)] }, "accept"],
      [is("z"), "archive"],
    ]);
    for (const options of [{}, bySearch]) {
      expect(isBlindTo(policy, "x", options)).toEqual([
        { x: false, y: false },
        { x: true, y: false },
      ]);
    }
  });
});
