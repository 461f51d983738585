import type { FactDomain } from "./fact";
import type { Json } from "./read-fact";

/** More could not be told apart by people, and would be searched for at every comparison. */
const MAX_CHOICES = 1_000;

/** What would keep the schema of a fact from meaning what its author thinks it means. */
export function factFaults(schema: Json, domain: FactDomain | undefined): readonly string[] {
  const { type } = schema;
  const has = (keyword: string): boolean => keyword in schema;
  const faults: string[] = [];
  if (has("default")) faults.push("a fact has no default: a fact that is not known is unknown");
  if (type !== "string" && type !== undefined && (has("const") || has("enum"))) {
    faults.push("a fact with a few values of its own is an enum of strings; name the values");
  }
  if (domain?.kind === "number") {
    for (const keyword of ["exclusiveMinimum", "exclusiveMaximum"]) {
      if (has(keyword) && !domain.integer) faults.push(`state an inclusive bound instead of \`${keyword}\``);
    }
    if (has("multipleOf")) faults.push("a fact cannot be limited to multiples; let it count the multiples");
    if (domain.min > domain.max) faults.push("no number lies between the bounds");
  }
  if (domain?.kind === "choice") {
    const { values } = domain;
    if (new Set(values).size < values.length) faults.push("a choice lists every value once");
    if (values.length > MAX_CHOICES) faults.push(`a choice has at most ${MAX_CHOICES} values; group them first`);
  }
  return faults;
}
