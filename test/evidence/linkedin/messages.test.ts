import { describe, expect, test } from "vitest";
import { readLinkedInExport } from "../../../src/evidence/linkedin/read-export";
import {
  csv,
  INVITATIONS,
  ME,
  MESSAGES_2022,
  MESSAGES_2023,
  MESSAGES_2025,
  MESSAGES_2026,
  type Message,
  MY_URL,
  messagesCsv,
  url,
} from "./export-texts";

const TALK: readonly Message[] = [
  { from: "me", to: ["jan"], on: "2025-06-01", content: "hello,\n\nthere" },
  { from: "jan", to: ["me"], on: "2025-06-01", content: 'he said "hi"' },
  { from: "jan", to: ["me"], on: "2025-06-01" },
  { from: "jan", to: ["me"], on: "2025-06-05" },
  { from: "me", to: ["piet"], on: "2024-01-02" },
  { from: "piet", to: ["me"], on: "2024-01-03" },
  { from: "kees", to: ["me"], on: "2023-01-03" },
];

const countsOf = (text: string, me?: string) =>
  readLinkedInExport({ "messages.csv": text }, me ? { me: { profileUrl: me } } : {});

describe("messages in every form of the file", () => {
  test.each([
    { era: "until-2023", header: MESSAGES_2022, quotes: false },
    { era: "2023", header: MESSAGES_2023, quotes: false },
    { era: "2024-2025", header: MESSAGES_2025, quotes: false },
    { era: "2024-2025", header: `${MESSAGES_2023},IS MESSAGE DRAFT`, quotes: false },
    { era: "since-2026", header: MESSAGES_2026, quotes: true },
  ])("$era: the same counts per person", ({ era, header, quotes }) => {
    const read = countsOf(messagesCsv(header, TALK, quotes));
    expect(read.report.files[0]).toMatchObject({ era, used: 7 });
    expect(read.me.profileUrl).toBe(MY_URL); // told by the messages alone
    expect(read.messages.map(({ row, ...counts }) => counts)).toEqual([
      {
        name: "jan",
        profileUrl: url("jan"),
        sent: 1,
        received: 3,
        days: 2,
        daysSent: 1,
        daysReceived: 2,
        daysBothWays: 1,
        first: "2025-06-01",
        last: "2025-06-05",
      },
      {
        name: "kees",
        profileUrl: url("kees"),
        sent: 0,
        received: 1,
        days: 1,
        daysSent: 0,
        daysReceived: 1,
        daysBothWays: 0,
        first: "2023-01-03",
        last: "2023-01-03",
      },
      {
        name: "piet",
        profileUrl: url("piet"),
        sent: 1,
        received: 1,
        days: 2,
        daysSent: 1,
        daysReceived: 1,
        daysBothWays: 0,
        first: "2024-01-02",
        last: "2024-01-03",
      },
    ]);
  });

  test("the order of the rows changes no count", () => {
    const without = (read: ReturnType<typeof countsOf>) => read.messages.map(({ row, ...counts }) => counts);
    expect(without(countsOf(messagesCsv(MESSAGES_2026, [...TALK].reverse())))).toEqual(
      without(countsOf(messagesCsv(MESSAGES_2026, TALK))),
    );
  });
});

test("nothing of what was written is kept", () => {
  const talk = TALK.map((message) => ({ ...message, content: "xyzzy plugh" }));
  expect(JSON.stringify(countsOf(messagesCsv(MESSAGES_2026, talk)))).not.toMatch(/xyzzy|plugh/);
});

test("drafts and sponsored messages are dropped and counted", () => {
  const rows = messagesCsv(MESSAGES_2025, [...TALK, { from: "me", to: ["jan"], on: "2026-01-01", draft: true }]);
  const sponsored = csv(MESSAGES_2025, [
    [
      "s1",
      "",
      "Great Course",
      "",
      ME,
      MY_URL,
      "2025-06-01 14:03:22 UTC",
      "Hi %FIRSTNAME%",
      "buy",
      "INBOX",
      "",
      "No",
      "No",
    ],
    [
      "s2",
      "",
      "Ann",
      url("ann"),
      ME,
      MY_URL,
      "2025-06-01 14:03:22 UTC",
      "",
      '<p class="spinmail-quill-editor">x</p>',
      "INBOX",
      "",
      "No",
      "No",
    ],
  ]);
  const read = countsOf(rows + sponsored.slice(sponsored.indexOf("\n") + 1), MY_URL);
  expect(read.messages).toHaveLength(3);
  expect(read.report.files[0]?.setAside).toEqual([
    { reason: "draft", count: 1, rows: [9] },
    { reason: "sponsored", count: 2, rows: [10, 11] },
  ]);
});

