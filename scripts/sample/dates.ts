/** The export's date formats. A moment is a number of milliseconds on a clock without a zone. */

export type Moment = number;

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** The day on which the invented export was made. */
export const EXPORTED_ON: Moment = Date.UTC(2026, 10, 20);

/** A moment from a calendar date (month 1–12) and a time. */
export const moment = (year: number, month: number, day: number, hour = 0, minute = 0): Moment =>
  Date.UTC(year, month - 1, day, hour, minute);

/** The start of a moment's day. */
export const startOfDay = (at: Moment): Moment => at - (at % DAY);

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const two = (value: number): string => String(value).padStart(2, "0");

function parts(at: Moment) {
  const date = new Date(at);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    monthName: MONTHS[date.getUTCMonth()] ?? "",
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

function clock12(at: Moment): string {
  const { hour, minute } = parts(at);
  return `${hour % 12 === 0 ? 12 : hour % 12}:${two(minute)} ${hour < 12 ? "AM" : "PM"}`;
}

/** `2026-11-03`. */
export function isoDate(at: Moment): string {
  const { year, month, day } = parts(at);
  return `${year}-${two(month)}-${two(day)}`;
}

/** Connections, Connected On: `06 Mar 2023`. */
export function connectedOnText(at: Moment): string {
  const { year, monthName, day } = parts(at);
  return `${two(day)} ${monthName} ${year}`;
}

/** Invitations, ImportedContacts and own notes: `1/29/26, 2:37 PM`. */
export function shortDateTime(at: Moment): string {
  const { year, month, day } = parts(at);
  return `${month}/${day}/${two(year % 100)}, ${clock12(at)}`;
}

/** Recommendations: `06/01/25, 12:00 PM`. */
export function paddedDateTime(at: Moment): string {
  const { year, month, day } = parts(at);
  return `${two(month)}/${two(day)}/${two(year % 100)}, ${two(parts(at).hour % 12 || 12)}${clock12(at).slice(clock12(at).indexOf(":"))}`;
}

/** Messages: `2025-06-01 14:03:22 UTC`. */
export function messageDate(at: Moment): string {
  const { hour, minute, second } = parts(at);
  return `${isoDate(at)} ${two(hour)}:${two(minute)}:${two(second)} UTC`;
}

/** Endorsements: `2024/02/01 15:02:55 UTC`. */
export const endorsementDate = (at: Moment): string => messageDate(at).replaceAll("-", "/");

/** iCalendar and vCard, without a zone: `20261014T190000`. */
export function basicDateTime(at: Moment): string {
  const { hour, minute, second } = parts(at);
  return `${isoDate(at).replaceAll("-", "")}T${two(hour)}${two(minute)}${two(second)}`;
}
