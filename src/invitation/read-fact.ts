import type { Issue } from "../errors";
import type { AboutFact, AnsweredBy, FactDefinition, FactDomain } from "./fact";

/** Part of a JSON Schema. */
export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Reads the facts of a JSON Schema of `type: "object"`; what can be none is an issue. As it stands, it takes the schema
 * to have been checked before.
 *
 * @param faultsOf - what else may be wrong with the schema of a fact
 */
export function readFacts(
  { type, properties }: Json,
  faultsOf: (schema: Json, domain: FactDomain | undefined) => readonly string[] = () => [],
): { readonly facts: ReadonlyMap<string, FactDefinition>; readonly issues: readonly Issue[] } {
  const facts = new Map<string, FactDefinition>();
  const issues: Issue[] = [];
  const wrong = (path: readonly string[], message: string): void => {
    issues.push({ code: "unusable-vocabulary", path, message });
  };
  if (type !== "object" || !isObject(properties)) wrong([], "expected a JSON Schema with type `object` and properties");
  else {
    for (const [name, property] of Object.entries(properties)) {
      const schema = isObject(property) ? withoutNull(property) : {};
      const domain = domainOf(schema);
      const faults = faultsOf(schema, domain);
      for (const fault of domain ? faults : [...faults, NO_DOMAIN]) wrong(["properties", name], fault);
      if (domain && faults.length === 0)
        facts.set(name, { name, domain, ...readAbout({ ...Object(property), ...schema }) });
    }
  }
  return { facts, issues };
}

const NO_DOMAIN =
  "expected a boolean, an integer, a number or an enum of strings; compute such a fact from anything else first";

/** A nullable fact is a fact: null means unknown anyway. */
function withoutNull(property: Json): Json {
  const { type, anyOf } = property;
  if (Array.isArray(type)) {
    const [only, ...others] = type.filter((name) => name !== "null");
    return others.length === 0 ? { ...property, type: only } : property;
  }
  if (!Array.isArray(anyOf)) return property;
  const [only, ...others] = anyOf.filter((option) => !(isObject(option) && option["type"] === "null"));
  return others.length === 0 && isObject(only) ? { ...property, anyOf: undefined, ...only } : property;
}

function domainOf(schema: Json): FactDomain | undefined {
  const { type } = schema;
  if (type === "boolean") return { kind: "boolean" };
  if (type === "integer" || type === "number") return { kind: "number", ...rangeOf(schema, type === "integer") };
  const values = "const" in schema ? [schema["const"]] : schema["enum"];
  const isChoice = Array.isArray(values) && values.length > 0 && values.every((value) => typeof value === "string");
  return isChoice ? { kind: "choice", values } : undefined;
}

/** Facts are exact: integers stay where doubles can tell them apart, and no number is infinite. */
function rangeOf(schema: Json, integer: boolean) {
  const bound = (keyword: string, otherwise: number): number => {
    const value = schema[keyword];
    return typeof value === "number" && Number.isFinite(value) ? value : otherwise;
  };
  const { MIN_SAFE_INTEGER: lowest, MAX_SAFE_INTEGER: highest, MAX_VALUE } = Number;
  if (!integer) return { integer, min: bound("minimum", -MAX_VALUE), max: bound("maximum", MAX_VALUE) };
  // An exclusive bound of an integer is an inclusive one, one further on.
  const above = Math.floor(bound("exclusiveMinimum", lowest - 1)) + 1;
  const below = Math.ceil(bound("exclusiveMaximum", highest + 1)) - 1;
  const min = Math.max(lowest, above, Math.ceil(bound("minimum", lowest)));
  return { integer, min, max: Math.min(highest, below, Math.floor(bound("maximum", highest))) };
}

/** What a schema may say about its fact, and how it has to be shaped. */
const ABOUT: { readonly [K in Exclude<keyof AboutFact, "answeredBy">]: (value: unknown) => boolean } = {
  question: isLocalized,
  words: (value) => isObject(value) && Object.values(value).every(isLocalized),
  evidence: (value) => typeof value === "string",
  canChange: (value) => value === false,
  cost: (value) => Number(value) > 0 && Number.isFinite(value),
};

const ANYBODY: readonly AnsweredBy[] = ["me", "sender", "connector"];

/** What a schema says about its fact; what is not shaped as expected is left out. */
function readAbout(schema: Json): Omit<FactDefinition, "name" | "domain"> {
  const { answeredBy } = schema;
  const listed = ANYBODY.filter((who) => Array.isArray(answeredBy) && answeredBy.includes(who));
  const said = Object.entries(ABOUT).filter(([key, isShaped]) => isShaped(schema[key]));
  return {
    answeredBy: listed.length > 0 ? listed : ["me"],
    ...Object.fromEntries(said.map(([key]) => [key, schema[key]])),
  };
}

function isLocalized(value: unknown): boolean {
  const { nl, en } = Object(value);
  return typeof nl === "string" && typeof en === "string";
}
