import type { Issue } from "../errors";

/** An object or list that the reading is inside of. */
interface Open {
  /** The names met so far; none of a list. */
  readonly names: Set<string> | undefined;
  at: string | number;
}

/**
 * Names that occur twice in one object of a JSON text, of which `JSON.parse` would silently keep the last. At most
 * `most` of them. The text must be JSON already; linear in it, and without recursion.
 */
export function duplicateKeys(text: string, most: number): readonly Issue[] {
  const issues: Issue[] = [];
  const open: Open[] = [];
  for (let i = 0; i < text.length && issues.length < most; i++) {
    const inside = open.at(-1);
    switch (text[i]) {
      case "{":
        open.push({ names: new Set(), at: "" });
        break;
      case "[":
        open.push({ names: undefined, at: 0 });
        break;
      case "}":
      case "]":
        open.pop();
        break;
      case ",":
        if (typeof inside?.at === "number") inside.at += 1;
        break;
      case '"': {
        const end = closingQuote(text, i);
        if (inside?.names && isKey(text, end)) {
          const name: string = JSON.parse(text.slice(i, end + 1));
          inside.at = name;
          if (inside.names.has(name)) {
            const message = "this name occurs twice here, and only the last one would count";
            issues.push({ code: "duplicate-field", path: open.map(({ at }) => at), message });
          }
          inside.names.add(name);
        }
        i = end;
      }
    }
  }
  return issues;
}

export function closingQuote(text: string, from: number): number {
  for (let end = text.indexOf('"', from + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text[end - 1 - backslashes] === "\\") backslashes += 1;
    if (backslashes % 2 === 0) return end;
  }
  return text.length;
}

/** A text is a name where a colon follows. */
function isKey(text: string, end: number): boolean {
  const colon = /\s*:/y;
  colon.lastIndex = end + 1;
  return colon.test(text);
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
