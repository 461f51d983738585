import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/decide/compile";
import { InputError } from "../../src/errors";
import type { Facts } from "../../src/invitation/condition";
import type { Policy } from "../../src/policy/document";
import { hybrid } from "../../src/policy/presets/hybrid";
import { lion } from "../../src/policy/presets/lion";
import { paused } from "../../src/policy/presets/paused";
import { strictSelective } from "../../src/policy/presets/strict-selective";
import { vocabularyOf } from "../../src/policy/vocabulary-of";
import { decideColumns } from "../../src/warehouse";
import { toColumns } from "../bench/decide/columns";
import { randomPolicy } from "../bench/random-policy";
import { arbitraryModel, arbitraryPolicy, arbitraryValue, modelOf, runs, sampleFacts } from "../generators";

type Columns = Parameters<typeof decideColumns>[1];

/** What compile says of every row, with a status for contradictions. */
function wanted(policy: Policy, rows: readonly Facts[]) {
  const decide = compile(policy);
  return rows.map((facts) => {
    try {
      const { status, action, rule } = decide(facts);
      return { status, action, rule };
    } catch (error) {
      if (error instanceof InputError) return { status: "contradictory", action: null, rule: null };
      throw error;
    }
  });
}

function decided(policy: Policy, columns: Columns) {
  const { codes, legend } = decideColumns(policy, columns);
  return Array.from(codes, (code) => legend[code]);
}

describe("columns are decided as compile decides", () => {
  test.each([strictSelective(), lion(), hybrid(), paused({ until: "2026-12-31" })] as readonly Policy[])(
    "for the preset $name, over several blocks",
    (policy) => {
      const model = vocabularyOf(policy);
      const rows = sampleFacts(model, 5_000, [0, 0.2, 0.5, 0.9]);
      expect(decided(policy, toColumns(model, rows))).toEqual(wanted(policy, rows));
    },
  );

  test("for random policies, contradictions included", () => {
    const cases = arbitraryModel({ maxFacts: 6 }).chain((model) => {
      const known = [...model.facts.values()].map(
        ({ name, domain }) => [name, fc.option(arbitraryValue(domain))] as const,
      );
      const row = fc.record<Facts>(Object.fromEntries(known));
      return fc.record({ policy: arbitraryPolicy(model), rows: fc.array(row, { maxLength: 70 }) });
    });
    const statuses = new Set<string>();
    fc.assert(
      fc.property(cases, ({ policy, rows }) => {
        const answers = wanted(policy, rows);
        for (const { status } of answers) statuses.add(status);
        expect(decided(policy, toColumns(vocabularyOf(policy), rows))).toEqual(answers);
      }),
      runs(300),
    );
    expect([...statuses].sort()).toEqual(["contradictory", "open", "settled"]);
  });

  test.each([
    { rules: 30, facts: 20, seed: 5, why: "many tables" },
    { rules: 60, facts: 40, seed: 8, why: "row by row, with too many nodes for unknown branches" },
  ])("for a large policy of $rules rules: $why", ({ why, ...size }) => {
    const { policy } = randomPolicy({ ...size, kind: "local" });
    const rows = sampleFacts(modelOf(policy.vocabulary), 300, [0, 0.2, 0.4]);
    expect(decided(policy, toColumns(vocabularyOf(policy), rows))).toEqual(wanted(policy, rows));
  });

  test.each([
    { rules: 2, facts: 8, seed: 5, why: "with tables" },
    { rules: 30, facts: 20, seed: 6, why: "row by row" },
  ])("and columns that a policy does not mention are not read: $why", ({ why, ...size }) => {
    const { policy } = randomPolicy({ ...size, kind: "local" });
    const more = { ...policy, vocabulary: withFact(policy, "unmentioned", { type: "boolean" }) } as Policy;
    expect(decided(more, { unmentioned: Int8Array.of(2) })).toEqual(wanted(more, [{}]));
  });

  test("for every kind of column of numbers", () => {
    const policy = numbers({ type: "integer", minimum: -3, maximum: 100 });
    const rows = [-3, 0, 4, 5, 6, 100, null].map((n): Facts => ({ n }));
    const answers = wanted(policy, rows);
    for (const [kind, unknown] of [
      [Int8Array, -128],
      [Int16Array, -32_768],
      [Int32Array, -(2 ** 31)],
      [Float32Array, Number.NaN],
      [Float64Array, Number.NaN],
    ] as const) {
      expect(decided(policy, { n: kind.from(rows.map((row) => Number(row["n"] ?? unknown))) } as Columns)).toEqual(
        answers,
      );
    }
  });

  test("for numbers with many borders, whole and real, and at each border", () => {
    for (const type of ["integer", "number"]) {
      const policy = numbers({ type, minimum: -3, maximum: 100 });
      const rules = [-2, 0, 3, 7, 11, 20, 50].map((value, i) => {
        const when = { fact: "n", op: i % 2 === 0 ? "lte" : "lt", value } as const;
        return { id: `at-${value}`, when, then: { action: "accept" } };
      });
      const steep = { ...policy, rules };
      const rows = [-3, -2, -1, 0, 1, 2, 3, 4, 6, 7, 8, 10, 11, 12, 19, 20, 21, 49, 50, 51, 100];
      const facts = [...rows.map((n): Facts => ({ n })), {}];
      const near = type === "number" ? rows.slice(1, -1).flatMap((n) => [n - 1e-9, n + 1e-9]) : [];
      const all = [...facts, ...near.map((n): Facts => ({ n }))];
      expect(decided(steep, toColumns(vocabularyOf(steep), all))).toEqual(wanted(steep, all));
    }
  });

  test("for facts without a column, which are unknown", () => {
    expect(decided(strictSelective() as Policy, { metInPerson: Int8Array.of(0, 1, -1) })).toEqual(
      wanted(strictSelective() as Policy, [{ metInPerson: false }, { metInPerson: true }, {}]),
    );
    expect(decideColumns(strictSelective(), {}).codes.length).toBe(0);
  });

  test("for columns that begin in the middle of a buffer", () => {
    const bytes = Int8Array.of(9, 9, 9, 1, 0, -1).subarray(3);
    expect(decided(strictSelective() as Policy, { metInPerson: bytes })).toEqual(
      wanted(strictSelective() as Policy, [{ metInPerson: true }, { metInPerson: false }, {}]),
    );
  });
});

