import { describe, expect, test } from "vitest";
import type { Condition, Facts, Policy } from "../../src";
import { criterionOf } from "../../src/messages/criterion";

const is = (fact: string): Condition => ({ fact, op: "eq", value: true });
const accepting = (...conditions: readonly Condition[]): Pick<Policy, "rules"> => ({
  rules: conditions.map((when, i) => ({ id: `rule-${i}`, when, then: { action: "accept" } })),
});
const [met, introduce, listed, knows] = [is("metInPerson"), is("wouldIntroduce"), is("inAllowList"), is("knows")];
const both: Condition = { all: [met, introduce] };

/** What the archive reply says would change the answer, so that nobody is told to do what would not help. */
describe("what a policy asks of people is", () => {
  test.each<[string, Pick<Policy, "rules">, Facts, string]>([
    ["met", accepting(met), {}, "having met"],
    ["met", accepting(listed, met), {}, "having met, one's own list aside"],
    ["met", accepting({ not: { fact: "metInPerson", op: "eq", value: false } }), {}, "not not having met"],
    ["would-introduce", accepting(introduce), {}, "being somebody one would introduce"],
    ["met", accepting(both), {}, "both, of which nothing is known: meeting comes first"],
    ["would-introduce", accepting(both), { metInPerson: true }, "both, and they have met"],
    ["would-introduce", accepting(both), { wouldIntroduce: false }, "both, and only introducing failed"],
    ["met", accepting(both), { wouldIntroduce: false, metInPerson: false }, "both, and both failed"],
    ["met", accepting(both), { metInPerson: false }, "both, and meeting failed"],
    ["common-ground", accepting(met, introduce), {}, "either of the two"],
    ["in-contact", accepting({ any: [knows, is("knowsMe")] }), {}, "knowing each other"],
    [
      "in-contact",
      accepting({
        atLeast: 2,
        of: [
          { fact: "messagesExchanged", op: "gte", value: 3 },
          { fact: "daysInContact", op: "gte", value: 3 },
          is("interactedOnline"),
        ],
      }),
      {},
      "contact of any kind",
    ],
    ["common-ground", accepting({ any: [knows, is("sharedGroup")] }), {}, "knowing each other or a group"],
    ["common-ground", accepting(listed), {}, "a place on one's list, which nobody can ask for"],
    [
      "common-ground",
      { rules: [{ id: "no", when: met, then: { action: "decline" } }] },
      {},
      "nothing that is accepted",
    ],
  ])("%s", (expected, policy, facts, _why) => expect(criterionOf(policy, facts)).toBe(expected));
});
