import { checkArray, checkChance, checkNumber, checkObject, fail, named } from "./checks";

/** How soon invitations are accepted, if they are. */
export interface AcceptanceTimes {
  /** Share (0–1) of all invitations that are accepted in the end. */
  readonly accepted: number;
  /** Of those, the share accepted within so many days; both grow. */
  readonly within: readonly (readonly [days: number, share: number])[];
  /** Where the figures come from. */
  readonly source: string | { readonly en: string; readonly nl: string };
}

/** One vendor's customers, outreach traffic, two thirds without a note: replace it by your own figures when you have them. */
export const publishedTimes: AcceptanceTimes = {
  accepted: 0.37,
  within: [
    [1 / 24, 0.21],
    [1, 0.63],
    [7, 0.88],
    [30, 0.99],
  ],
  source: {
    en: "Botdog help pages, 16,492 invitations",
    nl: "helppagina's van Botdog, 16.492 uitnodigingen",
  },
};

/** An invitation that nobody has answered. */
export interface PendingInvitation {
  readonly id?: string | number | undefined;
  readonly ageDays: number;
}

/** What to do with it, and why. */
export interface WithdrawAdvice {
  readonly id: string | number;
  readonly advice: "keep" | "withdraw";
  /** Chance (0–1) that it is still accepted. */
  readonly stillAccepted: number;
  /** Days after withdrawing before the person can be invited again; absent when not known. */
  readonly inviteAgainInDays?: number;
  readonly because: { readonly en: string; readonly nl: string };
}

/**
 * Which old invitations to withdraw: those that are hardly going to be accepted any more. Being left pending counts
 * against a sender today; withdrawing gives no allowance back, lifts no restriction, and closes the way to the person for
 * some weeks (`coolDownDays`). The chance is p(1 − F) / (1 − pF), F being the share of acceptances that have come by that
 * age, taken from nobody at first and between the given points as falling steadily; after the last it is held, cautiously.
 * Advice only: nothing is sent anywhere. Throws `chance-out-of-range`, `out-of-range`, `wrong-type`,
 * `missing-field`, `unknown-field`.
 *
 * @example
 * ```ts
 * const [fresh, old] = withdrawAdvice([{ id: "a", ageDays: 1 }, { id: "b", ageDays: 45 }], { coolDownDays: 21 });
 * [fresh?.advice, fresh?.stillAccepted.toFixed(3)]; // => ["keep", "0.179"]
 * [old?.advice, old?.stillAccepted.toFixed(3)]; // => ["withdraw", "0.006"]
 * ```
 */
export function withdrawAdvice(
  pending: readonly PendingInvitation[],
  options: {
    readonly times?: AcceptanceTimes | undefined;
    /** Withdraw below this chance (0–1) of still being accepted; 0.01 unless said otherwise, our judgement. */
    readonly below?: number | undefined;
    readonly coolDownDays?: number | undefined;
  } = {},
): readonly WithdrawAdvice[] {
  const { times = publishedTimes, below = 0.01, coolDownDays } = named(options, ["times", "below", "coolDownDays"]);
  checkArray(pending, ["pending"]);
  checkChance(below, ["below"]);
  if (coolDownDays !== undefined) checkNumber(coolDownDays, ["coolDownDays"], 0);
  checkObject(times, ["times"]);
  checkTimes(times);
  const source = typeof times.source === "object" ? times.source : { en: times.source, nl: times.source };
  return pending.map((invitation, i) => {
    const { id, ageDays } = named(invitation, ["id", "ageDays"], ["pending", i], ["ageDays"]);
    const share = shareWithin(times, checkNumber(ageDays, ["pending", i, "ageDays"], 0));
    const { accepted } = times;
    const left = accepted * (1 - share);
    const stillAccepted = left === 0 ? 0 : left / (left + 1 - accepted);
    const percent = (100 * stillAccepted).toFixed(1);
    const days = Math.floor(ageDays);
    return {
      id: id ?? i,
      advice: stillAccepted < below ? "withdraw" : "keep",
      stillAccepted,
      ...(coolDownDays === undefined ? {} : { inviteAgainInDays: coolDownDays }),
      because: {
        en: `${percent} % are still accepted after ${days} ${days === 1 ? "day" : "days"} (${source.en})`,
        nl: `na ${days} ${days === 1 ? "dag" : "dagen"} wordt nog ${percent.replace(".", ",")}% geaccepteerd (${source.nl})`,
      },
    };
  });
}

function checkTimes({ accepted, within }: AcceptanceTimes): void {
  checkChance(accepted, ["times", "accepted"]);
  checkArray(within, ["times", "within"]);
  if (within.length === 0) fail("empty-list", ["times", "within"], "at least one point");
  let [lastDays, lastShare] = [0, 0];
  for (const [i, point] of within.entries()) {
    checkArray(point, ["times", "within", i]);
    const [days, share] = point;
    checkNumber(days, ["times", "within", i, 0], lastDays, true);
    checkChance(share, ["times", "within", i, 1]);
    if (share < lastShare) fail("out-of-range", ["times", "within", i, 1], "shares that grow", share);
    [lastDays, lastShare] = [days, share];
  }
}

/** Between two points the share still to come falls by the same factor each day. */
function shareWithin({ within }: AcceptanceTimes, days: number): number {
  let [from, share] = [0, 0];
  for (const [to, next] of within) {
    if (days < to) {
      const part = (days - from) / (to - from);
      return 1 - (1 - share) * ((1 - next) / (1 - share || 1)) ** part;
    }
    [from, share] = [to, next];
  }
  return share;
}
