/**
 * Reading a messages.csv of a million rows against papaparse alone on the same text: `npx tsx test/bench/messages-csv.ts`.
 *
 * The two run in rounds, in a fresh order each round, because a shared machine is never quiet; medians are compared.
 */
import Papa from "papaparse";
import { readLinkedInExport } from "../../src/evidence/linkedin/read-export";

const BAR = 1.5;
const rows = Number(process.argv[2] ?? 1_000_000);
const rounds = Number(process.argv[3] ?? 5);

/** A generator of numbers in [0, 1) from a seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const HEADER = [
  ..."CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS".split(","),
  ..."DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS".split(","),
];
const CONTENTS = [
  "Dank je wel, tot dan!",
  "Thanks, that works for me. See you on Thursday, at ten?",
  'She said "maybe", so let us ask again.',
  "Hoi,\n\nZullen we volgende week bellen?\nIk kan dinsdag en woensdag, allebei na tweeën.\n\nGroet",
  "👍",
];

/** A file as the platform has written it since March 2026: every field quoted, conversations in one piece. */
function messagesCsv(count: number): string {
  const random = seeded(2026);
  const pick = (below: number): number => Math.floor(random() * below);
  const quoted = (cells: readonly string[]): string => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");
  const people = Math.max(10, Math.floor(count / 200));
  const me = ["Eva Terpstra", "https://www.linkedin.com/in/eva-terpstra"] as const;
  const lines = [quoted(HEADER)];
  while (lines.length <= count) {
    const number = pick(people);
    const them = [`Persoon ${number} van der Velde`, `https://www.linkedin.com/in/persoon-${number}-velde`] as const;
    const id = `2-${number.toString(36).padStart(6, "0")}NTctYmQ4Zi00${pick(1e6).toString(36)}==_100`;
    for (let left = 1 + pick(40); left > 0 && lines.length <= count; left--) {
      const [from, to] = pick(2) === 0 ? [me, them] : [them, me];
      const two = (value: number): string => String(value).padStart(2, "0");
      const date = `20${10 + pick(16)}-${two(1 + pick(12))}-${two(1 + pick(28))} ${two(pick(24))}:${two(pick(60))}:${two(pick(60))} UTC`;
      const content = CONTENTS[pick(CONTENTS.length)] ?? "";
      lines.push(quoted([id, "", from[0], from[1], to[0], to[1], date, "", content, "INBOX", ""]));
    }
  }
  return `${lines.join("\n")}\n`;
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

const text = Buffer.from(messagesCsv(rows)).toString("utf8"); // one flat text, as from a file
console.log(`messages.csv: ${rows.toLocaleString("en")} rows, ${(text.length / 1e6).toFixed(1)} million characters`);

const contestants = {
  papaparse: () => Papa.parse<string[]>(text, { delimiter: "," }).data.length,
  reader: () => readLinkedInExport({ "messages.csv": text }).report.files[0]?.rows ?? 0,
};
type Contestant = keyof typeof contestants;
const times: Record<Contestant, number[]> = { papaparse: [], reader: [] };
const collectGarbage = (globalThis as { gc?: () => void }).gc;
const order = seeded(7);
for (let round = 0; round <= rounds; round++) {
  const names: Contestant[] = order() < 0.5 ? ["papaparse", "reader"] : ["reader", "papaparse"];
  for (const name of names) {
    collectGarbage?.();
    const start = performance.now();
    const read = contestants[name]();
    const milliseconds = performance.now() - start;
    if (read < rows) throw new Error(`${name} read ${read} rows`);
    if (round > 0) times[name].push(milliseconds); // the first round only warms up
  }
}

for (const name of ["papaparse", "reader"] as const) {
  const spread = times[name].map((time) => time.toFixed(0)).join(", ");
  console.log(`${name.padEnd(10)} median ${median(times[name]).toFixed(0)} ms   (${spread})`);
}
const ratio = median(times.reader) / median(times.papaparse);
console.log(`ratio ${ratio.toFixed(2)}, bar ${BAR}: ${ratio <= BAR ? "holds" : "does not hold"}`);
