/** Exact arithmetic for the tests: a double is an integer over a power of two, so every chance is known exactly. */

const bits = new DataView(new ArrayBuffer(8));

/** A double as `top / 2^shift`. */
export function toFraction(x: number): { top: bigint; shift: number } {
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
 * The same for long lists of a few different chances, by binomial distributions: with `digits` bits behind the point,
 * where everything is too small by at most a few million units, so a result above 1e-1200 has hundreds of right digits.
 */
export function nearlyExactCount(ps: ArrayLike<number>, lives: number, digits = 4096n): Rational[] {
  const one = 1n << digits;
  const product = (a: bigint, b: bigint): bigint => (a * b) >> digits;
  const power = (base: bigint, times: number): bigint => {
    if (times === 0) return one;
    const half = power(base, times >> 1);
    const square = product(half, half);
    return times % 2 === 0 ? square : product(square, base);
  };
  const sizes = new Map<number, number>();
  for (const p of Array.from(ps)) sizes.set(p, (sizes.get(p) ?? 0) + 1);
  let below = [one];
  for (const [p, n] of sizes) {
    const { top, shift } = toFraction(p);
    const yes = (top << digits) >> BigInt(shift);
    const own: bigint[] = [];
    for (let [j, term] = [0, one]; j <= Math.min(n, lives - 1); j++) {
      own.push(product(term, power(one - yes, n - j)));
      term = (product(term, yes) * BigInt(n - j)) / BigInt(j + 1);
    }
    const together = new Array<bigint>(Math.min(lives, below.length + own.length - 1)).fill(0n);
    for (const [i, a] of below.entries()) {
      for (const [k, b] of own.entries()) {
        const j = i + k;
        if (j < together.length) together[j] = (together[j] ?? 0n) + product(a, b);
      }
    }
    below = together;
  }
  const tops = Array.from({ length: lives }, (_, j) => below[j] ?? 0n);
  const block = tops.reduce((rest, chance) => rest - chance, one);
  return [...tops, block].map((top) => ({ top, bottom: one }));
}

/** P(`from` to `to` IDKs) of n invitations at the same chance, exactly. */
export function exactBinomial(n: number, p: number, from: number, to: number): Rational {
  const { top, shift } = toFraction(p);
  const rest = (1n << BigInt(shift)) - top;
  let ways = 1n;
  let sum = 0n;
  for (let k = 0; k <= to; k++) {
    if (k >= from) sum += ways * top ** BigInt(k) * rest ** BigInt(n - k);
    ways = (ways * BigInt(n - k)) / BigInt(k + 1);
  }
  return { top: sum, bottom: 1n << BigInt(shift * n) };
}

/** |computed − exact| / exact, exactly; 0 when both are 0, Infinity when only the exact one is. */
export function relativeError(computed: number, exact: Rational): number {
  if (exact.top === 0n) return computed === 0 ? 0 : Number.POSITIVE_INFINITY;
  const gap = minus(rational(computed), exact);
  const size = gap.top < 0n ? -gap.top : gap.top;
  return toDouble({ top: size * exact.bottom, bottom: gap.bottom * exact.top });
}
