import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AcquaintanceFacts,
  acquaintance,
  type Criterion,
  closeWorld,
  definePolicy,
  evaluate,
  hybrid,
  lion,
  nextQuestion,
  strictSelective,
  triage,
} from "../../src";
import { compare, isBlindTo, lint } from "../../src/analysis";
import { override, temptationIndex } from "../../src/decide/override";
import { collect, factsFor } from "../../src/evidence";
import { arbitraryFacts, runs, sampleFacts } from "../generators";

const criteria: readonly Criterion[] = ["met", "would-introduce", "both"];

describe("the vice president of a well-known company invites me, and we have never met", () => {
  const vp = { metInPerson: false, knows: false, seniority: "vp", industry: "technology" } as const;

  test("R23: the invitation is archived like anybody's", () => {
    for (const criterion of criteria) {
      expect(evaluate(strictSelective({ criterion }), vp)).toEqual(
        evaluate(strictSelective({ criterion }), { metInPerson: false, knows: false }),
      );
    }
    expect(evaluate(strictSelective(), vp)).toMatchObject({ status: "settled", action: "archive" });
  });

  test.each(criteria)("R23: it is proven that no title and no industry sways strict (%s)", (criterion) => {
    expect(isBlindTo(strictSelective({ criterion }), "seniority")).toBe(true);
    expect(isBlindTo(strictSelective({ criterion }), "industry")).toBe(true);
  });

  test("R23: a policy that promises so, and looks at status all the same, is found out with an example", () => {
    const snob = definePolicy(acquaintance, {
      name: "strict-but-not-for-everyone",
      version: "1.0.0",
      rules: [
        { id: "important", when: { fact: "seniority", op: "in", value: ["vp", "owner"] }, then: { action: "accept" } },
        { id: "met", when: { fact: "metInPerson", op: "eq", value: true }, then: { action: "accept" } },
      ],
      otherwise: { action: "archive" },
      whenOpen: "ask",
    });
    const [finding] = lint(snob).filter(({ code }) => code === "status-matters");
    expect(finding).toMatchObject({ severity: "warning", path: ["rules", 0, "when"] });
    expect(evaluate(snob, finding?.witness ?? {}).action).not.toBe(evaluate(snob, finding?.twin ?? {}).action);
    expect(lint(strictSelective()).filter(({ code }) => code === "status-matters")).toEqual([]);
    expect(lint(hybrid(), { blindTo: ["seniority"] }).filter(({ code }) => code === "status-matters")).toEqual([]);
  });

  test("R24: giving in is possible, but on the record", () => {
    const decision = evaluate(strictSelective(), vp);
    const overridden = override(decision, { action: "accept", by: "me", why: "what a company!" });
    expect(overridden).toMatchObject({ status: "overridden", action: "accept", why: "what a company!" });
    expect(overridden.original).toEqual(decision);
  });

  test("R24: and the temptations are counted, with the times that I gave in", () => {
    const people = {
      vp,
      junior: { ...vp, seniority: "junior" },
      friend: { metInPerson: true, wouldIntroduce: true },
    } as const;
    const invitations = Object.keys(people).map((id) => ({ id, direction: "incoming", person: { name: id } }) as const);
    const { entries } = triage({ invitations, policy: strictSelective(), facts: people, now: "2026-11-23" });
    expect(temptationIndex(entries)).toEqual({ index: 1, gaveIn: 0, overridden: [] });
    const given = entries.map(({ facts, decision }, i) => ({
      facts,
      decision: i === 0 ? override(decision, { action: "accept", by: "me", why: "what a company!" }) : decision,
    }));
    expect(temptationIndex(given)).toMatchObject({ index: 1, gaveIn: 1, overridden: [given[0]] });
  });
});

describe("an invitation has a moment and a direction", () => {
  const invitation = { id: "1", direction: "incoming", person: { name: "Aukje Ottema" } } as const;

  test("R25: without a moment its age is unknown, and that is no error", () => {
    expect(factsFor(collect([]), invitation, { now: "2026-11-23" }).daysPending).toBeUndefined();
  });
  test("R25: with one it is counted in days", () => {
    const sent = { ...invitation, sentAt: "2026-11-20" };
    expect(factsFor(collect([]), sent, { now: "2026-11-23" }).daysPending).toBe(3);
  });
});

