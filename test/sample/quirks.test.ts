import { expect, test } from "vitest";
import { makeSample } from "../../scripts/sample/sample";
import { readTable } from "../../scripts/sample/table";

const files = makeSample().export;
const connections = files["Connections.csv"] ?? "";
const invitations = files["Invitations.csv"] ?? "";
const messages = files["messages.csv"] ?? "";

test.each([
  {
    quirk: "a preamble of a label, a quoted paragraph and an empty line",
    text: connections,
    found: /^Notes:\n"[^"]+"\n\nFirst Name,/,
  },
  { quirk: "no line feed after the last connection", text: connections, found: /\d{4}$/ },
  { quirk: "rows of a date alone", text: connections, found: /\n,,,,,,\d\d \w{3} \d{4}/ },
  { quirk: "credentials behind a comma", text: connections, found: /"Okkersma, CPA"/ },
  { quirk: "a company with a comma", text: connections, found: /"Bakker, Smit & Co"/ },
  { quirk: "a company with quotes", text: connections, found: /"Bureau ""De Derde Helft"""/ },
  { quirk: "the particle van der", text: connections, found: /,van der [A-Z]/ },
  { quirk: "the particle van den", text: connections, found: /,van den [A-Z]/ },
  { quirk: "the particle 't", text: connections, found: /,'t [A-Z]/ },
  { quirk: "the particle ter", text: connections, found: /,ter [A-Z]/ },
  { quirk: "the particle van 't", text: connections, found: /,van 't [A-Z]/ },
  { quirk: "the particle den", text: connections, found: /,den [A-Z]/ },
  { quirk: "the particle d'", text: connections, found: /,d'[A-Z]/ },
  { quirk: "Belgian capitals in particles", text: connections, found: /Van Den|Van den|De Cuyperman|D'Hoedt/ },
  { quirk: "names in Chinese characters", text: connections, found: /\p{sc=Han}/u },
  { quirk: "names in Hangul", text: connections, found: /\p{sc=Hangul}/u },
  { quirk: "names in Arabic script", text: connections, found: /\p{sc=Arabic}/u },
  { quirk: "names in Hebrew script", text: connections, found: /\p{sc=Hebrew}/u },
  { quirk: "percent-encoded addresses", text: connections, found: /in\/%e[0-9a-f]%/ },
  { quirk: "letters read in the wrong encoding", text: connections, found: /ZoÃ«/ },
  { quirk: "HTML entities", text: connections, found: /&amp;/ },
  { quirk: "emoji in names", text: connections, found: /\p{Extended_Pictographic}/u },
  { quirk: "a mathematical alphabet", text: connections, found: /\u{1d4dc}/u },
  { quirk: "cells that a spreadsheet would take for a formula", text: connections, found: /,(@|-) / },
  { quirk: "notes over several lines", text: invitations, found: /"Beste Marit,\n\nWe spraken/ },
  { quirk: "an invitee who closed the account", text: invitations, found: /,LinkedIn Member,.*OUTGOING,[^,\n]+,\n/ },
  { quirk: "moments with a comma, quoted", text: invitations, found: /"1[01]\/\d+\/26, \d+:\d\d [AP]M"/ },
  { quirk: "a quoted header of messages", text: messages, found: /^"CONVERSATION ID","CONVERSATION TITLE"/ },
  { quirk: "senders who closed their account", text: messages, found: /"LinkedIn Member","",/ },
  { quirk: "sponsored messages with placeholders", text: messages, found: /spinmail-quill-editor.*%FIRSTNAME%/ },
  { quirk: "drafts", text: messages, found: /"Yes","No"\n/ },
  { quirk: "several recipients", text: messages, found: /-kt\d{4},https:/ },
  { quirk: "a carriage return within a cell", text: messages, found: /"nee"",\r\n/ },
  { quirk: "moments in UTC", text: messages, found: /"20\d\d-\d\d-\d\d \d\d:\d\d:\d\d UTC"/ },
  {
    quirk: "endorsers' addresses without a scheme",
    text: files["Endorsement_Received_Info.csv"],
    found: /,www\.linkedin\.com\/in\//,
  },
  { quirk: "a status behind a space", text: files["Recommendations_Received.csv"], found: / HIDDEN/ },
  { quirk: "own notes over several lines", text: files["Notes.csv"], found: /Brikgoud;\nnog/ },
  {
    quirk: "two e-mail addresses in one cell",
    text: files["ImportedContacts.csv"],
    found: /"[^"]+@[^"]+,[^"]+@[^"]+"/,
  },
])("the export has $quirk", ({ text, found }) => expect(text).toMatch(found));

test("some people are there twice, and some names belong to two people", () => {
  const names = readTable(connections).rows.map(([given, family]) => `${given} ${family}`);
  expect(names.filter((name) => name === "Bartel Kromhoutsma")).toHaveLength(2);
  expect(names.filter((name) => name === "Esther van der Linderveen")).toHaveLength(2);
});

test("every profile address among the connections is there once", () => {
  const urls = readTable(connections).rows.flatMap(([, , url = ""]) => (url === "" ? [] : [url]));
  expect(new Set(urls).size).toBe(urls.length);
});

test("files that look like messages are there beside the real one, and a file that nobody knows", () => {
  const names = Object.keys(files);
  for (const decoy of [
    "guide_messages.csv",
    "learning_role_play_messages.csv",
    "Shares_8301274.csv",
    "Garden_Ledger_Beta.csv",
  ])
    expect(names).toContain(decoy);
});

test("every row of every file has as many cells as its header", () => {
  for (const [name, text] of Object.entries(files)) {
    const { header, rows } = readTable(text);
    expect({ name, odd: rows.filter((row) => row.length !== header.length) }).toEqual({ name, odd: [] });
  }
});

test("nothing is dated after the day of the export", () => {
  const dates = readTable(messages).rows.map((row) => row[6] ?? "");
  expect(dates.filter((date) => date > "2026-11-20")).toEqual([]);
});
