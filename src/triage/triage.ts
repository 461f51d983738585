import { compile } from "../decide/compile";
import type { Decision, Question } from "../decide/decision";
import { type Explanation, explain } from "../decide/explain";
import { InputError } from "../errors";
import { evidenceFor, type FactEvidence } from "../evidence/facts-for";
import { collect, type EvidenceStore } from "../evidence/store";
import type { AcquaintanceFacts } from "../invitation/acquaintance";
import type { Facts, FactTypes } from "../invitation/condition";
import type { Invitation } from "../invitation/invitation";
import { lower, type RuleSet, type RuleSetId } from "../platform";
import type { Policy } from "../policy/document";
import { vocabularyOf } from "../policy/vocabulary-of";
import { type Reply, type ReplyOptions, replyTo } from "./reply";
import { summaryOf, type TriageSummary } from "./summary";

/** What {@link triage} needs. */
export interface TriageOptions<F extends FactTypes, A extends string> extends ReplyOptions {
  readonly invitations: readonly Invitation[];
  readonly policy: Policy<F, A>;
  /** What your own files say about people, from `collect`; without it only the invitation itself speaks. */
  readonly evidence?: EvidenceStore;
  /** Facts that the app knows besides, by the id of the invitation; they are stronger than the evidence. */
  readonly facts?: Readonly<Record<string, Facts<F>>>;
  /**
   * What to presume where nothing says otherwise; {@link PRESUMED} when left out, `{}` to presume nothing.
   */
  readonly presume?: AcquaintanceFacts;
  /** The day of the triage, `2026-11-23`, or a moment on it. */
  readonly now: string | Date;
  /** Whose buttons there are to press; today's LinkedIn when left out. */
  readonly platform?: RuleSetId | RuleSet;
}

/**
 * What a triage presumes about everybody: your own lists are complete, so whoever is not on one is not on it; and nobody
 * is taken for a fraud or a seller until something says so.
 */
export const PRESUMED: AcquaintanceFacts = {
  inAllowList: false,
  inBlockList: false,
  suspectedScam: false,
  salesPitch: false,
};

/** What to do with one invitation. */
export interface TriageEntry<F extends FactTypes = FactTypes, A extends string = string> {
  readonly invitation: Invitation;
  /** What is known, as the policy saw it. */
  readonly facts: Facts<F>;
  /** Where each fact comes from. */
  readonly evidence: Readonly<Record<string, FactEvidence>>;
  /** Facts that are merely presumed. */
  readonly presumed: readonly string[];
  /** Facts that contradicted each other; they count as unknown. */
  readonly conflicts: readonly string[];
  readonly decision: Decision<A>;
  readonly explanation: Explanation;
  /** What to write back, ready to be sent; `null` where nothing should be. */
  readonly reply: Reply | null;
  /** What to find out, most useful first; none when the decision is settled. */
  readonly questions: readonly Question[];
  /** The buttons to press on the platform, in order; none while the matter is open, or for an app's own action. */
  readonly buttons: readonly string[];
}

/**
 * Decides on every invitation of a list: what to do, why, what to write back, and what to find out first.
 *
 * Facts come from presumption, the invitation itself, the evidence, and the app, the later ones being stronger. Facts that
 * contradict each other count as unknown and are named. Pure: the same input gives the same answer.
 *
 * @returns one entry per invitation, in the order given, and a summary
 * @throws {@link InputError} for `facts` that the vocabulary does not admit, and `not-a-date` for `now`
 * @example
 * ```ts
 * import { strictSelective, triage } from "know-and-trust";
 * const invitations = [{ id: "1", direction: "incoming" as const, person: { name: "Aukje Ottema" } }];
 * const facts = { "1": { metInPerson: false } };
 * const { entries } = triage({ invitations, policy: strictSelective(), facts, now: "2026-11-23", locale: "nl" });
 * entries[0]?.decision.action; // => "archive"
 * entries[0]?.reply?.text.split("\n")[0]; // => "Beste Aukje,"
 * ```
 */
export function triage<F extends FactTypes, A extends string>(
  options: TriageOptions<F, A>,
): { readonly entries: readonly TriageEntry<F, A>[]; readonly summary: TriageSummary } {
  const { policy, invitations } = options;
  const decide = compile(policy);
  const model = vocabularyOf(policy);
  const store = options.evidence ?? collect([]);
  const now = dayOf(options.now);
  const entries = invitations.map((invitation): TriageEntry<F, A> => {
    const own: Facts = options.facts?.[invitation.id] ?? {};
    const sources = evidenceFor(store, invitation, { now });
    const established = { ...valuesOf(sources), ...known(own) };
    const given = { ...(options.presume ?? PRESUMED), ...established };
    // What the files say in words that the policy's vocabulary lacks is not the policy's business.
    const spoken = Object.entries(given).filter(([fact]) => model.facts.has(fact) || fact in own);
    const { facts, conflicts, decision } = decideOn(decide, Object.fromEntries(spoken) as Facts<F>);
    return {
      invitation,
      facts,
      evidence: Object.fromEntries(Object.entries(sources).filter(([name]) => name in facts)),
      presumed: Object.keys(facts).filter((fact) => !(fact in established)),
      conflicts,
      decision,
      explanation: explain(policy, facts, { locale: options.locale ?? "en" }),
      reply: replyTo(invitation, policy, facts, decision, options),
      questions: decision.status === "open" ? decision.questions : [],
      buttons: decision.status === "open" ? [] : buttonsFor(decision.action, options.platform ?? "linkedin-2026"),
    };
  });
  return { entries, summary: summaryOf(entries) };
}

function valuesOf(sources: Readonly<Record<string, FactEvidence>>): Facts {
  return Object.fromEntries(Object.entries(sources).map(([fact, { value }]) => [fact, value]));
}

function known(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== null));
}

/** Decides, with facts that contradict each other taken back to unknown until the rest agree. */
function decideOn<F extends FactTypes, A extends string>(decide: (facts: Facts<F>) => Decision<A>, given: Facts<F>) {
  const conflicts: string[] = [];
  for (let facts = given; ; ) {
    try {
      return { facts, conflicts, decision: decide(facts) };
    } catch (error) {
      if (!(error instanceof InputError) || error.code !== "contradictory-facts") throw error;
      const named = error.issues.flatMap(({ path }) => path.map(String)).filter((name) => name in facts);
      if (named.length === 0) throw error;
      conflicts.push(...named);
      facts = Object.fromEntries(Object.entries(facts).filter(([name]) => !named.includes(name))) as Facts<F>;
    }
  }
}

function buttonsFor(action: string, platform: RuleSetId | RuleSet): readonly string[] {
  try {
    return lower(action, platform);
  } catch (error) {
    if (error instanceof InputError && error.code === "unknown-verb") return [];
    throw error;
  }
}

function dayOf(now: string | Date): string {
  const day = (typeof now === "string" ? now : now.toISOString()).slice(0, 10);
  if (/^\d{4}-\d{2}-\d{2}$/.test(day)) return day;
  throw new InputError({ code: "not-a-date", path: ["now"], message: "expected a day such as `2026-11-23`" });
}
