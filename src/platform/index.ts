/**
 * What a platform does and did with invitations: dated rules with their sources, the buttons that exist, and what an
 * answer does to the sender.
 *
 * @module platform
 */

export { effectOnSender, lower, verb, verbs } from "./lower";
export type {
  Confidence,
  Consequence,
  EffectOnSender,
  Period,
  PlatformRule,
  RuleSet,
  RuleSetDefinition,
  RuleValue,
} from "./rule-set";
export { defineRuleSet } from "./rule-set";
export type { RuleSetId } from "./rule-sets";
export { overlay, ruleAt, ruleSet, ruleSetAt } from "./rule-sets";
export type { SenderEvent, SendingBudget, SendingState } from "./sending";
export { countIdk, sendingBudget } from "./sending";
