import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/decide/evaluate";
import { type DecidedInvitation, override, temptationIndex } from "../../src/decide/override";
import type { AcquaintanceFacts } from "../../src/invitation/acquaintance";
import { strictSelective } from "../../src/policy/presets/strict-selective";

const policy = strictSelective();
const turnedAway = () => evaluate(policy, { metInPerson: false });
const why = "she spoke at our meetup, and I forgot";

describe("an overridden decision", () => {
  test("does what was wanted, and keeps who, why and what the policy said", () => {
    expect(override(turnedAway(), { action: "accept", by: "me", why })).toEqual({
      status: "overridden",
      action: "accept",
      reply: null,
      by: "me",
      why,
      original: turnedAway(),
      policy: turnedAway().policy,
    });
  });

  test("may come with another reply", () => {
    const reply = "reply.welcome.accepted";
    expect(override(turnedAway(), { action: "accept", reply, by: "me", why }).reply).toBe(reply);
  });

  test.each(["by", "why"] as const)("needs %s", (name) => {
    for (const empty of ["", "  "]) {
      expect(() => override(turnedAway(), { action: "accept", by: "me", why, [name]: empty })).toThrow(
        expect.objectContaining({ code: "missing-field", path: [name] }),
      );
    }
  });
});

test.each([
  { call: () => override("accept" as never, { action: "accept", by: "me", why }), path: ["decision"] },
  { call: () => override(turnedAway(), { by: "me", why } as never), path: ["action"] },
  { call: () => override(turnedAway(), { action: "accept", why } as never), path: ["by"] },
  { call: () => override(turnedAway(), { action: "accept", by: "me" } as never), path: ["why"] },
  { call: () => temptationIndex({} as never), path: ["entries"] },
])("what is missing or no such thing is refused, at $path", ({ call, path }) => {
  expect(call).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ path })] }));
});

/** An invitation, and what somebody did instead of what the policy said. */
interface Told {
  readonly facts: AcquaintanceFacts;
  readonly instead?: "accept" | "decline";
}

function decided({ facts, instead }: Told): DecidedInvitation {
  const decision = evaluate(policy, facts);
  return { facts, decision: instead ? override(decision, { action: instead, by: "me", why }) : decision };
}

describe("the index of temptation", () => {
  const stranger = { metInPerson: false, wouldIntroduce: false, knows: false } as const;
  const tempting: Told = { facts: { ...stranger, seniority: "vp" } };
  const gaveIn: Told = { ...tempting, instead: "accept" };
  const other: Told = { facts: stranger, instead: "accept" };

  test.each<{ told: readonly Told[]; index: number; gaveIn: number; why: string }>([
    { told: [], index: 0, gaveIn: 0, why: "nothing tempts nobody" },
    { told: [tempting], index: 1, gaveIn: 0, why: "prestige, and no criterion" },
    {
      told: [{ facts: { ...stranger, seniority: "director" } }],
      index: 1,
      gaveIn: 0,
      why: "a director has a seat high up",
    },
    { told: [{ facts: { ...stranger, seniority: "executive" } }], index: 1, gaveIn: 0, why: "and so has an executive" },
    { told: [{ facts: { ...stranger, seniority: "owner" } }], index: 1, gaveIn: 0, why: "and an owner" },
    { told: [gaveIn], index: 1, gaveIn: 1, why: "and giving in" },
    {
      told: [{ ...tempting, instead: "decline" }],
      index: 1,
      gaveIn: 0,
      why: "an override that accepts nobody is no giving in",
    },
    { told: [other], index: 0, gaveIn: 0, why: "without prestige an override is no temptation" },
    { told: [{ facts: { ...stranger, seniority: "junior" } }], index: 0, gaveIn: 0, why: "no prestige" },
    { told: [{ facts: { ...stranger, seniority: null } }], index: 0, gaveIn: 0, why: "prestige unknown" },
    { told: [{ facts: { seniority: "vp" } }], index: 0, gaveIn: 0, why: "an open decision turns nobody away" },
    {
      told: [{ facts: { metInPerson: true, wouldIntroduce: true, seniority: "vp" } }],
      index: 0,
      gaveIn: 0,
      why: "a friend",
    },
    { told: [tempting, gaveIn, other, tempting], index: 3, gaveIn: 1, why: "counted one by one" },
  ])("$why: $index, of which $gaveIn", ({ told, why: _why, ...counts }) => {
    expect(temptationIndex(told.map(decided))).toMatchObject(counts);
  });

  test("comes with everything that was overridden, in order", () => {
    const entries = [other, tempting, gaveIn].map(decided);
    expect(temptationIndex(entries).overridden).toEqual([entries[0], entries[2]]);
  });

  test("counts what the caller finds tempting", () => {
    const rich = { fact: "industry", op: "eq", value: "finance" } as const;
    const entries = [tempting, { facts: { ...stranger, industry: "finance" } } as const].map(decided);
    expect(temptationIndex(entries, { prestige: rich }).index).toBe(1);
  });

  test.each([null, undefined])(
    "counts nobody of whom it is not known, though prestige be to lack something: %s",
    (industry) => {
      const elsewhere = { fact: "industry", op: "ne", value: "other" } as const;
      expect(temptationIndex([decided({ facts: { ...stranger, industry } })], { prestige: elsewhere }).index).toBe(0);
    },
  );
});
