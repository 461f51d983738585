import {
  type Chances,
  checkArray,
  checkChance,
  checkLives,
  checkNumber,
  checkWhole,
  fail,
  named,
  readChances,
} from "./checks";
import { chanceOfBlock, chancesBelow, countIn, noIdks } from "./idk-count";
import { search } from "./plan-search";

/** Somebody one thinks of inviting. */
export interface OutreachCandidate {
  readonly id?: string | number | undefined;
  /** What the connection is worth to you, in any unit; candidates worth 0 or less are never chosen. */
  readonly value: number;
  /** Chance (0–1) that the invitation comes back as an IDK, sent without a note. */
  readonly p: number;
  /** Days before this person can be invited again; anybody who has to wait is not chosen. */
  readonly waitDays?: number | undefined;
}

/** What to plan, and within which limits. */
export interface PlanOutreachInput {
  readonly candidates: readonly OutreachCandidate[];
  /** Highest chance of a block (0–1) that one accepts, what is out included. */
  readonly maxRisk: number;
  readonly received?: number | undefined;
  readonly threshold?: number | undefined;
  readonly outstanding?: Chances | undefined;
  /** `value`: the values of those invited. `accepted`: values count only so far as no IDK comes, value × (1 − p). */
  readonly objective?: "value" | "accepted" | undefined;
  /** At most so many invitations: a weekly cap, or the room for pending ones. */
  readonly maxSends?: number | undefined;
  /** A note asking to archive rather than to answer IDK multiplies the chance by this (0–1); 1, no effect, by default. */
  readonly noteEffect?: number | undefined;
  /** At most so many notes. */
  readonly maxNotes?: number | undefined;
  /** Most steps of the search for a proof; more may close the gap. */
  readonly maxNodes?: number | undefined;
}

/** Whom to invite, and how good that is. */
export interface OutreachPlan {
  /**
   * `optimal`: no set within the limits is worth more. `bounded`: none is worth more than `upper`. `infeasible`: what is
   * out already exceeds the limit, so nothing may be sent.
   */
  readonly status: "optimal" | "bounded" | "infeasible";
  /** The candidates chosen, in the order given: their ids, or their positions where they have none. */
  readonly chosen: readonly (string | number)[];
  /** Those among them who get a note; empty when notes have no effect. */
  readonly withNote: readonly (string | number)[];
  readonly value: number;
  /** The chance of a block with the plan carried out, computed exactly. */
  readonly block: number;
  /** No plan within the limits is worth more: proved, up to rounding. */
  readonly upper: number;
  /** (upper − value) / upper: the share that a better plan could still gain at most. */
  readonly gap: number;
  readonly nodes: number;
}

/**
 * The most valuable set of invitations that keeps the chance of a block at or below `maxRisk`. All are sent at once, and a
 * value counts even where the block comes after all: for sending one at a time see {@link adaptivePolicy}.
 *
 * A nonlinear knapsack. Up to about 20 candidates the optimum is found and proved; beyond that the plan comes with an
 * upper bound, usually within 2 % for thousands. The bound is proved up to rounding: by arguments that stand where it is
 * computed, and Darroch's theorem on the mode (1964, *Annals of Mathematical Statistics* 35). Deterministic: the search
 * stops after a number of steps, never after a time.
 * Limits of a platform come in as `maxSends`, `maxNotes` and `waitDays`; `sendingBudget` of `know-and-trust/platform` gives
 * the first two. At exact ties the last digit of the risk decides.
 *
 * Throws `InputError`: `chance-out-of-range`, `wrong-type`, `not-an-integer`, `out-of-range`, `unknown-value`,
 * `unknown-option`, `unknown-field`, `duplicate-id`, also where an id is the position of a candidate without one.
 *
 * @example
 * ```ts
 * const plan = planOutreach({
 *   candidates: [{ id: "ann", value: 5, p: 0.3 }, { id: "bob", value: 4, p: 0.1 }, { id: "cas", value: 2, p: 0.05 }],
 *   maxRisk: 0.2,
 *   received: 4,
 * });
 * plan.chosen; // => ["bob", "cas"]
 * plan.status; // => "optimal"
 * plan.block.toFixed(3); // => "0.145"
 * ```
 */
