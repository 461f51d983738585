import { cellOf, type Level } from "../diagram/levels";
import { type Lifted, lift } from "../diagram/lift";
import { BudgetExceeded, isTerminal } from "../diagram/nodes";
import { buildDiagrams, type Diagrams, IMPOSSIBLE, labelOf } from "../diagram/policy-diagram";
import type { Facts, FactTypes, FactValue } from "../invitation/condition";
import { checkValue, knownFacts } from "../invitation/known-facts";
import type { FactModel } from "../invitation/vocabulary";
import type { Policy } from "../policy/document";
import { vocabularyOf } from "../policy/vocabulary-of";
import { branch, type Deciding, type Reader } from "./branch";
import { type Candidate, candidatesOf } from "./candidate";
import { deciderByRule } from "./deciders";
import { type Decision, decisionFrom, referenceOf } from "./decision";
import { evaluate } from "./evaluate";
import { openQuestions } from "./next-question";
import { type Summaries, type Summary, summariesOf, summarise } from "./summary";

/** How to read each fact from the app's own objects; a fact that is left out is read by its name. */
export type Accessors<F extends FactTypes, Input> = {
  readonly [K in keyof F]?: (input: Input) => F[K] | null | undefined;
};

/**
 * Turns a policy into a function from facts to decisions. The decisions are those of {@link evaluate}; the work of
 * reading the policy is done once, and each decision is one walk through its decision diagram, a step a fact.
 *
 * Only facts that the walk meets are examined: a wrong value there throws as `evaluate` does, one elsewhere goes
 * unnoticed, as does a fact that the vocabulary lacks. Check facts from outside with {@link checkFacts} first. Settled
 * decisions are shared and frozen; the questions of an open one are worked out when they are read. No code is
 * generated, so it runs under a strict content security policy.
 *
 * @param accessors - one function per fact, faster than reading by name and fit for an app's own objects
 * @throws {@link InputError} `unknown-vocabulary`, `unusable-vocabulary`; and later what {@link evaluate} throws
 * @example
 * ```ts
 * import { compile, strictSelective } from "know-and-trust";
 * const decide = compile(strictSelective());
 * decide({ metInPerson: true, wouldIntroduce: true }).action; // => "accept"
 * decide({ metInPerson: false }).action; // => "archive"
 * ```
 */
export function compile<F extends FactTypes, A extends string, Input = Facts<F>>(
  policy: Policy<F, A>,
  accessors: Accessors<F, Input> = {},
): (input: Input) => Decision<A> {
  const model = vocabularyOf(policy);
  const readers = readersOf<F, Input>(model, accessors);
  const slowly = (input: Input): Decision<A> => evaluate(policy, factsOf<F, Input>(readers, input));
  const diagrams = buildDiagrams(model, [deciderByRule(policy)]);
  if (typeof diagrams === "string") return slowly;
  const reference = Object.freeze(referenceOf(policy));
  const answer = (summary: Summary<A>): Deciding<Input, A> => {
    const decision = Object.freeze(decisionFrom(policy, reference, summary, "exact", () => []));
    if (decision.status === "settled") return () => decision;
    return (input) => ({
      ...decision,
      get questions() {
        return openQuestions(policy, model, knownFacts(model, factsOf(readers, input)));
      },
    });
  };
  const candidates = candidatesOf(policy);
  const summaries = summariesOf(candidates);
  const lifted = liftedOrNot(diagrams, summaries);
  if (!lifted) return everyBranch(candidates, diagrams, readers, answer, slowly);
  return closures(diagrams.levels, lifted, summaries, readers, answer, slowly);
}

function liftedOrNot<A extends string>(diagrams: Diagrams, summaries: Summaries<A>): Lifted | undefined {
  const valueOfEnd = (end: number): number => (end === IMPOSSIBLE ? summaries.bottom : summaries.of(labelOf(end)));
  try {
    return lift(diagrams.nodes, diagrams.roots[0] ?? IMPOSSIBLE, valueOfEnd, summaries);
  } catch (error) {
    if (error instanceof BudgetExceeded) return undefined;
    throw error;
  }
}

/** One closure per node, made once however many paths lead to it. */
function closures<A extends string, Input>(
  levels: readonly Level[],
  { nodes, root }: Lifted,
  summaries: Summaries<A>,
  readers: ReadonlyMap<string, Reader<Input>>,
  answer: (summary: Summary<A>) => Deciding<Input, A>,
  slowly: Deciding<Input, A>,
): Deciding<Input, A> {
  const made = new Map<number, Deciding<Input, A>>();
  const at = (node: number): Deciding<Input, A> => {
    const before = made.get(node);
    if (before) return before;
    const deciding = isTerminal(node) ? ending(node) : inner(node);
    made.set(node, deciding);
    return deciding;
  };
  const inner = (node: number): Deciding<Input, A> => {
    const level = levels[nodes.levelOf(node)];
    const read = level && readers.get(level.fact);
    if (!level || !read) return slowly;
    const cells = level.representatives.map((_, cell) => at(nodes.child(node, cell)));
    return branch(level, read, cells, at(nodes.child(node, cells.length)), slowly);
  };
  const ending = (node: number): Deciding<Input, A> => {
    const summary = summaries.get(~node);
    return summary.possible.length === 0 ? slowly : answer(summary);
  };
  return at(root);
}

/**
 * For policies whose unknown branches would cost too much: follows every branch of the plain diagram at an unknown
 * fact. As exact, and slower only where facts are unknown.
 */
function everyBranch<A extends string, Input>(
  candidates: readonly Candidate<A>[],
  { levels, nodes, roots }: Diagrams,
  readers: ReadonlyMap<string, Reader<Input>>,
  answer: (summary: Summary<A>) => Deciding<Input, A>,
  slowly: Deciding<Input, A>,
): Deciding<Input, A> {
  return (input) => {
    const ends = new Set<number>();
    const seen = new Set<number>();
    const open = [roots[0] ?? IMPOSSIBLE];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (seen.has(node)) continue;
      seen.add(node);
      const level = levels[nodes.levelOf(node)];
      if (isTerminal(node) || !level) {
        if (node !== IMPOSSIBLE) ends.add(labelOf(node));
        continue;
      }
      const value = readers.get(level.fact)?.(input);
      if (value === undefined || value === null) {
        for (const cell of level.representatives.keys()) open.push(nodes.child(node, cell));
      } else if (checkValue(level.domain, value, [level.fact])) {
        return slowly(input);
      } else open.push(nodes.child(node, cellOf(level, value)));
    }
    return ends.size === 0 ? slowly(input) : answer(summarise(candidates, ends))(input);
  };
}

function readersOf<F extends FactTypes, Input>(model: FactModel, accessors: Accessors<F, Input>) {
  const own = accessors as Readonly<Record<string, Reader<Input> | undefined>>;
  return new Map(
    [...model.facts.keys()].map((name): [string, Reader<Input>] => [
      name,
      (Object.hasOwn(own, name) ? own[name] : undefined) ??
        ((input) => (input as Readonly<Record<string, FactValue | null | undefined>>)[name]),
    ]),
  );
}

function factsOf<F extends FactTypes, Input>(readers: ReadonlyMap<string, Reader<Input>>, input: Input): Facts<F> {
  const read = [...readers].map(([name, reader]) => [name, reader(input)] as const);
  return Object.fromEntries(read) as Facts<F>;
}
