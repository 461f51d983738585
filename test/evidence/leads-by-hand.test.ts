import { describe, expect, test } from "vitest";
import { dossier } from "../../src/evidence/dossier";
import type { EvidenceFact, OwnJob } from "../../src/evidence/fact";
import { leadsFor } from "../../src/evidence/facts-for";
import { asked, connection, contact, fact, JAN, meeting, mine, praise, store } from "./facts-by-hand";

describe("what brings somebody to mind", () => {
  const leadsOf = (facts: readonly EvidenceFact[], jobs: readonly OwnJob[] = [], now?: string) =>
    leadsFor(
      store(facts, jobs, mine),
      { id: "1", direction: "incoming", person: asked },
      now === undefined ? {} : { now },
    ).map(({ fact: about, reason, because }) => `${about} ${reason} ${because.join()}`);
  const job = (company: string, more: object = {}): OwnJob => ({
    id: company,
    company,
    source: { file: "Positions.csv" },
    ...more,
  });

  test("a note of mine, a card, each kind once, a card with a number before others", () => {
    const note = fact({ kind: "own-note" }, JAN);
    const [card, phone] = [contact(JAN), contact(JAN, true)];
    expect(leadsOf([note, fact({ kind: "own-note" }, JAN), card, phone])).toEqual([
      `knows own-note ${note.id}`,
      `knows in-address-book ${phone.id}`,
    ]);
    expect(leadsOf([card])).toEqual([`knows in-address-book ${card.id}`]);
    expect(leadsOf([connection(JAN)])).toEqual([]);
  });

  test("an employer of mine, unless we are known to have worked there together", () => {
    const [acme, boom] = [connection(JAN, "Acme BV", "2026-06-01"), praise(JAN, "Boom")];
    expect(leadsOf([acme], [job("Acme")])).toEqual([`sharedEmployer possible-colleague ${acme.id}`]);
    expect(leadsOf([acme], [job("Acme", { from: "2020" })])).toEqual([]);
    expect(leadsOf([acme, boom], [job("Acme", { from: "2020" }), job("Boom")])).toEqual([]);
    expect(leadsOf([acme], [job("Boom")])).toEqual([]);
    expect(leadsOf([contact(JAN, false, "Acme")], [job("Acme", { from: "2020" })])).toHaveLength(2);
  });

  test.each<[string, object, string | undefined, string]>([
    ["on a screen", { setting: "remote" }, undefined, "on-screen"],
    ["at a place or on a screen", { setting: "both" }, undefined, "place-and-screen"],
    ["nowhere", { setting: "unstated" }, undefined, "no-place"],
    ["with too many", { accepted: 13 }, undefined, "large-event"],
    ["with nobody knows how many", { accepted: null }, undefined, "large-event"],
    ["without me", { event: "other" }, undefined, "was-i-there"],
  ])("an event %s", (_, more, now, reason) => {
    const met = meeting(JAN, more);
    expect(leadsOf([met, meeting(mine)], [], now)).toEqual([`metInPerson ${reason} ${met.id}`]);
  });

  test("an event that is still to come brings nobody to mind, and one of today does", () => {
    const met = meeting(JAN, { setting: "remote" });
    expect(leadsOf([met, meeting(mine)], [], "2026-01-09")).toEqual([]);
    expect(leadsOf([met, meeting(mine)], [], "2026-01-10T08:00")).toHaveLength(1);
  });

  test("the latest event comes first, by the last day that has come", () => {
    const early = meeting(JAN, { setting: "remote", first: "2026-01-10", last: "2026-09-09" });
    const late = meeting(JAN, { setting: "unstated", first: "2026-02-10", last: "2026-02-10" });
    const order = (now?: string) => leadsOf([early, late, meeting(mine)], [], now).map((lead) => lead.split(" ")[1]);
    expect([order(), order("2026-10-01"), order("2026-03-01"), order("2026-09-09")]).toEqual([
      ["on-screen", "no-place"],
      ["on-screen", "no-place"],
      ["no-place", "on-screen"],
      ["on-screen", "no-place"],
    ]);
  });

  test("somebody of the same name whom I met or may have met, unless a member of the network", () => {
    const me = meeting(mine);
    const other = { name: "Jan Vos", emails: ["j@x.example"] };
    const [met, call] = [meeting(other), meeting(other, { setting: "remote" })];
    expect(leadsOf([connection(JAN), met, me])).toEqual([`metInPerson same-name ${met.id}`]);
    expect(leadsOf([connection(JAN), call, me])).toEqual([`metInPerson same-name ${call.id}`]);
    expect(leadsOf([connection(JAN), contact(other), me])).toEqual([]);
    expect(leadsOf([connection(JAN), meeting({ profile: "jan-2", name: "Jan Vos" }), me])).toEqual([]);
  });
});

describe("a dossier", () => {
  test("asks what nothing decides, in its order, and says what there is", () => {
    const counts = {
      kind: "messages",
      sent: 1,
      received: 1,
      days: 1,
      daysSent: 1,
      daysReceived: 1,
      first: "2026-01-01",
      last: "2026-01-01",
    } as const;
    const some = fact(counts, JAN);
    const questions = (facts: readonly EvidenceFact[]) =>
      dossier(store(facts), asked).questions.map(({ fact: about, reason, because }) => [about, reason, because]);
    const names = ["metInPerson", "knows", "wouldIntroduce", "knowsMe", "trusts"];
    expect(questions([connection(JAN)])).toEqual(names.map((name) => [name, "no-evidence", []]));
    expect(questions([some])).toEqual(names.map((name) => [name, "some-contact", [some.id]]));
  });

  test("asks once about each fact, the cheapest question first, and in both languages", () => {
    const [note, card] = [fact({ kind: "own-note" }, JAN), contact(JAN)];
    const { questions } = dossier(store([note, card]), asked);
    expect(questions.map(({ fact: about, reason }) => `${about} ${reason}`)).toEqual([
      "knows own-note",
      "metInPerson no-evidence",
      "wouldIntroduce no-evidence",
      "knowsMe no-evidence",
      "trusts no-evidence",
    ]);
    expect(questions[0]?.prompt.nl).toMatch(/\?$/);
  });

  test("has the facts of one person in the order of their ids", () => {
    const [b, a] = [connection(JAN), fact({ kind: "answer", fact: "knows", value: true, on: "2026-01-01" }, JAN)];
    expect(dossier(store([b, a]), asked).facts).toEqual([a, b]);
  });

  test("takes no option that it does not know", () => {
    expect(() => dossier(store([]), asked, { today: "2026-01-01" } as object)).toThrow("today");
    expect(() => dossier(store([]), asked, { now: 3 as never })).toThrow("now");
  });
});
