import { acquaintanceModel } from "../invitation/acquaintance-facts";
import { aboutAcquaintance } from "../invitation/acquaintance-words";
import type { Condition, Facts, FactTypes, FactValue } from "../invitation/condition";
import { type KnownFacts, knownFacts } from "../invitation/known-facts";
import { aText, checkOptions } from "../invitation/options";
import type { FactModel } from "../invitation/vocabulary";
import type { Policy, Rule } from "../policy/document";
import { truthOf } from "../policy/truth";
import { vocabularyOf } from "../policy/vocabulary-of";
import { candidatesOf, requireAction } from "./candidate";
import { rejectContradiction } from "./contradiction";
import { type Change, changesFor } from "./counterfactual";
import type { Decision } from "./decision";
import { evaluate } from "./evaluate";
import { groundsOf } from "./grounds";
import {
  actionInWords,
  type Language,
  languageOf,
  limitOf,
  listed,
  PHRASES,
  sentence,
  stated,
  supposed,
} from "./phrases";
import { type PreparedPolicy, preparePolicy } from "./prepared-policy";
import { rulingOut } from "./ruled-out";

/** The built-in vocabulary with its words. */
const acquaintance: FactModel = /* @__PURE__ */ acquaintanceModel(aboutAcquaintance);

/** A fact that bears on a decision, in words. */
export interface Ground {
  readonly fact: string;
  /** What it is; `null` while unknown. */
  readonly value: FactValue | null;
  readonly text: string;
}

/** A rule that did not decide, and the facts that kept it from applying. */
export interface Blocked {
  readonly rule: string;
  readonly because: readonly Ground[];
  readonly text: string;
}

/** Why a policy decides as it does. */
export interface Explanation {
  /** The whole of it as running text. */
  readonly text: string;
  /** The heart of it in a line: the deciding facts, or the question while the decision is open. */
  readonly short: string;
  /** The facts that made the deciding rule apply or, where no rule did, those that kept the person out. */
  readonly because: readonly Ground[];
  /** The rules before the deciding one, or all of them, each with what blocks it or leaves it open. */
  readonly notBecause: readonly Blocked[];
  /** What would have to be different for the invitation to be accepted; `null` when it is, or when nothing helps. */
  readonly counterfactual: { readonly changes: readonly Change[]; readonly text: string } | null;
}

/** How to explain. */
export interface ExplainOptions<A extends string = string> {
  /** `nl` and its regions give Dutch, everything else English. */
  readonly locale?: string;
  /** The action that the counterfactual wishes for; `accept` when left out. */
  readonly wish?: A;
}

/**
 * Why a policy decides as it does for what is known: the facts that made a rule apply, what blocked the rules before
 * it, and what would have to be different. The words are the vocabulary's, in Dutch or English.
 *
 * Milliseconds, since it reads the policy anew each time; for many invitations use {@link explainer}.
 *
 * @throws {@link InputError} for facts that the vocabulary does not admit, `contradictory-facts`; `unknown-option`,
 * `unknown-action` for a wish that the policy never grants
 * @example
 * ```ts
 * import { explain, strictSelective } from "know-and-trust";
 * const facts = { metInPerson: false, wouldIntroduce: true };
 * explain(strictSelective(), facts, { locale: "en" }).text; // => "Archive. No rule applies. You have not met in person. If you had met in person, the answer would be “accept”."
 * explain(strictSelective(), facts, { locale: "nl" }).text; // => "Archiveren. Geen enkele regel is van toepassing. Jullie hebben elkaar nog niet in het echt ontmoet. Als jullie elkaar in het echt hadden ontmoet, was het antwoord „accepteren” geweest."
 * ```
 */
export function explain<F extends FactTypes, A extends string>(
  policy: Policy<F, A>,
  facts: Facts<F>,
  options: ExplainOptions<NoInfer<A>> = {},
): Explanation {
  const decision = evaluate(policy, facts);
  return explanations(policy, options, (model, fixed) => preparePolicy(policy, model, fixed))(facts, decision);
}

