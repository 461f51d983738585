import type { Decider } from "../diagram/policy-diagram";
import type { FactTypes } from "../invitation/condition";
import type { Policy } from "../policy/document";
import { candidatesOf } from "./candidate";

/** A policy as a first-match list whose labels are the places of its candidates. */
export function deciderByRule(policy: Policy<FactTypes>): Decider {
  return { conditions: policy.rules.map((rule) => rule.when), labels: candidatesOf(policy).map((_, i) => i) };
}

/** A policy as a first-match list whose labels are the first candidates with the same action. */
export function deciderByAction(policy: Policy<FactTypes>): Decider {
  const actions = candidatesOf(policy).map(({ outcome }) => outcome.action);
  return {
    conditions: policy.rules.map((rule) => rule.when),
    labels: actions.map((action) => actions.indexOf(action)),
  };
}
