import { profileUrl } from "../person-key";
import { dayText } from "./dates";
import type { MessageCount } from "./linkedin-export";
import type { Conversations, Stream } from "./messages";

/**
 * Messages per person, once it is known who I am.
 *
 * A message of mine counts for everybody it went to; a message of somebody else for its sender alone. In files that
 * do not name recipients by address, mine went to whoever else wrote in the conversation, and otherwise to the name
 * in the file.
 *
 * @param me - keys of my profile, old ones included
 */
export function countMessages(conversations: Conversations, me: ReadonlySet<string>): readonly MessageCount[] {
  const people = new Map<string, Account>();
  const account = (key: string, row: number): Account => {
    const known = people.get(key);
    if (known !== undefined) {
      known.row = Math.min(known.row, row);
      return known;
    }
    const fresh: Account = { name: "", row, sent: 0, received: 0, sentDays: [], receivedDays: [] };
    people.set(key, fresh);
    return fresh;
  };
  let deleted = 0;
  for (const streams of conversations.byId.values()) {
    const others = new Set(streams.map((stream) => stream.sender).filter((sender) => sender !== "" && !me.has(sender)));
    const someoneGone = streams.some((stream) => stream.sender === "");
    if (someoneGone) deleted += 1;
    for (const stream of streams) {
      if (stream.count === 0) continue;
      if (me.has(stream.sender)) {
        for (const key of sentTo(stream, others, me, someoneGone ? deletedKey(deleted) : undefined)) {
          const to = account(key, stream.row);
          to.sent += stream.count;
          stream.countInto.push(to.sentDays);
          if (to.name === "" && stream.recipients.length <= 1 && others.size <= 1) to.name = stream.toNames;
        }
      } else {
        const from = account(stream.sender === "" ? deletedKey(deleted) : keyOf(stream.sender), stream.row);
        from.received += stream.count;
        stream.countInto.push(from.receivedDays);
        from.name = stream.senderName;
      }
    }
  }
  conversations.streamOf.forEach((stream, index) => {
    for (const days of stream.countInto) days.push(conversations.days[index] ?? 0);
  });
  return [...people]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .filter(([, counted]) => counted.sent + counted.received > 0)
    .map(([key, counted]) => messageCount(key, counted));
}

interface Account {
  name: string;
  row: number;
  sent: number;
  received: number;
  /** In the order of the file, and a day may come back. */
  readonly sentDays: number[];
  readonly receivedDays: number[];
}

const keyOf = (profile: string): string => `url:${profile}`;
const deletedKey = (conversation: number): string => `deleted:${conversation}`;

function sentTo(
  stream: Stream,
  others: ReadonlySet<string>,
  me: ReadonlySet<string>,
  gone: string | undefined,
): readonly string[] {
  const named = stream.recipients.filter((key) => !me.has(key));
  if (named.length > 0) return named.map(keyOf);
  if (stream.recipients.length > 0) return []; // to myself
  if (others.size > 0) return [...others].map(keyOf);
  if (gone !== undefined) return [gone];
  return stream.toNames === "" ? [] : [`name:${stream.toNames}`];
}

function messageCount(key: string, account: Account): MessageCount {
  const { name, row, sent, received } = account;
  const sentDays = distinct(account.sentDays);
  const receivedDays = distinct(account.receivedDays);
  const days = distinct([...sentDays, ...receivedDays]);
  return {
    row,
    name: key.startsWith("name:") ? key.slice("name:".length) : name,
    ...(key.startsWith("url:") ? { profileUrl: profileUrl(key.slice("url:".length)) } : {}),
    sent,
    received,
    days: days.length,
    daysSent: sentDays.length,
    daysReceived: receivedDays.length,
    daysBothWays: sentDays.length + receivedDays.length - days.length,
    first: dayText(days[0] ?? 0),
    last: dayText(days.at(-1) ?? 0),
    ...(key.startsWith("deleted:") ? { deleted: true as const } : {}),
  };
}

/** Each day once, the first one first. A sorted list costs a fraction of a set that grows day by day. */
function distinct(days: readonly number[]): number[] {
  const each: number[] = [];
  let last = -1;
  for (const day of Uint32Array.from(days).sort()) {
    if (day !== last) each.push(day);
    last = day;
  }
  return each;
}

/**
 * The key that is mine, told by the messages alone: whoever is in more conversations than anybody else, unless my name
 * tells it. `undefined` when two are equally likely.
 */
export function ownKey(conversations: Conversations, name: string | undefined): string | undefined {
  const frequency = new Map<string, number>();
  const named = new Set<string>();
  for (const streams of conversations.byId.values()) {
    for (const stream of streams) if (name !== undefined && stream.senderName === name) named.add(stream.sender);
    const present = new Set(streams.flatMap((stream) => [stream.sender, ...stream.recipients]));
    present.delete("");
    for (const key of present) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  }
  named.delete("");
  if (named.size === 1) return [...named][0];
  const [most, second] = [...frequency].sort((a, b) => b[1] - a[1]);
  if (most === undefined || (second !== undefined && second[1] === most[1])) return undefined;
  return most[0];
}
