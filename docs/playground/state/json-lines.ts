/** In which line each part of a JSON text stands. */
export interface JsonLines {
  /** The line (from 1) of the value at a path, counted where its key stands; `null` when there is no such value. */
  readonly lineOf: (path: readonly (string | number)[]) => number | null;
  /** The line (from 1) at which the text stops being JSON; `null` when it never does. */
  readonly errorLine: number | null;
}

interface Container {
  readonly prefix: string;
  readonly isList: boolean;
  /** The key read last, or the place of the value to come. */
  key: string | number;
  /** What may follow. */
  expects: "value" | "key" | "colon" | "comma" | "first-value" | "first-key";
}

const TOKEN = /[{}[\]:,"]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** Deeper than any policy may be; further down lines are not kept, since a path there is as long as it is deep. */
const DEEPEST = 600;
const SPACE = /[ \t\n\r]*/y;

/**
 * Reads a JSON text once, without building its value: an engine's own error says where it is in words that differ from
 * engine to engine, and says nothing of values that are there and wrong. O(text).
 */
export function jsonLines(text: string): JsonLines {
  const lines = new Map<string, number>();
  const open: Container[] = [];
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  let line = 1;
  let isDone = false;

  const skipSpace = (): void => {
    SPACE.lastIndex = at;
    const [space = ""] = SPACE.exec(text) ?? [];
    for (const character of space) if (character === "\n") line++;
    at += space.length;
  };
  const note = (key: string): void => {
    if (!lines.has(key)) lines.set(key, line);
  };
  const finish = (errorLine: number | null): JsonLines => ({
    lineOf: (path) => lines.get(keyOf(path)) ?? null,
    errorLine,
  });

  for (;;) {
    skipSpace();
    if (at >= text.length) return finish(isDone ? null : line);
    const token = tokenAt(text, at);
    if (token === undefined || isDone) return finish(line);
    at += token.length;
    const container = open.at(-1);
    const expects = container?.expects ?? "value";
    const canClose = expects === "comma" || expects === "first-value" || expects === "first-key";

    if (token === "}" || token === "]") {
      if (!container || !canClose || container.isList !== (token === "]")) return finish(line);
      open.pop();
      isDone = open.length === 0;
    } else if (token === ",") {
      if (!container || expects !== "comma") return finish(line);
      if (container.isList) container.key = Number(container.key) + 1;
      container.expects = container.isList ? "value" : "key";
    } else if (token === ":") {
      if (!container || expects !== "colon") return finish(line);
      container.expects = "value";
    } else if (container && (expects === "key" || expects === "first-key")) {
      if (!token.startsWith('"')) return finish(line);
      container.key = String(JSON.parse(token));
      container.expects = "colon";
      if (open.length <= DEEPEST) lines.set(container.prefix + keyOf([container.key]), line);
    } else if (expects === "value" || expects === "first-value") {
      const isKept = container !== undefined && open.length <= DEEPEST;
      const key = isKept ? container.prefix + keyOf([container.key]) : "";
      if (open.length <= DEEPEST) note(key);
      if (container) container.expects = "comma";
      if (token === "{") open.push({ prefix: key, isList: false, key: "", expects: "first-key" });
      else if (token === "[") open.push({ prefix: key, isList: true, key: 0, expects: "first-value" });
      else isDone = open.length === 0;
    } else return finish(line);
  }
}

function tokenAt(text: string, at: number): string | undefined {
  TOKEN.lastIndex = at;
  const [token] = TOKEN.exec(text) ?? [];
  if (token !== '"') return token;
  let end = text.indexOf('"', at + 1);
  while (end > 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  const string = text.slice(at, end + 1);
  try {
    JSON.parse(string);
    return string;
  } catch {
    return undefined;
  }
}

/** Whether an odd number of backslashes stands before a place. */
function isEscaped(text: string, place: number): boolean {
  let first = place;
  while (text[first - 1] === "\\") first--;
  return (place - first) % 2 === 1;
}

/** A path as one text; no key can imitate another path, since keys are quoted. */
function keyOf(path: readonly (string | number)[]): string {
  return path.map((step) => `/${JSON.stringify(step)}`).join("");
}
