/** Making a text fit without ever cutting what stands fixed. */

import { InputError } from "../errors";
import type { ParsedName } from "../invitation/person-name";
import type { Catalog, Segment, Text } from "./catalog";
import { shorten } from "./clean-text";
import type { Channel } from "./contract";
import { fill, placeholders } from "./fill";
import type { Found } from "./locale";
import { greet } from "./salutation";
import { TooLongError } from "./too-long-error";
import type { Values } from "./values";

/** A text in the making. */
export interface Draft {
  readonly channel: Channel;
  readonly found: Found;
  readonly values: Values;
  readonly name: ParsedName;
  readonly limit: number;
}

/** A text that fits, and what it took. */
export interface Fitted {
  readonly text: string;
  readonly dropped: readonly string[];
  readonly shortened: readonly string[];
}

/** How far to go: segments up to this `drop` go; the given name only; short values. */
interface Measures {
  readonly drop: number;
  readonly givenOnly: boolean;
  readonly short: boolean;
}

const NOTHING: Measures = { drop: 0, givenOnly: false, short: false };

/**
 * The first of these that fits: everything; one optional segment less at a time; the given name only; parameters cut
 * to their budgets.
 */
export function fitText(draft: Draft): Fitted {
  const fitted = write(draft, NOTHING);
  if (fitted.text.length <= draft.limit) return fitted;
  const drops = [...new Set(segmentsOf(draft.found.text).map(dropOf))].filter(Number.isFinite).sort((a, b) => a - b);
  const drop = drops.at(-1) ?? 0;
  const measures = [
    ...drops.map((upTo) => ({ ...NOTHING, drop: upTo })),
    { drop, givenOnly: true, short: false },
    { drop, givenOnly: true, short: true },
  ];
  let tried = fitted;
  for (const measure of measures) {
    tried = write(draft, measure);
    if (tried.text.length <= draft.limit) return tried;
  }
  throw tooLong(tried.text.length, draft);
}

/** With the longest parameters, which are what the caller can change. */
export function tooLong(length: number, { limit, values }: Pick<Draft, "limit" | "values">): TooLongError {
  const lengths = [...values].map(([name, { words }]) => ({ name, length: words.length }));
  return new TooLongError(length, limit, lengths.sort((a, b) => b.length - a.length).slice(0, 3));
}

function write({ channel, found, values, name }: Draft, measures: Measures): Fitted {
  const { catalog, register } = found;
  const gone: { readonly drop: number; readonly names: readonly string[] }[] = [];
  const shortened = new Set<string>();
  const wordsOf = (key: string): string | undefined => {
    const value = values.get(key);
    if (value === undefined) return undefined;
    const words = measures.short ? shorten(value.words, value.budget, catalog.locale) : value.words;
    if (value.isCut || words !== value.words) shortened.add(key);
    return words;
  };
  const compose = (text: Text): string => {
    if (typeof text === "string") return fill(text, wordsOf) ?? unusable(catalog);
    let composed = "";
    for (const segment of text) {
      if (typeof segment === "string") composed += fill(segment, wordsOf) ?? unusable(catalog);
      else if ("of" in segment) {
        const chosen = segment.of[values.get(segment.select)?.words ?? ""];
        composed += (chosen === undefined ? chosen : fill(chosen, wordsOf)) ?? unusable(catalog);
      } else if (dropOf(segment) > measures.drop) composed += fill(segment.text, wordsOf) ?? "";
      else gone.push({ drop: dropOf(segment), names: placeholders(segment.text).filter((key) => values.has(key)) });
    }
    return composed;
  };
  const own = values.get("salutation")?.words;
  const salutation = own ?? greet(name, catalog, register, measures.givenOnly);
  if (own === undefined && measures.givenOnly && salutation !== greet(name, catalog, register, false))
    shortened.add("name");
  const body = compose(found.text);
  const text =
    channel === "note"
      ? `${salutation.replaceAll("\n", " ")} ${body}`
      : `${salutation}\n\n${body}\n\n${values.get("closing")?.words ?? compose(catalog.closing[register] ?? "")}`;
  const dropped = gone.sort((a, b) => a.drop - b.drop).flatMap(({ names }) => names);
  // A full stop behind a parameter that was cut.
  return { text: shortened.size > 0 ? text.replaceAll("….", "…") : text, dropped, shortened: [...shortened] };
}

const segmentsOf = (text: Text): readonly Segment[] => (typeof text === "string" ? [text] : text);

const dropOf = (segment: Segment): number =>
  typeof segment === "object" && "text" in segment
    ? (segment.drop ?? Number.POSITIVE_INFINITY)
    : Number.POSITIVE_INFINITY;

/** A catalogue that was never checked asks for something that the message does not have. */
function unusable({ locale }: Catalog): never {
  const message = "the text asks for a parameter that the message does not have";
  throw new InputError({ code: "bad-placeholder", path: [locale], message });
}
