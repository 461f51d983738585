import { describe, expect, test } from "vitest";
import * as z from "zod";
import { acquaintance } from "../../src/invitation/acquaintance";
import type { Invitation } from "../../src/invitation/invitation";
import { extendVocabulary } from "../../src/invitation/vocabulary";
import { definePolicy } from "../../src/policy/build";
import type { Policy } from "../../src/policy/document";
import { hybrid } from "../../src/policy/presets/hybrid";
import { strictSelective } from "../../src/policy/presets/strict-selective";
import { type TriageOptions, triage } from "../../src/triage/triage";

const policy = strictSelective();
const is = <N extends string>(name: N, value: boolean) => ({ fact: name, op: "eq", value }) as const;
const replyTo = (note: string, options: Partial<TriageOptions<never, never>> = {}) => {
  const invitations: Invitation[] = [{ id: "1", direction: "incoming", person: { name: "Aukje Ottema" }, note }];
  const [entry] = triage({ invitations, policy, now: "2026-11-23", locale: "nl", ...options } as never).entries;
  return entry?.reply ?? null;
};
const body = (note: string, options: Partial<TriageOptions<never, never>> = {}): string =>
  replyTo(note, options)?.text.split("\n\n")[1] ?? "";

describe("the reply to somebody who is asked about", () => {
  test.each([
    { note: "", id: "reply.ask.how-do-we-know", why: "nothing is said" },
    {
      note: "Ik wil je graag toevoegen aan mijn netwerk.",
      id: "reply.ask.how-do-we-know",
      why: "a default text says nothing",
    },
    { note: "Leuk profiel!", id: "reply.ask.how-do-we-know", why: "a compliment does not say it either" },
    {
      note: "We spraken elkaar op de Kennisdag in Utrecht.",
      id: "reply.ask.remind-me",
      why: "it says that we have met",
    },
    {
      note: "Jij was mijn stagebegeleider bij Brikgoud.",
      id: "reply.ask.remind-me",
      why: "it says that we have a past",
    },
    {
      note: "We hebben elkaar nooit ontmoet, maar ik volg je al een tijd.",
      id: "reply.archive.not-met",
      why: "we have not",
    },
  ])("is $id where $why", ({ note, id }) => {
    expect(replyTo(note)?.id).toBe(id);
  });

  test.each([
    {
      note: "We spraken elkaar vorig jaar op de arbeidsmarktdag in Zwolle; ik zat aan jouw tafel.",
      locale: "nl",
      says: "Je schrijft dat we elkaar kennen van de arbeidsmarktdag in Zwolle, maar",
      why: "as they wrote it",
    },
    {
      note: "Thanks for the chat by the coffee machine at FOSDEM!",
      locale: "en",
      says: "from the coffee machine at FOSDEM, but",
      why: "in English",
    },
    {
      note: "It was great to meet you at the workshop in Ghent.",
      locale: "nl",
      says: "Je schrijft dat we elkaar kennen, maar",
      why: "English words do not fit a Dutch sentence",
    },
    {
      note: "Dank voor het fijne gesprek gisteren op jullie kantoor in Utrecht.",
      locale: "nl",
      says: "kennen, maar",
      why: "`jullie` would turn round",
    },
    {
      note: "Leuk je te spreken op de borrel van bit\u200b.ly/x2 gisteren",
      locale: "nl",
      says: "Je schrijft dat we elkaar kennen, maar",
      why: "nor one that only shows once invisible characters are gone",
    },
    {
      note: `We hebben elkaar ontmoet op de ${"Kennis".repeat(30)}dag.`,
      locale: "nl",
      says: "Je schrijft dat we elkaar kennen, maar",
      why: "what is long is no name",
    },
    {
      note: "Ha Marit, bedankt nog voor de koffie bij jullie op kantoor vorige maand.",
      locale: "nl",
      says: "Je schrijft dat we elkaar kennen, maar",
      why: "whose office is not said",
    },
    {
      note: "Leuk je te spreken op de borrel van bit.ly/x2 gisteren",
      locale: "nl",
      says: "kennen, maar",
      why: "a link is not repeated",
    },
  ])("names the place of the meeting where it can be repeated: $why", ({ note, locale, says }) => {
    expect(body(note, { locale })).toContain(says);
  });

  test("leaves the request open and names the criterion for somebody who writes that we have not met", () => {
    const text = body("We hebben elkaar nooit ontmoet, maar ik volg je al een tijd.");
    expect(text).toContain("ontmoet");
    expect(text).toContain("Ik laat je verzoek openstaan");
  });

  test("is none where the note says that we have not met and the policy does not archive people for that", () => {
    const lenient = definePolicy(acquaintance, {
      name: "met-or-knows",
      version: "1",
      rules: [
        { id: "met", when: { fact: "metInPerson", op: "eq", value: true }, then: { action: "accept" } },
        { id: "trusts", when: { fact: "trusts", op: "eq", value: true }, then: { action: "accept" } },
      ],
      otherwise: { action: "archive", reply: "reply.archive.not-met" },
      whenOpen: { action: "ask", reply: "reply.ask.how-do-we-know" },
    });
    const options = { policy: lenient as never };
    expect(replyTo("", options)?.id).toBe("reply.ask.how-do-we-know");
    expect(replyTo("We hebben elkaar nooit ontmoet.", options)).toBeNull();
  });

  test("is none where the note says that we have not met and the facts that we must have", () => {
    const club = extendVocabulary(
      acquaintance,
      { dined: z.boolean(), pays: z.boolean() },
      { constraints: [{ any: [is("dined", false), is("metInPerson", true)] }] },
    );
    const policy = definePolicy(club, {
      name: "diners",
      version: "1",
      rules: [{ id: "diner", when: { all: [is("metInPerson", true), is("pays", true)] }, then: { action: "accept" } }],
      otherwise: { action: "archive", reply: "reply.archive.not-met" },
      whenOpen: { action: "ask", reply: "reply.ask.how-do-we-know" },
    });
    const options = { policy: policy as never, facts: { "1": { dined: true } } as never };
    expect(replyTo("", options)?.id).toBe("reply.ask.how-do-we-know");
    expect(replyTo("We hebben elkaar nooit ontmoet.", options)).toBeNull();
  });

  test("may be a message of the policy's that has no word for leaving a request open", () => {
    const short: Policy = { ...strictSelective(), otherwise: { action: "archive", reply: "reply.welcome.open" } };
    const note = "We hebben elkaar nooit ontmoet.";
    expect(replyTo(note, { policy: short as never })?.id).toBe("reply.welcome.open");
    const own: Policy = { ...short, otherwise: { action: "archive", reply: "ours.archive" } };
    expect(replyTo(note, { policy: own as never })).toBeNull();
  });

  test("takes up the note too where the policy itself asks", () => {
    const facts = { "1": { metInPerson: false, knows: false, asksToArchive: false } } as never;
    const hybridly = { policy: hybrid() as never, facts };
    expect(replyTo("We spraken elkaar op de Kennisdag in Utrecht.", hybridly)?.id).toBe("reply.ask.remind-me");
  });
});
