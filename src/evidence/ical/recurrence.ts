import type ICAL from "ical.js";

/** Which days a repeated event took place on, within bounds. */
export interface OccurrenceDays {
  /** ISO days, each once, in order; empty when every occurrence was called off. */
  readonly days: readonly string[];
  /** How many occurrences were looked at. */
  readonly steps: number;
  readonly problem?: "unusual-recurrence" | "too-many-occurrences";
}

export interface Series {
  readonly start: ICAL.Time;
  readonly rule: ICAL.Recur | undefined;
  readonly extra: readonly ICAL.Time[];
  /** Occurrences that did not take place or that another entry replaces, as clocks show them: a moment or a day. */
  readonly except: ReadonlySet<string>;
  /** From here on another entry says what happened. */
  readonly endsBefore?: string;
}

/**
 * The days of a series up to a day, of at most so many occurrences.
 *
 * A rule that no calendar program offers is not followed: some of them have no occurrence at all, and looking for it
 * would never end. Of such a series only the first occurrence counts.
 */
export function occurrenceDays(
  series: Series,
  bounds: { readonly until: string | undefined; readonly occurrences: number },
): OccurrenceDays {
  const { start, rule, extra } = series;
  const follow = rule !== undefined && isOrdinary(rule);
  const days = new Set<string>();
  const take = (time: ICAL.Time): void => {
    const wall = time.toString();
    if (!series.except.has(wall) && !series.except.has(wall.slice(0, 10))) days.add(wall.slice(0, 10));
  };
  let steps = 0;
  let isCut = false;
  for (const time of follow ? occurrences(rule, start) : [start]) {
    const wall = time.toString();
    if (steps > 0 && bounds.until !== undefined && wall.slice(0, 10) > bounds.until) break;
    if (series.endsBefore !== undefined && wall >= series.endsBefore) break;
    if (steps >= bounds.occurrences) {
      isCut = true;
      break;
    }
    steps++;
    take(time);
  }
  for (const time of extra.slice(0, bounds.occurrences)) take(time);
  const problem = rule !== undefined && !follow ? "unusual-recurrence" : isCut ? "too-many-occurrences" : undefined;
  return { days: [...days].sort(), steps, ...(problem === undefined ? {} : { problem }) };
}

function* occurrences(rule: ICAL.Recur, start: ICAL.Time): Generator<ICAL.Time> {
  const iterator = rule.iterator(start);
  for (let next: ICAL.Time | null = iterator.next(); next; next = iterator.next()) yield next;
}

// What the dialogues of calendar programs can make. Each of these has an occurrence within a few steps.
const ORDINARY: Readonly<Record<string, readonly string[]>> = {
  DAILY: ["BYDAY"],
  WEEKLY: ["BYDAY"],
  MONTHLY: ["BYDAY", "BYMONTHDAY", "BYSETPOS"],
  YEARLY: ["BYDAY", "BYMONTH", "BYMONTHDAY", "BYSETPOS"],
};
const DAYS_OF_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isOrdinary(rule: ICAL.Recur): boolean {
  const allowed = ORDINARY[rule.freq];
  if (allowed === undefined || rule.interval < 1 || rule.interval > 100) return false;
  const parts = new Map(Object.entries(rule.parts).map(([name, list]) => [name, (list ?? []).map(String)]));
  if ([...parts.keys()].some((name) => !allowed.includes(name))) return false;
  if (rule.freq === "DAILY" && rule.interval > 1 && parts.size > 0) return false;

  const numbers = (name: string): readonly number[] => (parts.get(name) ?? []).map(Number);
  const months = numbers("BYMONTH");
  const longest = Math.max(...(months.length > 0 ? months : [1]).map((month) => DAYS_OF_MONTH[month - 1] ?? 0));
  const monthDays = numbers("BYMONTHDAY");
  if (monthDays.some((day) => Math.abs(day) > longest)) return false;
  // A day of the month that must also be a certain weekday may be long in coming, and so may the fifth of four.
  const weekdays = parts.get("BYDAY") ?? [];
  const positions = numbers("BYSETPOS");
  if (monthDays.length > 0 && (weekdays.length > 0 || positions.length > 0)) return false;
  if (rule.freq === "YEARLY" && weekdays.some((day) => /[5-9]|\d\d/.test(day))) return false;
  const isNumbered = weekdays.some((day) => /\d/.test(day));
  return positions.length === 0 || (!isNumbered && positions.every((position) => Math.abs(position) <= 4));
}
