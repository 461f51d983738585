/** The chance of a block where it is smaller than any double. */

/** One step of the exponent: doubles are kept between 2^-256 and 2^256. */
const step = 512;
const big = 2 ** 256;
const down = 2 ** -step;
const up = 2 ** step;
/** ln 2 in two parts, the first so short that whole multiples of it are exact. */
const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;

/**
 * ln P(at least `lives` IDKs), by the same recurrence on numbers with an exponent of their own, so that nothing
 * underflows however small the chances are. −Infinity when fewer than `lives` of them are above 0.
 */
export function logFarTail(lists: readonly Float64Array[], lives: number): number {
  const mantissa = new Float64Array(lives + 1);
  const lost = new Float64Array(lives + 1);
  const exponent = new Int32Array(lives + 1);
  mantissa[0] = 1;

  const norm = (j: number): void => {
    const m = Math.abs(mantissa[j] as number);
    if (m === 0 || (m < big && m > 1 / big)) return;
    const [factor, more] = m < 1 ? [up, -1] : [down, 1];
    (mantissa[j] as number) *= factor;
    (lost[j] as number) *= factor;
    (exponent[j] as number) += more;
  };
  const add = (j: number, amount: number, power: number): void => {
    const lead = mantissa[j] === 0 ? 2 : power - (exponent[j] as number);
    if (amount === 0 || lead < -1) return;
    let term = amount;
    if (lead > 0) {
      const shrink = lead > 1 ? 0 : down;
      (mantissa[j] as number) *= shrink;
      (lost[j] as number) *= shrink;
      exponent[j] = power;
    } else if (lead < 0) term *= down;
    const old = mantissa[j] as number;
    const sum = old + term;
    const part = sum - old;
    (lost[j] as number) += old - (sum - part) + (term - part);
    mantissa[j] = sum;
    norm(j);
  };

  for (const list of lists) {
    for (const p of list) {
      if (p === 0) continue;
      let chance = p;
      let power = 0;
      for (; chance < 1 / big; power--) chance *= up;
      for (let j = lives; j >= 0; j--) {
        if (j < lives) {
          (mantissa[j] as number) *= 1 - p;
          (lost[j] as number) *= 1 - p;
          norm(j);
        }
        if (j > 0) {
          const under = (mantissa[j - 1] as number) + (lost[j - 1] as number);
          add(j, under * chance, (exponent[j - 1] as number) + power);
        }
      }
    }
  }
  const powers = (exponent[lives] as number) * step;
  const rest = Math.log((mantissa[lives] as number) + (lost[lives] as number));
  return powers * ln2High + (rest + powers * ln2Low);
}
