import { cellOf, type Level } from "../diagram/levels";
import type { Lifted } from "../diagram/lift";
import { type Diagrams, IMPOSSIBLE, labelOf } from "../diagram/policy-diagram";
import type { Facts, FactTypes, FactValue } from "../invitation/condition";
import { checkValue, knownFacts } from "../invitation/known-facts";
import { anObject, checkArgument } from "../invitation/options";
import type { Policy } from "../policy/document";
import { askableVocabularyOf } from "./askable";
import { candidatesOf } from "./candidate";
import type { Decision } from "./decision";
import { evaluate } from "./evaluate";
import { openQuestions } from "./open-questions";
import { type PreparedPolicy, preparePolicy } from "./prepared-policy";
import { type ReadAt, readByName } from "./read-by-place";
import { sharedDecisions } from "./shared-decisions";
import { answering, reading, type Step, walk } from "./step";
import { summarise } from "./summary";

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
 * @param accessors - one function per fact, for an app's own objects; the names of the facts themselves are faster
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
  checkArgument(accessors, anObject, ["accessors"]);
  return compilePrepared(policy, preparePolicy(policy, askableVocabularyOf(policy)), accessors);
}

/** {@link compile} for a policy whose diagrams are made, or known to be too large. */
export function compilePrepared<F extends FactTypes, A extends string, Input = Facts<F>>(
  policy: Policy<F, A>,
  prepared: PreparedPolicy<A> | undefined,
  accessors: Accessors<F, Input> = {},
): (input: Input) => Decision<A> {
  const model = askableVocabularyOf(policy);
  const names = [...model.facts.keys()];
  const read = readerOf<F, Input>(names, accessors);
  const factsOf = (input: Input) => Object.fromEntries(names.map((name, place) => [name, read(input, place)]));
  // Every fact has been read by its name, and evaluate checks the values.
  const slowly = (input: Input): Decision<A> => evaluate(policy, factsOf(input) as Facts<F>);
  if (!prepared) return slowly;

  const { diagrams, summaries, lifted } = prepared;
  const decisions = sharedDecisions<A, Input>(policy, (input) =>
    openQuestions(policy, model, knownFacts(model, factsOf(input))),
  );
  const placeOf = new Map(names.map((name, place) => [name, place]));
  if (lifted) {
    const first = firstStep<Input, A>(diagrams.levels, lifted, placeOf, (value) => {
      const summary = summaries.get(value);
      return answering(summary.possible.length === 0 ? slowly : decisions(summary));
    });
    return walk(first, read, slowly);
  }
  const candidates = candidatesOf(policy);
  return (input) => {
    const ends = everyEnd(diagrams, (fact) => read(input, placeOf.get(fact) ?? 0));
    if (ends.size === 0) return slowly(input);
    const decision = decisions(summarise(candidates, ends));
    return typeof decision === "function" ? decision(input) : decision;
  };
}

/** One step per node, made once however many paths lead to it. */
function firstStep<Input, A extends string>(
  levels: readonly Level[],
  { nodes, root }: Lifted,
  placeOf: ReadonlyMap<string, number>,
  endOf: (value: number) => Step<Input, A>,
): Step<Input, A> {
  const made = new Map<number, Step<Input, A>>();
  const at = (node: number): Step<Input, A> => {
    const before = made.get(node);
    if (before) return before;
    const level = levels[nodes.levelOf(node)];
    const step = level ? inner(node, level) : endOf(~node);
    made.set(node, step);
    return step;
  };
  const inner = (node: number, level: Level): Step<Input, A> => {
    const cells = level.representatives.map((_, cell) => at(nodes.child(node, cell)));
    return reading(level, placeOf.get(level.fact) ?? 0, cells, at(nodes.child(node, cells.length)));
  };
  return at(root);
}

/**
 * The places of the candidates that remain, for policies whose unknown branches would cost too much: follows every
 * branch of the plain diagram at an unknown fact. None for facts that contradict each other or that cannot be.
 */
function everyEnd({ levels, nodes, roots }: Diagrams, valueAt: (fact: string) => unknown): ReadonlySet<number> {
  const ends = new Set<number>();
  const seen = new Set<number>();
  const open = [roots[0] ?? IMPOSSIBLE];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    const level = levels[nodes.levelOf(node)];
    if (!level) {
      if (node !== IMPOSSIBLE) ends.add(labelOf(node));
      continue;
    }
    const value = valueAt(level.fact);
    if (value === undefined || value === null) {
      for (const cell of level.representatives.keys()) open.push(nodes.child(node, cell));
    } else if (checkValue(level.domain, value, [level.fact])) return new Set();
    else open.push(nodes.child(node, cellOf(level, value as FactValue)));
  }
  return ends;
}

function readerOf<F extends FactTypes, Input>(names: readonly string[], accessors: Accessors<F, Input>): ReadAt<Input> {
  // An input without accessors has the facts under their own names.
  const byName = (names.some((name) => name in Object.prototype)
    ? readOwn(names)
    : readByName(names)) as ReadAt<unknown> as ReadAt<Input>;
  if (Object.keys(accessors).length === 0) return byName;
  const own = new Map<string, Accessors<F, Input>[keyof F]>(Object.entries(accessors));
  const readers = names.map((name, place) => own.get(name) ?? ((input: Input) => byName(input, place)));
  return (input, place) => readers[place]?.(input);
}

/** For facts whose names every object has something under, such as `constructor`. */
function readOwn(names: readonly string[]): ReadAt<Facts> {
  return (input, place) => {
    const name = names[place] ?? "";
    return Object.hasOwn(input, name) ? input[name] : undefined;
  };
}
