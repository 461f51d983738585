import assert from "node:assert/strict";
import * as fc from "fast-check";
import { nextQuestion, type QuestionOptions } from "../../src/decide/next-question";
import type { Marginals } from "../../src/diagram/weights";
import type { Facts } from "../../src/invitation/condition";
import type { Policy } from "../../src/policy/document";
import { factsAndCells, inputsOf, sizeOf } from "../analysis/cells";
import { arbitraryModel, arbitraryPolicy, type Completion, modelOf, outcomeOf } from "../generators";

/** Policies small enough to try every order of questions; some of their facts have no question. */
export const arbitraryInquiry: fc.Arbitrary<Policy> = arbitraryModel({ maxFacts: 5 })
  .chain((model) =>
    fc
      .tuple(arbitraryPolicy(model, { maxRules: 4, depth: 1 }), fc.subarray([...model.facts.keys()]), fc.boolean())
      .map(([policy, names, isSilent]) => (isSilent ? withoutQuestions(policy, names) : policy)),
  )
  .filter((policy) => {
    const size = sizeOf(modelOf(policy.vocabulary), [policy]);
    return size > 1 && size <= 60;
  });

/** The policy with nothing to ask about some of its facts. */
function withoutQuestions(policy: Policy, names: readonly string[]): Policy {
  const { vocabulary } = policy;
  if (typeof vocabulary === "string") return policy;
  const properties = Object.entries(vocabulary["properties"] ?? {}).map(([name, { question, ...rest }]) => [
    name,
    names.includes(name) ? rest : { ...rest, question },
  ]);
  return { ...policy, vocabulary: { ...vocabulary, properties: Object.fromEntries(properties) } };
}

/** The facts that can be asked about, of some invitations, and what may be done with them. */
interface Row {
  readonly facts: Completion;
  readonly actions: string;
}

const isSettled = (rows: readonly Row[]): boolean => new Set(rows.map(({ actions }) => actions)).size <= 1;

/** Everything that answers can tell apart, each with all actions that what cannot be asked leaves possible. */
function rowsOf(policy: Policy, asked: readonly string[]): readonly Row[] {
  const rows = new Map<string, { readonly facts: Completion; readonly actions: Set<string> }>();
  for (const { facts } of inputsOf(modelOf(policy.vocabulary), [policy])) {
    const told = Object.fromEntries(Object.entries(facts).filter(([name]) => asked.includes(name)));
    const row = rows.get(JSON.stringify(told)) ?? { facts: told, actions: new Set() };
    rows.set(JSON.stringify(told), row);
    row.actions.add(outcomeOf(policy, facts).outcome.action);
  }
  return [...rows.values()].map(({ facts, actions }) => ({ facts, actions: [...actions].sort().join() }));
}

/** The rows by the answer to a question. */
function byAnswer(rows: readonly Row[], fact: string): readonly (readonly Row[])[] {
  const parts = new Map<unknown, Row[]>();
  for (const row of rows) {
    const part = parts.get(row.facts[fact]);
    if (part) part.push(row);
    else parts.set(row.facts[fact], [row]);
  }
  return [...parts.values()];
}

/** What asking costs, and how many questions it takes. */
interface Length {
  readonly cost: number;
  readonly questions: number;
}

type Costs = Readonly<Record<string, number>>;

/** The least expected cost of all questions, every row equally likely and every order of facts tried. */
function leastCost(rows: readonly Row[], facts: readonly string[], costs: Costs): number {
  if (isSettled(rows)) return 0;
  return Math.min(
    ...facts.map((fact) => {
      const others = facts.filter((name) => name !== fact);
      const after = byAnswer(rows, fact).map((part) => (part.length / rows.length) * leastCost(part, others, costs));
      return after.reduce((sum, cost) => sum + cost, costs[fact] ?? 1);
    }),
  );
}

