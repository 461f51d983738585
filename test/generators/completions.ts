import {
  type Comparison,
  type Condition,
  comparisonsOf,
  type Facts,
  type FactValue,
} from "../../src/invitation/condition";
import type { FactDefinition } from "../../src/invitation/fact";
import type { FactModel } from "../../src/invitation/vocabulary";
import type { Outcome, Policy } from "../../src/policy/document";

/** Values for the facts that a policy or a constraint mentions. */
export type Completion = Readonly<Record<string, FactValue>>;

/** Whether a condition holds, in the two-valued logic of complete facts; written without the library's own reader. */
export function meets(condition: Condition, facts: Facts): boolean {
  if ("all" in condition) return condition.all.every((part) => meets(part, facts));
  if ("any" in condition) return condition.any.some((part) => meets(part, facts));
  if ("not" in condition) return !meets(condition.not, facts);
  if ("of" in condition) return condition.of.filter((part) => meets(part, facts)).length >= condition.atLeast;
  return compares(condition, facts[condition.fact]);
}

function compares({ op, value: wanted }: Comparison, value: FactValue | null | undefined): boolean {
  if (value === null || value === undefined) throw new Error("an oracle needs complete facts");
  const list: readonly FactValue[] = typeof wanted === "object" ? wanted : [wanted];
  const [first = Number.NaN, last = first] = list;
  switch (op) {
    case "eq":
    case "in":
      return list.some((one) => one === value);
    case "ne":
    case "notIn":
      return list.every((one) => one !== value);
    case "lt":
      return value < first;
    case "lte":
      return value <= first;
    case "gt":
      return value > first;
    case "gte":
      return value >= first;
    case "between":
      return first <= value && value <= last;
  }
}

/** What a policy does with complete facts: the first rule that holds, or `otherwise`. */
export function outcomeOf(policy: Policy, facts: Facts): { readonly rule: string; readonly outcome: Outcome } {
  const fired = policy.rules.find((rule) => meets(rule.when, facts));
  return fired ? { rule: fired.id, outcome: fired.then } : { rule: "otherwise", outcome: policy.otherwise };
}

/** One value of a fact for every cell that the conditions can tell apart; all of them lie in its domain. */
export function representativesOf(fact: FactDefinition, conditions: readonly Condition[]): readonly FactValue[] {
  const comparisons = conditions.flatMap(comparisonsOf).filter((comparison) => comparison.fact === fact.name);
  const cells = new Map<string, FactValue>();
  for (const value of candidatesOf(fact, comparisons)) {
    const cell = comparisons.map((comparison) => Number(compares(comparison, value))).join("");
    if (!cells.has(cell)) cells.set(cell, value);
  }
  return [...cells.values()];
}

function candidatesOf({ domain }: FactDefinition, comparisons: readonly Comparison[]): readonly FactValue[] {
  if (domain.kind === "boolean") return [false, true];
  if (domain.kind === "choice") return domain.values;
  const { integer, min, max } = domain;
  const constants = comparisons.flatMap(({ value }) => value).map(Number);
  const bounds = [min, max].filter(Number.isFinite);
  const marks = [...new Set([0, ...constants, ...bounds])].sort((a, b) => a - b);
  const around = integer
    ? marks.flatMap((mark) => [Math.floor(mark) - 1, Math.floor(mark), Math.ceil(mark), Math.floor(mark) + 1])
    : marks.flatMap((mark, i) => [mark - 1, mark, (mark + (marks[i + 1] ?? mark + 2)) / 2]);
  return around.filter((value) => value >= min && value <= max);
}

/**
 * Every completion of what is known, up to values that neither the policy nor a constraint can tell apart; none of them
 * breaks a constraint. Facts that neither mentions stay as they are. Two policies: pass the rules of both.
 */
export function* completionsOf(
  model: FactModel,
  policy: Pick<Policy, "rules">,
  known: Facts,
): Generator<Completion, void> {
  const conditions = [...policy.rules.map((rule) => rule.when), ...model.constraints];
  const mentioned = new Set(conditions.flatMap(comparisonsOf).map((comparison) => comparison.fact));
  const start: Record<string, FactValue> = {};
  for (const [name, value] of Object.entries(known)) if (value !== null && value !== undefined) start[name] = value;
  const open = [...mentioned].filter((name) => !Object.hasOwn(start, name));
  const choices = open.flatMap((name) => {
    const fact = model.facts.get(name);
    return fact ? [{ name, values: representativesOf(fact, conditions) }] : [];
  });
  for (const completion of product(choices, start)) {
    if (model.constraints.every((constraint) => meets(constraint, completion))) yield completion;
  }
}

function* product(
  [first, ...rest]: readonly { readonly name: string; readonly values: readonly FactValue[] }[],
  start: Completion,
): Generator<Completion, void> {
  if (!first) yield start;
  else for (const value of first.values) yield* product(rest, { ...start, [first.name]: value });
}

/** Whether some completion of what is known breaks no constraint. */
export function isPossible(model: FactModel, known: Facts): boolean {
  return !completionsOf(model, { rules: [] }, known).next().done;
}

/** What every completion together can give: the truth that evaluators are measured against. */
export function possibleOf(
  model: FactModel,
  policy: Policy,
  known: Facts,
): { readonly actions: Set<string>; readonly rules: Set<string>; readonly replies: Set<string | null> } {
  const possible = { actions: new Set<string>(), rules: new Set<string>(), replies: new Set<string | null>() };
  for (const completion of completionsOf(model, policy, known)) {
    const { rule, outcome } = outcomeOf(policy, completion);
    possible.actions.add(outcome.action);
    possible.rules.add(rule);
    possible.replies.add(outcome.reply ?? null);
  }
  return possible;
}
