import type { LinkedInExport } from "../../src/evidence";
import { readLinkedInExport } from "../../src/evidence";
import { codes, type HostileCase, hostile, outcomeOf } from "./hostile-case";
import { CONNECTIONS, declaring, encrypted, patched, zipOf } from "./zips";

const GROUP = "exports";
type Input = Parameters<typeof readLinkedInExport>[0];

const shown = ({ connections, report }: LinkedInExport): unknown => ({
  people: connections.length,
  ...Object.fromEntries(
    report.files
      .filter(({ problems, setAside, warnings }) => problems.length + setAside.length + warnings.length > 0)
      .map(({ path, problems, setAside, warnings }) => [
        path,
        [...codes(problems), ...[...setAside, ...warnings].map(({ reason, count }) => `${reason} ${count}`)],
      ]),
  ),
});
const read = (input: Input): unknown => outcomeOf(() => readLinkedInExport(input), shown);
const connections = (text: string) => () => ({ "Connections.csv": text });
const goodAnd = (path: string, content: string | Uint8Array) =>
  zipOf({ "Connections.csv": CONNECTIONS, [path]: content });
const people = (count: number): string =>
  Array.from({ length: count }, (_, i) => `A${i},B,https://www.linkedin.com/in/p${i},06 Mar 2023`).join("\n");
const HEADER = "First Name,Last Name,URL,Connected On\n";
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  for (const [i, unit] of ["\uFEFF", ...text].entries()) view.setUint16(i * 2, unit.charCodeAt(0), littleEndian);
  return bytes;
};

/** A bomb: so many zeros, packed a thousand times smaller. */
const bomb = (size: number): Uint8Array => goodAnd("messages.csv", new Uint8Array(size));

