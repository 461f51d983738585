import { csv } from "./csv";
import { ME, profileUrl } from "./person";

const MESSAGE_HEADER = [
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
];

const notFromPeople = (from: string, content: string): string =>
  csv(
    MESSAGE_HEADER,
    [
      [
        "2-decoy==",
        "",
        from,
        "",
        `${ME.given} ${ME.family}`,
        profileUrl(ME),
        "2026-07-01 09:00:00 UTC",
        "",
        content,
        "INBOX",
        "",
      ],
    ],
    { quoteAll: true },
  );

/** Files that look like evidence and are none, and files that no reader knows. */
export function decoyFiles(): Record<string, string> {
  return {
    "guide_messages.csv": notFromPeople("Guide", "Tip: vul je profiel aan."),
    "learning_role_play_messages.csv": notFromPeople("Coach", "Oefen dit gesprek nog eens."),
    "Comments_7.csv": csv(
      ["Date", "Link", "Message"],
      [["2026-10-30 12:10:44", "https://posts.example/7", 'Mooi, en precies zoals "wij" het doen.\nDank!']],
    ),
    "Shares_8301274.csv": csv(
      ["Date", "ShareLink", "ShareCommentary", "SharedUrl", "MediaUrl", "Visibility"],
      [
        [
          "2026-10-29 08:00:12",
          "https://posts.example/8",
          "Vijf vragen die ik nooit meer stel in een sollicitatiegesprek",
          "",
          "",
          "MEMBER_NETWORK",
        ],
      ],
    ),
    "Garden_Ledger_Beta.csv": csv(["Plot", "Seeded On", "Yield"], [["7", "2026-04-01", "unknown"]]),
  };
}
