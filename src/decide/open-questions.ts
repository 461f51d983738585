import { withinBudget } from "../diagram/nodes";
import { buildDiagrams } from "../diagram/policy-diagram";
import type { FactDefinition } from "../invitation/fact";
import type { KnownFacts } from "../invitation/known-facts";
import type { FactModel } from "../invitation/vocabulary";
import type { Policy } from "../policy/document";
import { deciderByRule } from "./deciders";
import { type Question, questionsAbout } from "./decision";
import { type Asking, expected, type Inquiry, inquire, questionsLeft, uncertainty } from "./inquiry";

/**
 * All questions that can change an open decision, the one that helps most first.
 *
 * @param diagrams - the diagram of the policy with the known facts put in, where it has been made
 */
export function openQuestions(
  policy: Policy,
  model: FactModel,
  known: KnownFacts,
  diagrams = buildDiagrams(model, [deciderByRule(policy)], known),
): readonly Question[] {
  const unknown = [...model.facts.keys()].filter((name) => !known.has(name));
  const ranked = (isAsked?: (fact: FactDefinition) => boolean): readonly string[] => {
    const inquiry = typeof diagrams === "string" ? undefined : inquire(policy, model, diagrams, undefined, isAsked);
    const order = inquiry && withinBudget(() => rankGreedily(inquiry, inquiry.root));
    return order?.map(({ fact }) => fact.name) ?? unknown;
  };
  const asked = ranked();
  return questionsAbout(asked.length > 0 ? asked : ranked(() => true), model);
}

/** What it costs to ask. */
export type CostOf = (asking: Asking) => number;

/** What the vocabulary says that it costs to ask, or 1. */
export const usualCost: CostOf = ({ fact }) => fact.cost ?? 1;

/** Questions by expected gain of information per cost, the best first; ties in the order of the vocabulary. */
export function rankGreedily(inquiry: Inquiry, root: number, cost: CostOf = usualCost): readonly Asking[] {
  const now = uncertainty(inquiry, root);
  return questionsLeft(inquiry, root)
    .map((asking) => {
      const after = expected(asking, (next) => uncertainty(inquiry, next));
      return { asking, gain: (now - after) / cost(asking) };
    })
    .toSorted((a, b) => (Math.abs(a.gain - b.gain) < 1e-12 ? 0 : b.gain - a.gain))
    .map(({ asking }) => asking);
}
