import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile } from "../../src/decide/compile";
import { evaluate } from "../../src/decide/evaluate";
import { InputError } from "../../src/errors";
import type { Comparison, Facts, FactValue } from "../../src/invitation/condition";
import type { FactModel } from "../../src/invitation/vocabulary";
import type { Policy } from "../../src/policy/document";
import { beforeInviting } from "../../src/policy/presets/before-inviting";
import { hybrid } from "../../src/policy/presets/hybrid";
import { lion } from "../../src/policy/presets/lion";
import { paused } from "../../src/policy/presets/paused";
import { strictSelective } from "../../src/policy/presets/strict-selective";
import { vocabularyOf } from "../../src/policy/vocabulary-of";
import { type SqlDialect, toSql } from "../../src/warehouse";
import { branchingWalk } from "../../src/warehouse/branching-sql";
import { dialectOf } from "../../src/warehouse/dialect";
import { keysOf } from "../../src/warehouse/keys-sql";
import { randomPolicy } from "../bench/random-policy";
import { arbitraryModel, arbitraryPolicy, arbitraryValue, modelOf, runs, sampleFacts } from "../generators";
import { type Answer, duckdb, type Engine, load, postgres } from "./engines";

let duck: Engine;
let pg: Engine;
beforeAll(async () => {
  [duck, pg] = await Promise.all([duckdb(), postgres()]);
  // Starting two engines takes seconds, and many of them on a machine that is busy.
}, 60_000);
afterAll(async () => {
  await Promise.all([duck.close(), pg.close()]);
});

const readers: readonly (readonly [SqlDialect, () => Engine])[] = [
  ["duckdb", () => duck],
  ["ansi", () => duck],
  ["postgres", () => pg],
  ["ansi", () => pg],
];

/** What the library says of every row, with a status for what it throws. */
function wanted(decide: (facts: Facts) => ReturnType<typeof evaluate>, rows: readonly Facts[]): readonly Answer[] {
  return rows.map((facts, id) => {
    try {
      const { status, action, rule } = decide(facts);
      return { id, status, action, rule };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      const status = error.issues[0]?.code === "contradictory-facts" ? "contradictory" : "invalid";
      return { id, status, action: null, rule: null };
    }
  });
}

async function expectSame(policy: Policy, rows: readonly Facts[], answers: readonly Answer[], model?: FactModel) {
  for (const engine of [duck, pg]) await load(engine, "facts", model ?? vocabularyOf(policy), rows);
  for (const [dialect, engine] of readers) {
    expect(await engine().answers(toSql(policy, { dialect, table: "facts" }))).toEqual(answers);
  }
}

