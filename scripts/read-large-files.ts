/** Reads a large calendar and a large address book, and prints what that takes: `npm run large-files -- 20`. */
import { readAddressBook, readCalendar } from "know-and-trust/evidence";

const megabytes = Number(process.argv[2] ?? 20);

/** Copies of an entry, numbered, up to a size. */
function filledWith(entry: (n: number) => string): string {
  const pieces: string[] = [];
  for (let size = 0, n = 0; size < megabytes * 1_000_000; n++) {
    const piece = entry(n);
    pieces.push(piece);
    size += piece.length;
  }
  return pieces.join("");
}

const day = (n: number): string =>
  `2026${String(1 + (n % 12)).padStart(2, "0")}${String(1 + (n % 28)).padStart(2, "0")}`;
const guest = (n: number): string => `ATTENDEE;PARTSTAT=ACCEPTED;CN=Guest ${n}:mailto:guest${n}@work.example\r\n`;

const event = (n: number): string =>
  `BEGIN:VEVENT\r\nUID:${n}\r\nDTSTART;TZID=Europe/Amsterdam:${day(n)}T100000\r\nDTSTAMP:20261120T080000Z\r\n` +
  `ORGANIZER:mailto:me@home.example\r\n${guest(n % 997)}${guest(n % 991)}LOCATION:Room ${n}\\, Zwolle\r\n` +
  `${n % 20 === 0 ? "RRULE:FREQ=WEEKLY;COUNT=10\r\n" : ""}DESCRIPTION:${"words of an invitation\\n ".repeat(8)}\r\n` +
  "STATUS:CONFIRMED\r\nEND:VEVENT\r\n";

const card = (n: number): string =>
  `BEGIN:VCARD\r\nVERSION:3.0\r\nN:Person;${n};;;\r\nFN:${n} Person\r\nEMAIL:person${n}@work.example\r\n` +
  `TEL;TYPE=CELL:+316${String(10_000_000 + n)}\r\nPHOTO;ENCODING=b;TYPE=JPEG:${"/9j/4AAQSkZJRgABAQ\r\n ".repeat(20)}\r\n` +
  "NOTE:met at a fair\r\nEND:VCARD\r\n";

/** Memory of the process beyond what it had, at its highest while something runs; in megabytes. */
function measured(name: string, text: string, run: (seen: () => void) => { entries: number; rejected: number }): void {
  const used = (): number => process.memoryUsage().heapUsed / 1e6;
  const before = used();
  let peak = before;
  const from = performance.now();
  const { entries, rejected } = run(() => {
    peak = Math.max(peak, used());
  });
  peak = Math.max(peak, used());
  const seconds = ((performance.now() - from) / 1_000).toFixed(1);
  const size = (text.length / 1e6).toFixed(1);
  console.log(
    `${name}: ${size} MB, ${entries} entries, ${rejected} rejected, ${seconds} s, heap +${Math.round(peak - before)} MB`,
  );
}

const calendar = `BEGIN:VCALENDAR\r\nX-WR-TIMEZONE:Europe/Amsterdam\r\n${filledWith(event)}END:VCALENDAR\r\n`;
measured("calendar", calendar, (onProgress) => {
  const { events, rejected } = readCalendar(calendar, { now: "2026-11-23", onProgress });
  return { entries: events.length, rejected: rejected.length };
});

const addressBook = filledWith(card);
measured("address book", addressBook, (onProgress) => {
  const { cards, rejected } = readAddressBook(addressBook, { onProgress });
  return { entries: cards.length, rejected: rejected.length };
});
