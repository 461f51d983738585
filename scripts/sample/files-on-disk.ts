import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { makeSample } from "./sample";

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

/** Writes all files below `out` and gives their number. Other files stay; the check names them. */
export async function writeSample(out: string): Promise<number> {
  const files = sampleFiles();
  for (const [path, text] of files) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), text);
  }
  return files.size;
}

/** One line per file that differs from what the generator would write. */
export async function staleFiles(out: string): Promise<string[]> {
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
