import { InputError } from "../../errors";
import { acquaintance } from "../../invitation/acquaintance";
import { isCalendarDay } from "../../invitation/calendar-day";
import { anything, checkOptions } from "../../invitation/options";
import type { StandardAction, Vocabulary } from "../../invitation/vocabulary";
import { definePolicy } from "../build";
import type { Outcome, Policy } from "../document";
import type { PresetOptions, PresetPolicy } from "./preset-policy";

/**
 * The door is closed for now: every invitation gets the same outcome, whatever is known.
 *
 * The policy holds no clock. It carries the day until which it is meant, for the reply and for the app that takes it
 * off again.
 *
 * @param options.until - a calendar day, `2026-12-31`
 * @param options.outcome - what to do instead of archiving with a reply that names the day
 * @param options.vocabulary - your own extension of the built-in vocabulary, to compare the preset with your policies
 * @throws {@link InputError} `not-a-date`, `unknown-option`, `unknown-action`
 * @example
 * ```ts
 * import { evaluate, paused } from "know-and-trust";
 * evaluate(paused({ until: "2026-12-31" }), {}).action; // => "archive"
 * ```
 */
export function paused<V extends Vocabulary = typeof acquaintance>(
  options: PresetOptions<V> & { readonly until: string; readonly outcome?: Outcome<StandardAction> },
): PresetPolicy<V> {
  checkOptions(options, { vocabulary: anything, until: anything, outcome: anything });
  const { until } = options;
  if (!isCalendarDay(until)) {
    throw new InputError({ code: "not-a-date", path: ["until"], message: "expected a day such as `2026-12-31`" });
  }
  const outcome = options.outcome ?? { action: "archive", reply: "reply.archive.paused", params: { until } };
  // It speaks of no facts, and of no other actions than its outcome's, which is checked here.
  const vocabulary = (options.vocabulary ?? acquaintance) as Vocabulary as typeof acquaintance;
  const policy: Policy = definePolicy(vocabulary, {
    name: "paused",
    version: "1.0.0",
    rules: [],
    otherwise: {
      ...outcome,
      because: {
        nl: "Op dit moment neem je niemand op in je netwerk.",
        en: "For now you take nobody into your network.",
      },
    },
    whenOpen: outcome,
  });
  return policy as PresetPolicy<V>;
}
