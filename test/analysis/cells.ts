import {
  type Comparison,
  type Condition,
  comparisonsOf,
  type Facts,
  type FactValue,
  factsIn,
} from "../../src/invitation/condition";
import type { FactDefinition, FactDomain } from "../../src/invitation/fact";
import type { FactModel } from "../../src/invitation/vocabulary";
import type { Policy } from "../../src/policy/document";
import { type Completion, meets } from "../generators";

/** One cell of a fact, written without the library's own levels. */
export interface Cell {
  readonly value: FactValue;
  /** Whether an ordinary invitation lies in it. */
  readonly isOrdinary: boolean;
  /** Of a choice: every value in it. */
  readonly values?: readonly string[];
}

/** Complete facts, one value per cell, and how many of them are away from an ordinary invitation. */
export interface Input {
  readonly facts: Completion;
  readonly away: number;
}

/** The value of a fact in an ordinary invitation: false, the number nearest to nought, the first choice. */
export function ordinaryOf(domain: FactDomain): FactValue {
  if (domain.kind === "boolean") return false;
  if (domain.kind === "choice") return domain.values[0] ?? "";
  return Math.max(domain.min, Math.min(domain.max, 0));
}

/** How many facts are not what they are in an ordinary invitation. */
export function awayFromOrdinary(model: FactModel, facts: Facts): number {
  return Object.entries(facts).filter(([name, value]) => {
    const fact = model.facts.get(name);
    return fact && value !== ordinaryOf(fact.domain);
  }).length;
}

/**
 * The cells of a fact: for booleans its values, for choices the values that no comparison tells apart, for numbers the
 * intervals in which none does.
 */
function cellsOf({ name, domain }: FactDefinition, conditions: readonly Condition[]): readonly Cell[] {
  const comparisons = conditions.flatMap(comparisonsOf).filter(({ fact }) => fact === name);
  const signature = (value: FactValue): string =>
    comparisons.map((comparison) => Number(meets(comparison, { [name]: value }))).join("");
  const ordinary = ordinaryOf(domain);
  if (domain.kind === "boolean") return [false, true].map((value) => ({ value, isOrdinary: value === ordinary }));
  if (domain.kind === "choice") {
    const classes = new Map<string, string[]>();
    for (const value of domain.values) classes.set(signature(value), [...(classes.get(signature(value)) ?? []), value]);
    return [...classes.values()].map((values) => ({
      value: values[0] ?? "",
      values,
      isOrdinary: values.some((value) => value === ordinary),
    }));
  }
  const cells: { value: number; isOrdinary: boolean; signature: string }[] = [];
  for (const value of numbersAround(domain, comparisons, Number(ordinary))) {
    const last = cells.at(-1);
    const isOrdinary = value === ordinary;
    if (last?.signature === signature(value)) last.isOrdinary ||= isOrdinary;
    else cells.push({ value, isOrdinary, signature: signature(value) });
  }
  return cells;
}

/** Numbers of a domain in ascending order, at least one in every interval between the constants compared with. */
function numbersAround(
  { integer, min, max }: Extract<FactDomain, { kind: "number" }>,
  comparisons: readonly Comparison[],
  ordinary: number,
): readonly number[] {
  const marks = [...comparisons.flatMap(({ value }) => value).map(Number), ordinary, min, max];
  const near = integer
    ? marks.flatMap((mark) => [Math.floor(mark) - 1, Math.floor(mark), Math.floor(mark) + 1])
    : marks.flatMap((mark) => [mark, mark - 1 / 16, mark + 1 / 16]);
  return [...new Set(near)].filter((value) => value >= min && value <= max).sort((a, b) => a - b);
}

/** The constraints that bear on some conditions, directly or through one another. */
function linkedConstraints(model: FactModel, conditions: readonly Condition[]): readonly Condition[] {
  const facts = new Set(conditions.flatMap(factsIn));
  let linked: readonly Condition[] = [];
  for (;;) {
    const touching = model.constraints.filter((constraint) => factsIn(constraint).some((fact) => facts.has(fact)));
    if (touching.length === linked.length) return linked;
    linked = touching;
    for (const fact of touching.flatMap(factsIn)) facts.add(fact);
  }
}

/** The facts that matter to some policies, each with its cells. */
export function factsAndCells(
  model: FactModel,
  policies: readonly Pick<Policy, "rules">[],
): readonly { readonly name: string; readonly cells: readonly Cell[] }[] {
  const own = policies.flatMap(({ rules }) => rules.map((rule) => rule.when));
  const conditions = [...own, ...linkedConstraints(model, own)];
  const names = new Set(conditions.flatMap(factsIn));
  return [...model.facts.values()].flatMap((fact) =>
    names.has(fact.name) ? [{ name: fact.name, cells: cellsOf(fact, conditions) }] : [],
  );
}

/** How many inputs {@link inputsOf} gives at most. */
export function sizeOf(model: FactModel, policies: readonly Pick<Policy, "rules">[]): number {
  return factsAndCells(model, policies).reduce((size, { cells }) => size * cells.length, 1);
}

/** Every possible complete input, one per combination of cells that the policies can tell apart. */
export function inputsOf(model: FactModel, policies: readonly Pick<Policy, "rules">[]): readonly Input[] {
  const facts = factsAndCells(model, policies);
  const linked = linkedConstraints(
    model,
    policies.flatMap(({ rules }) => rules.map((rule) => rule.when)),
  );
  let inputs: readonly Input[] = [{ facts: {}, away: 0 }];
  for (const { name, cells } of facts) {
    inputs = inputs.flatMap((input) =>
      cells.map(({ value, isOrdinary }) => ({
        facts: { ...input.facts, [name]: value },
        away: input.away + (isOrdinary ? 0 : 1),
      })),
    );
  }
  return inputs.filter((input) => linked.every((constraint) => meets(constraint, input.facts)));
}
