import assert from "node:assert/strict";
import * as fc from "fast-check";
import { compile } from "../../src/decide/compile";
import type { Decision } from "../../src/decide/decision";
import { evaluate } from "../../src/decide/evaluate";
import { interpret } from "../../src/decide/interpret";
import type { Facts } from "../../src/invitation/condition";
import { canonicalJson } from "../../src/policy/content-hash";
import type { Policy } from "../../src/policy/document";
import { decideColumns } from "../../src/warehouse";
import type { LegendEntry } from "../../src/warehouse/ending";
import { sizeOf } from "../analysis/cells";
import { toColumns } from "../bench/decide/columns";
import { arbitraryFacts, arbitraryModel, arbitraryPolicy, modelOf, possibleOf } from "../generators";

/** A policy, and what is known of an invitation. */
export interface Case {
  readonly policy: Policy;
  readonly facts: Facts;
}

/** The ways of deciding that are compared; a test of the comparison puts faulty ones in their place. */
export interface Engines {
  readonly evaluate: (policy: Policy, facts: Facts) => Decision;
  readonly compile: (policy: Policy) => (facts: Facts) => Decision;
  readonly interpret: (policy: Policy, facts: Facts) => Decision;
  readonly columns: (policy: Policy, rows: readonly Facts[]) => readonly LegendEntry[];
}

/** The library's own. */
export const ENGINES: Engines = {
  evaluate,
  compile,
  interpret,
  columns: (policy, rows) => {
    const { codes, legend } = decideColumns(policy, toColumns(modelOf(policy.vocabulary), rows));
    return [...codes].flatMap((code) => legend[code] ?? []);
  },
};

/** Policies over up to 8 facts with at most 6 of them unknown. */
export const arbitraryCase: fc.Arbitrary<Case> = arbitraryModel({ maxFacts: 8 })
  .chain((model) =>
    fc.record({
      policy: arbitraryPolicy(model, { maxRules: 8, depth: 2 }),
      facts: fc.constantFrom(0.3, 0.6, 0.9).chain((share) => arbitraryFacts(model, share)),
    }),
  )
  .filter(({ policy, facts }) => {
    const model = modelOf(policy.vocabulary);
    const unknown = [...model.facts.keys()].filter((name) => facts[name] === undefined);
    return unknown.length <= 6 && sizeOf(model, [policy]) <= 20_000;
  });

/** Throws when an evaluator does not answer a case as trying every completion does. */
export function checkDecision({ policy, facts }: Case, engines: Engines = ENGINES): void {
  const truth = possibleOf(modelOf(policy.vocabulary), policy, facts);
  const only = <T>(values: ReadonlySet<T>): T | null => (values.size === 1 ? ([...values][0] ?? null) : null);
  const settled = only(truth.actions);
  const meanwhile = policy.whenOpen === "ask" ? { action: "ask" } : policy.whenOpen;
  const wanted = settled
    ? { status: "settled", action: settled, rule: only(truth.rules), reply: only(truth.replies), possible: null }
    : {
        status: "open",
        action: meanwhile.action,
        rule: null,
        reply: meanwhile.reply ?? null,
        possible: [...truth.actions].sort(),
      };
  const exact = engines.evaluate(policy, facts);
  const compiled = engines.compile(policy)(facts);
  for (const [name, decision] of Object.entries({ evaluate: exact, compile: compiled })) {
    const { status, action, rule, reply, precision } = decision;
    const possible = decision.status === "open" ? [...decision.possible].sort() : null;
    assert.deepEqual({ status, action, rule, reply, possible }, wanted, `${name} is not what every completion gives`);
    assert.equal(precision, "exact", `${name} is exact`);
  }
  assert.equal(canonicalJson(compiled), canonicalJson(exact), "evaluate and compile agree, questions included");
  const cautious = engines.interpret(policy, facts);
  if (cautious.status === "settled") assert.equal(cautious.action, settled, "the interpreter settles as it is");
  const { status, action, rule } = wanted;
  assert.deepEqual(engines.columns(policy, [facts]), [{ status, action, rule }], "columns are decided alike");
}
