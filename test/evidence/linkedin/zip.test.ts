import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { InputError } from "../../../src/errors";
import { DEFAULT_READ_LIMITS, type ExportFiles, type ReadLimits, unpack } from "../../../src/evidence/linkedin/unpack";
import { membersOf, unpackMember, type ZipMember } from "../../../src/evidence/linkedin/zip";

/** Little-endian numbers of so many bytes. */
const le = (size: number, ...values: readonly number[]): number[] =>
  values.flatMap((value) => Array.from({ length: size }, (_, i) => Math.floor(value / 256 ** i) % 256));

interface Part {
  readonly name: string | readonly number[];
  readonly content: string;
  readonly flags?: number;
  readonly method?: number;
  /** What the directory says, where that is not so. */
  readonly size?: number;
  readonly packedSize?: number;
  readonly offset?: number;
  readonly extra?: readonly number[];
  readonly comment?: string;
  readonly localExtra?: readonly number[];
}

/** A zip by hand (APPNOTE.TXT 4.3), with whatever its directory is to say. */
function zipOf(
  parts: readonly Part[],
  more: { readonly comment?: string; readonly end?: (at: number) => number[] } = {},
) {
  const bytes: number[] = [];
  const directory: number[] = [];
  for (const { name, content, flags = 0x800, method = 0, comment = "", ...said } of parts) {
    const path = typeof name === "string" ? [...strToU8(name)] : name;
    const data = strToU8(content);
    const { extra = [], localExtra = [], size = data.length, packedSize = data.length, offset = bytes.length } = said;
    const head = [...le(2, flags, method, 0, 0), ...le(4, 0)];
    directory.push(...le(4, 0x02014b50), ...le(2, 20, 20), ...head, ...le(4, packedSize, size));
    directory.push(...le(2, path.length, extra.length, comment.length, 0, 0), ...le(4, 0, offset));
    directory.push(...path, ...extra, ...strToU8(comment));
    bytes.push(...le(4, 0x04034b50), ...le(2, 20), ...head, ...le(4, data.length, data.length));
    bytes.push(...le(2, path.length, localExtra.length), ...path, ...localExtra, ...data);
  }
  const at = bytes.length;
  const comment = strToU8(more.comment ?? "");
  const end = [...le(4, 0x06054b50), ...le(2, 0, 0, parts.length, parts.length), ...le(4, directory.length, at)];
  return Uint8Array.from([
    ...bytes,
    ...directory,
    ...(more.end?.(at + directory.length) ?? [...end, ...le(2, comment.length)]),
    ...comment,
  ]);
}

const found = (bytes: Uint8Array, most = 9): unknown => {
  const members = membersOf(bytes, most);
  if (members === undefined || members === "too-many") return members;
  return members.map((member) => {
    const content = unpackMember(member);
    return `${member.path}: ${typeof content === "string" ? content : new TextDecoder().decode(content)}`;
  });
};
const two: readonly Part[] = [
  { name: "a.csv", content: "one" },
  { name: "b.csv", content: "three" },
];

