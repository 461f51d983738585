import { candidatesOf } from "../decide/candidate";
import { meanwhileOf } from "../decide/decision";
import type { Summary } from "../decide/summary";
import type { Facts, FactTypes } from "../invitation/condition";
import { type KnownFacts, knownFacts } from "../invitation/known-facts";
import { checkOptions } from "../invitation/options";
import type { FactModel } from "../invitation/vocabulary";
import type { Policy } from "../policy/document";
import type { View } from "./answers";
import { sharedModel } from "./model";
import { VIEW } from "./options";
import { readingOf } from "./reading";

/** What a policy answers to one set of facts: a decision without its questions. */
export interface Reapplied {
  readonly status: "settled" | "open";
  /** What is done; while open, what the policy does meanwhile. */
  readonly action: string;
  readonly reply: string | null;
  /** The rule that decides, or `otherwise`; `null` while open or where completions differ. */
  readonly rule: string | null;
  readonly possible: readonly string[];
}

/** Somebody who would get another answer. */
export interface Changed<D> {
  readonly decision: D;
  readonly before: Reapplied;
  readonly after: Reapplied;
}

/** What a change of policy does to earlier decisions. */
export interface Reapplication<D> {
  /** In the order of the decisions. */
  readonly changed: readonly Changed<D>[];
  readonly unchanged: number;
  /** How many go from one action to another, most frequent first; open matters count under `open`. */
  readonly moves: readonly { readonly from: string; readonly to: string; readonly count: number }[];
}

/**
 * Who would get another answer after a change of policy: both policies are applied to the facts of earlier decisions,
 * as they are known, and the answers compared. Unlike {@link compare} it speaks of real invitations, not of all
 * possible ones.
 *
 * @param decisions - anything with `facts`: the entries of a triage, rows of an audit log
 * @param options.on - `action` (the default): status and action. `outcome`: also the reply.
 * @throws {@link InputError} `different-vocabularies`, `unknown-option`; what facts can be wrong with, `contradictory-facts`
 * @example
 * ```ts
 * import { strictSelective } from "know-and-trust";
 * import { reapply } from "know-and-trust/analysis";
 * const earlier = [{ id: "anna", facts: { metInPerson: true, wouldIntroduce: false } }, { id: "bo", facts: { metInPerson: false } }];
 * const { changed, moves } = reapply(strictSelective({ criterion: "met" }), strictSelective(), earlier);
 * changed.map(({ decision }) => decision.id); // => ["anna"]
 * moves; // => [{ from: "accept", to: "archive", count: 1 }]
 * ```
 */
export function reapply<F extends FactTypes, D extends { readonly facts: Facts<F> }>(
  oldPolicy: Policy<F>,
  newPolicy: Policy<F>,
  decisions: readonly D[],
  options: { readonly on?: View } = {},
): Reapplication<D> {
  checkOptions(options, { on: VIEW });
  const { on = "action" } = options;
  const model = sharedModel(oldPolicy, newPolicy);
  const [before, after] = [applying(model, oldPolicy), applying(model, newPolicy)];
  const changed: Changed<D>[] = [];
  const moves = new Map<string, { from: string; to: string; count: number }>();
  for (const decision of decisions) {
    const known = knownFacts(model, decision.facts);
    const change = { decision, before: before(known), after: after(known) };
    if (isAlike(change.before, change.after, on)) continue;
    changed.push(change);
    const [from, to] = [kindOf(change.before), kindOf(change.after)];
    const move = moves.get(`${from}\n${to}`) ?? { from, to, count: 0 };
    moves.set(`${from}\n${to}`, { ...move, count: move.count + 1 });
  }
  const sorted = [...moves.values()].sort((x, y) => y.count - x.count);
  return { changed, unchanged: decisions.length - changed.length, moves: sorted };
}

const kindOf = ({ status, action }: Reapplied): string => (status === "open" ? status : action);

function isAlike(x: Reapplied, y: Reapplied, on: View): boolean {
  return x.status === y.status && x.action === y.action && (on === "action" || x.reply === y.reply);
}

function applying(model: FactModel, policy: Policy): (known: KnownFacts) => Reapplied {
  const reading = readingOf(model, policy, candidatesOf(policy));
  return (known) => applied(policy, reading(known));
}

function applied(policy: Policy, { possible, rule, reply }: Summary): Reapplied {
  const [only, ...others] = possible;
  if (only !== undefined && others.length === 0) return { status: "settled", action: only, reply, rule, possible };
  const meanwhile = meanwhileOf(policy);
  return { status: "open", action: meanwhile.action, reply: meanwhile.reply ?? null, rule: null, possible };
}
