/** What the log of favours is made of. */

import { aText, type Check } from "../invitation/options";
import { anId, aWordOf, checkEntries, fieldIssues } from "./entries";
import { aMoment, readMoment } from "./moment";

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

/** Every kind, and who does it unless the event says otherwise. */
const doers: Readonly<Record<LedgerEventKind, "me" | "them">> = {
  asked: "me",
  answered: "them",
  introduced: "them",
  declined: "them",
  helped: "me",
  thanked: "me",
  offered: "me",
  optedOut: "them",
  replied: "them",
  becameCandidate: "them",
  notInterested: "them",
};

const EVENT = {
  id: anId,
  at: aMoment,
  kind: /* @__PURE__ */ aWordOf(/* @__PURE__ */ Object.keys(doers)),
  connector: anId,
  by: /* @__PURE__ */ aWordOf(["me", "them"]),
  target: aText,
  request: aText,
} satisfies Record<keyof LedgerEvent, Check>;

/** An event with its moment read and its doer filled in. */
export interface DatedEvent extends LedgerEvent {
  readonly time: number;
  readonly by: "me" | "them";
}

/** Events by time and id, each id once. Two different events with one id: the one that sorts first counts. */
export function inOrder(events: readonly LedgerEvent[]): {
  readonly dated: readonly DatedEvent[];
  readonly duplicates: number;
} {
  checkEntries(events, ["events"], (event, path) => fieldIssues(event, path, EVENT, ["id", "at", "kind", "connector"]));
  const dated = events.map((event, i): DatedEvent => {
    const time = readMoment(event.at, ["events", i, "at"]);
    return { ...event, time, by: event.by ?? doers[event.kind] };
  });
  const content = ({ kind, connector, by, target, request, at }: DatedEvent): string =>
    JSON.stringify([kind, connector, by, target, request, at]);
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  dated.sort((a, b) => a.time - b.time || compare(a.id, b.id) || compare(content(a), content(b)));
  const seen = new Set<string>();
  const unique = dated.filter(({ id }) => seen.size < seen.add(id).size);
  return { dated: unique, duplicates: dated.length - unique.length };
}
