import { didYouMean, InputError } from "../errors";
import { isCalendarDay } from "../invitation/calendar-day";
import { linkedin2009 } from "./linkedin-2009";
import { linkedin2015 } from "./linkedin-2015";
import { linkedin2026 } from "./linkedin-2026";
import { defineRuleSet, type PlatformRule, type RuleSet } from "./rule-set";

/** The rule sets that come with the package. */
export type RuleSetId = "linkedin-2009" | "linkedin-2015" | "linkedin-2026";

const builtIn: readonly RuleSet[] = [linkedin2009, linkedin2015, linkedin2026];

/**
 * A rule set by its name. Throws `InputError` `unknown-rule-set` for any other name.
 *
 * @example
 * ```ts
 * ruleSet("linkedin-2009").get("idk.threshold").value; // => 5
 * ruleSet("linkedin-2009").consequence; // => "email-required"
 * ruleSet("linkedin-2026").consequence; // => "invitations-blocked"
 * ```
 */
export function ruleSet(id: RuleSetId): RuleSet {
  const found = builtIn.find((set) => set.id === id);
  if (found !== undefined) return found;
  const ids = builtIn.map((set) => set.id);
  const guess = typeof id === "string" ? didYouMean(id, ids) : undefined;
  throw new InputError({
    code: "unknown-rule-set",
    path: ["id"],
    message: `expected one of ${ids.map((name) => `\`${name}\``).join(", ")}`,
    ...(guess === undefined ? {} : { suggestion: guess }),
  });
}

/**
 * The rule set that covers a day, among ours or among those given. Throws `InputError`: `not-a-date`, or
 * `no-rule-at-date` for a day that no set covers. From 2017 to 2020 nothing is known well enough: choose a set yourself.
 *
 * @example
 * ```ts
 * ruleSetAt("2010-05-01").id; // => "linkedin-2009"
 * ruleSetAt("2026-03-01").id; // => "linkedin-2026"
 * ```
 */
export function ruleSetAt(day: string, sets: readonly RuleSet[] = builtIn): RuleSet {
  checkDay(day);
  const found = sets.find(({ period }) => covers(period, day));
  if (found !== undefined) return found;
  throw new InputError({ code: "no-rule-at-date", path: ["day"], message: `no rule set covers \`${day}\`` });
}

/**
 * One rule on one day: the set that covers the day, and within it the rule, if the rule itself was seen by then.
 * Throws `InputError`: `not-a-date`, `no-rule-at-date`, `unknown-rule`.
 *
 * @example
 * ```ts
 * ruleAt("idk.threshold", "2009-06-01").confidence; // => "high"
 * ```
 */
export function ruleAt(name: string, day: string, sets: readonly RuleSet[] = builtIn): PlatformRule {
  const rule = ruleSetAt(day, sets).get(name);
  if (covers(rule.period, day)) return rule;
  throw new InputError({ code: "no-rule-at-date", path: ["day"], message: `\`${name}\` was not seen on \`${day}\`` });
}

/**
 * The same rule set with some rules replaced or added by your own: a cap you measured, a limit you choose.
 * The given set is not changed. Throws what {@link defineRuleSet} throws.
 *
 * @example
 * ```ts
 * const mine = overlay(ruleSet("linkedin-2026"), {
 *   "invitations.weekly": { value: 40, unit: "invitations", period: { from: "2026-01-01", to: null }, sources: ["my own choice"], confidence: "high", official: false },
 * });
 * mine.get("invitations.weekly").value; // => 40
 * ```
 */
export function overlay(set: RuleSet, rules: Readonly<Record<string, PlatformRule>>): RuleSet {
  const { id, period, lowering, effects, unverified } = set;
  const definition = { id, period, lowering, effects, rules: { ...set.rules, ...rules } };
  return defineRuleSet(unverified === undefined ? definition : { ...definition, unverified });
}

function covers({ from, to }: { readonly from: string; readonly to: string | null }, day: string): boolean {
  return from <= day && (to === null || day <= to);
}

function checkDay(day: string): void {
  if (isCalendarDay(day)) return;
  throw new InputError({ code: "not-a-date", path: ["day"], message: "expected a day such as `2026-03-01`" });
}
