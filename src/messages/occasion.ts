/** Days and occasions in words. */

import type { Catalog } from "./catalog";
import type { Occasion } from "./contract";
import { fill } from "./fill";

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:$|T)/;

/** The parts of an ISO date; `undefined` when it is none, or no day of the calendar. */
export function readDate(date: string): Readonly<Record<"year" | "month" | "day", number | undefined>> | undefined {
  const [, year, month, day] = (DATE.exec(date) ?? []).map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined || (month !== undefined && (month < 1 || month > 12))) return undefined;
  if (day !== undefined && (day < 1 || day > new Date(Date.UTC(year, month ?? 1, 0)).getUTCDate())) return undefined;
  return { year, month, day };
}

/** `op 3 maart`, `in maart 2019`, `in 2019`; alone: `3 maart 2026`. */
export function dateWords(date: string, { occasion }: Catalog, isAlone = false): string {
  const { year, month, day } = readDate(date) ?? {};
  const form = day === undefined ? (month === undefined ? "year" : "month") : isAlone ? "date" : "day";
  const words: Readonly<Record<string, string | undefined>> = {
    year: String(year),
    month: occasion.months.split(" ")[(month ?? 1) - 1],
    day: String(day),
  };
  return fill(occasion[form], (name) => words[name]) ?? "";
}

/** `tijdens DevDays in Utrecht op 3 maart`: the parts that are known. */
export function occasionWords(occasion: Occasion, catalog: Catalog): string {
  const { event, place, date } = occasion;
  return [
    event === undefined ? "" : fill(catalog.occasion.event, () => event),
    place === undefined ? "" : fill(catalog.occasion.place, () => place),
    date === undefined ? "" : dateWords(date, catalog),
  ]
    .filter(Boolean)
    .join(" ");
}
