import { Inflate } from "fflate";

/** One file of a zip, still packed. */
export interface ZipMember {
  readonly path: string;
  /** Bytes after unpacking, as the directory declares them. */
  readonly size: number;
  readonly packed: Uint8Array;
  /** 0: stored as it is; 8: deflated; there are others. */
  readonly method: number;
  readonly isEncrypted: boolean;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
const MOST_COMMENT = 0xffff;

/**
 * The members that a zip's directory lists (APPNOTE.TXT 6.3.10, sections 4.3 to 4.5), without unpacking any. Only the
 * directory counts: what stands between the files, or behind a second directory, is not read.
 *
 * @returns `undefined` where the zip is cut short or damaged, `"too-many"` where it lists more files than it may
 */
export function membersOf(bytes: Uint8Array, most: number): readonly ZipMember[] | "too-many" | undefined {
  try {
    return readDirectory(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), most);
  } catch (error) {
    // Positions that point outside the bytes.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function readDirectory(bytes: Uint8Array, view: DataView, most: number): readonly ZipMember[] | "too-many" | undefined {
  const end = endOf(view);
  if (end === undefined) return undefined;
  let entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if ((entries === 0xffff || at === 0xffff_ffff) && end >= 20 && view.getUint32(end - 20, true) === LOCATOR_64) {
    const end64 = bigAt(view, end - 12);
    if (view.getUint32(end64, true) !== END_64) return undefined;
    entries = bigAt(view, end64 + 32);
    at = bigAt(view, end64 + 48);
  }
  if (entries > most) return "too-many";
  const members: ZipMember[] = [];
  for (let i = 0; i < entries; i++) {
    if (view.getUint32(at, true) !== ENTRY) return undefined;
    const flags = view.getUint16(at + 8, true);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((from) => view.getUint16(at + from, true)) as [
      number,
      number,
      number,
    ];
    const name = bytes.subarray(at + 46, at + 46 + nameLength);
    const { size, packedSize, offset } = sizesOf(view, at, at + 46 + nameLength, extraLength);
    if (view.getUint32(offset, true) !== LOCAL) return undefined;
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (start + packedSize > bytes.length) return undefined;
    members.push({
      path: new TextDecoder((flags & 0x800) === 0 ? "windows-1252" : "utf-8").decode(name),
      size,
      packed: bytes.subarray(start, start + packedSize),
      method: view.getUint16(at + 10, true),
      isEncrypted: (flags & 1) === 1,
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return members;
}

/** Where the end record starts: in the last bytes, before a comment of any length. */
function endOf(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - MOST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

/** Sizes and place of a member; those that do not fit in 32 bits stand in an extra field. */
function sizesOf(view: DataView, entry: number, extra: number, extraLength: number) {
  const short = { packedSize: entry + 20, size: entry + 24, offset: entry + 42 };
  const read = {
    size: view.getUint32(short.size, true),
    packedSize: view.getUint32(short.packedSize, true),
    offset: view.getUint32(short.offset, true),
  };
  for (let at = extra; at + 4 <= extra + extraLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    for (const field of ["size", "packedSize", "offset"] as const) {
      if (read[field] !== 0xffff_ffff) continue;
      read[field] = bigAt(view, next);
      next += 8;
    }
    break;
  }
  return read;
}

function bigAt(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

/** Compressed bytes that are inflated at a time: at most about a thousand times as many come out. */
const SLICE = 1 << 15;

/**
 * The bytes of a member, or what is wrong with it. Never makes more bytes than the directory declares, whatever the
 * member really holds.
 */
export function unpackMember({ packed, size, method, isEncrypted }: ZipMember): Uint8Array | "encrypted" | "damaged" {
  if (isEncrypted) return "encrypted";
  if (method === STORED) return packed.length === size ? packed : "damaged";
  if (method !== DEFLATED) return "damaged";
  const out = new Uint8Array(size);
  let written = 0;
  let isDone = false;
  const inflate = new Inflate((chunk, isLast) => {
    if (written + chunk.length > size) throw new RangeError("more than declared");
    out.set(chunk, written);
    written += chunk.length;
    isDone = isLast;
  });
  try {
    for (let at = 0; at < packed.length || at === 0; at += SLICE) {
      inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    }
  } catch {
    return "damaged";
  }
  return isDone && written === size ? out : "damaged";
}
