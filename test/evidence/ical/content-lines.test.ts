import { describe, expect, test } from "vitest";
import { type EntryKind, entriesOf, withLineFeeds } from "../../../src/evidence/ical/content-lines";

const wanted = new Map<EntryKind, ReadonlySet<string> | null>([
  ["VEVENT", new Set(["UID", "DESCRIPTION", "LOCATION"])],
  ["VTIMEZONE", null],
]);

/** Entries and headings as lines. */
const read = (...lines: readonly string[]): readonly string[] => readText(lines.join("\n"));
function readText(text: string): readonly string[] {
  return [...entriesOf(text, wanted)].map((entry) =>
    entry.kind === "HEADING"
      ? `${entry.name}=${entry.value}`
      : `${entry.kind} ${entry.row} at ${entry.line}: ${[...entry.lines, entry.problem ?? ""].join("|")}`,
  );
}

describe("a file is cut into its entries", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["an event", ["BEGIN:VEVENT", "UID:1", "END:VEVENT"], ["VEVENT 1 at 1: UID:1|"]],
    [
      "of a property only what is wanted",
      ["BEGIN:VEVENT", "SUMMARY:x", "UID:1", "END:VEVENT"],
      ["VEVENT 1 at 1: UID:1|"],
    ],
    ["small letters and spaces count", ["begin:vevent ", "uid;x=y:1", "End: VEVENT"], ["VEVENT 1 at 1: uid;x=y:1|"]],
    ["a group before a name", ["BEGIN:VEVENT", "item1.UID:1", "END:VEVENT"], ["VEVENT 1 at 1: item1.UID:1|"]],
    ["what has no name is passed over", ["BEGIN:VEVENT", ":x", "", "UID:1", "END:VEVENT"], ["VEVENT 1 at 1: UID:1|"]],
    [
      "each of its kind is numbered",
      ["BEGIN:VEVENT", "END:VEVENT", "BEGIN:VTIMEZONE", "END:VTIMEZONE", "BEGIN:VEVENT", "END:VEVENT"],
      ["VEVENT 1 at 1: ", "VTIMEZONE 1 at 3: ", "VEVENT 2 at 5: "],
    ],
    [
      "what stands within an alarm is the alarm's",
      ["BEGIN:VEVENT", "BEGIN:VALARM", "UID:no", "END:VALARM", "UID:1", "END:VEVENT"],
      ["VEVENT 1 at 1: UID:1|"],
    ],
    [
      "and within an alarm's own part",
      ["BEGIN:VEVENT", "BEGIN:A", "BEGIN:B", "END:B", "UID:no", "END:A", "UID:1", "END:VEVENT"],
      ["VEVENT 1 at 1: UID:1|"],
    ],
    [
      "of a zone everything is kept",
      ["BEGIN:VTIMEZONE", "TZID:x", "BEGIN:DAYLIGHT", "X:1", "END:DAYLIGHT", "END:VTIMEZONE"],
      ["VTIMEZONE 1 at 1: TZID:x|BEGIN:DAYLIGHT|X:1|END:DAYLIGHT|"],
    ],
    [
      "what stands beside the entries is a heading",
      ["BEGIN:VCALENDAR", "X-WR-TIMEZONE;VALUE=TEXT:Europe/Amsterdam ", "BEGIN:VEVENT", "END:VEVENT", "END:VCALENDAR"],
      ["BEGIN=VCALENDAR", "X-WR-TIMEZONE=Europe/Amsterdam", "VEVENT 1 at 3: "],
    ],
    ["a heading without a value is its own", ["NAME"], ["NAME=NAME"]],
    [
      "an event within an event ends the first",
      ["BEGIN:VEVENT", "UID:1", "BEGIN:VALARM", "BEGIN:VEVENT", "UID:2", "END:VEVENT"],
      ["VEVENT 1 at 1: UID:1|missing-end", "VEVENT 2 at 4: UID:2|"],
    ],
    [
      "so does the end of the calendar, even within an alarm",
      ["BEGIN:VEVENT", "UID:1", "BEGIN:VALARM", "END:VCALENDAR", "UID:2"],
      ["VEVENT 1 at 1: UID:1|missing-end", "UID=2"],
    ],
    [
      "and the end of what was never begun",
      ["BEGIN:VEVENT", "UID:1", "END:VALARM", "UID:2"],
      ["VEVENT 1 at 1: UID:1|missing-end", "UID=2"],
    ],
    [
      "an end of another kind does not end it",
      ["BEGIN:VEVENT", "BEGIN:VALARM", "END:VTIMEZONE", "UID:1", "END:VEVENT"],
      ["VEVENT 1 at 1: UID:1|"],
    ],
    ["an event that never ends", ["BEGIN:VEVENT", "UID:1"], ["VEVENT 1 at 1: UID:1|missing-end"]],
    ["ends of nothing say nothing", ["END:VEVENT", "END:X"], []],
  ])("%s", (_, lines, entries) => expect(read(...lines)).toEqual(entries));
});

