/** DuckDB and PostgreSQL in this process, with a table of facts. */
import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import type { Facts } from "../../src/invitation/condition";
import type { FactDomain } from "../../src/invitation/fact";
import type { FactModel } from "../../src/invitation/vocabulary";

/** What a query says of one row. */
export interface Answer {
  readonly id: number;
  readonly status: string;
  readonly action: string | null;
  readonly rule: string | null;
}

export interface Engine {
  readonly run: (sql: string) => Promise<void>;
  /** The answers of a query, in the order of `id`. */
  readonly answers: (sql: string) => Promise<readonly Answer[]>;
  readonly close: () => Promise<void>;
}

const inOrder = (sql: string): string => `SELECT id, status, action, rule FROM (${sql}) AS answers ORDER BY id`;

export async function duckdb(): Promise<Engine> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  return {
    run: async (sql) => {
      await connection.run(sql);
    },
    answers: async (sql) => {
      const reader = await connection.runAndReadAll(inOrder(sql));
      return reader
        .getRowObjectsJS()
        .map(({ id, status, action, rule }) => ({ id: Number(id), status, action, rule }) as Answer);
    },
    close: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

export async function postgres(): Promise<Engine> {
  const database = await PGlite.create();
  return {
    run: async (sql) => {
      await database.exec(sql);
    },
    answers: async (sql) => (await database.query<Answer>(inOrder(sql))).rows,
    close: () => database.close(),
  };
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const typeOf = (domain: FactDomain): string =>
  domain.kind === "boolean" ? "BOOLEAN" : domain.kind === "choice" ? "VARCHAR" : "DOUBLE PRECISION";

const literal = (value: unknown): string => {
  if (value === undefined || value === null) return "NULL";
  return typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : String(value);
};

/** Makes a table with a column per fact and an `id`, and fills it. */
export async function load(engine: Engine, table: string, model: FactModel, rows: readonly Facts[]): Promise<void> {
  const names = [...model.facts.keys()];
  const columns = [...model.facts.values()].map(({ name, domain }) => `${quoted(name)} ${typeOf(domain)}`);
  await engine.run(`DROP TABLE IF EXISTS ${quoted(table)}`);
  await engine.run(`CREATE TABLE ${quoted(table)} (id INTEGER, ${columns.join(", ")})`);
  for (let start = 0; start < rows.length; start += 1_000) {
    const values = rows
      .slice(start, start + 1_000)
      .map((facts, i) => `(${[start + i, ...names.map((name) => literal(facts[name]))].join(",")})`);
    await engine.run(`INSERT INTO ${quoted(table)} VALUES ${values.join(",")}`);
  }
}
