import { describe, expect, test } from "vitest";
import { columnKey, FILES, formOf } from "../../../src/evidence/linkedin/files";

/** Whoever changes the name of a column changes what is read of real exports: it shows here. */
test("the files that are read, with the columns that they must and may have", () => {
  const view = FILES.map(
    ({ kind, file, required, optional }) => `${kind}, ${file}: ${required.join(", ")} + ${optional.join(", ")}`,
  );
  const recommendation = "First Name, Last Name, Creation Date + Company, Job Title, Text, Status";
  expect(view).toEqual([
    "profile, Profile.csv: First Name, Last Name, Headline + Maiden Name, Address, Birth Date, Summary, Industry, Zip Code, " +
      "Geo Location, Twitter Handles, Websites, Instant Messengers",
    "email-addresses, Email Addresses.csv: Email Address + Confirmed, Primary, Updated On",
    "positions, Positions.csv: Company Name, Started On + Title, Description, Location, Finished On",
    "connections, Connections.csv: First Name, Last Name, Connected On + URL, Email Address, Company, Position",
    "invitations, Invitations.csv: From, To, Direction + Sent At, Message, inviterProfileUrl, inviteeProfileUrl",
    "notes, Notes.csv: Connection First Name, Connection Last Name, Note + Connection Profile URL, Created On, Edited On",
    `recommendations-given, Recommendations_Given.csv: ${recommendation}`,
    `recommendations-received, Recommendations_Received.csv: ${recommendation}`,
    "endorsements-given, Endorsement_Given_Info.csv: Endorsee First Name, Endorsee Last Name + Endorsement Date, Skill Name, " +
      "Endorsee Public Url, Endorsement Status",
    "endorsements-received, Endorsement_Received_Info.csv: Endorser First Name, Endorser Last Name + Endorsement Date, " +
      "Skill Name, Endorser Public Url, Endorsement Status",
    "imported-contacts, ImportedContacts.csv: FirstName, LastName, Emails + MiddleName, MaidenName, NickName, NamePrefix, " +
      "NameSuffix, Title, PhoneNumbers, CreatedAt, UpdatedAt, CountryCode, RegionCode, ThirdPartyVerified, Location",
    "contacts, Contacts.csv: FirstName, LastName, Emails + Source, Companies, Title, PhoneNumbers, CreatedAt, Addresses, Sites, " +
      "InstantMessageHandles, FullName, Birthday, Location, BookmarkedAt, Profiles",
    "messages, messages.csv: CONVERSATION ID, FROM, SENDER PROFILE URL, DATE + CONVERSATION TITLE, TO, " +
      "RECIPIENT PROFILE URLS, SUBJECT, CONTENT, FOLDER, ATTACHMENTS, IS MESSAGE DRAFT, IS CONVERSATION DRAFT",
  ]);
});

describe("the years in which a header was written", () => {
  const era = (file: string, columns: readonly string[], more: { preamble?: number; quoted?: boolean } = {}) =>
    formOf(file)?.era({ has: (column) => columns.includes(column), preamble: 0, quoted: undefined, ...more });
  const recipients = "RECIPIENT PROFILE URLS";
  test.each([
    ["Profile.csv", [], {}, "any"],
    ["Recommendations_Given.csv", [], {}, "any"],
    ["Connections.csv", [], {}, "until-2021"],
    ["Connections.csv", [], { preamble: 1 }, "2021-2023"],
    ["Connections.csv", ["URL"], {}, "since-2023"],
    ["Invitations.csv", [], {}, "until-2023"],
    ["Invitations.csv", ["inviterProfileUrl"], {}, "since-2023"],
    ["Endorsement_Given_Info.csv", [], {}, "until-2022"],
    ["Endorsement_Given_Info.csv", ["Endorsee Public Url"], {}, "since-2022"],
    ["Endorsement_Received_Info.csv", ["Endorser Public Url"], {}, "since-2022"],
    ["messages.csv", [], {}, "until-2023"],
    ["messages.csv", [recipients], {}, "2023"],
    ["messages.csv", [recipients, "IS MESSAGE DRAFT"], {}, "2024-2025"],
    ["messages.csv", [recipients, "IS CONVERSATION DRAFT"], {}, "2024-2025"],
    ["messages.csv", [recipients, "ATTACHMENTS"], { quoted: false }, "2024-2025"],
    ["messages.csv", [recipients, "ATTACHMENTS"], { quoted: true }, "since-2026"],
    ["messages.csv", [recipients, "ATTACHMENTS"], {}, "since-2026"],
  ])("%s with %j and %j is of %s", (file, columns, more, expected) => expect(era(file, columns, more)).toBe(expected));
});

describe("a file is known by its name,", () => {
  test.each([
    ["Connections.csv", "connections"],
    ["a/b/connections.CSV", "connections"],
    ["a\\b\\Connections.csv", "connections"],
    ["Recommendations Received.csv", "recommendations-received"],
    ["Imported_Contacts.csv", "imported-contacts"],
    ["my Connections.csv", undefined],
    ["Connections.csv/x", undefined],
    ["Connections.csv.bak", undefined],
    ["", undefined],
  ])("%s is %s", (path, kind) => expect(formOf(path)?.kind).toBe(kind));
});

test.each(["__proto__", "constructor"])("a column called %s is one like others", (name) => {
  expect(columnKey(name, true)).toBe(name);
});

describe("a column is known by its name,", () => {
  test.each([
    ["\uFEFFFirst Name", "first name"],
    [' "First Name" ', "first name"],
    ['First "Name"', 'first "name"'],
  ])("%j is %j", (cell, key) => expect(columnKey(cell)).toBe(key));

  test.each([
    ["first name", ["Vorname", "Voornaam", "Prénom"]],
    ["last name", ["Nachname", "Achternaam", "Nom"]],
    ["email address", ["E-Mail-Adresse", "E-mailadres", "Adresse e-mail"]],
    ["company", ["Unternehmen", "Bedrijf", "Entreprise"]],
    ["position", ["Functie", "Poste"]],
    ["connected on", ["Verbunden am", "Verbonden op", "Connecté le"]],
  ])("%s in other languages only when asked for", (key, names) => {
    expect(names.map((name) => columnKey(name, true))).toEqual(names.map(() => key));
    expect(names.map((name) => columnKey(name))).toEqual(names.map((name) => name.toLowerCase()));
  });
});
