import { closingQuote } from "./json-text";

const SPACE = /[ \t\n\r]*/y;
const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Where a text that is no JSON stops being the beginning of any, as people count: `line 3, column 12`, from 1. Of a text in
 * quotes it is the opening quote. By our own means, since every runtime says it in words of its own or not at all. The
 * brackets must not be nested too deep for recursion; linear.
 */
export function faultIn(text: string): string {
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
  const quoted = (): boolean => {
    skip(SPACE);
    if (text[at] !== '"') return false;
    const end = closingQuote(text, at);
    if (!isJson(text.slice(at, end + 1))) return false;
    at = end + 1;
    return true;
  };
  const listed = (end: string, item: () => boolean): boolean => {
    if (reads(end)) return true;
    do if (!item()) return false;
    while (reads(","));
    return reads(end);
  };
  const value = (): boolean => {
    if (reads("{")) return listed("}", () => quoted() && reads(":") && value());
    if (reads("[")) return listed("]", value);
    return text[at] === '"' ? quoted() : skip(LITERAL);
  };
  if (value()) skip(SPACE);
  const lines = text.slice(0, at).split(/\r\n?|\n/);
  return `line ${lines.length}, column ${(lines.at(-1) ?? "").length + 1}`;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
