/**
 * A JSON value as text with sorted keys and no white space, so that equal documents give equal texts. Members that are
 * `undefined` are left out, as JSON leaves them out.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(",")}}`;
  }
  return JSON.stringify(value) ?? "null";
}

/**
 * SHA-256 of a text's UTF-8 bytes, in hexadecimal (FIPS 180-4). Synchronous, unlike the platform's own. Every decision
 * carries a hash, so this is written for speed: whole numbers only, and no list in the rounds.
 */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 0x20000000));
  view.setUint32(padded.length - 4, bytes.length << 3);
  const state = Int32Array.from(SQUARE_ROOTS);
  const w = new Int32Array(64);
  for (let offset = 0; offset < padded.length; offset += 64) {
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let i = 0; i < 64; i++) {
      w[i] = i < 16 ? view.getInt32(offset + i * 4) : scheduled(w, i);
      const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
      const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (CUBE_ROOTS[i] as number) + (w[i] as number)) | 0;
      const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
      const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + t1) | 0;
      d = c;
      c = b;
      b = a;
      a = (t1 + t2) | 0;
    }
    for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = (state[i] as number) + word;
  }
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

/** A later word of a block, mixed from four before it. */
function scheduled(w: Int32Array, i: number): number {
  const early = w[i - 15] as number;
  const late = w[i - 2] as number;
  const s0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
  const s1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
  return ((w[i - 16] as number) + s0 + (w[i - 7] as number) + s1) | 0;
}

const SQUARE_ROOTS: readonly number[] = /* @__PURE__ */ roots(8, 2);
const CUBE_ROOTS: readonly number[] = /* @__PURE__ */ roots(64, 3);

/** Roots of the first primes: of each, the first 32 bits of the fractional part. */
function roots(howMany: number, degree: number): number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < howMany; n++) {
    if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  }
  return primes.map((prime) => (prime ** (1 / degree) * 0x100000000) | 0);
}

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/**
 * Content hash of a policy document: SHA-256 of its canonical JSON, so that the same document has the same hash
 * whatever the order of its keys. 64 hexadecimal digits; linear in the size of the document.
 *
 * @example
 * ```ts
 * import { lion, policyHash } from "know-and-trust";
 * policyHash(lion()) === policyHash(JSON.parse(JSON.stringify(lion()))); // => true
 * ```
 */
export function policyHash(policy: object): string {
  return sha256(canonicalJson(policy));
}
