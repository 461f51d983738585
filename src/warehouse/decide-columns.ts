import { compile } from "../decide/compile";
import type { Decision } from "../decide/decision";
import { InputError } from "../errors";
import { type FactTypes, factsIn } from "../invitation/condition";
import type { FactModel } from "../invitation/vocabulary";
import type { Policy } from "../policy/document";
import { vocabularyOf } from "../policy/vocabulary-of";
import { readColumns, rejectWrongValue, valueAt } from "./check-columns";
import type { Column, Columns } from "./columns";
import type { LegendEntry } from "./ending";
import { decideKnownRows, type KnownRules } from "./known-rows";
import { type LiftedTable, tablesOf } from "./policy-table";
import { MASK_ROWS } from "./row-mask";
import { tableWalk } from "./table-walk";

/** What a policy answers for every row. */
export interface ColumnDecisions<A extends string = string> {
  /** For every row a place in the legend. */
  readonly codes: Uint8Array | Uint16Array;
  readonly legend: readonly LegendEntry<A>[];
}

/**
 * Decides on every row of a table that is held as columns. The answers are those of `evaluate`, settled and open
 * included; a row whose facts break a constraint has the status `contradictory` instead of an error.
 *
 * Only columns that the policy or a constraint on its facts mentions are read. The policy is made into a few tables
 * that all rows go through; a very large one is walked row by row, as by `compile`. Where every fact of thousands of rows
 * is known, the rules are worked out with 32 rows at a time, in little more than half the time. Cost: linear in the rows,
 * with a few milliseconds for the tables, so give it many rows at once.
 *
 * @throws InputError `unknown-fact`, `unequal-lengths`, `wrong-type` for an array that does not fit its fact; and with
 * fact and row `wrong-type`, `unknown-value`, `not-an-integer` or `out-of-range` for a value that its fact cannot have
 * @example
 * ```ts
 * import { strictSelective } from "know-and-trust";
 * import { decideColumns } from "know-and-trust/warehouse";
 * const metInPerson = Int8Array.of(1, 1, 0, -1);
 * const wouldIntroduce = Int8Array.of(1, -1, -1, -1);
 * const { codes, legend } = decideColumns(strictSelective(), { metInPerson, wouldIntroduce });
 * Array.from(codes, (code) => legend[code]?.action); // => ["accept", "ask", "archive", "ask"]
 * ```
 */
export function decideColumns<F extends FactTypes, A extends string>(
  policy: Policy<F, A>,
  columns: Columns<F>,
): ColumnDecisions<A> {
  const model = vocabularyOf(policy);
  const { columns: given, rows } = readColumns(model, columns);
  const tables = tablesOf<A>(policy, Number.POSITIVE_INFINITY);
  if (!tables?.lifted) {
    rejectWrongValues(model, given, tables?.plain.levels.map(({ fact }) => fact) ?? given.keys());
    return decideRows(policy, model, given, rows);
  }
  const { legend } = tables.lifted;
  const codes = legend.length > 256 ? new Uint16Array(rows) : new Uint8Array(rows);
  const columnOf = (fact: string) => given.get(fact);
  const decideKnown = decideKnownRows(knownRules(policy, model, tables.lifted), tables.lifted.levels, columnOf);
  let walk: ReturnType<typeof tableWalk> | undefined;
  for (let start = 0; start < rows; start += MASK_ROWS) {
    const end = Math.min(rows, start + MASK_ROWS);
    if (codes instanceof Uint8Array && decideKnown?.(start, end - start, codes)) continue;
    walk ??= tableWalk(tables.lifted, columnOf, codes);
    rejectWrongValues(model, given, walk(start, end));
  }
  return { codes, legend };
}

/** The rules with their places in the legend. A rule that is not there never decides. */
function knownRules<A extends string>(
  { rules }: Policy<FactTypes, A>,
  { constraints }: FactModel,
  { levels, legend }: LiftedTable<A>,
): KnownRules {
  const codeOf = (rule: string): number =>
    Math.max(
      0,
      legend.findIndex((entry) => entry.rule === rule),
    );
  const read = new Set(levels.map(({ fact }) => fact));
  return {
    rules: rules.map(({ id, when }) => ({ when, code: codeOf(id) })),
    otherwise: codeOf("otherwise"),
    // The others bear on no fact that the policy looks at.
    constraints: constraints.filter((constraint) => factsIn(constraint).every((fact) => read.has(fact))),
  };
}

function rejectWrongValues(model: FactModel, columns: ReadonlyMap<string, Column>, facts: Iterable<string>): void {
  for (const name of facts) {
    const [fact, column] = [model.facts.get(name), columns.get(name)];
    if (fact && column) rejectWrongValue(fact, column);
  }
}

/** Row by row, with columns that are read as an app's own objects. */
function decideRows<F extends FactTypes, A extends string>(
  policy: Policy<F, A>,
  model: FactModel,
  columns: ReadonlyMap<string, Column>,
  rows: number,
): ColumnDecisions<A> {
  const accessors = [...model.facts.values()].map((fact) => {
    const column = columns.get(fact.name);
    return [fact.name, (row: number) => (column ? valueAt(fact, column, row) : null)] as const;
  });
  // The columns have been checked against the vocabulary, whose types the accessors give.
  const decide = compile<F, A, number>(policy, Object.fromEntries(accessors) as never);
  const legend: LegendEntry<A>[] = [];
  const places = new Map<string, number>();
  const codes = new Uint16Array(rows);
  for (let row = 0; row < rows; row++) {
    const { status, action, rule } = decided(decide, row);
    const key = JSON.stringify([status, action, rule]);
    const code = places.get(key) ?? legend.push({ status, action, rule }) - 1;
    places.set(key, code);
    codes[row] = code;
  }
  return { codes, legend };
}

function decided<A extends string>(decide: (row: number) => Decision<A>, row: number): LegendEntry<A> {
  try {
    return decide(row);
  } catch (error) {
    const isContradiction = error instanceof InputError && error.issues[0]?.code === "contradictory-facts";
    if (isContradiction) return { status: "contradictory", action: null, rule: null };
    throw error;
  }
}
