/**
 * Reading a messages.csv of a million rows against papaparse alone on the same text: `npx tsx test/bench/messages-csv.ts`.
 *
 * The two run in rounds, in a fresh order each round, because a shared machine is never quiet; medians are compared.
 */
import Papa from "papaparse";
import { bigMessagesCsv } from "../../scripts/sample/big-messages";
import { mulberry32 } from "../../scripts/sample/random";
import { readLinkedInExport } from "../../src/evidence/linkedin/read-export";

const BAR = 1.5;
const rows = Number(process.argv[2] ?? 1_000_000);
const rounds = Number(process.argv[3] ?? 5);

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

const text = Buffer.from(bigMessagesCsv(rows, 2026)).toString("utf8"); // one flat text, as from a file
console.log(`messages.csv: ${rows.toLocaleString("en")} rows, ${(text.length / 1e6).toFixed(1)} million characters`);

const contestants = {
  papaparse: () => Papa.parse<string[]>(text, { delimiter: "," }).data.length,
  reader: () => readLinkedInExport({ "messages.csv": text }).report.files[0]?.rows ?? 0,
};
type Contestant = keyof typeof contestants;
const times: Record<Contestant, number[]> = { papaparse: [], reader: [] };
const collectGarbage = (globalThis as { gc?: () => void }).gc;
const order = mulberry32(7);
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
