import { describe, expect, test } from "vitest";
import {
  type AcquaintanceFacts,
  acquaintance,
  compile,
  evaluate,
  explain,
  hybrid,
  InputError,
  lion,
  type PresetPolicy,
  parsePolicy,
  paused,
  strictSelective,
} from "../../src";
import { acceptance, compare } from "../../src/analysis";
import { contracts, namesUsed, render } from "../../src/messages";
import { sampleFacts } from "../generators";

/** Ten thousand people who may have sent an invitation, of whom more or less is known. */
const people: readonly AcquaintanceFacts[] = sampleFacts(acquaintance, 10_000, [0, 0.4, 0.8]);
const wellKnown: readonly AcquaintanceFacts[] = sampleFacts(acquaintance, 10_000);
const unguarded = { inBlockList: false, suspectedScam: false } as const;
const schools: readonly PresetPolicy[] = [strictSelective(), hybrid(), lion()];

describe("somebody who commented under my post, and whom I have never met, invites me", () => {
  const commenter = { interactedOnline: true, metInPerson: false } as const;

  test("R1: the invitation is archived, although nobody asked whether I would introduce this person", () => {
    expect(evaluate(strictSelective(), commenter)).toMatchObject({ status: "settled", action: "archive" });
  });

  test("R1: the reason is that we have not met, and says so in both languages", () => {
    const { because } = explain(strictSelective(), commenter, { locale: "en" });
    expect(because).toEqual([{ fact: "metInPerson", value: false, text: "you have not met in person" }]);
    expect(explain(strictSelective(), commenter, { locale: "nl" }).text).toContain("nog niet in het echt ontmoet");
  });

  test("R1: nothing that is written back says that I do not know this person", () => {
    for (const locale of ["nl", "en"]) {
      const text = render("reply.archive.not-met", { name: "Remco" }, { locale }).text;
      expect(text).not.toMatch(/idk|don't know|do not know|ken je niet|ken u niet/i);
    }
  });
});

describe("a commenter of whom I know the given name only", () => {
  /** What each message needs besides the addressee. */
  const params = {
    occasion: { event: "DevDays" },
    guess: { event: "DevDays" },
    mutual: { given: "Sanne" },
    target: { given: "Sanne" },
    asker: { given: "Sanne" },
    reason: "we both build bridges",
    purposeText: "a new bridge",
    advice: "go",
    draft: "Hello Sanne",
  };
  const paramsOf = (id: keyof typeof contracts) =>
    Object.fromEntries(Object.entries(params).filter(([name]) => name in contracts[id].params));
  const ids = Object.keys(contracts) as (keyof typeof contracts)[];
  const voices = [
    { locale: "nl", register: "je" },
    { locale: "nl", register: "u" },
    { locale: "en", register: "neutral" },
    { locale: "en", register: "formal" },
  ];

  test.each(ids)("R2: %s reads well with it, and shows neither a placeholder nor a hole", (id) => {
    for (const voice of voices) {
      const { text } = render(id as string, { name: { given: "Remco" }, ...paramsOf(id) }, { ...voice, limit: 2_000 });
      expect(text).toContain("Remco");
      expect(text).not.toMatch(/undefined|null|NaN|[{}]| ,| \.| {2}/);
    }
  });

  test("R2: the names of others that a message would use are known before it is sent", () => {
    expect(namesUsed("intro.request", { target: { given: "Sanne", consentToName: true }, reason: "work" })).toEqual([
      { parameter: "target", name: "Sanne", consentToName: true },
    ]);
  });

  test("R2: who did not agree to be named is not named", () => {
    const asked = { target: { given: "Sanne", consentToName: false } };
    expect(() => render("intro.mention-you", asked, { locale: "nl" })).toThrow(InputError);
    expect(() => render("intro.mention-you", asked, { locale: "nl" })).toThrow(
      expect.objectContaining({ code: "name-without-consent" }),
    );
    const agreed = { target: { given: "Sanne", consentToName: true } };
    expect(render("intro.mention-you", agreed, { locale: "nl" }).text).toContain("Sanne");
  });
});

describe("the two schools, and what lies between", () => {
  test.each([...schools, paused({ until: "2026-12-31" })])("R3: $name is a document that travels as JSON", (policy) => {
    expect(parsePolicy(policy).value).toEqual(policy);
    expect(parsePolicy(JSON.stringify(policy, null, 2)).value).toEqual(policy);
  });

  test("R4: an open networker accepts everyone whom no guard stops, and never reports anybody", () => {
    const decide = compile(lion());
    const open = compile(lion({ guards: false }));
    const seen = new Set(people.map((facts) => decide({ ...facts, ...unguarded }).action));
    expect([...seen]).toEqual(["accept"]);
    expect([...new Set(people.map((facts) => open(facts).action))]).toEqual(["accept"]);
    expect(new Set(people.map((facts) => decide(facts).action))).toEqual(new Set(["accept", "archive"]));
  });

  test("R4: guards are rules in front, with names and reasons of their own", () => {
    expect(lion().rules.map(({ id }) => id)).toEqual(["blocked", "suspected-scam"]);
    expect(evaluate(lion(), { ...unguarded, suspectedScam: true })).toMatchObject({ rule: "suspected-scam" });
  });

  test("R5: strict is stricter than hybrid, and hybrid than lion: proven for every possible invitation", () => {
    const given = unguarded;
    expect(compare(strictSelective(), hybrid(), { given })).toMatchObject({ relation: "stricter", by: "diagram" });
    expect(compare(hybrid(), lion(), { given })).toMatchObject({ relation: "stricter", by: "diagram" });
  });

  test("R5: and so it is seen on ten thousand people, of whom each accepts a growing share", () => {
    const sample = wellKnown.map((facts) => ({ ...facts, ...unguarded }));
    const shares = schools.map((policy) => acceptance(policy, { sample }) ?? Number.NaN);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    const accepted = schools.map((policy) => {
      const decide = compile(policy);
      return new Set(sample.filter((facts) => decide(facts).action === "accept"));
    });
    for (const [i, narrow] of accepted.slice(0, -1).entries()) {
      expect([...narrow].filter((facts) => !accepted[i + 1]?.has(facts))).toEqual([]);
    }
  });

  test("R5: strictness is a scale: each further sign that hybrid asks for makes it stricter", () => {
    for (const signs of [1, 2, 3, 4, 5]) {
      expect(compare(hybrid({ signs: signs + 1 }), hybrid({ signs })).relation).toBe("stricter");
    }
  });
});

describe("whoever decides says why", () => {
  test("R6: every settled decision on complete facts names its rule, and every rule has a reason in both languages", () => {
    for (const policy of schools) {
      const decide = compile(policy);
      const ids = [...policy.rules.map(({ id }) => id), "otherwise"];
      for (const facts of wellKnown.slice(0, 2_000)) {
        const decision = decide(facts);
        expect(decision.status === "settled" && ids.includes(decision.rule ?? "")).toBe(true);
      }
      for (const { because } of policy.rules) expect(because?.nl && because?.en).toBeTruthy();
    }
  });

  test("R6: the explanation is in the reader's language, whatever the decision", () => {
    for (const policy of schools) {
      for (const facts of people.slice(0, 60)) {
        const [nl, en] = ["nl", "en"].map((locale) => explain(policy, facts, { locale }).text);
        expect(nl?.length).toBeGreaterThan(10);
        expect(en?.length).toBeGreaterThan(10);
        expect(nl).not.toBe(en);
        expect(`${nl}${en}`).not.toMatch(/undefined|null|NaN/);
      }
    }
  });
});
