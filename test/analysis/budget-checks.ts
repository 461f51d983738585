import assert from "node:assert/strict";
import { acceptance, compare, isBlindTo, lint } from "../../src/analysis";
import { modelOf } from "../generators";
import type { Pair } from "./pairs";

/** Throws when an analysis that may do little work answers otherwise than one that may do as much as it takes. */
export function checkBudget({ a, b }: Pair, nodes: number, steps: number): void {
  const budget = { nodes, steps };
  for (const inputs of ["complete", "partial"] as const) {
    const [proven, found] = [
      compare(a, b, { inputs, on: "outcome" }),
      compare(a, b, { inputs, on: "outcome", budget }),
    ];
    if (found.relation !== "undecided") {
      assert.equal(found.relation, proven.relation, `the relation on ${inputs} inputs`);
      assert.ok(!("spent" in found), "nothing is spent in vain");
      if (found.share !== null) assert.ok(Math.abs(found.share - (proven.share ?? 0)) < 1e-9, "the share");
      continue;
    }
    const { nodes: spentNodes = 0, steps: spentSteps = 0 } = found.spent ?? {};
    assert.equal(spentNodes, nodes, "the nodes that were spent");
    if (inputs === "complete") {
      // A search ends with the fact that it is at, which has a step for each of its cells.
      assert.ok(spentSteps >= steps && spentSteps < steps + 30, `${spentSteps} steps of ${steps} were spent`);
      for (const witness of Object.keys(found.witnesses)) assert.ok(witness in proven.witnesses, "no false witness");
    }
  }
  const [proven, found] = [acceptance(a), acceptance(a, { budget })];
  if (found !== null) assert.equal(found, proven, "acceptance");
  const [fact = ""] = modelOf(a.vocabulary).facts.keys();
  const blind = isBlindTo(a, fact, { budget });
  if (blind === true || !("status" in blind)) assert.equal(blind === true, isBlindTo(a, fact) === true, "blindness");
  else assert.equal(blind.spent.nodes, nodes, "the nodes that were spent");
  const proofs = lint(a);
  for (const { code, path } of lint(a, { budget })) {
    if (code === "undecided") continue;
    const told: readonly string[] = proofs
      .filter((one) => one.path[0] === path[0] && one.path[1] === path[1])
      .map((one) => one.code);
    const rank = USELESS.indexOf(code);
    const isTrue =
      rank < 0 ? told.includes(code) : USELESS.slice(0, rank + 1).some((stronger) => told.includes(stronger));
    assert.ok(isTrue, `no false ${code} at ${path}`);
  }
}

/** A rule that never holds never decides, and one that never decides makes no difference: a search may find the least. */
const USELESS: readonly string[] = ["unsatisfiable-rule", "shadowed-rule", "redundant-rule"];
