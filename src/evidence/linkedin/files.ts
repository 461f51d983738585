/** The files of the export that bear on "do I know this person?", and how their headers changed over the years. */

export type FileKind =
  | "profile"
  | "email-addresses"
  | "positions"
  | "connections"
  | "invitations"
  | "notes"
  | "recommendations-given"
  | "recommendations-received"
  | "endorsements-given"
  | "endorsements-received"
  | "imported-contacts"
  | "contacts"
  | "messages";

/** What is known about one kind of file. */
export interface FileForm {
  readonly kind: FileKind;
  readonly file: string;
  /** A row with these cells is the header. */
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly era: (header: Header) => string;
}

export interface Header {
  readonly has: (column: string) => boolean;
  /** Rows before the header. */
  readonly preamble: number;
  /** Whether the header itself is written in quotes; `undefined` for rows that never were text. */
  readonly quoted: boolean | undefined;
}

const always = (): string => "any";

const recommendations = {
  required: ["First Name", "Last Name", "Creation Date"],
  optional: ["Company", "Job Title", "Text", "Status"],
  era: always,
};

/** In the order in which they are read: messages last, because the others tell who I am. */
export const FILES: readonly FileForm[] = [
  {
    kind: "profile",
    file: "Profile.csv",
    required: ["First Name", "Last Name", "Headline"],
    optional: words(
      "Maiden Name,Address,Birth Date,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers",
    ),
    era: always,
  },
  {
    kind: "email-addresses",
    file: "Email Addresses.csv",
    required: ["Email Address"],
    optional: ["Confirmed", "Primary", "Updated On"],
    era: always,
  },
  {
    kind: "positions",
    file: "Positions.csv",
    required: ["Company Name", "Started On"],
    optional: ["Title", "Description", "Location", "Finished On"],
    era: always,
  },
  {
    kind: "connections",
    file: "Connections.csv",
    required: ["First Name", "Last Name", "Connected On"],
    optional: ["URL", "Email Address", "Company", "Position"],
    era: (header) => (header.has("URL") ? "since-2023" : header.preamble > 0 ? "2021-2023" : "until-2021"),
  },
  {
    kind: "invitations",
    file: "Invitations.csv",
    required: ["From", "To", "Direction"],
    optional: ["Sent At", "Message", "inviterProfileUrl", "inviteeProfileUrl"],
    era: (header) => (header.has("inviterProfileUrl") ? "since-2023" : "until-2023"),
  },
  {
    kind: "notes",
    file: "Notes.csv",
    required: ["Connection First Name", "Connection Last Name", "Note"],
    optional: ["Connection Profile URL", "Created On", "Edited On"],
    era: always,
  },
  { kind: "recommendations-given", file: "Recommendations_Given.csv", ...recommendations },
  { kind: "recommendations-received", file: "Recommendations_Received.csv", ...recommendations },
  endorsements("endorsements-given", "Endorsement_Given_Info.csv", "Endorsee"),
  endorsements("endorsements-received", "Endorsement_Received_Info.csv", "Endorser"),
  {
    kind: "imported-contacts",
    file: "ImportedContacts.csv",
    required: ["FirstName", "LastName", "Emails"],
    optional: words(
      "MiddleName,MaidenName,NickName,NamePrefix,NameSuffix,Title,PhoneNumbers,CreatedAt,UpdatedAt,CountryCode,RegionCode,ThirdPartyVerified,Location",
    ),
    era: always,
  },
  {
    kind: "contacts",
    file: "Contacts.csv",
    required: ["FirstName", "LastName", "Emails"],
    optional: words(
      "Source,Companies,Title,PhoneNumbers,CreatedAt,Addresses,Sites,InstantMessageHandles,FullName,Birthday,Location,BookmarkedAt,Profiles",
    ),
    era: always,
  },
  {
    kind: "messages",
    file: "messages.csv",
    required: ["CONVERSATION ID", "FROM", "SENDER PROFILE URL", "DATE"],
    optional: words(
      "CONVERSATION TITLE,TO,RECIPIENT PROFILE URLS,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT",
    ),
    era(header) {
      if (!header.has("RECIPIENT PROFILE URLS")) return "until-2023";
      if (header.has("IS MESSAGE DRAFT") || header.has("IS CONVERSATION DRAFT")) return "2024-2025";
      if (!header.has("ATTACHMENTS")) return "2023";
      return header.quoted === false ? "2024-2025" : "since-2026";
    },
  },
];

function endorsements(kind: FileKind, file: string, who: string): FileForm {
  return {
    kind,
    file,
    required: [`${who} First Name`, `${who} Last Name`],
    optional: ["Endorsement Date", "Skill Name", `${who} Public Url`, "Endorsement Status"],
    era: (header) => (header.has(`${who} Public Url`) ? "since-2022" : "until-2022"),
  };
}

function words(list: string): readonly string[] {
  return list.split(",");
}

/** The form of the file at this path, by its exact base name without regard to case, spaces and underscores. */
export function formOf(path: string): FileForm | undefined {
  const name = baseName(path);
  return FILES.find((form) => baseName(form.file) === name);
}

function baseName(path: string): string {
  return path
    .slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1)
    .toLowerCase()
    .replace(/[ _]/g, "");
}

// Headers in other languages have not been seen in real exports: opt-in, and reported.
const ALIASES: Readonly<Record<string, string>> = {
  vorname: "first name",
  nachname: "last name",
  "e-mail-adresse": "email address",
  unternehmen: "company",
  "verbunden am": "connected on",
  voornaam: "first name",
  achternaam: "last name",
  "e-mailadres": "email address",
  bedrijf: "company",
  functie: "position",
  "verbonden op": "connected on",
  prénom: "first name",
  nom: "last name",
  "adresse e-mail": "email address",
  entreprise: "company",
  poste: "position",
  "connecté le": "connected on",
};

/** A header cell in the form in which headers are compared. */
export function columnKey(cell: string, lenient = false): string {
  const key = cell
    .trim()
    .replace(/^"(.*)"$/, "$1")
    .toLowerCase();
  return (lenient && Object.hasOwn(ALIASES, key) && ALIASES[key]) || key;
}
