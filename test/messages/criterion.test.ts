import { describe, expect, test } from "vitest";
import type { Condition, Facts, Policy } from "../../src";
import { criterionOf } from "../../src/messages/criterion";
import { render } from "../../src/messages/render";
import { hybrid } from "../../src/policy/presets/hybrid";
import { voices } from "./samples";

const is = (fact: string): Condition => ({ fact, op: "eq", value: true });
const accepting = (...conditions: readonly Condition[]): Pick<Policy, "rules"> => ({
  rules: conditions.map((when, i) => ({ id: `rule-${i}`, when, then: { action: "accept" } })),
});
const [met, introduce, listed, knows] = [is("metInPerson"), is("wouldIntroduce"), is("inAllowList"), is("knows")];
const both: Condition = { all: [met, introduce] };

/** What the archive reply says would change the answer, so that nobody is told to do what would not help. */
describe("what a policy asks of people is", () => {
  test.each<[string, Parameters<typeof criterionOf>[0], Facts, string]>([
    ["met", accepting(met), {}, "having met"],
    ["met", accepting(listed, met), {}, "having met, one's own list aside"],
    ["met", accepting({ not: { fact: "metInPerson", op: "eq", value: false } }), {}, "not not having met"],
    ["would-introduce", accepting(introduce), {}, "being somebody one would introduce"],
    ["both", accepting(both), {}, "both, of which nothing is known: whoever met would be turned down again"],
    ["both", accepting(both), { metInPerson: null }, "both, of which nothing is known, and said to be so"],
    ["both", accepting({ any: [listed, both] }), {}, "both, one's own list aside"],
    ["would-introduce", accepting(both), { metInPerson: true }, "both, and they have met"],
    ["would-introduce", accepting(both), { wouldIntroduce: false }, "both, and only introducing failed"],
    ["both", accepting(both), { wouldIntroduce: false, metInPerson: false }, "both, and both failed"],
    ["met", accepting(both), { metInPerson: false }, "both, and meeting failed"],
    ["met", accepting(both), { wouldIntroduce: true }, "both, and only meeting is left"],
    ["common-ground", accepting(met, introduce), {}, "either of the two"],
    ["common-ground", accepting({ any: [met, introduce] }), { metInPerson: false }, "either of the two, in one rule"],
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
    ["common-ground", accepting({ atLeast: 2, of: [met, is("sharedGroup"), is("mutualFriend")] }), {}, "two signs"],
    ["common-ground", hybrid(), {}, "knowing, contact and signs of a shared world"],
    ["own", accepting(is("isCustomer")), {}, "something that only the app knows"],
    ["own", accepting(met, is("isCustomer")), {}, "having met or something that only the app knows"],
    ["own", accepting({ fact: "seniority", op: "in", value: ["executive", "vp"] }), {}, "rank"],
    ["own", accepting({ all: [met, { fact: "salesPitch", op: "eq", value: false }] }), {}, "selling nothing as well"],
    ["own", accepting({ fact: "metInPerson", op: "eq", value: false }), {}, "not having met"],
    ["own", accepting({ not: is("sharedEmployer") }), {}, "no colleagues"],
    ["own", accepting({ fact: "messagesExchanged", op: "lt", value: 3 }), {}, "little contact"],
    ["own", accepting({ fact: "messagesExchanged", op: "between", value: [3, 9] }), {}, "contact, but not too much"],
    ["own", accepting({ fact: "knows", op: "in", value: [true, false] }), {}, "an answer, whatever it is"],
    ["in-contact", accepting({ not: { fact: "messagesExchanged", op: "lt", value: 3 } }), {}, "not too little contact"],
    ["own", accepting(listed), {}, "a place on one's list, which nobody can ask for"],
    ["own", { rules: [{ id: "no", when: met, then: { action: "decline" } }] }, {}, "nothing that is accepted"],
    ["own", { ...accepting(met), otherwise: { action: "accept" } }, {}, "nothing of those whom no rule turns down"],
  ])("%s", (expected, policy, facts, _why) => expect(criterionOf(policy, facts)).toBe(expected));
});

const CLAIMS = /kennen|ontmoet|raakvlak|contact heb|know|met in person|common ground|in touch/i;

describe("a reply on the criterion of a policy of one's own claims nothing about knowing or meeting", () => {
  test.each(voices)("in $locale $register", (voice) => {
    for (const id of ["reply.archive.not-met", "reply.decline.tempting"] as const) {
      const { text } = render(id, { criterion: "own" }, voice);
      const said = text.match(/[^.]*(?:alleen contact|only connect)[^.]*\./)?.[0] ?? "";
      expect(said).toMatch(/aanleiding|reason/);
      expect(said).not.toMatch(CLAIMS);
    }
    const { text } = render("reply.archive.not-met", { criterion: "own", hold: "ignore" }, voice);
    expect(text).toMatch(/(?:zodra we|once we) [^.]*(?:aanleiding|reason)[^.]*\./);
    expect(text.replace("nice of you to get in touch", "")).not.toMatch(CLAIMS);
  });
});
