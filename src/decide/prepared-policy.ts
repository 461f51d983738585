import type { Lifted } from "../diagram/lift";
import { buildDiagrams, type Diagrams } from "../diagram/policy-diagram";
import type { FactTypes } from "../invitation/condition";
import type { KnownFacts } from "../invitation/known-facts";
import type { FactModel } from "../invitation/vocabulary";
import type { Policy } from "../policy/document";
import { candidatesOf } from "./candidate";
import { deciderByRule } from "./deciders";
import { liftPolicy } from "./policy-lift";
import { type Summaries, summariesOf } from "./summary";

/** What is worked out once for a policy, and then serves every invitation. */
export interface PreparedPolicy<A extends string = string> {
  readonly model: FactModel;
  readonly diagrams: Diagrams;
  readonly summaries: Summaries<A>;
  /** With a branch for unknown at every fact; `undefined` where that would cost too much. */
  readonly lifted: Lifted | undefined;
}

/** The diagrams of a policy with some facts put in; `undefined` where they would be too large, or nothing is possible. */
export function preparePolicy<A extends string>(
  policy: Policy<FactTypes, A>,
  model: FactModel,
  known?: KnownFacts,
): PreparedPolicy<A> | undefined {
  const diagrams = buildDiagrams(model, [deciderByRule(policy)], known);
  if (typeof diagrams === "string") return undefined;
  const summaries = summariesOf(candidatesOf(policy));
  return { model, diagrams, summaries, lifted: liftPolicy(diagrams, summaries) };
}