describe("to connect is to say that I know this person and trust them", () => {
  const knowAndTrust = definePolicy(acquaintance, {
    name: "know-and-trust",
    version: "1.0.0",
    rules: [
      {
        id: "know-and-trust",
        when: {
          all: [
            { fact: "knows", op: "eq", value: true },
            { fact: "trusts", op: "eq", value: true },
          ],
        },
        then: { action: "accept" },
      },
    ],
    otherwise: { action: "archive" },
    whenOpen: "ask",
  });

  test("R26: knowing is one half: whether I trust them is the next question", () => {
    expect(evaluate(knowAndTrust, { knows: true }).status).toBe("open");
    expect(nextQuestion(knowAndTrust, { knows: true })).toMatchObject({ fact: "trusts", expectedQuestions: 1 });
  });
  test("R26: whom I do not know I need not be asked whether I trust", () => {
    expect(evaluate(knowAndTrust, { knows: false })).toMatchObject({ status: "settled", action: "archive" });
    expect(nextQuestion(knowAndTrust, { knows: false })).toBeNull();
  });

  test("R27: that is a lot to say of anybody: when nothing is known, strict never accepts", () => {
    for (const criterion of criteria) {
      const policy = strictSelective({ criterion });
      expect(evaluate(policy, {})).toMatchObject({ status: "open", action: "ask" });
      expect(evaluate(closeWorld(policy), {}).action).toBe("archive");
    }
  });
  test("R27: nor as long as the criterion itself is unknown, whatever else is known", () => {
    for (const drawn of sampleFacts(acquaintance, 500, 0.3)) {
      const facts: AcquaintanceFacts = { ...drawn, metInPerson: null, wouldIntroduce: null };
      for (const criterion of criteria)
        expect(evaluate(strictSelective({ criterion }), facts).action).not.toBe("accept");
    }
  });
  test("R27: a strict policy that would let people in on what it does not know is found out", () => {
    const eager = closeWorld(strictSelective(), { action: "accept" });
    expect(lint(eager).map(({ code }) => code)).toContain("accepts-while-open");
    expect(lint(lion()).map(({ code }) => code)).not.toContain("accepts-while-open");
  });
});

describe("would I introduce this person to somebody in my network, if asked?", () => {
  const ruleOfThumb = strictSelective({ criterion: "would-introduce" });

  test("R28: if the answer is yes, I accept, and otherwise I do not", () => {
    expect(evaluate(ruleOfThumb, { wouldIntroduce: true })).toMatchObject({ status: "settled", action: "accept" });
    expect(evaluate(ruleOfThumb, { wouldIntroduce: false })).toMatchObject({ status: "settled", action: "archive" });
  });
  test("R28: the question is there in both languages, and does not say who asks for the introduction", () => {
    const prompt = nextQuestion(ruleOfThumb, {})?.prompt;
    expect(prompt?.nl).toMatch(/voorstellen.*\?$/);
    expect(prompt?.en).toMatch(/introduce.*if asked\?$/);
    expect(`${prompt?.nl} ${prompt?.en}`).not.toMatch(/\b(hij|zij|he|she)\b/i);
  });

  test("R29: there is no third way: with the door closed, what is unknown is archived", () => {
    expect(evaluate(closeWorld(ruleOfThumb), {})).toMatchObject({ action: "archive", reply: "reply.archive.not-met" });
    expect(closeWorld(ruleOfThumb)).toEqual({ ...ruleOfThumb, whenOpen: ruleOfThumb.otherwise });
  });
  test("R29: the asking variant stays open, and names its question", () => {
    const decision = evaluate(ruleOfThumb, {});
    expect(decision.status === "open" && decision.questions.map(({ fact }) => fact)).toContain("wouldIntroduce");
  });
  test("R29: closing the door changes no settled decision", () => {
    fc.assert(
      fc.property(arbitraryFacts(acquaintance, 0.5), (drawn) => {
        const facts: AcquaintanceFacts = drawn;
        const [asking, closed] = [evaluate(ruleOfThumb, facts), evaluate(closeWorld(ruleOfThumb), facts)];
        if (asking.status === "settled") expect({ ...closed, policy: asking.policy }).toEqual(asking);
      }),
      runs(60),
    );
  });
});

describe("the post gives two criteria", () => {
  const [met, introduce, both] = criteria.map((criterion) => strictSelective({ criterion }));

  test("R30: neither implies the other, and an invitation shows it each way", () => {
    const { relation, witnesses } = compare(met ?? lion(), introduce ?? lion());
    expect(relation).toBe("incomparable");
    expect(witnesses.onlyAAccepts).toMatchObject({ metInPerson: true, wouldIntroduce: false });
    expect(witnesses.onlyBAccepts).toMatchObject({ metInPerson: false, wouldIntroduce: true });
  });
  test("R30: both together accept fewer people than either", () => {
    for (const either of [met, introduce]) {
      expect(compare(both ?? lion(), either ?? lion())).toMatchObject({ relation: "stricter", by: "diagram" });
    }
  });
});
