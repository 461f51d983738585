/**
 * Explaining many invitations: `explain` each time, against one `explainer` for all of them.
 *
 *   npm run bench -- explain
 *
 * The invitations are the pending ones of the sample export with the facts that a triage gives them, as often as it takes
 * to have a thousand. An explainer makes its diagrams within the time.
 */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { explain, explainer, hybrid, lion, type Policy, strictSelective, triage } from "../../src";
import { collect, pendingInvitations, readLinkedInExport } from "../../src/evidence";

const SAMPLE = "examples/data/sample-export";
const MANY = 1_000;
const ROUNDS = 5;

const files = readdirSync(SAMPLE).map((name) => [name, readFileSync(join(SAMPLE, name), "utf8")]);
const evidence = collect([readLinkedInExport(Object.fromEntries(files))]);
const invitations = pendingInvitations(evidence);

const policies: readonly Policy[] = [strictSelective(), hybrid(), lion()];
const rows = policies.map((policy) => {
  const { entries } = triage({ invitations, policy, evidence, now: "2026-11-23" });
  const facts = Array.from({ length: MANY }, (_, i) => entries[i % entries.length]?.facts ?? {});
  const anew: number[] = [];
  const once: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    anew.push(perInvitation(() => (known) => explain(policy, known)));
    once.push(perInvitation(() => explainer(policy)));
  }
  return { policy: policy.name, "explain, ms": median(anew), "explainer, ms": median(once) };

  function perInvitation(make: () => (known: (typeof facts)[number]) => unknown): number {
    const start = performance.now();
    const explaining = make();
    for (const known of facts) explaining(known);
    return (performance.now() - start) / MANY;
  }
});

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

for (const row of rows) {
  const times = row["explain, ms"] / row["explainer, ms"];
  console.log(
    `${row.policy.padEnd(20)} explain ${row["explain, ms"].toFixed(2)} ms, explainer ${row["explainer, ms"].toFixed(3)} ms each: ${times.toFixed(1)} times as fast`,
  );
}
