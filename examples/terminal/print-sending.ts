import type { SendingBudget } from "know-and-trust/platform";
import type { IdkRate, OutreachPlan, RiskCurvePoint, WithdrawAdvice } from "know-and-trust/risk";

interface Sending {
  readonly waiting: readonly unknown[];
  /** How many of those that wait are younger than thirty days. */
  readonly young: number;
  readonly rate: IdkRate;
  readonly history: { readonly sends: number };
  readonly points: readonly RiskCurvePoint[];
  readonly budget: SendingBudget;
  readonly plan: OutreachPlan;
  readonly advice: readonly WithdrawAdvice[];
}

const percent = (x: number): string => `${(100 * x).toFixed(1)} %`;

/** Today's risk, what more invitations do to it, this week's plan, and what to withdraw, as lines. */
export function printSending({ waiting, young, rate, history, points, budget, plan, advice }: Sending): string {
  const old = advice.filter(({ advice }) => advice === "withdraw");
  return [
    `Invitations that wait for an answer: ${waiting.length}, of which ${young} are younger than thirty days.`,
    `IDK rate: ${percent(rate.mean)} (${rate.interval.map(percent).join(" to ")}), an estimate from ${history.sends} answers.`,
    "Chance of a fifth IDK, with nine chances in ten between:",
    ...points.map(
      ({ invitations, block, interval: [low, high] }) =>
        `  ${String(invitations).padStart(3)} more: ${percent(block)} (${percent(low)} to ${percent(high)})`,
    ),
    `This week: ${budget.sends} invitations and ${budget.notes} notes are left.`,
    `Plan for 100 people at most 5 % risk: ${plan.chosen.length} invited, ${plan.withNote.length} with a note, ` +
      `risk ${percent(plan.block)}, ${plan.status}, at most ${percent(plan.gap)} better is possible.`,
    `Withdraw: ${old.length} of ${advice.length}; ${old[0]?.because.en ?? "none is old"}.`,
  ].join("\n");
}
