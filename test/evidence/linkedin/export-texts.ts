import Papa from "papaparse";

/** Small exports in the forms that the platform has used, for tests. All people are invented. */

export const PREAMBLE =
  'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address using this setting https://www.linkedin.com/psettings/privacy/email. You can learn more here https://www.linkedin.com/help/linkedin/answer/261"\n\n';

export const CONNECTIONS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On";
export const OLD_CONNECTIONS = "First Name,Last Name,Email Address,Company,Position,Connected On";
export const INVITATIONS = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl";
export const OLD_INVITATIONS = "From,To,Sent At,Message,Direction";
export const MESSAGES_2022 =
  "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER";
export const MESSAGES_2023 =
  "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER";
export const MESSAGES_2025 = `${MESSAGES_2023},ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT`;
export const MESSAGES_2026 = `${MESSAGES_2023},ATTACHMENTS`;

export const ME = "Eva Terpstra";
export const MY_URL = "https://www.linkedin.com/in/eva-terpstra";
export const url = (slug: string): string => `https://www.linkedin.com/in/${slug}`;

/** Rows under a header given as one line. */
export function csv(header: string, rows: readonly (readonly string[])[], quotes = false): string {
  const head = quotes
    ? header
        .split(",")
        .map((cell) => `"${cell}"`)
        .join(",")
    : header;
  return `${head}\n${Papa.unparse(rows as string[][], { newline: "\n", quotes })}\n`;
}

export interface Message {
  readonly conversation?: string;
  /** A slug, `me`, or empty for an account that is gone. */
  readonly from: string;
  readonly to: readonly string[];
  readonly on: string;
  readonly content?: string;
  readonly draft?: boolean;
}

/** Messages between slugs, in any of the file's forms; a person's name is their slug. */
export function messagesCsv(header: string, messages: readonly Message[], quotes = false): string {
  const nameOf = (slug: string): string => (slug === "me" ? ME : slug === "" ? "LinkedIn Member" : slug);
  const urlOf = (slug: string): string => (slug === "me" ? MY_URL : slug === "" ? "" : url(slug));
  const rows = messages.map(({ conversation, from, to, on, content = "hello", draft }) => {
    const cell: Readonly<Record<string, string>> = {
      "CONVERSATION ID": conversation ?? [from, ...to].sort().join("+"),
      FROM: nameOf(from),
      "SENDER PROFILE URL": urlOf(from),
      TO: to.map(nameOf).join(", "),
      "RECIPIENT PROFILE URLS": to.map(urlOf).join(","),
      DATE: `${on} 14:03:22 UTC`,
      CONTENT: content,
      FOLDER: "INBOX",
      "IS MESSAGE DRAFT": draft ? "Yes" : "No",
      "IS CONVERSATION DRAFT": "No",
    };
    return header.split(",").map((column) => cell[column] ?? "");
  });
  return csv(header, rows, quotes);
}
