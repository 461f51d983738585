import { InputError, type Issue } from "../../errors";
import { formOf } from "./files";
import type { TableSource } from "./table";
import { membersOf, unpackMember, type ZipMember } from "./zip";

/** A file by its path: text, bytes as they are on disk, or rows as objects. */
export type ExportFiles = Readonly<Record<string, string | Uint8Array | readonly Readonly<Record<string, string>>[]>>;

/** What an export may at most hold: a guard against archives made to exhaust memory. */
export interface ReadLimits {
  /** Bytes of one file after unpacking. */
  readonly fileSize: number;
  /** Bytes of all files after unpacking. */
  readonly totalSize: number;
  readonly files: number;
  /** Bytes after unpacking for each packed byte, of files over a million bytes. */
  readonly ratio: number;
  /** UTF-16 units of a cell. */
  readonly cellLength: number;
}

/**
 * Limits that a real export stays well under: of about 30 real ones the largest file had 26 MB, and the platform
 * bounds a message at 8,000 characters. Text packs five to fifty times smaller, and nothing but an archive made for it a
 * thousand times.
 */
export const DEFAULT_READ_LIMITS: ReadLimits = {
  fileSize: 400_000_000,
  totalSize: 1_000_000_000,
  files: 10_000,
  ratio: 250,
  cellLength: 200_000,
};

/** Paths of all files, and the contents of those that are of use. */
export interface Unpacked {
  readonly sources: ReadonlyMap<string, TableSource>;
  readonly ignored: readonly string[];
  /** Files of use that could not be read, by path. */
  readonly unreadable: ReadonlyMap<string, Issue>;
}

export function unpack(input: Uint8Array | ExportFiles, limits: ReadLimits): Unpacked {
  const { files, unreadable } =
    input instanceof Uint8Array
      ? unzip(input, limits)
      : { files: new Map(Object.entries(input)), unreadable: new Map() };
  const sources = new Map<string, TableSource>();
  const ignored: string[] = [];
  for (const [path, content] of files) {
    if (!isOfUse(path)) {
      ignored.push(path);
      continue;
    }
    const size = typeof content === "string" || content instanceof Uint8Array ? content.length : 0;
    if (size > limits.fileSize) throw tooLarge(path, limits.fileSize);
    if (content instanceof Uint8Array) sources.set(path, textOf(content));
    else if (typeof content === "string" || isRows(content)) sources.set(path, content);
    else unreadable.set(path, unreadableFile(path, "expected a text, bytes or rows as objects"));
  }
  return { sources, ignored: ignored.sort(), unreadable };
}

function isRows(content: unknown): boolean {
  return Array.isArray(content) && content.every((row) => typeof row === "object" && row !== null);
}

/** Every path is listed, but only files of use are unpacked, and none before its declared size has been checked. */
function unzip(bytes: Uint8Array, limits: ReadLimits) {
  if (!(bytes[0] === 0x50 && bytes[1] === 0x4b)) {
    throw new InputError({
      code: "not-a-zip",
      path: [],
      message: "the bytes are no zip file; give a folder as a record of texts",
    });
  }
  const listed = membersOf(bytes, limits.files);
  if (listed === "too-many") {
    throw new InputError({ code: "too-large", path: [], message: `the zip has more than ${limits.files} files` });
  }
  if (listed === undefined) {
    const message = "the zip is cut short or damaged; download it again";
    throw new InputError({ code: "not-a-zip", path: [], message });
  }
  const members = listed.filter(({ path }) => !path.endsWith("/"));
  checkSizes(members, limits);
  const files = new Map<string, Uint8Array>();
  const unreadable = new Map<string, Issue>();
  for (const member of members) {
    const { path } = member;
    // Of two files with one path, programs disagree on which one counts.
    if (isOfUse(path) && files.has(path))
      unreadable.set(path, unreadableFile(path, "the zip holds two files of this path"));
    const content = isOfUse(path) ? unpackMember(member) : new Uint8Array();
    if (content === "encrypted") unreadable.set(path, unreadableFile(path, "it is encrypted; unpack it first"));
    else if (content === "damaged") unreadable.set(path, unreadableFile(path, "it is damaged; download the zip again"));
    else files.set(path, content);
  }
  for (const path of unreadable.keys()) files.delete(path);
  return { files, unreadable };
}

const isOfUse = (path: string): boolean => formOf(path) !== undefined;

function checkSizes(members: readonly ZipMember[], limits: ReadLimits): void {
  let total = 0;
  for (const { path, size, packed } of members) {
    if (!isOfUse(path)) continue;
    total += size;
    if (size > limits.fileSize) throw tooLarge(path, limits.fileSize);
    if (total > limits.totalSize) throw tooLarge(path, limits.totalSize);
    if (size > 1_000_000 && size > packed.length * limits.ratio) {
      const message = `the file is packed more than ${limits.ratio} times smaller; raise the limit if it is really yours`;
      throw new InputError({ code: "member-too-large", path: [path], message });
    }
  }
}

function unreadableFile(path: string, why: string): Issue {
  return { code: "unreadable-member", path: [path], message: `this file could not be read: ${why}` };
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