/**
 * Explains the decisions of one policy.
 *
 * @param prepared - the diagrams of the policy, into which facts that cannot change may have been put
 */
export function explanations<F extends FactTypes, A extends string>(
  policy: Policy<F, A>,
  options: ExplainOptions<NoInfer<A>>,
  prepared: (model: FactModel, fixed: KnownFacts) => PreparedPolicy | undefined,
): (facts: Facts<F>, decision: Decision) => Explanation {
  checkOptions(options, { locale: aText, wish: aText });
  if (options.wish !== undefined) requireAction(candidatesOf(policy), options.wish, ["wish"]);
  const model = vocabularyOf(policy, acquaintance);
  const explaining = {
    policy,
    model,
    language: languageOf(options.locale ?? "en"),
    wish: options.wish ?? "accept",
    prepared,
    ruledOut: rulingOut(model),
  };
  return (facts, decision) => {
    const known = knownFacts(model, facts);
    rejectContradiction(model, known);
    return explanationOf({ ...explaining, known }, decision);
  };
}

interface Explaining {
  readonly policy: Policy;
  readonly model: FactModel;
  readonly known: KnownFacts;
  readonly language: Language;
  readonly wish: string;
  readonly prepared: (model: FactModel, fixed: KnownFacts) => PreparedPolicy | undefined;
  readonly ruledOut: ReturnType<typeof rulingOut>;
}

function explanationOf(explaining: Explaining, decision: Decision): Explanation {
  const { policy, wish } = explaining;
  const deciding = decision.status === "settled" ? placeOf(explaining, decision.rule) : -1;
  const rule = policy.rules[deciding];
  const before = rule ? policy.rules.slice(0, deciding) : policy.rules;
  const notBecause = before.map((earlier) => blocked(explaining, earlier));
  const isKeptOut = decision.rule === "otherwise" && decision.action !== wish;
  const because = rule ? groundsInWords(explaining, rule.when) : isKeptOut ? keptOut(explaining, notBecause) : [];
  const change = wishedFor(explaining, decision);
  const asked = firstQuestion(explaining, decision);
  const lines = reasons(explaining, decision, rule, because, asked);
  const text = [headline(explaining, decision), ...lines, ...(change ? [change.text] : [])].join(" ");
  const short = asked ? sentence(asked) : because.length > 0 ? say(because).join(" ") : (lines[0] ?? text);
  return { text, short, because, notBecause, counterfactual: change };
}

/** The rule that decides; where several may, all with the same action, the one that applies for certain. */
function placeOf({ policy, known }: Explaining, rule: string | null): number {
  if (rule !== null) return policy.rules.findIndex(({ id }) => id === rule);
  return policy.rules.findIndex(({ when }) => truthOf(when, known) === true);
}

function headline({ language }: Explaining, decision: Decision): string {
  const phrases = PHRASES[language];
  const named = (action: string): string => actionInWords(action, language);
  if (decision.status === "settled") return sentence(named(decision.action));
  return phrases.open(listed(decision.possible.map(named), phrases.or));
}

/** What to find out first, as a question; of a fact without one, whether it is so. */
function firstQuestion({ model, language }: Explaining, decision: Decision): string | undefined {
  const [question] = decision.status === "open" ? decision.questions : [];
  const definition = question && model.facts.get(question.fact);
  return definition && stated(definition, undefined, language);
}

function reasons(
  explaining: Explaining,
  decision: Decision,
  rule: Rule | undefined,
  because: readonly Ground[],
  asked: string | undefined,
): readonly string[] {
  const { policy, language } = explaining;
  const phrases = PHRASES[language];
  if (decision.status === "open") {
    const first = asked === undefined ? [] : [sentence(phrases.unknown(asked))];
    const meanwhile = phrases.meanwhile(actionInWords(decision.action, language));
    return policy.whenOpen === "ask" ? first : [...first, meanwhile];
  }
  if (rule) return [...(rule.because?.[language] ? [rule.because[language]] : []), ...say(because)];
  if (decision.rule === null) return [phrases.whatever];
  return [policy.otherwise.because?.[language] ?? phrases.noRule, ...say(because)];
}