describe("the query of a policy answers as evaluate does, in DuckDB and in PostgreSQL", () => {
  test.each<Policy>([
    strictSelective(),
    lion(),
    lion({ guards: false }),
    hybrid(),
    paused({ until: "2026-12-31" }),
    beforeInviting(),
  ] as readonly Policy[])("for the preset $name", async (policy) => {
    const rows = sampleFacts(vocabularyOf(policy), 300, [0.1, 0.4, 0.8, 1]);
    await expectSame(
      policy,
      rows,
      wanted((facts) => evaluate(policy, facts), rows),
    );
  });

  test("for random policies, constraints and contradictions included", async () => {
    const cases = arbitraryModel({ maxFacts: 6 }).chain((model) => {
      const known = [...model.facts.values()].map(
        ({ name, domain }) => [name, fc.option(arbitraryValue(domain))] as const,
      );
      return fc.record({
        policy: arbitraryPolicy(model),
        rows: fc.array(fc.record<Facts>(Object.fromEntries(known)), { minLength: 30, maxLength: 30 }),
      });
    });
    const statuses = new Set<string>();
    await fc.assert(
      fc.asyncProperty(cases, async ({ policy, rows }) => {
        const answers = wanted((facts) => evaluate(policy, facts), rows).map((answer, i) =>
          // What the policy does not speak of goes unnoticed in the query, as it does in compile.
          answer.status === "contradictory" ? (wanted(compile(policy), [rows[i] ?? {}])[0] ?? answer) : answer,
        );
        for (const { status } of answers) statuses.add(status);
        await expectSame(
          policy,
          rows,
          answers.map((answer, id) => ({ ...answer, id })),
        );
      }),
      runs(25),
    );
    expect([...statuses].sort()).toEqual(["contradictory", "open", "settled"]);
  });

  test("for 60 rules over 40 facts with local structure, in less than 200 kB", async () => {
    const { policy } = randomPolicy({ rules: 60, facts: 40, kind: "local", seed: 8 });
    for (const dialect of ["duckdb", "postgres", "ansi"] as const) {
      expect(Buffer.byteLength(toSql(policy, { dialect, table: "facts" }))).toBeLessThan(200_000);
    }
    const rows = sampleFacts(modelOf(policy.vocabulary), 30, [0, 0.1, 0.2]);
    const answers = wanted((facts) => evaluate(policy, facts), rows);
    for (const [dialect, engine] of readers.filter(([name]) => name !== "ansi")) {
      await load(engine(), "facts", vocabularyOf(policy), rows);
      expect(await engine().answers(toSql(policy, { dialect, table: "facts" }))).toEqual(answers);
    }
  });

  test("for facts that contradict each other, and for values that no fact can have", async () => {
    const reference = {
      type: "object",
      properties: {
        met: { type: "boolean" },
        knows: { type: "boolean" },
        visits: { type: "integer", minimum: 0, maximum: 10 },
        weight: { type: "number", minimum: 0, maximum: 1 },
        tier: { type: "string", enum: ["guest", "regular"] },
      },
      constraints: [
        {
          any: [
            { fact: "met", op: "eq", value: false },
            { fact: "knows", op: "eq", value: true },
          ],
        },
        {
          any: [
            { fact: "knows", op: "eq", value: false },
            { fact: "visits", op: "gte", value: 1 },
          ],
        },
      ],
    };
    const policy = {
      language: 1,
      name: "club",
      version: "1",
      vocabulary: reference,
      rules: [
        { id: "often", when: { fact: "visits", op: "gte", value: 5 }, then: { action: "accept" } },
        { id: "met", when: { fact: "met", op: "eq", value: true }, then: { action: "accept" } },
        { id: "light", when: { fact: "weight", op: "lte", value: 0.1 }, then: { action: "archive" } },
        { id: "regular", when: { fact: "tier", op: "eq", value: "regular" }, then: { action: "ask" } },
      ],
      otherwise: { action: "decline" },
      whenOpen: { action: "archive" },
    } as unknown as Policy;
    const rows = [
      { met: true, knows: false },
      { met: true, visits: 0 },
      { met: true },
      { met: true, visits: 7 },
      { visits: 2.5 },
      { visits: 11 },
      { visits: -1 },
      { visits: 0, met: false, weight: 0.1 },
      { visits: 0, met: false, weight: 0.1 + 2 ** -55, tier: "guest" },
      { visits: 0, met: false, weight: 0.5, tier: "vip" },
      {},
    ] as readonly Facts[];
    const answers = wanted((facts) => evaluate(policy, facts), rows);
    expect(answers.map(({ status }) => status)).toEqual([
      "contradictory",
      "contradictory",
      "settled",
      "settled",
      "invalid",
      "invalid",
      "invalid",
      "settled",
      "settled",
      "invalid",
      "open",
    ]);
    await expectSame(policy, rows, answers);
  });

  test("for NaN and infinity, which are no values of a fact", async () => {
    const policy = reading({ type: "number" }, "gte", 5);
    const values = ["NaN", "Infinity", "-Infinity"];
    for (const engine of [duck, pg]) {
      await load(engine, "facts", vocabularyOf(policy), [{}, {}, {}]);
      for (const [id, value] of values.entries()) {
        await engine.run(`UPDATE facts SET x = CAST('${value}' AS DOUBLE PRECISION) WHERE id = ${id}`);
      }
    }
    for (const [dialect, engine] of readers) {
      const answers = await engine().answers(toSql(policy, { dialect, table: "facts" }));
      expect(answers.map(({ status }) => status)).toEqual(["invalid", "invalid", "invalid"]);
    }
  });
});

/** A policy of one rule about one fact, `x`. */
function reading(property: object, op: Comparison["op"], value: FactValue | readonly FactValue[]): Policy {
  return {
    language: 1,
    name: "one",
    version: "1",
    vocabulary: { type: "object", properties: { x: property } },
    rules: [{ id: "some", when: { fact: "x", op, value } as Comparison, then: { action: "accept" } }],
    otherwise: { action: "archive" },
    whenOpen: "ask",
  };
}

