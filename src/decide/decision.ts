import type { FactTypes } from "../invitation/condition";
import type { AnsweredBy, FactDefinition, Localized } from "../invitation/fact";
import type { FactModel } from "../invitation/vocabulary";
import { policyHash } from "../policy/content-hash";
import type { Outcome, Policy } from "../policy/document";
import type { Summary } from "./summary";

/** Which policy decided: enough to find it again in an audit. */
export interface PolicyReference {
  readonly name: string;
  readonly version: string;
  /** SHA-256 of the document's canonical JSON. */
  readonly hash: string;
}

/** An unknown fact worth asking about, because the answer can change the decision. */
export interface Question {
  readonly fact: string;
  /** The question in words; the fact's name where it has none. */
  readonly prompt: Localized;
  /** Who can answer it; nobody where the fact has no question. */
  readonly answeredBy: readonly AnsweredBy[];
}

/**
 * `exact`: every completion of the unknown facts has been taken into account. `cautious`: read in three-valued logic,
 * which never settles wrongly but may leave open what every completion would answer alike.
 */
export type Precision = "exact" | "cautious";

/** Every completion of the unknown facts gives this action. */
export interface SettledDecision<A extends string = string> {
  readonly status: "settled";
  readonly action: A;
  /** The rule that decides, or `otherwise`; `null` where completions agree on the action but not on the rule. */
  readonly rule: string | null;
  /** The id of the message to write back; `null` where there is none, or completions do not agree on it. */
  readonly reply: string | null;
  readonly precision: Precision;
  readonly policy: PolicyReference;
}

/** Several actions are possible; what is unknown makes the difference. */
export interface OpenDecision<A extends string = string> {
  readonly status: "open";
  /** What the policy's `whenOpen` says to do meanwhile. */
  readonly action: A | "ask";
  /** No rule has decided yet. */
  readonly rule: null;
  /** The message that goes with `action`, or `null`. */
  readonly reply: string | null;
  /** The actions that some completion reaches, in the order in which the policy mentions them. */
  readonly possible: readonly A[];
  /**
   * What to find out, most useful first. Where no question can help, because all facts that still matter have none,
   * those facts by their names, with nobody to answer them.
   */
  readonly questions: readonly Question[];
  readonly precision: Precision;
  readonly policy: PolicyReference;
}

/** What a policy answers for a set of facts. */
export type Decision<A extends string = string> = SettledDecision<A> | OpenDecision<A>;

/** The name under which decisions mention a policy. */
export function referenceOf(policy: Policy): PolicyReference {
  return { name: policy.name, version: policy.version, hash: policyHash(policy) };
}

/** Of the facts that could matter, those that can be asked; where none can, all of them by their names. */
export function questionsAbout(facts: readonly string[], model: FactModel): readonly Question[] {
  const definitions = facts.flatMap((fact) => model.facts.get(fact) ?? []);
  const askable = definitions.filter(({ question }) => question !== undefined);
  return (askable.length > 0 ? askable : definitions).map(questionAbout);
}

/** The question that settles a fact; its name, with nobody to answer it, where there is none. */
export function questionAbout({ name, question, answeredBy }: FactDefinition): Question {
  if (!question) return { fact: name, prompt: { nl: name, en: name }, answeredBy: [] };
  return { fact: name, prompt: question, answeredBy };
}

/** What a policy does while a matter is open. */
export function meanwhileOf<A extends string>({ whenOpen }: Policy<FactTypes, A>): Outcome<A | "ask"> {
  return whenOpen === "ask" ? { action: "ask" } : whenOpen;
}

/** The decision that a summary stands for. */
export function decisionFrom<A extends string>(
  policy: Policy<FactTypes, A>,
  reference: PolicyReference,
  summary: Summary<A>,
  precision: Precision,
  questions: () => readonly Question[],
): Decision<A> {
  const [action, ...others] = summary.possible;
  if (action !== undefined && others.length === 0) {
    const { rule, reply } = summary;
    return { status: "settled", action, rule, reply, precision, policy: reference };
  }
  const meanwhile = meanwhileOf(policy);
  return {
    status: "open",
    action: meanwhile.action,
    rule: null,
    reply: meanwhile.reply ?? null,
    possible: summary.possible,
    questions: questions(),
    precision,
    policy: reference,
  };
}
