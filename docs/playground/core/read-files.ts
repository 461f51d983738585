import { InputError } from "know-and-trust";
import {
  type EvidenceSource,
  type ExportFiles,
  readAddressBook,
  readCalendar,
  readLinkedInExport,
} from "know-and-trust/evidence";
import { ENDINGS, type OpenedFile, type Problem, type Step } from "./protocol";

/** A file as the user gave it. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What could be read, and what could not. */
export interface FilesRead {
  readonly sources: readonly EvidenceSource[];
  readonly files: readonly OpenedFile[];
  readonly problems: readonly Problem[];
}

/**
 * Reads what a user gives: the zip of an export or csv files out of one, calendars and address books. Each stands
 * alone, so that one that cannot be read stops none of the others.
 *
 * @param now - the day of the decisions, `2026-11-23`
 */
export function readFiles(
  given: readonly GivenFile[],
  now: string,
  onStep: (step: Step) => void = () => undefined,
): FilesRead {
  const ending = (wanted: (typeof ENDINGS)[number]) => given.filter(({ name }) => endsIn(name, wanted));
  const [table] = ending(".csv");
  const tables = Object.fromEntries(ending(".csv").map(({ name, bytes }) => [name, bytes]));
  const known = new Set(ENDINGS.flatMap(ending));
  const parts = [
    ...ending(".zip").map(({ name, bytes }) => attempt(name, () => readExport(bytes, onStep))),
    // Loose csv files are one export.
    ...(table ? [attempt(table.name, () => readExport(tables, onStep))] : []),
    ...ending(".ics").map((file) => attempt(file.name, () => readEvents(file, now, onStep))),
    ...ending(".vcf").map((file) => attempt(file.name, () => readCards(file, onStep))),
    ...given.filter((file) => !known.has(file)).map(({ name }) => problem(name, "unknown-file")),
  ];
  return {
    sources: parts.flatMap(({ sources }) => sources),
    files: parts.flatMap(({ files }) => files),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

function readExport(input: Uint8Array | ExportFiles, onStep: (step: Step) => void): FilesRead {
  const read = readLinkedInExport(input, { onProgress: (progress) => onStep({ task: "reading", ...progress }) });
  const { files } = read.report;
  return {
    sources: [read],
    files: files.map(({ file, rows, used }) => ({ file, rows, used })),
    problems: files.flatMap(({ file, problems }) => problems.map(({ code, message }) => ({ file, code, message }))),
  };
}

function readEvents({ name, bytes }: GivenFile, now: string, onStep: (step: Step) => void): FilesRead {
  const read = readCalendar(textOf(bytes), {
    file: name,
    now,
    onProgress: ({ file, entries }) => onStep({ task: "reading", file, rows: entries }),
  });
  if (read.rejected.some(({ reason }) => reason === "not-a-calendar")) return problem(name, "not-a-calendar");
  const used = read.events.length;
  return { sources: [read], files: [{ file: name, rows: used + read.rejected.length, used }], problems: [] };
}

function readCards({ name, bytes }: GivenFile, onStep: (step: Step) => void): FilesRead {
  const read = readAddressBook(textOf(bytes), {
    file: name,
    onProgress: ({ file, entries }) => onStep({ task: "reading", file, rows: entries }),
  });
  if (read.rejected.some(({ reason }) => reason === "not-an-address-book")) return problem(name, "not-an-address-book");
  const used = read.cards.length;
  return { sources: [read], files: [{ file: name, rows: used + read.rejected.length, used }], problems: [] };
}

function attempt(name: string, read: () => FilesRead): FilesRead {
  try {
    return read();
  } catch (error) {
    return { sources: [], files: [], problems: [problemOf(error, name)] };
  }
}

function problem(file: string, code: string): FilesRead {
  return { sources: [], files: [], problems: [{ file, code, message: code }] };
}

/** What went wrong, without a word of the file. */
export function problemOf(error: unknown, file?: string): Problem {
  const where = file === undefined ? {} : { file };
  if (error instanceof InputError) return { ...where, code: error.code, message: error.issues[0].message };
  return { ...where, code: "unexpected", message: error instanceof Error ? error.message : String(error) };
}

function endsIn(name: string, ending: string): boolean {
  return name.toLowerCase().endsWith(ending);
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
