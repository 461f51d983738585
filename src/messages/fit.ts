/** Making a text fit without ever cutting what stands fixed. */

import { InputError } from "../errors";
import type { Segment, Text } from "./catalog";
import type { Addressee, Channel } from "./contract";
import { fill } from "./fill";
import type { Found } from "./locale";
import { greet } from "./salutation";
import { TooLongError } from "./too-long-error";
import type { Values } from "./values";

/** A text in the making. */
export interface Draft {
  readonly channel: Channel;
  readonly found: Found;
  readonly values: Values;
  readonly name: Addressee;
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

/**
 * The first of these that fits: everything; one optional segment less at a time; the given name only; parameters cut
 * to their budgets.
 */
export function fitText(draft: Draft): Fitted {
  const { text, catalog, register } = draft.found;
  const all = { drop: 0, givenOnly: false, short: false };
  const fitted = write(draft, all);
  if (fitted.text.length <= draft.limit) return fitted;

  const drops = [...new Set(segmentsOf(text).flatMap(dropOf))].sort((a, b) => a - b);
  const last = drops.at(-1) ?? 0;
  const measures: readonly Measures[] = [
    ...drops.map((drop) => ({ ...all, drop })),
    { drop: last, givenOnly: true, short: false },
    { drop: last, givenOnly: true, short: true },
  ];
  let tried = fitted;
  for (const measure of measures) {
    tried = write(draft, measure);
    if (tried.text.length > draft.limit) continue;
    const isShorter = greet(draft.name, catalog, register, true) !== greet(draft.name, catalog, register, false);
    const shortened = [...(measure.givenOnly && isShorter ? ["name"] : []), ...(measure.short ? tried.shortened : [])];
    return { ...tried, shortened };
  }
  const lengths = [...draft.values].map(([name, { words }]) => ({ name, length: words.length }));
  throw new TooLongError(tried.text.length, draft.limit, lengths.sort((a, b) => b.length - a.length).slice(0, 3));
}

function write({ channel, found, values, name }: Draft, measures: Measures): Fitted {
  const { catalog, register } = found;
  const dropped: string[] = [];
  const used = new Set<string>();
  const lookup = (key: string): string | undefined => {
    const value = values.get(key);
    if (value !== undefined && value.short !== value.words) used.add(key);
    return measures.short ? value?.short : value?.words;
  };
  const compose = (text: Text): string => {
    let composed = "";
    for (const segment of segmentsOf(text)) {
      const drop = dropOf(segment)[0];
      const words = fill(wordsOf(segment, lookup), (key) => {
        if (drop !== undefined && drop <= measures.drop && values.has(key)) dropped.push(key);
        return lookup(key);
      });
      if (words === undefined && (typeof segment === "string" || "select" in segment)) throw unusable(found);
      if (words !== undefined && (drop === undefined || drop > measures.drop)) composed += words;
    }
    return composed;
  };
  const salutation = greet(name, catalog, register, measures.givenOnly);
  const body = compose(found.text);
  const text =
    channel === "note"
      ? `${salutation} ${body}`
      : `${salutation}\n\n${body}\n\n${compose(catalog.closing[register] ?? "")}`;
  return { text: text.replaceAll("….", "…"), dropped, shortened: [...used] };
}

const segmentsOf = (text: Text): readonly Segment[] => (typeof text === "string" ? [text] : text);

const dropOf = (segment: Segment): readonly number[] =>
  typeof segment === "object" && "drop" in segment && segment.drop !== undefined ? [segment.drop] : [];

function wordsOf(segment: Segment, lookup: (key: string) => string | undefined): string {
  if (typeof segment === "string") return segment;
  if ("text" in segment) return segment.text;
  const value = lookup(segment.select);
  return (value !== undefined && Object.hasOwn(segment.of, value) ? segment.of[value] : undefined) ?? "{?}";
}

/** A catalogue that was never checked asks for something that the message does not have. */
function unusable({ catalog }: Found): InputError {
  const message = "the text asks for a parameter that the message does not have";
  return new InputError({ code: "bad-placeholder", path: [catalog.locale], message });
}
