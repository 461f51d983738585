/** Exact arithmetic for the tests: a double is an integer over a power of two, so every chance is known exactly. */

const bits = new DataView(new ArrayBuffer(8));

/** A double as `top / 2^shift`. */
function toFraction(x: number): { top: bigint; shift: number } {
  if (x === 0) return { top: 0n, shift: 0 };
  bits.setFloat64(0, x);
  const raw = bits.getBigUint64(0);
  const exponent = Number((raw >> 52n) & 0x7ffn);
  const fraction = raw & 0xfffffffffffffn;
  const top = exponent === 0 ? fraction : fraction | 0x10000000000000n;
  const shift = exponent === 0 ? 1074 : 1075 - exponent;
  const sign = raw >> 63n === 1n ? -1n : 1n;
  return shift >= 0 ? { top: sign * top, shift } : { top: sign * (top << BigInt(-shift)), shift: 0 };
}

/** A rational number. */
export interface Rational {
  readonly top: bigint;
  readonly bottom: bigint;
}

export const rational = (x: number): Rational => {
  const { top, shift } = toFraction(x);
  return { top, bottom: 1n << BigInt(shift) };
};
export const times = (a: Rational, b: Rational): Rational => ({ top: a.top * b.top, bottom: a.bottom * b.bottom });
const divisor = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y > 0n) [x, y] = [y, x % y];
  return x;
};
/** The same number in lowest terms. */
export const reduced = ({ top, bottom }: Rational): Rational => {
  const common = divisor(top, bottom);
  return { top: top / common, bottom: bottom / common };
};
export const plus = (a: Rational, b: Rational): Rational =>
  a.bottom === b.bottom
    ? { top: a.top + b.top, bottom: a.bottom }
    : { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };
export const minus = (a: Rational, b: Rational): Rational => plus(a, { top: -b.top, bottom: b.bottom });
export const isLess = (a: Rational, b: Rational): boolean => a.top * b.bottom < b.top * a.bottom;

const length = (x: bigint): number => x.toString(2).length;

/** The nearest double, to within one unit in the last place; exact for what a double can hold. */
export function toDouble({ top, bottom }: Rational): number {
  if (top === 0n) return 0;
  if (top < 0n) return -toDouble({ top: -top, bottom });
  const shift = 64 - (length(top) - length(bottom));
  const scaled = shift >= 0 ? (top << BigInt(shift)) / bottom : top / (bottom << BigInt(-shift));
  return scaleBy(Number(scaled), -shift);
}

/** Natural logarithm, to about 1 unit in the last place. */
export function logOf({ top, bottom }: Rational): number {
  if (top === 0n) return Number.NEGATIVE_INFINITY;
  const shift = 64 - (length(top) - length(bottom));
  const scaled = shift >= 0 ? (top << BigInt(shift)) / bottom : top / (bottom << BigInt(-shift));
  // ln 2 in two parts, the first exact when multiplied by a few thousand.
  const n = -shift;
  const [a, b] = [0.6931471803691238, 1.9082149292705877e-10];
  return n * a + (Math.log(Number(scaled)) + n * b);
}

function scaleBy(x: number, power: number): number {
  let [y, left] = [x, power];
  while (left < -1000) [y, left] = [y * 2 ** -1000, left + 1000];
  while (left > 1000) [y, left] = [y * 2 ** 1000, left - 1000];
  return y * 2 ** left;
}

/** P(j IDKs) for every j below `lives`, then P(lives or more), exactly, over one common bottom. */
export function exactCount(ps: ArrayLike<number>, lives: number): { tops: bigint[]; bottom: bigint } {
  const tops: bigint[] = [1n, ...new Array<bigint>(lives).fill(0n)];
  let shifts = 0;
  for (const p of Array.from(ps)) {
    const { top, shift } = toFraction(p);
    const rest = (1n << BigInt(shift)) - top;
    tops[lives] = ((tops[lives] ?? 0n) << BigInt(shift)) + (tops[lives - 1] ?? 0n) * top;
    for (let j = lives - 1; j > 0; j--) tops[j] = (tops[j] ?? 0n) * rest + (tops[j - 1] ?? 0n) * top;
    tops[0] = (tops[0] ?? 0n) * rest;
    shifts += shift;
  }
  return { tops, bottom: 1n << BigInt(shifts) };
}

export function exactBlock(ps: ArrayLike<number>, lives: number): Rational {
  const { tops, bottom } = exactCount(ps, lives);
  return { top: tops[lives] ?? 0n, bottom };
}

/**
 * The same with 256 bits after each step, rounded down: every number is too small by at most n·2^-255 of itself, so
 * sixty digits are right. For lists that are too long for whole fractions.
 */
export function nearlyExactCount(ps: ArrayLike<number>, lives: number): Rational[] {
  type Big = { m: bigint; e: number };
  const trim = ({ m, e }: Big): Big => {
    if (m === 0n) return { m, e: 0 };
    const extra = length(m) - 256;
    return extra > 64 ? { m: m >> BigInt(extra), e: e + extra } : { m, e };
  };
  const sum = (a: Big, b: Big): Big => {
    if (a.m === 0n) return b;
    if (b.m === 0n) return a;
    const [hi, lo] = a.e >= b.e ? [a, b] : [b, a];
    const gap = hi.e - lo.e;
    return gap > 2000 ? hi : trim({ m: (hi.m << BigInt(gap)) + lo.m, e: lo.e });
  };
  const product = (a: Big, b: Big): Big => trim({ m: a.m * b.m, e: a.e + b.e });
  const zero = { m: 0n, e: 0 };
  const counts: Big[] = [{ m: 1n, e: 0 }, ...new Array<Big>(lives).fill(zero)];
  const cache = new Map<number, [Big, Big]>();
  for (const p of Array.from(ps)) {
    let pair = cache.get(p);
    if (pair === undefined) {
      const { top, shift } = toFraction(p);
      pair = [trim({ m: top, e: -shift }), trim({ m: (1n << BigInt(shift)) - top, e: -shift })];
      cache.set(p, pair);
    }
    const [yes, no] = pair;
    counts[lives] = sum(counts[lives] ?? zero, product(counts[lives - 1] ?? zero, yes));
    for (let j = lives - 1; j > 0; j--)
      counts[j] = sum(product(counts[j] ?? zero, no), product(counts[j - 1] ?? zero, yes));
    counts[0] = product(counts[0] ?? zero, no);
  }
  return counts.map(({ m, e }) =>
    e >= 0 ? { top: m << BigInt(e), bottom: 1n } : { top: m, bottom: 1n << BigInt(-e) },
  );
}

/** |computed − exact| / exact, exactly; 0 when both are 0, Infinity when only the exact one is. */
export function relativeError(computed: number, exact: Rational): number {
  if (exact.top === 0n) return computed === 0 ? 0 : Number.POSITIVE_INFINITY;
  const gap = minus(rational(computed), exact);
  const size = gap.top < 0n ? -gap.top : gap.top;
  return toDouble({ top: size * exact.bottom, bottom: gap.bottom * exact.top });
}
