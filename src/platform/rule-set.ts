/** What a dated rule set is, and how an app writes its own. */

import { didYouMean, InputError, type Issue, throwIssues } from "../errors";
import { isCalendarDay } from "../invitation/calendar-day";

/** How sure we are that the rule held as stated, which is not how sure we are that a source says it. */
export type Confidence = "high" | "medium" | "low";

/** What happens to a sender who goes too far. Never a bare "blocked": the three differ a great deal. */
export type Consequence = "email-required" | "invitations-blocked" | "account-suspended";

/** From the first to the last day on which something was seen to hold, as ISO dates; `to: null` means until now. */
export interface Period {
  readonly from: string;
  readonly to: string | null;
}

/** One thing a platform does or did, with where we know it from. */
export interface PlatformRule {
  readonly value: RuleValue;
  /** What a number counts: `answers`, `days`, `characters`, `invitations`, … */
  readonly unit?: string;
  readonly period: Period;
  /** Who says so and when; at least one. */
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  /** False for figures that the platform itself has never published: never show those as its own. */
  readonly official: boolean;
  /** What is uncertain, contradicted or our own judgement. */
  readonly note?: string;
}

/** Rules are numbers, words, yes or no, or lists of words. */
export type RuleValue = number | string | boolean | readonly string[] | readonly number[];

/** What an answer does to the person who sent the invitation. A field that is absent has not been verified. */
export interface EffectOnSender {
  /** How many "I don't know this person" answers it counts for. */
  readonly idkCount?: number;
  /** Whether the sender is told. */
  readonly notified?: boolean;
  /** Whether the sender may invite the same person again. */
  readonly canReinvite?: boolean;
  /** What it does to the share of the sender's invitations that are accepted, where the platform watches that. */
  readonly acceptanceRate?: "positive" | "negative" | "none";
  /** Why, or since when. */
  readonly because?: string;
}

/** A platform's rules in a period, as an app or this package writes them down. */
export interface RuleSetDefinition {
  readonly id: string;
  /** When this set may be used; a date outside it is an error, not a guess. */
  readonly period: Period;
  readonly rules: Readonly<Record<string, PlatformRule>>;
  /** Names of rules that nobody has verified for this period. */
  readonly unverified?: readonly string[];
  /** From what one wants to the buttons that exist, pressed in this order. */
  readonly lowering: Readonly<Record<string, readonly string[]>>;
  /** The effect on the sender, by intent or by button. */
  readonly effects: Readonly<Record<string, EffectOnSender>>;
}

/** A checked rule set. */
export interface RuleSet extends RuleSetDefinition {
  /** The main consequence of too many bad answers; absent where none is documented. */
  readonly consequence?: Consequence;
  /** Every consequence reported, the best documented first. */
  readonly consequences: readonly Consequence[];
  /** The rule of that name. Throws `unknown-rule` when the set has none, or none that is verified. */
  readonly get: (name: string) => PlatformRule;
}

const consequences: readonly string[] = ["email-required", "invitations-blocked", "account-suspended"];

/**
 * Checks a rule set and makes it ready for use: an app describes its own community (Mastodon, a company's intranet)
 * as we describe LinkedIn.
 *
 * The buttons that exist stand in the rule `verbs`; every lowering may use only those. Throws `InputError` with
 * `empty-list` (no rules), `missing-source`, `not-a-date`, `missing-field` (no `verbs`), `unknown-verb`.
 *
 * @example
 * ```ts
 * const village = defineRuleSet({
 *   id: "village",
 *   period: { from: "2026-01-01", to: null },
 *   rules: {
 *     verbs: { value: ["accept", "ignore"], period: { from: "2026-01-01", to: null }, sources: ["our own help page"], confidence: "high", official: true },
 *   },
 *   lowering: { accept: ["accept"], archive: ["ignore"] },
 *   effects: { ignore: { idkCount: 0, notified: false } },
 * });
 * lower("archive", village); // => ["ignore"]
 * effectOnSender("archive", village).notified; // => false
 * ```
 */
