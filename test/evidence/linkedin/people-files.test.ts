import { describe, expect, test } from "vitest";
import type { LinkedInExport } from "../../../src/evidence/linkedin/linkedin-export";
import { type ReadExportOptions, readLinkedInExport } from "../../../src/evidence/linkedin/read-export";
import { CONNECTIONS, csv, INVITATIONS, ME, MY_URL, url } from "./export-texts";

const read = (file: string, header: string, rows: readonly (readonly string[])[], options: ReadExportOptions = {}) =>
  readLinkedInExport({ [file]: csv(header, rows) }, options);
const reasons = ({ report }: LinkedInExport) =>
  report.files.flatMap(({ setAside }) => setAside.map(({ reason, rows }) => `${reason} ${rows.join()}`));
const warnings = ({ report }: LinkedInExport) =>
  report.files.flatMap((file) => file.warnings.map(({ reason, rows }) => `${reason} ${rows.join()}`));

describe("Connections.csv", () => {
  test("has of each person what is there", () => {
    const found = read("Connections.csv", CONNECTIONS, [
      ["Jan", "", url("jan"), "JAN@vos.example", " Acme ", "Boss", "06 Mar 2023"],
      ["", "Vos", "", "no address", "", "", "someday"],
      ["", "", "", "", "", "", "06 Mar 2023"],
      ["", "", "", "", "Acme", "", ""],
      ["", "", url("piet"), "", "", "", ""],
      ["Ro\ufffds", "Bos", "http://acme.example/in/roos", "", "", "", "6-Mar-23"],
    ]);
    expect(found.connections).toEqual([
      {
        row: 2,
        name: "Jan",
        given: "Jan",
        profileUrl: url("jan"),
        email: "jan@vos.example",
        company: "Acme",
        position: "Boss",
        connectedOn: "2023-03-06",
      },
      { row: 3, name: "Vos", family: "Vos" },
      { row: 6, name: "", profileUrl: url("piet") },
      { row: 7, name: "Ro\ufffds Bos", given: "Ro\ufffds", family: "Bos", connectedOn: "2023-03-06" },
    ]);
    expect(reasons(found)).toEqual(["hidden-member 4", "no-person 5"]);
    expect(warnings(found)).toEqual(["garbled-name 7", "unreadable-date 3", "unusual-date 7"]);
  });
});

describe("Invitations.csv", () => {
  test("has every direction that the platform has written, and the other side of it", () => {
    const row = (way: string, from = "Jan Vos", fromUrl = url("jan")) => [
      from,
      ME,
      "1/2/26, 3:04 PM",
      " hi ",
      way,
      fromUrl,
      MY_URL,
    ];
    const found = read("Invitations.csv", INVITATIONS, [
      row("incoming"),
      row("RECEIVED"),
      [ME, "Jan Vos", "1/2/26, 3:04 PM", "", "Outgoing", MY_URL, url("jan")],
      [ME, "Jan Vos", "", "", "SENT", MY_URL, ""],
      row("__proto__"),
      row(""),
      row("incoming", "", ""),
      row("incoming", "", url("piet")),
      row("incoming", "Jan V\u00c3\u00b6s", ""),
    ]);
    expect(found.invitations).toEqual([
      {
        row: 2,
        direction: "incoming",
        name: "Jan Vos",
        profileUrl: url("jan"),
        sentAt: "2026-01-02T15:04",
        note: "hi",
      },
      {
        row: 3,
        direction: "incoming",
        name: "Jan Vos",
        profileUrl: url("jan"),
        sentAt: "2026-01-02T15:04",
        note: "hi",
      },
      { row: 4, direction: "outgoing", name: "Jan Vos", profileUrl: url("jan"), sentAt: "2026-01-02T15:04" },
      { row: 5, direction: "outgoing", name: "Jan Vos" },
      { row: 9, direction: "incoming", name: "", profileUrl: url("piet"), sentAt: "2026-01-02T15:04", note: "hi" },
      { row: 10, direction: "incoming", name: "Jan V\u00c3\u00b6s", sentAt: "2026-01-02T15:04", note: "hi" },
    ]);
    expect(reasons(found)).toEqual(["no-direction 6,7", "no-person 8"]);
    expect(warnings(found)).toEqual(["garbled-name 10", "name-without-address 5,10"]);
  });
});

