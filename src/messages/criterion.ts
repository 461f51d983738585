/** What a policy asks of people, in the terms of the archive reply. */

import type { Condition, Facts } from "../invitation/condition";
import type { Policy } from "../policy/document";
import type { ReplyCriterion } from "./contracts";

const CONTACT = ["knows", "knowsMe", "messagesExchanged", "daysInContact", "interactedOnline"];

/**
 * The criterion that a reply may honestly give for not accepting: what the policy's accepting rules ask for, welcome
 * lists aside. Where both meeting and being ready to introduce are asked for, the one that failed, and meeting first.
 * Cost: one walk over the policy.
 *
 * @returns `common-ground` where the rules ask for something that the replies have no closer words for
 * @example
 * ```ts
 * import { strictSelective } from "know-and-trust";
 * import { criterionOf } from "know-and-trust/messages";
 * criterionOf(strictSelective(), { metInPerson: true, wouldIntroduce: false }); // => "would-introduce"
 * criterionOf(strictSelective({ criterion: "met" })); // => "met"
 * ```
 */
export function criterionOf(policy: Pick<Policy, "rules">, facts: Facts = {}): ReplyCriterion {
  const accepting = policy.rules
    .filter((rule) => rule.then.action === "accept")
    .map((rule) => factsOf(rule.when))
    .filter((asked) => !asked.every((fact) => fact === "inAllowList"));
  const asked = new Set(accepting.flat());
  const asksForAll = (...wanted: readonly string[]): boolean =>
    asked.size > 0 && [...asked].every((fact) => wanted.includes(fact));
  if (asksForAll("metInPerson")) return "met";
  if (asksForAll("wouldIntroduce")) return "would-introduce";
  if (asksForAll("metInPerson", "wouldIntroduce") && accepting.length === 1) {
    const onlyIntroducingFailed = facts["wouldIntroduce"] === false && facts["metInPerson"] !== false;
    return facts["metInPerson"] === true || onlyIntroducingFailed ? "would-introduce" : "met";
  }
  return asksForAll(...CONTACT) ? "in-contact" : "common-ground";
}

/** Every fact that a condition mentions. */
function factsOf(condition: Condition): readonly string[] {
  if ("fact" in condition) return [condition.fact];
  if ("not" in condition) return factsOf(condition.not);
  const parts = "all" in condition ? condition.all : "any" in condition ? condition.any : condition.of;
  return parts.flatMap(factsOf);
}