test("texts that a collation takes for the same stay different in DuckDB", async () => {
  const texts = ["Red", "red", "\u00e9", "e\u0301"];
  const policy = reading({ type: "string", enum: texts }, "in", ["Red", "\u00e9"]);
  await load(
    duck,
    "facts",
    vocabularyOf(policy),
    texts.map((x) => ({ x })),
  );
  for (const collation of ["nocase", "nfc", "noaccent"]) {
    await duck.run(`SET default_collation = '${collation}'`);
    const answers = await duck.answers(toSql(policy, { dialect: "duckdb", table: "facts" }));
    await duck.run("SET default_collation = ''");
    expect(answers.map(({ rule }) => rule)).toEqual(["some", "otherwise", "some", "otherwise"]);
  }
});

test("a walk through very many nodes does not exhaust the stack", () => {
  const next = Array.from({ length: 5 }, (_, cell) => -1 - cell);
  const table = {
    levels: [
      { fact: "x", domain: { kind: "boolean" }, representatives: [0, 1, 2, 3, 4], cuts: [], cellOfValue: new Map() },
    ],
    nodes: Array.from({ length: 60_000 }, () => ({ level: 0, next })),
    root: 0,
  } as const;
  const dialect = dialectOf("ansi");
  const { clauses } = branchingWalk(
    table,
    keysOf(table, ["facts"], () => "x", dialect),
    dialect,
  );
  expect(clauses.length).toBe(1);
});

const NASTY = [
  `it's`,
  `a "quoted" name`,
  `x'; DROP TABLE victim; --`,
  `/* open`,
  `*/ closed`,
  "two\nlines\r\n",
  "back\\slash\\'",
  "\\",
  "$$ $1 {x} %s ?",
  "🤝 handshake",
  "tab\tand \u2028",
  " ",
];

describe("names and values that look like SQL", () => {
  const facts = NASTY.map((name) => `fact ${name}`);
  const policy: Policy = {
    language: 1,
    name: "nasty",
    version: "1",
    vocabulary: {
      type: "object",
      properties: Object.fromEntries(facts.map((name) => [name, { type: "string", enum: NASTY }])),
    },
    rules: facts.map((fact, i) => ({
      id: `rule ${NASTY[i]}`,
      when: { fact, op: "eq", value: NASTY[(i * 5 + 1) % NASTY.length] ?? "" },
      then: { action: `do ${NASTY[i]}` },
    })),
    otherwise: { action: "'; DELETE FROM victim; --" },
    whenOpen: { action: "wait '" },
  };
  const table = `facts "; DROP TABLE victim; --\n🤝`;

  test("are data, and execute nothing", async () => {
    const rows = facts.map((_, i): Facts => {
      const others = facts.map((name, j) => [
        name,
        i === j ? NASTY[(i * 5 + 1) % NASTY.length] : NASTY[(j * 5 + 2) % NASTY.length],
      ]);
      return Object.fromEntries(others.filter((_, j) => j !== i + 1));
    });
    const everything = [...rows, {}, Object.fromEntries(facts.map((name) => [name, " "]))] as readonly Facts[];
    const answers = wanted((known) => evaluate(policy, known), everything);
    expect(new Set(answers.map(({ rule }) => rule)).size).toBeGreaterThan(6);
    for (const engine of [duck, pg]) {
      await engine.run("DROP TABLE IF EXISTS victim");
      await engine.run("CREATE TABLE victim (id INTEGER)");
      await load(engine, table, vocabularyOf(policy), everything);
    }
    for (const [dialect, engine] of readers) {
      expect(await engine().answers(toSql(policy, { dialect, table }))).toEqual(answers);
      await engine().run("SELECT * FROM victim");
    }
  });

  test("stay data on a PostgreSQL server that reads backslashes as escapes", async () => {
    await load(pg, "facts", vocabularyOf(policy), [{}]);
    await pg.run("SET standard_conforming_strings = off");
    const [answer] = await pg.answers(toSql(policy, { dialect: "postgres", table: "facts" }));
    await pg.run("SET standard_conforming_strings = on");
    expect(answer?.status).toBe("open");
  });

  test.each([
    { name: "nul\0", why: "NUL ends texts in engines" },
    { name: "half \ud83e", why: "half a character becomes another one" },
  ])("are rejected where no engine can hold them: $why", ({ name }) => {
    const broken = { ...policy, otherwise: { action: name } };
    expect(() => toSql(broken, { dialect: "duckdb", table: "facts" })).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code: "unquotable-text" })] }),
    );
  });
});

