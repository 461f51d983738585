import type { Decided } from "../core/protocol";
import type { Words } from "../words/words";

export const LETTERS = ["A", "B"] as const;

/** What a policy does, as people say it. */
export function actionName(words: Words, action: string): string {
  return Object.hasOwn(words.actions, action) ? (words.actions[action] ?? action) : action;
}

/** The same, with what is still open. */
export function decisionName(words: Words, { action, status }: Decided): string {
  if (status === "settled") return actionName(words, action);
  return action === "ask" ? words.findOut : `${actionName(words, action)}, ${words.stillOpen}`;
}

/** A name for the colour of an action; an app's own actions have one colour. */
export function toneOf(action: string): string {
  return ["accept", "ask", "archive", "decline", "report"].includes(action) ? action : "own";
}

/** 3 %, 0.4 %, under 0.1 %. */
export function percent(share: number, locale: string): string {
  const digits = share > 0 && share < 0.0995 ? 1 : 0;
  const format = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: digits });
  return share > 0 && share < 0.001 ? `< ${format.format(0.001)}` : format.format(share);
}

/** 3 Nov 2026. */
export function dayName(day: string | null, locale: string): string {
  if (day === null || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return "";
  const format = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
  return format.format(Date.parse(day));
}

export function listed(items: readonly string[], last: string): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1)}`;
}