export function planOutreach(input: PlanOutreachInput): OutreachPlan {
  const {
    candidates,
    maxRisk,
    received = 0,
    threshold = 5,
    outstanding = [],
    objective = "value",
  } = named(input, NAMES);
  const { noteEffect = 1, maxNodes } = input;
  checkChance(maxRisk, ["maxRisk"]);
  checkChance(noteEffect, ["noteEffect"]);
  if (maxNodes !== undefined) checkWhole(maxNodes, ["maxNodes"]);
  const maxSends = checkCap(input.maxSends, "maxSends");
  const maxNotes = noteEffect === 1 ? Number.POSITIVE_INFINITY : checkCap(input.maxNotes, "maxNotes");
  if (objective !== "value" && objective !== "accepted") {
    fail("unknown-value", ["objective"], "`value` or `accepted`");
  }
  checkArray(candidates, ["candidates"]);
  const ids = new Set<string | number>();
  for (const [i, candidate] of candidates.entries()) {
    const { id = i, value, p, waitDays = 0 } = named(candidate, FIELDS, ["candidates", i]);
    if (ids.size === ids.add(id).size)
      fail("duplicate-id", ["candidates", i, "id"], "an id that no other candidate has");
    checkNumber(value, ["candidates", i, "value"]);
    checkChance(p, ["candidates", i, "p"]);
    checkNumber(waitDays, ["candidates", i, "waitDays"], 0);
  }
  const lives = checkLives(received, threshold);
  const out = readChances(outstanding, ["outstanding"]);
  const count = noIdks(Math.max(1, lives));
  countIn(count, out, ["outstanding"]);
  const before = lives === 0 ? 1 : chanceOfBlock(count);
  if (before > maxRisk) {
    return { status: "infeasible", chosen: [], withNote: [], value: 0, block: before, upper: 0, gap: 0, nodes: 0 };
  }

  const worth = ({ value, p }: OutreachCandidate, chance = p * noteEffect): number =>
    objective === "value" ? value : value * (1 - chance);
  const at = candidates.flatMap((candidate, i) => (worth(candidate) > 0 && !candidate.waitDays ? [i] : []));
  const pick = (i: number): OutreachCandidate => candidates[at[i] as number] as OutreachCandidate;
  const plain = Float64Array.from(at, (_, i) => pick(i).p);
  const noted = plain.map((p) => p * noteEffect);
  const riskOf = (chosen: readonly number[], notes: ReadonlySet<number>): number => {
    if (lives === 0) return 1;
    const all = noIdks(lives);
    countIn(all, out, ["outstanding"]);
    countIn(
      all,
      Float64Array.from(chosen, (i) => (notes.has(i) ? noted : plain)[i] as number),
      ["candidates"],
    );
    return chanceOfBlock(all);
  };
  const found = search(
    {
      value: Float64Array.from(at, (_, i) => worth(pick(i))),
      noted,
      plain,
      lives: Math.max(1, lives),
      maxRisk: lives === 0 ? 1 : maxRisk,
      maxSends,
      maxNotes,
      base: Float64Array.of(...chancesBelow(count), chanceOfBlock(count)),
      baseMean: count.expected,
    },
    maxNodes,
    (chosen, notes) => riskOf(chosen, notes) <= maxRisk,
  );
  const order = [...found.chosen].sort((a, b) => a - b);
  const name = (i: number): string | number => pick(i).id ?? (at[i] as number);
  const { value, upper, nodes } = found;
  return {
    status: upper <= value * (1 + 1e-12) ? "optimal" : "bounded",
    chosen: order.map(name),
    withNote: noteEffect === 1 ? [] : order.filter((i) => found.noted.has(i)).map(name),
    value,
    block: riskOf(order, found.noted),
    upper,
    gap: upper > 0 ? (upper - value) / upper : 0,
    nodes,
  };
}

const FIELDS = ["id", "value", "p", "waitDays"];

const NAMES = [
  "candidates",
  "maxRisk",
  "received",
  "threshold",
  "outstanding",
  "objective",
  "maxSends",
  "noteEffect",
  "maxNotes",
  "maxNodes",
];

function checkCap(cap: number | undefined, name: string): number {
  if (cap === undefined || cap === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY;
  return checkWhole(cap, [name]);
}
