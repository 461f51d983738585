import { levelsFor } from "../diagram/levels";
import { type Comparison, type Condition, comparisonsOf, type FactValue } from "../invitation/condition";
import type { KnownFacts } from "../invitation/known-facts";
import type { FactModel } from "../invitation/vocabulary";
import { canonicalJson } from "../policy/content-hash";
import { simplify } from "../policy/simplify";
import { holds } from "../policy/truth";
import { ordinaryCell, valueIn } from "./ordinary";

/** How many steps one search may take before it gives up. */
const SEARCH_STEPS = 20_000;

/** A condition and whether it must hold or must not. */
export interface Goal {
  readonly condition: Condition;
  readonly wanted: boolean;
}

/** Looks for facts that meet some goals. */
export interface Search {
  /** Facts that meet the goals and break no constraint; `undefined` where there are none, `undecided` past the budget. */
  readonly find: (goals: readonly Goal[]) => KnownFacts | "undecided" | undefined;
  /** How many steps have been taken by all searches together. */
  readonly steps: () => number;
}

type Open = ReadonlyMap<string, Goal>;

/**
 * A search in the manner of Davis, Putnam, Logemann and Loveland, over one value per cell: it decides what follows from
 * a value at once, and branches on a fact of the smallest goal that is left. For policies whose diagrams would be too
 * large; exponential in the facts at worst, so it counts its steps.
 *
 * @param conditions - every condition of every goal, so that the cells are known
 * @param allowed - how many steps all searches together may take
 */
export function createSearch(model: FactModel, conditions: readonly Condition[], allowed: number): Search {
  const values = new Map(
    levelsFor(model, [...conditions, ...model.constraints]).map((level) => {
      const cells = [...level.representatives.keys()];
      const first = ordinaryCell(level);
      // The ordinary value first: what is found then departs from it only where it must.
      return [level.fact, [...new Set([first, ...cells])].map((cell) => valueIn(level, cell))];
    }),
  );
  const names = new WeakMap<Condition, string>();
  const nameOf = (condition: Condition): string => {
    const name = names.get(condition) ?? canonicalJson(condition);
    names.set(condition, name);
    return name;
  };
  let steps = 0;

  const find = (goals: readonly Goal[]): KnownFacts | "undecided" | undefined => {
    let left = Math.min(SEARCH_STEPS, allowed - steps);
    const visit = (open: Open, known: KnownFacts): KnownFacts | "undecided" | undefined => {
      if (open.size === 0) return known;
      if (left <= 0) return "undecided";
      const { fact, candidates } = branchOn(open, values);
      for (const value of candidates) {
        left -= 1;
        steps += 1;
        const next = new Map([...known, [fact, value]]);
        const rest = reduced(open, fact, value, nameOf);
        const found = rest && visit(rest, next);
        if (found !== undefined) return found;
      }
      return undefined;
    };
    const start = settle([...goals, ...model.constraints.map((condition) => ({ condition, wanted: true }))], nameOf);
    return start && visit(start, new Map());
  };
  return { find, steps: () => steps };
}

/** The fact to branch on and its values: of a single comparison only those that meet it. */
function branchOn(open: Open, values: ReadonlyMap<string, readonly FactValue[]>) {
  let smallest: readonly Comparison[] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const [name, { condition, wanted }] of open) {
    if ("fact" in condition) {
      const all = values.get(condition.fact) ?? [];
      return { fact: condition.fact, candidates: all.filter((value) => holds(condition, value) === wanted) };
    }
    if (name.length < length) [smallest, length] = [comparisonsOf(condition), name.length];
  }
  const fact = smallest[0]?.fact ?? "";
  return { fact, candidates: values.get(fact) ?? [] };
}

/** What is left of the goals once a fact is known, or `undefined` when one of them cannot be met any more. */
function reduced(open: Open, fact: string, value: FactValue, nameOf: (c: Condition) => string): Open | undefined {
  const known: KnownFacts = new Map([[fact, value]]);
  const goals: Goal[] = [];
  for (const goal of open.values()) {
    const rest = simplify(goal.condition, known);
    if (typeof rest !== "boolean") goals.push({ condition: rest, wanted: goal.wanted });
    else if (rest !== goal.wanted) return undefined;
  }
  return settle(goals, nameOf);
}

/** Goals in their smallest parts, each once; `undefined` when two of them contradict each other. */
function settle(goals: readonly Goal[], nameOf: (condition: Condition) => string): Open | undefined {
  const seen = new Map<string, boolean>();
  const settled = new Map<string, Goal>();
  const open = [...goals];
  for (let goal = open.pop(); goal; goal = open.pop()) {
    const { condition, wanted } = goal;
    // Whole conditions too: two policies share most of their rules, and contradict each other in them at once.
    const name = nameOf(condition);
    const before = seen.get(name);
    if (before === wanted) continue;
    if (before !== undefined) return undefined;
    seen.set(name, wanted);
    if ("not" in condition) open.push({ condition: condition.not, wanted: !wanted });
    else if ("all" in condition && wanted) open.push(...condition.all.map((part) => ({ condition: part, wanted })));
    else if ("any" in condition && !wanted) open.push(...condition.any.map((part) => ({ condition: part, wanted })));
    else settled.set(name, goal);
  }
  return settled;
}
