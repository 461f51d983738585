import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { hybrid, InputError, lion, type Policy, parsePolicy, strictSelective } from "know-and-trust";
import {
  type AddressBook,
  type Answers,
  type Calendar,
  type EvidenceSource,
  type LinkedInExport,
  readAddressBook,
  readCalendar,
  readLinkedInExport,
} from "know-and-trust/evidence";

import { didYouMean } from "./meant";

/** Something the person at the terminal can put right. */
export class Mistake extends Error {
  override readonly name = "Mistake";
}

const PRESETS: Readonly<Record<string, () => Policy>> = {
  strict: () => strictSelective(),
  "strict-met": () => strictSelective({ criterion: "met" }),
  "strict-would-introduce": () => strictSelective({ criterion: "would-introduce" }),
  hybrid: () => hybrid(),
  lion: () => lion(),
};

/** A preset by name, or a policy from a JSON file. */
export function readPolicy(nameOrFile: string): Policy {
  const preset = Object.hasOwn(PRESETS, nameOrFile) ? PRESETS[nameOrFile] : undefined;
  if (preset) return preset();
  const names = Object.keys(PRESETS);
  if (!isFile(nameOrFile)) {
    const hint = didYouMean(nameOrFile, names);
    throw new Mistake(
      `There is no policy “${nameOrFile}”.${hint}\nUse ${names.join(", ")}, or the path of a JSON file.`,
    );
  }
  const { value, issues } = parsePolicy(readFileSync(nameOrFile, "utf8"));
  if (value) return value;
  const lines = issues.map(({ path, message, suggestion }) => {
    const hint = suggestion === undefined ? "" : ` Did you mean ${suggestion}?`;
    return `  ${path.join(".") || "the file"}: ${message}.${hint}`;
  });
  throw new Mistake(`${nameOrFile} is not a valid policy:\n${lines.join("\n")}`);
}

/** Reads an export from a zip or a folder; on a large file a line on the error channel tells how far it is. */
export function readExport(path: string): LinkedInExport {
  if (!existsSync(path)) {
    throw new Mistake(`There is nothing at “${path}”. Give the zip that LinkedIn sent you, or its folder.`);
  }
  const isFolder = statSync(path).isDirectory();
  const input = isFolder ? readFolder(path) : new Uint8Array(readFileSync(path));
  try {
    return readLinkedInExport(input, { onProgress: showProgress });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const remedy = REMEDIES[extname(path).toLowerCase()];
    if (!isFolder && remedy !== undefined) throw new Mistake(`“${basename(path)}” is no LinkedIn export. ${remedy}`);
    const wrong = error.code === "not-a-zip" ? "it is no zip, or only a part of one" : error.message;
    throw new Mistake(
      `“${basename(path)}” cannot be read as a LinkedIn export: ${wrong}.\n` +
        "Ask LinkedIn for your data (Settings, Data privacy, Get a copy of your data) and give the zip as it came.",
    );
  }
}

/** What to do with a file that was given as the export and is something else. */
const REMEDIES: Readonly<Record<string, string>> = {
  ".ics": "It is a calendar: give it with --calendar, beside the zip or folder of your export.",
  ".vcf": "It is an address book: give it with --contacts, beside the zip or folder of your export.",
  ".json": "Give your answers with --answers and a policy with --policy, beside the zip or folder of your export.",
  ".csv": "Give the folder that it is in, or the zip that LinkedIn sent you.",
};

/** Rows after which a file counts as large. */
const LARGE = 100_000;

function showProgress({ file, rows }: { readonly file: string; readonly rows: number }): void {
  if (rows >= LARGE) process.stderr.write(`\r${file}: ${rows} rows …`);
}

/** The user's own word about people. */
function readAnswers(path: string): Answers {
  const text = readText(path);
  try {
    const { answers } = JSON.parse(text);
    if (Array.isArray(answers)) return { kind: "answers", answers, file: basename(path) };
  } catch {
    // Not JSON: the same remedy as for JSON of another shape.
  }
  throw new Mistake(`“${path}” holds no answers. Make it like examples/data/sample-answers.json.`);
}

/** The files beside an export that the command was given: calendar, address book, the user's own word. */
export function readBeside(
  files: { readonly calendar?: string; readonly contacts?: string; readonly answers?: string },
  now: string,
): readonly EvidenceSource[] {
  const { calendar, contacts, answers } = files;
  return [
    ...(calendar ? [readCalendarFile(calendar, now)] : []),
    ...(contacts ? [readContactsFile(contacts)] : []),
    ...(answers ? [readAnswers(answers)] : []),
  ];
}

/** Whom the user met, by their calendar up to a day. */
function readCalendarFile(path: string, now: string): Calendar {
  const calendar = readCalendar(readText(path), { file: basename(path), now, onProgress: showEntries });
  if (calendar.rejected.some(({ reason }) => reason === "not-a-calendar")) {
    throw new Mistake(`“${path}” is no calendar. Export yours as iCalendar: a file that ends in .ics.`);
  }
  return calendar;
}

/** The user's address book. */
function readContactsFile(path: string): AddressBook {
  const book = readAddressBook(readText(path), { file: basename(path), onProgress: showEntries });
  if (book.rejected.some(({ reason }) => reason === "not-an-address-book")) {
    throw new Mistake(`“${path}” is no address book. Export yours as vCard: a file that ends in .vcf.`);
  }
  return book;
}

function showEntries({ file, entries }: { readonly file: string; readonly entries: number }): void {
  if (entries >= LARGE / 10) process.stderr.write(`\r${file}: ${entries} entries …`);
}

/** The CSV files of a folder, or of the one folder in it. */
function readFolder(folder: string): Readonly<Record<string, string>> {
  const isCsv = (name: string): boolean => name.toLowerCase().endsWith(".csv");
  const names = readdirSync(folder);
  const [inner, ...others] = names.filter((name) => statSync(join(folder, name)).isDirectory());
  if (!names.some(isCsv) && inner !== undefined && others.length === 0) return readFolder(join(folder, inner));
  return Object.fromEntries(names.filter(isCsv).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

function readText(path: string): string {
  if (!isFile(path)) throw new Mistake(`There is no file “${path}”.`);
  return readFileSync(path, "utf8");
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();