describe("the directory of a zip", () => {
  test.each<[string, Uint8Array, unknown]>([
    ["lists its files", zipOf(two), ["a.csv: one", "b.csv: three"]],
    ["may be empty", zipOf([]), []],
    ["may stand before a comment", zipOf(two, { comment: "x".repeat(0xffff) }), ["a.csv: one", "b.csv: three"]],
    ["may not stand further ahead", zipOf(two, { comment: "x".repeat(0x10000) }), undefined],
    [
      "has extra fields and comments passed over",
      zipOf([
        {
          ...two[0],
          name: "a.csv",
          content: "one",
          extra: [9, 9, 2, 0, 7, 7],
          comment: "hello",
          localExtra: [1, 2, 3],
        },
        ...two.slice(1),
      ]),
      ["a.csv: one", "b.csv: three"],
    ],
    ["may lie in a part of other bytes", zipOf(two).subarray(0), ["a.csv: one", "b.csv: three"]],
    ["counts, and not what its file is cut to", zipOf(two).slice(0, -1), undefined],
    ["is refused where a place points outside", zipOf([{ name: "a", content: "x", offset: 9_999 }]), undefined],
    ["is refused where a place holds no file", zipOf([{ name: "a", content: "x", offset: 4 }]), undefined],
    [
      "is refused where a file goes on behind the end",
      zipOf([{ name: "a", content: "x", packedSize: 9_999 }]),
      undefined,
    ],
    ["may end where its last file ends", zipOf([{ name: "a", content: "x", packedSize: 1 }]), ["a: x"]],
    ["has names in UTF-8 where it says so", zipOf([{ name: "é", content: "x" }]), ["é: x"]],
    ["and in the old letters where it does not", zipOf([{ name: [0xe9], content: "x", flags: 0 }]), ["é: x"]],
    ["tells what is encrypted", zipOf([{ name: "a", content: "x", flags: 0x801 }]), ["a: encrypted"]],
    ["tells what is stored at another size", zipOf([{ name: "a", content: "x", size: 2 }]), ["a: damaged"]],
    [
      "tells what is packed in a way that nobody reads",
      zipOf([{ name: "a", content: "x", method: 9 }]),
      ["a: damaged"],
    ],
    ["tells what is no deflated text", zipOf([{ name: "a", content: "\xff\xff", method: 8 }]), ["a: damaged"]],
    ["may hold nothing deflated to nothing", zipOf([{ name: "a", content: "", method: 8 }]), ["a: "]],
  ])("%s", (_, bytes, expected) => expect(found(bytes)).toEqual(expected));

  test("lists as many as allowed, and no more", () => {
    expect(found(zipOf(two), 2)).toHaveLength(2);
    expect(found(zipOf(two), 1)).toBe("too-many");
  });

  test("is refused where an entry is none", () => {
    const bytes = zipOf(two);
    bytes[bytes.length - 22 - 51] = 0; // the last entry takes 46 bytes and five of its name
    expect(found(bytes)).toBeUndefined();
  });

  test("is read from the middle of other bytes", () => {
    const bytes = zipOf(two);
    const around = new Uint8Array(bytes.length + 40).fill(7);
    around.set(bytes, 20);
    expect(found(around.subarray(20, 20 + bytes.length))).toEqual(["a.csv: one", "b.csv: three"]);
  });
});

describe("a zip of more than 4 GB by its numbers", () => {
  const large = 0xffff_ffff;
  const field = (...values: readonly number[]) => [
    ...le(2, 9, 1),
    0,
    ...le(2, 1, 8 * values.length),
    ...le(8, ...values),
  ];
  test.each<[string, Partial<Part>, unknown]>([
    ["has its sizes in an extra field", { size: large, packedSize: large, extra: field(1, 1) }, ["a: x"]],
    ["has only those there that do not fit", { size: large, extra: field(1) }, ["a: x"]],
    ["and its place", { offset: large, extra: field(0) }, ["a: x"]],
    ["and all three", { size: large, packedSize: large, offset: large, extra: field(1, 1, 0) }, ["a: x"]],
    ["is refused without them", { packedSize: large }, undefined],
    ["has no use for them where all fits", { extra: field(5, 5, 5) }, ["a: x"]],
  ])("%s", (_, part, expected) => expect(found(zipOf([{ name: "a", content: "x", ...part }]))).toEqual(expected));

  /** The end record of 64 bits at `at`, its locator, and the end record of old with its numbers out of range. */
  const end64 =
    (entries: number, start: number, old: readonly [number, number], magic = 0x06064b50) =>
    (at: number) => [
      ...le(4, magic),
      ...le(8, 44),
      ...le(2, 45, 45),
      ...le(4, 0, 0),
      ...le(8, entries, entries, 0, start),
      ...le(4, 0x07064b50, 0),
      ...le(8, at),
      ...le(4, 1),
      ...le(4, 0x06054b50),
      ...le(2, 0, 0, old[0], old[0]),
      ...le(4, 0, old[1]),
      ...le(2, 0),
    ];
  const start = 30 + 1 + 1;
  const one: Part = { name: "a", content: "x" };
  test.each<[string, (at: number) => number[], unknown]>([
    ["has its directory behind a second end", end64(1, start, [0xffff, large]), ["a: x"]],
    ["also where only the number of files does not fit", end64(1, start, [0xffff, start]), ["a: x"]],
    ["also where only the place does not fit", end64(1, start, [1, large]), ["a: x"]],
    ["is read by its first end where all fits there", end64(0, 0, [1, start]), ["a: x"]],
    ["is refused where the second end is none", end64(1, start, [0xffff, large], 7), undefined],
  ])("%s", (_, end, expected) => expect(found(zipOf([one], { end }))).toEqual(expected));
});

