import { didYouMean, type Issue, type IssueCode } from "../errors";

/** An issue with what was probably meant, if that can be told. */
export function withSuggestion(issue: Issue, written: string, known: readonly string[]): Issue {
  const suggestion = didYouMean(written, known);
  return suggestion === undefined ? issue : { ...issue, suggestion };
}

/** A value that is none of those that are known. */
export function notOneOf(
  path: readonly (string | number)[],
  written: unknown,
  known: readonly string[],
  code: IssueCode = "unknown-value",
): Issue {
  const message = `expected one of ${known.map((name) => `\`${name}\``).join(", ")}`;
  return withSuggestion({ code, path, message }, String(written), known);
}