export function defineRuleSet(definition: RuleSetDefinition): RuleSet {
  throwIssues(check(definition));
  const reported = definition.rules["consequence"]?.value;
  const list = (Array.isArray(reported) ? reported : reported === undefined ? [] : [reported]) as Consequence[];
  const [first] = list;
  return {
    ...definition,
    ...(first === undefined ? {} : { consequence: first }),
    consequences: list,
    get: (name) => ruleOf(definition, name),
  };
}

/** Writes the rules of one era: the period is the era's and the platform did not publish it, unless said otherwise. */
export function rulesOf(era: Period) {
  return (
    value: RuleValue,
    confidence: Confidence,
    sources: readonly string[],
    more: Partial<PlatformRule> = {},
  ): PlatformRule => ({ value, confidence, sources, period: era, official: false, ...more });
}

/** The buttons that a receiver has, under a checked rule set. */
export function verbsOf(definition: RuleSetDefinition): readonly string[] {
  const value = Object.hasOwn(definition.rules, "verbs") ? definition.rules["verbs"]?.value : undefined;
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

function ruleOf({ id, rules, unverified = [] }: RuleSetDefinition, name: string): PlatformRule {
  const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
  if (rule !== undefined) return rule;
  const isUnverified = unverified.includes(name);
  const guess = isUnverified ? undefined : didYouMean(name, [...Object.keys(rules), ...unverified]);
  throw new InputError({
    code: "unknown-rule",
    path: [],
    message: isUnverified ? `\`${name}\` has not been verified for \`${id}\`` : `\`${id}\` has no rule \`${name}\``,
    ...(guess === undefined ? {} : { suggestion: guess }),
  });
}

function check({ period, rules, lowering }: RuleSetDefinition): Issue[] {
  const issues: Issue[] = checkPeriod(period, ["period"]);
  if (Object.keys(rules).length === 0) {
    return [...issues, { code: "empty-list", path: ["rules"], message: "expected at least one rule" }];
  }
  for (const [name, rule] of Object.entries(rules)) {
    issues.push(...checkPeriod(rule.period, ["rules", name, "period"]));
    if (rule.sources.length === 0) {
      issues.push({
        code: "missing-source",
        path: ["rules", name, "sources"],
        message: "expected at least one source",
      });
    }
  }
  for (const said of [rules["consequence"]?.value ?? []].flat()) {
    if (!consequences.includes(String(said))) {
      const message = `expected one of ${consequences.map((name) => `\`${name}\``).join(", ")}`;
      issues.push({ code: "unknown-value", path: ["rules", "consequence", "value"], message });
    }
  }
  const verbs = verbsOf({ id: "", period, rules, lowering, effects: {} });
  if (verbs.length === 0) {
    issues.push({
      code: "missing-field",
      path: ["rules", "verbs"],
      message: "expected the list of buttons that exist",
    });
  }
  for (const [intent, buttons] of Object.entries(lowering)) {
    for (const [i, verb] of buttons.entries()) {
      if (!verbs.includes(verb)) {
        issues.push({ code: "unknown-verb", path: ["lowering", intent, i], message: `there is no button \`${verb}\`` });
      }
    }
  }
  return issues;
}

function checkPeriod({ from, to }: Period, path: readonly (string | number)[]): Issue[] {
  const issues: Issue[] = [];
  for (const [end, day] of [
    ["from", from],
    ["to", to],
  ] as const) {
    if (day !== null && !isCalendarDay(day)) {
      issues.push({ code: "not-a-date", path: [...path, end], message: "expected a day such as `2026-03-01`" });
    }
  }
  if (issues.length === 0 && to !== null && to < from) {
    issues.push({ code: "empty-range", path, message: `ends on \`${to}\`, before it starts` });
  }
  return issues;
}
