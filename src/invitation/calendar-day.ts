/**
 * Whether a text is a day that the calendar has, as an ISO date.
 *
 * @example
 * ```ts
 * isCalendarDay("2024-02-29"); // => true
 * isCalendarDay("2026-13-45"); // => false
 * ```
 */
export function isCalendarDay(text: unknown): text is string {
  if (typeof text !== "string") return false;
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined || Number(month) < 1 || Number(month) > 12) return false;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= days;
}

/** Whether a text is an ISO date, or a date with a time on it, with or without a zone. */
export function isCalendarMoment(text: unknown): text is string {
  if (typeof text !== "string") return false;
  const time = /^(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
  return isCalendarDay(text.slice(0, 10)) && time.test(text.slice(10));
}
