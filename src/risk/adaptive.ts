import { checkArray, checkChance, checkLives, checkNumber, checkObject, checkWhole, named } from "./checks";

/** Whom one could invite one at a time, and what a block would cost. */
export interface AdaptiveInput {
  readonly candidates: readonly { readonly value: number; readonly p: number }[];
  /** What a block costs, in the unit of the values; 0 or more. */
  readonly blockLoss: number;
  readonly received?: number | undefined;
  readonly threshold?: number | undefined;
}

/** When to send and when to stop. */
export interface AdaptivePolicy {
  /** Positions of the candidates in the order in which to consider them. */
  readonly order: readonly number[];
  /** What the policy is worth on average. */
  readonly value: number;
  /** The chance (0–1) that it ends in a block. */
  readonly blockProbability: number;
  /**
   * Whether to send the i-th invitation of `order` (from 0) when `idks` IDKs have been received in all. False at or above
   * the threshold. Throws `out-of-range`.
   */
  readonly shouldSend: (i: number, idks: number) => boolean;
}

/**
 * Sends one invitation at a time, waits for the answer, and stops where going on no longer pays: the next one brings its
 * value with chance 1 − p, and an IDK with chance p; the IDK that blocks costs `blockLoss` and ends everything.
 *
 * In this order the answer is exact, in O(candidates × lives). The order, by falling value × (1 − p) / p, is proved to be
 * the best with one life left; for more lives it is a conjecture that equalled the best of all orders in every instance
 * tried. The figures assume answers that come at once; with late answers the truth lies between this and a plan that is
 * sent at once. That one, {@link planOutreach}, counts values even after a block, so the two values do not compare. Throws
 * `chance-out-of-range`, `wrong-type`, `out-of-range`.
 *
 * @example Two candidates, one life left
 * ```ts
 * const policy = adaptivePolicy({ candidates: [{ value: 6, p: 0.25 }, { value: 6, p: 0.25 }], blockLoss: 1, received: 4 });
 * policy.value; // => 7.4375
 * policy.blockProbability; // => 0.4375
 * policy.shouldSend(0, 4); // => true
 * ```
 */
export function adaptivePolicy(input: AdaptiveInput): AdaptivePolicy {
  const {
    candidates,
    blockLoss,
    received = 0,
    threshold = 5,
  } = named(input, ["candidates", "blockLoss", "received", "threshold"]);
  const lives = checkLives(received, threshold);
  checkNumber(blockLoss, ["blockLoss"], 0);
  checkArray(candidates, ["candidates"]);
  for (const [i, candidate] of candidates.entries()) {
    checkObject(candidate, ["candidates", i]);
    checkNumber(candidate.value, ["candidates", i, "value"]);
    checkChance(candidate.p, ["candidates", i, "p"]);
  }
  const n = candidates.length;
  const at = (i: number) => candidates[i] as { readonly value: number; readonly p: number };
  // Without any chance of an IDK: first, when it is worth something.
  const ranks = candidates.map(({ value, p }) => (value === 0 ? 0 : (value * (1 - p)) / p));
  // Equals stay in their order; two without any chance of an IDK differ by NaN, which counts as nothing.
  const order = Array.from(candidates.keys()).sort((i, j) => (ranks[j] as number) - (ranks[i] as number));

  const send = new Uint8Array(n * lives);
  // worth[k]: what is still to come with k IDKs since the start.
  const worth = new Float64Array(lives + 1);
  worth[lives] = -blockLoss;
  for (let i = n - 1; i >= 0; i--) {
    const { value, p } = at(order[i] as number);
    for (let k = 0; k < lives; k++) {
      const sent = (1 - p) * (value + (worth[k] as number)) + p * (worth[k + 1] as number);
      if (sent <= (worth[k] as number)) continue;
      worth[k] = sent;
      send[i * lives + k] = 1;
    }
  }

  const reached = new Float64Array(lives + 1);
  reached[0] = 1;
  for (let i = 0; i < n; i++) {
    const { p } = at(order[i] as number);
    for (let k = lives - 1; k >= 0; k--) {
      if (send[i * lives + k] === 0) continue;
      const idk = (reached[k] as number) * p;
      (reached[k] as number) *= 1 - p;
      (reached[k + 1] as number) += idk;
    }
  }
  return {
    order,
    value: lives === 0 ? 0 : (worth[0] as number),
    blockProbability: reached[lives] as number,
    shouldSend: (i, idks) => {
      checkWhole(i, ["i"], 0, n - 1);
      checkWhole(idks, ["idks"], received);
      return idks < threshold && send[i * lives + (idks - received)] === 1;
    },
  };
}
