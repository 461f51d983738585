import { expect, test } from "vitest";
import { compare } from "../../src/analysis";
import { acquaintance } from "../../src/invitation/acquaintance";
import { definePolicy } from "../../src/policy/build";

test("an open matter is the same answer whatever the order in which two policies mention its actions", () => {
  const rules = [
    { id: "known", when: { fact: "knows", op: "eq", value: true }, then: { action: "accept" } },
    { id: "trusted", when: { fact: "trusts", op: "eq", value: true }, then: { action: "decline" } },
  ] as const;
  const draft = { name: "p", version: "1", otherwise: { action: "archive" }, whenOpen: "ask" } as const;
  const one = definePolicy(acquaintance, { ...draft, rules });
  const other = definePolicy(acquaintance, { ...draft, rules: rules.toReversed() });
  for (const budget of [{}, { nodes: 0 }]) {
    expect(compare(one, other, { on: "outcome", sample: [{}], budget }).share).toBe(0);
    expect(compare(one, other, { on: "outcome", sample: [{}, { knows: true, trusts: true }], budget }).share).toBe(0.5);
  }
});
