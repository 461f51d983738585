import { describe, expect, test } from "vitest";
import * as z from "zod";
import { acquaintance } from "../../src/invitation/acquaintance";
import { defineVocabulary } from "../../src/invitation/vocabulary";
import { closeWorld, definePolicy, outcomesOf } from "../../src/policy/build";
import type { PolicyDraft, TypedRule } from "../../src/policy/document";
import { parsePolicy } from "../../src/policy/parse";

const club = defineVocabulary(
  { member: z.boolean(), visits: z.int().min(0).max(365), tier: z.enum(["guest", "regular"]) },
  { actions: ["invite"] },
);
type ClubFacts = { readonly member: boolean; readonly visits: number; readonly tier: "guest" | "regular" };
type Draft = PolicyDraft<ClubFacts, "accept" | "archive" | "ask" | "decline" | "report" | "invite">;

const regular: TypedRule<ClubFacts, "invite"> = {
  id: "regular",
  when: { fact: "tier", op: "eq", value: "regular" },
  then: { action: "invite" },
};
const draft: Draft = {
  name: "door",
  version: "1.0.0",
  rules: [regular],
  otherwise: { action: "decline" },
  whenOpen: "ask",
};

describe("a policy made in code", () => {
  test("has its language and vocabulary filled in, and is the document that parsing gives", () => {
    const policy = definePolicy(club, draft);
    expect(policy.language).toBe(1);
    expect(policy.vocabulary).toEqual(club.reference);
    expect(parsePolicy(JSON.stringify(policy)).value).toEqual(policy);
  });

  test("speaks of the vocabulary it is made with, whatever its draft says", () => {
    expect(definePolicy(club, { ...draft, vocabulary: "acquaintance@1" }).vocabulary).toEqual(club.reference);
    const other = { name: "p", version: "1", rules: [], otherwise: { action: "ask" }, whenOpen: "ask" } as const;
    expect(definePolicy(acquaintance, { ...other, vocabulary: "friends@2" }).vocabulary).toBe("acquaintance@1");
  });

  test("leaves its draft as it was", () => {
    const before = structuredClone(draft);
    definePolicy(club, draft);
    expect(draft).toEqual(before);
  });

  test.each(["vocabulary", "document"])("is not made without its %s", (missing) => {
    const given = { vocabulary: club, document: draft, [missing]: undefined };
    expect(() => definePolicy(given.vocabulary, given.document)).toThrow(
      expect.objectContaining({ code: "wrong-type", path: [missing] }),
    );
  });

  const visits = (value: number) => ({ ...regular, when: { fact: "visits", op: "gte", value } }) as const;
  const cases: readonly { draft: Draft; code: string; path: readonly (string | number)[]; why: string }[] = [
    {
      draft: { ...draft, rules: [regular, regular] },
      code: "duplicate-rule-id",
      path: ["rules", 1, "id"],
      why: "types cannot see that two ids are the same",
    },
    {
      draft: { ...draft, rules: [{ ...regular, when: { all: [] } }] },
      code: "empty-list",
      path: ["rules", 0, "when", "all"],
      why: "types admit a list of nothing",
    },
    {
      draft: { ...draft, rules: [{ ...regular, when: { fact: "visits", op: "between", value: [9, 2] } }] },
      code: "empty-range",
      path: ["rules", 0, "when", "value"],
      why: "types cannot order numbers",
    },
    {
      draft: { ...draft, rules: [{ ...regular, when: { atLeast: 2, of: [regular.when] } }] },
      code: "at-least-out-of-range",
      path: ["rules", 0, "when", "atLeast"],
      why: "types cannot count",
    },
    {
      draft: { ...draft, rules: [visits(366)] },
      code: "out-of-range",
      path: ["rules", 0, "when", "value"],
      why: "a year has no such day",
    },
    {
      draft: { ...draft, rules: [visits(1.5)] },
      code: "not-an-integer",
      path: ["rules", 0, "when", "value"],
      why: "visits are whole",
    },
    { draft: { ...draft, name: "" }, code: "wrong-type", path: ["name"], why: "decisions name their policy" },
  ];
  test.each(cases)("throws $code: $why", ({ draft: wrong, code, path }) => {
    expect(() => definePolicy(club, wrong)).toThrow(expect.objectContaining({ name: "InputError", code, path }));
  });

  test.each(["rules", "otherwise", "whenOpen"] as const)("throws unknown-action for one in %s", (where) => {
    const then = { action: "explode" };
    const places = {
      rules: { rules: [{ ...regular, then }] },
      otherwise: { otherwise: then },
      whenOpen: { whenOpen: then },
    };
    // Not expressible in types: what a caller without types would write.
    const untyped = { ...draft, ...places[where] } as unknown as Draft;
    const path = where === "rules" ? ["rules", 0, "then", "action"] : [where, "action"];
    expect(() => definePolicy(club, untyped)).toThrow(expect.objectContaining({ code: "unknown-action", path }));
  });
});

describe("the outcomes of a policy", () => {
  test("are listed with their places, in reading order", () => {
    const policy = definePolicy(club, { ...draft, whenOpen: { action: "archive" } });
    expect(outcomesOf(policy).map(({ outcome, path }) => [outcome.action, ...path])).toEqual([
      ["invite", "rules", 0, "then"],
      ["decline", "otherwise"],
      ["archive", "whenOpen"],
    ]);
    expect(outcomesOf(definePolicy(club, draft))).toHaveLength(2);
  });
});

describe("closing the world", () => {
  const policy = definePolicy(club, draft);

  test("carries out what is open as `otherwise`, and changes nothing else", () => {
    expect(closeWorld(policy)).toEqual({ ...policy, whenOpen: { action: "decline" } });
    expect(policy.whenOpen).toBe("ask");
  });
  test("carries it out as another outcome on request", () => {
    expect(closeWorld(policy, { action: "archive", reply: "later" }).whenOpen).toEqual({
      action: "archive",
      reply: "later",
    });
  });
});
