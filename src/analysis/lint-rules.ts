import type { FactModel } from "../invitation/vocabulary";
import type { Policy, Rule } from "../policy/document";
import { keyOf } from "./answers";
import { type Finding, undecided } from "./finding";
import { firingsOf, goalsAt, searchPair } from "./firings";
import { asFacts } from "./model";
import type { Prover, Shown } from "./prover";

/** Rules that never decide, that make no difference, or whose order matters; and an `otherwise` that is never reached. */
export function lintRules(model: FactModel, policy: Policy, prover: Prover): readonly Finding[] {
  const { rules } = policy;
  const findings = rules.flatMap((rule, place) => [
    ...uselessness(model, policy, prover, rule, place),
    ...overlaps(model, rules, prover, rule, place),
  ]);
  const otherwise = prover.find(goalsAt(rules, rules.length));
  if (otherwise === "undecided") findings.push(undecided("whether `otherwise` is ever reached", ["otherwise"]));
  if (otherwise !== undefined) return findings;
  return [
    ...findings,
    {
      code: "unreachable-otherwise",
      severity: "warning",
      path: ["otherwise"],
      message: "some rule always decides, so this is never reached",
      suggestion: "let the last rule be the `otherwise`",
    },
  ];
}

function uselessness(model: FactModel, policy: Policy, prover: Prover, rule: Rule, place: number): readonly Finding[] {
  const { rules } = policy;
  const path = ["rules", place];
  const holds = { condition: rule.when, wanted: true };
  const witness = prover.find([holds]);
  if (witness === undefined) {
    const message = "no possible facts meet this condition";
    const suggestion = "correct the condition, or remove the rule";
    return [{ code: "unsatisfiable-rule", severity: "warning", path: [...path, "when"], message, suggestion }];
  }
  const decides = prover.find(goalsAt(rules, place));
  if (decides === undefined) {
    const by = rules.filter((_, i) => typeof prover.find([...goalsAt(rules, i), holds]) === "object");
    return [
      {
        code: "shadowed-rule",
        severity: "warning",
        path,
        message: `earlier rules decide whenever this one holds: ${by.map(({ id }) => `\`${id}\``).join(", ")}`,
        suggestion: "move the rule up, or remove it",
        rules: by.map(({ id }) => id),
        ...(witness === "undecided" ? {} : { witness: asFacts(model, witness) }),
      },
    ];
  }
  const matters = mattersAt(policy, prover, place);
  if (matters === undefined) {
    return [
      {
        code: "redundant-rule",
        severity: "warning",
        path,
        message: "the rules after this one would give every invitation the same answer",
        suggestion: "remove the rule",
        ...(decides === "undecided" ? {} : { witness: asFacts(model, decides) }),
      },
    ];
  }
  return [decides, matters].includes("undecided") ? [undecided("whether this rule makes a difference", path)] : [];
}

/** Facts for which a rule decides and its outcome is not what the rules after it would give. */
function mattersAt({ rules, otherwise }: Policy, prover: Prover, place: number): Shown {
  const own = firingsOf({ rules, otherwise }).slice(place, place + 1);
  const later = firingsOf({ rules: rules.slice(place + 1), otherwise });
  return searchPair(prover, own, later, (a, b) => keyOf(a, "outcome") !== keyOf(b, "outcome"));
}

function overlaps(
  model: FactModel,
  rules: readonly Rule[],
  prover: Prover,
  rule: Rule,
  place: number,
): readonly Finding[] {
  const together = rules.slice(0, place).flatMap((earlier) => {
    if (earlier.then.action === rule.then.action) return [];
    const facts = prover.find([earlier, rule].map(({ when }) => ({ condition: when, wanted: true })));
    return typeof facts === "object" ? [{ id: earlier.id, witness: asFacts(model, facts) }] : [];
  });
  const [first] = together;
  if (!first) return [];
  return [
    {
      code: "overlapping-rules",
      severity: "note",
      path: ["rules", place],
      message: `where this rule holds, others that do something else may come first: ${together.map(({ id }) => `\`${id}\``).join(", ")}`,
      suggestion: "check that the order of the rules is meant",
      rules: together.map(({ id }) => id),
      witness: first.witness,
    },
  ];
}
