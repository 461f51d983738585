/**
 * Who gets into a network, why, and what to write back.
 *
 * @module index
 */

// Policies compared, and what outgoing invitations risk; the rest is in ./analysis and ./risk
export { compare } from "./analysis/compare";
export { lint } from "./analysis/lint";
export type { Accessors } from "./decide/compile";
export { compile } from "./decide/compile";
export type { Change, CounterfactualOptions } from "./decide/counterfactual";
export { counterfactual } from "./decide/counterfactual";
export type { Decision, OpenDecision, PolicyReference, Precision, Question, SettledDecision } from "./decide/decision";
export type { NearestPreset, SituationAnswers } from "./decide/elicit";
export { answersOf, elicit, nearestPreset } from "./decide/elicit";
// The decision
export { evaluate } from "./decide/evaluate";
export type { Blocked, ExplainOptions, Explanation, Ground } from "./decide/explain";
export { explain } from "./decide/explain";
export { explainer } from "./decide/explainer";
export { interpret } from "./decide/interpret";
export type { NextQuestion, QuestionOptions } from "./decide/next-question";
export { nextQuestion } from "./decide/next-question";
export type { DecidedInvitation, OverriddenDecision, OverrideOptions, Temptation } from "./decide/override";
// People who decide otherwise, and people who have no policy yet
export { override, temptationIndex } from "./decide/override";
export { situations } from "./decide/situations";
export type { Marginal, Marginals } from "./diagram/weights";
export type { Issue, IssueCode } from "./errors";
// Errors
export { InputError } from "./errors";
export type { AcquaintanceFacts, AcquaintanceFactTypes } from "./invitation/acquaintance";
// The facts
export { acquaintance } from "./invitation/acquaintance";
export type {
  Comparison,
  Condition,
  Facts,
  FactTypes,
  FactValue,
  Operator,
  TypedComparison,
  TypedCondition,
} from "./invitation/condition";
export type { AboutFact, AnsweredBy, FactDefinition, FactDomain, FactWords, Localized } from "./invitation/fact";
export type { Invitation, Person } from "./invitation/invitation";
export { checkFacts } from "./invitation/known-facts";
export type {
  ActionsOf,
  FactModel,
  FactTypesOf,
  FactTypesOfShape,
  StandardAction,
  Vocabulary,
  VocabularyReference,
} from "./invitation/vocabulary";
export { defineVocabulary, extendVocabulary, fact } from "./invitation/vocabulary";
export { render } from "./messages/render";
export { TooLongError } from "./messages/too-long-error";
// The policy
export { closeWorld, definePolicy } from "./policy/build";
export { policyHash } from "./policy/content-hash";
export type { Because, Otherwise, Outcome, Policy, PolicyDraft, Rule, TypedRule } from "./policy/document";
export { policyJsonSchema } from "./policy/document";
export { LANGUAGE } from "./policy/language";
export type { Parsed } from "./policy/parse";
export { parsePolicy } from "./policy/parse";
export type { InvitingAction } from "./policy/presets/before-inviting";
export { beforeInviting } from "./policy/presets/before-inviting";
export type { Criterion } from "./policy/presets/criterion";
export type { HybridOptions } from "./policy/presets/hybrid";
export { hybrid } from "./policy/presets/hybrid";
export { lion } from "./policy/presets/lion";
export { paused } from "./policy/presets/paused";
export type { PresetOptions, PresetPolicy } from "./policy/presets/preset-policy";
export { strictSelective } from "./policy/presets/strict-selective";
export type { SizeLimits } from "./policy/size";
export { MAX_DEPTH, MAX_LENGTH, MAX_VALUES } from "./policy/size";
export { blockRisk } from "./risk/block-risk";
export { blockRiskUnderRate } from "./risk/uncertain-rate";
export type { Reply, ReplyOptions } from "./triage/reply";
export type { TriageSummary } from "./triage/summary";
export type { TriageEntry, TriageOptions } from "./triage/triage";

// A whole list of invitations
export { PRESUMED, triage } from "./triage/triage";
