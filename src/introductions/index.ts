/**
 * Introductions: through whom, what to ask first, whom was asked too often, and what came of it.
 *
 * @module introductions
 */

export type { Account, AskRecord } from "./account";
export { type AskAnswer, type AskPolicy, moderateAsking } from "./asking";
export {
  type Availability,
  type AvailabilityOptions,
  type AvailabilityReport,
  preflight,
  weighReports,
} from "./availability";
export {
  type Calibration,
  type CalibrationBin,
  calibrate,
  type ExpectedRate,
  expectedRate,
  recruitersClaim,
} from "./calibration";
export {
  type Advice,
  type Answer,
  type Candidate,
  type CandidateFact,
  type ConnectorDossier,
  candidateFrom,
  type EdgePrior,
  edgePrior,
  type InformationValue,
  informationValue,
  type SharedFact,
} from "./candidate";
export { type Channel, type ChannelChoice, type ChannelOptions, chooseChannel } from "./channel";
export type { ConnectorKeys } from "./connector-keys";
export { compareToClaim, type Funnel, type FunnelOptions, type FunnelStage, funnel, type StageName } from "./funnel";
export { type Interval, wilsonInterval } from "./interval";
export { foldLedger, type Ledger } from "./ledger";
export type { LedgerEvent, LedgerEventKind } from "./ledger-event";
export {
  type IntroductionPair,
  type PairOptions,
  type PlanCandidate,
  type PlanTarget,
  rankIntroductions,
  type TierWeights,
} from "./pairs";
export { type IntroductionPlan, type PlanOptions, planIntroductions, type UnservedReason } from "./plan";
export {
  type Approach,
  type ApproachAnswers,
  type IntroductionMessage,
  markSent,
  type NextStep,
  nextStep,
  type Question,
  type QuestionName,
  recordAnswer,
} from "./questions";
export {
  type ConnectorTier,
  type ExcludedConnector,
  type RankedConnector,
  type Ranking,
  type RankOptions,
  rankConnectors,
  type Stop,
} from "./rank-connectors";
export { type Reaction, type ReactionRate, reactionRates } from "./reactions";
export type { Reason, ReasonCode } from "./reasons";
export { type DueOffer, dueOffers, type OverAsked, overAsked, type Reciprocity, reciprocity } from "./reciprocity";
export { queryWordLimit, type XrayOptions, type XrayQuery, xrayQuery } from "./xray-query";
