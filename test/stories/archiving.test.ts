import { describe, expect, test } from "vitest";
import {
  type AcquaintanceFacts,
  acquaintance,
  type Criterion,
  compile,
  counterfactual,
  evaluate,
  explain,
  strictSelective,
  triage,
} from "../../src";
import { collect, factsFor } from "../../src/evidence";
import { readNote } from "../../src/evidence/note/read-note";
import { criterionOf, render } from "../../src/messages";
import { effectOnSender, lower } from "../../src/platform";
import { buildGraph, reach, usableReach } from "../../src/reach";
import { sampleFacts } from "../generators";

describe("archived, so that the sender has no trouble from it", () => {
  test("R13: under the rules of the post, archiving and accepting cost the sender nothing, and being unknown does", () => {
    const counts = ["archive", "accept", "decline", "idk", "report"].map(
      (action) => effectOnSender(action, "linkedin-2009").idkCount,
    );
    expect(counts).toEqual([0, 0, 0, 1, 1]);
  });

  test("R13: refusing kindly is archiving with a reply", () => {
    expect(lower("decline", "linkedin-2009")).toEqual([...lower("archive", "linkedin-2009"), "reply"]);
  });

  test("R13: today it is not free any more: what is put aside counts against the sender's rate", () => {
    expect(effectOnSender("archive", "linkedin-2026").acceptanceRate).toBe("negative");
  });

  test("R13: so no message promises that it costs nothing", () => {
    for (const hold of ["archive", "leave-open", "ignore"] as const) {
      for (const locale of ["nl", "en"]) {
        const { text } = render("reply.archive.not-met", { name: "Remco", hold }, { locale });
        expect(text).not.toMatch(/geen last|geen gevolgen|no trouble|no consequence|does not count|telt niet/i);
      }
    }
  });

  test("R14: everybody who is not accepted is archived with a reply, whoever it is", () => {
    const decide = compile(strictSelective());
    for (const facts of sampleFacts(acquaintance, 5_000) as readonly AcquaintanceFacts[]) {
      const decision = decide(facts);
      if (decision.action === "accept") expect(decision.rule).toBe("met-and-would-introduce");
      else expect(decision).toMatchObject({ action: "archive", rule: "otherwise", reply: "reply.archive.not-met" });
    }
  });
});

describe("the polite reply", () => {
  const moves = {
    nl: [/dank/i, /alleen contact met mensen/, /netwerk .*waardevol/, /nog niet/, /bewaar .* archief/],
    en: [/thank you/i, /only connect with people/, /network valuable/, /not there yet/, /in my archive/],
  } as const;
  const voices = [
    ["nl", "je"],
    ["nl", "u"],
    ["en", "neutral"],
    ["en", "formal"],
  ] as const;

  test.each(voices)(
    "R15: in %s (%s) it makes five moves: thanks, criterion, reason, not yet, what I do now",
    (...voice) => {
      const [locale, register] = voice;
      const { text } = render("reply.archive.not-met", { name: "Remco" }, { locale, register });
      const places = moves[locale].map((move) => text.replaceAll("’", "'").replace("We're", "We are").search(move));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    },
  );

  test.each([
    ["met", {}, /in het echt heb ontmoet/, /voor te stellen/],
    ["would-introduce", {}, /aan anderen voor te stellen/, /ontmoet/],
    ["both", { metInPerson: false }, /in het echt heb ontmoet/, /voor te stellen/],
    ["both", { metInPerson: true }, /aan anderen voor te stellen/, /in het echt heb ontmoet/],
  ] as const)(
    "R15: under `%s`, with %j, it gives the criterion that failed",
    (...[criterion, facts, says, saysNot]) => {
      const policy = strictSelective({ criterion });
      const { text } = render("reply.archive.not-met", { criterion: criterionOf(policy, facts) }, { locale: "nl" });
      expect(text).toMatch(says);
      expect(text).not.toMatch(saysNot);
    },
  );

  test("R15: it says how long it is, too long for a note and short for a reply", () => {
    for (const [locale, register] of voices) {
      const { text, length } = render("reply.archive.not-met", { name: "Remco" }, { locale, register });
      expect(length).toBe(text.length);
      expect(length).toBeGreaterThan(200);
      expect(length).toBeLessThan(400);
    }
  });
});