/** Uncertainty about what remains, in bits. */
function bits(rows: readonly Row[]): number {
  const counts = new Map<string, number>();
  for (const { actions } of rows) counts.set(actions, (counts.get(actions) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - (count / rows.length) * Math.log2(count / rows.length), 0);
}

/** The first of the facts whose answer is expected to tell most for its cost; none where each by itself tells nothing. */
function mostTelling(rows: readonly Row[], facts: readonly string[], costs: Costs): string | undefined {
  let best: { readonly fact: string; readonly gain: number } | undefined;
  for (const fact of facts) {
    const parts = byAnswer(rows, fact);
    const after = parts.reduce((sum, part) => sum + (part.length / rows.length) * bits(part), 0);
    const gain = (bits(rows) - after) / (costs[fact] ?? 1);
    if (gain > (best?.gain ?? 0) + 1e-10) best = { fact, gain };
  }
  return best?.fact;
}

/** What is asked on average by whoever asks the question that is named each time. */
function asked(policy: Policy, rows: readonly Row[], known: Facts, options: QuestionOptions): Length {
  const next = nextQuestion(policy, known, options);
  assert.equal(next === null, isSettled(rows), "there is a question until the matter is settled");
  if (!next) return { cost: 0, questions: 0 };
  const costs: Costs = { ...options.costs } as Costs;
  if (options.strategy !== "optimal") {
    const left = Object.keys(rows[0]?.facts ?? {}).filter((name) => !Object.hasOwn(known, name));
    const telling = mostTelling(rows, left, costs) ?? next.fact;
    assert.equal(next.fact, telling, "the first of those that tell most is asked");
  }
  let [cost, questions] = [costs[next.fact] ?? 1, 1];
  for (const part of byAnswer(rows, next.fact)) {
    const rest = asked(policy, part, { ...known, [next.fact]: part[0]?.facts[next.fact] }, options);
    cost += (part.length / rows.length) * rest.cost;
    questions += (part.length / rows.length) * rest.questions;
  }
  return { cost, questions };
}

/**
 * Every cell of every fact equally likely. Said outright, since once a fact is known the policy may tell fewer cells of
 * another one apart, and what is even over fewer cells is another distribution.
 */
function evenly(policy: Policy): Marginals {
  const model = modelOf(policy.vocabulary);
  const marginals = factsAndCells(model, [policy]).map(({ name, cells }) => {
    const values = cells.map(({ value }) => value);
    switch (model.facts.get(name)?.domain.kind) {
      case "number":
        return [name, values.map(Number)] as const;
      case "choice":
        return [name, Object.fromEntries(values.map((value) => [String(value), 1]))] as const;
      default:
        return [name, 0.5] as const;
    }
  });
  return Object.fromEntries(marginals);
}

/** Throws when a plan of questions is not as short as can be, or not as long as is said. */
export function checkQuestions(policy: Policy): void {
  const model = modelOf(policy.vocabulary);
  const names = factsAndCells(model, [policy]).flatMap(({ name }) => (model.facts.get(name)?.question ? [name] : []));
  const rows = rowsOf(policy, names);
  // In every other policy some questions cost more than others.
  const dear = Object.fromEntries(names.map((name, i) => [name, 1 + ((i + 1) % 3)]));
  const costs = policy.rules.length % 2 === 0 ? dear : {};
  const weights = evenly(policy);
  const least = leastCost(rows, names, costs);
  for (const strategy of ["optimal", "greedy"] as const) {
    const options = { strategy, weights, costs };
    const said = nextQuestion(policy, {}, options)?.expectedQuestions ?? 0;
    const { cost, questions } = asked(policy, rows, {}, options);
    assert.ok(Math.abs(said - questions) < 1e-9, `${strategy}: said ${said}, asked ${questions}`);
    assert.ok(cost >= least - 1e-9, `${strategy}: ${cost}, every order tried: ${least}`);
    if (strategy === "optimal") assert.ok(cost < least + 1e-9, `optimal: ${cost}, every order tried: ${least}`);
  }
}
