import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/decide/evaluate";
import { type DecidedInvitation, override, temptationIndex } from "../../src/decide/override";
import type { AcquaintanceFacts } from "../../src/invitation/acquaintance";
import { strictSelective } from "../../src/policy/presets/strict-selective";

const policy = strictSelective();
const turnedAway = evaluate(policy, { metInPerson: false });
const why = "she spoke at our meetup, and I forgot";

describe("an overridden decision", () => {
  const overridden = override(turnedAway, { action: "accept", by: "me", why });

  test("does what was wanted, and keeps who, why and what the policy said", () => {
    expect(overridden).toEqual({
      status: "overridden",
      action: "accept",
      reply: null,
      by: "me",
      why,
      original: turnedAway,
      policy: turnedAway.policy,
    });
  });

  test("may come with another reply", () => {
    const reply = "reply.welcome.accepted";
    expect(override(turnedAway, { action: "accept", reply, by: "me", why }).reply).toBe(reply);
  });

  test.each(["by", "why"] as const)("needs %s", (name) => {
    for (const empty of ["", "  "]) {
      expect(() => override(turnedAway, { action: "accept", by: "me", why, [name]: empty })).toThrow(
        expect.objectContaining({ code: "missing-field", path: [name] }),
      );
    }
  });
});

test.each([
  { call: () => override("accept" as never, { action: "accept", by: "me", why }), path: ["decision"] },
  { call: () => override(turnedAway, { by: "me", why } as never), path: ["action"] },
  { call: () => override(turnedAway, { action: "accept", why } as never), path: ["by"] },
  { call: () => override(turnedAway, { action: "accept", by: "me" } as never), path: ["why"] },
  { call: () => temptationIndex({} as never), path: ["entries"] },
])("what is missing or no such thing is refused, at $path", ({ call, path }) => {
  expect(call).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ path })] }));
});

describe("the index of temptation", () => {
  const entry = (facts: AcquaintanceFacts) => ({ facts, decision: evaluate(policy, facts) });
  const stranger = { metInPerson: false, wouldIntroduce: false, knows: false } as const;
  const tempting = entry({ ...stranger, seniority: "vp" });
  const gaveIn = { ...tempting, decision: override(tempting.decision, { action: "accept", by: "me", why: "a VP!" }) };
  const kept = { ...tempting, decision: override(tempting.decision, { action: "decline", by: "me", why: "no" }) };
  const corrected = entry(stranger);
  const other = { ...corrected, decision: override(corrected.decision, { action: "accept", by: "me", why }) };

  const cases: readonly (readonly [entries: readonly DecidedInvitation[], counts: object, why: string])[] = [
    [[], { index: 0, gaveIn: 0 }, "nothing tempts nobody"],
    [[tempting], { index: 1, gaveIn: 0 }, "prestige, and no criterion"],
    ...(["director", "executive", "owner"] as const).map(
      (seniority) => [[entry({ ...stranger, seniority })], { index: 1, gaveIn: 0 }, `a seat of ${seniority}`] as const,
    ),
    [[gaveIn], { index: 1, gaveIn: 1 }, "and giving in"],
    [[kept], { index: 1, gaveIn: 0 }, "an override that accepts nobody is no giving in"],
    [[other], { index: 0, gaveIn: 0 }, "without prestige an override is no temptation"],
    [[entry({ ...stranger, seniority: "junior" })], { index: 0, gaveIn: 0 }, "no prestige"],
    [[entry({ ...stranger, seniority: null })], { index: 0, gaveIn: 0 }, "prestige unknown"],
    [[entry({ seniority: "vp" })], { index: 0, gaveIn: 0 }, "an open decision turns nobody away"],
    [[entry({ metInPerson: true, wouldIntroduce: true, seniority: "vp" })], { index: 0, gaveIn: 0 }, "a friend"],
    [[tempting, gaveIn, other, tempting], { index: 3, gaveIn: 1 }, "counted one by one"],
  ];
  test.each(cases.map(([entries, counts, reason]) => ({ entries, counts, reason })))(
    "$reason: $counts",
    ({ entries, counts }) => expect(temptationIndex(entries)).toMatchObject(counts),
  );

  test("comes with everything that was overridden, in order", () => {
    expect(temptationIndex([other, tempting, gaveIn]).overridden).toEqual([other, gaveIn]);
  });

  test("counts what the caller finds tempting", () => {
    const rich = { fact: "industry", op: "eq", value: "finance" } as const;
    expect(temptationIndex([tempting, entry({ ...stranger, industry: "finance" })], { prestige: rich }).index).toBe(1);
  });

  test.each([null, undefined])(
    "counts nobody of whom it is not known, though prestige be to lack something: %s",
    (industry) => {
      const elsewhere = { fact: "industry", op: "ne", value: "other" } as const;
      expect(temptationIndex([entry({ ...stranger, industry })], { prestige: elsewhere }).index).toBe(0);
    },
  );
});
