import { describe, expect, test } from "vitest";
import * as z from "zod";
import { acceptance, compare, isBlindTo, lint, reapply } from "../../src/analysis";
import { acquaintance } from "../../src/invitation/acquaintance";
import { extendVocabulary } from "../../src/invitation/vocabulary";
import { definePolicy } from "../../src/policy/build";
import { hybrid } from "../../src/policy/presets/hybrid";
import { lion } from "../../src/policy/presets/lion";
import { paused } from "../../src/policy/presets/paused";
import { strictSelective } from "../../src/policy/presets/strict-selective";

const strict = strictSelective();

describe("an option that would be passed over in silence is refused, with what was probably meant", () => {
  // JSON from outside, so that the types do not stop it first.
  const options = (json: string) => JSON.parse(json);
  test.each([
    { call: () => compare(strict, lion(), options('{"fixed":{}}')), code: "unknown-option", path: ["fixed"] },
    { call: () => compare(strict, lion(), options('{"weigths":{}}')), path: ["weigths"], suggestion: "weights" },
    { call: () => compare(strict, lion(), options('{"inputs":"partail"}')), path: ["inputs"] },
    { call: () => compare(strict, lion(), options('{"on":"outcomes"}')), path: ["on"] },
    { call: () => compare(strict, lion(), options('{"budget":{"node":1}}')), path: ["budget", "node"] },
    { call: () => compare(strict, lion(), options('{"given":{"kowns":true}}')), code: "unknown-fact", path: ["kowns"] },
    {
      call: () => compare(strict, lion(), options('{"accepts":["acept"]}')),
      code: "unknown-action",
      path: ["accepts", 0],
      suggestion: "accept",
    },
    { call: () => acceptance(strict, options('{"sampel":[]}')), path: ["sampel"], suggestion: "sample" },
    { call: () => isBlindTo(strict, "seniority", options('{"On":"action"}')), path: ["On"], suggestion: "on" },
    { call: () => isBlindTo(strict, "seniority", options('{"accepts":["ask"]}')), path: ["accepts"] },
    { call: () => lint(strict, options('{"blind":["seniority"]}')), path: ["blind"] },
    { call: () => reapply(strict, strict, [], options('{"On":"action"}')), path: ["On"], suggestion: "on" },
  ])("$path", ({ call, code = "unknown-option", path, suggestion }) => {
    const issue = suggestion === undefined ? { code, path } : { code, path, suggestion };
    expect(call).toThrow(expect.objectContaining({ issues: [expect.objectContaining(issue)] }));
  });
});

describe("weights that do not fit the vocabulary are refused, all of them at once", () => {
  test.each([
    { weights: { metInPersn: 0.5 }, code: "unknown-fact", path: ["weights", "metInPersn"], why: "misspelt" },
    { weights: { knows: 1.5 }, code: "chance-out-of-range", path: ["weights", "knows"], why: "no chance" },
    {
      weights: { knows: [0, 1] },
      code: "chance-out-of-range",
      path: ["weights", "knows"],
      why: "a boolean has a chance",
    },
    {
      weights: { noteLength: 0.5 },
      code: "chance-out-of-range",
      path: ["weights", "noteLength"],
      why: "a number has a sample",
    },
    {
      weights: { noteLength: [3, -1] },
      code: "out-of-range",
      path: ["weights", "noteLength", 1],
      why: "outside the domain",
    },
    { weights: { noteLength: [2.5] }, code: "not-an-integer", path: ["weights", "noteLength", 0], why: "no integer" },
    { weights: { noteLength: [] }, code: "chance-out-of-range", path: ["weights", "noteLength"], why: "no sample" },
    {
      weights: { seniority: { kign: 1 } },
      code: "unknown-value",
      path: ["weights", "seniority", "kign"],
      why: "no such value",
    },
    {
      weights: { seniority: { vp: -1 } },
      code: "chance-out-of-range",
      path: ["weights", "seniority", "vp"],
      why: "a weight below 0",
    },
    {
      weights: { seniority: { vp: 0 } },
      code: "chance-out-of-range",
      path: ["weights", "seniority"],
      why: "nothing left",
    },
  ])("$path: $why, though the policies may not mention the fact", ({ weights, code, path }) => {
    const expected = expect.objectContaining({ issues: [expect.objectContaining({ code, path })] });
    expect(() => compare(strict, lion(), { weights: weights as never })).toThrow(expected);
    expect(() => acceptance(strict, { weights: weights as never })).toThrow(expected);
  });

  test("two faults are two issues", () => {
    const weights = { knows: -1, metInPersn: 0.5 } as never;
    expect(() => acceptance(strict, { weights })).toThrow(
      expect.objectContaining({ issues: [expect.anything(), expect.anything()] }),
    );
  });
});

describe("an app's own vocabulary", () => {
  const mine = extendVocabulary(acquaintance, { speaksAtMeetup: z.boolean() }, { actions: ["invite"] });
  const policy = definePolicy(mine, {
    name: "meetup",
    version: "1",
    rules: [{ id: "speaks", when: { fact: "speaksAtMeetup", op: "eq", value: true }, then: { action: "accept" } }],
    otherwise: { action: "archive" },
    whenOpen: "ask",
  });

  test("compares with each preset over the same vocabulary", () => {
    const presets = [
      strictSelective({ vocabulary: mine }),
      hybrid({ vocabulary: mine }),
      lion({ vocabulary: mine }),
      paused({ until: "2026-12-31", vocabulary: mine }),
    ];
    expect(presets.map((preset) => compare(policy, preset).relation)).toEqual([
      "incomparable",
      "incomparable",
      "incomparable",
      "looser",
    ]);
  });

  test("does not compare with a preset over the built-in one, and the error says what to do", () => {
    const other = strictSelective() as unknown as typeof policy;
    expect(() => compare(policy, other)).toThrow(/strictSelective\(\{ vocabulary/);
  });
});
