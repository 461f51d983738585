import {
  acquaintance,
  closeWorld,
  defineVocabulary,
  hybrid,
  lion,
  type Policy,
  strictSelective,
  triage,
} from "know-and-trust";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { decideAll } from "../../docs/playground/core/decide";
import { detailsOf } from "../../docs/playground/core/detail";
import { differenceOf } from "../../docs/playground/core/difference";
import { readFiles } from "../../docs/playground/core/read-files";
import { sampleCasebook } from "./casebook";

const casebook = sampleCasebook();
const { store: evidence, now } = casebook;
const [first] = casebook.pending;
const id = first?.id ?? "";

/** A policy over facts of an app's own. */
const club = defineVocabulary({ member: z.boolean() });
const members: Policy = {
  language: 1,
  name: "members",
  version: "1.0.0",
  vocabulary: club.reference,
  rules: [{ id: "member", when: { fact: "member", op: "eq", value: true }, then: { action: "accept" } }],
  otherwise: { action: "archive" },
  whenOpen: "ask",
};

describe("the decisions of the list", () => {
  test.each([strictSelective(), hybrid(), lion(), closeWorld(strictSelective())] as readonly Policy[])(
    "are those of a triage ($name)",
    (policy) => {
      const facts = { [id]: { metInPerson: false, knows: true } };
      const { entries } = triage({ invitations: casebook.pending.slice(0, 8), policy, evidence, facts, now });
      const rows = decideAll(casebook, { policies: [policy, policy], answers: facts }).slice(0, 8);
      const expected = entries.map(({ decision: { action, status } }) => ({ action, status }));
      expect(rows.map(({ decided }) => decided[0])).toEqual(expected);
      expect(rows.map(({ decided }) => decided[1])).toEqual(expected);
    },
  );

  test("take answers back to unknown where they contradict each other, as a triage does", () => {
    const answers = { [id]: { metInPerson: true, knows: false } };
    const [row] = decideAll(casebook, { policies: [strictSelective(), lion()], answers });
    expect(row?.decided[0]).toEqual({ action: "ask", status: "open" });
  });

  test("leave an answer aside that a policy's vocabulary lacks", () => {
    const answers = { [id]: { member: true, metInPerson: true, wouldIntroduce: true } };
    const [row] = decideAll(casebook, { policies: [members, strictSelective()], answers });
    expect(row?.decided.map(({ action }) => action)).toEqual(["accept", "accept"]);
  });
});

describe("an invitation in full", () => {
  test("has a question for each policy that is open, and the answer in words", () => {
    const answers = { [id]: { member: true, metInPerson: false } };
    const policies = [strictSelective(), members] as const;
    const before = detailsOf(casebook, { policies, answers: {}, locale: "en" }, [id])[id];
    expect(before?.sides.map(({ questions }) => questions[0]?.fact)).toEqual(["metInPerson", "member"]);
    const after = detailsOf(casebook, { policies, answers, locale: "nl" }, [id])[id];
    expect(after?.sides.map(({ action }) => action)).toEqual(["archive", "accept"]);
    expect(after?.sides[0].reply).toMatch(/^(Beste|Dag|Hoi) /);
    expect(after?.answered.map(({ text }) => text)).toContain("Jullie hebben elkaar nog niet in het echt ontmoet.");
  });
});

describe("how two policies differ", () => {
  test("is said with somebody who shows it, in words", () => {
    const policies = [strictSelective({ criterion: "met" }), strictSelective()] as const;
    expect(differenceOf({ policies, locale: "en" })).toEqual({
      kind: "compared",
      relation: "looser",
      share: expect.closeTo(0.25, 1),
      witnesses: [
        {
          of: "onlyAAccepts",
          facts: ["You have met in person.", "You would not introduce this person to others.", "You know this person."],
          actions: ["accept", "archive"],
        },
      ],
    });
  });

  test("cannot be said of policies that speak of different facts", () => {
    expect(differenceOf({ policies: [members, lion()], locale: "nl" })).toEqual({ kind: "other-vocabularies" });
    expect(acquaintance.facts.has("member")).toBe(false);
  });
});

describe("files", () => {
  const text = (name: string, content: string) => ({ name, bytes: new TextEncoder().encode(content) });
  const invitations = text(
    "Invitations.csv",
    'From,To,Sent At,Message,Direction\nAukje Ottema,Eva,"1/29/26, 2:37 PM",,INCOMING\n',
  );

  test("that cannot be read stop none of the others", () => {
    const given = [text("a.jpg", ""), text("b.zip", "PK"), text("c.ics", "no"), text("d.vcf", "no"), invitations];
    const { files, problems } = readFiles(given, "2026-11-23");
    expect(files.map(({ file, used }) => [file, used])).toEqual([["Invitations.csv", 1]]);
    expect(problems.map(({ file, code }) => [file, code])).toEqual([
      ["b.zip", "not-a-zip"],
      ["c.ics", "not-a-calendar"],
      ["d.vcf", "not-an-address-book"],
      ["a.jpg", "unknown-file"],
    ]);
  });
});
