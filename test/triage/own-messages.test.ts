import { describe, expect, test } from "vitest";
import { readLinkedInExport } from "../../src/evidence/linkedin/read-export";
import { type Contracts, defineCatalog } from "../../src/messages";
import { parsePolicy } from "../../src/policy/parse";
import { strictSelective } from "../../src/policy/presets/strict-selective";
import { triage } from "../../src/triage/triage";

const invitations = ["1", "2", "3"].map((id) => ({ id, direction: "incoming" as const, person: { name: "Ann Smit" } }));
const facts = { "1": { metInPerson: false }, "2": { metInPerson: false }, "3": { metInPerson: true } };
const now = "2026-11-23";

/** Strict, whose refusals go with another message. */
const replying = (reply: string, params?: Readonly<Record<string, string>>) => {
  const { value } = parsePolicy({
    ...strictSelective(),
    otherwise: { action: "archive", reply, ...(params ? { params } : {}) },
  });
  if (!value) throw new Error("the policy is sound");
  return value;
};

const base = {
  locale: "en",
  registers: ["neutral"],
  partial: true,
  salutation: { neutral: { given: "Hi {given},", none: "Hello," } },
  closing: { neutral: ["Bye", { text: ",\n{from}" }] },
  occasion: {
    event: "at {event}",
    place: "in {place}",
    day: "on {day} {month}",
    month: "in {month} {year}",
    year: "in {year}",
    date: "{day} {month} {year}",
    months: "January February March April May June July August September October November December",
  },
} as const;

describe("messages of an app's own", () => {
  const messages = {
    "crm.no-thanks": { channel: "message", params: { team: { kind: "text", budget: 40 } } },
  } as const satisfies Contracts;
  const crm = defineCatalog(
    {
      ...base,
      messages: { "crm.no-thanks": { neutral: ["The {team} team takes nobody on."] } },
    },
    { messages },
  );

  test("are written, with what the policy's outcome gives them to say", () => {
    const policy = replying("crm.no-thanks", { team: "sales" });
    const { entries, summary } = triage({ invitations, policy, facts, now, catalogs: [crm], messages });
    expect(entries[0]?.reply).toMatchObject({
      id: "crm.no-thanks",
      text: "Hi Ann,\n\nThe sales team takes nobody on.\n\nBye",
    });
    expect(summary.unwritten).toEqual({});
  });

  test("of which no catalogue has a text are counted, with those that are misspelt", () => {
    const { entries, summary } = triage({ invitations, policy: replying("reply.archive.notmet"), facts, now });
    expect(entries.map(({ reply }) => reply?.id ?? null).slice(0, 2)).toEqual([null, null]);
    expect(summary.unwritten).toEqual({ "reply.archive.notmet": 2 });
  });

  test("an app's own words for a message of the package come first", () => {
    const brief = defineCatalog({
      ...base,
      messages: { "reply.ask.how-do-we-know": { neutral: ["Where from?", { text: " {guess}?", drop: 1 }] } },
    });
    const { entries } = triage({ invitations, policy: strictSelective(), now, catalogs: [brief] });
    expect(entries[0]?.reply?.text).toBe("Hi Ann,\n\nWhere from?\n\nBye");
  });
});

test("the criterion that the policy gives comes first; what becomes of the request is what the platform can do", () => {
  const policy = replying("reply.archive.not-met", { criterion: "in-contact", hold: "archive" });
  const reply = triage({ invitations, policy, facts, now, platform: "linkedin-2026" }).entries[0]?.reply?.text;
  expect(reply).toContain("in touch");
  expect(reply).not.toContain("in person");
  expect(reply).not.toContain("archive");
});

test("somebody who writes that we never met reads that we have not met, and not that I would not introduce them", () => {
  const person = { name: "Ann Smit" };
  const stranger = {
    person,
    id: "1",
    direction: "incoming" as const,
    note: "We have never met, but I like your posts.",
  };
  const { entries } = triage({
    invitations: [stranger],
    policy: strictSelective(),
    now,
    facts: { "1": { wouldIntroduce: true } },
  });
  expect(entries[0]?.reply?.text).toContain("I've met in person");
});

test("of somebody on the block list, or who looks like a scam, nothing is asked and nothing is written", () => {
  const open = { "1": { inBlockList: true }, "2": { suspectedScam: true }, "3": {} };
  const { entries, summary } = triage({ invitations, policy: strictSelective(), facts: open, now });
  expect(entries.map(({ decision }) => decision.status)).toEqual(["open", "open", "open"]);
  expect(entries.map(({ questions }) => questions.length > 0)).toEqual([false, false, true]);
  expect(entries.map(({ reply }) => reply !== null)).toEqual([false, false, true]);
  expect(summary.questions.map((question) => question.invitations)).toEqual([1]);
});

test("a source that was not collected is refused with what to do, even where nobody is to be decided on", () => {
  const evidence = readLinkedInExport({
    "Connections.csv": "First Name,Last Name,URL,Connected On\nAnn,Smit,,06 Mar 2023\n",
  });
  for (const some of [invitations, []]) {
    const call = () => triage({ invitations: some, policy: strictSelective(), now, evidence: evidence as never });
    expect(call).toThrow(expect.objectContaining({ code: "wrong-type", message: expect.stringContaining("collect") }));
  }
});
