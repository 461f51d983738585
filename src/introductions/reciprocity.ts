/** Giving and taking: where it stands, and when to repeat the standing offer. */

import { InputError } from "../errors";
import { aNumber, aText, checkOptions } from "../invitation/options";
import { accountIn, type Ledger } from "./ledger";
import { daysLong, readMoment } from "./moment";

/** Where giving and taking stand with one contact. */
export interface Reciprocity {
  readonly given: number;
  readonly received: number;
  readonly balance: number;
  /** How willing they can be expected to be, compared with an even balance. An order, not a probability. */
  readonly willingness: "lower" | "even" | "higher";
  readonly advice: "offer-help-first" | "fine-to-ask";
}

/**
 * Giving and taking between me and a contact. Swapping the two roles mirrors the balance.
 *
 * @returns for somebody whom I never helped: lower willingness, and the advice to offer help first
 * @example
 * ```ts
 * import { foldLedger, reciprocity } from "know-and-trust/introductions";
 * const ledger = foldLedger([{ id: "1", at: "2026-01-10", kind: "introduced", connector: "joost" }]);
 * reciprocity(ledger, "joost"); // => { given: 0, received: 1, balance: -1, willingness: "lower", advice: "offer-help-first" }
 * ```
 */
export function reciprocity(ledger: Ledger, id: string): Reciprocity {
  const { given = 0, received = 0, balance = 0 } = accountIn(ledger, id) ?? {};
  const willingness = balance < 0 || given === 0 ? "lower" : balance > 0 ? "higher" : "even";
  return {
    given,
    received,
    balance,
    willingness,
    advice: willingness === "lower" ? "offer-help-first" : "fine-to-ask",
  };
}

/** A contact to whom the standing offer may be repeated. */
export interface DueOffer {
  readonly connector: string;
  readonly message: "intro.reciprocity";
  readonly lastOfferedAt: string | undefined;
}

/**
 * The contacts in the log to whom I have not offered help or an introduction for `everyDays` days, in the order of their
 * ids. Log an `offered` event when you do, and the same contact will not come up again within the interval.
 *
 * @throws InputError `not-a-date` at `now`; `out-of-range` at `everyDays`
 * @example
 * ```ts
 * import { dueOffers, foldLedger } from "know-and-trust/introductions";
 * const ledger = foldLedger([{ id: "1", at: "2026-01-10", kind: "offered", connector: "joost" }]);
 * dueOffers(ledger, { now: "2026-02-01", everyDays: 90 }).length; // => 0
 * dueOffers(ledger, { now: "2026-04-10", everyDays: 90 }).length; // => 1
 * ```
 */
export function dueOffers(ledger: Ledger, options: { readonly now: string; readonly everyDays: number }): DueOffer[] {
  checkOptions(options, { now: aText, everyDays: aNumber }, [], ["now", "everyDays"]);
  const now = readMoment(options.now, ["now"]);
  if (!Number.isInteger(options.everyDays) || options.everyDays < 1)
    throw new InputError({ code: "out-of-range", path: ["everyDays"], message: "expected a whole number from 1 on" });
  return Object.entries(ledger.connectors).flatMap(([connector, { lastOfferedAt, optedOut }]) => {
    const due = lastOfferedAt === undefined || readMoment(lastOfferedAt, []) + daysLong(options.everyDays) <= now;
    return optedOut || !due ? [] : [{ connector, message: "intro.reciprocity", lastOfferedAt } as const];
  });
}

/** A contact whom I asked more often than I meant to. */
export interface OverAsked {
  readonly connector: string;
  /** Requests within the window. */
  readonly requests: number;
  readonly balance: number;
}

/**
 * The contacts whom I asked more than `atMost` times within the last `withinDays` days, the most often asked first.
 *
 * @throws InputError `not-a-date` at `now`; `out-of-range` at `atMost` or `withinDays`
 * @example
 * ```ts
 * import { foldLedger, overAsked } from "know-and-trust/introductions";
 * const ledger = foldLedger([
 *   { id: "1", at: "2026-01-10", kind: "asked", connector: "joost", target: "sanne" },
 *   { id: "2", at: "2026-01-20", kind: "asked", connector: "joost", target: "tom" },
 * ]);
 * overAsked(ledger, { atMost: 1, withinDays: 30, now: "2026-02-01" }); // => [{ connector: "joost", requests: 2, balance: 0 }]
 * ```
 */
export function overAsked(
  ledger: Ledger,
  options: { readonly atMost: number; readonly withinDays: number; readonly now: string },
): OverAsked[] {
  checkOptions(options, { atMost: aNumber, withinDays: aNumber, now: aText }, [], ["atMost", "withinDays", "now"]);
  for (const name of ["atMost", "withinDays"] as const)
    if (!Number.isInteger(options[name]) || options[name] < 1)
      throw new InputError({ code: "out-of-range", path: [name], message: "expected a whole number from 1 on" });
  const since = readMoment(options.now, ["now"]) - daysLong(options.withinDays);
  return Object.entries(ledger.connectors)
    .map(([connector, { asks, balance }]) => {
      const requests = asks.filter(({ at }) => readMoment(at, []) > since).length;
      return { connector, requests, balance };
    })
    .filter(({ requests }) => requests > options.atMost)
    .sort((a, b) => b.requests - a.requests || (a.connector < b.connector ? -1 : 1));
}