function withFact({ vocabulary }: Policy, name: string, property: object) {
  const reference = typeof vocabulary === "string" ? {} : vocabulary;
  return { ...reference, properties: { ...(reference["properties"] as object), [name]: property } };
}

function numbers(property: object): Policy {
  return {
    language: 1,
    name: "numbers",
    version: "1",
    vocabulary: { type: "object", properties: { n: property, tier: { type: "string", enum: ["guest", "regular"] } } },
    rules: [
      { id: "five", when: { fact: "n", op: "between", value: [5, 6] }, then: { action: "accept" } },
      { id: "tier", when: { fact: "tier", op: "eq", value: "guest" }, then: { action: "decline" } },
    ],
    otherwise: { action: "archive" },
    whenOpen: "ask",
  };
}

describe("columns that are wrong are rejected", () => {
  const integers = numbers({ type: "integer", minimum: 2, maximum: 9 });
  const block = (value: number): Float64Array => {
    const column = new Float64Array(3_000).fill(3);
    column[2_500] = value;
    return column;
  };
  test.each<{
    policy?: Policy;
    columns: Readonly<Record<string, unknown>>;
    code: string;
    path: readonly unknown[];
    why: string;
  }>([
    { columns: { n: block(1) }, code: "out-of-range", path: ["n", 2_500], why: "below the range" },
    { columns: { n: block(10) }, code: "out-of-range", path: ["n", 2_500], why: "above the range" },
    { columns: { n: block(2.5) }, code: "not-an-integer", path: ["n", 2_500], why: "no integer" },
    { columns: { n: block(Number.POSITIVE_INFINITY) }, code: "not-an-integer", path: ["n", 2_500], why: "infinite" },
    {
      policy: numbers({ type: "integer", minimum: 2, maximum: 2_000_000_000 }),
      columns: { n: Int32Array.of(2, 2_000_000_001) },
      code: "out-of-range",
      path: ["n", 1],
      why: "an integer above the range",
    },
    {
      columns: { n: block(Number.NEGATIVE_INFINITY) },
      code: "not-an-integer",
      path: ["n", 2_500],
      why: "minus infinity",
    },
    {
      policy: numbers({ type: "number", minimum: 0.5, maximum: 9 }),
      columns: { n: block(0.25) },
      code: "out-of-range",
      path: ["n", 2_500],
      why: "a fraction below the range",
    },
    { columns: { n: Int32Array.of(2, 1) }, code: "out-of-range", path: ["n", 1], why: "an integer below the range" },
    { columns: { tier: Int8Array.of(0, 1, 2) }, code: "unknown-value", path: ["tier", 2], why: "no such value" },
    { columns: { tier: Int8Array.of(-2) }, code: "unknown-value", path: ["tier", 0], why: "only -1 is unknown" },
    {
      columns: { tier: Int8Array.of(0), n: Int8Array.of(5, 5) },
      code: "unequal-lengths",
      path: ["n"],
      why: "two lengths",
    },
    { columns: { tire: Int8Array.of(0) }, code: "unknown-fact", path: ["tire"], why: "a misspelt fact" },
    { columns: { tier: Float64Array.of(0) }, code: "wrong-type", path: ["tier"], why: "a choice has integers" },
    { columns: { n: [5] }, code: "wrong-type", path: ["n"], why: "a list is no typed array" },
    {
      policy: strictSelective() as Policy,
      columns: { metInPerson: Int8Array.of(0, 1, 2) },
      code: "wrong-type",
      path: ["metInPerson", 2],
      why: "2 is no truth",
    },
    {
      policy: strictSelective() as Policy,
      columns: { metInPerson: Uint8Array.of(1) },
      code: "wrong-type",
      path: ["metInPerson"],
      why: "bytes without a sign have no -1",
    },
  ])("$why: $code", ({ policy = integers, columns, code, path }) => {
    expect(() => decideColumns(policy, columns as Columns)).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code, path })] }),
    );
  });
});

test("of all bytes only -1, 0 and 1 are truth values, wherever they stand", () => {
  const policy = strictSelective() as Policy;
  for (let byte = -128; byte < 128; byte++) {
    for (const place of [0, 2_047, 2_048, 2_049]) {
      const metInPerson = new Int8Array(2_050);
      metInPerson[place] = byte;
      if (byte < -1 || byte > 1) expect(() => decideColumns(policy, { metInPerson })).toThrow(InputError);
      else expect(decideColumns(policy, { metInPerson }).codes.length).toBe(2_050);
    }
  }
});
