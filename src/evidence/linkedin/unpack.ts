import { unzipSync } from "fflate";
import { InputError } from "../../errors";
import { formOf } from "./files";
import type { TableSource } from "./table";

/** A file by its path: text, bytes as they are on disk, or rows as objects. */
export type ExportFiles = Readonly<Record<string, string | Uint8Array | readonly Readonly<Record<string, string>>[]>>;

/** What an export may at most hold: a guard against archives made to exhaust memory. */
export interface ReadLimits {
  /** Bytes of one file after unpacking. */
  readonly fileSize: number;
  /** Bytes of all files after unpacking. */
  readonly totalSize: number;
  readonly files: number;
  /** UTF-16 units of a cell. */
  readonly cellLength: number;
}

/**
 * Limits that a real export stays well under: of about 30 real ones the largest file had 26 MB, and the platform
 * bounds a message at 8,000 characters.
 */
export const DEFAULT_READ_LIMITS: ReadLimits = {
  fileSize: 400_000_000,
  totalSize: 1_000_000_000,
  files: 10_000,
  cellLength: 200_000,
};

/** Paths of all files, and the contents of those that are of use. */
export interface Unpacked {
  readonly sources: ReadonlyMap<string, TableSource>;
  readonly ignored: readonly string[];
}

export function unpack(input: Uint8Array | ExportFiles, limits: ReadLimits): Unpacked {
  const files = input instanceof Uint8Array ? unzip(input, limits) : input;
  const sources = new Map<string, TableSource>();
  const ignored: string[] = [];
  for (const [path, content] of Object.entries(files)) {
    if (formOf(path) === undefined) {
      ignored.push(path);
      continue;
    }
    const size = typeof content === "string" || content instanceof Uint8Array ? content.length : 0;
    if (size > limits.fileSize) throw tooLarge(path, limits.fileSize);
    sources.set(path, content instanceof Uint8Array ? textOf(content) : content);
  }
  return { sources, ignored: ignored.sort() };
}

/** Every path is listed, but only files of use are unpacked, and none before its declared size has been checked. */
function unzip(bytes: Uint8Array, limits: ReadLimits): Readonly<Record<string, Uint8Array>> {
  if (!(bytes[0] === 0x50 && bytes[1] === 0x4b)) {
    throw new InputError({
      code: "not-a-zip",
      path: [],
      message: "the bytes are no zip file; give a folder as a record of texts",
    });
  }
  const seen: string[] = [];
  let total = 0;
  let unpacked: Readonly<Record<string, Uint8Array>>;
  try {
    unpacked = unzipSync(bytes, {
      filter(file) {
        seen.push(file.name);
        if (seen.length > limits.files) {
          throw new InputError({ code: "too-large", path: [], message: `the zip has more than ${limits.files} files` });
        }
        if (file.name.endsWith("/") || formOf(file.name) === undefined) return false;
        total += file.originalSize;
        if (file.originalSize > limits.fileSize) throw tooLarge(file.name, limits.fileSize);
        if (total > limits.totalSize) throw tooLarge(file.name, limits.totalSize);
        return true;
      },
    });
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError({
      code: "not-a-zip",
      path: [],
      message: "the zip is cut short or damaged; download it again",
    });
  }
  const empty = new Uint8Array();
  return Object.fromEntries(seen.filter((path) => !path.endsWith("/")).map((path) => [path, unpacked[path] ?? empty]));
}

function tooLarge(path: string, limit: number): InputError {
  return new InputError({
    code: "member-too-large",
    path: [path],
    message: `the file is larger than ${limit} bytes; raise the limit if it is really yours`,
  });
}

/** UTF-8, or UTF-16 where a byte order mark says so; what cannot be decoded becomes U+FFFD, which names report. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder("utf-8").decode(bytes);
}
