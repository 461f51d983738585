/**
 * Policies as plain data: writing them in code, reading them from JSON, and the presets of the two schools.
 *
 * @module policy
 */

export type { AcquaintanceFacts, AcquaintanceFactTypes } from "../invitation/acquaintance";
export { acquaintance } from "../invitation/acquaintance";
export type {
  Comparison,
  Condition,
  Facts,
  FactTypes,
  FactValue,
  Operator,
  TypedComparison,
  TypedCondition,
} from "../invitation/condition";
export type { AboutFact, AnsweredBy, FactDefinition, FactDomain, FactWords, Localized } from "../invitation/fact";
export { checkFacts } from "../invitation/known-facts";
export type {
  ActionsOf,
  FactModel,
  FactTypesOf,
  FactTypesOfShape,
  StandardAction,
  Vocabulary,
  VocabularyReference,
} from "../invitation/vocabulary";
export { defineVocabulary, extendVocabulary, fact } from "../invitation/vocabulary";
export { closeWorld, definePolicy } from "./build";
export { policyHash } from "./content-hash";
export type { Because, Otherwise, Outcome, Policy, PolicyDraft, Rule, TypedRule } from "./document";
export { policyJsonSchema } from "./document";
export { LANGUAGE } from "./language";
export type { Parsed } from "./parse";
export { parsePolicy } from "./parse";
export type { InvitingAction } from "./presets/before-inviting";
export { beforeInviting } from "./presets/before-inviting";
export type { Criterion } from "./presets/criterion";
export type { HybridOptions } from "./presets/hybrid";
export { hybrid } from "./presets/hybrid";
export { lion } from "./presets/lion";
export { paused } from "./presets/paused";
export type { PresetOptions, PresetPolicy } from "./presets/preset-policy";
export { strictSelective } from "./presets/strict-selective";
export type { SizeLimits } from "./size";
export { MAX_DEPTH, MAX_LENGTH, MAX_VALUES } from "./size";
