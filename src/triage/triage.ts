import type { Decision, Question } from "../decide/decision";
import type { Explanation } from "../decide/explain";
import { decidingAndExplaining } from "../decide/explainer";
import { InputError, type Issue, throwIssues } from "../errors";
import { evidenceFor, type FactEvidence, type FactLead, leadsFor } from "../evidence/facts-for";
import type { EvidenceRules } from "../evidence/rules";
import { collect, type EvidenceStore } from "../evidence/store";
import { type AcquaintanceFacts, acquaintance } from "../invitation/acquaintance";
import { isCalendarMoment } from "../invitation/calendar-day";
import { checkInvitations } from "../invitation/check-invitations";
import type { Facts, FactTypes } from "../invitation/condition";
import type { Invitation } from "../invitation/invitation";
import { checkFacts } from "../invitation/known-facts";
import { aList, anObject, anything, aText, type Check, checkOptions, oneOf } from "../invitation/options";
import type { FactModel } from "../invitation/vocabulary";
import { lower, type RuleSet, type RuleSetId } from "../platform";
import type { Policy } from "../policy/document";
import { vocabularyOf } from "../policy/vocabulary-of";
import { isShunned, type Reply, type ReplyOptions, replyTo } from "./reply";
import { summaryOf, type TriageSummary } from "./summary";

/** What {@link triage} needs. */
export interface TriageOptions<F extends FactTypes, A extends string> extends ReplyOptions {
  readonly invitations: readonly Invitation[];
  readonly policy: Policy<F, A>;
  /** What your own files say about people, from `collect`; without it only the invitation itself speaks. */
  readonly evidence?: EvidenceStore;
  /** From how much contact, and from how small a meeting, something follows. */
  readonly rules?: Partial<EvidenceRules>;
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
  /** Evidence that settles nothing and may bring this person to mind, such as a congress that both attended. */
  readonly leads: readonly FactLead[];
  /** Facts that rest on what was told in confidence: no message betrays them. */
  readonly confidential: readonly string[];
  /** Facts that are merely presumed. */
  readonly presumed: readonly string[];
  /** Facts that contradicted each other; they count as unknown. */
  readonly conflicts: readonly string[];
  readonly decision: Decision<A>;
  readonly explanation: Explanation;
  /**
   * What to write back, ready to be sent; `null` where nothing should be. A question how we know each other takes up what
   * the note says about it.
   */
  readonly reply: Reply | null;
  /**
   * What to find out, most useful first; none when the decision is settled, and none about somebody who is on your block
   * list or looks like a scam.
   */
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
 * @throws {@link InputError} for `facts` that the vocabulary does not admit; `not-a-date` for `now` or a `sentAt`;
 * `duplicate-id`, `missing-field`, `unknown-value` or `wrong-type` for invitations; `unknown-option` for misspelt options
 * and for `facts` of an invitation that is not in the list
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
  const { policy, invitations } = checked(options);
  const { decide, explain } = decidingAndExplaining(policy, { locale: options.locale ?? "en" });
  const model = vocabularyOf(policy);
  throwIssues(unknownPresumptions(model, options.presume ?? {}));
  const store = options.evidence ?? collect([]);
  const now = dayOf(options.now);
  const rules = options.rules ?? {};
  const ownFacts = new Map<string, Facts>(Object.entries(options.facts ?? {}));
  const triaged = invitations.map((invitation): Triaged<F, A> => {
    const own: Facts = ownFacts.get(invitation.id) ?? {};
    const sources = evidenceFor(store, invitation, { now, rules });
    const established = { ...valuesOf(sources), ...known(own) };
    const given = { ...(options.presume ?? PRESUMED), ...established };
    // What the files say in words that the policy's vocabulary lacks is not the policy's business.
    const spoken = Object.entries(given).filter(([fact]) => model.facts.has(fact) || Object.hasOwn(own, fact));
    const { facts, conflicts, decided } = decideOn(decide, Object.fromEntries(spoken) as Facts<F>);
    // A compiled policy works out its questions each time that they are read: once will do.
    const decision = { ...decided };
    const evidence = Object.entries(sources).filter(([name]) => Object.hasOwn(facts, name));
    const confidential = evidence.filter(([name, found]) => found.confidential && !Object.hasOwn(own, name));
    const secrets = confidential.map(([name]) => name);
    const { reply, unwritten } = replyTo(invitation, policy, { facts, secrets, store, decide }, decision, options);
    const entry = {
      invitation,
      facts,
      evidence: Object.fromEntries(evidence),
      leads: leadsFor(store, invitation, { now, rules }),
      confidential: secrets,
      presumed: Object.keys(facts).filter((fact) => !Object.hasOwn(established, fact)),
      conflicts,
      decision,
      explanation: explain(facts, decision),
      reply,
      questions: decision.status === "open" && !isShunned(facts) ? decision.questions : [],
      buttons: decision.status === "open" ? [] : buttonsFor(decision.action, options.platform ?? "linkedin-2026"),
    };
    return { entry, unwritten };
  });
  const entries = triaged.map(({ entry }) => entry);
  const unwritten = triaged.flatMap((one) => one.unwritten ?? []);
  return { entries, summary: summaryOf(entries, unwritten) };
}

