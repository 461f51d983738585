import { type Issue, type IssueCode, MAX_ISSUES, throwIssues, withSuggestion } from "../errors";
import type { FactValue } from "./condition";
import type { FactDomain } from "./fact";
import { kindOf } from "./options";
import type { FactModel } from "./vocabulary";

/** The facts that are known, by name. */
export type KnownFacts = ReadonlyMap<string, FactValue>;

/**
 * Everything that is wrong with a set of facts, up to 1,000 issues: names that the vocabulary lacks, values of the wrong type or outside
 * the range. Nothing is coerced, and a wrong value never counts as unknown. O(facts).
 *
 * @returns every issue with its path and, for a misspelt name, the one that was probably meant; none when all is well
 * @example
 * ```ts
 * import { acquaintance, checkFacts } from "know-and-trust";
 * checkFacts(acquaintance, { metInPersn: true, noteLength: -1 }).map(({ code }) => code); // => ["unknown-fact", "out-of-range"]
 * checkFacts(acquaintance, { metInPerson: null }); // => []
 * ```
 */
export function checkFacts(model: FactModel, facts: Readonly<Record<string, unknown>>): readonly Issue[] {
  return readKnownFacts(model, facts).issues;
}

/**
 * The facts that are known: absent, `undefined` and `null` are unknown, and −0 is 0.
 *
 * @throws {@link InputError} `unknown-fact`, `wrong-type`, `not-an-integer`, `out-of-range`, `unknown-value`
 */
export function knownFacts(model: FactModel, facts: Readonly<Record<string, unknown>>): KnownFacts {
  const { known, issues } = readKnownFacts(model, facts);
  throwIssues(issues);
  return known;
}

function readKnownFacts(
  model: FactModel,
  facts: Readonly<Record<string, unknown>>,
): { readonly known: KnownFacts; readonly issues: readonly Issue[] } {
  if (!isPlain(facts)) {
    const message = "expected a plain object with facts of its own";
    return { known: new Map(), issues: [{ code: "wrong-type", path: [], message }] };
  }
  const known = new Map<string, FactValue>();
  const issues: Issue[] = [];
  for (const name of Object.keys(facts)) {
    if (issues.length >= MAX_ISSUES) break;
    const definition = model.facts.get(name);
    if (definition === undefined) {
      issues.push(unknownFact(name, model, [name]));
      continue;
    }
    const value = facts[name];
    if (value === undefined || value === null) continue;
    const issue = checkValue(definition.domain, value, [name]);
    if (issue) issues.push(issue);
    else known.set(name, value === 0 ? 0 : (value as FactValue));
  }
  return { known, issues };
}

/** A Map, a Date or an object that inherits its facts would count as one without facts, silently. */
function isPlain(facts: unknown): boolean {
  if (typeof facts !== "object" || facts === null) return false;
  const prototype: unknown = Object.getPrototypeOf(facts);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** The issue for a fact that the vocabulary does not have. */
export function unknownFact(name: string, model: FactModel, path: readonly (string | number)[]): Issue {
  const message = `the vocabulary has no fact \`${name.slice(0, 60)}\``;
  return withSuggestion({ code: "unknown-fact", path, message }, name, [...model.facts.keys()]);
}

/**
 * Throws for facts that the vocabulary lacks.
 *
 * @throws {@link InputError} `unknown-fact`, an issue for each
 */
export function requireFacts(model: FactModel, names: readonly string[], path: readonly string[] = []): void {
  throwIssues(names.filter((name) => !model.facts.has(name)).map((name) => unknownFact(name, model, [...path, name])));
}

/** What is wrong with a value of a fact, or `undefined` when it is in the domain. */
export function checkValue(domain: FactDomain, value: unknown, path: readonly (string | number)[]): Issue | undefined {
  const wrong = (code: IssueCode, expected: string, got = kindOf(value)): Issue => {
    return { code, path, message: `expected ${expected}, got ${got}` };
  };
  switch (domain.kind) {
    case "boolean":
      return typeof value === "boolean" ? undefined : wrong("wrong-type", "true or false");
    case "number":
      if (typeof value !== "number" || Number.isNaN(value)) return wrong("wrong-type", "a number");
      if (domain.integer && !Number.isInteger(value)) return wrong("not-an-integer", "an integer", `\`${value}\``);
      if (value >= domain.min && value <= domain.max) return undefined;
      return wrong("out-of-range", `a number ${rangeOf(domain)}`, `\`${value}\``);
    case "choice": {
      if (typeof value !== "string") return wrong("wrong-type", "a text");
      if (domain.values.includes(value)) return undefined;
      const expected = `one of ${domain.values.slice(0, 12).join(", ")}`;
      return withSuggestion(wrong("unknown-value", expected, "another text"), value, domain.values);
    }
  }
}

/** The bounds of a domain in words; those of doubles are not worth a word. */
function rangeOf({ min, max }: Extract<FactDomain, { kind: "number" }>): string {
  const [hasMin, hasMax] = [min, max].map((bound) => Math.abs(bound) < Number.MAX_SAFE_INTEGER);
  if (!hasMax) return hasMin ? `from ${min}` : "that doubles hold exactly";
  return hasMin ? `from ${min} to ${max}` : `up to ${max}`;
}
