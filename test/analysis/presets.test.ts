import { describe, expect, test } from "vitest";
import { acceptance } from "../../src/analysis/acceptance";
import { compare } from "../../src/analysis/compare";
import { isBlindTo } from "../../src/analysis/is-blind-to";
import { evaluate } from "../../src/decide/evaluate";
import type { Facts } from "../../src/invitation/condition";
import { hybrid } from "../../src/policy/presets/hybrid";
import { lion } from "../../src/policy/presets/lion";
import { paused } from "../../src/policy/presets/paused";
import { strictSelective } from "../../src/policy/presets/strict-selective";

const criteria = ["met", "would-introduce", "both"] as const;
const guardsAside = { inBlockList: false, suspectedScam: false } as const;

describe("it is proven, not sampled, that", () => {
  test.each(criteria)("a strict policy by %s is blind to seniority and industry", (criterion) => {
    const policy = strictSelective({ criterion });
    expect(isBlindTo(policy, "seniority")).toBe(true);
    expect(isBlindTo(policy, "industry")).toBe(true);
  });

  test("it is not blind to having met, and two invitations show it that differ in nothing else", () => {
    const pair = isBlindTo(strictSelective(), "metInPerson");
    if (pair === true || "status" in pair) throw new Error("expected a pair");
    const [one, other]: readonly [Facts, Facts] = pair;
    const different = Object.keys({ ...one, ...other }).filter((fact) => one[fact] !== other[fact]);
    expect(different).toEqual(["metInPerson"]);
    expect(evaluate(strictSelective(), one).action).not.toBe(evaluate(strictSelective(), other).action);
  });

  test.each([strictSelective(), hybrid(), lion(), lion({ guards: false }), paused({ until: "2026-12-31" })])(
    "$name never reports anybody",
    (policy) => {
      expect(acceptance(policy, { accepts: ["report"] })).toBe(0);
    },
  );

  test.each(criteria)(
    "guards aside, what strict by %s accepts hybrid accepts, and what hybrid accepts lion accepts",
    (criterion) => {
      const options = { given: guardsAside };
      expect(compare(strictSelective({ criterion }), hybrid({ criterion }), options).relation).toBe("stricter");
      expect(compare(hybrid({ criterion }), lion(), options).relation).toBe("stricter");
    },
  );

  test("meeting and being ready to introduce are two criteria, and each direction has its invitation", () => {
    const [met, introduce] = [strictSelective({ criterion: "met" }), strictSelective({ criterion: "would-introduce" })];
    const { relation, witnesses, share } = compare(met, introduce);
    expect(relation).toBe("incomparable");
    expect(witnesses.onlyAAccepts).toMatchObject({ metInPerson: true, wouldIntroduce: false });
    expect(witnesses.onlyBAccepts).toMatchObject({ metInPerson: false, wouldIntroduce: true });
    expect(share).toBeGreaterThan(0);
    for (const one of [met, introduce]) expect(compare(strictSelective(), one).relation).toBe("stricter");
  });
});
