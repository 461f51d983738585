/**
 * Beta(a, b) on the logit scale, s = ln(θ / (1 − θ)), where tiny rates keep their digits and every integrand falls off
 * on both sides, so that the plain trapezoid rule converges faster than any power of its step.
 */

/** θ itself. */
export const rateAt = (s: number): number => (s > 0 ? 1 / (1 + Math.exp(-s)) : Math.exp(s) / (1 + Math.exp(s)));

/** ln θ. */
export const logRateAt = (s: number): number => (s > 0 ? -Math.log1p(Math.exp(-s)) : s - Math.log1p(Math.exp(s)));

/** Where θ^a (1 − θ)^b is largest. */
const peakOf = (a: number, b: number): number => Math.log(a / b);

/** ln of θ^a (1 − θ)^b at `d` from its peak, less that at the peak; as differences, so that large a and b cancel first. */
function logDensity(a: number, b: number, d: number): number {
  const mode = a / (a + b);
  return -a * logOnePlus(b / (a + b), -d) - b * logOnePlus(mode, d);
}

/** ln(1 + c (e^d − 1)). */
function logOnePlus(c: number, d: number): number {
  return d > 700 ? Math.log(c) + d : Math.log1p(c * Math.expm1(d));
}

/** A step at which the trapezoid rule is exact to the last digits for a density this wide. */
export const stepFor = (a: number, b: number): number => Math.min(0.4, 0.6 * Math.sqrt(1 / a + 1 / b));

/** Beyond this on either side θ or 1 − θ is below 1e-19. */
const flat = 45;

/**
 * Sum of density × f over the points `shift + k·h` from the peak, and of the density alone. Where θ is next to 0 or to 1
 * f no longer changes and the density falls geometrically, so the rest is summed in one go.
 */
export function sumOver(
  a: number,
  b: number,
  h: number,
  shift: number,
  f: (s: number, logDensity: number) => number,
): { top: number; bottom: number } {
  const peak = peakOf(a, b);
  let top = 0;
  let bottom = 0;
  for (const direction of [1, -1]) {
    const missing = -Math.expm1(-(direction > 0 ? b : a) * h);
    for (let k = direction > 0 ? 0 : 1; ; k++) {
      const d = shift + direction * k * h;
      const log = logDensity(a, b, d);
      let density = Math.exp(log);
      let term = f(peak + d, log);
      const last = direction * (peak + d) > flat;
      if (last) {
        density /= missing;
        term /= missing;
      }
      top += term;
      bottom += density;
      if (last || (density <= 1e-18 * bottom && term <= 1e-18 * top)) break;
    }
  }
  return { top, bottom };
}

/** ln of the integral of the density over s, the density being 1 at its peak. */
function logTotal(a: number, b: number): number {
  const h = stepFor(a, b) / 2;
  return Math.log(h * sumOver(a, b, h, 0, () => 0).bottom);
}

/**
 * s at which Beta(a, b) has the lower tail `u` (0 < u ≤ 0.5), by Newton's method kept inside a bracket. The upper end of
 * an interval is minus the same of Beta(b, a).
 */
export function logitQuantile(a: number, b: number, u: number): number {
  const total = logTotal(a, b);
  const peak = peakOf(a, b);
  const target = Math.log(u);
  const logTail = (s: number): number => {
    const rate = rateAt(s);
    const scale = Math.exp(logDensity(a, b, s - peak) - total);
    if (rate <= (a + 1) / (a + b + 2)) return logDensity(a, b, s - peak) - total + Math.log(fraction(a, b, rate) / a);
    return Math.log1p((-scale * fraction(b, a, rateAt(-s))) / b);
  };
  let low = peak - 1;
  let high = peak + 1;
  while (logTail(low) > target) low -= 2 * (peak - low);
  while (logTail(high) < target) high += 2 * (high - peak);
  let s = (low + high) / 2;
  for (let round = 0; round < 200 && high - low > 2e-16 * Math.max(1, Math.abs(s)); round++) {
    const tail = logTail(s);
    if (tail > target) high = s;
    else low = s;
    const slope = Math.exp(logDensity(a, b, s - peak) - total - tail);
    const next = s - (tail - target) / slope;
    const moved = next > low && next < high ? next : (low + high) / 2;
    if (Math.abs(moved - s) <= 1e-16 * Math.abs(s)) return moved;
    s = moved;
  }
  return s;
}

/** The continued fraction of the incomplete beta function, evaluated forwards (Lentz). */
function fraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    value *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return value;
}