test("each conversation with an account that is gone has an unknown person of its own", () => {
  const gone: readonly Message[] = [
    { conversation: "a", from: "", to: ["me"], on: "2020-01-01" },
    { conversation: "a", from: "me", to: [""], on: "2020-01-02" },
    { conversation: "b", from: "", to: ["me"], on: "2021-01-01" },
  ];
  const read = countsOf(messagesCsv(MESSAGES_2023, gone), MY_URL);
  expect(read.messages.map(({ deleted, sent, received }) => [deleted, sent, received])).toEqual([
    [true, 1, 1],
    [true, 0, 1],
  ]);
});

test("a message to more people than five is a mailing", () => {
  const many = ["a", "b", "c", "d", "e", "f"];
  const mailing: readonly Message[] = [...TALK, { from: "me", to: many, on: "2025-01-01" }];
  expect(countsOf(messagesCsv(MESSAGES_2026, mailing), MY_URL).messages).toHaveLength(3);
  const all = readLinkedInExport(
    { "messages.csv": messagesCsv(MESSAGES_2026, mailing) },
    { maxRecipients: 6, me: { profileUrl: MY_URL } },
  );
  expect(all.messages).toHaveLength(9);
});

test("in a group, what others write to all counts for its writer alone", () => {
  const group: readonly Message[] = [
    { conversation: "g", from: "jan", to: ["me", "piet"], on: "2025-01-01" },
    { conversation: "g", from: "me", to: ["jan", "piet"], on: "2025-01-02" },
  ];
  const read = countsOf(messagesCsv(MESSAGES_2026, group), MY_URL);
  expect(read.messages.map(({ name, sent, received }) => [name, sent, received])).toEqual([
    ["jan", 1, 1],
    ["", 1, 0],
  ]);
});

test("the note of an invitation, repeated among the messages, is no contact", () => {
  const note = "Hi, we met\nat the fair";
  const read = readLinkedInExport({
    "Invitations.csv": csv(INVITATIONS, [["jan", ME, "6/1/25, 2:00 PM", note, "INCOMING", url("jan"), MY_URL]]),
    "messages.csv": messagesCsv(MESSAGES_2026, [
      { from: "jan", to: ["me"], on: "2025-06-01", content: note },
      { from: "jan", to: ["me"], on: "2025-06-02", content: "how are you?" },
    ]),
  });
  expect(read.messages[0]).toMatchObject({ received: 1, days: 1 });
  expect(read.report.files[1]?.setAside[0]).toMatchObject({ reason: "invitation-note", count: 1 });
});

test("without recipients' addresses an unanswered message goes to the name in the file", () => {
  const read = countsOf(messagesCsv(MESSAGES_2022, [{ from: "me", to: ["jan"], on: "2020-01-01" }]), MY_URL);
  expect(read.messages).toEqual([
    {
      row: 2,
      name: "jan",
      sent: 1,
      received: 0,
      days: 1,
      daysSent: 1,
      daysReceived: 0,
      daysBothWays: 0,
      first: "2020-01-01",
      last: "2020-01-01",
    },
  ]);
});

test("when nothing tells which side is mine, none is counted and the report says so", () => {
  const read = countsOf(messagesCsv(MESSAGES_2026, [{ from: "jan", to: ["piet"], on: "2020-01-01" }]));
  expect(read.messages).toEqual([]);
  expect(read.report.files[0]?.problems[0]?.code).toBe("missing-field");
});

test("a message on no day of the calendar is set aside", () => {
  const read = countsOf(messagesCsv(MESSAGES_2026, [...TALK, { from: "jan", to: ["me"], on: "2025-02-30" }]));
  expect(read.report.files[0]?.setAside).toEqual([{ reason: "bad-date", count: 1, rows: [9] }]);
});