describe("whether we have met in person", () => {
  const aukje = { name: "Aukje Ottema", profileUrl: "https://www.linkedin.com/in/aukje-o" };
  const invitation = { id: "1", direction: "incoming", person: aukje } as const;
  const answer = (value: boolean, on: string) => ({ person: aukje, fact: "metInPerson", value, on });

  test("R16: is established by my own word, and the newer of two words counts", () => {
    const word = { kind: "answers", answers: [answer(false, "2026-10-01"), answer(true, "2026-11-20")] } as const;
    expect(factsFor(collect([word]), invitation).metInPerson).toBe(true);
  });

  test("R16: is not established by what she claims in her note", () => {
    const note = "Beste collega, leuk je gesproken te hebben op DevDays gisteren! Groet, Aukje";
    expect(readNote(note).signals.claims_met).toBe(true);
    expect(factsFor(collect([]), { ...invitation, note }).metInPerson).toBeUndefined();
  });

  test("R16: is asked of me or of the sender as long as nobody has said so", () => {
    const decision = evaluate(strictSelective({ criterion: "met" }), factsFor(collect([]), invitation));
    expect(decision.status === "open" && decision.questions[0]).toMatchObject({
      fact: "metInPerson",
      answeredBy: ["me", "sender"],
    });
  });
});

describe("what selection is for", () => {
  test("R17: a stranger more makes the network larger, and what can be used of it no more valuable", () => {
    const friends = [
      ["me", "bob"],
      ["bob", "dia"],
    ] as const;
    const stranger = [
      ["me", "leo"],
      ["leo", "eva"],
      ["leo", "fay"],
    ] as const;
    const really = (a: string, b: string): boolean => a !== "leo" && b !== "leo";
    const [before, after] = [buildGraph(friends), buildGraph([...friends, ...stranger])];
    expect(reach(after, "me").second).toBeGreaterThan(reach(before, "me").second);
    const [usedBefore, usedAfter] = [usableReach(before, "me", really), usableReach(after, "me", really)];
    expect(usedAfter.confirmed).toBe(usedBefore.confirmed);
    expect(usedAfter.possible).toBe(usedBefore.possible);
  });
});

describe("not yet is not no", () => {
  const archived: Readonly<Record<string, AcquaintanceFacts>> = {
    remco: { metInPerson: false, wouldIntroduce: true },
    bo: { metInPerson: false, wouldIntroduce: false },
    vp: { metInPerson: false, seniority: "vp" },
  };
  const invitations = Object.keys(archived).map((id) => ({ id, direction: "incoming", person: { name: id } }) as const);
  const decide = (criterion: Criterion, facts: Readonly<Record<string, AcquaintanceFacts>>) => {
    const { entries } = triage({ invitations, policy: strictSelective({ criterion }), facts, now: "2026-11-23" });
    return Object.fromEntries(entries.map(({ invitation, decision }) => [invitation.id, decision.action]));
  };

  test("R18: with the reason comes what would change the answer", () => {
    const { counterfactual: wish } = explain(strictSelective({ criterion: "met" }), { metInPerson: false });
    expect(wish?.text).toBe("If you had met in person, the answer would be “accept”.");
    expect(
      counterfactual(strictSelective({ criterion: "met" }), { knows: true, metInPerson: false }, { action: "accept" }),
    ).toEqual({
      changes: [{ fact: "metInPerson", from: false, to: true }],
    });
  });

  test("R18: once we have met, the archived invitation opens again, and the others stay where they are", () => {
    expect(decide("met", archived)).toEqual({ remco: "archive", bo: "archive", vp: "archive" });
    const later = { ...archived, remco: { ...archived["remco"], metInPerson: true } };
    expect(decide("met", later)).toEqual({ remco: "accept", bo: "archive", vp: "archive" });
  });

  test("R18: under both criteria meeting alone is not enough, and being willing to introduce completes it", () => {
    const metToo = { ...archived, bo: { metInPerson: true, wouldIntroduce: false } };
    expect(decide("both", metToo)["bo"]).toBe("archive");
    expect(decide("both", { ...metToo, bo: { metInPerson: true, wouldIntroduce: true } })["bo"]).toBe("accept");
  });

  test("R18: and there is a message for that happy moment", () => {
    const { text } = render(
      "reply.reopen.after-meeting",
      { name: "Remco", occasion: { event: "DevDays" } },
      { locale: "nl" },
    );
    expect(text).toMatch(/Remco.*DevDays/s);
  });
});
