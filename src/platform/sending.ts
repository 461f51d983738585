import { InputError } from "../errors";
import { aList, aNumber, checkArgument, checkOptions } from "../invitation/options";
import type { RuleSet } from "./rule-set";

/** Something that happened to one's own invitations. */
export interface SenderEvent {
  readonly kind: "idk" | "spam-report" | "restriction-lifted";
}

/**
 * How many "I don't know this person" answers stand against a sender, from the events in the order in which they
 * happened. There is no window: two answers three years apart both count. Reports of spam count where the rule set says
 * so, and lifting a restriction clears the count.
 *
 * @example
 * ```ts
 * countIdk([{ kind: "idk" }, { kind: "spam-report" }], ruleSet("linkedin-2009")); // => 2
 * countIdk([{ kind: "idk" }, { kind: "restriction-lifted" }], ruleSet("linkedin-2009")); // => 0
 * ```
 */
export function countIdk(events: readonly SenderEvent[], rules: RuleSet): number {
  checkArgument(events, aList, ["events"]);
  const spamCounts = rules.rules["idk.spamCountsAsIdk"]?.value === true;
  let count = 0;
  for (const { kind } of events) {
    if (kind === "restriction-lifted") count = 0;
    else if (kind === "idk" || spamCounts) count++;
  }
  return count;
}

/** What one has used up already. */
export interface SendingState {
  /** Invitations sent within the platform's weekly window. */
  readonly sentThisWeek?: number;
  /** Notes sent along within the last month. */
  readonly notesThisMonth?: number;
  /** Invitations that nobody has answered yet. */
  readonly pending?: number;
}

/** What is left to spend, and who says so. */
export interface SendingBudget {
  /** Invitations that may still go out now; `Infinity` where no cap is known. */
  readonly sends: number;
  /** Notes that may still go along; `Infinity` where no cap is known. */
  readonly notes: number;
  /** Days before somebody whose invitation was withdrawn can be invited again; absent when not verified. */
  readonly coolDownDays?: number;
  /** The rules behind it, and whether the platform itself published them. */
  readonly because: readonly { readonly rule: string; readonly value: number; readonly official: boolean }[];
}

/**
 * The budget that a rule set leaves: the weekly cap less what was sent, no more pending than advised, the notes of a free
 * account. It shows what remains and offers no way around it. Throws `InputError` `out-of-range` for negative counts.
 *
 * @example
 * ```ts
 * const budget = sendingBudget(ruleSet("linkedin-2026"), { sentThisWeek: 60, notesThisMonth: 4, pending: 480 });
 * budget.sends; // => 20
 * budget.notes; // => 1
 * ```
 */
export function sendingBudget(rules: RuleSet, state: SendingState = {}): SendingBudget {
  checkOptions(state, { sentThisWeek: aNumber, notesThisMonth: aNumber, pending: aNumber });
  for (const field of ["sentThisWeek", "notesThisMonth", "pending"] as const) {
    const count = state[field] ?? 0;
    if (Number.isInteger(count) && count >= 0) continue;
    throw new InputError({
      code: "out-of-range",
      path: ["state", field],
      message: "expected a whole number, 0 or more",
    });
  }
  const because: { rule: string; value: number; official: boolean }[] = [];
  const left = (name: string, used: number): number => {
    const rule = rules.rules[name];
    if (typeof rule?.value !== "number") return Number.POSITIVE_INFINITY;
    because.push({ rule: name, value: rule.value, official: rule.official });
    return Math.max(0, rule.value - used);
  };
  const weekly = left("invitations.weekly", state.sentThisWeek ?? 0);
  const room = left("invitations.pendingAdvice", state.pending ?? 0);
  const notes = left("notes.monthly", state.notesThisMonth ?? 0);
  const coolDown = rules.rules["invitations.coolDown"]?.value;
  return {
    sends: Math.min(weekly, room),
    notes,
    because,
    ...(typeof coolDown === "number" ? { coolDownDays: coolDown } : {}),
  };
}
