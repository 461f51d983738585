import assert from "node:assert/strict";
import * as fc from "fast-check";
import { residual } from "../../src/analysis";
import type { Facts } from "../../src/invitation/condition";
import { policyHash } from "../../src/policy/content-hash";
import type { Policy } from "../../src/policy/document";
import { parsePolicy } from "../../src/policy/parse";
import { sizeOf } from "../analysis/cells";
import { arbitraryFacts, arbitraryModel, arbitraryPolicy, completionsOf, modelOf, outcomeOf } from "../generators";
import { law } from "./law";

/** The same JSON with the keys of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}

/** A policy comes back from JSON as it was, with the same hash, however it is printed. */
export const documents = law<{ readonly policy: Policy; readonly indent: number }>({
  name: "documents",
  file: "documents",
  cases: fc.record({
    policy: arbitraryModel({ maxFacts: 8 }).chain((model) => arbitraryPolicy(model, { maxRules: 8 })),
    indent: fc.nat(4),
  }),
  check: ({ policy, indent }) => {
    const plain = JSON.parse(JSON.stringify(policy));
    assert.deepEqual(parsePolicy(JSON.stringify(policy, null, indent)).value, plain, "what is printed parses back");
    // The order of the properties of a vocabulary is that of its facts, so only the other parts may be turned round.
    const { vocabulary, ...rest } = policy;
    const again = parsePolicy(JSON.stringify({ ...(turned(rest) as typeof rest), vocabulary })).value;
    assert.deepEqual(again, plain, "the order of keys says nothing");
    assert.equal(again && policyHash(again), policyHash(policy), "the hash is of what a policy says");
  },
});

/** A residual policy parses, and answers the rest as the whole policy does. */
export const residuals = law<{ readonly policy: Policy; readonly known: Facts }>({
  name: "residuals",
  file: "documents",
  cases: arbitraryModel({ maxFacts: 6 })
    .chain((model) =>
      fc.record({
        policy: arbitraryPolicy(model, { maxRules: 5 }),
        known: arbitraryFacts(model, 0.6),
      }),
    )
    .filter(({ policy }) => sizeOf(modelOf(policy.vocabulary), [policy]) <= 2_000),
  check: ({ policy, known }) => {
    const rest = residual(policy, known);
    assert.equal(parsePolicy(JSON.stringify(rest)).issues, undefined, "a residual is a policy");
    for (const facts of completionsOf(modelOf(policy.vocabulary), policy, known)) {
      assert.deepEqual(
        outcomeOf(rest, facts).outcome,
        outcomeOf(policy, facts).outcome,
        "a residual answers as the whole",
      );
    }
  },
});
