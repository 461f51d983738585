/** Many targets, few contacts: whom to ask for whom without asking anybody too often. */

import { InputError } from "../errors";
import { anObject, checkOptions, yesOrNo } from "../invitation/options";
import { assignBest } from "./assign";
import { accountIn, type Ledger } from "./ledger";
import { daysLong, readMoment } from "./moment";
import { asTarget, type IntroductionPair, PAIRING, type PairOptions, type PlacedPair, pairsOf, rankAll } from "./pairs";
import type { Ranking } from "./rank-connectors";

/** What planning reads. */
export interface PlanOptions extends PairOptions {
  /** At most `perConnector` requests to one contact within `days` days; requests in the ledger count. */
  readonly caps: { readonly perConnector: number; readonly days: number };
  /** True: the best plan there is, for up to about 200 × 200; default: greedy, which gives at least half of that. */
  readonly exact?: boolean;
}

/** Whom to ask for whom. */
export interface IntroductionPlan {
  /** In the order of the targets given. */
  readonly assignments: readonly IntroductionPair[];
  readonly unserved: readonly { readonly target: string; readonly why: UnservedReason }[];
  /** Sum of the scores. */
  readonly score: number;
  readonly method: "greedy" | "exact";
}

/** Why a target gets no connector. */
export type UnservedReason =
  | "candidate-moved-on"
  | "no-connector"
  | "all-excluded"
  | "get-acquainted-first"
  | "caps-reached";

/** Exact planning above this many pairs would take too long for a call that should answer at once. */
const exactLimit = 250_000;

/**
 * Gives each target one connector, so that no connector is asked more often than the cap allows.
 *
 * Greedy by default: the best pair first. That gives at least half of the best possible sum of scores; `exact` gives the
 * best, in O(targets² × connectors). Contacts who opted out, or whom `asking` forbids to ask, and targets who have moved
 * on are left out as in `rankConnectors`; without `asking` only the caps limit how often somebody is asked.
 *
 * @throws InputError as `rankIntroductions`; `out-of-range` at `caps`; `too-large` for an exact plan of more than
 *   250,000 possible pairs
 * @example Two targets, one contact, one request a month
 * ```ts
 * import { planIntroductions } from "know-and-trust/introductions";
 * const joost = { id: "joost", knows: true, reallyKnows: true };
 * const plan = planIntroductions({
 *   targets: ["sanne", "tom"],
 *   candidates: [{ ...joost, target: "sanne" }, { ...joost, target: "tom" }],
 *   caps: { perConnector: 1, days: 30 },
 *   now: "2026-03-01",
 * });
 * plan.assignments.map(({ target, connector }) => `${target} through ${connector}`); // => ["sanne through joost"]
 * plan.unserved; // => [{ target: "tom", why: "caps-reached" }]
 * ```
 */
export function planIntroductions(options: PlanOptions): IntroductionPlan {
  checkOptions(options, { ...PAIRING, caps: anObject, exact: yesOrNo }, [], ["targets", "candidates", "caps", "now"]);
  const { targets, caps, ledger, now, exact = false } = options;
  checkCaps(caps);
  const rankings = rankAll({ ...options, asking: options.asking ?? {} });
  const pairs = pairsOf(options, rankings);
  const connectors = [...new Set(pairs.map(({ connector }) => connector))].sort();
  const room = new Map(connectors.map((id) => [id, roomFor(id, caps, ledger, now)]));
  const ids = targets.map((target) => asTarget(target).id);
  const chosen = exact ? chooseBest(pairs, ids, room) : chooseGreedy(pairs, room);
  const assignments = ids.flatMap((id) => {
    const pair = chosen.get(id);
    if (pair === undefined) return [];
    const { target, connector, tier, score } = pair;
    return [{ target, connector, tier, score }];
  });
  const unserved = ids
    .filter((id) => !chosen.has(id))
    .map((target) => ({ target, why: whyUnserved(rankings.get(target)) }));
  const score = assignments.reduce((sum, pair) => sum + pair.score, 0);
  return { assignments, unserved, score, method: exact ? "exact" : "greedy" };
}

function checkCaps(caps: PlanOptions["caps"]): void {
  for (const name of ["perConnector", "days"] as const)
    if (!Number.isInteger(caps[name]) || caps[name] < 1)
      throw new InputError({
        code: "out-of-range",
        path: ["caps", name],
        message: `expected a whole number from 1 on, got \`${caps[name]}\``,
      });
}

/** How many requests a contact can still get within the window that ends now. */
function roomFor(id: string, caps: PlanOptions["caps"], ledger: Ledger | undefined, now: string): number {
  const since = readMoment(now, ["now"]) - daysLong(caps.days);
  const asks = accountIn(ledger, id)?.asks ?? [];
  return Math.max(0, caps.perConnector - asks.filter(({ at }) => readMoment(at, []) > since).length);
}

function chooseGreedy(
  pairs: readonly PlacedPair[],
  room: ReadonlyMap<string, number>,
): ReadonlyMap<string, PlacedPair> {
  const left = new Map(room);
  const chosen = new Map<string, PlacedPair>();
  for (const pair of pairs) {
    const free = left.get(pair.connector) ?? 0;
    if (chosen.has(pair.target) || free === 0) continue;
    left.set(pair.connector, free - 1);
    chosen.set(pair.target, pair);
  }
  return chosen;
}

function chooseBest(
  pairs: readonly PlacedPair[],
  targets: readonly string[],
  room: ReadonlyMap<string, number>,
): ReadonlyMap<string, PlacedPair> {
  const connectors = [...room.keys()];
  if (targets.length * connectors.length > exactLimit)
    throw new InputError({
      code: "too-large",
      path: ["exact"],
      message: `an exact plan takes at most ${exactLimit} pairs of target and connector`,
    });
  const row = new Map(targets.map((id, i) => [id, i]));
  const column = new Map(connectors.map((id, i) => [id, i]));
  const table = targets.map(() => connectors.map((): PlacedPair | undefined => undefined));
  for (const pair of pairs) {
    const cells = table[row.get(pair.target) ?? -1];
    if (cells) cells[column.get(pair.connector) ?? -1] = pair;
  }
  const scores = table.map((cells) => cells.map((pair) => pair?.score));
  const capacities = connectors.map((id) => room.get(id) ?? 0);
  const chosen = new Map<string, PlacedPair>();
  assignBest(scores, capacities).forEach((c, r) => {
    const pair = table[r]?.[c];
    if (pair) chosen.set(pair.target, pair);
  });
  return chosen;
}

function whyUnserved(ranking: Ranking | undefined): UnservedReason {
  if (ranking?.stop) return "candidate-moved-on";
  const { ranked = [], excluded = [] } = ranking ?? {};
  if (ranked.some(({ tier }) => tier !== "get-acquainted-first")) return "caps-reached";
  if (ranked.length > 0) return "get-acquainted-first";
  return excluded.length > 0 ? "all-excluded" : "no-connector";
}
