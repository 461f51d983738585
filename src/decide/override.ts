import { InputError } from "../errors";
import type { Condition, Facts, FactValue } from "../invitation/condition";
import { aList, anObject, aText, checkArgument, checkOptions } from "../invitation/options";
import { truthOf } from "../policy/truth";
import type { Decision, PolicyReference } from "./decision";

/** What somebody does instead of what the policy decided, and why. */
export interface OverrideOptions<A extends string = string> {
  readonly action: A;
  /** The message to write back; none when left out. */
  readonly reply?: string;
  /** Who overrides. */
  readonly by: string;
  /** Their reason, for whoever reads it later. */
  readonly why: string;
}

/** A decision that somebody has overridden. `action` is what is done; `original` what the policy decided. */
export interface OverriddenDecision<A extends string = string, B extends string = A> {
  readonly status: "overridden";
  readonly action: B;
  readonly reply: string | null;
  readonly by: string;
  readonly why: string;
  readonly original: Decision<A>;
  readonly policy: PolicyReference;
}

/**
 * Does something else than a policy decided, on the record: who, why, and what the policy said stay with it.
 *
 * @throws {@link InputError} `missing-field` without a name or a reason
 * @example
 * ```ts
 * import { evaluate, override, strictSelective } from "know-and-trust";
 * const decision = evaluate(strictSelective(), { metInPerson: false });
 * const overridden = override(decision, { action: "accept", by: "me", why: "we met at the fair after all" });
 * [overridden.action, overridden.original.action]; // => ["accept", "archive"]
 * ```
 */
export function override<A extends string, B extends string>(
  decision: Decision<A>,
  options: OverrideOptions<B>,
): OverriddenDecision<A, B> {
  checkArgument(decision, anObject, ["decision"]);
  checkOptions(options, { action: aText, reply: aText, by: aText, why: aText }, [], ["action", "by", "why"]);
  const { action, reply, by, why } = options;
  for (const [name, text] of Object.entries({ by, why })) {
    if (text.trim() === "") {
      throw new InputError({ code: "missing-field", path: [name], message: `an override says \`${name}\`` });
    }
  }
  return { status: "overridden", action, reply: reply ?? null, by, why, original: decision, policy: decision.policy };
}

/** An invitation after it was decided on: what was known, and what was decided. */
export interface DecidedInvitation {
  readonly facts: Facts;
  readonly decision: Decision | OverriddenDecision;
}

/** How often status tempted, and how often it won. */
export interface Temptation<E extends DecidedInvitation = DecidedInvitation> {
  /** Invitations of prestige that the policy does not accept. */
  readonly index: number;
  /** Of those, how many were accepted all the same. */
  readonly gaveIn: number;
  /** Everything that was overridden, tempting or not, in the order given. */
  readonly overridden: readonly E[];
}

/** What counts as prestige unless the caller says otherwise: a seat high up. */
const PRESTIGE: Condition = { fact: "seniority", op: "in", value: ["director", "vp", "executive", "owner"] };

/**
 * Counts the temptations among decided invitations: prestige, and a policy that settled on something else than
 * accepting. What is not known to be prestige tempts nobody, and an open decision turns nobody away yet.
 *
 * @param options.prestige - when an invitation tempts; a director, vice president, executive or owner when left out
 * @example
 * ```ts
 * import { evaluate, strictSelective, temptationIndex } from "know-and-trust";
 * const facts = { metInPerson: false, seniority: "vp" } as const;
 * temptationIndex([{ facts, decision: evaluate(strictSelective(), facts) }]); // => { index: 1, gaveIn: 0, overridden: [] }
 * ```
 */
export function temptationIndex<E extends DecidedInvitation>(
  entries: readonly E[],
  options: { readonly prestige?: Condition } = {},
): Temptation<E> {
  checkArgument(entries, aList, ["entries"]);
  checkOptions(options, { prestige: anObject });
  const prestige = options.prestige ?? PRESTIGE;
  const tempting = entries.filter(({ facts, decision }) => {
    const original = decision.status === "overridden" ? decision.original : decision;
    const isTurnedAway = original.status === "settled" && original.action !== "accept";
    return isTurnedAway && truthOf(prestige, knownIn(facts)) === true;
  });
  return {
    index: tempting.length,
    gaveIn: tempting.filter(({ decision }) => decision.action === "accept").length,
    overridden: entries.filter(({ decision }) => decision.status === "overridden"),
  };
}

function knownIn(facts: Facts): ReadonlyMap<string, FactValue> {
  const known = new Map<string, FactValue>();
  for (const [name, value] of Object.entries(facts)) if (value !== null && value !== undefined) known.set(name, value);
  return known;
}
