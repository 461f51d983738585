import { type Condition, type Facts, type FactTypes, type FactValue, factsIn } from "../invitation/condition";
import { type KnownFacts, knownFacts, requireFacts } from "../invitation/known-facts";
import { anything, checkOptions } from "../invitation/options";
import type { FactModel } from "../invitation/vocabulary";
import type { Policy } from "../policy/document";
import { vocabularyOf } from "../policy/vocabulary-of";
import { candidatesFrom, outcomesOf, type View } from "./answers";
import { differencesOf } from "./differences";
import { leaveOut } from "./leave-out";
import { asFacts } from "./model";
import { type AnalysisOptions, type Settings, settingsFrom, VIEW } from "./options";
import { ordinaryValue } from "./ordinary";
import { readingOf } from "./reading";

/** Two sets of facts that differ in one fact only and get different answers. */
export type WitnessPair<F extends FactTypes = FactTypes> = readonly [Facts<F>, Facts<F>];

/** Neither proof nor witness was found within the budget. */
export interface Undecided {
  readonly status: "undecided";
  /** What was spent in vain. */
  readonly spent: { readonly nodes: number; readonly steps: number };
}

/** What {@link isBlindTo} looks at. */
export interface BlindnessOptions<F extends FactTypes = FactTypes>
  extends Pick<AnalysisOptions<F>, "given" | "budget"> {
  /** `outcome` (the default): the fact sways neither what is done nor what is written. `action`: not what is done. */
  readonly on?: View;
}

/**
 * Whether a fact never sways a policy: `true` where that is proven; otherwise two possible sets of facts that differ in
 * that fact only and get different answers, as near to an ordinary invitation as can be.
 *
 * A policy is blind in the same way to facts that are not known: what is blind when all is known is blind in doubt too.
 * Facts that go together with the fact in real life may still sway the policy.
 *
 * The policy is compared with itself, in another copy of the fact, so the cost is that of {@link compare}. Test the
 * answer with `=== true`.
 *
 * @throws {@link InputError} `unknown-fact`, `unknown-option`; what given facts can be wrong with
 * @example
 * ```ts
 * import { strictSelective } from "know-and-trust";
 * import { isBlindTo } from "know-and-trust/analysis";
 * isBlindTo(strictSelective(), "seniority"); // => true
 * isBlindTo(strictSelective({ criterion: "met" }), "metInPerson"); // => [{ metInPerson: false, knows: true }, { metInPerson: true, knows: true }]
 * ```
 */
export function isBlindTo<F extends FactTypes>(
  policy: Policy<F>,
  fact: keyof F & string,
  options: BlindnessOptions<NoInfer<F>> = {},
): true | WitnessPair<F> | Undecided {
  const model = vocabularyOf(policy);
  requireFacts(model, [fact]);
  checkOptions(options, { given: anything, budget: anything, on: VIEW });
  const settings = settingsFrom(model, [], options);
  const twin = unusedName(model, fact);
  const both = withTwin(model, fact, twin);
  const other = { ...policy, rules: policy.rules.map((rule) => ({ ...rule, when: renamed(rule.when, fact, twin) })) };
  const view = { partial: false, on: options.on ?? "outcome" };
  const { differ, spent } = differencesOf(both, policy, other, view, settings);
  if (differ === undefined) return true;
  if (differ === "undecided") return { status: "undecided", spent };
  const { [twin]: second, ...first } = differ;
  // Both copies are in the witness, for without them the answers would not differ.
  const pair = settling(model, policy, [first, { ...first, [fact]: second }], view.on, settings) as WitnessPair<F>;
  const definition = model.facts.get(fact);
  return definition && second === ordinaryValue(definition.domain) ? [pair[1], pair[0]] : pair;
}

/**
 * The pair with the ordinary facts that both sets need to be settled each by itself. In the witness they could be left
 * out where one copy of the fact implies them.
 */
function settling(model: FactModel, policy: Policy, pair: WitnessPair, on: View, { nodes }: Settings): WitnessPair {
  const read = readingOf(model, policy, candidatesFrom(outcomesOf(policy), on), nodes);
  const mentioned = new Set(policy.rules.flatMap(({ when }) => factsIn(when)));
  const ordinary = [...model.facts.values()].flatMap(({ name, domain }) =>
    mentioned.has(name) ? [[name, ordinaryValue(domain)] as const] : [],
  );
  const withKept = (facts: Facts, kept: KnownFacts) => asFacts(model, new Map([...kept, ...knownFacts(model, facts)]));
  const isSettled = (facts: Facts): boolean => read(knownFacts(model, facts)).reply !== null;
  const kept = leaveOut(
    new Map<string, FactValue>(ordinary),
    ordinary.map(([name]) => name),
    (rest) => pair.every((facts) => isSettled(withKept(facts, rest))),
  );
  return [withKept(pair[0], kept), withKept(pair[1], kept)];
}

/** A name for a second copy of a fact. */
function unusedName({ facts }: FactModel, fact: string): string {
  let name = fact;
  while (facts.has(name)) name += "'";
  return name;
}

/** The vocabulary with a second copy of a fact, which obeys the same constraints. */
function withTwin(model: FactModel, fact: string, twin: string): FactModel {
  const facts = [...model.facts].flatMap(([name, definition]) =>
    name === fact
      ? [[name, definition] as const, [twin, { ...definition, name: twin }] as const]
      : [[name, definition] as const],
  );
  const twins = model.constraints.map((constraint) => renamed(constraint, fact, twin));
  return { ...model, facts: new Map(facts), constraints: [...new Set([...model.constraints, ...twins])] };
}

/** A condition that speaks of another fact instead. */
function renamed(condition: Condition, from: string, to: string): Condition {
  const inside = (part: Condition): Condition => renamed(part, from, to);
  if ("fact" in condition) return condition.fact === from ? { ...condition, fact: to } : condition;
  if ("not" in condition) return { not: inside(condition.not) };
  if ("all" in condition) return { all: condition.all.map(inside) };
  if ("any" in condition) return { any: condition.any.map(inside) };
  return { ...condition, of: condition.of.map(inside) };
}
