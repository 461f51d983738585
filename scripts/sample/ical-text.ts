/** What iCalendar and vCard have in common on the page: escaping, folded lines, CRLF. */

/** A value of type text. */
export const escapeText = (text: string): string =>
  text.replaceAll("\\", "\\\\").replaceAll(";", "\\;").replaceAll(",", "\\,").replaceAll("\n", "\\n");

/** A parameter's value; quoted where needed, because it has no escapes. */
export const escapeParameter = (text: string): string => {
  const plain = text.replaceAll('"', "'");
  return /[,;:]/.test(plain) ? `"${plain}"` : plain;
};

const LONGEST_LINE = 75;

/** A content line cut into pieces of at most 75 octets, never within a character. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LONGEST_LINE) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

export const contentLines = (lines: readonly string[]): string => lines.map((line) => `${fold(line)}\r\n`).join("");
