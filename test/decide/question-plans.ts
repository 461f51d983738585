import assert from "node:assert/strict";
import * as fc from "fast-check";
import { nextQuestion } from "../../src/decide/next-question";
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

/** The least expected number of questions, every possible invitation equally likely and every order of facts tried. */
function leastQuestions(rows: readonly Row[], facts: readonly string[]): number {
  if (isSettled(rows)) return 0;
  return Math.min(
    ...facts.map((fact) => {
      const others = facts.filter((name) => name !== fact);
      const parts = byAnswer(rows, fact);
      return 1 + parts.reduce((sum, part) => sum + (part.length / rows.length) * leastQuestions(part, others), 0);
    }),
  );
}

/** How many questions are asked on average by whoever asks the one that is named each time. */
function asked(policy: Policy, rows: readonly Row[], known: Facts, weights: Marginals): number {
  const next = nextQuestion(policy, known, { weights });
  assert.equal(next === null, isSettled(rows), "there is a question until the matter is settled");
  if (!next) return 0;
  const parts = byAnswer(rows, next.fact);
  return parts.reduce((sum, part) => {
    const answer = part[0]?.facts[next.fact];
    return sum + (part.length / rows.length) * asked(policy, part, { ...known, [next.fact]: answer }, weights);
  }, 1);
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
  const least = leastQuestions(rows, names);
  const weights = evenly(policy);
  const optimal = nextQuestion(policy, {}, { strategy: "optimal", weights })?.expectedQuestions ?? 0;
  const greedy = nextQuestion(policy, {}, { weights })?.expectedQuestions ?? 0;
  assert.ok(Math.abs(optimal - least) < 1e-9, `optimal: ${optimal}, every order tried: ${least}`);
  assert.ok(greedy >= least - 1e-9, `greedy: ${greedy}, every order tried: ${least}`);
  const counted = asked(policy, rows, {}, weights);
  assert.ok(Math.abs(greedy - counted) < 1e-9, `greedy: said ${greedy}, asked ${counted}`);
}
