import type { Summary } from "../decide/summary";
import type { FactTypes } from "../invitation/condition";
import type { Policy } from "../policy/document";

/** What a code of a column, or a row of a query, means. */
export interface LegendEntry<A extends string = string> {
  /** `contradictory`: the known facts break a constraint, for which `evaluate` throws. */
  readonly status: "settled" | "open" | "contradictory";
  /** As in a decision: what to do, also while open; `null` for facts that contradict each other. */
  readonly action: A | "ask" | null;
  /** A rule's id or `otherwise`; `null` where several decide alike, and where nothing is settled. */
  readonly rule: string | null;
}

/** The status, action and rule that a summary stands for. */
export function endingOf<A extends string>(policy: Policy<FactTypes, A>, summary: Summary<A>): LegendEntry<A> {
  const [action, ...others] = summary.possible;
  if (action === undefined) return { status: "contradictory", action: null, rule: null };
  if (others.length === 0) return { status: "settled", action, rule: summary.rule };
  return { status: "open", action: policy.whenOpen === "ask" ? "ask" : policy.whenOpen.action, rule: null };
}