const say = (grounds: readonly Ground[]): readonly string[] => grounds.map(({ text }) => sentence(text));

/** How many facts an explanation gives where no rule applied. */
const FACTS_SHOWN = 3;

/** What kept a person out, first of the rules that would have let them in: those say most about the person. */
function keptOut({ policy, model }: Explaining, notBecause: readonly Blocked[]): readonly Ground[] {
  const accepting = notBecause.filter((_, i) => policy.rules[i]?.then.action === "accept");
  const grounds = (accepting.length > 0 ? accepting : notBecause).flatMap(({ because }) => because);
  const telling = grounds.filter(({ fact, value }) => value !== null && model.facts.get(fact)?.canChange !== false);
  return distinct(telling.length > 0 ? telling : grounds).slice(0, FACTS_SHOWN);
}

function groundsInWords({ model, known, language }: Explaining, condition: Condition): readonly Ground[] {
  const grounds = groundsOf(condition, known).flatMap((comparison) => {
    const definition = model.facts.get(comparison.fact);
    if (!definition) return [];
    const value = known.get(comparison.fact);
    const limit = value === undefined ? "" : limitOf(comparison, definition, language);
    const words = stated(definition, value, language);
    return [
      {
        fact: comparison.fact,
        value: value ?? null,
        text: limit === "" ? words : `${words} (${PHRASES[language].wanted(limit)})`,
      },
    ];
  });
  return distinct(grounds);
}

function blocked(explaining: Explaining, rule: Rule): Blocked {
  const { known, language } = explaining;
  const ruledOut = truthOf(rule.when, known) === undefined ? groundsByConstraint(explaining, rule.when) : [];
  const because = ruledOut.length > 0 ? ruledOut : groundsInWords(explaining, rule.when);
  const phrases = PHRASES[language];
  const texts = because.map((ground) => ground.text);
  const isOpen = because.some(({ value }) => value === null);
  const text = isOpen
    ? phrases.perhaps(rule.id, texts.join(" "))
    : phrases.blocked(rule.id, listed(texts, phrases.and));
  return { rule: rule.id, because, text };
}

/** The known facts that rule a condition out through a constraint: whom you do not know you have not met. */
function groundsByConstraint(
  { model, known, language, ruledOut }: Explaining,
  condition: Condition,
): readonly Ground[] {
  return ruledOut(condition, known).flatMap(([fact, value]) => {
    const definition = model.facts.get(fact);
    return definition ? [{ fact, value, text: stated(definition, value, language) }] : [];
  });
}

function wishedFor(
  { model, known, language, wish, prepared }: Explaining,
  decision: Decision,
): Explanation["counterfactual"] {
  if (decision.status === "open" || decision.action === wish) return null;
  const fixed = new Set(
    [...model.facts.values()].filter(({ canChange }) => canChange === false).map(({ name }) => name),
  );
  const diagrams = prepared(model, new Map([...known].filter(([fact]) => fixed.has(fact))));
  const found = diagrams && changesFor(diagrams, known, wish, fixed);
  if (!found) return null;
  const phrases = PHRASES[language];
  const wished = new Map([...known, ...found.changes.map(({ fact, to }) => [fact, to] as const)]);
  const conditions = found.changes
    .filter((change) => !isImplied(model, wished, change))
    .flatMap(({ fact, to }) => {
      const definition = model.facts.get(fact);
      return definition ? [supposed(definition, to, language)] : [];
    });
  const text = phrases.wouldBe(listed(conditions, phrases.and), actionInWords(wish, language));
  return { changes: found.changes, text };
}

/** Whether a change follows from the others by a constraint: whom you had met, you had known. */
function isImplied(model: FactModel, wished: KnownFacts, { fact, from }: Change): boolean {
  if (from === null) return false;
  const without = new Map([...wished, [fact, from]]);
  return model.constraints.some((constraint) => truthOf(constraint, without) === false);
}

function distinct(grounds: readonly Ground[]): readonly Ground[] {
  return [...new Map(grounds.map((ground) => [ground.text, ground])).values()];
}
