import * as fc from "fast-check";
import type { Outcome, Policy } from "../../src/policy/document";
import { LANGUAGE } from "../../src/policy/language";
import { arbitraryCondition, type GeneratedModel } from "./model";

const arbitraryOutcome: fc.Arbitrary<Outcome> = fc
  .record({
    action: fc.constantFrom("accept", "archive", "decline"),
    reply: fc.constantFrom(undefined, "reply.one", "reply.two"),
  })
  .map(({ action, reply }) => (reply === undefined ? { action } : { action, reply }));

/** Policies over the facts of a model; some of their rules are dead, shadowed or redundant, as in real ones. */
export function arbitraryPolicy(
  model: GeneratedModel,
  options: { readonly maxRules?: number; readonly depth?: number } = {},
): fc.Arbitrary<Policy> {
  const { maxRules = 5, depth = 2 } = options;
  const rule = fc.record({ when: arbitraryCondition(model, depth), then: arbitraryOutcome });
  return fc
    .record({
      rules: fc.array(rule, { maxLength: maxRules }),
      otherwise: arbitraryOutcome,
      whenOpen: fc.oneof(fc.constant("ask" as const), arbitraryOutcome),
    })
    .map(({ rules, ...rest }) => ({
      language: LANGUAGE,
      name: "generated",
      version: "1.0.0",
      vocabulary: model.reference,
      rules: rules.map((drawn, i) => ({ id: `r${i}`, ...drawn })),
      ...rest,
    }));
}
