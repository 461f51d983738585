/** Which target through which connector: neither the best profile nor the best contact decides alone. */

import { InputError } from "../errors";
import { aList, anObject, anything, aText, type Check, checkOptions } from "../invitation/options";
import type { ContactGraph } from "../reach";
import type { AskPolicy } from "./asking";
import { type Candidate, checkCandidates } from "./candidate";
import { anId } from "./entries";
import type { Ledger } from "./ledger";
import { type ConnectorTier, type Ranking, rank } from "./rank-connectors";

/** Somebody to be reached. */
export interface PlanTarget {
  readonly id: string;
  /** How well the profile fits, 0–1; default 1. */
  readonly value?: number;
}

/** What is known about one connector and one target. */
export interface PlanCandidate extends Candidate {
  readonly target: string;
}

/** What each tier is worth when targets and connectors are weighed together; 0 or more. A judgement, to be set by the app. */
export type TierWeights = Readonly<Record<Exclude<ConnectorTier, "get-acquainted-first">, number>>;

/** What pairing reads. */
export interface PairOptions {
  readonly targets: readonly (string | PlanTarget)[];
  readonly candidates: readonly PlanCandidate[];
  readonly ledger?: Ledger;
  readonly asking?: AskPolicy;
  readonly graph?: ContactGraph;
  readonly me?: string;
  /** Default: 1 for `ask-intro`, 0.5 for `ask-if-known`. */
  readonly weights?: TierWeights;
  /** ISO date or date-time. */
  readonly now: string;
}

/** A target, a connector that could be asked for it, and what the pair is worth. */
export interface IntroductionPair {
  readonly target: string;
  readonly connector: string;
  readonly tier: ConnectorTier;
  /** value of the target × weight of the tier. */
  readonly score: number;
}

const defaultWeights: TierWeights = { "ask-intro": 1, "ask-if-known": 0.5 };

/** The options that all planning of pairs has. */
export const PAIRING = {
  targets: aList,
  candidates: aList,
  ledger: anObject,
  asking: anObject,
  graph: anObject,
  me: aText,
  weights: anObject,
  now: aText,
} satisfies Record<keyof PairOptions, Check>;

/**
 * All pairs of a target and a connector who can be asked for it, the best first: neither the best target nor the best
 * connector decides alone. Equal scores follow the order of the connectors for that target, then the ids.
 *
 * @throws InputError as `rankConnectors`; `out-of-range`; `unknown-person` for a candidate whose
 *   target is not among the targets
 * @example
 * ```ts
 * import { rankIntroductions } from "know-and-trust/introductions";
 * rankIntroductions({
 *   targets: [{ id: "best", value: 1 }, { id: "second", value: 0.8 }],
 *   candidates: [
 *     { target: "best", id: "leo", knows: true, openNetworker: true },
 *     { target: "second", id: "joost", knows: true, reallyKnows: true },
 *   ],
 *   now: "2026-03-01",
 * }).map(({ target, connector, score }) => `${target} through ${connector}: ${score}`); // => ["second through joost: 0.8", "best through leo: 0.5"]
 * ```
 */
export function rankIntroductions(options: PairOptions): readonly IntroductionPair[] {
  // What planning is told may be handed to ranking as it is.
  checkOptions(options, { ...PAIRING, caps: anything, exact: anything }, [], ["targets", "candidates", "now"]);
  return pairsOf(options, rankAll(options)).map(({ target, connector, tier, score }) => ({
    target,
    connector,
    tier,
    score,
  }));
}

/** A pair with the connector's place in the order for that target. */
export interface PlacedPair extends IntroductionPair {
  readonly place: number;
}

/** The connectors of every target, in order. */
export function rankAll(options: PairOptions): ReadonlyMap<string, Ranking> {
  const { targets, candidates, ...shared } = options;
  const perTarget = new Map<string, Candidate[]>();
  targets.forEach((target, i) => {
    const { id, value = 1 } = asTarget(target);
    if (perTarget.has(id))
      throw new InputError({ code: "duplicate-id", path: ["targets", i], message: "this target occurs twice" });
    if (!(value >= 0 && value <= 1))
      throw new InputError({ code: "out-of-range", path: ["targets", i, "value"], message: "expected 0 to 1" });
    perTarget.set(id, []);
  });
  checkCandidates(candidates, { target: anId });
  candidates.forEach((candidate, i) => {
    const known = perTarget.get(candidate.target);
    if (known === undefined)
      throw new InputError({
        code: "unknown-person",
        path: ["candidates", i, "target"],
        message: "this target is not among the targets",
      });
    known.push(candidate);
  });
  const { ledger, asking, graph, me, now } = shared;
  const context = {
    ...(ledger === undefined ? {} : { ledger }),
    ...(asking === undefined ? {} : { asking }),
    ...(graph === undefined ? {} : { graph }),
    ...(me === undefined ? {} : { me }),
    now,
  };
  return new Map([...perTarget].map(([target, list]) => [target, rank({ target, candidates: list, ...context })]));
}

/** A target given by its id alone has value 1. */
export const asTarget = (target: string | PlanTarget): PlanTarget =>
  typeof target === "string" ? { id: target } : target;

/** All pairs that can be asked for, the best first. */
export function pairsOf(
  { targets, weights = defaultWeights }: Pick<PairOptions, "targets" | "weights">,
  rankings: ReadonlyMap<string, Ranking>,
): readonly PlacedPair[] {
  for (const tier of ["ask-intro", "ask-if-known"] as const)
    if (!(weights[tier] >= 0 && weights[tier] < Number.POSITIVE_INFINITY))
      throw new InputError({
        code: "out-of-range",
        path: ["weights", tier],
        message: "expected a number of 0 or more",
      });
  const pairs = targets.flatMap((given) => {
    const { id: target, value = 1 } = asTarget(given);
    const askable = rankings.get(target)?.ranked ?? [];
    return askable.flatMap(({ id: connector, tier }, place): PlacedPair[] =>
      tier === "get-acquainted-first" ? [] : [{ target, connector, tier, place, score: value * weights[tier] }],
    );
  });
  const byId = (a: PlacedPair, b: PlacedPair): number => (a.target === b.target ? 0 : a.target < b.target ? -1 : 1);
  return pairs.sort((a, b) => b.score - a.score || a.place - b.place || byId(a, b));
}