describe("Notes.csv", () => {
  const header = "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On";
  test("has the days of each note, in either form, and its words when asked for", () => {
    const rows = [
      ["Jan", "Vos", url("jan"), "met", "2026-01-02 10:00:00 UTC", "2/3/26, 4:05 PM"],
      ["Piet", "", "", "tall", "soon", ""],
      ["", "", "", "whose?", "", ""],
      ["Roos", "Bos", "", "", "", ""],
    ];
    const found = read("Notes.csv", header, rows, { keepNotes: true });
    expect(found.notes).toEqual([
      { row: 2, name: "Jan Vos", profileUrl: url("jan"), createdOn: "2026-01-02", editedOn: "2026-02-03", text: "met" },
      { row: 3, name: "Piet", text: "tall" },
    ]);
    expect(reasons(found)).toEqual(["no-person 4", "nothing-to-read 5"]);
    expect(warnings(found)).toEqual(["unreadable-date 3"]);
    expect(read("Notes.csv", header, rows).notes[1]).toEqual({ row: 3, name: "Piet" });
  });
});

describe("recommendations and endorsements", () => {
  const recommendation = "First Name,Last Name,Company,Job Title,Text,Creation Date,Status";
  test("received ones count where they are shown, given ones always", () => {
    const rows = [
      ["Jan", "Vos", "Acme", "", "", "06/01/25, 12:00 PM", "visible"],
      ["Piet", "Smit", "", "", "", "06/01/25, 12:00 PM", ""],
      ["Roos", "Bos", "", "", "", "x", "HIDDEN"],
      ["", "", "Acme", "", "", "", ""],
    ];
    const received = read("Recommendations_Received.csv", recommendation, rows);
    expect(received.recommendations).toEqual([
      { row: 2, direction: "received", name: "Jan Vos", company: "Acme", on: "2025-06-01" },
      { row: 3, direction: "received", name: "Piet Smit", on: "2025-06-01" },
    ]);
    expect(reasons(received)).toEqual(["no-person 5", "not-visible 4"]);
    const given = read("Recommendations_Given.csv", recommendation, rows);
    expect(given.recommendations.map(({ row, direction }) => `${direction} ${row}`)).toEqual([
      "given 2",
      "given 3",
      "given 4",
    ]);
    expect(warnings(given)).toEqual(["unreadable-date 4"]);
  });

  test.each([
    ["Endorsement_Given_Info.csv", "Endorsee", "given"],
    ["Endorsement_Received_Info.csv", "Endorser", "received"],
  ])("%s speaks of the %s", (file, who, direction) => {
    const header = `Endorsement Date,Skill Name,${who} First Name,${who} Last Name,${who} Public Url,Endorsement Status`;
    const found = read(file, header, [
      ["2024/02/01 15:02:55 UTC", "Chess", "Jan", "Vos", "www.linkedin.com/in/jan", "ACCEPTED"],
      ["", "Chess", "Piet", "", "", ""],
      ["", "Chess", "Roos", "", "", "Rejected"],
      ["", "Chess", "", "", "", "ACCEPTED"],
    ]);
    expect(found.endorsements).toEqual([
      { row: 2, direction, name: "Jan Vos", profileUrl: url("jan"), on: "2024-02-01" },
      { row: 3, direction, name: "Piet" },
    ]);
    expect(reasons(found)).toEqual(["no-person 5", "not-visible 4"]);
  });
});

describe("contacts", () => {
  test("are people with a name, an address or a number", () => {
    const header = "Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,FullName,Profiles";
    const found = read("Contacts.csv", header, [
      [
        "",
        "Jan",
        "Vos",
        "Acme",
        "",
        "a@x.example\nb@x.example;A@X.example, none",
        "",
        "",
        "Johan Vos",
        `x,${url("jan")}`,
      ],
      ["", "", "", "", "", "c@x.example", "", "", "", ""],
      ["", "", "", "", "", "", "+31 6 1234 5678;+31 6 1234 5679", "", "", ""],
      ["", "", "", "Acme", "", "none", "none", "", "", url("piet")],
    ]);
    expect(found.contacts).toEqual([
      {
        row: 2,
        file: "Contacts.csv",
        name: "Jan Vos",
        emails: ["a@x.example", "b@x.example"],
        phones: [],
        company: "Acme",
        profileUrl: url("jan"),
      },
      // A cell with a line break takes two lines and one row.
      { row: 3, file: "Contacts.csv", name: "", emails: ["c@x.example"], phones: [] },
      { row: 4, file: "Contacts.csv", name: "", emails: [], phones: ["+31612345678", "+31612345679"] },
    ]);
    expect(reasons(found)).toEqual(["no-person 5"]);
  });

  test("may be imported ones", () => {
    const header = "FirstName,LastName,Emails,PhoneNumbers";
    expect(read("ImportedContacts.csv", header, [["Jan", "Vos", "a@x.example", ""]]).contacts).toEqual([
      { row: 2, file: "ImportedContacts.csv", name: "Jan Vos", emails: ["a@x.example"], phones: [] },
    ]);
  });
});
