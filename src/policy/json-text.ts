import type { Issue } from "../errors";

type Path = readonly (string | number)[];

const SPACE = /[ \t\n\r]*/y;
const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Reads a text as JSON by our own means, for what `JSON.parse` does not tell: how far it can be the beginning of any,
 * and where a name occurs twice in one object, `most` times at most. The brackets must not be nested too deep for
 * recursion; linear.
 */
function scan(text: string, most = 0): { readonly end: number; readonly duplicates: readonly Path[] } {
  const duplicates: Path[] = [];
  const path: (string | number)[] = [];
  let at = 0;
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const isThere = pattern.test(text);
    if (isThere) at = pattern.lastIndex;
    return isThere;
  };
  const reads = (character: string): boolean => {
    skip(SPACE);
    if (text[at] !== character) return false;
    at += 1;
    return true;
  };
  const quoted = (): string | undefined => {
    skip(SPACE);
    if (text[at] !== '"') return undefined;
    const end = closingQuote(text, at) + 1;
    try {
      const content: string = JSON.parse(text.slice(at, end));
      at = end;
      return content;
    } catch {
      return undefined;
    }
  };
  const listed = (end: string, item: (place: number) => boolean): boolean => {
    if (reads(end)) return true;
    let place = 0;
    do if (!item(place++)) return false;
    while (reads(","));
    return reads(end);
  };
  const valueAt = (step: string | number): boolean => {
    path.push(step);
    const isThere = value();
    path.pop();
    return isThere;
  };
  const value = (): boolean => {
    if (reads("[")) return listed("]", valueAt);
    if (!reads("{")) return text[at] === '"' ? quoted() !== undefined : skip(LITERAL);
    const names = new Set<string>();
    return listed("}", () => {
      const name = quoted();
      if (name === undefined || !reads(":")) return false;
      if (names.has(name) && duplicates.length < most) duplicates.push([...path, name]);
      names.add(name);
      return valueAt(name);
    });
  };
  if (value()) skip(SPACE);
  return { end: at, duplicates };
}

/**
 * Where a text that is no JSON stops being the beginning of any, as people count: `line 3, column 12`, from 1. Of a text in
 * quotes it is the opening quote. By our own means, since every runtime says it in words of its own or not at all.
 */
export function faultIn(text: string): string {
  const lines = text.slice(0, scan(text).end).split(/\r\n?|\n/);
  return `line ${lines.length}, column ${(lines.at(-1) ?? "").length + 1}`;
}

/**
 * Names that occur twice in one object of a JSON text, of which `JSON.parse` would silently keep the last. At most
 * `most` of them.
 */
export function duplicateKeys(text: string, most: number): readonly Issue[] {
  const message = "this name occurs twice here, and only the last one would count";
  return scan(text, most).duplicates.map((path) => ({ code: "duplicate-field", path, message }));
}

function closingQuote(text: string, from: number): number {
  for (let end = text.indexOf('"', from + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text[end - 1 - backslashes] === "\\") backslashes += 1;
    if (backslashes % 2 === 0) return end;
  }
  return text.length;
}

/**
 * Whether brackets are nested deeper than so many levels: what `JSON.parse` would first make millions of objects of. The
 * text need not be JSON; linear in it.
 */
export function isNestedDeeper(text: string, most: number): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === '"') {
      i = closingQuote(text, i);
    } else if (character === "{" || character === "[") {
      depth += 1;
      if (depth > most) return true;
    } else if (character === "}" || character === "]") depth -= 1;
  }
  return false;
}
