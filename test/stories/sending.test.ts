import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile, evaluate, InputError, lion, strictSelective } from "../../src";
import { isBlindTo } from "../../src/analysis";
import { render } from "../../src/messages";
import { countIdk, effectOnSender, ruleAt, ruleSet, ruleSetAt } from "../../src/platform";
import { blockRisk, estimateIdk, planOutreach, withGuard } from "../../src/risk";

const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });

describe("five people who do not know you", () => {
  test("R8: fewer than five invitations cannot block, five certain answers do, and a fifth received has done so", () => {
    expect(blockRisk({ received: 0, candidates: [1, 1, 1, 1] }).block).toBe(0);
    expect(blockRisk({ received: 0, candidates: [1, 1, 1, 1, 1] }).block).toBe(1);
    expect(blockRisk({ received: 5 }).block).toBe(1);
  });

  test("R8: the risk equals going through every combination of answers", () => {
    fc.assert(
      fc.property(chances, (ps) => {
        let risk = 0;
        for (let answers = 0; answers < 2 ** ps.length; answers++) {
          let [chance, idks] = [1, 0];
          for (const [i, p] of ps.entries()) {
            const idk = ((answers >> i) & 1) === 1;
            chance *= idk ? p : 1 - p;
            if (idk) idks++;
          }
          if (idks >= 5) risk += chance;
        }
        expect(Math.abs(blockRisk({ received: 0, candidates: ps }).block - risk)).toBeLessThan(1e-12);
      }),
      { numRuns: 40 },
    );
  });

  test("R9: what follows is that an e-mail address is asked for, and nothing here speaks of a deleted account", () => {
    const rules = ruleSet("linkedin-2009");
    expect(rules.consequence).toBe("email-required");
    expect(rules.get("consequence").sources.length).toBeGreaterThan(1);
    for (const id of ["linkedin-2009", "linkedin-2015", "linkedin-2026"] as const) {
      for (const consequence of ruleSet(id).consequences) expect(consequence).not.toMatch(/^blocked$|delete/);
      expect(JSON.stringify(ruleSet(id))).not.toMatch(/deleted/i);
    }
  });

  test("R10: the five may be years apart, spam reports count with them, and a lifted restriction starts again", () => {
    const rules = ruleSet("linkedin-2009");
    expect(rules.get("idk.window").value).toBe("none");
    expect(countIdk([{ kind: "idk" }, { kind: "idk" }, { kind: "spam-report" }], rules)).toBe(3);
    expect(countIdk([{ kind: "idk" }, { kind: "restriction-lifted" }, { kind: "idk" }], rules)).toBe(1);
  });

  test("R11: who says so, when and how surely is told with every rule, and a year nobody covers is an error", () => {
    const threshold = ruleAt("idk.threshold", "2009-06-01");
    expect(threshold).toMatchObject({ value: 5, confidence: "high" });
    expect(threshold.sources.some((source) => source.includes("Dutch launch"))).toBe(true);
    expect(() => ruleSetAt("2018-06-01")).toThrow(InputError);
  });

  test("R12: LION and strict alike stop sending at the limit, and decide on what comes in as before", () => {
    const wanted = Array.from({ length: 60 }, (_, i) => ({ p: 0.04, name: i }));
    const sent = [lion(), strictSelective()].map((policy) => {
      const decide = compile(policy);
      const guarded = withGuard(decide, { maxRisk: 0.05, received: 1 });
      for (const metInPerson of [true, false, undefined]) {
        const facts = metInPerson === undefined ? {} : { metInPerson };
        expect(guarded.decide(facts)).toEqual(decide(facts));
      }
      return guarded.outgoing(wanted);
    });
    expect(sent[0]).toEqual(sent[1]);
    expect(sent[0]?.send.length).toBeGreaterThan(10);
    expect(sent[0]?.held.length).toBeGreaterThan(10);
    expect(sent[0]?.block).toBeLessThanOrEqual(0.05);
  });

  test("R13: archiving gave the sender no IDK then, and counts against the acceptance rate now", () => {
    expect(effectOnSender("archive", "linkedin-2009").idkCount).toBe(0);
    expect(effectOnSender("archive", "linkedin-2026").acceptanceRate).toBe("negative");
  });
});

describe("unsure whether they remember me", () => {
  test.each(["nl", "en"] as const)(
    "R20: the invitation in %s says so and asks to archive it, within a short note",
    (locale) => {
      const { text, length } = render("invite.unsure", { name: "Remco" }, { locale, limit: 200 });
      expect(length).toBeLessThanOrEqual(200);
      expect(text).toMatch(/archive/i);
    },
  );

  test("R21: a note that works leaves room for more, and one that does nothing changes nothing", () => {
    const candidates = Array.from({ length: 30 }, (_, i) => ({ value: 1, p: 0.05 + (i % 5) / 50 }));
    const plain = planOutreach({ candidates, maxRisk: 0.02 });
    expect(planOutreach({ candidates, maxRisk: 0.02, noteEffect: 1 })).toEqual(plain);
    const noted = planOutreach({ candidates, maxRisk: 0.02, noteEffect: 0.5 });
    expect(noted.value).toBeGreaterThan(plain.value);
    expect(noted.block).toBeLessThanOrEqual(0.02);
    fc.assert(
      fc.property(chances, fc.double({ min: 0, max: 1, noNaN: true }), (ps, effect) => {
        const risk = (factor: number) => blockRisk({ received: 0, candidates: ps.map((p) => p * factor) }).block;
        expect(risk(effect)).toBeLessThanOrEqual(risk(1) * (1 + 1e-13));
      }),
    );
  });

  test("R22: knowing them says nothing of their knowing me, and that is what to ask first before sending", () => {
    expect(evaluate(lion(), { knows: true }).action).toBe(evaluate(lion(), { knows: false }).action);
    expect(isBlindTo(strictSelective(), "knowsMe")).toBe(true);
    expect(estimateIdk({}, { rate: 0.03 }).unknown[0]).toBe("knowsMe");
    expect(estimateIdk({ knowsMe: true }, { rate: 0.03 }).unknown).not.toContain("knowsMe");
  });
});
