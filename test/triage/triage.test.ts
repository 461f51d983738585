import { describe, expect, test } from "vitest";
import * as z from "zod";
import { readCalendar } from "../../src/evidence/ical/read-calendar";
import { collect } from "../../src/evidence/store";
import { acquaintance } from "../../src/invitation/acquaintance";
import type { Invitation } from "../../src/invitation/invitation";
import { defineVocabulary, extendVocabulary } from "../../src/invitation/vocabulary";
import { definePolicy } from "../../src/policy/build";
import { hybrid } from "../../src/policy/presets/hybrid";
import { lion } from "../../src/policy/presets/lion";
import { paused } from "../../src/policy/presets/paused";
import { strictSelective } from "../../src/policy/presets/strict-selective";
import { triage } from "../../src/triage/triage";

const now = "2026-11-23";
const invitation = (id: string, more: Partial<Invitation> = {}): Invitation => ({
  id,
  direction: "incoming",
  person: { name: "Aukje Ottema", profileUrl: `https://www.linkedin.com/in/aukje-${id}` },
  sentAt: "2026-11-01",
  ...more,
});

describe("an entry", () => {
  const facts = { "1": { metInPerson: false }, "2": { metInPerson: true, wouldIntroduce: true } };
  const triaged = () =>
    triage({
      invitations: [invitation("1"), invitation("2"), invitation("3")],
      policy: strictSelective(),
      facts,
      now,
      locale: "nl",
      from: "Eva Terpstra",
    });

  test("stands in the order of the invitations", () => {
    const { entries } = triaged();
    expect(entries.map((entry) => entry.invitation.id)).toEqual(["1", "2", "3"]);
    expect(entries.map((entry) => entry.decision.action)).toEqual(["archive", "accept", "ask"]);
  });

  test("has a reply in the language, signed, with the criterion of the policy that decided", () => {
    const { entries } = triaged();
    const text = entries[0]?.reply?.text ?? "";
    expect(text).toMatch(/^Beste Aukje,\n/);
    expect(text).toMatch(/Eva Terpstra$/);
    expect(text).toContain("ontmoet");
    expect(entries[1]?.reply?.id).toBe("reply.welcome.accepted");
  });

  test("asks the sender where the sender can answer", () => {
    const { entries } = triaged();
    expect(entries[2]?.questions[0]?.fact).toBe("metInPerson");
    expect(entries[2]?.reply?.id).toBe("reply.ask.how-do-we-know");
    expect(entries[0]?.questions).toEqual([]);
  });

  test("names the buttons of today's platform, none while open", () => {
    const { entries } = triaged();
    expect(entries[0]?.buttons).toEqual(["ignore"]);
    expect(entries[1]?.buttons).toEqual(["accept"]);
    expect(entries[2]?.buttons).toEqual([]);
  });

  test("is counted in the summary", () => {
    const { summary } = triaged();
    expect(summary).toMatchObject({ invitations: 3, actions: { archive: 1, accept: 1, ask: 1 }, open: 1 });
    expect(summary.questions.map(({ fact, invitations }) => [fact, invitations])).toEqual([["metInPerson", 1]]);
  });
});

