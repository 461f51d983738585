/** The log of favours: who asked whom, who helped whom, and who does not want to be asked. */

import { InputError } from "../errors";
import type { Account, AskRecord } from "./account";
import { type AskAnswer, type AskPolicy, mayAsk } from "./asking";
import { readMoment } from "./moment";

/** What can happen between me and a contact, or, from `replied` on, with the target of an introduction. */
export type LedgerEventKind =
  | "asked"
  | "answered"
  | "introduced"
  | "declined"
  | "helped"
  | "thanked"
  | "offered"
  | "optedOut"
  | "replied"
  | "becameCandidate"
  | "notInterested";

/** One entry of the log. Entries are only ever added. */
export interface LedgerEvent {
  /** Different for every event; an event that arrives twice is counted once. */
  readonly id: string;
  /** ISO date or date-time. */
  readonly at: string;
  readonly kind: LedgerEventKind;
  readonly connector: string;
  /** Who did it. Default: I asked, helped, thanked and offered; they answered, introduced, declined and opted out. */
  readonly by?: "me" | "them";
  /** Whom it was about. */
  readonly target?: string;
  /** The id of the `asked` event that this one answers; without it, the oldest open one about the same target. */
  readonly request?: string;
}

/** The folded log: plain data, plus one question. */
export interface Ledger {
  readonly connectors: Readonly<Record<string, Account>>;
  /** Events that came in more than once. */
  readonly duplicates: number;
  /** May I ask this contact now? Somebody without events may be asked. */
  readonly canAsk: (this: Ledger, id: string, policy: AskPolicy, now: string) => AskAnswer;
}

const mine: ReadonlySet<LedgerEventKind> = new Set(["asked", "helped", "thanked", "offered"]);
const closing: ReadonlySet<LedgerEventKind> = new Set(["answered", "introduced", "declined"]);
const favours: ReadonlySet<LedgerEventKind> = new Set(["helped", "introduced"]);

/** An event with its moment read and its doer filled in. */
export interface DatedEvent extends LedgerEvent {
  readonly time: number;
  readonly by: "me" | "them";
}

/**
 * Folds a log of events into accounts. The order in which the events arrive does not matter.
 *
 * Cost: O(events × log events), and O(open requests) for each answer.
 *
 * @throws InputError `empty-id`, or `not-a-date` at the offending event
 * @example
 * ```ts
 * import { foldLedger } from "know-and-trust/introductions";
 * const ledger = foldLedger([
 *   { id: "1", at: "2026-01-10", kind: "helped", connector: "joost" },
 *   { id: "2", at: "2026-02-01", kind: "asked", connector: "joost", target: "sanne" },
 * ]);
 * [ledger.connectors.joost.balance, ledger.connectors.joost.openRequests]; // => [1, 1]
 * ledger.canAsk("joost", { maxOpen: 1, lapseDays: 30 }, "2026-02-10"); // => { ok: false, reason: "open-request", nextAllowedAt: "2026-03-03", factIds: ["2"] }
 * ```
 */
export function foldLedger(events: readonly LedgerEvent[]): Ledger {
  const { dated, duplicates } = inOrder(events);
  const perConnector = new Map<string, DatedEvent[]>();
  for (const event of dated) {
    const known = perConnector.get(event.connector);
    if (known) known.push(event);
    else perConnector.set(event.connector, [event]);
  }
  const ids = [...perConnector.keys()].sort();
  const connectors = Object.fromEntries(ids.map((id) => [id, accountOf(perConnector.get(id) ?? [])]));
  return { connectors, duplicates, canAsk: askLedger };
}

function askLedger(this: Ledger, id: string, policy: AskPolicy, now: string): AskAnswer {
  return mayAsk(accountIn(this, id), policy, now);
}

/** The account of a contact; `undefined` for somebody without events. */
export function accountIn(ledger: Ledger | undefined, id: string): Account | undefined {
  return ledger !== undefined && Object.hasOwn(ledger.connectors, id) ? ledger.connectors[id] : undefined;
}

/** Events by time and id, each id once. Two different events with one id: the one that sorts first counts. */
export function inOrder(events: readonly LedgerEvent[]): {
  readonly dated: readonly DatedEvent[];
  readonly duplicates: number;
} {
  const dated = events.map((event, i): DatedEvent => {
    for (const field of ["id", "connector"] as const)
      if (event[field] === "")
        throw new InputError({ code: "empty-id", path: ["events", i, field], message: "expected an id" });
    const time = readMoment(event.at, ["events", i, "at"]);
    return { ...event, time, by: event.by ?? (mine.has(event.kind) ? "me" : "them") };
  });
  const content = ({ kind, connector, by, target, request, at }: DatedEvent): string =>
    JSON.stringify([kind, connector, by, target, request, at]);
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  dated.sort((a, b) => a.time - b.time || compare(a.id, b.id) || compare(content(a), content(b)));
  const seen = new Set<string>();
  const unique = dated.filter(({ id }) => seen.size < seen.add(id).size);
  return { dated: unique, duplicates: dated.length - unique.length };
}

function accountOf(events: readonly DatedEvent[]): Account {
  const done = events.filter((event) => favours.has(event.kind));
  const given = done.filter((event) => event.by === "me").length;
  const received = done.length - given;
  const open = openAsks(events);
  const asks = events.filter(isAsk).map(({ id, at, target }): AskRecord => ({ id, at, target, open: open.has(id) }));
  return {
    given,
    received,
    balance: given - received,
    asks,
    openRequests: open.size,
    lastOfferedAt: events.findLast((e) => e.kind === "offered" && e.by === "me")?.at,
    optedOut: events.some((e) => e.kind === "optedOut" && e.by === "them"),
    favourIds: done.map(({ id }) => id),
    eventIds: events.map(({ id }) => id),
  };
}

const isAsk = (event: DatedEvent): boolean => event.kind === "asked" && event.by === "me";

/** My requests without an answer. An answer from the same moment counts, whichever sorts first. */
function openAsks(events: readonly DatedEvent[]): ReadonlySet<string> {
  const open = new Map(events.filter(isAsk).map((ask) => [ask.id, ask]));
  for (const event of events) {
    if (event.by !== "them" || !closing.has(event.kind)) continue;
    const answered = [...open.values()].find((ask) => answers(event, ask));
    if (answered) open.delete(answered.id);
  }
  return new Set(open.keys());
}

/** Whether an event is about a request: by its id, or by its target when one is named. */
export function answers(event: DatedEvent, ask: DatedEvent): boolean {
  if (event.connector !== ask.connector || event.time < ask.time) return false;
  if (event.request !== undefined) return event.request === ask.id;
  return event.target === undefined || ask.target === undefined || event.target === ask.target;
}
