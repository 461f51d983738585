import { contradiction } from "../decide/contradiction";
import { TRUE } from "../diagram/conditions";
import { withinBudget } from "../diagram/nodes";
import { buildDiagrams, type Diagrams } from "../diagram/policy-diagram";
import { expectation, type Weights } from "../diagram/read";
import type { KnownFacts } from "../invitation/known-facts";
import type { FactModel } from "../invitation/vocabulary";
import type { Policy } from "../policy/document";
import { type Answer, type Answers, answersOf, keyOf, type View } from "./answers";
import { type Compared, carriedOver, type Findings, type Found } from "./findings";
import { asFacts } from "./model";
import type { Settings } from "./options";
import { pairOf } from "./pair-diagram";
import { outcomeFor } from "./replay";
import { completeWitness, factsAt, partialWitness, withoutIdleCells } from "./witness";

type Question = (a: Answer, b: Answer) => boolean;

/** The comparison by the joint diagram of two policies, or `undefined` where it exceeds the budget. */
export function compareByDiagrams(
  model: FactModel,
  a: Policy,
  b: Policy,
  { partial, on }: Compared,
  settings: Settings,
): Findings | undefined {
  const answers = answersOf([a, b], on);
  const diagrams = buildDiagrams(model, answers.deciders, settings.given, settings.nodes);
  if (diagrams === "contradiction") throw contradiction(model, settings.given);
  if (diagrams === "over-budget") return undefined;
  diagrams.nodes.allow(settings.nodes);
  const findings = (unknowns?: number) =>
    withinBudget(() => findingsIn(model, diagrams, answers, on, [a, b], settings, unknowns));
  const exact = findings(partial ? settings.nodes : undefined);
  if (exact || !partial) return exact;
  const complete = findings();
  return complete && carriedOver(a, b, complete);
}

function findingsIn(
  model: FactModel,
  diagrams: Diagrams,
  { outcomes }: Answers,
  on: View,
  policies: readonly [Policy, Policy],
  { given, accepts, weigh }: Settings,
  unknowns?: number,
): Findings {
  const { levels } = diagrams;
  const { nodes, root, answersAt } = pairOf(diagrams, outcomes, on, policies, unknowns);
  const whereIs = (question: Question) => (end: number) => {
    const answers = answersAt(end);
    return answers !== undefined && question(...answers);
  };
  const cellsFor = (question: Question) => {
    if (unknowns !== undefined) return partialWitness(levels, nodes, root, whereIs(question));
    const cells = completeWitness(levels, nodes, root, whereIs(question));
    if (!cells) return undefined;
    replay(policies, new Map([...given, ...factsAt(levels, cells)]), on, question);
    return withoutIdleCells(diagrams, cells);
  };
  const ask = (question: Question): Found => {
    const cells = cellsFor(question);
    return cells && asFacts(model, new Map([...given, ...factsAt(levels, cells)]));
  };
  const weights = unknowns === undefined ? weigh(levels) : withUnknown(weigh(levels));
  const shareOf = (question: Question): number => {
    const isThere = whereIs(question);
    return expectation(nodes, weights, root, (end) => (isThere(end) ? 1 : 0));
  };
  const all =
    unknowns === undefined
      ? expectation(nodes, weights, diagrams.possible, (end) => (end === TRUE ? 1 : 0))
      : shareOf(() => true);
  const differ: Question = (x, y) => x.key !== y.key;
  return {
    onlyA: ask((x, y) => accepts.has(x.action) && !accepts.has(y.action)),
    onlyB: ask((x, y) => !accepts.has(x.action) && accepts.has(y.action)),
    differ: ask(differ),
    share: ratio(shareOf(differ), all),
  };
}

/** A share of the possible; `null` where the weights leave nothing possible. */
export function ratio(part: number, all: number): number | null {
  return all > 0 ? part / all : null;
}

/** Unknown counts as one more cell of a level. */
function withUnknown(weights: Weights): Weights {
  return weights.map((cells) => {
    const unknown = 1 / (cells.length + 1);
    return [...cells.map((weight) => weight * (1 - unknown)), unknown];
  });
}

/** Reads both policies rule by rule under a witness; a witness that fails is a fault of this library. */
function replay([a, b]: readonly [Policy, Policy], facts: KnownFacts, on: View, question: Question): void {
  const answer = (policy: Policy): Answer => {
    const outcome = outcomeFor(policy, facts);
    return { action: outcome.action, key: keyOf(outcome, on) };
  };
  if (!question(answer(a), answer(b))) throw new Error("a witness does not separate the policies");
}
