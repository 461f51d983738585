/** Through whom? The order in which to ask, with reasons, and without a score. */

import { InputError } from "../errors";
import { aList, anObject, aText, type Check, checkOptions, oneOf } from "../invitation/options";
import { type ContactGraph, connectorsBetween, isInGraph, overlap } from "../reach";
import { type AskPolicy, moderateAsking } from "./asking";
import type { Availability } from "./availability";
import { type Candidate, checkCandidates, confirmation, factIdsOf, saysMovedOn } from "./candidate";
import { type ConnectorKeys, compareKeys } from "./connector-keys";
import { accountIn, type Ledger } from "./ledger";
import { readMoment } from "./moment";
import type { IntroductionMessage, Question } from "./questions";
import { type Reason, reasonsFor } from "./reasons";

/** What to do with a connector. */
export type ConnectorTier = "ask-intro" | "ask-if-known" | "get-acquainted-first";

/** A connector in its place. */
export interface RankedConnector {
  readonly id: string;
  readonly tier: ConnectorTier;
  /** Whether it is confirmed that they know the target; otherwise they are merely connected. */
  readonly path: "verified" | "unverified";
  readonly because: readonly Reason[];
  /** What to ask them before anything else. */
  readonly ask: Question | null;
  /** The message of the next move; none when the contact has to be built first. */
  readonly next: IntroductionMessage | null;
  /** What the place in the order rests on. */
  readonly keys: ConnectorKeys;
}

/** A candidate who is not asked, and why. */
export interface ExcludedConnector {
  readonly id: string;
  readonly reason:
    | "does-not-know-target"
    | "opted-out"
    | "may-not-be-asked-now"
    | "is-target"
    | "is-me"
    | "candidate-moved-on";
  readonly factIds: readonly string[];
  /** From when on they may be asked again, where a date is known. */
  readonly nextAllowedAt?: string;
}

/** Nobody should be asked: the target has moved on. */
export interface Stop {
  readonly reason: "candidateMovedOn";
  readonly factIds: readonly string[];
}

/** The connectors to a target: those to ask in order, those not to ask, and whether to stop altogether. */
export interface Ranking {
  readonly ranked: readonly RankedConnector[];
  readonly excluded: readonly ExcludedConnector[];
  readonly stop?: Stop;
}

/** What ranking reads. Only target, candidates and `now` are needed. */
export interface RankOptions {
  readonly target: string;
  readonly candidates: readonly Candidate[];
  readonly ledger?: Ledger;
  /** How often a contact may be asked; default `moderateAsking`. Without a ledger it has no effect. */
  readonly asking?: AskPolicy;
  /** Who is connected with whom, where an app knows that; a LinkedIn export does not hold it. */
  readonly graph?: ContactGraph;
  /** My own id: never a connector. */
  readonly me?: string;
  /** `vouch` (default) prefers connectors close to the target; `novelty` prefers those far from it, all else equal. */
  readonly goal?: "vouch" | "novelty";
  /** What is known about the target's situation. */
  readonly availability?: Availability;
  /** ISO date or date-time. */
  readonly now: string;
}

/**
 * Orders the contacts through whom a target might be reached, and says what to ask each of them.
 *
 * The order is lexicographic, each key true before unknown before false: it is confirmed that they know the target; I
 * know them; facts that they share with the target; overlap with the target, when a graph is given; fewer open requests
 * to them and more given back; their id. Structure and shared facts only order the questions; they never confirm.
 * A "no, I do not know them" excludes, and so do an opt-out and a request that is too soon. An open networker is never
 * asked for an introduction before saying that they really know the target.
 * Cost: O(c log c + c · d) for c candidates with d shared facts, plus one overlap a candidate when a graph is given.
 *
 * @returns with `stop`, and nobody ranked, when inside information says that the target has moved on
 * @throws InputError `empty-id`, `duplicate-id`, `not-a-date`; `unknown-field`, `wrong-type`, `unknown-value`,
 *   `missing-field` with everything that is wrong with the candidates
 * @example
 * ```ts
 * import { rankConnectors } from "know-and-trust/introductions";
 * const { ranked, excluded } = rankConnectors({
 *   target: "sanne",
 *   candidates: [
 *     { id: "leo", knows: true, openNetworker: true },
 *     { id: "joost", knows: true, reallyKnows: true },
 *     { id: "mia", knows: true, reallyKnows: false },
 *   ],
 *   now: "2026-03-01",
 * });
 * ranked.map(({ id, tier }) => `${id}: ${tier}`); // => ["joost: ask-intro", "leo: ask-if-known"]
 * excluded; // => [{ id: "mia", reason: "does-not-know-target", factIds: ["mia.reallyKnows"] }]
 * ```
 */
export function rankConnectors(options: RankOptions): Ranking {
  checkOptions(options, RANKING, [], NEEDED);
  checkCandidates(options.candidates);
  return rank(options);
}

