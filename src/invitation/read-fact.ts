import type { Issue } from "../errors";
import type { AnsweredBy, FactDefinition, FactDomain, FactWords, Localized } from "./fact";

type Json = Readonly<Record<string, unknown>>;

/** More could not be told apart by people, and would be searched for at every comparison. */
const MAX_CHOICES = 1_000;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads one property of a vocabulary's JSON Schema as a fact. */
export function readFact(
  name: string,
  property: unknown,
): { readonly value: FactDefinition } | { readonly issues: readonly Issue[] } {
  const path = ["properties", name];
  const issues: Issue[] = [];
  const wrong = (message: string): void => {
    issues.push({ code: "unusable-vocabulary", path, message });
  };
  const schema = isObject(property) ? withoutNull(property) : {};
  const domain = readDomain(schema, wrong);
  if ("default" in schema) wrong("a fact has no default: a fact that is not known is unknown");
  const about = { ...(isObject(property) ? property : {}), ...schema };
  if (domain === undefined || issues.length > 0) return { issues };
  const question = localized(about["question"]);
  const words = readWords(about["words"]);
  const cost = about["cost"];
  const evidence = about["evidence"];
  return {
    value: {
      name,
      domain,
      answeredBy: readAnsweredBy(about["answeredBy"]),
      ...(question ? { question } : {}),
      ...(words ? { words } : {}),
      ...(typeof evidence === "string" ? { evidence } : {}),
      ...(about["canChange"] === false ? { canChange: false } : {}),
      ...(typeof cost === "number" && cost > 0 && Number.isFinite(cost) ? { cost } : {}),
    },
  };
}

/** A nullable fact is a fact: null means unknown anyway. */
function withoutNull(property: Json): Json {
  const types = property["type"];
  if (Array.isArray(types)) {
    const [type, ...others] = types.filter((name) => name !== "null");
    return others.length === 0 ? { ...property, type } : property;
  }
  const options = property["anyOf"];
  if (!Array.isArray(options)) return property;
  const rest = options.filter((option) => !(isObject(option) && option["type"] === "null"));
  const [only] = rest;
  return rest.length === 1 && isObject(only) ? { ...property, anyOf: undefined, ...only } : property;
}

function readDomain(schema: Json, wrong: (message: string) => void): FactDomain | undefined {
  const type = schema["type"];
  if (type !== "string" && type !== undefined && ("const" in schema || "enum" in schema)) {
    wrong("a fact with a few values of its own is an enum of strings; name the values");
  }
  if (type === "boolean") return { kind: "boolean" };
  if (type === "integer" || type === "number") return readNumber(schema, type === "integer", wrong);
  const values = "const" in schema ? [schema["const"]] : schema["enum"];
  if (Array.isArray(values) && values.length > 0 && values.every((value) => typeof value === "string")) {
    if (new Set(values).size < values.length) wrong("a choice lists every value once");
    if (values.length > MAX_CHOICES) wrong(`a choice has at most ${MAX_CHOICES} values; group them first`);
    return { kind: "choice", values };
  }
  wrong("expected a boolean, an integer, a number or an enum of strings; compute such a fact from anything else first");
  return undefined;
}

function readNumber(schema: Json, integer: boolean, wrong: (message: string) => void): FactDomain {
  for (const keyword of ["exclusiveMinimum", "exclusiveMaximum"]) {
    if (keyword in schema && !integer) wrong(`state an inclusive bound instead of \`${keyword}\``);
  }
  if ("multipleOf" in schema) wrong("a fact cannot be limited to multiples; let it count the multiples");
  // Facts are exact: integers stay where doubles can tell them apart, and no number is infinite.
  const [lowest, highest] = integer
    ? [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]
    : [-Number.MAX_VALUE, Number.MAX_VALUE];
  const bound = (keyword: string, otherwise: number): number => {
    const value = schema[keyword];
    return typeof value === "number" && Number.isFinite(value) ? value : otherwise;
  };
  // An exclusive bound of an integer is an inclusive one, one further on.
  const above = Math.floor(bound("exclusiveMinimum", lowest - 1)) + 1;
  const below = Math.ceil(bound("exclusiveMaximum", highest + 1)) - 1;
  const min = Math.max(lowest, bound("minimum", lowest));
  const max = Math.min(highest, bound("maximum", highest));
  const low = integer ? Math.max(Math.ceil(min), above) : min;
  const high = integer ? Math.min(Math.floor(max), below) : max;
  if (low > high) wrong("no number lies between the bounds");
  return { kind: "number", integer, min: low, max: high };
}

function localized(value: unknown): Localized | undefined {
  if (!isObject(value)) return undefined;
  const { nl, en } = value;
  if (typeof nl === "string" && typeof en === "string") return { nl, en };
  return undefined;
}

function readWords(value: unknown): FactWords | undefined {
  if (!isObject(value)) return undefined;
  const words: Record<string, Localized> = {};
  for (const key of ["yes", "no", "ifYes", "ifNo", "subject"]) {
    const text = localized(value[key]);
    if (text) words[key] = text;
  }
  return words;
}

function readAnsweredBy(value: unknown): readonly AnsweredBy[] {
  const known: readonly AnsweredBy[] = ["me", "sender", "connector"];
  const listed = Array.isArray(value) ? known.filter((who) => value.includes(who)) : [];
  return listed.length > 0 ? listed : ["me"];
}
