import { describe, expect, test } from "vitest";
import { type ReadExportOptions, readLinkedInExport } from "../../../src/evidence/linkedin/read-export";
import { CONNECTIONS, csv, INVITATIONS, ME, MESSAGES_2026, MY_URL, messagesCsv, url } from "./export-texts";

const read = (file: string, header: string, rows: readonly (readonly string[])[], options: ReadExportOptions = {}) =>
  readLinkedInExport({ [file]: csv(header, rows) }, options);
const reasons = ({ report }: ReturnType<typeof readLinkedInExport>) =>
  report.files.flatMap(({ setAside }) => setAside.map(({ reason, rows }) => `${reason} ${rows.join()}`));

describe("what is my own", () => {
  test("are my name, my work and my addresses", () => {
    const found = readLinkedInExport({
      "Profile.csv": csv("First Name,Last Name,Headline,Industry", [
        ["", "", "x", ""],
        ["Eva", "", " Boss ", "Chess"],
        ["Other", "Name", "", ""],
      ]),
      "Email Addresses.csv": csv("Email Address,Confirmed", [
        ["b@x.example", "Yes"],
        ["A@x.example", "Yes"],
        ["b@x.example", "No"],
        ["none", "Yes"],
      ]),
      "Positions.csv": csv("Company Name,Title,Started On,Finished On", [
        ["Acme", " Boss ", "Jan 2019", ""],
        ["Boom", "", "2015", "Mar 2016"],
        ["", "Boss", "2015", ""],
        ["Bang", "", "soon", ""],
      ]),
    });
    expect(found.me).toEqual({
      name: "Eva",
      headline: "Boss",
      industry: "Chess",
      emails: ["a@x.example", "b@x.example"],
    });
    expect(found.positions).toEqual([
      { row: 2, company: "Acme", title: "Boss", from: "2019-01" },
      { row: 3, company: "Boom", from: "2015", to: "2016-03" },
      { row: 5, company: "Bang" },
    ]);
    expect(reasons(found)).toEqual(["no-person 2", "nothing-to-read 5", "nothing-to-read 4"]);
  });

  const side = (from: string, fromUrl: string) => [from, "Jan Vos", "", "", "OUTGOING", fromUrl, url("jan")];
  test("name and address are those that most invitations have, the first by the alphabet of equals", () => {
    const rows = [side("Eva B", url("b")), side("Eva A", url("a")), side("Eva C", url("c")), side("Eva C", url("c"))];
    expect(read("Invitations.csv", INVITATIONS, rows).me).toEqual({ name: "Eva C", profileUrl: url("c") });
    expect(read("Invitations.csv", INVITATIONS, rows.slice(0, 3)).me).toEqual({ name: "Eva A", profileUrl: url("a") });
  });

  test("what I say myself goes before what the files say", () => {
    const me = { name: "Me", profileUrl: `${url("ME")}/` };
    expect(read("Invitations.csv", INVITATIONS, [side("Eva", url("a"))], { me }).me).toEqual({
      name: "Me",
      profileUrl: url("me"),
    });
  });
});

describe("the day of an export is the latest in any of its files:", () => {
  const older = csv(CONNECTIONS, [["Jan", "Vos", url("jan"), "", "", "", "01 Jan 2020"]]);
  test.each<[string, Readonly<Record<string, string>>, string | undefined]>([
    [
      "a connection",
      {
        "Connections.csv": csv(CONNECTIONS, [
          ["A", "", "", "", "", "", "02 Jan 2020"],
          ["B", "", "", "", "", "", "01 Jan 2019"],
        ]),
      },
      "2020-01-02",
    ],
    [
      "an invitation",
      {
        "Connections.csv": older,
        "Invitations.csv": csv(INVITATIONS, [["A", ME, "2/3/21, 4:05 PM", "", "INCOMING", url("a"), MY_URL]]),
      },
      "2021-02-03",
    ],
    [
      "a message",
      {
        "Connections.csv": older,
        "messages.csv": messagesCsv(MESSAGES_2026, [
          { from: "me", to: ["jan"], on: "2021-02-04" },
          { from: "jan", to: ["me"], on: "2021-02-03" },
          { from: "me", to: ["piet"], on: "2021-02-01" },
        ]),
      },
      "2021-02-04",
    ],
    [
      "a note",
      {
        "Connections.csv": older,
        "Notes.csv": csv("Connection First Name,Connection Last Name,Note,Created On", [
          ["A", "", "x", "2021-02-05 10:00:00 UTC"],
        ]),
      },
      "2021-02-05",
    ],
    [
      "an edited note",
      {
        "Notes.csv": csv("Connection First Name,Connection Last Name,Note,Created On,Edited On", [
          ["A", "", "x", "2021-02-05 10:00:00 UTC", "2021-02-06 10:00:00 UTC"],
        ]),
      },
      "2021-02-06",
    ],
    [
      "a recommendation",
      {
        "Connections.csv": older,
        "Recommendations_Given.csv": csv("First Name,Last Name,Creation Date", [["A", "", "02/07/21, 1:00 PM"]]),
      },
      "2021-02-07",
    ],
    [
      "an endorsement",
      {
        "Connections.csv": older,
        "Endorsement_Given_Info.csv": csv("Endorsee First Name,Endorsee Last Name,Endorsement Date", [
          ["A", "", "2021/02/08 10:00:00 UTC"],
        ]),
      },
      "2021-02-08",
    ],
    ["none", { "Connections.csv": csv(CONNECTIONS, [["A", "", "", "", "", "", ""]]) }, undefined],
  ])("%s", (_, files, day) => expect(readLinkedInExport(files).asOf).toBe(day));
});

