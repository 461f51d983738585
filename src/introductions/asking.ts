/** May this contact be asked again, and if not, from when on? */

import { InputError } from "../errors";
import type { Account } from "./account";
import { daysAfter, daysLong, readMoment } from "./moment";

/** How often a contact may be asked. Every bound is optional; the numbers are an author's judgement, not a finding. */
export interface AskPolicy {
  /** Requests that may be open at once; 1 or more. */
  readonly maxOpen?: number;
  /** An open request counts as lapsed this many days after it was made. Without it an open request stays open. */
  readonly lapseDays?: number;
  /** At most this many requests within `withinDays` days; both or neither. */
  readonly atMost?: number;
  readonly withinDays?: number;
  /** How many favours I may owe before asking again; 0 or more. */
  readonly maxOwed?: number;
}

/** Whether a contact may be asked now. */
export type AskAnswer =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly reason: "opted-out" | "owes-too-much" | "open-request" | "asked-recently";
      /** From when on asking is possible if nothing else happens; absent when no date will do. */
      readonly nextAllowedAt?: string;
      /** The events behind it. */
      readonly factIds: readonly string[];
    };

/** One request at a time, lapsing after 30 days, and at most two in 90 days: moderate, and only a judgement. */
export const moderateAsking: AskPolicy = { maxOpen: 1, lapseDays: 30, atMost: 2, withinDays: 90 };

interface Obstacle {
  readonly reason: Exclude<Extract<AskAnswer, { ok: false }>["reason"], "opted-out">;
  readonly until: string | undefined;
  readonly factIds: readonly string[];
}

/** Whether an account allows another request; somebody without an account may be asked. */
export function mayAsk(account: Account | undefined, policy: AskPolicy, now: string): AskAnswer {
  checkPolicy(policy);
  const time = readMoment(now, ["now"]);
  if (account === undefined) return { ok: true };
  if (account.optedOut) return { ok: false, reason: "opted-out", factIds: account.eventIds };
  const obstacles = [owing(account, policy), openRequest(account, policy, time), recent(account, policy, time)];
  const real = obstacles.filter((obstacle) => obstacle !== undefined);
  const [first] = real;
  if (first === undefined) return { ok: true };
  const { reason, factIds } = first;
  const dates = real.map(({ until }) => until);
  if (dates.includes(undefined)) return { ok: false, reason, factIds };
  const known = dates.filter((date) => date !== undefined);
  const latest = known.reduce((a, b) => (readMoment(b, []) > readMoment(a, []) ? b : a));
  return { ok: false, reason, nextAllowedAt: latest, factIds };
}

function owing(account: Account, { maxOwed }: AskPolicy): Obstacle | undefined {
  if (maxOwed === undefined || -account.balance <= maxOwed) return undefined;
  return { reason: "owes-too-much", until: undefined, factIds: account.eventIds };
}

function openRequest(account: Account, { maxOpen, lapseDays }: AskPolicy, now: number): Obstacle | undefined {
  if (maxOpen === undefined) return undefined;
  const lapse = lapseDays === undefined ? Number.POSITIVE_INFINITY : daysLong(lapseDays);
  const open = account.asks.filter((ask) => ask.open && readMoment(ask.at, []) + lapse > now);
  const decisive = open[open.length - maxOpen];
  if (decisive === undefined) return undefined;
  const until = lapseDays === undefined ? undefined : daysAfter(decisive.at, lapseDays, []);
  return { reason: "open-request", until, factIds: open.map(({ id }) => id) };
}

function recent(account: Account, { atMost, withinDays }: AskPolicy, now: number): Obstacle | undefined {
  if (atMost === undefined || withinDays === undefined) return undefined;
  const inWindow = account.asks.filter((ask) => readMoment(ask.at, []) + daysLong(withinDays) > now);
  const decisive = inWindow[inWindow.length - atMost];
  if (decisive === undefined) return undefined;
  const factIds = inWindow.map(({ id }) => id);
  return { reason: "asked-recently", until: daysAfter(decisive.at, withinDays, []), factIds };
}

function checkPolicy(policy: AskPolicy): void {
  const lowest = { maxOpen: 1, lapseDays: 1, atMost: 1, withinDays: 1, maxOwed: 0 };
  for (const name of ["maxOpen", "lapseDays", "atMost", "withinDays", "maxOwed"] as const) {
    const value = policy[name];
    if (value === undefined || (Number.isInteger(value) && value >= lowest[name])) continue;
    const message = `expected a whole number from ${lowest[name]} on, got \`${value}\``;
    throw new InputError({ code: "out-of-range", path: ["policy", name], message });
  }
  if ((policy.atMost === undefined) !== (policy.withinDays === undefined))
    throw new InputError({
      code: "missing-field",
      path: ["policy", policy.atMost === undefined ? "atMost" : "withinDays"],
      message: "`atMost` and `withinDays` go together",
    });
}
