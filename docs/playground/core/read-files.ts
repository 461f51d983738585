import { InputError } from "know-and-trust";
import { type EvidenceSource, readLinkedInExport } from "know-and-trust/evidence";
import type { OpenedFile, Problem, Step } from "./protocol";

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
 * Reads what a user drops: the zip of an export, or csv files out of one. Each file stands alone, so that one that cannot
 * be read stops none of the others.
 */
export function readFiles(given: readonly GivenFile[], onStep: (step: Step) => void = () => undefined): FilesRead {
  const groups = [
    ...given.filter(({ name }) => endsIn(name, ".zip")).map((file) => ({ name: file.name, input: file.bytes })),
    ...tables(given.filter(({ name }) => endsIn(name, ".csv"))),
  ];
  const unknown = given.filter(({ name }) => !endsIn(name, ".zip") && !endsIn(name, ".csv"));
  const sources: EvidenceSource[] = [];
  const files: OpenedFile[] = [];
  const problems: Problem[] = unknown.map(({ name }) => ({ file: name, code: "unknown-file", message: "" }));
  for (const { name, input } of groups) {
    try {
      const onProgress = (progress: { readonly file: string; readonly rows: number }): void =>
        onStep({ task: "reading", ...progress });
      const read = readLinkedInExport(input, { onProgress });
      sources.push(read);
      for (const { file, rows, used, problems: wrong } of read.report.files) {
        files.push({ file, rows, used });
        for (const { code, message } of wrong) problems.push({ file, code, message });
      }
    } catch (error) {
      problems.push(problemOf(error, name));
    }
  }
  return { sources, files, problems };
}

/** Loose csv files are one export. */
function tables(files: readonly GivenFile[]) {
  const [first] = files;
  if (!first) return [];
  return [{ name: first.name, input: Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])) }];
}

/** What went wrong, without a word of the file. */
export function problemOf(error: unknown, file?: string): Problem {
  const where = file === undefined ? {} : { file };
  if (error instanceof InputError) return { ...where, code: error.code, message: error.issues[0].message };
  return { ...where, code: "unexpected", message: error instanceof Error ? error.message : String(error) };
}

function endsIn(name: string, extension: string): boolean {
  return name.toLowerCase().endsWith(extension);
}
