import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { interpret } from "../../src/decide/interpret";
import { type AcquaintanceFacts, acquaintance } from "../../src/invitation/acquaintance";
import type { Facts } from "../../src/invitation/condition";
import { definePolicy } from "../../src/policy/build";
import { policyHash } from "../../src/policy/content-hash";
import type { Policy, TypedRule } from "../../src/policy/document";
import {
  arbitraryFacts,
  arbitraryModel,
  arbitraryPolicy,
  completionsOf,
  modelOf,
  outcomeOf,
  possibleOf,
  runs,
} from "../generators";

const met = { fact: "metInPerson", op: "eq", value: true } as const;
const introduces = { fact: "wouldIntroduce", op: "eq", value: true } as const;
const base = {
  name: "p",
  version: "1.2.0",
  rules: [
    { id: "met", when: met, then: { action: "accept", reply: "hello" } },
    { id: "introduces", when: introduces, then: { action: "accept", reply: "welcome" } },
    { id: "short", when: { fact: "noteLength", op: "lt", value: 20 }, then: { action: "decline" } },
  ],
  otherwise: { action: "archive", reply: "sorry" },
  whenOpen: "ask",
} as const;
const policy = definePolicy(acquaintance, base);
const no = { metInPerson: false, wouldIntroduce: false } as const;

describe("reading rule by rule", () => {
  const settled: readonly (readonly [facts: AcquaintanceFacts, decision: object, why: string])[] = [
    [{ metInPerson: true }, { action: "accept", rule: "met", reply: "hello" }, "the first rule holds"],
    [{ ...no, wouldIntroduce: true }, { action: "accept", rule: "introduces", reply: "welcome" }, "the second"],
    [{ ...no, noteLength: 3 }, { action: "decline", rule: "short", reply: null }, "a rule without a reply"],
    [{ ...no, noteLength: 20 }, { action: "archive", rule: "otherwise", reply: "sorry" }, "no rule holds"],
  ];
  test.each(settled)("%j is settled: %j, %s", (facts, decision) => {
    expect(interpret(policy, facts)).toMatchObject({ status: "settled", precision: "exact", ...decision });
  });

  test("settles on an action that two rules share, without naming one or its reply", () => {
    expect(interpret(policy, { wouldIntroduce: true })).toMatchObject({
      status: "settled",
      action: "accept",
      rule: null,
      reply: null,
      precision: "cautious",
    });
  });

  test("keeps a reply on which both rules agree", () => {
    const [first, second] = base.rules;
    const rules = [first, { ...second, then: first.then }];
    expect(interpret(definePolicy(acquaintance, { ...base, rules }), { wouldIntroduce: true })).toMatchObject({
      rule: null,
      reply: "hello",
    });
  });

  test("is open while unknown facts can make a difference, and names them in reading order", () => {
    const decision = interpret(policy, { wouldIntroduce: false });
    expect(decision).toMatchObject({
      status: "open",
      action: "ask",
      reply: null,
      possible: ["accept", "decline", "archive"],
      precision: "cautious",
    });
    const asked = decision.status === "open" ? decision.questions : [];
    expect(asked.map((question) => question.fact)).toEqual(["metInPerson"]);
    expect(asked[0]).toEqual({
      fact: "metInPerson",
      prompt: acquaintance.facts.get("metInPerson")?.question,
      answeredBy: ["me", "sender"],
    });
  });

  test("asks only what is not known yet of a rule that is open", () => {
    const rules = [{ id: "both", when: { all: [met, introduces] }, then: { action: "accept" } }] as const;
    const decision = interpret(definePolicy(acquaintance, { ...base, rules }), { metInPerson: true });
    expect(decision.status === "open" && decision.questions.map(({ fact }) => fact)).toEqual(["wouldIntroduce"]);
  });

  test("does meanwhile what the policy says", () => {
    const closed = definePolicy(acquaintance, { ...base, whenOpen: { action: "archive", reply: "later" } });
    expect(interpret(closed, {})).toMatchObject({ status: "open", action: "archive", reply: "later" });
  });

  test("names the policy, its version and its hash", () => {
    expect(interpret(policy, {}).policy).toEqual({ name: "p", version: "1.2.0", hash: policyHash(policy) });
  });

  test("takes absent, undefined and null alike for unknown", () => {
    for (const facts of [{}, { metInPerson: undefined }, { metInPerson: null }]) {
      expect(interpret(policy, facts)).toEqual(interpret(policy, {}));
    }
  });

  test("never fires a negation on what is not known", () => {
    const rule: TypedRule<{ knows: boolean; seniority: string }, "decline"> = {
      id: "stranger",
      when: { any: [{ fact: "knows", op: "ne", value: true }, { not: { fact: "seniority", op: "eq", value: "vp" } }] },
      then: { action: "decline" },
    };
    const untyped = { ...policy, rules: [rule] } as Policy;
    expect(interpret(untyped, {})).toMatchObject({ status: "open", possible: ["decline", "archive"] });
  });

  test("is more careful than it need be where a fact occurs twice", () => {
    const either = { any: [met, { not: met }] };
    const rules = [{ id: "always", when: either, then: { action: "accept" } }] as const;
    expect(interpret(definePolicy(acquaintance, { ...base, rules }), {}).status).toBe("open");
  });
});

