/** What came of the requests, stage by stage, with the uncertainty of few cases. */

import { InputError } from "../errors";
import { aNumber, aText, checkOptions } from "../invitation/options";
import { type Interval, wilsonInterval } from "./interval";
import { type DatedEvent, inOrder, type LedgerEvent, type LedgerEventKind } from "./ledger-event";
import { daysLong, readMoment } from "./moment";
import { isRequest, outcomesOfRequests } from "./requests";

/** A step of an approach that succeeds or fails. */
export type StageName = "answered" | "introduced" | "replied" | "candidate";

/** How often one step succeeded. */
export interface FunnelStage {
  readonly name: StageName;
  /** Successes among the decided cases. */
  readonly k: number;
  /** Decided cases. */
  readonly n: number;
  /** k / n; absent when nothing has been decided. */
  readonly rate: number | undefined;
  readonly interval: Interval;
  /** Cases that are still open: they count for neither side. */
  readonly open: number;
}

/** All steps, each counted among the cases that passed the one before; `replied` and `candidate` among the introduced. */
export interface Funnel {
  readonly stages: readonly FunnelStage[];
  /** Requests of mine. */
  readonly requests: number;
  /** Events that fit no request. */
  readonly unmatched: number;
}

/** How to count. */
export interface FunnelOptions {
  /** Confidence of the intervals, between 0 and 1; default 0.95. */
  readonly level?: number;
  /** With both, a case counts as failed when it is still open this many days after the request. */
  readonly now?: string;
  readonly lapseDays?: number;
}

type Result = "yes" | "no" | "open";

/** What decides a stage, and which stage must have succeeded before. */
const rules: readonly {
  readonly name: StageName;
  readonly after?: StageName;
  readonly yes: readonly LedgerEventKind[];
  readonly no: readonly LedgerEventKind[];
}[] = [
  { name: "answered", yes: ["answered", "introduced", "declined"], no: [] },
  { name: "introduced", after: "answered", yes: ["introduced"], no: ["declined"] },
  { name: "replied", after: "introduced", yes: ["replied", "becameCandidate", "notInterested"], no: [] },
  { name: "candidate", after: "introduced", yes: ["becameCandidate"], no: ["notInterested"] },
];

/**
 * Counts requests by how far they came: answered by the connector, introduced, replied to by the target, and become a
 * candidate. What is still open is censored: kept out of `n` and reported beside it.
 *
 * Without `now` and `lapseDays` a request that is never answered stays open for ever, so the rate of answers says
 * nothing about silence. Cost: O(events × log events).
 *
 * @throws InputError as `foldLedger` for the events; `missing-field` when only one of `now` and `lapseDays` is given
 * @example
 * ```ts
 * import { funnel } from "know-and-trust/introductions";
 * const { stages } = funnel([
 *   { id: "1", at: "2026-01-10", kind: "asked", connector: "joost", target: "sanne" },
 *   { id: "2", at: "2026-01-12", kind: "introduced", connector: "joost", target: "sanne" },
 *   { id: "3", at: "2026-01-20", kind: "asked", connector: "mia", target: "tom" },
 * ]);
 * stages.map(({ name, k, n, open }) => `${name} ${k}/${n}, ${open} open`); // => ["answered 1/1, 1 open", "introduced 1/1, 0 open", "replied 0/0, 1 open", "candidate 0/0, 1 open"]
 * ```
 */
export function funnel(events: readonly LedgerEvent[], options: FunnelOptions = {}): Funnel {
  checkOptions(options, { level: aNumber, now: aText, lapseDays: aNumber });
  const { level = 0.95, now, lapseDays } = options;
  const lapsedBefore = lapseMoment(now, lapseDays);
  const { dated } = inOrder(events);
  const asks = dated.filter(isRequest);
  const { kinds, unmatched } = outcomes(dated);

  const results = new Map<StageName, readonly Result[]>();
  const stages = rules.map(({ name, after, yes, no }) => {
    const before = after === undefined ? undefined : results.get(after);
    const reached = asks.map((_, i) => before === undefined || before[i] === "yes");
    const result = asks.map((ask): Result => {
      const seen = kinds.get(ask.id) ?? new Set();
      if (yes.some((kind) => seen.has(kind))) return "yes";
      return no.some((kind) => seen.has(kind)) || ask.time <= lapsedBefore ? "no" : "open";
    });
    results.set(name, result);
    const count = (wanted: Result): number => result.filter((r, i) => reached[i] && r === wanted).length;
    return stageOf(name, count("yes"), count("no"), count("open"), level);
  });
  return { stages, requests: asks.length, unmatched };
}

function lapseMoment(now: string | undefined, lapseDays: number | undefined): number {
  if (now === undefined && lapseDays === undefined) return Number.NEGATIVE_INFINITY;
  if (now === undefined || lapseDays === undefined)
    throw new InputError({
      code: "missing-field",
      path: [now === undefined ? "now" : "lapseDays"],
      message: "`now` and `lapseDays` go together",
    });
  if (!(lapseDays > 0))
    throw new InputError({ code: "out-of-range", path: ["lapseDays"], message: "expected a number above 0" });
  return readMoment(now, ["now"]) - daysLong(lapseDays);
}

function stageOf(name: StageName, k: number, failed: number, open: number, level: number): FunnelStage {
  const n = k + failed;
  return { name, k, n, rate: n === 0 ? undefined : k / n, interval: wilsonInterval(k, n, level), open };
}

/** The kinds of events that followed each request, by its id. */
function outcomes(events: readonly DatedEvent[]): {
  readonly kinds: ReadonlyMap<string, ReadonlySet<LedgerEventKind>>;
  readonly unmatched: number;
} {
  const deciding: ReadonlySet<LedgerEventKind> = new Set(rules.flatMap(({ yes, no }) => [...yes, ...no]));
  const kinds = new Map<string, Set<LedgerEventKind>>();
  let unmatched = 0;
  for (const [{ kind }, request] of outcomesOfRequests(events)) {
    if (!deciding.has(kind)) continue;
    if (request === undefined) unmatched++;
    else kinds.set(request.id, (kinds.get(request.id) ?? new Set()).add(kind));
  }
  return { kinds, unmatched };
}

/**
 * Compares a rate with a claim about it, such as "80 % become candidates".
 *
 * @param stage - a stage of a funnel, or successes and decided cases
 * @param claim - the claimed rate, 0–1
 * @returns `cannot tell` while the claim lies within the interval
 * @throws InputError `chance-out-of-range` at `claim`; `out-of-range` at `k` or `n`
 * @example
 * ```ts
 * import { compareToClaim } from "know-and-trust/introductions";
 * compareToClaim({ k: 8, n: 10 }, 0.8); // => "cannot tell"
 * compareToClaim({ k: 40, n: 100 }, 0.8); // => "below"
 * ```
 */
export function compareToClaim(
  stage: { readonly k: number; readonly n: number; readonly interval?: Interval },
  claim: number,
): "above" | "below" | "cannot tell" {
  if (!(claim >= 0 && claim <= 1))
    throw new InputError({ code: "chance-out-of-range", path: ["claim"], message: "expected a share from 0 to 1" });
  const [low, high] = stage.interval ?? wilsonInterval(stage.k, stage.n);
  if (low > claim) return "above";
  return high < claim ? "below" : "cannot tell";
}
