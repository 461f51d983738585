import { describe, expect, test } from "vitest";
import { type AcquaintanceFacts, beforeInviting, compile, evaluate, lion, strictSelective } from "../../src";
import { isBlindTo } from "../../src/analysis";
import { render } from "../../src/messages";
import { blockRisk, maxInvitations, withGuard } from "../../src/risk";

describe("before I invite somebody whom I know, hardly know or do not know", () => {
  const advise = (facts: AcquaintanceFacts) => compile(beforeInviting())(facts);
  const unknown: AcquaintanceFacts = { knows: false, knowsMe: false };
  const barely: AcquaintanceFacts = { knows: true, knowsMe: false, metInPerson: false, messagesExchanged: 1 };
  const met: AcquaintanceFacts = { metInPerson: true, knowsMe: false };
  const wellKnown: AcquaintanceFacts = { knows: true, metInPerson: true, knowsMe: true };

  test("R7: acquaintance has degrees, and only the closest gives a plain invitation", () => {
    expect([unknown, barely, met, wellKnown].map((facts) => advise(facts).action)).toEqual([
      "hold",
      "send-with-doubt",
      "send-with-doubt",
      "send",
    ]);
  });

  test("R7: no stranger gets a plain invitation, whatever else is known", () => {
    for (const more of [
      { mutualFriend: true },
      { seniority: "vp" },
      { sharedEmployer: true },
      { openNetworker: true },
    ]) {
      for (const facts of [unknown, barely])
        expect(advise({ ...facts, ...more } as AcquaintanceFacts).action).not.toBe("send");
    }
  });

  test("R7: the invitation with doubt says so, and asks to archive", () => {
    const decision = advise(met);
    expect(decision.reply).toBe("invite.unsure");
    expect(render("invite.unsure", { name: "Remco" }, { locale: "nl" }).text).toMatch(/niet zeker.*archiveer/is);
    expect(render("invite.unsure", { name: "Remco" }, { locale: "en" }).text).toMatch(/not sure.*archive/is);
  });
});

describe("nobody wants the restriction, whichever school they belong to", () => {
  const limit = 0.01;
  const strangers = { p: 0.2, maxRisk: limit };

  test("R12: the risk of sending is no fact of a policy, so no guard can change what is accepted", () => {
    const school = [strictSelective(), lion()];
    for (const policy of school) {
      expect(JSON.stringify(policy)).not.toMatch(/idk/i);
      expect(isBlindTo(policy, "knowsMe")).toBe(true);
    }
  });

  test("R12: sending stops where the risk exceeds the limit, for both schools at the same invitation", () => {
    const allowed = maxInvitations({ received: 3, ...strangers });
    const risk = (invitations: number) =>
      blockRisk({ received: 3, candidates: Array<number>(invitations).fill(strangers.p) }).block;
    expect(risk(allowed)).toBeLessThanOrEqual(limit);
    expect(risk(allowed + 1)).toBeGreaterThan(limit);
    expect(maxInvitations({ received: 5, ...strangers })).toBe(-1);
  });

  test("R12: with the guard around it every school decides alike on what comes in, and stops alike on what goes out", () => {
    const facts = { metInPerson: true, wouldIntroduce: true, inBlockList: false, suspectedScam: false } as const;
    const wanted = Array.from({ length: 20 }, (_, i) => ({ id: i, p: strangers.p }));
    const sent = [strictSelective(), lion()].map((policy) => {
      const decide = compile(policy);
      const guarded = withGuard(decide, { maxRisk: limit, received: 3 });
      expect(guarded.decide(facts)).toEqual(evaluate(policy, facts));
      expect(withGuard(decide, { maxRisk: limit, received: 5 }).decide(facts)).toEqual(evaluate(policy, facts));
      expect(withGuard(decide, { maxRisk: limit, received: 5 }).outgoing(wanted).send).toEqual([]);
      const { send, held, block } = guarded.outgoing(wanted);
      expect([...send, ...held]).toEqual(wanted);
      expect(block).toBeLessThanOrEqual(limit);
      return send.length;
    });
    expect(sent).toEqual([
      maxInvitations({ received: 3, ...strangers }),
      maxInvitations({ received: 3, ...strangers }),
    ]);
  });
});
