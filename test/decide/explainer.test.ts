import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explain, explainer, hybrid, lion, type Policy, strictSelective } from "../../src";
import { vocabularyOf } from "../../src/policy/vocabulary-of";
import { arbitraryFacts, arbitraryModel, arbitraryPolicy, runs, sampleFacts } from "../generators";

/**
 * The same policy, where every second fact cannot change. Not for numbers that are not whole: what lies just above an open
 * border is a pleasant number below the next one, and an explainer sees the borders of the facts that are known too.
 */
function withFixedFacts(policy: Policy): Policy {
  const { properties } = policy.vocabulary as {
    readonly properties: Readonly<Record<string, { readonly type: string }>>;
  };
  if (Object.values(properties).some(({ type }) => type === "number")) return policy;
  const marked = Object.entries(properties).map(([name, fact], i) => [
    name,
    i % 2 ? { ...fact, canChange: false } : fact,
  ]);
  const vocabulary = { ...(policy.vocabulary as object), properties: Object.fromEntries(marked) };
  return { ...policy, vocabulary } as Policy;
}

const cases = arbitraryModel({ maxFacts: 4 }).chain((model) =>
  fc.record({
    policy: arbitraryPolicy(model, { maxRules: 4 }).map(withFixedFacts),
    facts: fc.array(arbitraryFacts(model, 0.4), { minLength: 1, maxLength: 3 }),
  }),
);

describe("an explainer", () => {
  test("explains as explain does, whatever the policy and the wish", () => {
    fc.assert(
      fc.property(cases, fc.constantFrom("nl", "en"), ({ policy, facts }, locale) => {
        for (const wish of new Set([...policy.rules.map(({ then }) => then.action), policy.otherwise.action])) {
          const why = explainer(policy, { locale, wish });
          for (const known of facts) expect(why(known)).toEqual(explain(policy, known, { locale, wish }));
        }
      }),
      runs(25),
    );
  });

  test.each<Policy>([strictSelective(), hybrid(), lion()])("explains as explain does under $name", (policy) => {
    const why = explainer(policy);
    for (const known of sampleFacts(vocabularyOf(policy), 9, [0.3, 0.6, 0.9])) {
      expect(why(known)).toEqual(explain(policy, known));
    }
  });

  test.each([
    { facts: { metInPersn: true }, code: "unknown-fact", why: "no such fact" },
    { facts: { noteLength: -1 }, code: "out-of-range", why: "a fact that the policy does not ask for has a range too" },
    { facts: { metInPerson: true, knows: false }, code: "contradictory-facts", why: "who has met somebody knows them" },
  ])("refuses what explain refuses: $why", ({ facts, code }) => {
    const why = explainer(strictSelective()) as unknown as (facts: unknown) => unknown;
    expect(() => why(facts)).toThrow(expect.objectContaining({ code }));
  });

  test("refuses a misspelt option and a wish that the policy never grants before there are any facts", () => {
    const policy: Policy = strictSelective();
    expect(() => explainer(policy, { wish: "report" })).toThrow(expect.objectContaining({ code: "unknown-action" }));
    const misspelt = { local: "nl" } as object;
    expect(() => explainer(policy, misspelt)).toThrow(expect.objectContaining({ code: "unknown-option" }));
  });
});
