/** Objects turned into columns, as an app would before a backtest; outside the timed part. */
import type { Facts, FactValue } from "../../../src/invitation/condition";
import type { FactDomain } from "../../../src/invitation/fact";
import type { FactModel } from "../../../src/invitation/vocabulary";

/** Booleans and choices as bytes, integers as 32 bits, other numbers as doubles. */
export function toColumns(
  model: FactModel,
  rows: readonly Facts[],
): Readonly<Record<string, Int8Array | Int32Array | Float64Array>> {
  const entries = [...model.facts.values()].map(({ name, domain }) => {
    const values = rows.map((facts) => facts[name] ?? null);
    return [name, columnOf(domain, values)] as const;
  });
  return Object.fromEntries(entries);
}

function columnOf(domain: FactDomain, values: readonly (FactValue | null)[]): Int8Array | Int32Array | Float64Array {
  if (domain.kind === "boolean") return Int8Array.from(values, (value) => (value === null ? -1 : Number(value)));
  if (domain.kind === "choice") {
    return Int8Array.from(values, (value) => (value === null ? -1 : domain.values.indexOf(String(value))));
  }
  if (domain.integer) return Int32Array.from(values, (value) => (value === null ? -(2 ** 31) : Number(value)));
  return Float64Array.from(values, (value) => (value === null ? Number.NaN : Number(value)));
}
