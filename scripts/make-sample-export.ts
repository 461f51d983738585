/**
 * Writes the invented export in examples/data, the same byte for byte each time.
 *
 *   npx tsx scripts/make-sample-export.ts                        write examples/data
 *   npx tsx scripts/make-sample-export.ts --check                exit 1 when the committed files are stale
 *   npx tsx scripts/make-sample-export.ts --out <dir>            write somewhere else
 *   npx tsx scripts/make-sample-export.ts --out <dir> --messages <n>   only a messages.csv of n rows
 */
import { createWriteStream } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { bigMessages } from "./sample/big-messages";
import { makeSample, SEED } from "./sample/sample";

const HOME = fileURLToPath(new URL("../examples/data", import.meta.url));
const EXPORT_FOLDER = "sample-export";

function sampleFiles(): Map<string, string> {
  const { export: exported, beside } = makeSample();
  const inFolder = Object.entries(exported).map(([name, text]): [string, string] => [`${EXPORT_FOLDER}/${name}`, text]);
  return new Map([...inFolder, ...Object.entries(beside)]);
}

/** Files in the export's folder that the generator does not write. */
async function strangersIn(out: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const present = await readdir(join(out, EXPORT_FOLDER)).catch((): string[] => []);
  return present.map((name) => `${EXPORT_FOLDER}/${name}`).filter((path) => !files.has(path));
}

async function write(out: string): Promise<void> {
  const files = sampleFiles();
  for (const path of await strangersIn(out, files)) await rm(join(out, path));
  for (const [path, text] of files) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), text);
  }
  console.log(`wrote ${files.size} files to ${out}`);
}

/** One line per file that differs from what the generator would write. */
async function differences(out: string): Promise<string[]> {
  const files = sampleFiles();
  const found: string[] = (await strangersIn(out, files)).map((path) => `${path}: not written by the generator`);
  for (const [path, text] of files) {
    const present = await readFile(join(out, path), "utf8").catch(() => undefined);
    if (present === undefined) found.push(`${path}: missing`);
    else if (present !== text) found.push(`${path}: line ${firstDifference(present, text)} differs`);
  }
  return found;
}

function firstDifference(present: string, wanted: string): number {
  const lines = wanted.split("\n");
  const other = present.split("\n");
  const at = lines.findIndex((line, index) => line !== other[index]);
  return (at < 0 ? lines.length : at) + 1;
}

const { values } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    out: { type: "string" },
    messages: { type: "string" },
  },
});

if (values.messages !== undefined) {
  const rows = Number(values.messages);
  if (!Number.isSafeInteger(rows) || rows < 1) throw new RangeError("--messages takes a number of rows, 1 or more");
  if (values.out === undefined) throw new RangeError("--messages needs --out, so that the sample is left alone");
  await mkdir(values.out, { recursive: true });
  const path = join(values.out, "messages.csv");
  await pipeline(Readable.from(bigMessages(rows, SEED)), createWriteStream(path));
  console.log(`wrote ${rows} rows to ${path}`);
} else if (values.check) {
  const stale = await differences(values.out ?? HOME);
  for (const line of stale) console.error(line);
  if (stale.length > 0) {
    console.error("stale: run `npx tsx scripts/make-sample-export.ts`");
    process.exitCode = 1;
  }
} else {
  await write(values.out ?? HOME);
}
