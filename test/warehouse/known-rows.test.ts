import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/decide/compile";
import type { Facts, FactValue } from "../../src/invitation/condition";
import type { Policy } from "../../src/policy/document";
import { hybrid } from "../../src/policy/presets/hybrid";
import { vocabularyOf } from "../../src/policy/vocabulary-of";
import { decideColumns } from "../../src/warehouse";
import { decideKnownRows } from "../../src/warehouse/known-rows";
import { tablesOf } from "../../src/warehouse/policy-table";
import { MASK_ROWS } from "../../src/warehouse/row-mask";
import { toColumns } from "../bench/decide/columns";
import { arbitraryModel, arbitraryPolicy, arbitraryValue, isPossible, runs, sampleFacts } from "../generators";

/** The rule of every row by masks; `undefined` where masks cannot decide on them. */
function byMasks(policy: Policy, rows: readonly Facts[]): readonly string[] | undefined {
  const model = vocabularyOf(policy);
  const columns = toColumns(model, rows);
  const levels = tablesOf(policy, Number.POSITIVE_INFINITY)?.lifted?.levels ?? [];
  const names = [...policy.rules.map(({ id }) => id), "otherwise"];
  const decide = decideKnownRows(
    {
      rules: policy.rules.map(({ when }, code) => ({ when, code })),
      otherwise: names.length - 1,
      constraints: model.constraints,
    },
    levels,
    (fact) => columns[fact],
  );
  const codes = new Uint8Array(rows.length);
  return decide?.(0, rows.length, codes) ? Array.from(codes, (code) => names[code] ?? "") : undefined;
}

function rulesOf(policy: Policy, rows: readonly Facts[]) {
  const decide = compile(policy);
  return rows.map((facts) => decide(facts).rule);
}

describe("rows in which every fact is known", () => {
  test("are decided as compile decides, and some of them by masks", () => {
    const cases = arbitraryModel({ maxFacts: 6 }).chain((model) => {
      const known = [...model.facts.values()].map(({ name, domain }) => [name, arbitraryValue(domain)] as const);
      const row = fc.record<Facts>(Object.fromEntries(known));
      return fc.record({ policy: arbitraryPolicy(model), rows: fc.array(row, { minLength: 1, maxLength: 40 }) });
    });
    let byMask = 0;
    fc.assert(
      fc.property(cases, ({ policy, rows }) => {
        const model = vocabularyOf(policy);
        const possible = rows.filter((facts) => isPossible(model, facts));
        const rules = byMasks(policy, possible);
        if (rules === undefined) return;
        byMask += 1;
        expect(rules).toEqual(rulesOf(policy, possible));
        if (possible.length < rows.length) expect(byMasks(policy, rows)).toBe(undefined);
      }),
      runs(400),
    );
    expect(byMask).toBeGreaterThan(40);
  });

  test.each([
    { at: 1, isByMasks: true, why: "the least border" },
    { at: 127, isByMasks: true, why: "the highest that fits" },
    { at: 128, isByMasks: false, why: "one that does not fit" },
  ])("numbers are told apart from $at on: $why", ({ at, isByMasks }) => {
    const policy = counting([at]);
    const rows = [0, 1, 2, 64, 126, 127, 128, 129, 255, 256, 257, 65_535, 2 ** 31 - 1].map((n): Facts => ({ n }));
    const rules = byMasks(policy, rows);
    expect(rules !== undefined).toBe(isByMasks);
    expect(rules ?? rulesOf(policy, rows)).toEqual(rows.map(({ n }) => (Number(n) >= at ? `from-${at}` : "otherwise")));
  });

  test.each([3, 16, 17, 40, 120])("%i rules have a code each", (count) => {
    const policy = counting(Array.from({ length: count }, (_, i) => count - i));
    const rows = Array.from({ length: 127 }, (_, n): Facts => ({ n }));
    expect(byMasks(policy, rows)).toEqual(rulesOf(policy, rows));
  });

  test.each([
    { value: -1, why: "below what it can be" },
    { value: 101, why: "above what it can be" },
    { value: null, why: "unknown" },
  ])("one of which is $why are left to others", ({ value }) => {
    const policy = counting([50], { maximum: 100 });
    expect(byMasks(policy, [{ n: 100 }])).toEqual(["from-50"]);
    expect(byMasks(policy, [{ n: 100 }, { n: value }])).toBe(undefined);
  });

  test("are decided block by block, with others between them", () => {
    const policy = hybrid() as Policy;
    const model = vocabularyOf(policy);
    const known = sampleFacts(model, MASK_ROWS, [0]);
    const partly = sampleFacts(model, 50, [0.4]);
    const rows = [...known, ...partly, ...known, ...known.slice(0, 77)];
    const { codes, legend } = decideColumns(policy, toColumns(model, rows));
    const decide = compile(policy);
    const wanted = rows.map((facts) => {
      const { status, action, rule } = decide(facts);
      return { status, action, rule };
    });
    expect(Array.from(codes, (code) => legend[code])).toEqual(wanted);
  });

  test("are named by their place in the whole column when they are wrong", () => {
    const n = new Int32Array(MASK_ROWS + 900).fill(3);
    n[MASK_ROWS + 800] = -7;
    expect(() => decideColumns(counting([5]), { n })).toThrow(`n[${MASK_ROWS + 800}]`);
  });
});

/** One rule for each number from which on it holds, the first of them first. */
function counting(from: readonly FactValue[], limits: object = {}): Policy {
  return {
    language: 1,
    name: "counting",
    version: "1",
    vocabulary: { type: "object", properties: { n: { type: "integer", minimum: 0, ...limits } } },
    rules: from.map((value) => ({
      id: `from-${value}`,
      when: { fact: "n", op: "gte", value },
      then: { action: `act-${value}` },
    })),
    otherwise: { action: "archive" },
    whenOpen: "ask",
  };
}
