/** What a policy asks of people, in the terms of the archive reply. */

import type { Comparison, Condition, Facts } from "../invitation/condition";
import type { Policy } from "../policy/document";
import { holds, truthOf } from "../policy/truth";
import type { ReplyCriterion } from "./contracts";

const CONTACT = ["knows", "knowsMe", "messagesExchanged", "daysInContact", "interactedOnline"];
const SHARED = ["mutualConnections", "sharedEmployer", "sharedGroup", "mutualFriend", "followedByMe"];

/**
 * The criterion that a reply may honestly give for not accepting: what the policy's accepting rules ask for, welcome
 * lists aside. Where both meeting and being ready to introduce are asked for, the one that failed or is left; both
 * where that is not known, and where both failed. Cost: one walk over the policy.
 *
 * @returns `common-ground` where the rules ask for several kinds of acquaintance or for signs of a shared world; `own`
 * where they ask for anything else, which the reply then leaves unsaid
 * @example
 * ```ts
 * import { strictSelective } from "know-and-trust";
 * import { criterionOf } from "know-and-trust/messages";
 * criterionOf(strictSelective()); // => "both"
 * criterionOf(strictSelective(), { metInPerson: true, wouldIntroduce: false }); // => "would-introduce"
 * criterionOf({ rules: [{ id: "ours", when: { fact: "isCustomer", op: "eq", value: true }, then: { action: "accept" } }] }); // => "own"
 * ```
 */
export function criterionOf(
  policy: Pick<Policy, "rules"> & Partial<Pick<Policy, "otherwise">>,
  facts: Facts = {},
): ReplyCriterion {
  if (policy.otherwise?.action === "accept") return "own";
  const accepting = policy.rules.filter((rule) => rule.then.action === "accept").map((rule) => rule.when);
  const asked = new Set(accepting.flatMap((when) => wantedBy(when)));
  asked.delete("inAllowList");
  const asksOnlyFor = (...wanted: readonly string[]): boolean =>
    asked.size > 0 && [...asked].every((fact) => wanted.some((name) => name === fact));
  if (asksOnlyFor("metInPerson")) return "met";
  if (asksOnlyFor("wouldIntroduce")) return "would-introduce";
  if (asksOnlyFor("metInPerson", "wouldIntroduce")) {
    const isEnough = (fact: string): boolean => accepting.some((when) => truthOf(when, nothingBut(fact)) === true);
    return isEnough("metInPerson") || isEnough("wouldIntroduce") ? "common-ground" : missing(facts);
  }
  if (asksOnlyFor(...CONTACT)) return "in-contact";
  return asksOnlyFor("metInPerson", "wouldIntroduce", ...CONTACT, ...SHARED) ? "common-ground" : "own";
}

/** Which of the two, both asked for, is not there. */
function missing(facts: Facts): ReplyCriterion {
  const met = facts["metInPerson"] ?? undefined;
  const introduce = facts["wouldIntroduce"] ?? undefined;
  if (met === introduce) return "both";
  return met === false || introduce === true ? "met" : "would-introduce";
}

function nothingBut(fact: string): ReadonlyMap<string, boolean> {
  const nothing = ["inAllowList", "metInPerson", "wouldIntroduce"].map((name) => [name, false] as const);
  return new Map([...nothing, [fact, true]]);
}

/** The facts that a condition wants true, or high; `null` for whatever else it asks. */
function wantedBy(condition: Condition, isWanted = true): readonly (string | null)[] {
  if ("fact" in condition) return [isMet(condition, !isWanted, isWanted) ? condition.fact : null];
  if ("not" in condition) return wantedBy(condition.not, !isWanted);
  const parts = "all" in condition ? condition.all : "any" in condition ? condition.any : condition.of;
  return parts.flatMap((part) => wantedBy(part, isWanted));
}

/** Whether the least that a fact can be meets a comparison as told, and so does the most. */
function isMet(comparison: Comparison, byLeast: boolean, byMost: boolean): boolean {
  const [sample] = [comparison.value].flat();
  const [least, most] = typeof sample === "boolean" ? [false, true] : [0, Number.MAX_SAFE_INTEGER];
  return holds(comparison, least) === byLeast && holds(comparison, most) === byMost;
}
