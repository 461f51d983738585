import { InputError } from "../errors";
import type { FactTypes } from "../invitation/condition";
import { unknownFact } from "../invitation/known-facts";
import { aList, anObject, anything, aText, checkArgument, checkOptions } from "../invitation/options";
import type { Policy } from "../policy/document";
import { branchingWalk } from "./branching-sql";
import { type Dialect, dialectOf, type SqlDialect } from "./dialect";
import type { LegendEntry } from "./ending";
import { keysOf } from "./keys-sql";
import { layeredWalk, type Walk } from "./layered-sql";
import { type PolicyTable, type PolicyTables, tablesOf } from "./policy-table";

/** With more nodes than this, or a longer query, it follows the branches of the plain diagram, which is smaller. */
const MOST_LIFTED_NODES = 1_000;
const LONGEST_LAYERED = 140_000;

/** What a query reads and what it calls its answers. */
export interface SqlOptions<F extends FactTypes = FactTypes> {
  readonly dialect: SqlDialect;
  /**
   * The table with the facts; of one in a schema the list `["crm", "invitations"]`. A text with a dot is refused, since it
   * may be either; `["a.b"]` is a table whose name has a dot in it.
   */
  readonly table: string | readonly string[];
  /** The column of each fact, `null` where there is none; a fact that is left out has a column of its own name. */
  readonly columns?: { readonly [K in keyof F]?: string | null };
  /** What the new columns are called; `status`, `action` and `rule` when left out. */
  readonly names?: { readonly status?: string; readonly action?: string; readonly rule?: string };
}

/**
 * A policy as one `SELECT` that adds status, action and rule to every row of a table, where `NULL` is unknown. The
 * answers are those of `evaluate`, settled and open included, and not merely what SQL's own logic would give.
 *
 * Status is `settled` or `open`, and for rows where `evaluate` throws: `contradictory` for facts that break a
 * constraint, `invalid` for a value that its fact cannot have; action and rule are `NULL` there. Only facts that the
 * policy or a constraint on its facts mentions are read. Booleans are boolean columns, numbers any numeric ones,
 * choices texts.
 *
 * The query is linear in the policy's decision diagram, and names and values cannot break out of their quotes.
 *
 * @throws InputError `unknown-dialect`, `unknown-fact` for a column of a fact that the vocabulary lacks,
 * `duplicate-column` for a new column that is called like one that is read (see `names`), `unquotable-text` for what no
 * engine can hold, `ambiguous-name` for a table with a dot, `too-large` for a policy whose diagram exceeds its budget
 * @example
 * ```ts
 * import { strictSelective } from "know-and-trust";
 * import { toSql } from "know-and-trust/warehouse";
 * const sql = toSql(strictSelective(), { dialect: "duckdb", table: "invitations", columns: { metInPerson: "met" } });
 * sql.startsWith("WITH "); // => true
 * sql.includes("SELECT t.*,"); // => true
 * sql.includes('t."met" IS NULL'); // => true
 * ```
 */
export function toSql<F extends FactTypes, A extends string>(policy: Policy<F, A>, options: SqlOptions<F>): string {
  checkOptions(
    options,
    { dialect: aText, table: anything, columns: anObject, names: anObject },
    [],
    ["dialect", "table"],
  );
  checkOptions(options.names ?? {}, { status: aText, action: aText, rule: aText }, ["names"]);
  const dialect = dialectOf(options.dialect);
  const tables = tablesOf(policy, MOST_LIFTED_NODES);
  if (!tables) {
    const message = "the policy has too many combinations of facts for a query; decide with `compile`";
    throw new InputError({ code: "too-large", path: ["policy"], message });
  }
  const columns: Readonly<Record<string, string | null | undefined>> = options.columns ?? {};
  for (const fact of Object.keys(columns)) {
    if (!tables.model.facts.has(fact)) throw new InputError(unknownFact(fact, tables.model, ["columns", fact]));
  }
  const columnOf = (fact: string): string | undefined => {
    const column = Object.hasOwn(columns, fact) ? columns[fact] : fact;
    return column === null ? undefined : (column ?? fact);
  };
  const columnSql = (fact: string): string | undefined => {
    const column = columnOf(fact);
    return column === undefined ? undefined : `t.${dialect.name(column)}`;
  };
  const table = partsOf(options.table);
  const names = { status: "status", action: "action", rule: "rule", ...options.names };
  const read = tables.plain.levels.flatMap(({ fact }) => columnOf(fact) ?? []);
  rejectDuplicates(names, read);
  const { lifted, plain } = tables;
  const write = (levels: PolicyTable, walkOf: typeof layeredWalk, answersOf: (walk: Walk) => Answers): string => {
    const keys = keysOf(levels, table, columnSql, dialect);
    const walk = walkOf(levels, keys, dialect);
    const answers = answersOf(walk);
    const answered = keys.clause("answers");
    return (
      `WITH ${[...keys.clausesFrom(walk.root), ...walk.clauses, `${answered} AS (${answers.query})`].join(",\n")}\n` +
      `SELECT t.*,\n${answers.status} AS ${dialect.name(names.status)},\n` +
      `${answers.action} AS ${dialect.name(names.action)},\n${answers.rule} AS ${dialect.name(names.rule)}\n` +
      `FROM ${table.map(dialect.name).join(".")} AS t\nLEFT JOIN ${answered} AS o ON o.kt_key = ${keys.key}`
    );
  };
  const layered = lifted && write(lifted, layeredWalk, (walk) => answersByCode(lifted.legend, walk, dialect));
  if (layered !== undefined && layered.length <= LONGEST_LAYERED) return layered;
  return write(plain, branchingWalk, (walk) => answersByBounds(policy, tables, walk, dialect));
}

