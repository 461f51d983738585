/** Checks of the lists that an app hands in: a misspelt field would look as if it had been heeded. */

import { didYouMean, type Issue, MAX_ISSUES, throwIssues } from "../errors";
import { type AllowedOptions, aList, anObject, aText, type Check, checkArgument } from "../invitation/options";

type Path = Issue["path"];

/**
 * Rejects a list with entries that have unknown fields, lack a required one, or have a wrong value: all of it at once.
 *
 * @throws InputError `wrong-type`, `unknown-field`, `missing-field`, and what the checks of the fields say
 */
export function checkEntries(
  list: readonly unknown[],
  path: Path,
  issuesOf: (entry: unknown, path: Path) => readonly Issue[],
): void {
  checkArgument(list, aList, path);
  const issues: Issue[] = [];
  for (const [i, entry] of list.entries()) {
    if (issues.length >= MAX_ISSUES) break;
    issues.push(...issuesOf(entry, [...path, i]));
  }
  throwIssues(issues);
}

/** Everything that is wrong with the fields of one object. Absent and `undefined` are the same. */
export function fieldIssues(
  object: unknown,
  path: Path,
  fields: AllowedOptions,
  required: readonly string[] = [],
): readonly Issue[] {
  const noObject = issueOf(object, anObject, path);
  if (noObject.length > 0) return noObject;
  const given = new Map(Object.entries(object as object));
  const names = Object.keys(fields);
  const unknown = [...given.keys()]
    .filter((name) => !Object.hasOwn(fields, name))
    .slice(0, MAX_ISSUES)
    .map((name): Issue => {
      const message = `no such field; there is ${names.join(", ")}`;
      return { code: "unknown-field", path: [...path, name], message, ...guess(name, names) };
    });
  const wrong = Object.entries(fields).flatMap(([name, check]): readonly Issue[] => {
    const value = given.get(name);
    const at = [...path, name];
    if (value !== undefined) return issueOf(value, check, at);
    return required.includes(name) ? [{ code: "missing-field", path: at, message: `\`${name}\` is missing` }] : [];
  });
  return [...unknown, ...wrong];
}

function issueOf(value: unknown, check: Check, path: Path): readonly Issue[] {
  const complaint = check(value);
  if (complaint === undefined) return [];
  return [typeof complaint === "string" ? { code: "unknown-value", path, message: complaint } : { ...complaint, path }];
}

function guess(written: unknown, words: readonly string[]): Pick<Issue, "suggestion"> {
  const suggestion = typeof written === "string" ? didYouMean(written, words) : undefined;
  return suggestion === undefined ? {} : { suggestion };
}

/** One of a few words; says which one was probably meant. */
export const aWordOf =
  (words: readonly string[]): Check =>
  (value) => {
    if (typeof value === "string" && words.includes(value)) return undefined;
    return { code: "unknown-value", message: `expected one of ${words.join(", ")}`, ...guess(value, words) };
  };

/** A text that is not empty. */
export const anId: Check = (value) => (value === "" ? { code: "empty-id", message: "expected an id" } : aText(value));
