import { contradiction } from "../decide/contradiction";
import { TRUE } from "../diagram/conditions";
import { withinBudget } from "../diagram/nodes";
import { buildDiagrams, type Diagrams, IMPOSSIBLE } from "../diagram/policy-diagram";
import { expectation, type Weights } from "../diagram/read";
import type { KnownFacts } from "../invitation/known-facts";
import type { FactModel } from "../invitation/vocabulary";
import type { Policy } from "../policy/document";
import { type Answer, type Answers, answersOf, candidatesFrom, carriedOut, keyOf, type View } from "./answers";
import { type Compared, carriedOver, type Findings, type Found } from "./findings";
import { asFacts } from "./model";
import type { Settings } from "./options";
import { type PairDiagram, pairOnComplete, pairOnPartial } from "./pair-diagram";
import { readingByDiagram } from "./reading";
import { outcomeFor } from "./replay";
import { completeWitness, factsAt, partialWitness, withoutIdleCells } from "./witness";

type Question = (answers: readonly [Answer, Answer]) => boolean;

/** The comparison by the joint diagram of two policies, or `undefined` where it exceeds the budget. */
export function compareByDiagrams(
  model: FactModel,
  a: Policy,
  b: Policy,
  compared: Compared,
  settings: Settings,
): Findings | undefined {
  const answers = answersOf([a, b], compared.on);
  const diagrams = buildDiagrams(model, answers.deciders, settings.given, settings.nodes);
  if (diagrams === "contradiction") throw contradiction(model, settings.given);
  if (diagrams === "over-budget") return undefined;
  diagrams.nodes.allow(settings.nodes);
  const complete = withinBudget(() => onComplete(model, diagrams, answers, compared.on, [a, b], settings));
  if (!complete) return undefined;
  const found = compared.partial
    ? (withinBudget(() => onPartial(model, diagrams, answers, compared.on, [a, b], settings)) ??
      carriedOver(a, b, complete))
    : complete;
  if (!settings.sample) return found;
  const candidates = candidatesFrom(answers.outcomes, compared.on);
  const reading = (policy: Policy, root = IMPOSSIBLE) => {
    const summaryOf = readingByDiagram(model, diagrams, root, candidates);
    return (known: KnownFacts) => carriedOut(policy, summaryOf(known), compared.on).key;
  };
  const [first, second] = [reading(a, diagrams.roots[0]), reading(b, diagrams.roots[1])];
  const differing = settings.sample.filter((known) => first(known) !== second(known));
  return { ...found, share: differing.length / settings.sample.length };
}

function onComplete(
  model: FactModel,
  diagrams: Diagrams,
  { outcomes }: Answers,
  on: View,
  policies: readonly [Policy, Policy],
  settings: Settings,
): Findings {
  const { levels, nodes, possible } = diagrams;
  const pair = pairOnComplete(diagrams, outcomes, on);
  const ask = (question: Question): Found => {
    const cells = completeWitness(diagrams, pair.root, whereIs(question, pair));
    if (!cells) return undefined;
    replay(policies, new Map([...settings.given, ...factsAt(levels, cells)]), on, question);
    return asFacts(model, new Map([...settings.given, ...factsAt(levels, withoutIdleCells(diagrams, cells))]));
  };
  const weights = settings.weigh(levels);
  const differing = expectation(nodes, weights, pair.root, (end) => (pair.answersAt(end) ? 1 : 0));
  const all = expectation(nodes, weights, possible, (end) => (end === TRUE ? 1 : 0));
  return { ...askAll(ask, settings), share: ratio(differing, all) };
}

function onPartial(
  model: FactModel,
  diagrams: Diagrams,
  { outcomes }: Answers,
  on: View,
  policies: readonly [Policy, Policy],
  settings: Settings,
): Findings {
  const { levels } = diagrams;
  const pair = pairOnPartial(diagrams, outcomes, on, policies, settings.nodes);
  const ask = (question: Question): Found => {
    const cells = partialWitness(levels, pair.nodes, pair.root, whereIs(question, pair));
    return cells && asFacts(model, new Map([...settings.given, ...factsAt(levels, cells)]));
  };
  const weights = withUnknown(settings.weigh(levels));
  const share = (worth: (end: number) => boolean): number =>
    expectation(pair.nodes, weights, pair.root, (end) => (worth(end) ? 1 : 0));
  const differing = share(whereIs(differ, pair));
  const possible = share((end) => !pair.isImpossible(end));
  return { ...askAll(ask, settings), share: ratio(differing, possible) };
}

/** The terminals at which the answer to a question is yes. */
function whereIs(question: Question, { answersAt }: PairDiagram): (end: number) => boolean {
  return (end) => {
    const answers = answersAt(end);
    return answers !== undefined && question(answers);
  };
}

const differ: Question = ([x, y]) => x.key !== y.key;

function askAll(ask: (question: Question) => Found, { accepts }: Settings) {
  return {
    onlyA: ask(([x, y]) => accepts.has(x.action) && !accepts.has(y.action)),
    onlyB: ask(([x, y]) => !accepts.has(x.action) && accepts.has(y.action)),
    differ: ask(differ),
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
  if (!question([answer(a), answer(b)])) throw new Error("a witness does not separate the policies");
}
