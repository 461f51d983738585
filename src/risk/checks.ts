/** Checks of arguments: nothing is clamped, everything wrong is an `InputError` with its place. */

import { didYouMean, InputError, type Issue, type IssueCode, MAX_ISSUES, throwIssues } from "../errors";

type Path = readonly (string | number)[];

/** A list of chances: plain numbers, or things with a `p`. */
export type Chances = ArrayLike<number> | ArrayLike<{ readonly p: number }>;

/** More lives than this is no rule of any platform, and would let a caller ask for hours of work. */
export const mostLives = 1000;

export function fail(code: IssueCode, path: Path, expected: string, got?: unknown): never {
  const shown = typeof got === "number" ? `, got \`${got}\`` : "";
  throw new InputError({ code, path, message: `expected ${expected}${shown}` });
}

/**
 * The input itself, once it is an object without a name that nobody reads, which would look as if heeded, and with
 * those that are needed. At the root the names are options, further down fields.
 */
export function named<T extends object>(
  input: T,
  names: readonly string[],
  path: Path = [],
  needed: readonly string[] = [],
): T {
  checkObject(input, path);
  const given = Object.keys(input);
  const unknown = given.filter((name) => !names.includes(name));
  const missing = needed.filter((name) => !given.includes(name));
  throwIssues([
    ...missing.map(
      (name): Issue => ({ code: "missing-field", path: [...path, name], message: `\`${name}\` is missing` }),
    ),
    ...unknown.slice(0, MAX_ISSUES).map((name): Issue => {
      const suggestion = didYouMean(name, names);
      const word = path.length === 0 ? "option" : "field";
      const message = `no such ${word}; there is ${names.join(", ")}`;
      return { code: `unknown-${word}`, path: [...path, name], message, ...(suggestion ? { suggestion } : {}) };
    }),
  ]);
  return input;
}

export function checkChance(p: unknown, path: Path): number {
  if (typeof p === "number" && p >= 0 && p <= 1) return p;
  return fail("chance-out-of-range", path, "a probability from 0 to 1", p);
}

export function checkWhole(n: unknown, path: Path, least = 0, most = Number.MAX_SAFE_INTEGER): number {
  if (!Number.isInteger(n)) return fail("not-an-integer", path, "a whole number", n);
  const whole = n as number;
  if (whole >= least && whole <= most) return whole;
  return fail("out-of-range", path, `a whole number from ${least} to ${most}`, n);
}

export function checkNumber(x: unknown, path: Path, least = Number.NEGATIVE_INFINITY, open = false): number {
  if (typeof x !== "number" || !Number.isFinite(x)) return fail("wrong-type", path, "a finite number", x);
  if (x > least || (x === least && !open)) return x;
  return fail("out-of-range", path, open ? `a number above ${least}` : `a number of at least ${least}`, x);
}

/** Lives left: how many more IDKs it takes. 0 when the account is already over. */
export function checkLives(received: unknown, threshold: unknown): number {
  const most = checkWhole(threshold, ["threshold"], 1, mostLives);
  return Math.max(0, most - checkWhole(received, ["received"]));
}

export function checkObject(value: unknown, path: Path): void {
  if (typeof value !== "object" || value === null) fail("wrong-type", path, "an object");
}

/** A list of which every item is looked at; {@link checkList} takes whatever has a length. */
export function checkArray(list: unknown, path: Path): void {
  if (!Array.isArray(list)) fail("wrong-type", path, "a list");
}

export function checkList(list: unknown, path: Path): number {
  const length = (list as { length?: unknown } | null | undefined)?.length as number;
  if (typeof list === "object" && Number.isInteger(length) && length >= 0) return length;
  return fail("wrong-type", path, "a list");
}

/** The chances as doubles. Numbers that come in a `Float64Array` are not looked at here: counting them checks them. */
export function readChances(list: Chances, path: Path): Float64Array {
  if (list instanceof Float64Array) return list;
  const length = checkList(list, path);
  const ps = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    const item: unknown = list[i];
    ps[i] =
      typeof item === "object" && item !== null
        ? checkChance((item as { p?: unknown }).p, [...path, i, "p"])
        : checkChance(item, [...path, i]);
  }
  return ps;
}
