/** The planning problem as arrays, and the bound on what any plan can be worth. */

import { step } from "./tally";

/** Choose items of most value so that the chance of a block stays at or below the limit. */
export interface PlanProblem {
  readonly value: Float64Array;
  /** Chance of an IDK when the invitation goes with a note, and without one. */
  readonly noted: Float64Array;
  readonly plain: Float64Array;
  readonly lives: number;
  readonly maxRisk: number;
  readonly maxSends: number;
  readonly maxNotes: number;
  /** What is out already: its mass function (the last entry is the block), and its expected IDKs. */
  readonly base: Float64Array;
  readonly baseMean: number;
}

/** Every plan within the limits keeps the sum of these weights at or below the cap. */
export interface Constraint {
  readonly weights: Float64Array;
  readonly cap: number;
}

/** What a plan can be worth at most, and what an item must bring per unit of weight and as such to be part of it. */
export interface PlanBound {
  readonly upper: number;
  readonly perWeight: number;
  readonly perSend: number;
}

/**
 * The weight of an item in the linear bound. With one life left, staying safe is a product, so −ln(1 − p) adds up exactly;
 * otherwise it is the expected number of IDKs.
 */
export function weightOf({ lives, noted }: PlanProblem, item: number): number {
  const p = noted[item] as number;
  return lives === 1 ? -Math.log1p(-p) : p;
}

/**
 * The most that the weights of further items can add up to in any plan that keeps to the limit, given the mass function
 * and mean of what is chosen already. `largestFirst` are the items that may still be added, by falling chance, of which
 * at most `most` counts.
 *
 * With more lives than one: the least risk for a given sum of chances. Moving chance between two items changes the risk
 * by the change of the product p·p′ times c[lives−2] − c[lives−1], where c is the mass function of all others. Where
 * that is positive, apart is safer than alike, and the largest items, filled one after the other, are the safest of
 * all. Where it is negative, alike is safer, and then it is negative for an item and nothing as well, since c falls
 * faster the further one looks: so chance is spread ever thinner, over nothing as well, which ends in a Poisson number
 * beside some of the largest items in full. No choice is safer than the safest of these. As long as the mean stays at or
 * below lives − 2 + 1/lives the mode lies at or below lives − 2 (Darroch 1964), and only
 * the first can be.
 */
export function capacity(
  problem: PlanProblem,
  mass: Float64Array,
  mean: number,
  largestFirst: readonly number[],
  most = 1,
): number {
  const { lives, maxRisk, noted } = problem;
  const slack = 1 + 1e-12;
  if (maxRisk >= 1) return Number.POSITIVE_INFINITY;
  if (lives === 1) return Math.max(0, Math.log((mass[0] as number) / (1 - maxRisk))) * slack + 1e-15;
  const filled = mass.slice();
  let sum = 0;
  for (const [full, item] of largestFirst.entries()) {
    const p = Math.min(most, noted[item] as number);
    const risk = filled[lives] as number;
    const slope = filled[lives - 1] as number;
    if (risk + slope * p > maxRisk) {
      const cap = sum + Math.max(0, maxRisk - risk) / slope;
      if (mean + cap <= lives - 2 + 1 / lives) return cap * slack;
      const inFull = Float64Array.from(largestFirst.slice(0, full), (one) => Math.min(most, noted[one] as number));
      return spreadCapacity(problem, mass, inFull, cap) * slack;
    }
    step(filled, p);
    sum += p;
  }
  return Number.POSITIVE_INFINITY;
}

/** The largest sum within the limit of some of the largest items in full and the rest spread thin; `least` or more. */
function spreadCapacity(
  { lives, maxRisk }: PlanProblem,
  mass: Float64Array,
  inFull: Float64Array,
  least: number,
): number {
  const full = mass.slice();
  let sum = 0;
  let cap = least;
  for (let i = 0; ; i++) {
    if (riskBeside(full, lives, cap - sum) <= maxRisk) {
      let [low, high] = [cap - sum, cap - sum + 1];
      while (riskBeside(full, lives, high) <= maxRisk) high *= 2;
      for (let round = 0; round < 60; round++) {
        const middle = (low + high) / 2;
        if (riskBeside(full, lives, middle) <= maxRisk) low = middle;
        else high = middle;
      }
      cap = sum + high;
    }
    if (i === inFull.length) return cap;
    step(full, inFull[i] as number);
    sum += inFull[i] as number;
  }
}

/** The chance of a block with a Poisson number of IDKs besides. */
function riskBeside(mass: Float64Array, lives: number, mean: number): number {
  let term = Math.exp(-mean);
  let atMost = 0;
  let safe = 0;
  for (let j = 0; j < lives; j++) {
    atMost += term;
    safe += (mass[lives - 1 - j] as number) * atMost;
    term *= mean / (j + 1);
  }
  return 1 - safe;
}

/**
 * The linear relaxation: fill the capacity by falling value per weight, the last item in part. When more items would fit
 * than may be sent, each send gets a price, found by bisection; every price gives a valid bound.
 */
export function fill(value: Float64Array, items: readonly number[], constraint: Constraint, sends: number): PlanBound {
  const free = fillAt(value, items, constraint, 0);
  if (free.count <= sends) return free;
  let low = 0;
  let high = items.reduce((most, item) => Math.max(most, value[item] as number), 0);
  let best: PlanBound = { upper: high * sends, perWeight: 0, perSend: high };
  for (let round = 0; round < 14; round++) {
    const price = (low + high) / 2;
    const order = items.filter((item) => (value[item] as number) > price);
    const priced = fillAt(value, order, constraint, price);
    const upper = priced.upper + price * sends;
    if (upper < best.upper) best = { upper, perWeight: priced.perWeight, perSend: price };
    if (priced.count > sends) low = price;
    else high = price;
  }
  return best;
}

/** The same with a price for each send, by selection rather than sorting: O(items). */
function fillAt(value: Float64Array, items: readonly number[], { weights, cap }: Constraint, price: number) {
  const n = items.length;
  const worth = new Float64Array(n);
  const weight = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const item = items[i] as number;
    worth[i] = (value[item] as number) - price;
    weight[i] = weights[item] as number;
  }
  const ratio = worth.map((v, i) => v / (weight[i] as number));
  const swap = (i: number, j: number): void => {
    for (const list of [worth, weight, ratio]) {
      const kept = list[i] as number;
      list[i] = list[j] as number;
      list[j] = kept;
    }
  };
  let [start, end, room, upper, count] = [0, n, cap, 0, 0];
  while (start < end) {
    const [a, b, c] = [ratio[start], ratio[(start + end) >> 1], ratio[end - 1]] as [number, number, number];
    const pivot = Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    // [start, better) is above the pivot, [better, i) equals it, [worse, end) is below.
    let [better, i, worse] = [start, start, end];
    let [size, gain] = [0, 0];
    while (i < worse) {
      const r = ratio[i] as number;
      if (r > pivot) {
        size += weight[i] as number;
        gain += worth[i] as number;
        swap(i++, better++);
      } else if (r < pivot) swap(i, --worse);
      else i++;
    }
    if (size > room) {
      end = better;
      continue;
    }
    room -= size;
    upper += gain;
    count += better - start;
    for (let k = better; k < worse; k++) {
      if ((weight[k] as number) > room) {
        return { upper: upper + room * pivot, perWeight: pivot, perSend: price, count: count + 1 };
      }
      room -= weight[k] as number;
      upper += worth[k] as number;
      count++;
    }
    start = worse;
  }
  return { upper, perWeight: 0, perSend: price, count };
}
