/**
 * The chance of being restricted for "I don't know this person" answers, and what may be sent without running into it.
 *
 * @module risk
 */

export type { AdaptiveInput, AdaptivePolicy } from "./adaptive";
export { adaptivePolicy } from "./adaptive";
export type { BlockRisk, BlockRiskInput } from "./block-risk";
export { blockRisk } from "./block-risk";
export type { Chances } from "./checks";
export type { Answered, IdkEstimate, IdkFactors, InviteeFacts } from "./estimate";
export { estimateIdk, judgedFactors, noteFactor } from "./estimate";
export type { Guarded, GuardedSending, RiskGuard } from "./guard";
export { withGuard } from "./guard";
export type { MaxInvitationsInput } from "./max-invitations";
export { maxInvitations } from "./max-invitations";
export type { OutreachCandidate, OutreachPlan, PlanOutreachInput } from "./plan-outreach";
export { planOutreach } from "./plan-outreach";
export type { RiskCurveInput, RiskCurvePoint } from "./risk-curve";
export { riskCurve } from "./risk-curve";
export { riskSensitivity } from "./sensitivity";
export type { IdkTally } from "./tally";
export { addInvitation, combineTallies, idkTally } from "./tally";
export type { Send, TimeToBlockInput, WaitingInput } from "./time";
export { outstandingChance, timeToBlock } from "./time";
export type { BlockRiskUnderRate, IdkRate, RateBelief, UnderRateInput } from "./uncertain-rate";
export { blockRiskUnderRate, defaultPrior, posteriorIdkRate } from "./uncertain-rate";
export type { RollingBlockRisk, RollingBlockRiskInput } from "./windows";
export { rollingBlockRisk } from "./windows";
export type { AcceptanceTimes, PendingInvitation, WithdrawAdvice } from "./withdraw";
export { publishedTimes, withdrawAdvice } from "./withdraw";