describe("a deflated file", () => {
  const [packed] = membersOf(zipSync({ "a.csv": strToU8("x".repeat(1_000)) }), 9) as readonly ZipMember[];
  const member = packed as ZipMember;
  test("has exactly its declared size", () => {
    expect(unpackMember(member)).toEqual(strToU8("x".repeat(1_000)));
    expect(unpackMember({ ...member, size: 999 })).toBe("damaged");
    expect(unpackMember({ ...member, size: 1_001 })).toBe("damaged");
  });
  test("is damaged where it is cut short", () => {
    expect(unpackMember({ ...member, packed: member.packed.slice(0, -2) })).toBe("damaged");
  });
  test("is inflated piece by piece", () => {
    let state = 1;
    const noise = Uint8Array.from({ length: 70_000 }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state >>> 24;
    });
    const [large] = membersOf(zipSync({ "a.csv": noise }), 9) as readonly ZipMember[];
    expect(large?.packed.length).toBeGreaterThan(2 << 15);
    expect(Buffer.from(unpackMember(large as ZipMember) as Uint8Array).equals(Buffer.from(noise))).toBe(true);
  });
});

describe("the limits of an export,", () => {
  const limits = (more: Partial<ReadLimits> = {}): ReadLimits => ({ ...DEFAULT_READ_LIMITS, ...more });
  const told = (input: Uint8Array | ExportFiles, more?: Partial<ReadLimits>): unknown => {
    try {
      const { sources, ignored, unreadable } = unpack(input, limits(more));
      const problems = [...unreadable].map(([path, { code }]) => `${path} ${code}`);
      return [[...sources].map(([path, source]) => `${path} ${source.length}`), ignored, problems];
    } catch (error) {
      if (error instanceof InputError) return `${error.code} ${error.path.join()}`;
      throw error;
    }
  };
  const stored = (size: number): Part => ({ name: "Connections.csv", content: "x".repeat(size) });
  const other = (size: number): Part => ({ name: "Invitations.csv", content: "x".repeat(size) });
  const unused: Part = { name: "Ads.csv", content: "x".repeat(50) };

  test.each<[string, Uint8Array | ExportFiles, Partial<ReadLimits>, unknown]>([
    ["a file as large as the limit", zipOf([stored(20)]), { fileSize: 20 }, [["Connections.csv 20"], [], []]],
    ["a file beyond it", zipOf([stored(21)]), { fileSize: 20 }, "member-too-large Connections.csv"],
    [
      "all files as large as the limit",
      zipOf([stored(20), other(20)]),
      { totalSize: 40 },
      [["Connections.csv 20", "Invitations.csv 20"], [], []],
    ],
    ["all files beyond it", zipOf([stored(20), other(21)]), { totalSize: 40 }, "member-too-large Invitations.csv"],
    [
      "a file of no use does not count",
      zipOf([unused, stored(5)]),
      { fileSize: 20 },
      [["Connections.csv 5"], ["Ads.csv"], []],
    ],
    [
      "nor does a folder",
      zipOf([{ name: "Connections.csv/", content: "" }, stored(5)]),
      {},
      [["Connections.csv 5"], [], []],
    ],
    [
      "a text beyond the limit",
      { "Connections.csv": "x".repeat(21) },
      { fileSize: 20 },
      "member-too-large Connections.csv",
    ],
    ["a text at the limit", { "Connections.csv": "x".repeat(20) }, { fileSize: 20 }, [["Connections.csv 20"], [], []]],
    [
      "bytes beyond the limit",
      { "Connections.csv": new Uint8Array(21) },
      { fileSize: 20 },
      "member-too-large Connections.csv",
    ],
    [
      "rows have no size",
      { "Connections.csv": Array.from({ length: 30 }, () => ({})) },
      { fileSize: 20 },
      [["Connections.csv 30"], [], []],
    ],
    ["what is no table", { "Connections.csv": 3 as never }, {}, [[], [], ["Connections.csv unreadable-member"]]],
    [
      "rows that are none",
      { "Connections.csv": [{}, null] as never },
      {},
      [[], [], ["Connections.csv unreadable-member"]],
    ],
    ["rows that are texts", { "Connections.csv": ["a"] as never }, {}, [[], [], ["Connections.csv unreadable-member"]]],
    ["other files are named in order", { "b.csv": "", "a.csv": "" }, {}, [[], ["a.csv", "b.csv"], []]],
    ["a zip begins with its two letters", strToU8("PX"), {}, "not-a-zip "],
    ["both of them", strToU8("XK"), {}, "not-a-zip "],
    ["a zip of nothing else", strToU8("PK"), {}, "not-a-zip "],
    ["more files than the limit", zipOf([stored(1), other(1)]), { files: 1 }, "too-large "],
    [
      "an encrypted file",
      zipOf([{ ...stored(1), flags: 1 }, other(1)]),
      {},
      [["Invitations.csv 1"], [], ["Connections.csv unreadable-member"]],
    ],
    [
      "a damaged file",
      zipOf([{ ...stored(1), method: 7 }, other(1)]),
      {},
      [["Invitations.csv 1"], [], ["Connections.csv unreadable-member"]],
    ],
    [
      "two files of one path are none",
      zipOf([stored(1), stored(2)]),
      {},
      [[], [], ["Connections.csv unreadable-member"]],
    ],
    ["two of no use are no matter", zipOf([unused, unused, stored(1)]), {}, [["Connections.csv 1"], ["Ads.csv"], []]],
  ])("%s", (_, input, more, expected) => expect(told(input, more)).toEqual(expected));

  test("a file over a million bytes may be packed so many times smaller", () => {
    const [usual, large] = [1_000_000, 1_000_001].map((size) =>
      zipSync({ "Connections.csv": new Uint8Array(size) }, { level: 1 }),
    ) as [Uint8Array, Uint8Array];
    const [member] = membersOf(large, 9) as readonly ZipMember[];
    const ratio = 1_000_001 / (member?.packed.length ?? 1);
    expect(told(usual, { ratio: 1 })).toEqual([["Connections.csv 1000000"], [], []]);
    expect(told(large, { ratio })).toEqual([["Connections.csv 1000001"], [], []]);
    expect(told(large, { ratio: ratio * 0.999 })).toBe("member-too-large Connections.csv");
  });

  test("texts are UTF-8, or UTF-16 by their mark", () => {
    const text = (...bytes: readonly number[]) =>
      [...unpack({ "Connections.csv": Uint8Array.from(bytes) }, limits()).sources.values()][0];
    expect(text(0xc3, 0xab)).toBe("ë");
    expect(text(0xff, 0xfe, 0xeb, 0)).toBe("ë");
    expect(text(0xfe, 0xff, 0, 0xeb)).toBe("ë");
    expect(text(0xff, 0x41)).toBe("\ufffdA");
    expect(text(0xfe, 0x41)).toBe("\ufffdA");
    expect(text(0x41, 0xfe)).toBe("A\ufffd");
    expect(text(0x41, 0xff)).toBe("A\ufffd");
  });
});
