import { rejectContradiction } from "../decide/contradiction";
import type { Level } from "../diagram/levels";
import { NODE_BUDGET } from "../diagram/policy-diagram";
import type { Weights } from "../diagram/read";
import { checkMarginals, type Marginals, weightsFor } from "../diagram/weights";
import { InputError, throwIssues, withSuggestion } from "../errors";
import type { Facts, FactTypes } from "../invitation/condition";
import { type KnownFacts, knownFacts } from "../invitation/known-facts";
import { type AllowedOptions, anything, checkOptions, oneOf } from "../invitation/options";
import type { FactModel } from "../invitation/vocabulary";
import type { Policy } from "../policy/document";
import { outcomesOf } from "./answers";

/** How much work an analysis may do; counts, not time, so that every run gives the same answer. */
export interface Budget {
  /** How many nodes a diagram may make; 400,000 when left out. */
  readonly nodes?: number;
  /** How many steps the search may take that comes after it; 200,000 when left out. */
  readonly steps?: number;
}

/** What every measure of policies can be told. */
export interface AnalysisOptions<F extends FactTypes = FactTypes> {
  /** Facts that are taken as known: only invitations of which they hold count. */
  readonly given?: Facts<F>;
  /** The actions that let somebody in; `["accept"]` when left out. */
  readonly accepts?: readonly string[];
  /** How facts are distributed; uniform over the cells that the policies can tell apart when left out. */
  readonly weights?: Marginals<F>;
  /** Real sets of facts to count over instead; what is unknown in them stays unknown. */
  readonly sample?: readonly Facts<F>[];
  readonly budget?: Budget;
}

/** Options that have been checked and filled in. */
export interface Settings {
  readonly given: KnownFacts;
  readonly accepts: ReadonlySet<string>;
  readonly sample: readonly KnownFacts[] | undefined;
  readonly weigh: (levels: readonly Level[]) => Weights;
  readonly nodes: number;
  readonly steps: number;
}

/** What `lint` is told. */
export interface LintOptions {
  /**
   * Facts that the policy promises not to look at. When left out: `seniority` and `industry` for a policy whose name
   * begins with `strict`, none for others.
   */
  readonly blindTo?: readonly string[];
  readonly budget?: Budget;
}

/** The options that every measure of policies has. */
export const MEASURING: AllowedOptions = {
  given: anything,
  accepts: anything,
  weights: anything,
  sample: anything,
  budget: anything,
};

/** The option that says what answers are compared on. */
export const VIEW = oneOf(["action", "outcome"]);

/**
 * Checks the values of options against a vocabulary and the policies that they are about.
 *
 * @throws {@link InputError} `empty-list` for an empty sample, `out-of-range` for a budget that is none,
 * `unknown-action` for an action that neither the vocabulary nor a policy has, and what facts and weights can be wrong
 * with
 */
export function settingsFrom(model: FactModel, policies: readonly Policy[], options: AnalysisOptions): Settings {
  const { given = {}, accepts = ["accept"], weights = {}, sample, budget = {} } = options;
  checkOptions(budget, { nodes: anything, steps: anything }, ["budget"]);
  throwIssues(checkMarginals(model, weights));
  checkActions(model, policies, accepts);
  const known = knownFacts(model, given);
  rejectContradiction(model, known);
  if (sample?.length === 0) {
    throw new InputError({ code: "empty-list", path: ["sample"], message: "expected at least one set of facts" });
  }
  return {
    given: known,
    accepts: new Set(accepts),
    sample: sample?.map((facts) => new Map([...knownFacts(model, facts), ...known])),
    weigh: (levels) => weightsFor(levels, weights),
    nodes: count("nodes", budget.nodes ?? NODE_BUDGET),
    steps: count("steps", budget.steps ?? 200_000),
  };
}

function checkActions(model: FactModel, policies: readonly Policy[], accepts: readonly string[]): void {
  const used = policies.flatMap(outcomesOf).map(({ action }) => action);
  const known = [...new Set([...model.actions, ...used])];
  for (const [i, action] of accepts.entries()) {
    if (known.includes(action)) continue;
    const message = `expected one of ${known.join(", ")}`;
    throw new InputError(withSuggestion({ code: "unknown-action", path: ["accepts", i], message }, action, known));
  }
}

function count(name: string, value: number): number {
  if (Number.isInteger(value) && value >= 0) return value;
  throw new InputError({ code: "out-of-range", path: ["budget", name], message: "expected an integer from 0" });
}
