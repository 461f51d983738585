import { didYouMean, type Issue, MAX_ISSUES, throwIssues } from "../errors";
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
  const suggestion = didYouMean(name, [...model.facts.keys()]);
  const message = `the vocabulary has no fact \`${name.slice(0, 60)}\``;
  return { code: "unknown-fact", path, message, ...(suggestion ? { suggestion } : {}) };
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
  switch (domain.kind) {
    case "boolean":
      if (typeof value === "boolean") return undefined;
      return { code: "wrong-type", path, message: `expected true or false, got ${kindOf(value)}` };
    case "number":
      if (typeof value !== "number" || Number.isNaN(value)) {
        return { code: "wrong-type", path, message: `expected a number, got ${kindOf(value)}` };
      }
      if (domain.integer && !Number.isInteger(value)) {
        return { code: "not-an-integer", path, message: `expected an integer, got \`${value}\`` };
      }
      if (value < domain.min || value > domain.max || !Number.isFinite(value)) {
        return { code: "out-of-range", path, message: `expected a number ${rangeOf(domain)}, got \`${value}\`` };
      }
      return undefined;
    case "choice": {
      if (typeof value !== "string") {
        return { code: "wrong-type", path, message: `expected a text, got ${kindOf(value)}` };
      }
      if (domain.values.includes(value)) return undefined;
      const suggestion = didYouMean(value, domain.values);
      const message = `expected one of ${domain.values.slice(0, 12).join(", ")}`;
      return { code: "unknown-value", path, message, ...(suggestion ? { suggestion } : {}) };
    }
  }
}

function rangeOf(domain: Extract<FactDomain, { kind: "number" }>): string {
  const ends: readonly number[] = [
    Number.MIN_SAFE_INTEGER,
    Number.MAX_SAFE_INTEGER,
    -Number.MAX_VALUE,
    Number.MAX_VALUE,
  ];
  if (ends.includes(domain.max)) return ends.includes(domain.min) ? "that doubles hold exactly" : `from ${domain.min}`;
  if (ends.includes(domain.min)) return `up to ${domain.max}`;
  return `from ${domain.min} to ${domain.max}`;
}
