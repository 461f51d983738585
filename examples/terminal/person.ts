import type { Person } from "know-and-trust";
import { formatName, parseName } from "know-and-trust/evidence";
import { languageOf, type Words } from "./words";

/** A name that is safe to print, whatever the person wrote in it. */
export function displayName({ name, given, family, profileUrl }: Person, words: Words): string {
  const parsed = parseName(name ?? { ...(given ? { given } : {}), ...(family ? { family } : {}) });
  const formatted = formatName(parsed, { style: "nl" });
  if (formatted !== "") return formatted;
  return /\/in\/([\w%-]+)/.exec(profileUrl ?? "")?.[1] ?? words.nameless;
}

/** A day as people write it in a table: 3 Nov. */
export function shortDay(sentAt: string | undefined, locale: string): string {
  const [year, month, day] = (sentAt ?? "").slice(0, 10).split("-").map(Number);
  if (!year || !month || !day) return "";
  const format = new Intl.DateTimeFormat(languageOf(locale) === "nl" ? "nl" : "en-GB", {
    day: "numeric",
    month: "short",
    timeZone: "UTC",
  });
  return format.format(Date.UTC(year, month - 1, day));
}
