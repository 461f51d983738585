/**
 * Days from one ISO date to another, negative when the second comes first; `undefined` when either is no day of the
 * calendar. Whole days by the dates as written: no time zone comes into it.
 *
 * @example
 * ```ts
 * daysBetween("2026-02-27T23:59", "2026-03-01"); // => 2
 * ```
 */
export function daysBetween(from: string, to: string): number | undefined {
  const start = dayNumber(from);
  const end = dayNumber(to);
  return start === undefined || end === undefined ? undefined : end - start;
}

/** Days since the first of January 1970, or `undefined` when the text does not start with a day of the calendar. */
function dayNumber(text: string): number | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (!found) return undefined;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const moment = new Date(Date.UTC(year, month - 1, day));
  return moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day ? moment.getTime() / 86_400_000 : undefined;
}
