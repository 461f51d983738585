/**
 * The one vocabulary of errors.
 *
 * Untrusted input gives a list of {@link Issue}s; a programmer's mistake throws an {@link InputError} that carries
 * them. What is merely unknown is neither: it is a decision.
 */

/** Stable, kebab-case names of everything that can be wrong. Callers may test these; wording may change in a patch. */
export type IssueCode =
  // facts
  | "unknown-fact"
  | "wrong-type"
  | "not-an-integer"
  | "out-of-range"
  | "unknown-value"
  | "contradictory-facts"
  // vocabularies and policies
  | "not-json"
  | "too-deep"
  | "too-large"
  | "missing-field"
  | "duplicate-field"
  | "unknown-field"
  | "unknown-language"
  | "unknown-vocabulary"
  | "unusable-vocabulary"
  | "unknown-operator"
  | "operator-not-for-type"
  | "duplicate-rule-id"
  | "empty-list"
  | "at-least-out-of-range"
  | "empty-range"
  | "unknown-action"
  | "different-vocabularies"
  // warehouses
  | "unquotable-text"
  | "duplicate-column"
  | "ambiguous-name"
  | "unequal-lengths"
  | "unknown-dialect"
  // what the linter finds in policies
  | "unsatisfiable-rule"
  | "shadowed-rule"
  | "redundant-rule"
  | "unreachable-otherwise"
  | "irrelevant-fact"
  | "overlapping-rules"
  | "status-matters"
  | "accepts-while-open"
  | "undecided"
  // options of functions
  | "unknown-option"
  | "chance-out-of-range"
  | "not-a-date"
  // platform rules
  | "unknown-rule-set"
  | "unknown-rule"
  | "unknown-verb"
  | "no-rule-at-date"
  | "missing-source"
  // people and their networks
  | "empty-id"
  | "duplicate-id"
  | "unknown-person"
  | "self-loop"
  | "query-too-long"
  // files
  | "not-a-zip"
  | "member-too-large"
  | "unreadable-member"
  | "no-known-file"
  | "header-not-found"
  | "unclosed-quote"
  | "bad-row"
  | "bad-date"
  // messages
  | "unknown-message"
  | "missing-parameter"
  | "unknown-parameter"
  | "unsafe-parameter"
  | "name-without-consent"
  | "confidential"
  | "too-long"
  | "missing-message"
  | "bad-placeholder"
  | "unused-parameter"
  | "unknown-locale";

/** One thing that is wrong, where it is, and, where we can tell, what was probably meant. */
export interface Issue {
  readonly code: IssueCode;
  /** Keys and indexes from the root of the input to the offending place. */
  readonly path: readonly (string | number)[];
  /** One line, lower case, no full stop. Never quotes personal data, only its position. */
  readonly message: string;
  /** What was probably meant, ready to be typed. */
  readonly suggestion?: string;
}

/** `["rules", 0, "when"]` as people write it: `rules[0].when`. */
export function showPath(path: readonly (string | number)[]): string {
  let shown = "";
  for (const step of path) {
    if (typeof step === "number") shown += `[${step}]`;
    else if (/^[A-Za-z_$][\w$-]*$/.test(step)) shown += shown === "" ? step : `.${step}`;
    else shown += `[${JSON.stringify(step)}]`;
  }
  return shown;
}

/** One issue as a line: position, message, suggestion. */
export function showIssue(issue: Issue): string {
  const where = issue.path.length > 0 ? `${showPath(issue.path)}: ` : "";
  const hint = issue.suggestion === undefined ? "" : ` (did you mean \`${issue.suggestion}\`?)`;
  return `${where}${issue.message}${hint}`;
}

/**
 * What a function throws when its caller made a mistake. Test `name` and `code`, not the wording.
 *
 * @example
 * ```ts
 * const error = new InputError({ code: "chance-out-of-range", path: ["idkChances", 3], message: "expected a probability, got `1.2`" });
 * error.message; // => "idkChances[3]: expected a probability, got `1.2`"
 * error.code; // => "chance-out-of-range"
 * ```
 */
export class InputError extends Error {
  override readonly name = "InputError";
  /** Everything that is wrong, the first one first. */
  readonly issues: readonly [Issue, ...Issue[]];

  constructor(first: Issue, ...rest: readonly Issue[]) {
    super([first, ...rest].map(showIssue).join("\n"));
    this.issues = [first, ...rest];
  }

  /** The code of the first issue. */
  get code(): IssueCode {
    return this.issues[0].code;
  }

  /** The path of the first issue. */
  get path(): readonly (string | number)[] {
    return this.issues[0].path;
  }
}

/** How many issues are reported at most: nobody reads more, and guessing at what was meant costs time for each. */
export const MAX_ISSUES = 1_000;

/** Throws when there is an issue; otherwise does nothing. */
export function throwIssues(issues: readonly Issue[]): void {
  const [first, ...rest] = issues.slice(0, MAX_ISSUES);
  if (first) throw new InputError(first, ...rest);
}

/**
 * The candidate that is nearest to a misspelt name, or `undefined` when none is near: at most a third of its letters
 * differ (two in short names, one in names of three letters), capitals aside. Cost: at most one edit distance per
 * candidate, so O(candidates × length²); names over 100 letters and lists over 1,000 names are not guessed at.
 *
 * @example
 * ```ts
 * didYouMean("metInPersn", ["knows", "metInPerson"]); // => "metInPerson"
 * didYouMean("salary", ["knows", "metInPerson"]); // => undefined
 * ```
 */
export function didYouMean(written: string, candidates: readonly string[]): string | undefined {
  if (written.length > 100 || candidates.length > 1_000) return undefined;
  const lower = written.toLowerCase();
  let best: string | undefined;
  let bestDistance = (written.length <= 3 ? 1 : Math.max(2, Math.floor(written.length / 3))) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - written.length) >= bestDistance) continue;
    const distance = editDistance(lower, candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance && distance < candidate.length) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** An issue about what was written, with what was probably meant. */
export function withSuggestion(issue: Issue, written: unknown, candidates: readonly string[]): Issue {
  const suggestion = typeof written === "string" ? didYouMean(written, candidates) : undefined;
  return suggestion === undefined ? issue : { ...issue, suggestion };
}

/** Levenshtein distance, one row at a time; `limit` when it is that or more, since rows never get smaller again. */
function editDistance(a: string, b: string, limit: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const distance = Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next.push(distance);
      least = Math.min(least, distance);
    }
    if (least >= limit) return limit;
    row = next;
  }
  return row[b.length] ?? 0;
}