describe("folded lines", () => {
  test.each<[string, string, readonly string[]]>([
    ["by a space", "BEGIN:VEVENT\nUID:a\n b\nEND:VEVENT", ["VEVENT 1 at 1: UID:ab|"]],
    ["by a tab, with CRLF", "BEGIN:VEVENT\r\nUID:a\r\n\tb\r\n c\r\nEND:VEVENT\r\n", ["VEVENT 1 at 1: UID:abc|"]],
    ["over the name of a component", "BEGIN:VEV\n ENT\nUID:1\nEND:VEVENT", ["VEVENT 1 at 1: UID:1|"]],
    ["count as lines", "X:1\n 2\n\n\nBEGIN:VEVENT\nEND:VEVENT", ["X=12", "VEVENT 1 at 5: "]],
    [
      "encoded ones end with an equals sign",
      "BEGIN:VEVENT\nUID;ENCODING=Quoted-Printable:a=\nb=\r\nLOCATION:c\nLOCATION:d\nEND:VEVENT",
      ["VEVENT 1 at 1: UID;ENCODING=Quoted-Printable:abLOCATION:c|LOCATION:d|"],
    ],
    [
      "an encoded one may be folded as well",
      "BEGIN:VEVENT\nUID;QUOTED-PRINTABLE:a=\n b\nLOCATION:d\nEND:VEVENT",
      ["VEVENT 1 at 1: UID;QUOTED-PRINTABLE:a b|LOCATION:d|"],
    ],
    ["others do not", "BEGIN:VEVENT\nUID:a=\nLOCATION:c\nEND:VEVENT", ["VEVENT 1 at 1: UID:a=|LOCATION:c|"]],
    ["behind a byte order mark", "\ufeffBEGIN:VEVENT\nUID:1\nEND:VEVENT", ["VEVENT 1 at 1: UID:1|"]],
    ["up to the end of the file", "BEGIN:VEVENT\nUID:a\n b", ["VEVENT 1 at 1: UID:ab|missing-end"]],
    ["of nothing", "", []],
  ])("%s", (_, text, entries) => expect(readText(text)).toEqual(entries));
});

describe("a line may have 20,000 units,", () => {
  const line = (name: string, units: number) => `${name}:${"x".repeat(units - name.length - 1)}`;
  const lengths = (given: string) =>
    [...entriesOf(`BEGIN:VEVENT\nUID:1\n${given}\nEND:VEVENT`, wanted)].map((entry) =>
      entry.kind === "HEADING" ? "" : [...entry.lines.map((one) => one.length), entry.problem ?? "fine"].join(),
    );
  test.each([
    ["LOCATION", 20_000, "5,20000,fine", "and so it has"],
    ["LOCATION", 20_001, "5,line-too-long", "and no more"],
    ["DESCRIPTION", 20_001, "5,20000,fine", "and of a description the beginning is looked at"],
    ["SUMMARY", 30_000, "5,fine", "unless nobody wants it"],
  ])("%s of %d: %s, %s", (name, units, expected, _why) => expect(lengths(line(name, units))).toEqual([expected]));

  test("and of a heading no more is looked at", () => {
    const [heading] = [...entriesOf(line("NAME", 30_000), wanted)];
    expect(heading).toMatchObject({ name: "NAME", value: "x".repeat(20_000 - 5) });
  });
});

test("line breaks of old become those of today, and a text with both is left alone", () => {
  expect(["a\rb\rc", "a\r\nb\rc", "abc"].map(withLineFeeds)).toEqual(["a\nb\nc", "a\r\nb\rc", "abc"]);
});
