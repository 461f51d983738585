/** Faulty evaluators, to see that the fuzzer finds them. */
import { candidatesOf } from "../../src/decide/candidate";
import { deciderByRule } from "../../src/decide/deciders";
import { type Decision, decisionFrom, referenceOf } from "../../src/decide/decision";
import { evaluate } from "../../src/decide/evaluate";
import { summarise } from "../../src/decide/summary";
import { isTerminal } from "../../src/diagram/nodes";
import { buildDiagrams, IMPOSSIBLE, labelOf } from "../../src/diagram/policy-diagram";
import type { Condition, Facts } from "../../src/invitation/condition";
import { knownFacts } from "../../src/invitation/known-facts";
import type { Policy } from "../../src/policy/document";
import { vocabularyOf } from "../../src/policy/vocabulary-of";

/** Above a number includes the number. */
export function wrongCutSide(policy: Policy, facts: Facts): Decision {
  const moved = (condition: Condition): Condition => {
    if ("fact" in condition) return condition.op === "gt" ? { ...condition, op: "gte" } : condition;
    if ("not" in condition) return { not: moved(condition.not) };
    if ("all" in condition) return { all: condition.all.map(moved) };
    if ("any" in condition) return { any: condition.any.map(moved) };
    return { ...condition, of: condition.of.map(moved) };
  };
  return evaluatedAs(
    policy,
    { ...policy, rules: policy.rules.map((rule) => ({ ...rule, when: moved(rule.when) })) },
    facts,
  );
}

/** The last two rules change places. */
export function swappedRules(policy: Policy, facts: Facts): Decision {
  const rules = [...policy.rules.slice(0, -2), ...policy.rules.slice(-2).reverse()];
  return evaluatedAs(policy, { ...policy, rules }, facts);
}

/** At an unknown fact the last of its cells is not looked at. */
export function droppedBranch(policy: Policy, facts: Facts): Decision {
  const model = vocabularyOf(policy);
  const known = knownFacts(model, facts);
  const diagrams = buildDiagrams(model, [deciderByRule(policy)], known);
  if (typeof diagrams === "string") return evaluate(policy, facts);
  const { levels, nodes, roots } = diagrams;
  const ends = new Set<number>();
  const open = [roots[0] ?? IMPOSSIBLE];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const cells = levels[nodes.levelOf(node)]?.representatives.length ?? 0;
    if (isTerminal(node)) {
      if (node !== IMPOSSIBLE) ends.add(labelOf(node));
    } else for (let cell = 0; cell < cells - 1; cell++) open.push(nodes.child(node, cell));
  }
  if (ends.size === 0) return evaluate(policy, facts);
  return decisionFrom(policy, referenceOf(policy), summarise(candidatesOf(policy), ends), "exact", () => []);
}

/** The decision of another policy under the name of this one. */
function evaluatedAs(policy: Policy, other: Policy, facts: Facts): Decision {
  return { ...evaluate(other, facts), policy: referenceOf(policy) };
}
