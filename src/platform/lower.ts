import { didYouMean, InputError } from "../errors";
import { type EffectOnSender, type RuleSet, verbsOf } from "./rule-set";
import { type RuleSetId, ruleSet } from "./rule-sets";

/**
 * The buttons a receiver has under a rule set.
 *
 * @example
 * ```ts
 * verbs("linkedin-2026"); // => ["accept", "ignore", "message", "report-spam"]
 * ```
 */
export function verbs(rules: RuleSet | RuleSetId): readonly string[] {
  return verbsOf(resolve(rules));
}

/**
 * That button, if it exists under the rule set. Throws `InputError` `unknown-verb` otherwise: the button Archive, for
 * one, has been gone for years, although the intent to archive can still be carried out ({@link lower}).
 *
 * @example
 * ```ts
 * verb("archive", "linkedin-2009"); // => "archive"
 * ```
 */
export function verb(name: string, rules: RuleSet | RuleSetId): string {
  const set = resolve(rules);
  if (verbsOf(set).includes(name)) return name;
  throw unknown(name, verbsOf(set), `\`${set.id}\` has no button \`${name}\``);
}

/**
 * From what one wants (`accept`, `archive`, `decline`, `ask`, `report`, or an app's own action) to the buttons that
 * exist, in the order in which they are pressed. `decline` is the kind refusal: put aside, with a reply. Throws
 * `InputError` `unknown-verb` when the rule set has no way to do it, `unknown-rule-set` for an unknown name.
 *
 * @example
 * ```ts
 * lower("decline", "linkedin-2009"); // => ["archive", "reply"]
 * lower("decline", "linkedin-2015"); // => ["ignore", "reply"]
 * lower("decline", "linkedin-2026"); // => ["ignore", "message"]
 * ```
 */
export function lower(action: string, rules: RuleSet | RuleSetId): readonly string[] {
  const set = resolve(rules);
  const buttons = Object.hasOwn(set.lowering, action) ? set.lowering[action] : undefined;
  if (buttons !== undefined) return buttons;
  throw unknown(action, Object.keys(set.lowering), `\`${set.id}\` has no way to \`${action}\``);
}

/**
 * What an action does to the person who sent the invitation. Takes an intent or a button; `pending` is the effect of
 * doing nothing. A field that is absent has not been verified: treat it as unknown. Note that under today's rules being
 * ignored counts against the sender, so no message may promise that archiving does not. Throws `InputError`
 * `unknown-verb`, `unknown-rule-set`.
 *
 * @example
 * ```ts
 * effectOnSender("archive", "linkedin-2009").idkCount; // => 0
 * effectOnSender("idk", "linkedin-2009").idkCount; // => 1
 * effectOnSender("archive", "linkedin-2026").acceptanceRate; // => "negative"
 * ```
 */
export function effectOnSender(action: string, rules: RuleSet | RuleSetId): EffectOnSender {
  const set = resolve(rules);
  const own = Object.hasOwn(set.effects, action) ? set.effects[action] : undefined;
  const buttons = Object.hasOwn(set.lowering, action) ? (set.lowering[action] ?? []) : undefined;
  if (own !== undefined && (buttons === undefined || buttons.length < 2)) return own;
  if (buttons !== undefined) return together(buttons.map((button) => set.effects[button] ?? {}));
  if (verbsOf(set).includes(action)) return {};
  throw unknown(
    action,
    [...Object.keys(set.lowering), ...Object.keys(set.effects)],
    `\`${set.id}\` does not say what \`${action}\` does`,
  );
}

/**
 * Several buttons pressed one after the other. The count is that of the heaviest, the sender hears of it when one of
 * them tells, and the acceptance rate suffers when one of them hurts. Unknown stays unknown.
 */
function together(effects: readonly EffectOnSender[]): EffectOnSender {
  const counts = effects.map((effect) => effect.idkCount);
  const told = effects.map((effect) => effect.notified);
  const again = effects.map((effect) => effect.canReinvite).filter((value) => value !== undefined);
  const rates = effects.map((effect) => effect.acceptanceRate).filter((rate) => rate !== undefined);
  const rate = rates.includes("negative") ? "negative" : rates[0];
  const because = effects.map((effect) => effect.because).filter((reason) => reason !== undefined);
  const idkCount = counts.every((count) => count !== undefined) ? Math.max(...counts) : undefined;
  const notified = told.includes(true) ? true : told.includes(undefined) ? undefined : false;
  return {
    ...(idkCount === undefined ? {} : { idkCount }),
    ...(notified === undefined ? {} : { notified }),
    ...(again.length === 0 ? {} : { canReinvite: !again.includes(false) }),
    ...(rate === undefined ? {} : { acceptanceRate: rate }),
    ...(because.length === 0 ? {} : { because: because.join("; ") }),
  };
}

function resolve(rules: RuleSet | RuleSetId): RuleSet {
  return typeof rules === "string" ? ruleSet(rules) : rules;
}

function unknown(written: string, known: readonly string[], message: string): InputError {
  const guess = typeof written === "string" ? didYouMean(written, known) : undefined;
  return new InputError({
    code: "unknown-verb",
    path: ["action"],
    message,
    ...(guess === undefined ? {} : { suggestion: guess }),
  });
}
