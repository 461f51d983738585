/** Placeholders and their values. */

/**
 * The text with each `{name}` replaced by what `lookup` gives; `undefined` as soon as one value is missing. Values are
 * never read again, so one that looks like a placeholder stays as it is.
 */
export function fill(text: string, lookup: (name: string) => string | undefined): string | undefined {
  let filled = "";
  let from = 0;
  for (let open = text.indexOf("{"); open >= 0; open = text.indexOf("{", from)) {
    const close = text.indexOf("}", open);
    const value = lookup(text.slice(open + 1, close));
    if (value === undefined) return undefined;
    filled += text.slice(from, open) + value;
    from = close + 1;
  }
  return from === 0 ? text : filled + text.slice(from);
}

/** The names between braces, in order. */
export const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
