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

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal (FIPS 180-4). Synchronous, unlike the platform's own. */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 0x20000000));
  view.setUint32(padded.length - 4, bytes.length << 3);
  const state = new Uint32Array(roots(8, 2));
  const constants = new Uint32Array(roots(64, 3));
  for (let offset = 0; offset < padded.length; offset += 64) compress(state, constants, view, offset);
  return [...state].map((word) => word.toString(16).padStart(8, "0")).join("");
}

/** Roots of the first primes; of each, a word keeps the first 32 bits of the fractional part. */
function roots(howMany: number, degree: number): number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < howMany; n++) {
    if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  }
  return primes.map((prime) => prime ** (1 / degree) * 0x100000000);
}

function compress(state: Uint32Array, constants: Uint32Array, view: DataView, offset: number): void {
  const w = new Uint32Array(64);
  const at = (i: number): number => w[i] ?? 0;
  for (let i = 0; i < 16; i++) w[i] = view.getUint32(offset + i * 4);
  for (let i = 16; i < 64; i++) {
    const s0 = rotate(at(i - 15), 7) ^ rotate(at(i - 15), 18) ^ (at(i - 15) >>> 3);
    const s1 = rotate(at(i - 2), 17) ^ rotate(at(i - 2), 19) ^ (at(i - 2) >>> 10);
    w[i] = at(i - 16) + s0 + at(i - 7) + s1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const t1 = h + s1 + ((e & f) ^ (~e & g)) + (constants[i] ?? 0) + at(i);
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t2 = s0 + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) >>> 0, c, b, a, (t1 + t2) >>> 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i] = (state[i] ?? 0) + word;
  });
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
