import { describe, expect, test } from "vitest";
import * as z from "zod";
import {
  acquaintance,
  compile,
  definePolicy,
  evaluate,
  explain,
  extendVocabulary,
  type Facts,
  fact,
  nextQuestion,
  type Policy,
  parsePolicy,
} from "../../src";
import { isBlindTo, lint } from "../../src/analysis";
import { render } from "../../src/messages";

/** What a recruiter must know besides: what the contact is about, and what a connector can tell. */
const recruiting = extendVocabulary(
  acquaintance,
  {
    occasion: fact(z.enum(["they-invite-me", "i-invite-them", "through-a-connector"]), {
      words: { subject: { nl: "de aanleiding", en: "the occasion" } },
    }),
    connectorReallyKnows: fact(z.boolean(), {
      question: { nl: "Ken je deze kandidaat écht?", en: "Do you really know this candidate?" },
      answeredBy: ["connector"],
      evidence: "The connector's own word. A connection on the platform does not establish it.",
    }),
    available: fact(z.boolean(), {
      question: { nl: "Staat deze kandidaat open voor iets nieuws?", en: "Is this candidate open to something new?" },
      answeredBy: ["connector", "sender"],
      evidence: "What the connector has heard lately; a profile may be months behind.",
    }),
  },
  { actions: ["send", "send-with-doubt", "hold", "ask-for-introduction", "other-connector", "leave-alone"] },
);

const is = (occasion: "they-invite-me" | "i-invite-them" | "through-a-connector") =>
  ({ fact: "occasion", op: "eq", value: occasion }) as const;

/** One recruiter's way: selective with invitations, careful with their own, and never past a connector. */
const recruiter = definePolicy(recruiting, {
  name: "recruiter",
  version: "1.0.0",
  rules: [
    {
      id: "met-and-would-introduce",
      when: {
        all: [
          is("they-invite-me"),
          { fact: "metInPerson", op: "eq", value: true },
          { fact: "wouldIntroduce", op: "eq", value: true },
        ],
      },
      then: { action: "accept", reply: "reply.welcome.accepted" },
      because: {
        nl: "Je hebt deze persoon ontmoet en zou voor deze persoon instaan.",
        en: "You have met this person and would vouch for them.",
      },
    },
    {
      id: "know-each-other",
      when: {
        all: [
          is("i-invite-them"),
          { fact: "knows", op: "eq", value: true },
          { fact: "knowsMe", op: "eq", value: true },
        ],
      },
      then: { action: "send", reply: "invite.met" },
      because: { nl: "Jullie kennen elkaar.", en: "You know each other." },
    },
    {
      id: "may-have-forgotten",
      when: { all: [is("i-invite-them"), { fact: "metInPerson", op: "eq", value: true }] },
      then: { action: "send-with-doubt", reply: "invite.unsure" },
      because: { nl: "De ander weet het misschien niet meer: zeg dat erbij.", en: "They may have forgotten: say so." },
    },
    {
      id: "do-not-know-them",
      when: is("i-invite-them"),
      then: { action: "hold" },
      because: { nl: "Vraag liever om een introductie.", en: "Better ask for an introduction." },
    },
    {
      id: "no-longer-available",
      when: { all: [is("through-a-connector"), { fact: "available", op: "eq", value: false }] },
      then: { action: "leave-alone" },
      because: {
        nl: "De kandidaat heeft al iets anders: dat scheelt jullie beiden een bericht.",
        en: "The candidate has found something else: that saves you both a message.",
      },
    },
    {
      id: "connector-is-only-connected",
      when: { all: [is("through-a-connector"), { fact: "connectorReallyKnows", op: "eq", value: false }] },
      then: { action: "other-connector" },
      because: {
        nl: "Wie iemand niet echt kent, kan niemand introduceren.",
        en: "Nobody can introduce people they do not really know.",
      },
    },
    {
      id: "introduction",
      when: is("through-a-connector"),
      then: { action: "ask-for-introduction", reply: "intro.request" },
      because: {
        nl: "Een eerstelijns contact dat de kandidaat kent is de beste weg.",
        en: "A contact who knows the candidate is the best way.",
      },
    },
  ],
  otherwise: { action: "archive", reply: "reply.archive.not-met", params: { criterion: "both" } },
  whenOpen: "ask",
});

