/** How people react to the messages one sends. */

import { InputError } from "../errors";
import { aList, checkArgument } from "../invitation/options";
import { type Interval, wilsonInterval } from "./interval";

/** One message that was sent, and what came back. */
export interface Reaction {
  /** Different for every message sent; the same reaction twice counts once. */
  readonly id: string;
  /** Which message of the catalogue it was. */
  readonly message: string;
  /** Absent while nobody has reacted. */
  readonly sentiment?: "positive" | "neutral" | "negative";
}

/** How a message is received. */
export interface ReactionRate {
  /** Positive reactions among all reactions. */
  readonly k: number;
  readonly n: number;
  /** k / n; absent without reactions: unknown, not 0. */
  readonly rate: number | undefined;
  readonly interval: Interval;
  /** Messages without a reaction: they count for neither side. */
  readonly open: number;
}

/**
 * Share of positive reactions for each message, with its 95 % interval. An entry with a sentiment replaces one without,
 * so a log may hold the sending and the reaction under one id, in any order.
 *
 * @throws InputError `empty-id`; `contradictory-facts` when one id has two sentiments or two messages
 * @example
 * ```ts
 * import { reactionRates } from "know-and-trust/introductions";
 * const rates = reactionRates([
 *   { id: "1", message: "reply.archive.not-met", sentiment: "positive" },
 *   { id: "2", message: "reply.archive.not-met" },
 * ]);
 * const { k, n, open } = rates["reply.archive.not-met"];
 * [k, n, open]; // => [1, 1, 1]
 * ```
 */
export function reactionRates(log: readonly Reaction[]): Readonly<Record<string, ReactionRate>> {
  checkArgument(log, aList, ["log"]);
  const sent = new Map<string, Reaction>();
  log.forEach((entry, i) => {
    if (entry.id === "") throw new InputError({ code: "empty-id", path: [i, "id"], message: "expected an id" });
    const known = sent.get(entry.id);
    const differs =
      known?.sentiment !== undefined && entry.sentiment !== undefined && known.sentiment !== entry.sentiment;
    if (differs || (known !== undefined && known.message !== entry.message))
      throw new InputError({ code: "contradictory-facts", path: [i], message: "this id says something else before" });
    if (known?.sentiment === undefined) sent.set(entry.id, entry);
  });
  const perMessage = new Map<string, Reaction[]>();
  for (const entry of sent.values()) {
    const known = perMessage.get(entry.message);
    if (known) known.push(entry);
    else perMessage.set(entry.message, [entry]);
  }
  return Object.fromEntries([...perMessage].map(([message, entries]) => [message, rateOf(entries)]));
}

function rateOf(entries: readonly Reaction[]): ReactionRate {
  const n = entries.filter(({ sentiment }) => sentiment !== undefined).length;
  const k = entries.filter(({ sentiment }) => sentiment === "positive").length;
  const rate = n === 0 ? undefined : k / n;
  return { k, n, rate, interval: wilsonInterval(k, n), open: entries.length - n };
}
