/**
 * Checks that the queries of policies answer as the library does, row for row, in DuckDB and in PostgreSQL, on many
 * random sets of facts of which some are unknown.
 *
 *   npm run check:sql -- --rows 1000000 --seed 1
 *
 * Every preset and 20 random policies get a table of so many rows each. The answers of all rows come from
 * `decideColumns`; `evaluate`, which reads the policy anew for every row, is asked about `--evaluate` of them (20,000),
 * evenly spread. PostgreSQL is the server that PGHOST names, by `psql`, or else PGlite in this process. Further options:
 * `--policies hybrid,random-local-8x12-1` for some only.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
  beforeInviting,
  evaluate,
  type FactModel,
  type Facts,
  hybrid,
  lion,
  type Policy,
  paused,
  strictSelective,
} from "know-and-trust";
import { decideColumns, type LegendEntry, toSql } from "know-and-trust/warehouse";
import { vocabularyOf } from "../src/policy/vocabulary-of";
import { toColumns } from "../test/bench/decide/columns";
import { randomPolicy } from "../test/bench/random-policy";
import { sampleFacts } from "../test/generators";
import { checkers } from "./check-sql/checkers";

const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
    evaluate: { type: "string", default: "20000" },
    policies: { type: "string" },
  },
});
const rows = Number(values.rows);
const seed = Number(values.seed);
const evaluated = Math.min(rows, Number(values.evaluate));

/** How much is unknown, row by row in turn. */
const SHARES = [0, 0.1, 0.3, 0.6, 0.9];

const PRESETS = [
  strictSelective(),
  strictSelective({ criterion: "met" }),
  strictSelective({ criterion: "would-introduce" }),
  lion(),
  lion({ guards: false }),
  hybrid(),
  paused({ until: "2026-12-31" }),
  beforeInviting(),
] as readonly Policy[];

const RANDOM = Array.from({ length: 20 }, (_, i) => {
  const size = [
    { rules: 8, facts: 12 },
    { rules: 15, facts: 15 },
    { rules: 30, facts: 20 },
    { rules: 60, facts: 40 },
  ][i % 4] ?? { rules: 8, facts: 12 };
  return randomPolicy({ ...size, kind: i % 8 === 4 || i % 8 === 5 ? "uniform" : "local", seed: seed + i }).policy;
});

const work = mkdtempSync(join(tmpdir(), "check-sql-"));
const engines = await checkers();
let differences = 0;
try {
  console.log(
    `${rows.toLocaleString("en")} rows a policy, ${evaluated.toLocaleString("en")} of them evaluated one by one`,
  );
  const names = [
    "policy",
    "SQL, kB",
    "settled",
    "open",
    ...engines.map(({ name }) => `${name}, differences`),
    "evaluate",
  ];
  console.log([names, names.map(() => "---")].map((cells) => `| ${cells.join(" | ")} |`).join("\n"));
  for (const [i, policy] of [...PRESETS, ...RANDOM].entries()) {
    if (values.policies && !values.policies.split(",").includes(policy.name)) continue;
    console.log(`| ${(await check(policy, i)).join(" | ")} |`);
  }
  console.log(differences === 0 ? "\nEvery answer is the same." : `\n${differences} answers differ.`);
  if (differences > 0) process.exitCode = 1;
} finally {
  for (const engine of engines) await engine.close();
  rmSync(work, { recursive: true });
}

/** One line of the table. */
async function check(policy: Policy, place: number): Promise<readonly (string | number)[]> {
  const model = readBy(policy);
  const facts = sampleFacts(model, rows, SHARES, seed * 1_000 + place);
  const { codes, legend } = decideColumns(policy, toColumns(model, facts) as Parameters<typeof decideColumns>[1]);
  const answers = [...codes].flatMap((code) => legend[code] ?? []);
  const file = join(work, "facts.csv");
  writeFileSync(file, csvOf(model, facts, answers));
  const found: number[] = [];
  let size = 0;
  for (const engine of engines) {
    const sql = toSql(policy, { dialect: engine.dialect, table: "facts" });
    size = Buffer.byteLength(sql);
    found.push(await engine.differences(model, file, sql));
  }
  found.push(differencesFromEvaluate(policy, facts, answers));
  differences += found.reduce((sum, count) => sum + count, 0);
  const settled = answers.filter(({ status }) => status === "settled").length;
  return [policy.name, (size / 1_000).toFixed(1), settled, rows - settled, ...found];
}

/** Of the vocabulary only the facts that the policy's query reads, at least one, with the constraints on them. */
function readBy(policy: Policy): FactModel {
  const model = vocabularyOf(policy);
  const sql = toSql(policy, { dialect: "ansi", table: "facts" });
  const read = [...model.facts].filter(([name], i) => sql.includes(`t."${name}"`) || (i === 0 && !sql.includes('t."')));
  const isRead = new Set(read.map(([name]) => name));
  const constraints = model.constraints.filter((constraint) => {
    const text = JSON.stringify(constraint);
    return [...text.matchAll(/"fact":"([^"]+)"/g)].every(([, name]) => name !== undefined && isRead.has(name));
  });
  return { ...model, facts: new Map(read), constraints };
}

function differencesFromEvaluate(policy: Policy, facts: readonly Facts[], answers: readonly LegendEntry[]): number {
  const stride = Math.max(1, Math.floor(facts.length / evaluated));
  let count = 0;
  for (let row = 0; row < facts.length; row += stride) {
    const { status, action, rule } = evaluate(policy, facts[row] ?? {});
    const answer = answers[row];
    if (answer?.status !== status || answer.action !== action || answer.rule !== rule) count++;
  }
  return count;
}

/** The facts with the answers that are wanted, unknown as nothing at all. */
function csvOf(model: FactModel, facts: readonly Facts[], answers: readonly LegendEntry[]): string {
  const names = [...model.facts.keys()];
  const texts = answers.map(({ status, action, rule }) => `${status},${action ?? ""},${rule ?? ""}`);
  return facts.map((known, i) => `${texts[i]}${names.map((name) => `,${known[name] ?? ""}`).join("")}\n`).join("");
}