const decide = (facts: Facts) => compile(recruiter as Policy)(facts);
const invites = { occasion: "they-invite-me" } as const;
const viaLeo = { occasion: "through-a-connector" } as const;

describe("a recruiter's own policy", () => {
  test("R54: is a document like any other, with nothing wrong in it", () => {
    expect(parsePolicy(JSON.stringify(recruiter)).value).toEqual(recruiter);
    expect(lint(recruiter, { blindTo: ["seniority", "industry", "openNetworker"] }).filter(isWarning)).toEqual([]);
  });

  test("R54: the online acquaintance is archived with a reply, because we have not met", () => {
    const facts = { ...invites, interactedOnline: true, metInPerson: false } as const;
    expect(decide(facts)).toMatchObject({ status: "settled", action: "archive", reply: "reply.archive.not-met" });
    expect(explain(recruiter, facts, { locale: "nl" }).text).toContain("nog niet in het echt ontmoet");
  });

  test("R54: the vice president is archived too, and it is proven that titles do not count", () => {
    const facts = { ...invites, metInPerson: false, seniority: "vp", industry: "technology" } as const;
    expect(decide(facts)).toMatchObject({ status: "settled", action: "archive" });
    expect(isBlindTo(recruiter, "seniority")).toBe(true);
  });

  test("R54: the LION who is a friend is accepted", () => {
    const facts = { ...invites, openNetworker: true, metInPerson: true, wouldIntroduce: true } as const;
    expect(decide(facts)).toMatchObject({ action: "accept", rule: "met-and-would-introduce" });
  });

  test("R54: to the person who has forgotten me I write that I am not sure, and that archiving is fine", () => {
    const facts = { occasion: "i-invite-them", metInPerson: true, knowsMe: false } as const;
    const decision = decide(facts);
    expect(decision).toMatchObject({ status: "settled", action: "send-with-doubt", reply: "invite.unsure" });
    const { text, length } = render(decision.reply ?? "", { name: "Sanne de Wit" }, { locale: "nl", limit: 200 });
    expect(text).toMatch(/niet zeker.*archiveer/is);
    expect(length).toBeLessThanOrEqual(200);
  });

  test("R54: the candidate who has accepted another job is left alone, as soon as the connector says so", () => {
    const decision = decide({ ...viaLeo, available: false });
    expect(decision).toMatchObject({ status: "settled", action: "leave-alone", rule: "no-longer-available" });
  });

  test("R54: the weak connector is asked first whether they really know the candidate", () => {
    const connector = { ...viaLeo, openNetworker: true } as const;
    expect(decide(connector)).toMatchObject({
      status: "open",
      possible: ["leave-alone", "other-connector", "ask-for-introduction"],
    });
    const question = nextQuestion(recruiter, { ...connector, available: true });
    expect(question).toMatchObject({ fact: "connectorReallyKnows", answeredBy: ["connector"] });
    expect(decide({ ...connector, available: true, connectorReallyKnows: false }).action).toBe("other-connector");
    expect(decide({ ...connector, available: true, connectorReallyKnows: true }).action).toBe("ask-for-introduction");
  });

  test("R54: whom the recruiter has never met gets no invitation from them, but an introduction is thought of", () => {
    const stranger = { occasion: "i-invite-them", knows: false } as const;
    expect(decide(stranger)).toMatchObject({ status: "settled", action: "hold" });
    expect(explain(recruiter, stranger, { locale: "en" }).text).toContain("introduction");
    expect(evaluate(recruiter, stranger)).toEqual(decide(stranger));
  });
});

const isWarning = (finding: { readonly severity: string }): boolean => finding.severity === "warning";
