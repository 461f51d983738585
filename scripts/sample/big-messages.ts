import { messageDate, moment } from "./dates";
import { ME, profileUrl } from "./person";
import { mulberry32 } from "./random";

const HEADER =
  '"CONVERSATION ID","CONVERSATION TITLE","FROM","SENDER PROFILE URL","TO","RECIPIENT PROFILE URLS","DATE","SUBJECT","CONTENT","FOLDER","ATTACHMENTS"\n';

/** Contents as CSV cells, with the comma, the doubled quote and the line breaks that make parsing costly. */
const CONTENTS = [
  "Dank je, tot morgen",
  "Prima, bel maar",
  'Zij zei ""misschien"", dus nee',
  "Eerste regel,\ntweede regel",
  "Ik kijk ernaar uit 🙂",
  "Hoi,\n\nKun je mij het profiel sturen?\n\nGroet",
  "Ja",
];

const PEOPLE = 3000;
const ROWS_A_CHUNK = 5000;

/**
 * A messages.csv in the 2026 format of any length, in chunks of some 5,000 rows: 3,000 people, a row in two written by
 * me. The same rows and seed give the same text. About 215 characters a row.
 */
export function* bigMessages(rows: number, seed: number): Generator<string, void, undefined> {
  const next = mulberry32(seed);
  const start = moment(2014, 1, 1);
  const me = `"${ME.given} ${ME.family}","${profileUrl(ME)}"`;
  const people = Array.from({ length: PEOPLE }, (_, index) => {
    const number = String(index).padStart(4, "0");
    return {
      key: `"2-big${number}==","",`,
      cells: `"Persoon ${number}","https://www.linkedin.com/in/persoon-kt${number}"`,
    };
  });
  yield HEADER;
  let chunk = "";
  for (let row = 0; row < rows; row++) {
    // Squared, so that a few people write much and many write little.
    const other = people[Math.floor(next() ** 2 * PEOPLE)] ?? people[0];
    if (!other) return;
    const parties = next() < 0.5 ? `${me},${other.cells}` : `${other.cells},${me}`;
    const at = messageDate(start + Math.floor(next() * 4_000) * 86_400_000 + Math.floor(next() * 86_400) * 1000);
    const content = CONTENTS[Math.floor(next() * CONTENTS.length)] ?? "";
    chunk += `${other.key}${parties},"${at}","","${content}","INBOX",""\n`;
    if ((row + 1) % ROWS_A_CHUNK === 0) {
      yield chunk;
      chunk = "";
    }
  }
  if (chunk !== "") yield chunk;
}

/** The chunks of {@link bigMessages} as one text. A million rows are about 215 MB. */
export const bigMessagesCsv = (rows: number, seed: number): string => [...bigMessages(rows, seed)].join("");