describe("facts that no invitation can have", () => {
  const cases: readonly (readonly [facts: Facts, code: string, path: string, why: string])[] = [
    [{ metInPersn: true }, "unknown-fact", "metInPersn", "a misspelt fact"],
    [{ metInPerson: "yes" }, "wrong-type", "metInPerson", "nothing is coerced"],
    [{ noteLength: Number.NaN }, "wrong-type", "noteLength", "NaN is not unknown"],
    [{ noteLength: -1 }, "out-of-range", "noteLength", "below the range"],
    [{ seniority: "king" }, "unknown-value", "seniority", "not one of the choices"],
    [{ metInPerson: true, knows: false }, "contradictory-facts", "metInPerson", "whom one has met one knows"],
    [{ noteLength: 0, claimsMeeting: true }, "contradictory-facts", "noteLength", "an empty note claims nothing"],
  ];
  test.each(cases)("%j: %s at %s, %s", (facts, code, path) => {
    expect(() => interpret(policy as Policy, facts)).toThrow(
      expect.objectContaining({ name: "InputError", code, path: [path] }),
    );
  });

  test("are named all at once", () => {
    expect(() => interpret(policy as Policy, { metInPersn: true, noteLength: 0.5 })).toThrow(
      expect.objectContaining({
        issues: [
          expect.objectContaining({ code: "unknown-fact", suggestion: "metInPerson" }),
          expect.objectContaining({ code: "not-an-integer" }),
        ],
      }),
    );
  });

  test("are named in a contradiction, without their values", () => {
    expect(() => interpret(policy, { metInPerson: true, knows: false })).toThrow(
      "metInPerson: these facts contradict each other: `metInPerson`, `knows`",
    );
  });
});

const drawn = arbitraryModel().chain((model) =>
  fc.record({ model: fc.constant(model), policy: arbitraryPolicy(model), facts: arbitraryFacts(model, 0.5) }),
);

describe("against every completion", () => {
  test("it never misses a possible action, and what it settles is so", () => {
    const seen = { settled: 0, open: 0 };
    fc.assert(
      fc.property(drawn, ({ model, policy: any, facts }) => {
        const truth = possibleOf(model, any, facts);
        const decision = interpret(any, facts);
        seen[decision.status] += 1;
        if (decision.status === "open") {
          expect(decision.possible).toEqual(expect.arrayContaining([...truth.actions]));
          return;
        }
        expect([...truth.actions]).toEqual([decision.action]);
        if (decision.rule !== null) expect([...truth.rules]).toEqual([decision.rule]);
        if (decision.reply !== null) expect([...truth.replies]).toEqual([decision.reply]);
        if (decision.precision === "exact") expect([...truth.rules]).toEqual([decision.rule]);
      }),
      runs(300),
    );
    expect(Math.min(seen.settled, seen.open)).toBeGreaterThan(40);
  });

  test("complete facts are settled exactly, on the first rule that holds", () => {
    fc.assert(
      fc.property(drawn, ({ model, policy: any, facts }) => {
        for (const completion of [...completionsOf(model, any, facts)].slice(0, 10)) {
          const { rule, outcome } = outcomeOf(any, completion);
          expect(interpret(any, completion)).toMatchObject({
            status: "settled",
            action: outcome.action,
            rule,
            reply: outcome.reply ?? null,
            precision: "exact",
          });
        }
      }),
      runs(100),
    );
  });

  test("learning a fact never overturns what was settled, and never makes more possible", () => {
    fc.assert(
      fc.property(drawn, ({ model, policy: any, facts }) => {
        const [completion] = completionsOf(model, any, facts);
        let known: Facts = facts;
        let before = interpret(any, known);
        for (const [fact, value] of Object.entries(completion ?? {})) {
          known = { ...known, [fact]: value };
          const after = interpret(any, known);
          if (before.status === "settled") expect([after.status, after.action]).toEqual(["settled", before.action]);
          else {
            const possible = after.status === "open" ? after.possible : [after.action];
            expect(before.possible).toEqual(expect.arrayContaining([...possible]));
          }
          before = after;
        }
      }),
      runs(150),
    );
  });

  test("only unknown facts are asked about, and one without a question is named with nobody to answer it", () => {
    const silent = modelOf({ type: "object", properties: { quiet: { type: "boolean" } } });
    const decision = interpret(
      {
        language: 1,
        name: "p",
        version: "1",
        vocabulary: silent.reference,
        rules: [{ id: "q", when: { fact: "quiet", op: "eq", value: true }, then: { action: "accept" } }],
        otherwise: { action: "archive" },
        whenOpen: "ask",
      },
      {},
    );
    expect(decision.status === "open" && decision.questions).toEqual([
      { fact: "quiet", prompt: { nl: "quiet", en: "quiet" }, answeredBy: [] },
    ]);
    fc.assert(
      fc.property(drawn, ({ policy: any, facts }) => {
        const answer = interpret(any, facts);
        if (answer.status === "open") {
          for (const { fact } of answer.questions) expect(Object.hasOwn(facts, fact)).toBe(false);
          expect(answer.questions.length).toBeGreaterThan(0);
        }
      }),
      runs(100),
    );
  });
});
