import type { CalendarEvent } from "./calendar";
import type { EventDraft } from "./read-event";
import { occurrenceDays } from "./recurrence";

/** Occurrences that are followed in all of a file, so that a hostile one ends too. */
const MOST_STEPS = 200_000;

/** Of several versions of one event, or of one occurrence of it, the newest. */
export function newestVersions(
  drafts: readonly EventDraft[],
  onSuperseded: (draft: EventDraft) => void,
): readonly EventDraft[] {
  const newest = new Map<string, EventDraft>();
  for (const draft of drafts) {
    const key = draft.uid === "" ? `row ${draft.row}` : JSON.stringify([draft.uid, draft.replaces]);
    const known = newest.get(key);
    const isNewer = known === undefined || !isBefore(draft.version, known.version);
    if (known !== undefined) onSuperseded(isNewer ? known : draft);
    if (isNewer) newest.set(key, draft);
  }
  return [...newest.values()].sort((a, b) => a.row - b.row);
}

function isBefore(a: EventDraft["version"], b: EventDraft["version"]): boolean {
  return a[0] === b[0] ? a[1] < b[1] : a[0] < b[0];
}

/** The events with the days on which they took place. */
export function withDays(
  drafts: readonly EventDraft[],
  until: string | undefined,
  maxOccurrences: number,
  reject: (row: number, line: number, reason: string) => void,
): readonly CalendarEvent[] {
  const replacements = new Map<string, EventDraft[]>();
  for (const draft of drafts) {
    if (draft.replaces === undefined) continue;
    const others = replacements.get(draft.uid);
    if (others === undefined) replacements.set(draft.uid, [draft]);
    else others.push(draft);
  }
  let left = MOST_STEPS;
  return drafts.map(
    ({ wall, rule, extra, except, replaces, andFuture, version: _, written: __, problem, ...event }) => {
      if (problem !== undefined) reject(event.row, event.line, problem);
      if (andFuture) reject(event.row, event.line, "replaces-the-future");
      const replacing = replaces === undefined ? (replacements.get(event.uid) ?? []) : [];
      const [endsBefore] = replacing
        .flatMap((other) => (other.andFuture && other.replaces ? [other.replaces] : []))
        .sort();
      // Of an event without other people the days tell nothing about anybody.
      const repeats = replaces === undefined && event.participants.length > 1;
      const {
        days,
        steps,
        problem: unfollowed,
      } = occurrenceDays(
        {
          start: wall,
          rule: repeats ? rule : undefined,
          extra: repeats ? extra : [],
          except: new Set([...except, ...replacing.flatMap((other) => other.replaces ?? [])]),
          ...(endsBefore === undefined ? {} : { endsBefore }),
        },
        { until, occurrences: Math.max(1, Math.min(maxOccurrences, left)) },
      );
      left -= steps;
      if (unfollowed !== undefined) reject(event.row, event.line, unfollowed);
      const [first, last] = [days[0], days.at(-1)];
      return {
        ...event,
        days: days.length,
        ...(first === undefined ? {} : { first }),
        ...(last === undefined ? {} : { last }),
      };
    },
  );
}
