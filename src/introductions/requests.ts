/** Which request of mine an event is about. */

import type { DatedEvent } from "./ledger-event";

/** Whether an event is a request of mine. */
export const isRequest = (event: DatedEvent): boolean => event.kind === "asked" && event.by === "me";

const closing: ReadonlySet<string> = new Set(["answered", "introduced", "declined"]);

/** Requests in order of time, of which those at the front may have been answered. */
interface Queue {
  readonly requests: DatedEvent[];
  front: number;
}

/**
 * My requests to one contact that have no answer yet, by id. An answer is about the request whose id it names; else about
 * the oldest open one that can be about the same target. An answer from the same moment counts, whichever sorts first.
 *
 * @param events - events with one contact, in order of time
 */
export function openRequests(events: readonly DatedEvent[]): ReadonlySet<string> {
  const requests = events.filter(isRequest);
  const open = new Set<string>();
  const all: Queue = { requests: [], front: 0 };
  const byTarget = new Map<string | undefined, Queue>();
  let next = 0;
  const enter = (request: DatedEvent): void => {
    open.add(request.id);
    all.requests.push(request);
    const queue = byTarget.get(request.target);
    if (queue) queue.requests.push(request);
    else byTarget.set(request.target, { requests: [request], front: 0 });
  };
  const oldest = (queue: Queue | undefined): DatedEvent | undefined => {
    if (queue === undefined) return undefined;
    while (queue.front < queue.requests.length && !open.has(queue.requests[queue.front]?.id ?? "")) queue.front++;
    return queue.requests[queue.front];
  };
  for (const event of events) {
    if (event.by !== "them" || !closing.has(event.kind)) continue;
    for (let request = requests[next]; request && request.time <= event.time; request = requests[++next])
      enter(request);
    if (event.request !== undefined) open.delete(event.request);
    else if (event.target === undefined) open.delete(oldest(all)?.id ?? "");
    else {
      const named = oldest(byTarget.get(event.target));
      const unnamed = oldest(byTarget.get(undefined));
      const answered = named && unnamed ? earlier(named, unnamed) : (named ?? unnamed);
      if (answered) open.delete(answered.id);
    }
  }
  for (const request of requests.slice(next)) open.add(request.id);
  return open;
}

const earlier = (a: DatedEvent, b: DatedEvent): DatedEvent =>
  a.time < b.time || (a.time === b.time && a.id < b.id) ? a : b;

/**
 * For every event that somebody else did, the latest request of mine that it can be about: the one whose id it names,
 * else one to the same contact about the same target, or about nobody in particular.
 *
 * @param events - events with any contacts, in order of time
 * @returns pairs of an event and its request, which is absent when there is none
 */
export function* outcomesOfRequests(
  events: readonly DatedEvent[],
): Generator<readonly [outcome: DatedEvent, request: DatedEvent | undefined]> {
  const requests = events.filter(isRequest);
  const byId = new Map<string, DatedEvent>();
  const latest = new Map<string, DatedEvent>();
  const key = (connector: string, target: string | undefined): string => JSON.stringify([connector, target]);
  const any = (connector: string): string => JSON.stringify([connector]);
  let next = 0;
  for (const event of events) {
    if (event.by !== "them") continue;
    for (let request = requests[next]; request && request.time <= event.time; request = requests[++next]) {
      byId.set(request.id, request);
      latest.set(key(request.connector, request.target), request);
      latest.set(any(request.connector), request);
    }
    const { connector, target } = event;
    if (event.request !== undefined) {
      const named = byId.get(event.request);
      yield [event, named?.connector === connector ? named : undefined];
    } else if (target === undefined) yield [event, latest.get(any(connector))];
    else {
      const named = latest.get(key(connector, target));
      const unnamed = latest.get(key(connector, undefined));
      yield [event, named && unnamed ? (earlier(named, unnamed) === named ? unnamed : named) : (named ?? unnamed)];
    }
  }
}