describe("facts", () => {
  test("of the app are stronger than those of the evidence, and those than presumption", () => {
    const person = { profileUrl: "https://www.linkedin.com/in/aukje-1" };
    const word = {
      kind: "answers" as const,
      answers: [{ person, fact: "metInPerson", value: true, on: "2026-11-01" }],
    };
    const evidence = collect([word]);
    const invitations = [invitation("1")];
    const policy = strictSelective({ criterion: "met" });
    expect(triage({ invitations, policy, evidence, now }).entries[0]?.decision.action).toBe("accept");
    const facts = { "1": { metInPerson: false } };
    expect(triage({ invitations, policy, evidence, facts, now }).entries[0]?.decision.action).toBe("archive");
  });

  test("that are null in the app's own facts leave the evidence alone", () => {
    const facts = { "1": { inBlockList: null } };
    const [entry] = triage({ invitations: [invitation("1")], policy: hybrid(), facts, now }).entries;
    expect(entry?.facts["inBlockList"]).toBe(false);
    expect(entry?.presumed).toContain("inBlockList");
  });

  test("that are only presumed are named, and presuming nothing leaves them unknown", () => {
    const options = { invitations: [invitation("1")], policy: lion(), now };
    expect(triage(options).entries[0]?.decision.status).toBe("settled");
    expect(triage(options).entries[0]?.presumed).toContain("suspectedScam");
    const [open] = triage({ ...options, presume: {} }).entries;
    expect(open?.decision).toMatchObject({ status: "open", action: "accept" });
    expect(open?.presumed).toEqual([]);
  });

  test("that contradict each other count as unknown and are named", () => {
    const facts = { "1": { metInPerson: true, knows: false } };
    const [entry] = triage({ invitations: [invitation("1")], policy: strictSelective(), facts, now }).entries;
    expect(entry?.conflicts.toSorted()).toEqual(["knows", "metInPerson"]);
    expect(entry?.decision.status).toBe("open");
  });

  test("that the vocabulary lacks are an error when the app gives them", () => {
    const facts = { "1": { metInPersn: true } as never };
    const run = () => triage({ invitations: [invitation("1")], policy: strictSelective(), facts, now });
    expect(run).toThrow(expect.objectContaining({ code: "unknown-fact" }));
  });

  test("of the export do not disturb a policy that has facts of its own", () => {
    const club = defineVocabulary({ member: z.boolean() }, { actions: ["welcome"] });
    const policy = definePolicy(club, {
      name: "club",
      version: "1",
      rules: [
        {
          id: "member",
          when: { fact: "member", op: "eq", value: true },
          then: { action: "welcome", reply: "club.hello" },
        },
      ],
      otherwise: { action: "decline" },
      whenOpen: "ask",
    });
    const [entry] = triage({ invitations: [invitation("1")], policy, facts: { "1": { member: true } }, now }).entries;
    expect(entry?.decision.action).toBe("welcome");
    expect(entry?.reply).toBeNull();
    expect(entry?.buttons).toEqual([]);
  });

  test("of an extended vocabulary stand beside the export's", () => {
    const mine = extendVocabulary(acquaintance, { plays: z.boolean() });
    const policy = definePolicy(mine, {
      name: "band",
      version: "1",
      rules: [
        {
          id: "plays-and-waited",
          when: {
            all: [
              { fact: "plays", op: "eq", value: true },
              { fact: "daysPending", op: "gte", value: 20 },
            ],
          },
          then: { action: "accept" },
        },
      ],
      otherwise: { action: "archive" },
      whenOpen: "ask",
    });
    const [entry] = triage({ invitations: [invitation("1")], policy, facts: { "1": { plays: true } }, now }).entries;
    expect(entry?.decision.rule).toBe("plays-and-waited");
  });
});

describe("a reply", () => {
  test("is withheld from a suspected scam and from somebody who is blocked", () => {
    for (const fact of ["suspectedScam", "inBlockList"] as const) {
      const facts = { "1": { metInPerson: false, [fact]: true } };
      const [entry] = triage({ invitations: [invitation("1")], policy: strictSelective(), facts, now }).entries;
      expect(entry?.decision.action).toBe("archive");
      expect(entry?.reply).toBeNull();
    }
  });

  test("of a paused policy names the day", () => {
    const [entry] = triage({
      invitations: [invitation("1")],
      policy: paused({ until: "2027-01-31" }),
      now,
      locale: "en",
    }).entries;
    expect(entry?.reply?.text).toContain("31 January");
  });

  test("says what is really done with the request, by the platform's buttons", () => {
    const run = (platform: "linkedin-2009" | "linkedin-2026") =>
      triage({
        invitations: [invitation("1")],
        policy: strictSelective(),
        facts: { "1": { metInPerson: false } },
        now,
        platform,
      }).entries[0];
    expect(run("linkedin-2009")?.buttons).toEqual(["archive"]);
    expect(run("linkedin-2009")?.reply?.text).toMatch(/archive/);
    expect(run("linkedin-2026")?.reply?.text).not.toMatch(/archive/);
  });

  test("takes no notice of parameters that an app keeps on an outcome for itself", () => {
    const base = strictSelective();
    const policy = { ...base, otherwise: { ...base.otherwise, params: { queue: "later", hold: "leave-open" } } };
    const options = { invitations: [invitation("1")], policy, facts: { "1": { metInPerson: false } }, now };
    expect(triage({ ...options, platform: "linkedin-2009" }).entries[0]?.reply?.id).toBe("reply.archive.not-met");
  });

  test("does not ask how we know each other of somebody I know, or of a seller", () => {
    for (const facts of [{ knows: true }, { salesPitch: true }]) {
      const [entry] = triage({
        invitations: [invitation("1")],
        policy: strictSelective(),
        facts: { "1": facts },
        now,
      }).entries;
      expect(entry?.decision.action).toBe("ask");
      expect(entry?.reply).toBeNull();
    }
  });

  test("names the criterion that failed, and promises nothing about meeting where that is not it", () => {
    const facts = { "1": { wouldIntroduce: false } };
    const [entry] = triage({ invitations: [invitation("1")], policy: strictSelective(), facts, now }).entries;
    expect(entry?.decision.action).toBe("archive");
    expect(entry?.reply?.text).not.toContain("in person");
  });

  test("survives a hostile name", () => {
    const person = { name: "{closing}\u202e\n<script> ".repeat(500) };
    const [entry] = triage({
      invitations: [invitation("1", { person })],
      policy: strictSelective(),
      facts: { "1": { metInPerson: false } },
      now,
    }).entries;
    expect(entry?.reply?.text).not.toMatch(/[{}<>\u202e]/);
  });
});

