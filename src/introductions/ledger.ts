/** The log of favours: who asked whom, who helped whom, and who does not want to be asked. */

import type { Account, AskRecord } from "./account";
import { type AskAnswer, type AskPolicy, mayAsk } from "./asking";
import { type DatedEvent, inOrder, type LedgerEvent, type LedgerEventKind } from "./ledger-event";
import { isRequest, openRequests } from "./requests";

const favours: ReadonlySet<LedgerEventKind> = new Set(["helped", "introduced"]);

/** The folded log: plain data, plus one question. */
export interface Ledger {
  readonly connectors: Readonly<Record<string, Account>>;
  /** Events that came in more than once. */
  readonly duplicates: number;
  /** May I ask this contact now? Somebody without events may be asked. */
  readonly canAsk: (this: Ledger, id: string, policy: AskPolicy, now: string) => AskAnswer;
}

/**
 * Folds a log of events into accounts. The order in which the events arrive does not matter.
 *
 * Cost: O(events × log events).
 *
 * @throws InputError with everything that is wrong with the events, each at its field: `unknown-value` for a kind that does
 *   not exist, `unknown-field`, `missing-field`, `wrong-type`, `empty-id`, `not-a-date`
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

function accountOf(events: readonly DatedEvent[]): Account {
  const done = events.filter((event) => favours.has(event.kind));
  const given = done.filter((event) => event.by === "me").length;
  const received = done.length - given;
  const open = openRequests(events);
  const asks = events
    .filter(isRequest)
    .map(({ id, at, target }): AskRecord => ({ id, at, target, open: open.has(id) }));
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
