/** Engines that count the rows of a file on which a query answers otherwise than wanted. */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import type { FactModel } from "know-and-trust";
import type { SqlDialect } from "know-and-trust/warehouse";

export interface Checker {
  readonly name: string;
  readonly dialect: SqlDialect;
  /** Loads a file with the answers wanted and the facts, and asks the query of a table `facts`. */
  readonly differences: (model: FactModel, file: string, sql: string) => Promise<number>;
  readonly close: () => Promise<void> | void;
}

/** DuckDB, and the PostgreSQL server that PGHOST names, or PGlite. */
export async function checkers(): Promise<readonly Checker[]> {
  return [await duckdb(), process.env["PGHOST"] ? server() : await pglite()];
}

const TYPES = { boolean: "BOOLEAN", choice: "VARCHAR", number: "DOUBLE PRECISION" };

function tableOf({ facts }: FactModel): string {
  const columns = [...facts.values()].map(({ name, domain }) => `"${name}" ${TYPES[domain.kind]}`);
  const wanted = ["wanted_status", "wanted_action", "wanted_rule"].map((name) => `${name} VARCHAR`);
  return `DROP TABLE IF EXISTS facts; CREATE TABLE facts (${[...wanted, ...columns].join(", ")});`;
}

const differing = (sql: string): string =>
  `SELECT COUNT(*) AS differences FROM (${sql}) AS told WHERE ${["status", "action", "rule"]
    .map((name) => `${name} IS DISTINCT FROM wanted_${name}`)
    .join(" OR ")}`;

async function duckdb(): Promise<Checker> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  return {
    name: "DuckDB",
    dialect: "duckdb",
    differences: async (model, file, sql) => {
      await connection.run(tableOf(model));
      await connection.run(`COPY facts FROM '${file}' (FORMAT csv, HEADER false, AUTO_DETECT false)`);
      const [row] = (await connection.runAndReadAll(differing(sql))).getRowObjectsJS();
      return Number(row?.["differences"] ?? Number.NaN);
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function pglite(): Promise<Checker> {
  const database = await PGlite.create();
  return {
    name: "PGlite",
    dialect: "postgres",
    differences: async (model, file, sql) => {
      await database.exec(tableOf(model));
      const blob = new Blob([readFileSync(file)]);
      await database.query("COPY facts FROM '/dev/blob' WITH (FORMAT csv)", [], { blob });
      const { rows } = await database.query<{ differences: number }>(differing(sql));
      return Number(rows[0]?.differences ?? Number.NaN);
    },
    close: () => database.close(),
  };
}

function server(): Checker {
  return {
    name: "PostgreSQL",
    dialect: "postgres",
    differences: async (model, file, sql) => {
      const program = `${file}.sql`;
      writeFileSync(
        program,
        `${tableOf(model)}\n\\copy facts FROM '${file}' WITH (FORMAT csv)\nANALYZE facts;\n${differing(sql)};\n`,
      );
      const flags = ["--no-psqlrc", "--quiet", "--tuples-only", "--set=ON_ERROR_STOP=1", `--file=${program}`];
      const env = { ...process.env, PGOPTIONS: "--client-min-messages=warning" };
      return Number(execFileSync("psql", flags, { encoding: "utf8", env }).trim() || Number.NaN);
    },
    close: () => {},
  };
}
