/**
 * The whole differential test of the evaluators, of which the test suite runs a slice.
 *
 *   npx tsx test/decide/differential.ts --pairs 100000 --seed 1
 */

import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import * as fc from "fast-check";
import { evaluate } from "../../src/decide/evaluate";
import { interpret } from "../../src/decide/interpret";
import { arbitraryCase, disagreement } from "./against-brute-force";

const { values } = parseArgs({ options: { pairs: { type: "string" }, seed: { type: "string" } } });
const pairs = Number(values.pairs ?? 100_000);
const seed = Number(values.seed ?? 1);
const seen = { settled: 0, open: 0, settledThoughInterpreterWasNot: 0 };
const start = performance.now();

fc.assert(
  fc.property(arbitraryCase, (one) => {
    const wrong = disagreement(one);
    if (wrong !== undefined) throw new Error(wrong);
    const { status } = evaluate(one.policy, one.facts);
    seen[status] += 1;
    if (status === "settled" && interpret(one.policy, one.facts).status === "open") {
      seen.settledThoughInterpreterWasNot += 1;
    }
  }),
  { numRuns: pairs, seed, verbose: true },
);
const seconds = ((performance.now() - start) / 1_000).toFixed(0);
console.log(`${pairs} pairs of policy and facts, seed ${seed}, ${seconds} s: every evaluator agrees with brute force`);
console.log(JSON.stringify(seen));
