import { cellOf, type Level, nearestIn } from "../diagram/levels";
import { IMPOSSIBLE, labelOf } from "../diagram/policy-diagram";
import { cheapestPath, type Path } from "../diagram/read";
import type { Facts, FactTypes, FactValue } from "../invitation/condition";
import { type KnownFacts, knownFacts, requireFacts } from "../invitation/known-facts";
import { anything, checkOptions } from "../invitation/options";
import type { FactModel } from "../invitation/vocabulary";
import type { Policy } from "../policy/document";
import { vocabularyOf } from "../policy/vocabulary-of";
import { candidatesOf, requireAction } from "./candidate";
import { rejectContradiction } from "./contradiction";
import { type PreparedPolicy, preparePolicy } from "./prepared-policy";

/** One fact that would have to be different. */
export interface Change {
  readonly fact: string;
  /** What it is; `null` while unknown. */
  readonly from: FactValue | null;
  /** What it would have to be: of the values that do, the nearest. */
  readonly to: FactValue;
}

/** What is wished for, and what has to stay as it is. */
export interface CounterfactualOptions<A extends string = string> {
  /** The action that is wanted. */
  readonly action: A;
  /** Facts that cannot change, known or unknown. */
  readonly fixed?: readonly string[];
}

/**
 * The fewest facts that would have to be different for the policy to settle on another action, or `null` when no
 * change of the facts that may change does. No changes when it settles on that action already. Learning an unknown
 * fact counts as a change. Constraints of the vocabulary are respected, and of equally small sets of changes the one
 * with facts that stand earlier in the vocabulary is given.
 *
 * Cheapest path through the policy's decision diagram: linear in it. Where its unknown branches would cost too much,
 * every fact on the way has to be known, which may be more than needed; `null` where the policy is too large for a
 * diagram.
 *
 * @throws {@link InputError} for facts that the vocabulary does not admit, `contradictory-facts`, `unknown-action` for
 * an action that the policy does not use, `unknown-fact` for a fixed fact that there is not, `unknown-option`
 * @example
 * ```ts
 * import { counterfactual, strictSelective } from "know-and-trust";
 * const facts = { knows: true, metInPerson: false, wouldIntroduce: true };
 * counterfactual(strictSelective(), facts, { action: "accept" }); // => { changes: [{ fact: "metInPerson", from: false, to: true }] }
 * counterfactual(strictSelective(), facts, { action: "accept", fixed: ["metInPerson"] }); // => null
 * ```
 */
export function counterfactual<F extends FactTypes, A extends string>(
  policy: Policy<F, A>,
  facts: Facts<F>,
  options: CounterfactualOptions<NoInfer<A>>,
): { readonly changes: readonly Change[] } | null {
  const model = vocabularyOf(policy);
  const known = knownFacts(model, facts);
  rejectContradiction(model, known);
  checkOptions(options, { action: anything, fixed: anything });
  const { action, fixed: staying = [] } = options;
  requireAction(candidatesOf(policy), action, ["action"]);
  requireFacts(model, staying, ["fixed"]);
  const fixed = new Set<string>(staying);
  const given = new Map([...known].filter(([fact]) => fixed.has(fact)));
  const prepared = preparePolicy(policy, model, given);
  return prepared ? changesFor(prepared, known, action, fixed) : null;
}

/** {@link counterfactual} for a policy whose diagrams are made, with facts that have been checked. */
export function changesFor(
  prepared: PreparedPolicy,
  known: KnownFacts,
  action: string,
  fixed: ReadonlySet<string>,
): { readonly changes: readonly Change[] } | null {
  const { model, diagrams } = prepared;
  const { nodes, root, summaryAt } = certaintyIn(prepared);
  const accepts = (end: number): boolean => {
    const { possible } = prepared.summaries.get(summaryAt(end));
    return possible.length === 1 && possible[0] === action;
  };
  const path = cheapestPath(nodes, root, accepts, costOf(model, diagrams.levels, known, fixed));
  return path ? { changes: changesAlong(path, prepared, known) } : null;
}

/** Where an action is certain: with unknown branches where they fit the budget, otherwise without. */
function certaintyIn({ diagrams, lifted, summaries }: PreparedPolicy) {
  if (lifted) return { ...lifted, summaryAt: (end: number) => ~end };
  const summaryAt = (end: number) => summaries.of(labelOf(end));
  return { nodes: diagrams.nodes, root: diagrams.roots[0] ?? IMPOSSIBLE, summaryAt };
}

/**
 * Staying costs nothing, a change 1, a little more the later the fact stands in the vocabulary, and less than that again
 * the further the value lies from what it is.
 */
function costOf(model: FactModel, levels: readonly Level[], known: KnownFacts, fixed: ReadonlySet<string>) {
  const places = new Map([...model.facts.keys()].map((fact, i) => [fact, i]));
  const ranks = levels.map((level) => ranksOf(level, known.get(level.fact) ?? null));
  return (position: number, cell: number): number => {
    const level = levels[position];
    if (!level) return 0;
    const value = known.get(level.fact);
    const isUnknownBranch = cell === level.representatives.length;
    if (value === undefined ? isUnknownBranch : !isUnknownBranch && cellOf(level, value) === cell) return 0;
    if (isUnknownBranch || fixed.has(level.fact)) return Number.POSITIVE_INFINITY;
    return 1 + (places.get(level.fact) ?? 0) * 1e-6 + (ranks[position]?.[cell] ?? 0) * 1e-10;
  };
}

/** The cells of a level by how near they come to a value: 0 for the nearest. Without distances, in their own order. */
function ranksOf(level: Level, to: FactValue | null): readonly number[] {
  const cells = [...level.representatives.keys()];
  if (typeof to !== "number") return cells;
  const distances = cells.map((cell) => Math.abs(Number(nearestIn(level, cell, to)) - to));
  const nearestFirst = cells.toSorted((a, b) => (distances[a] ?? 0) - (distances[b] ?? 0));
  return cells.map((cell) => nearestFirst.indexOf(cell));
}

/** What changes, in the order of the vocabulary. */
function changesAlong(path: Path, { model, diagrams: { levels } }: PreparedPolicy, known: KnownFacts) {
  const changes = [...path.cells].flatMap(([position, cell]): readonly Change[] => {
    const level = levels[position];
    if (!level || cell >= level.representatives.length) return [];
    const from = known.get(level.fact) ?? null;
    if (from !== null && cellOf(level, from) === cell) return [];
    return [{ fact: level.fact, from, to: nearestIn(level, cell, from) }];
  });
  const byFact = new Map(changes.map((change) => [change.fact, change]));
  return [...model.facts.keys()].flatMap((fact) => byFact.get(fact) ?? []);
}
