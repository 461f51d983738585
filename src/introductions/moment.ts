/** Dates and moments as text: what a caller hands in, and a number of days later in the same form. */

import { InputError } from "../errors";
import type { Check } from "../invitation/options";

const dayLength = 86_400_000;
const form = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?(Z|[+-]\d{2}:\d{2})?)?$/;

const notADate = { code: "not-a-date", message: "expected an ISO date or date-time" } as const;

/**
 * Milliseconds since 1970 of an ISO date (its first moment, UTC) or date-time (UTC unless it names a zone).
 *
 * @throws InputError `not-a-date` at `path`
 */
export function readMoment(text: string, path: readonly (string | number)[]): number {
  const moment = momentOf(text);
  if (moment === undefined) throw new InputError({ ...notADate, path });
  return moment;
}

/** A text that {@link readMoment} reads. */
export const aMoment: Check = (value) =>
  typeof value === "string" && momentOf(value) !== undefined ? undefined : notADate;

function momentOf(text: string): number | undefined {
  const parts = form.exec(text);
  const [, year, month, day, hour = "0", minute = "0", second = "0", fraction = "0", zone = "Z"] = parts ?? [];
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const exists = new Date(midnight).getUTCDate() === Number(day) && Number(month) <= 12;
  if (!parts || !exists || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const clock = (Number(hour) * 60 + Number(minute)) * 60_000 + Number(second) * 1000;
  return midnight + clock + Number(fraction.padEnd(3, "0")) - zoneOffset(zone);
}

function zoneOffset(zone: string): number {
  if (zone === "Z") return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6));
  return (zone.startsWith("-") ? -minutes : minutes) * 60_000;
}

/** The length of a number of days, in milliseconds. */
export const daysLong = (days: number): number => days * dayLength;

/** The moment that many days after `text`: a date stays a date, a date-time becomes UTC. */
export function daysAfter(text: string, days: number, path: readonly (string | number)[]): string {
  const iso = new Date(readMoment(text, path) + daysLong(days)).toISOString();
  return text.length === 10 && Number.isInteger(days) ? iso.slice(0, 10) : iso;
}
