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

/**
 * The first of these that fits: everything; one optional segment less at a time; the given name only; parameters cut
 * to their budgets.
 */
export function fitText(draft: Draft): Fitted {
  let length = 0;
  for (const fitted of attempts(draft)) {
    length = fitted.text.length;
    if (length <= draft.limit) return fitted;
  }
  throw tooLong(length, draft);
}

function* attempts(draft: Draft): Generator<Fitted> {
  yield write(draft, 0);
  const drops = segmentsOf(draft.found.text).map(dropOf).filter(Number.isFinite);
  const inOrder = [...new Set(drops)].sort((a, b) => a - b);
  for (const drop of inOrder) yield write(draft, drop);
  const all = inOrder.at(-1) ?? 0;
  yield write(draft, all, true);
  yield write(draft, all, true, true);
}

/** With the longest parameters, which are what the caller can change. */
export function tooLong(length: number, { limit, values }: Pick<Draft, "limit" | "values">): TooLongError {
  const lengths = [...values].map(([name, { words }]) => ({ name, length: words.length }));
  return new TooLongError(length, limit, lengths.sort((a, b) => b.length - a.length).slice(0, 3));
}

/** Without the segments up to this `drop`, and where asked for with the given name only and with short values. */
function write({ channel, found, values, name }: Draft, drop: number, isGivenOnly = false, isShort = false): Fitted {
  const { catalog, register } = found;
  const gone: Optional[] = [];
  const shortened = new Set<string>();
  const wordsOf = (key: string): string | undefined => {
    const value = values.get(key);
    if (value === undefined) return undefined;
    const words = isShort ? shorten(value.words, value.budget, catalog.locale) : value.words;
    if (value.isCut || words !== value.words) shortened.add(key);
    return words;
  };
  const compose = (text: Text): string => {
    let composed = "";
    for (const segment of segmentsOf(text)) {
      if (typeof segment === "object" && "text" in segment) {
        if (dropOf(segment) <= drop) gone.push(segment);
        else composed += fill(segment.text, wordsOf) ?? "";
      } else {
        const fixed = typeof segment === "string" ? segment : segment.of[values.get(segment.select)?.words ?? ""];
        composed += (fixed === undefined ? fixed : fill(fixed, wordsOf)) ?? unusable(catalog);
      }
    }
    return composed;
  };
  const own = values.get("salutation")?.words;
  const salutation = own ?? greet(name, catalog, register, isGivenOnly);
  if (own === undefined && isGivenOnly && salutation !== greet(name, catalog, register, false)) shortened.add("name");
  const body = compose(found.text);
  const text =
    channel === "note"
      ? `${salutation.replaceAll("\n", " ")} ${body}`
      : `${salutation}\n\n${body}\n\n${values.get("closing")?.words ?? compose(catalog.closing[register] ?? "")}`;
  const dropped = gone
    .sort((a, b) => dropOf(a) - dropOf(b))
    .flatMap((segment) => placeholders(segment.text))
    .filter((key) => values.has(key));
  // A full stop behind a parameter that was cut.
  return { text: shortened.size > 0 ? text.replaceAll("….", "…") : text, dropped, shortened: [...shortened] };
}

const segmentsOf = (text: Text): readonly Segment[] => (typeof text === "string" ? [text] : text);

type Optional = Extract<Segment, { readonly text: string }>;

const dropOf = (segment: Segment): number =>
  (typeof segment === "object" && "text" in segment ? segment.drop : undefined) ?? Number.POSITIVE_INFINITY;

/** A catalogue that was never checked asks for something that the message does not have. */
function unusable({ locale }: Catalog): never {
  const message = "the text asks for a parameter that the message does not have";
  throw new InputError({ code: "bad-placeholder", path: [locale], message });
}