/** The options of ranking, and those that may not be left out. */
export const RANKING = {
  target: aText,
  candidates: aList,
  ledger: anObject,
  asking: anObject,
  graph: anObject,
  me: aText,
  goal: /* @__PURE__ */ oneOf(["vouch", "novelty"]),
  availability: anObject,
  now: aText,
} satisfies Record<keyof RankOptions, Check>;
export const NEEDED = ["target", "candidates", "now"];

/** As {@link rankConnectors}, of options that have been checked. */
export function rank(options: RankOptions): Ranking {
  const { target, goal = "vouch" } = options;
  const candidates = checked(options);
  const stop = findStop(candidates, options.availability);
  if (stop !== undefined) {
    const reason = "candidate-moved-on";
    return { ranked: [], excluded: candidates.map(({ id }) => ({ id, reason, factIds: stop.factIds })), stop };
  }
  const excluded: ExcludedConnector[] = [];
  const remaining: { readonly candidate: Candidate; readonly keys: ConnectorKeys }[] = [];
  for (const candidate of candidates) {
    const exclusion = findExclusion(candidate, options);
    if (exclusion === undefined) remaining.push({ candidate, keys: keysOf(candidate, options) });
    else excluded.push(exclusion);
  }
  remaining.sort((a, b) => compareKeys(a.keys, b.keys, goal) || (a.candidate.id < b.candidate.id ? -1 : 1));
  const ranked = remaining.map(({ candidate, keys }) => place(candidate, keys, target, options));
  return { ranked, excluded };
}

function checked({ target, candidates, now }: RankOptions): readonly Candidate[] {
  if (target === "") throw new InputError({ code: "empty-id", path: ["target"], message: "expected an id" });
  readMoment(now, ["now"]);
  const seen = new Set<string>();
  candidates.forEach(({ id }, i) => {
    if (seen.has(id))
      throw new InputError({ code: "duplicate-id", path: ["candidates", i, "id"], message: "this id occurs twice" });
    seen.add(id);
  });
  return [...candidates].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function findStop(candidates: readonly Candidate[], availability: Availability | undefined): Stop | undefined {
  const told = candidates.filter(saysMovedOn).flatMap((c) => factIdsOf(c, "alreadyTookAnotherJob"));
  const reported = availability?.value === "unavailable" ? availability.factIds : [];
  const factIds = [...told, ...reported];
  return factIds.length === 0 ? undefined : { reason: "candidateMovedOn", factIds };
}

function findExclusion(candidate: Candidate, options: RankOptions): ExcludedConnector | undefined {
  const { id } = candidate;
  if (id === options.me) return { id, reason: "is-me", factIds: [id] };
  if (id === options.target) return { id, reason: "is-target", factIds: [id] };
  const confirmed = confirmation(candidate);
  if (confirmed.value === false)
    return { id, reason: "does-not-know-target", factIds: factIdsOf(candidate, ...confirmed.facts) };
  const answer = options.ledger?.canAsk(id, options.asking ?? moderateAsking, options.now);
  if (answer === undefined || answer.ok) return undefined;
  const { factIds, nextAllowedAt } = answer;
  if (answer.reason === "opted-out") return { id, reason: "opted-out", factIds };
  const dated = nextAllowedAt === undefined ? {} : { nextAllowedAt };
  return { id, reason: "may-not-be-asked-now", factIds, ...dated };
}

function keysOf(candidate: Candidate, { target, graph, ledger }: RankOptions): ConnectorKeys {
  const account = accountIn(ledger, candidate.id);
  const inGraph = graph !== undefined && isInGraph(graph, candidate.id) && isInGraph(graph, target);
  return {
    confirmed: confirmation(candidate).value,
    known: candidate.knows,
    shared: new Set(candidate.shared?.map(({ id }) => id)).size,
    overlap: inGraph ? overlap(graph, candidate.id, target) : undefined,
    openRequests: account?.openRequests ?? 0,
    balance: account?.balance ?? 0,
  };
}

function place(candidate: Candidate, keys: ConnectorKeys, target: string, options: RankOptions): RankedConnector {
  const tier = tierOf(keys);
  const ask: Question | null =
    tier === "ask-if-known" ? { name: "reallyKnows", of: candidate.id, message: "intro.ask-really-know" } : null;
  const shared = keys.overlap && options.graph ? connectorsBetween(options.graph, candidate.id, target) : [];
  return {
    id: candidate.id,
    tier,
    path: keys.confirmed === true ? "verified" : "unverified",
    because: reasonsFor(candidate, keys, shared, accountIn(options.ledger, candidate.id)),
    ask,
    next: ask?.message ?? (tier === "ask-intro" ? "intro.request" : null),
    keys,
  };
}

function tierOf({ confirmed, known }: ConnectorKeys): ConnectorTier {
  if (known !== true) return "get-acquainted-first";
  return confirmed === true ? "ask-intro" : "ask-if-known";
}