/** An entry, and the reply that it goes without because no catalogue has it. */
interface Triaged<F extends FactTypes, A extends string> {
  readonly entry: TriageEntry<F, A>;
  readonly unwritten: string | undefined;
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
      return { facts, conflicts, decided: decide(facts) };
    } catch (error) {
      if (!(error instanceof InputError) || error.code !== "contradictory-facts") throw error;
      const named = error.issues.flatMap(({ path }) => path.map(String)).filter((name) => Object.hasOwn(facts, name));
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
  const isMoment = now instanceof Date && !Number.isNaN(now.getTime());
  const day = isMoment ? now.toISOString().slice(0, 10) : now;
  if (isCalendarMoment(day)) return day.slice(0, 10);
  throw new InputError({ code: "not-a-date", path: ["now"], message: "expected a day such as `2026-11-23`" });
}

/** What `collect` gives, and not one of its sources. */
const aStore: Check = (value) => {
  const isStore = anObject(value) === undefined && (value as Partial<EvidenceStore>).kind === "evidence";
  return isStore ? undefined : { code: "wrong-type", message: "expected what `collect` gives: `collect([…])`" };
};

/** The options, once nothing in them can be a slip of the pen. */
function checked<F extends FactTypes, A extends string>(options: TriageOptions<F, A>): TriageOptions<F, A> {
  const allowed = {
    invitations: aList,
    policy: anything,
    evidence: aStore,
    rules: anObject,
    facts: anObject,
    presume: anObject,
    now: anything,
    locale: aText,
    replyLanguage: oneOf(["locale", "note"]),
    register: aText,
    from: aText,
    catalogs: aList,
    messages: anObject,
    platform: anything,
  } satisfies { readonly [K in keyof Required<TriageOptions<F, A>>]: Check };
  checkOptions(options, allowed, [], ["invitations", "policy", "now"]);
  const ids = new Set(options.invitations.map((invitation) => invitation?.id));
  const strangers = Object.keys(options.facts ?? {}).filter((id) => !ids.has(id));
  throwIssues([
    ...checkInvitations(options.invitations, ["invitations"]),
    ...strangers.map((id): Issue => {
      return { code: "unknown-option", path: ["facts", id], message: "no invitation of the list has this id" };
    }),
  ]);
  return options;
}

/** What is presumed of facts that neither the policy nor the library speaks of would silently count for nothing. */
function unknownPresumptions(model: FactModel, presumed: Facts): readonly Issue[] {
  const facts = new Map([...acquaintance.facts, ...model.facts]);
  return checkFacts({ ...model, facts }, presumed).map((issue) => ({ ...issue, path: ["presume", ...issue.path] }));
}
