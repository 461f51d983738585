/** Invented networks for simulations, benchmarks and demonstrations: the same seed gives the same network. */

import { InputError } from "../errors";
import { aNumber, checkOptions } from "../invitation/options";
import type { EdgeColumns } from "./edges";
import type { Ties } from "./usable-reach";

/** How large an invented network is. */
export interface SyntheticOptions {
  /** Number of people; 2 or more. */
  readonly people: number;
  /** Number of pairs to draw; some repeat or link a person to themselves, and `buildGraph` leaves those out. */
  readonly edges: number;
  /** Any whole number; the same one gives the same network. */
  readonly seed: number;
}

/** From this many drawn pairs on, some new pairs close a path between two earlier ones. */
const warmUp = 1000;
const closingShare = 0.3;

/**
 * An invented network with a few very well connected people, as columns for `buildGraph`.
 *
 * Chung-Lu: a person is drawn with weight (rank + 10)^(−1/1.5), so that numbers of contacts follow a power law with
 * exponent 2.5; after the first 1,000 pairs, 30 % take one end from each of two earlier pairs. Real networks have far
 * more triangles. Ids are `p` and a number, in shuffled order of weight. Cost: O(edges × log people).
 *
 * @throws InputError `out-of-range` at `people` or `edges`
 * @example
 * ```ts
 * import { buildGraph, syntheticNetwork } from "know-and-trust/reach";
 * const once = buildGraph(syntheticNetwork({ people: 500, edges: 3000, seed: 7 })).stats;
 * const again = buildGraph(syntheticNetwork({ people: 500, edges: 3000, seed: 7 })).stats;
 * once.nodes === 500 && once.edges === again.edges; // => true
 * ```
 */
export function syntheticNetwork(options: SyntheticOptions): EdgeColumns {
  checkOptions(options, { people: aNumber, edges: aNumber, seed: aNumber }, [], ["people", "edges", "seed"]);
  const { people, edges, seed } = options;
  checkCount("people", people, 2);
  checkCount("edges", edges, 0);
  const draw = drawing(seed);
  const digits = String(people - 1).length;
  const ids = Array.from({ length: people }, (_, i) => `p${String(i).padStart(digits, "0")}`);
  const byRank = shuffled(people, draw);
  const weightUpTo = new Float64Array(people);
  let total = 0;
  for (let rank = 0; rank < people; rank++) {
    total += (rank + 10) ** (-1 / 1.5);
    weightUpTo[rank] = total;
  }
  const somebody = (): number => byRank[firstAbove(weightUpTo, draw() * total)] ?? 0;

  const from = new Uint32Array(edges);
  const to = new Uint32Array(edges);
  for (let e = 0; e < edges; e++) {
    const closing = e >= warmUp && draw() < closingShare;
    from[e] = closing ? (from[Math.floor(draw() * e)] ?? 0) : somebody();
    to[e] = closing ? (to[Math.floor(draw() * e)] ?? 0) : somebody();
  }
  return { people: ids, from, to };
}

/**
 * Invented answers to "do these two really know each other?": about `share` of all pairs do, the same ones every time
 * and in both directions.
 *
 * @param options - `share`: 0–1; `seed`: any whole number
 * @throws InputError `out-of-range` at `share`
 * @example
 * ```ts
 * import { syntheticTies } from "know-and-trust/reach";
 * const ties = syntheticTies({ share: 0.5, seed: 1 });
 * ties("ann", "bob") === ties("bob", "ann"); // => true
 * ```
 */
export function syntheticTies(options: { readonly share: number; readonly seed: number }): Ties {
  checkOptions(options, { share: aNumber, seed: aNumber }, [], ["share", "seed"]);
  const { share, seed } = options;
  if (!(share >= 0 && share <= 1))
    throw new InputError({ code: "out-of-range", path: ["share"], message: `expected 0 to 1, got \`${share}\`` });
  return (a, b) => {
    const [first, second] = a < b ? [a, b] : [b, a];
    const mixed = scramble(hash(second, scramble(hash(first, seed >>> 0))));
    return mixed / 2 ** 32 < share;
  };
}

/** Numbers from 0 up to 1, in a fixed sequence for each seed. */
function drawing(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e37_79b9) >>> 0;
    return scramble(state) / 2 ** 32;
  };
}

/** A 32-bit mixing step (multiply and shift, after Steele, Lea and Flood 2014). */
function scramble(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0_aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a_2d97);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

function hash(text: string, start: number): number {
  let value = start ^ 0x811c_9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x0100_0193);
  return value >>> 0;
}

function shuffled(length: number, draw: () => number): Uint32Array {
  const order = Uint32Array.from({ length }, (_, i) => i);
  for (let i = length - 1; i > 0; i--) {
    const j = Math.floor(draw() * (i + 1));
    const here = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = here;
  }
  return order;
}

/** The first position whose value lies above `wanted`. */
function firstAbove(rising: Float64Array, wanted: number): number {
  let low = 0;
  let high = rising.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] ?? 0) > wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}

function checkCount(name: string, value: number, lowest: number): void {
  if (Number.isInteger(value) && value >= lowest) return;
  const message = `expected a whole number from ${lowest} on, got \`${value}\``;
  throw new InputError({ code: "out-of-range", path: [name], message });
}
