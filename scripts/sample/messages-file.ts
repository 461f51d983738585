import { csv } from "./csv";
import { messageDate } from "./dates";
import type { Message } from "./messages";
import { fullName, profileUrl, type SamplePerson } from "./person";

/**
 * The columns of 2026, all cells quoted, plus the two that mark drafts, which come and go from export to export.
 * They are here because a reader has to tell drafts from messages that were sent.
 */
const HEADER = [
  "CONVERSATION ID",
  "CONVERSATION TITLE",
  "FROM",
  "SENDER PROFILE URL",
  "TO",
  "RECIPIENT PROFILE URLS",
  "DATE",
  "SUBJECT",
  "CONTENT",
  "FOLDER",
  "ATTACHMENTS",
  "IS MESSAGE DRAFT",
  "IS CONVERSATION DRAFT",
];

const urlOf = (person: SamplePerson): string => (person.slug === "" ? "" : profileUrl(person));

/** messages.csv: newest first. Recipients' names are joined by a comma and a space, their addresses by a comma. */
export function messagesFile(messages: readonly Message[]): string {
  const newestFirst = [...messages].sort((a, b) => b.at - a.at);
  const rows = newestFirst.map((message) => [
    message.conversation,
    message.title,
    fullName(message.from),
    urlOf(message.from),
    message.to.map(fullName).join(", "),
    message.to
      .map(urlOf)
      .filter((url) => url !== "")
      .join(","),
    messageDate(message.at),
    message.subject,
    message.content,
    message.folder,
    message.attachment,
    message.draft ? "Yes" : "No",
    "No",
  ]);
  return csv(HEADER, rows, { quoteAll: true });
}