describe("of several files", () => {
  const people = (name: string) => csv(CONNECTIONS, [[name, "", "", "", "", "", "01 Jan 2020"]]);
  test("of one kind the nearest to the root is read, of equals the first by the alphabet", () => {
    const deep = { "x/Connections.csv": people("deep"), "y\\z\\Connections.csv": people("deeper") };
    const nameIn = (files: Readonly<Record<string, string>>) => readLinkedInExport(files).connections[0]?.name;
    expect(nameIn({ ...deep, "connections.csv": people("root") })).toBe("root");
    expect(nameIn(deep)).toBe("deep");
    expect(nameIn({ "b/Connections.csv": people("b"), "a/Connections.csv": people("a") })).toBe("a");
  });

  test("that cannot be read, the report tells which", () => {
    const { report } = readLinkedInExport({ "Connections.csv": people("Jan"), "x/Notes.csv": 3 as never });
    expect(report.files[1]).toEqual({
      file: "Notes.csv",
      path: "x/Notes.csv",
      era: null,
      rows: 0,
      used: 0,
      empty: 0,
      setAside: [],
      warnings: [],
      columns: { unknown: [], missing: [] },
      problems: [expect.objectContaining({ code: "unreadable-member", path: ["x/Notes.csv"] })],
    });
    expect(() => readLinkedInExport({ "Notes.csv": 3 as never })).toThrow(
      expect.objectContaining({ code: "unreadable-member", path: ["Notes.csv"] }),
    );
  });

  test("messages whose owner nobody tells are a problem of their file alone", () => {
    const { report } = readLinkedInExport({
      "Connections.csv": people("Jan"),
      "messages.csv": messagesCsv(MESSAGES_2026, [{ from: "jan", to: ["piet"], on: "2020-01-01" }]),
    });
    expect(report.files.map(({ problems }) => problems.map(({ code, path }) => [code, path]))).toEqual([
      [],
      [["missing-field", ["messages.csv"]]],
    ]);
  });

  test("none of which is known, the message says how many there are and what was sought", () => {
    expect(() => readLinkedInExport({ "a.csv": "", "b.csv": "" })).toThrow(
      /^none of the 2 files is one of `Profile.csv`, `Email Addresses.csv`, .*; give the export's zip or its folder$/,
    );
  });
});

describe("options of reading", () => {
  test.each<[object, string, readonly string[]]>([
    [{ keepNote: true }, "unknown-option", ["keepNote"]],
    [{ onProgress: 3 }, "wrong-type", ["onProgress"]],
    [{ limits: 3 }, "wrong-type", ["limits"]],
    [{ limits: { files: 0 } }, "out-of-range", ["limits", "files"]],
    [{ limits: { file: 1 } }, "unknown-option", ["limits", "file"]],
    [{ keepNotes: 1 }, "unknown-option", ["keepNotes"]],
    [{ lenient: "yes" }, "unknown-option", ["lenient"]],
    [{ maxRecipients: 1.5 }, "out-of-range", ["maxRecipients"]],
    [{ me: "Eva" }, "wrong-type", ["me"]],
    [{ me: { name: 3 } }, "wrong-type", ["me", "name"]],
    [{ me: { profileUrl: 3 } }, "wrong-type", ["me", "profileUrl"]],
    [{ me: { email: "x" } }, "unknown-option", ["me", "email"]],
    [{ exportedOn: "2026-02-30" }, "not-a-date", ["exportedOn"]],
  ])("%j is refused with %s at %j", (options, code, path) => {
    expect(() => readLinkedInExport({}, options)).toThrow(expect.objectContaining({ code, path }));
  });
  test("files are an object", () => {
    expect(() => readLinkedInExport([] as never)).toThrow(
      expect.objectContaining({ code: "wrong-type", path: ["input"] }),
    );
  });
});
