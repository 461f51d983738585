import assert from "node:assert/strict";
import * as fc from "fast-check";
import { compile } from "../../src/decide/compile";
import { InputError } from "../../src/errors";
import type { Facts } from "../../src/invitation/condition";
import type { Policy } from "../../src/policy/document";
import { decideColumns, toSql } from "../../src/warehouse";
import { toColumns } from "../bench/decide/columns";
import { arbitraryModel, arbitraryPolicy, arbitraryValue, modelOf } from "../generators";
import { duckdb, type Engine, load } from "../warehouse/engines";
import { law } from "./law";

interface Table {
  readonly policy: Policy;
  readonly rows: readonly Facts[];
}

/** Tables whose rows may contradict themselves. */
const arbitraryTable: fc.Arbitrary<Table> = arbitraryModel({ maxFacts: 6 }).chain((model) => {
  const known = [...model.facts.values()].map(({ name, domain }) => [name, fc.option(arbitraryValue(domain))] as const);
  const row = fc.record<Facts>(Object.fromEntries(known));
  return fc.record({ policy: arbitraryPolicy(model), rows: fc.array(row, { minLength: 1, maxLength: 70 }) });
});

let opened: Promise<Engine> | undefined;

/** The SQL of a policy in DuckDB, and its columns, against the compiled policy. */
export const tables = law<Table>({
  name: "tables",
  file: "tables",
  cases: arbitraryTable,
  check: async ({ policy, rows }) => {
    const model = modelOf(policy.vocabulary);
    const decide = compile(policy);
    const wanted = rows.map((facts) => {
      try {
        const { status, action, rule } = decide(facts);
        return { status, action, rule };
      } catch (error) {
        if (error instanceof InputError) return { status: "contradictory", action: null, rule: null };
        throw error;
      }
    });
    const { codes, legend } = decideColumns(policy, toColumns(model, rows));
    const columns = Array.from(codes, (code) => legend[code]);
    assert.deepEqual(columns, wanted, "columns are decided as the compiled policy decides");
    opened ??= duckdb();
    const engine = await opened;
    await load(engine, "facts", model, rows);
    const answers = await engine.answers(toSql(policy, { dialect: "duckdb", table: "facts" }));
    const told = answers.map(({ status, action, rule }) => ({ status, action, rule }));
    assert.deepEqual(told, wanted, "DuckDB answers as the compiled policy decides");
  },
  close: async () => {
    await (await opened)?.close();
    opened = undefined;
  },
});
