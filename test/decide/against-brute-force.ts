import * as fc from "fast-check";
import { compile } from "../../src/decide/compile";
import { evaluate } from "../../src/decide/evaluate";
import { interpret } from "../../src/decide/interpret";
import type { Facts } from "../../src/invitation/condition";
import { canonicalJson } from "../../src/policy/content-hash";
import type { Policy } from "../../src/policy/document";
import { sizeOf } from "../analysis/cells";
import { arbitraryFacts, arbitraryModel, arbitraryPolicy, type GeneratedModel, possibleOf } from "../generators";

/** A policy, and what is known of an invitation. */
export interface Case {
  readonly model: GeneratedModel;
  readonly policy: Policy;
  readonly facts: Facts;
}

/** Policies over up to 8 facts with at most 6 of them unknown. */
export const arbitraryCase: fc.Arbitrary<Case> = arbitraryModel({ maxFacts: 8 })
  .chain((model) =>
    fc.record({
      model: fc.constant(model),
      policy: arbitraryPolicy(model, { maxRules: 8, depth: 2 }),
      facts: fc.constantFrom(0.3, 0.6, 0.9).chain((share) => arbitraryFacts(model, share)),
    }),
  )
  .filter(({ model, policy, facts }) => {
    const unknown = [...model.facts.keys()].filter((name) => facts[name] === undefined);
    return unknown.length <= 6 && sizeOf(model, [policy]) <= 20_000;
  });

/** What is wrong with the evaluators on a case, measured by trying every completion; `undefined` when nothing is. */
export function disagreement({ model, policy, facts }: Case): string | undefined {
  const truth = possibleOf(model, policy, facts);
  const exact = evaluate(policy, facts);
  const compiled = compile(policy)(facts);
  const cautious = interpret(policy, facts);
  const [action, ...others] = truth.actions;
  const only = (values: ReadonlySet<string | null>) => (values.size === 1 ? ([...values][0] ?? null) : null);
  for (const [name, decision] of [
    ["evaluate", exact],
    ["compile", compiled],
  ] as const) {
    if (decision.precision !== "exact") return `${name} is not exact`;
    if (decision.status === "open") {
      if (others.length === 0) return `${name} leaves open what is settled`;
      const same =
        decision.possible.length === truth.actions.size && decision.possible.every((one) => truth.actions.has(one));
      if (!same) return `${name} has other possible actions`;
      const meanwhile = policy.whenOpen === "ask" ? "ask" : policy.whenOpen.action;
      if (decision.action !== meanwhile) return `${name} does something else meanwhile`;
    } else {
      if (others.length > 0) return `${name} settles what is open`;
      if (decision.action !== action) return `${name} settles on another action`;
      if (decision.rule !== only(truth.rules)) return `${name} names another rule`;
      if (decision.reply !== only(truth.replies)) return `${name} gives another reply`;
    }
  }
  if (canonicalJson(exact) !== canonicalJson(compiled)) return "evaluate and compile differ";
  if (cautious.status === "settled" && (exact.status === "open" || exact.action !== cautious.action)) {
    return "the interpreter settles otherwise";
  }
  return undefined;
}
