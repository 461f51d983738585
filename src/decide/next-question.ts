import { BudgetExceeded, withinBudget } from "../diagram/nodes";
import { buildDiagrams } from "../diagram/policy-diagram";
import { checkMarginals, type Marginals, weightsFor } from "../diagram/weights";
import { InputError, throwIssues } from "../errors";
import type { Facts, FactTypes } from "../invitation/condition";
import { knownFacts, requireFacts } from "../invitation/known-facts";
import { anything, checkOptions, oneOf } from "../invitation/options";
import type { FactModel } from "../invitation/vocabulary";
import type { Policy } from "../policy/document";
import { askableVocabularyOf } from "./askable";
import { contradiction, rejectContradiction } from "./contradiction";
import { deciderByAction } from "./deciders";
import { type Question, questionAbout } from "./decision";
import { type Asking, expected, type Inquiry, inquire, isOver, questionsLeft, uncertainty } from "./inquiry";
import { type CostOf, rankGreedily, usualCost } from "./open-questions";

/** How many states a plan of questions may visit. */
const QUESTION_STATES = 300_000;

/** How questions are chosen. */
export interface QuestionOptions<F extends FactTypes = FactTypes> {
  /**
   * `greedy` (the default) asks what is expected to leave the least uncertainty per cost. `optimal` keeps the expected
   * cost of all questions together least; it is exponential in the unknown facts, good for about 12.
   */
  readonly strategy?: "greedy" | "optimal";
  /**
   * How facts are distributed. Uniform over the cells that the policy can still tell apart when left out, which are
   * fewer the more is known: give weights where expectations are to be compared from one question to the next.
   */
  readonly weights?: Marginals<F>;
  /** What asking about a fact costs, above 0; the vocabulary's cost, or 1, when left out. */
  readonly costs?: { readonly [K in keyof F]?: number };
}

/** The question to ask next. */
export interface NextQuestion extends Question {
  /**
   * How many questions, this one included, are expected until nothing is left to ask, if the same strategy goes on;
   * `null` where that would take too many states to work out.
   */
  readonly expectedQuestions: number | null;
  /** The strategy that was used: greedy where an optimal plan would take too many states. */
  readonly strategy: "greedy" | "optimal";
}

/**
 * The question that helps most to settle a decision, or `null` when it is settled or no question can help. A fact that
 * cannot change the decision any more is never asked about, nor is one without a question.
 *
 * Greedy is information gain (Quinlan) over the facts' cells; optimal is dynamic programming over the cofactors of the
 * policy's diagram. `null` too where the policy is too large for a diagram.
 *
 * @throws {@link InputError} for facts, weights and costs that the vocabulary does not admit; `contradictory-facts`,
 * `unknown-option`, `out-of-range` for a cost that is not positive
 * @example
 * ```ts
 * import { nextQuestion, strictSelective } from "know-and-trust";
 * nextQuestion(strictSelective(), { metInPerson: true })?.fact; // => "wouldIntroduce"
 * nextQuestion(strictSelective(), { metInPerson: false }); // => null
 * ```
 */
export function nextQuestion<F extends FactTypes, A extends string>(
  policy: Policy<F, A>,
  facts: Facts<F>,
  options: QuestionOptions<NoInfer<F>> = {},
): NextQuestion | null {
  const model = askableVocabularyOf(policy);
  const known = knownFacts(model, facts);
  rejectContradiction(model, known);
  checkOptions(options, { strategy: oneOf(["greedy", "optimal"]), weights: anything, costs: anything });
  throwIssues(checkMarginals(model, options.weights ?? {}));
  const cost = costOf(model, options.costs ?? {});
  const diagrams = buildDiagrams(model, [deciderByAction(policy)], known);
  if (diagrams === "contradiction") throw contradiction(model, known);
  if (diagrams === "over-budget") return null;
  const inquiry = inquire(policy, model, diagrams, (levels) => weightsFor(levels, options.weights));
  if (!inquiry) return null;
  if (options.strategy === "optimal") {
    const plan = withinBudget(() => optimalPlan(inquiry, cost)(inquiry.root));
    if (plan?.ask) return { ...questionAbout(plan.ask.fact), expectedQuestions: plan.questions, strategy: "optimal" };
  }
  const [first] = rankGreedily(inquiry, inquiry.root, cost);
  if (!first) return null;
  const expectedQuestions = withinBudget(() => greedyLength(inquiry, cost)(inquiry.root)) ?? null;
  return { ...questionAbout(first.fact), expectedQuestions, strategy: "greedy" };
}

function costOf(model: FactModel, costs: QuestionOptions["costs"] & object): CostOf {
  requireFacts(model, Object.keys(costs), ["costs"]);
  for (const [fact, cost] of Object.entries(costs)) {
    if (cost === undefined || (cost > 0 && Number.isFinite(cost))) continue;
    throw new InputError({
      code: "out-of-range",
      path: ["costs", fact],
      message: `expected a cost above 0, got \`${cost}\``,
    });
  }
  return (asking) => {
    const { name } = asking.fact;
    return (Object.hasOwn(costs, name) ? costs[name] : undefined) ?? usualCost(asking);
  };
}

/** The expected number of questions when the greedy one is asked each time. */
function greedyLength(inquiry: Inquiry, cost: CostOf): (root: number) => number {
  return remembered((root, lengthOf): number => {
    const [first] = rankGreedily(inquiry, root, cost);
    return first ? 1 + expected(first, lengthOf) : 0;
  });
}

interface Plan {
  /** What to ask first; absent when nothing is left to ask. */
  readonly ask?: Asking;
  readonly cost: number;
  readonly questions: number;
}

/**
 * The plan of least expected cost from every state. Questions that cannot beat the best one so far are not followed:
 * an answer tells at most the logarithm of its alternatives (Shannon), so uncertainty bounds the questions still needed.
 */
function optimalPlan(inquiry: Inquiry, cost: CostOf): (root: number) => Plan {
  const bitsPerAnswer = Math.log2(Math.max(2, ...inquiry.weights.map((cells) => cells.length)));
  return remembered((root, planOf): Plan => {
    let best: Plan = { cost: Number.POSITIVE_INFINITY, questions: 0 };
    if (isOver(inquiry, root)) return { cost: 0, questions: 0 };
    const left = questionsLeft(inquiry, root);
    const cheapest = Math.min(...left.map(cost));
    const atLeast = (next: number): number =>
      isOver(inquiry, next) ? 0 : cheapest * Math.max(1, uncertainty(inquiry, next) / bitsPerAnswer);
    const ranked = left
      .map((ask) => ({ ask, bound: cost(ask) + expected(ask, atLeast) }))
      .toSorted((a, b) => a.bound - b.bound);
    for (const { ask, bound } of ranked) {
      if (bound >= best.cost - 1e-12) break;
      const total = cost(ask) + expected(ask, (next) => planOf(next).cost);
      if (total >= best.cost - 1e-12) continue;
      best = { ask, cost: total, questions: 1 + expected(ask, (next) => planOf(next).questions) };
    }
    return best;
  });
}

/** A recursive function of states that works out each state once, and gives up past the limit of states. */
function remembered<T>(step: (state: number, self: (state: number) => T) => T): (state: number) => T {
  const known = new Map<number, T>();
  let visited = 0;
  const self = (state: number): T => {
    const before = known.get(state);
    if (before !== undefined) return before;
    visited += 1;
    if (visited > QUESTION_STATES) throw new BudgetExceeded();
    const result = step(state, self);
    known.set(state, result);
    return result;
  };
  return self;
}
