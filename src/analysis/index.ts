/**
 * Proofs about policies: how two of them differ, what a rule is good for, to what a policy is blind.
 *
 * @module analysis
 */

export { InputError } from "../errors";
export { acceptance } from "./acceptance";
export type { View } from "./answers";
export type { CompareOptions, PolicyComparison, Relation, Witnesses } from "./compare";
export { compare } from "./compare";
export type { Finding } from "./finding";
export type { BlindnessOptions, Undecided, WitnessPair } from "./is-blind-to";
export { isBlindTo } from "./is-blind-to";
export { lint } from "./lint";
export type { AnalysisOptions, Budget, LintOptions } from "./options";
export type { Changed, Reapplication, Reapplied } from "./reapply";
export { reapply } from "./reapply";
export { residual } from "./residual";
