import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { counterfactual } from "../../src/decide/counterfactual";
import type { Condition } from "../../src/invitation/condition";
import type { Policy } from "../../src/policy/document";
import { hybrid } from "../../src/policy/presets/hybrid";
import { strictSelective } from "../../src/policy/presets/strict-selective";
import { runs } from "../generators";
import { arbitraryWish, checkWish } from "./changes";
import { is, onFlags } from "./flags";

test("no cheaper change does it than the one that is given, and none where none is given: every change tried", () => {
  fc.assert(fc.property(arbitraryWish, checkWish), runs(80));
});

const accepting = (id: string, when: Condition) => ({ id, when, then: { action: "accept" } });
const far = accepting("far", { fact: "n", op: "gte", value: 10 });
const both = accepting("both", { all: [is("x"), is("y"), { fact: "n", op: "notIn", value: [3, 5, 7] }] });
const low = accepting("low", { fact: "n", op: "lte", value: -8 });
const high = accepting("high", { fact: "n", op: "gte", value: 0 });
const inner = accepting("inner", { fact: "n", op: "between", value: [0, 5] });
const outer = accepting("outer", { fact: "n", op: "between", value: [10, 15] });

describe("what would have to be different", () => {
  test.each([
    {
      facts: { knows: true, metInPerson: false, wouldIntroduce: true },
      changes: [{ fact: "metInPerson", from: false, to: true }],
      why: "one fact failed",
    },
    {
      facts: { knows: false },
      changes: [
        { fact: "metInPerson", from: null, to: true },
        { fact: "wouldIntroduce", from: null, to: true },
        { fact: "knows", from: false, to: true },
      ],
      why: "whom you had met you had known, so that changes too",
    },
    { facts: { metInPerson: true, wouldIntroduce: true }, changes: [], why: "it is accepted already" },
  ])("for a strict policy to accept: $why", ({ facts, changes }) => {
    const found = counterfactual(strictSelective(), facts, { action: "accept" })?.changes ?? [];
    const byFact = (a: { fact: string }, b: { fact: string }) => (a.fact < b.fact ? -1 : 1);
    expect([...found].sort(byFact)).toEqual([...changes].sort(byFact));
  });

  test.each([
    { metInPerson: false, wouldIntroduce: true, fixed: "metInPerson", why: "it is known, and stays" },
    { metInPerson: false, wouldIntroduce: null, fixed: "wouldIntroduce", why: "it is not known, and stays so" },
  ] as const)("is nothing where a fact that matters is held fixed: $why", ({ fixed, why: _why, ...facts }) => {
    expect(
      counterfactual(strictSelective(), { knows: true, ...facts }, { action: "accept", fixed: [fixed] }),
    ).toBeNull();
    expect(counterfactual(strictSelective(), { knows: true, ...facts }, { action: "accept" })).not.toBeNull();
  });

  test("needs every fact on the way to be known where the unknown branches would cost too much", () => {
    const lamps = Array.from({ length: 16 }, (_, i) => `lamp${i}`);
    const policy: Policy = {
      ...strictSelective(),
      vocabulary: { type: "object", properties: Object.fromEntries(lamps.map((lamp) => [lamp, { type: "boolean" }])) },
      rules: lamps.map((lamp) => ({ id: lamp, when: { fact: lamp, op: "eq", value: true }, then: { action: lamp } })),
    };
    const dark = Object.fromEntries(lamps.slice(0, 3).map((lamp) => [lamp, false]));
    expect(counterfactual(policy, dark, { action: "lamp4", fixed: ["lamp1"] })).toEqual({
      changes: [
        { fact: "lamp3", from: null, to: false },
        { fact: "lamp4", from: null, to: true },
      ],
    });
  });

  test("of a number is the nearest one that does, from below and from above", () => {
    const facts = {
      ...{ inBlockList: false, suspectedScam: false, salesPitch: false, inAllowList: false, metInPerson: false },
      ...{ knows: true, daysInContact: 1, messagesExchanged: 3, sharedEmployer: false, mutualFriend: false },
      ...{ mutualConnections: 0, sharedGroup: false, interactedOnline: false, followedByMe: false },
      ...{ claimsMeeting: false, asksToArchive: false, wouldIntroduce: false },
    };
    const fixed = Object.keys(facts).filter((fact) => fact !== "messagesExchanged");
    const more = counterfactual(hybrid(), facts, { action: "accept", fixed });
    expect(more).toEqual({ changes: [{ fact: "messagesExchanged", from: 3, to: 10 }] });
    const less = counterfactual(hybrid(), { ...facts, messagesExchanged: 40 }, { action: "archive", fixed });
    expect(less).toEqual({ changes: [{ fact: "messagesExchanged", from: 40, to: 9 }] });
  });

  test("is the nearest of several values that do, and in the order of the vocabulary", () => {
    const whole = { type: "integer", minimum: 0 } as const;
    const policy: Policy = {
      language: 1,
      name: "visits",
      version: "1",
      vocabulary: { type: "object", properties: { visits: whole, member: { type: "boolean" } } },
      rules: [
        { id: "regular", when: { fact: "visits", op: "gt", value: 3 }, then: { action: "archive" } },
        { id: "twice", when: { fact: "visits", op: "eq", value: 2 }, then: { action: "accept" } },
      ],
      otherwise: { action: "accept" },
      whenOpen: "ask",
    };
    const found = counterfactual(policy, { visits: 11 }, { action: "accept" });
    expect(found).toEqual({ changes: [{ fact: "visits", from: 11, to: 3 }] });
    const strict = counterfactual(strictSelective(), { knows: false }, { action: "accept" });
    expect(strict?.changes.map(({ fact }) => fact)).toEqual(["metInPerson", "wouldIntroduce", "knows"]);
  });

  test.each<{ rules: Policy["rules"]; n: number | null; to: number; why: string }>([
    { rules: [far, both], n: 0, to: 10, why: "a number may go far before a second fact changes" },
    { rules: [low, high], n: null, to: -20, why: "of an unknown number the first that does" },
    { rules: [low, high], n: -1, to: 0, why: "of a known one the nearest, upwards" },
    { rules: [low, high], n: -7, to: -8, why: "and downwards" },
    { rules: [inner, outer], n: 20, to: 15, why: "the nearer of two ranges below" },
    { rules: [inner, outer], n: -20, to: 0, why: "and above" },
  ])("of a number that has to be elsewhere: $why", ({ rules, n, to }) => {
    const number = { type: "integer", minimum: -20, maximum: 20 };
    const properties = { x: { type: "boolean" }, y: { type: "boolean" }, n: number };
    const policy: Policy = { ...onFlags("", []), vocabulary: { type: "object", properties }, rules };
    expect(counterfactual(policy, { x: false, y: false, n }, { action: "accept" })).toEqual({
      changes: [{ fact: "n", from: n, to }],
    });
  });

  test("is refused for a fixed fact that there is not, rather than let it change", () => {
    const ask = () => counterfactual(strictSelective(), {}, { action: "accept", fixed: ["metInPersn"] });
    expect(ask).toThrow(expect.objectContaining({ code: "unknown-fact", path: ["fixed", "metInPersn"] }));
  });

  test("is refused for an action that the policy does not have", () => {
    const ask = () => counterfactual(strictSelective() as Policy, {}, { action: "report" });
    expect(ask).toThrow(expect.objectContaining({ code: "unknown-action", path: ["action"] }));
  });
});
