import { InputError } from "../errors";
import type { FactDefinition } from "../invitation/fact";
import { checkValue, unknownFact } from "../invitation/known-facts";
import { anObject, checkArgument } from "../invitation/options";
import type { FactModel } from "../invitation/vocabulary";
import { type Column, unknownIn } from "./columns";

/**
 * The columns by fact, and how many rows they have.
 *
 * @throws InputError `unknown-fact`, `wrong-type`, `unequal-lengths`
 */
export function readColumns(model: FactModel, given: object) {
  checkArgument(given, anObject, ["columns"]);
  const columns = new Map<string, Column>();
  let rows: number | undefined;
  for (const [name, column] of Object.entries(given)) {
    const fact = model.facts.get(name);
    if (!fact) throw new InputError(unknownFact(name, model, [name]));
    if (column === undefined) continue;
    if (!isColumnOf(fact, column)) {
      const expected = {
        boolean: "an Int8Array",
        choice: "an array of 8, 16 or 32 bit integers",
        number: "a typed array",
      };
      throw new InputError({ code: "wrong-type", path: [name], message: `expected ${expected[fact.domain.kind]}` });
    }
    rows ??= column.length;
    if (column.length !== rows) {
      const message = `expected ${rows} rows as in the columns before it, got ${column.length}`;
      throw new InputError({ code: "unequal-lengths", path: [name], message });
    }
    columns.set(name, column);
  }
  return { columns, rows: rows ?? 0 };
}

function isColumnOf({ domain }: FactDefinition, column: unknown): column is Column {
  if (column instanceof Int8Array) return true;
  if (domain.kind === "boolean") return false;
  if (column instanceof Int16Array || column instanceof Int32Array) return true;
  return domain.kind === "number" && (column instanceof Float64Array || column instanceof Float32Array);
}

/** The value of a fact in a row; `null` while unknown, `undefined` where the fact cannot have it. */
export function valueAt(
  { domain }: FactDefinition,
  column: Column,
  row: number,
): boolean | number | string | null | undefined {
  const value = column[row] ?? Number.NaN;
  switch (domain.kind) {
    case "boolean":
      return value === -1 ? null : value === 1 ? true : value === 0 ? false : undefined;
    case "choice":
      return value === -1 ? null : domain.values[value];
    case "number":
      if (Object.is(value, unknownIn(column))) return null;
      return checkValue(domain, value, []) ? undefined : value;
  }
}

/**
 * Throws for the first value of a column that its fact cannot have.
 *
 * @throws InputError `wrong-type`, `unknown-value`, `not-an-integer`, `out-of-range`, with fact and row
 */
export function rejectWrongValue(fact: FactDefinition, column: Column): void {
  for (let row = 0; row < column.length; row++) {
    if (valueAt(fact, column, row) !== undefined) continue;
    const path = [fact.name, row];
    const { domain } = fact;
    if (domain.kind === "boolean") throw new InputError({ code: "wrong-type", path, message: "expected -1, 0 or 1" });
    if (domain.kind === "choice") {
      const message = `expected the place of a value, from 0 to ${domain.values.length - 1}, or -1`;
      throw new InputError({ code: "unknown-value", path, message });
    }
    const issue = checkValue(domain, column[row], path);
    if (issue) throw new InputError(issue);
  }
}