const zips: readonly HostileCase[] = [
  hostile(
    GROUP,
    "a zip bomb that says how large it is",
    () => bomb(300_000_000),
    read,
    { throws: ["member-too-large messages.csv"] },
    true,
  ),
  hostile(
    GROUP,
    "a zip bomb that says it is small",
    () => declaring(bomb(300_000_000), 1, 1_000),
    read,
    { people: 1, "messages.csv": ["unreadable-member messages.csv"] },
    true,
  ),
  hostile(
    GROUP,
    "a zip bomb that says it is as large as packed",
    () => declaring(bomb(300_000_000), 1, 292_000),
    read,
    { people: 1, "messages.csv": ["unreadable-member messages.csv"] },
    true,
  ),
  hostile(GROUP, "a member that declares 500 MB", () => declaring(goodAnd("messages.csv", "x"), 1, 500_000_000), read, {
    throws: ["member-too-large messages.csv"],
  }),
  hostile(GROUP, "a member that declares 4 GB", () => declaring(goodAnd("messages.csv", "x"), 1, 0xffff_fffe), read, {
    throws: ["member-too-large messages.csv"],
  }),
  hostile(
    GROUP,
    "a useless member that declares 4 GB",
    () => declaring(goodAnd("movie.mp4", "x"), 1, 0xffff_fffe),
    read,
    { people: 1 },
  ),
  hostile(
    GROUP,
    "a member that declares less than it has",
    () => declaring(goodAnd("Notes.csv", "some text"), 1, 3),
    read,
    { people: 1, "Notes.csv": ["unreadable-member Notes.csv"] },
  ),
  hostile(
    GROUP,
    "a member that declares more than it has",
    () => declaring(goodAnd("Notes.csv", "some text"), 1, 30),
    read,
    { people: 1, "Notes.csv": ["unreadable-member Notes.csv"] },
  ),
  hostile(GROUP, "an encrypted member", () => encrypted(goodAnd("Notes.csv", "secret"), 1), read, {
    people: 1,
    "Notes.csv": ["unreadable-member Notes.csv"],
  }),
  hostile(GROUP, "nothing but an encrypted member", () => encrypted(zipOf({ "Notes.csv": "secret" }), 0), read, {
    throws: ["unreadable-member Notes.csv"],
  }),
  hostile(
    GROUP,
    "a packing method of which nobody has heard",
    () => patched(goodAnd("Notes.csv", "x"), 1, (directory) => directory.setUint16(10, 99, true)),
    read,
    { people: 1, "Notes.csv": ["unreadable-member Notes.csv"] },
  ),
  hostile(
    GROUP,
    "a directory that points outside the file",
    () => patched(goodAnd("Notes.csv", "x"), 1, (directory) => directory.setUint32(42, 0x7fff_ffff, true)),
    read,
    { throws: ["not-a-zip"] },
  ),
  hostile(
    GROUP,
    "a zip cut off at every length",
    () => goodAnd("Notes.csv", "x"),
    (zip) => [...new Set(Array.from(zip, (_, length) => JSON.stringify(read(zip.slice(0, length)))))],
    ['{"throws":["not-a-zip"]}'],
  ),
  hostile(
    GROUP,
    "a zip with every byte flipped in turn",
    () => goodAnd("Notes.csv", "Connection First Name,Note\nA,x"),
    (zip) =>
      Array.from(zip, (byte, at) => {
        const bytes = zip.slice();
        bytes[at] = byte ^ 0xff;
        return typeof read(bytes);
      }).every((kind) => kind === "object"),
    true,
    true,
  ),
  hostile(
    GROUP,
    "names of members that lead out of the folder, or into prototypes",
    () =>
      zipOf({
        "../../../etc/passwd": "x",
        "..\\..\\Notes.csv": "no header",
        "/Invitations.csv": "no header",
        __proto__: "x",
        "constructor.csv": "x",
        "a/../Connections.csv": CONNECTIONS,
      }),
    read,
    {
      people: 1,
      "/Invitations.csv": ["header-not-found /Invitations.csv"],
      "..\\..\\Notes.csv": ["header-not-found ..\\..\\Notes.csv"],
    },
  ),
  hostile(
    GROUP,
    "two members of one name, of which programs read different ones",
    () => patched(zipOf({ "Connections.csv": CONNECTIONS, "Notes1.csv": "x", "Notes2.csv": "y" }), 1, () => undefined),
    (zip) => {
      const text = new TextDecoder("latin1").decode(zip).replaceAll(/Notes[12]/g, "NotesX");
      const twice = Uint8Array.from(text.replaceAll("NotesX.csv", "/Notes.csv"), (c) => c.charCodeAt(0));
      return read(twice);
    },
    { people: 1, "/Notes.csv": ["unreadable-member /Notes.csv"] },
  ),
  hostile(
    GROUP,
    "more members than a zip may have",
    () => zipOf(Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`f${i}`, ""]))),
    read,
    { throws: ["too-large"] },
    true,
  ),
  hostile(GROUP, "a zip within a zip", () => zipOf({ "export.zip": zipOf({ "Connections.csv": CONNECTIONS }) }), read, {
    throws: ["no-known-file"],
  }),
  hostile(GROUP, "a CSV file that is a zip inside", () => goodAnd("Notes.csv", zipOf({ a: "b" })), read, {
    people: 1,
    "Notes.csv": ["header-not-found Notes.csv"],
  }),
];