test("a moment that is no day is refused", () => {
  const run = () => triage({ invitations: [], policy: lion(), now: "yesterday" });
  expect(run).toThrow(expect.objectContaining({ code: "not-a-date" }));
});

test("no invitations give no entries", () => {
  expect(triage({ invitations: [], policy: lion(), now: new Date("2026-11-23T10:00:00Z") })).toEqual({
    entries: [],
    summary: { invitations: 0, actions: {}, open: 0, questions: [], unwritten: {} },
  });
});

describe("evidence that decides, and evidence that does not", () => {
  const guests = (count: number): readonly string[] =>
    Array.from({ length: count }, (_, i) => `ATTENDEE;PARTSTAT=ACCEPTED:mailto:guest${i}@work.example`);
  const calendar = (count: number) =>
    readCalendar(
      [
        "BEGIN:VCALENDAR",
        "BEGIN:VEVENT",
        "DTSTART:20260312T130000Z",
        "LOCATION:Zwolle",
        "ORGANIZER:mailto:me@home.example",
        "ATTENDEE;PARTSTAT=ACCEPTED;CN=Aukje Ottema:mailto:aukje@ottema.example",
        ...guests(count),
        "END:VEVENT",
        "END:VCALENDAR",
      ].join("\n"),
      { file: "work.ics" },
    );
  const invited = [
    { id: "1", direction: "incoming" as const, person: { name: "Aukje", email: "aukje@ottema.example" } },
  ];
  const strict = strictSelective({ criterion: "met" });
  const entryOf = (count: number, rules = {}, day = now) => {
    const evidence = collect([calendar(count)], { me: { emails: ["me@home.example"] } });
    return triage({ invitations: invited, policy: strict, evidence, rules, now: day }).entries[0];
  };

  test("a small meeting in the calendar accepts, and is named", () => {
    expect(entryOf(0)?.decision.action).toBe("accept");
    expect(entryOf(0)?.evidence["metInPerson"]?.text.en).toBe("met on 12 March 2026, 2 people accepted (work.ics)");
  });

  test("a large one is asked about, with the event beside the question, unless the rules are wider", () => {
    expect(entryOf(30)?.decision.action).toBe("ask");
    expect(entryOf(30)?.leads[0]).toMatchObject({ fact: "metInPerson", reason: "large-event" });
    expect(entryOf(30, { meetingAttendees: 32 })?.decision.action).toBe("accept");
  });

  test("a meeting that is still to come decides nothing", () => {
    expect(entryOf(0, {}, "2026-03-11")?.decision.action).toBe("ask");
    expect(entryOf(0, {}, "2026-03-12")?.decision.action).toBe("accept");
  });

  test("what was told in confidence decides, is marked, and is never what a reply names", () => {
    const told = {
      person: { name: "Aukje" },
      fact: "metInPerson",
      value: false,
      on: "2026-11-01",
      words: "she never met you",
    };
    const evidence = collect([{ kind: "inside-information", items: [told] }]);
    const person = { name: "Aukje" };
    const [entry] = triage({
      invitations: [{ id: "1", direction: "incoming", person }],
      policy: strict,
      evidence,
      now,
    }).entries;
    expect(entry?.decision.action).toBe("archive");
    expect(entry?.confidential).toEqual(["metInPerson"]);
    expect(entry?.reply?.text).not.toMatch(/never met you/);
  });

  test("a policy whose own message would betray it is stopped by a typed error", () => {
    const told = {
      person: { name: "Aukje" },
      fact: "knows",
      value: true,
      on: "2026-11-01",
      words: "she starts at Brikgoud in January",
    };
    const evidence = collect([{ kind: "inside-information", items: [told] }]);
    const policy = definePolicy(acquaintance, {
      language: 1,
      name: "gossip",
      version: "1",
      vocabulary: "acquaintance@1",
      rules: [],
      otherwise: {
        action: "accept",
        reply: "intro.request",
        params: { reason: "the news that she starts at Brikgoud" },
      },
      whenOpen: "ask",
    });
    const run = () =>
      triage({ invitations: [{ id: "1", direction: "incoming", person: { name: "Aukje" } }], policy, evidence, now });
    expect(run).toThrow(expect.objectContaining({ code: "confidential" }));
    expect(run).not.toThrow(/Brikgoud/);
  });
});