describe("options", () => {
  test("columns and tables can be called otherwise", async () => {
    await duck.run('CREATE SCHEMA crm; CREATE TABLE crm.inbox (id INTEGER, "status" VARCHAR, met BOOLEAN)');
    await duck.run("INSERT INTO crm.inbox VALUES (1, 'new', false)");
    const sql = toSql(strictSelective({ criterion: "met" }), {
      dialect: "duckdb",
      table: ["crm", "inbox"],
      columns: { metInPerson: "met", knows: "met", wouldIntroduce: null },
      names: { status: "certainty" },
    });
    await duck.run(`CREATE TABLE told AS ${sql}`);
    expect(await duck.answers("SELECT id, certainty AS status, action, rule FROM told")).toEqual([
      { id: 1, status: "settled", action: "archive", rule: "otherwise" },
    ]);
  });

  test("a table with a dot is refused with what was probably meant, and can be said in two ways", async () => {
    const ask = (table: string | readonly string[]) => toSql(strictSelective(), { dialect: "duckdb", table });
    expect(() => ask("main.invitations")).toThrow(
      'table: a dot may part a schema from a table or belong to a name: give a list of names (did you mean `["main","invitations"]`?)',
    );
    expect(ask(["main", "invitations"])).toContain('FROM "main"."invitations" AS t');
    expect(ask(["main.invitations"])).toContain('FROM "main.invitations" AS t');
  });

  test.each(["kt_keys", "kt_0", "KT_1", "kt_answers", "walk_0", "t", "s", "o", "select"])(
    "a table may be called %s",
    async (table) => {
      const policy = reading({ type: "boolean" }, "eq", true);
      for (const [dialect, engine] of readers) {
        await load(engine(), table, vocabularyOf(policy), [{ x: true }]);
        const [answer] = await engine().answers(toSql(policy, { dialect, table }));
        expect(answer?.rule).toBe("some");
      }
    },
  );

  test("a fact may be called as a new column is, under another name", async () => {
    const about: Policy = {
      ...reading({ type: "boolean" }, "eq", true),
      vocabulary: { type: "object", properties: { Status: { type: "boolean" } } },
      rules: [{ id: "some", when: { fact: "Status", op: "eq", value: true }, then: { action: "accept" } }],
    };
    await load(duck, "facts", vocabularyOf(about), [{ Status: true }]);
    const sql = toSql(about, { dialect: "duckdb", table: "facts", names: { status: "certainty" } });
    expect(await duck.answers(`SELECT id, certainty AS status, action, rule FROM (${sql}) AS told`)).toEqual([
      { id: 0, status: "settled", action: "accept", rule: "some" },
    ]);
    expect(() => toSql(about, { dialect: "duckdb", table: "facts" })).toThrow(
      expect.objectContaining({
        issues: [expect.objectContaining({ code: "duplicate-column", path: ["names", "status"] })],
      }),
    );
  });

  test.each([
    { options: { dialect: "duckbd", table: "t" }, code: "unknown-dialect", why: "a misspelt dialect" },
    {
      options: { dialect: "ansi", table: "t", names: { rule: "action" } },
      code: "duplicate-column",
      why: "one name for two new columns",
    },
    {
      options: { dialect: "ansi", table: "t", columns: { mett: "met" } },
      code: "unknown-fact",
      why: "a misspelt fact",
    },
    { options: { dialect: "ansi", table: "main.t" }, code: "ambiguous-name", why: "a table with a dot" },
    { options: { dialect: "ansi", table: [] }, code: "empty-list", why: "a table without a name" },
    { options: { dialect: "ansi", table: ["main", 3] }, code: "wrong-type", why: "a name that is none" },
  ])("$why is reported", ({ options, code }) => {
    expect(() => toSql(strictSelective(), options as never)).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code })] }),
    );
  });
});

test("every answer of a large policy's query comes from one walk a row, as compile's does", async () => {
  const { policy } = randomPolicy({ rules: 30, facts: 20, kind: "local", seed: 5 });
  const decide = compile(policy);
  const rows = sampleFacts(modelOf(policy.vocabulary), 200, [0, 0.3, 0.6]);
  await expectSame(
    policy,
    rows,
    wanted((facts) => decide(facts), rows),
  );
});
