import { meanwhileOf } from "../decide/decision";
import { factsIn } from "../invitation/condition";
import type { FactModel } from "../invitation/vocabulary";
import type { Policy } from "../policy/document";
import { type Finding, undecided } from "./finding";
import { isBlindTo } from "./is-blind-to";
import { placeOf } from "./lint-facts";
import type { LintOptions } from "./options";

/** The facts that say how important somebody is. */
const STATUS = ["seniority", "industry"];

/** What a policy does against its promises: looking at status, or letting people in unseen while it calls itself strict. */
export function lintPromises(model: FactModel, policy: Policy, options: LintOptions): readonly Finding[] {
  const isStrict = policy.name.startsWith("strict");
  const promised = options.blindTo ?? (isStrict ? STATUS.filter((fact) => model.facts.has(fact)) : []);
  const findings = promised.flatMap((fact) => statusMatters(policy, fact, options));
  if (!isStrict || meanwhileOf(policy).action !== "accept") return findings;
  return [
    ...findings,
    {
      code: "accepts-while-open",
      severity: "warning",
      path: ["whenOpen"],
      message: "a strict policy lets people in while it does not know enough",
      suggestion: "let `whenOpen` be `ask`, or do what `otherwise` does",
    },
  ];
}

function statusMatters(policy: Policy, fact: string, { budget }: LintOptions): readonly Finding[] {
  const blind = isBlindTo(policy, fact, budget ? { budget } : {});
  if (blind === true) return [];
  const path = placeOf(policy.rules, fact);
  if ("status" in blind) return [undecided(`whether \`${fact}\` sways the policy`, path)];
  const [witness, twin] = blind;
  return [
    {
      code: "status-matters",
      severity: "warning",
      path,
      message: `\`${fact}\` sways the answer, and the policy promises that it does not`,
      suggestion: "decide on what you know of each other instead",
      witness,
      twin,
      rules: policy.rules.filter((rule) => factsIn(rule.when).includes(fact)).map(({ id }) => id),
    },
  ];
}
