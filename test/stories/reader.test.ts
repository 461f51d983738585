import { describe, expect, test } from "vitest";
import { hybrid, lion, policyHash, strictSelective } from "../../src";
import { compare } from "../../src/analysis";
import { answersOf, elicit, nearestPreset } from "../../src/decide/elicit";
import { situations } from "../../src/decide/situations";
import { catalogs, checkCatalog } from "../../src/messages";
import { lower, verb, verbs } from "../../src/platform";

describe("how do you deal with it yourself?", () => {
  const author = {
    "good-colleague": "accept",
    "met-once": "archive",
    "admired-from-afar": "archive",
    "same-circles": "archive",
    "impressive-stranger": "archive",
    "sales-pitch": "archive",
    "looks-like-a-scam": "archive",
  } as const;

  test("R51: seven situations are enough to ask", () => expect(situations.length).toBeLessThanOrEqual(8));

  test("R51: who answers like the author of the post is strict", () => {
    expect(elicit(author)).toEqual(strictSelective());
    expect(compare(elicit(author), strictSelective()).relation).toBe("equal");
  });

  test("R51: who answers like a LION is one", () => {
    const everyone = Object.fromEntries(situations.map(({ id }) => [id, "accept"]));
    expect(elicit({ ...everyone, "looks-like-a-scam": "archive" })).toEqual(lion());
    expect(elicit(everyone)).toEqual(lion({ guards: false }));
  });

  test.each([strictSelective(), strictSelective({ criterion: "met" }), hybrid(), lion()])(
    "R51: the answers of $name give that policy again",
    (policy) => {
      expect(policyHash(elicit(answersOf(policy)))).toBe(policyHash(policy));
      expect(nearestPreset(policy)).toMatchObject({ name: policy.name, agreement: 1 });
    },
  );

  test("R51: a reader's own policy is told which school it is nearest to, and how near", () => {
    expect(nearestPreset(hybrid({ signs: 6 }))).toMatchObject({ name: "strict-selective", agreement: 1 });
    expect(nearestPreset(hybrid({ signs: 3 })).name).toBe("hybrid");
  });
});

describe("one act has three words", () => {
  test.each([
    ["linkedin-2009", ["archive", "reply"]],
    ["linkedin-2015", ["ignore", "reply"]],
    ["linkedin-2026", ["ignore", "message"]],
  ] as const)("R52: under the rules of %s to decline kindly is to press %j", (rules, buttons) => {
    expect(lower("decline", rules)).toEqual(buttons);
    for (const button of buttons) expect(verbs(rules)).toContain(button);
  });

  test("R52: a button that the era lacks is a typed error, and the intent can still be carried out", () => {
    expect(verb("archive", "linkedin-2009")).toBe("archive");
    expect(() => verb("archive", "linkedin-2026")).toThrow(
      expect.objectContaining({ name: "InputError", code: "unknown-verb" }),
    );
    expect(lower("archive", "linkedin-2026").length).toBeGreaterThan(0);
  });
});

describe("Dutch has je and u", () => {
  const dutch = catalogs.find(({ locale }) => locale === "nl");
  const texts = (register: string): readonly string[] =>
    Object.values(dutch?.messages ?? {}).map((message) => JSON.stringify(message?.[register] ?? null));

  test("R53: every Dutch message exists in both", () => {
    expect(dutch?.registers).toEqual(["je", "u"]);
    expect(checkCatalog(dutch)).toEqual([]);
    for (const register of ["je", "u"]) {
      expect(texts(register).length).toBeGreaterThan(20);
      expect(texts(register)).not.toContain("null");
    }
  });

  test("R53: and none mixes them", () => {
    expect(texts("u").filter((text) => /\b(je|jij|jou|jouw|jullie)\b/i.test(text))).toEqual([]);
    expect(texts("je").filter((text) => /\b(u|uw|uzelf)\b/i.test(text))).toEqual([]);
  });

  test("R53: third persons have no gender, in any language", () => {
    for (const catalog of catalogs) {
      const all = JSON.stringify(catalog.messages);
      expect(all).not.toMatch(/\b(hij|zij|hem|haar|zijn\/haar|he|she|him|her|his|hers)\b/i);
    }
  });
});
