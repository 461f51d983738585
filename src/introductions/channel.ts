/** Through a contact, directly, or by paid message: in which order? */

import { checkOptions, yesOrNo } from "../invitation/options";
import { checkCandidates } from "./candidate";
import { NEEDED, RANKING, type RankOptions, rank, type Stop } from "./rank-connectors";

/** A way to a target. */
export type Channel =
  | {
      readonly kind: "introduction";
      readonly via: string;
      /** `verified`: the connector really knows the target; otherwise ask first. */
      readonly status: "verified" | "needs-verification";
    }
  | { readonly kind: "direct" }
  | { readonly kind: "inmail" };

/** The ways to a target in the order in which to try them. */
export interface ChannelChoice {
  readonly verdict: "verified-path" | "no-verified-path" | "stop";
  readonly channels: readonly Channel[];
  readonly stop?: Stop;
}

/** What choosing reads: what ranking reads, and which other ways there are. */
export interface ChannelOptions extends RankOptions {
  /** May I write to the target directly, for instance because we share a group? Default true. */
  readonly direct?: boolean;
  /** Do I have paid messages left? Default false. */
  readonly inmail?: boolean;
}

/**
 * Orders the ways to a target: through a contact whom I know and who really knows them; through a contact who has to be
 * asked that first; directly; by paid message.
 *
 * @returns `no-verified-path` when no contact is known to know the target, and `stop` without any way when the target
 *   has moved on
 * @throws InputError as `rankConnectors`
 * @example
 * ```ts
 * import { chooseChannel } from "know-and-trust/introductions";
 * chooseChannel({ target: "sanne", candidates: [{ id: "leo", knows: true }], now: "2026-03-01" }); // => { verdict: "no-verified-path", channels: [{ kind: "introduction", via: "leo", status: "needs-verification" }, { kind: "direct" }] }
 * ```
 */
export function chooseChannel(options: ChannelOptions): ChannelChoice {
  checkOptions(options, { ...RANKING, direct: yesOrNo, inmail: yesOrNo }, [], NEEDED);
  checkCandidates(options.candidates);
  const { direct = true, inmail = false } = options;
  const { ranked, stop } = rank(options);
  if (stop !== undefined) return { verdict: "stop", channels: [], stop };
  const through = (tier: string, status: "verified" | "needs-verification"): Channel[] =>
    ranked.filter((connector) => connector.tier === tier).map(({ id }) => ({ kind: "introduction", via: id, status }));
  const verified = through("ask-intro", "verified");
  const channels: readonly Channel[] = [
    ...verified,
    ...through("ask-if-known", "needs-verification"),
    ...(direct ? [{ kind: "direct" } as const] : []),
    ...(inmail ? [{ kind: "inmail" } as const] : []),
  ];
  return { verdict: verified.length > 0 ? "verified-path" : "no-verified-path", channels };
}