/** The names that a table's name is made of. To guess at the meaning of a dot would be to read another table. */
function partsOf(table: SqlOptions["table"]): readonly string[] {
  if (typeof table === "string") {
    if (!table.includes(".")) return [table];
    const message = "a dot may part a schema from a table or belong to a name: give a list of names";
    const suggestion = JSON.stringify(table.split("."));
    throw new InputError({ code: "ambiguous-name", path: ["table"], message, suggestion });
  }
  checkArgument(table, aList, ["table"]);
  if (table.length === 0) {
    throw new InputError({ code: "empty-list", path: ["table"], message: "expected at least the table's own name" });
  }
  for (const [i, name] of table.entries()) checkArgument(name, aText, ["table", i]);
  return table;
}

/**
 * Throws where a query would have two columns of one name: engines refuse that, or quietly read the wrong one.
 *
 * @throws InputError `duplicate-column`
 */
function rejectDuplicates(names: Readonly<Record<string, string>>, read: readonly string[]): void {
  // Some engines do not tell names in capitals apart.
  const taken = new Set(read.map((name) => name.toLowerCase()));
  for (const [column, name] of Object.entries(names)) {
    if (taken.has(name.toLowerCase())) {
      const message = `the query would have two columns \`${name}\`; choose another name for the new one`;
      throw new InputError({ code: "duplicate-column", path: ["names", column], message });
    }
    taken.add(name.toLowerCase());
  }
}

/** The expressions of the three new columns, over rows `o` of a query that gives one row a valid key. */
interface Answers {
  readonly query: string;
  readonly status: string;
  readonly action: string;
  readonly rule: string;
}

/** By the code of the legend that the walk ends with. */
function answersByCode(legend: readonly LegendEntry[], { last, ending }: Walk, dialect: Dialect): Answers {
  const pick = (texts: readonly (string | null)[]): string => {
    const cases = texts.flatMap((text, i) => (text === null ? [] : [`WHEN ${ending(i)} THEN ${dialect.text(text)}`]));
    return cases.length > 0 ? `CASE o.n ${cases.join(" ")} END` : dialect.asText("NULL");
  };
  return {
    query: `SELECT s.kt_key, s.n FROM ${last} AS s`,
    status: `CASE WHEN o.kt_key IS NULL THEN 'invalid' ELSE ${pick(legend.map((entry) => entry.status))} END`,
    action: pick(legend.map((entry) => entry.action)),
    rule: pick(legend.map((entry) => entry.rule)),
  };
}

/** By the first and last action and rule that remain: where they are the same, it is the only one. */
function answersByBounds<A extends string>(
  policy: Policy<FactTypes, A>,
  { candidates }: PolicyTables<A>,
  { last, ending }: Walk,
  dialect: Dialect,
): Answers {
  const actions = [...new Set(candidates.map(({ outcome }) => outcome.action))];
  const rows = candidates.map(({ outcome }, i) => [ending(i), i, actions.indexOf(outcome.action)]);
  // What is impossible has no row: of a key with nothing else the bounds are NULL.
  const query =
    `SELECT s.kt_key, MIN(b.act) AS a1, MAX(b.act) AS a2, MIN(b.rul) AS r1, MAX(b.rul) AS r2 FROM ${last} AS s\n` +
    `LEFT JOIN ${dialect.rows("b", ["n", "rul", "act"], rows)} ON b.n = s.n GROUP BY s.kt_key`;
  const say = (column: string, texts: readonly string[]): string =>
    `CASE ${column} ${texts.map((text, i) => `WHEN ${i} THEN ${dialect.text(text)}`).join(" ")} END`;
  const meanwhile = dialect.text(policy.whenOpen === "ask" ? "ask" : policy.whenOpen.action);
  return {
    query,
    status:
      "CASE WHEN o.kt_key IS NULL THEN 'invalid' WHEN o.a1 IS NULL THEN 'contradictory' " +
      "WHEN o.a1 = o.a2 THEN 'settled' ELSE 'open' END",
    action: `CASE WHEN o.a1 = o.a2 THEN ${say("o.a1", actions)} WHEN o.a1 IS NOT NULL THEN ${meanwhile} END`,
    rule: `CASE WHEN o.a1 = o.a2 AND o.r1 = o.r2 THEN ${say(
      "o.r1",
      candidates.map(({ rule }) => rule),
    )} END`,
  };
}
