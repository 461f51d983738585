import { factsIn } from "../invitation/condition";
import type { Policy } from "../policy/document";
import { type Finding, pathTo, undecided } from "./finding";
import type { Prover } from "./prover";

/** Facts that a policy mentions without need. */
export function lintFacts({ rules }: Policy, prover: Prover): readonly Finding[] {
  const mentioned = [...new Set(rules.flatMap((rule) => factsIn(rule.when)))];
  const open = mentioned.filter((fact) => prover.isIrrelevant(fact) === "undecided");
  const findings = mentioned
    .filter((fact) => prover.isIrrelevant(fact) === true)
    .map(
      (fact): Finding => ({
        code: "irrelevant-fact",
        severity: "warning",
        path: placeOf(rules, fact),
        message: `\`${fact}\` is mentioned and never changes an answer`,
        suggestion: "leave the fact out, or correct the conditions that mention it",
        rules: rules.filter((rule) => factsIn(rule.when).includes(fact)).map(({ id }) => id),
      }),
    );
  return open.length > 0 ? [...findings, undecided(`which facts matter, of ${open.join(", ")}`, ["rules"])] : findings;
}

/** Where a policy first mentions a fact. */
export function placeOf(rules: Policy["rules"], fact: string): readonly (string | number)[] {
  for (const [place, rule] of rules.entries()) {
    const inside = pathTo(rule.when, fact);
    if (inside) return ["rules", place, "when", ...inside];
  }
  return [];
}
