import type { FactValue } from "../invitation/condition";
import type { Rejected } from "./answers";
import type { EvidenceFact } from "./fact";
import { fingerprint } from "./fingerprint";
import { nameKey, profileKey } from "./person-key";

/** Something about a person that was told to me in confidence. */
export interface InsideItem {
  readonly person: { readonly profileUrl?: string; readonly name?: string };
  /** A fact of the vocabulary. */
  readonly fact: string;
  readonly value: FactValue;
  /** The day on which I was told, `2026-11-20`. */
  readonly on: string;
  /** The last day on which it counts; without it, it counts until something newer is known. */
  readonly until?: string;
  /** What I was told, in words: kept only so that no message repeats it. */
  readonly words?: string;
}

/** Inside information as a source for `collect`: it may decide, and `keepConfidence` keeps it out of messages. */
export interface InsideInformation {
  readonly kind: "inside-information";
  readonly items: readonly InsideItem[];
  /** How the source is called; `inside information` unless given. */
  readonly file?: string;
}

export function insideFacts({ items, file = "inside information" }: InsideInformation): {
  readonly facts: readonly EvidenceFact[];
  readonly rejected: readonly Rejected[];
} {
  const facts: EvidenceFact[] = [];
  const rejected: Rejected[] = [];
  items.forEach((item, index) => {
    const reason = problemOf(item);
    if (reason !== undefined) {
      rejected.push({ file, row: index + 1, reason });
      return;
    }
    const { person, fact, value, on, until, words } = item;
    const profile = profileKey(person.profileUrl ?? "");
    const content = {
      person: { ...(profile ? { profile } : {}), ...(person.name ? { name: person.name } : {}) },
      says: { kind: "inside" as const, fact, value, on, ...(until ? { until } : {}), ...(words ? { words } : {}) },
    };
    facts.push({ id: `inside-${fingerprint(content)}`, ...content, source: { file, field: fact } });
  });
  return { facts, rejected };
}

function problemOf(item: InsideItem): string | undefined {
  if (typeof item !== "object" || item === null) return "not-an-item";
  const { person, fact, value, on, until } = item;
  if (typeof person !== "object" || person === null) return "no-person";
  const isNamed = typeof person.name === "string" && nameKey(person.name) !== undefined;
  if (!isNamed && profileKey(String(person.profileUrl ?? "")) === undefined) return "no-person";
  if (typeof fact !== "string" || fact === "") return "no-fact";
  if (!["boolean", "number", "string"].includes(typeof value)) return "no-value";
  const isDay = (text: unknown): boolean => typeof text === "string" && /^\d{4}-\d{2}-\d{2}/.test(text);
  return isDay(on) && (until === undefined || isDay(until)) ? undefined : "bad-date";
}