const texts: readonly HostileCase[] = [
  hostile(
    GROUP,
    "one cell of 100 MB",
    connections(
      `${CONNECTIONS}\n"${"x".repeat(100_000_000)}",B,,06 Mar 2023\nC,D,https://www.linkedin.com/in/c,06 Mar 2023`,
    ),
    read,
    { people: 2, "Connections.csv": ["unclosed-quote 1"] },
    true,
  ),
  hostile(
    GROUP,
    "one line of 100 MB without a quote",
    connections(`${CONNECTIONS}\n${"x".repeat(100_000_000)}`),
    read,
    { people: 1, "Connections.csv": ["unclosed-quote 1"] },
    true,
  ),
  hostile(
    GROUP,
    "100,000 columns",
    connections(`${HEADER.trim()},${"c,".repeat(100_000)}\nA,B,,06 Mar 2023${",x".repeat(100_000)}`),
    read,
    { people: 1 },
    true,
  ),
  hostile(GROUP, "a row of 100,000 cells", connections(`${CONNECTIONS}${",x".repeat(100_000)}`), read, {
    people: 1,
    "Connections.csv": ["too-many-cells 1"],
  }),
  hostile(
    GROUP,
    "100,000 quotes that are never closed",
    connections(`${HEADER}${'"A,B,,06 Mar 2023\n'.repeat(100_000)}`),
    (input) => (read(input) as { people: number }).people,
    0,
    true,
  ),
  hostile(
    GROUP,
    "one quote that is never closed, before 20,000 good rows",
    connections(`${HEADER}"A,B,,06 Mar 2023\n${people(20_000)}`),
    read,
    { people: 20_000, "Connections.csv": ["unclosed-quote 1"] },
    true,
  ),
  hostile(
    GROUP,
    "ten million quotes",
    connections(`${CONNECTIONS}\n${'"'.repeat(1e7)}`),
    (input) => (read(input) as { people: number }).people,
    1,
    true,
  ),
  hostile(
    GROUP,
    "ten million commas",
    connections(`${CONNECTIONS}\n${",".repeat(1e7)}`),
    (input) => (read(input) as { people: number }).people,
    1,
    true,
  ),
  hostile(
    GROUP,
    "ten million empty lines",
    connections(`${CONNECTIONS}${"\n".repeat(1e7)}`),
    read,
    { people: 1 },
    true,
  ),
  hostile(
    GROUP,
    "NUL bytes",
    connections(`${CONNECTIONS}\n\0A\0,B\0,https://www.linkedin.com/in/nul,06 Mar 2023\0`),
    (input) => (read(input) as { people: number }).people,
    2,
  ),
  hostile(
    GROUP,
    "line ends of every kind in one file",
    connections(`${HEADER}A,B,https://www.linkedin.com/in/a,06 Mar 2023\r\n${people(2)}\r\n`),
    read,
    { people: 3 },
  ),
  hostile(GROUP, "line ends of an old Macintosh", connections(`${HEADER}${people(3)}`.replaceAll("\n", "\r")), read, {
    people: 3,
  }),
  hostile(GROUP, "UTF-16, little end first", () => ({ "Connections.csv": utf16(CONNECTIONS, true) }), read, {
    people: 1,
  }),
  hostile(GROUP, "UTF-16, big end first", () => ({ "Connections.csv": utf16(CONNECTIONS, false) }), read, {
    people: 1,
  }),
  hostile(
    GROUP,
    "half a UTF-16 unit at the end",
    () => ({ "Connections.csv": utf16(`${CONNECTIONS}\n\n`, true).slice(0, -1) }),
    read,
    { people: 1, "Connections.csv": ["too-few-cells 1"] },
  ),
  hostile(
    GROUP,
    "bytes that are no UTF-8",
    () => ({ "Connections.csv": Uint8Array.from([...Buffer.from(CONNECTIONS), 10, 0xff, 0xfe, 0xc3, 0x28]) }),
    read,
    { people: 1, "Connections.csv": ["too-few-cells 1"] },
  ),
  hostile(
    GROUP,
    "names of columns that every object has",
    () => ({
      "Connections.csv": [
        JSON.parse('{"First Name":"A","Last Name":"B","Connected On":"06 Mar 2023","__proto__":"x","constructor":"y"}'),
      ],
    }),
    read,
    { people: 1 },
  ),
  hostile(GROUP, "numbers where texts should be", () => ({ "Connections.csv": 42 }) as unknown as Input, read, {
    throws: ["unreadable-member Connections.csv"],
  }),
  hostile(GROUP, "rows that are null", () => ({ "Connections.csv": [null] }) as unknown as Input, read, {
    throws: ["unreadable-member Connections.csv"],
  }),
  hostile(
    GROUP,
    "cells that begin a formula",
    connections(`${HEADER}"=HYPERLINK(1)",+1,https://www.linkedin.com/in/a,06 Mar 2023`),
    read,
    { people: 1 },
  ),
];

export const hostileExports: readonly HostileCase[] = [...zips, ...texts];
