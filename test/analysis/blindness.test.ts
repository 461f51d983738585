import { describe, expect, test } from "vitest";
import { isBlindTo } from "../../src/analysis";
import { evaluate } from "../../src/decide/evaluate";
import type { Policy } from "../../src/policy/document";

const policy: Policy = {
  language: 1,
  name: "colours",
  version: "1",
  vocabulary: {
    type: "object",
    properties: {
      wet: { type: "boolean" },
      colour: { type: "string", enum: ["red", "green"] },
      "colour'": { type: "boolean" },
    },
    // What is green is dry.
    constraints: [
      {
        any: [
          { fact: "wet", op: "eq", value: false },
          { fact: "colour", op: "eq", value: "red" },
        ],
      },
    ],
  },
  rules: [
    { id: "green", when: { fact: "colour", op: "eq", value: "green" }, then: { action: "accept" } },
    { id: "dry", when: { fact: "wet", op: "eq", value: false }, then: { action: "decline" } },
  ],
  otherwise: { action: "archive" },
  whenOpen: "ask",
};

describe("a pair of witnesses that a policy is not blind to a fact", () => {
  test("is settled on both sides, though a constraint on one of them implies what the other needs", () => {
    const pair = isBlindTo(policy, "colour");
    expect(pair).toEqual([
      { wet: false, colour: "red" },
      { wet: false, colour: "green" },
    ]);
    const facts = pair === true || "status" in pair ? [] : pair;
    expect(facts.map((known) => evaluate(policy, known).status)).toEqual(["settled", "settled"]);
  });

  test("is not mistaken where another fact has the name that a copy would get", () => {
    expect(isBlindTo(policy, "colour'")).toBe(true);
    const swayed: Policy = {
      ...policy,
      rules: [{ id: "other", when: { fact: "colour'", op: "eq", value: true }, then: { action: "accept" } }],
    };
    expect(isBlindTo(swayed, "colour")).toBe(true);
    expect(isBlindTo({ ...policy, rules: [...policy.rules, ...swayed.rules] }, "colour")).not.toBe(true);
  });
});
