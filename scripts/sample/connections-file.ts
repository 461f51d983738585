import type { Connection } from "./connections";
import { csv } from "./csv";
import { connectedOnText, DAY, type Moment, moment } from "./dates";
import { profileUrl } from "./person";

/** The shape of the platform's preamble: a label, one quoted paragraph, an empty line. The wording is our own. */
const PREAMBLE = `Notes:
"Few of your connections let others see their email address, so most cells of that column are empty. Each person decides about it in their own settings, see https://help.example/settings/email. More on this file: https://help.example/answer/connections"

`;

/** Days on which connections were made whose members have closed their account or hide themselves. */
const HIDDEN: readonly Moment[] = Array.from({ length: 9 }, (_, index) => moment(2015, 3, 4) + index * 431 * DAY);

/** Connections.csv: newest first, and no line feed after the last row. */
export function connectionsFile(connections: readonly Connection[]): string {
  const rows = connections.map(({ person, connectedOn, showsEmail }) => ({
    connectedOn,
    cells: [
      person.given,
      person.family,
      profileUrl(person),
      showsEmail ? person.email : "",
      person.company,
      person.position,
      connectedOnText(connectedOn),
    ],
  }));
  const hidden = HIDDEN.map((connectedOn) => ({
    connectedOn,
    cells: ["", "", "", "", "", "", connectedOnText(connectedOn)],
  }));
  const sorted = [...rows, ...hidden].sort((a, b) => b.connectedOn - a.connectedOn);
  const header = ["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"];
  return (
    PREAMBLE +
    csv(
      header,
      sorted.map(({ cells }) => cells),
      { finalNewline: false },
    )
  );
}
