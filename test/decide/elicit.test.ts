import { describe, expect, test } from "vitest";
import { answersOf, elicit, nearestPreset, type SituationAnswers } from "../../src/decide/elicit";
import { interpret } from "../../src/decide/interpret";
import { type Situation, situations } from "../../src/decide/situations";
import { acquaintance } from "../../src/invitation/acquaintance";
import { definePolicy } from "../../src/policy/build";
import { policyHash } from "../../src/policy/content-hash";
import { hybrid } from "../../src/policy/presets/hybrid";
import { lion } from "../../src/policy/presets/lion";
import type { PresetPolicy } from "../../src/policy/presets/preset-policy";
import { strictSelective } from "../../src/policy/presets/strict-selective";

const criteria = ["both", "would-introduce", "met"] as const;
const presets = [
  ...criteria.map((criterion) => strictSelective({ criterion })),
  ...criteria.map((criterion) => hybrid({ criterion })),
  lion(),
  lion({ guards: false }),
];
const told: readonly Situation[] = situations;

describe("the situations", () => {
  test("are at most eight, each with its own id", () => {
    expect(told.length).toBeLessThanOrEqual(8);
    expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
  });

  test.each(told)("$id is told in two languages, and possible in every fact", ({ question, facts }) => {
    expect(question.nl).toMatch(/\.$/);
    expect(question.en).toMatch(/\.$/);
    expect(question.nl).not.toBe(question.en);
    expect(Object.keys(facts).sort()).toEqual([...acquaintance.facts.keys()].sort());
    expect(interpret(strictSelective(), facts)).toMatchObject({ status: "settled", precision: "exact" });
  });

  test("tell every two presets apart", () => {
    const answers = presets.map((preset) => JSON.stringify(answersOf(preset)));
    expect(new Set(answers).size).toBe(presets.length);
  });
});

describe("what somebody answers gives their policy", () => {
  test.each(presets)("$name gives itself again when its own answers are fed back", (preset) => {
    expect(policyHash(elicit(answersOf(preset)))).toBe(policyHash(preset));
  });

  test("without an answer it is the most selective one", () => {
    expect(elicit({})).toEqual(strictSelective());
    expect(elicit({ "good-colleague": "accept" })).toEqual(strictSelective());
  });

  test.each<{ answers: SituationAnswers; nearest: PresetPolicy; why: string }>([
    { answers: { "impressive-stranger": "accept" }, nearest: lion(), why: "what was not answered does not count" },
    { answers: { "good-colleague": undefined } as object, nearest: strictSelective(), why: "no more does undefined" },
    { answers: { "looks-like-a-scam": "accept" }, nearest: lion({ guards: false }), why: "only the guards refuse it" },
    { answers: { "looks-like-a-scam": "decline" }, nearest: hybrid(), why: "as many accept, and one declines" },
    { answers: { "same-circles": "accept" }, nearest: hybrid(), why: "the most selective of those that accept it" },
  ])("$answers is $nearest.name: $why", ({ answers, nearest }) => {
    expect(policyHash(elicit(answers))).toBe(policyHash(nearest));
  });

  test("whom they accept counts before what they do with the others", () => {
    const selective = { "good-colleague": "accept", "same-circles": "archive", "sales-pitch": "decline" } as const;
    expect(elicit({ ...selective, "looks-like-a-scam": "report", "met-once": "decline" }).name).toBe(
      "strict-selective",
    );
  });

  test("refuses situations and actions that there are not", () => {
    expect(() => elicit({ "met-onse": "accept" } as object)).toThrow(
      expect.objectContaining({
        code: "unknown-option",
        issues: [expect.objectContaining({ path: ["met-onse"], suggestion: "met-once" })],
      }),
    );
    expect(() => elicit({ "met-once": "hug" as "accept" })).toThrow(
      expect.objectContaining({ code: "unknown-action", path: ["met-once"] }),
    );
    expect(() => elicit("accept" as never)).toThrow(expect.objectContaining({ path: ["answers"] }));
  });
});

describe("the nearest preset", () => {
  test.each(presets)("of $name is itself", (preset) => {
    const { policy, ...found } = nearestPreset(preset);
    expect(policyHash(policy)).toBe(policyHash(preset));
    expect(found).toEqual({ name: preset.name, agreement: 1 });
  });

  test("of an app's own policy is the one it agrees with most, and says how much", () => {
    const nobody = definePolicy(acquaintance, {
      name: "hermit",
      version: "1",
      rules: [],
      otherwise: { action: "decline" },
      whenOpen: "ask",
    });
    expect(nearestPreset(nobody)).toMatchObject({ name: "strict-selective", agreement: 6 / 7 });
  });
});
