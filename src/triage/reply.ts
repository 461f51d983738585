import type { Decision } from "../decide/decision";
import { languageOf } from "../decide/phrases";
import { InputError } from "../errors";
import { keepConfidence } from "../evidence/keep-confidence";
import { readNote } from "../evidence/note/read-note";
import type { NoteReading } from "../evidence/note/signals";
import type { EvidenceStore } from "../evidence/store";
import type { Facts, FactTypes } from "../invitation/condition";
import type { Invitation } from "../invitation/invitation";
import {
  type Catalog,
  type Contracts,
  contracts,
  criterionOf,
  type Hold,
  type MessageId,
  type Rendered,
  type RenderOptions,
  render,
} from "../messages";
import { lower, type RuleSet, type RuleSetId } from "../platform";
import type { Policy } from "../policy/document";
import { ASK_THE_SENDER, askInViewOf } from "./take-up-note";

/** In which language and for whom replies are written. */
export interface ReplyOptions {
  /** BCP 47 tag, of explanations and replies; English when left out. */
  readonly locale?: string;
  /**
   * `note`: each reply is in the language in which they wrote, where that is Dutch or English; in `locale` where nothing
   * tells, as with an empty or standard note. `locale`, the default: all of them are. Explanations always are.
   */
  readonly replyLanguage?: "locale" | "note";
  /** `je` or `u` in Dutch, `neutral` or `formal` in English; in the other language the one that is as formal. */
  readonly register?: NonNullable<RenderOptions["register"]>;
  /** The writer's own name, under the reply. */
  readonly from?: string;
  /** An app's own catalogues, which come before the package's: another language, other words, further messages. */
  readonly catalogs?: readonly Catalog[];
  /** An app's own messages, whose texts are in its `catalogs`; what they need is in the `params` of the outcome. */
  readonly messages?: Contracts;
  readonly platform?: RuleSetId | RuleSet;
}

/** A message that goes with a decision. */
export interface Reply extends Rendered {
  /** The message's id in the catalogue. */
  readonly id: string;
}

/** What came of the wish to write back. */
export interface Answered {
  readonly reply: Reply | null;
  /** The message that was wanted and is in no catalogue. */
  readonly unwritten?: string;
}

/** What is known when a reply is written, and what of it the reply must not show. */
interface Known<F extends FactTypes> {
  readonly facts: Facts<F>;
  /** Facts that rest on what was told in confidence. */
  readonly secrets: readonly string[];
  readonly store: EvidenceStore;
  readonly decide: (facts: Facts<F>) => Decision;
}

/** Whether nobody is to hear from me: on my block list, or apparently a fraud. */
export function isShunned(facts: Facts): boolean {
  return facts["suspectedScam"] === true || facts["inBlockList"] === true;
}

const NONE: Answered = { reply: null };

/** Messages to somebody who is not accepted that name what the policy asks of people. */
const NAMES_CRITERION: readonly string[] = ["reply.archive.not-met", "reply.decline.tempting"];

/**
 * The message that goes with a decision. None where none should be sent: the policy names none, it is in no catalogue, or
 * the sender is blocked or looks like a scam.
 *
 * @throws {@link InputError} `confidential` when it would repeat what was told in confidence
 */
export function replyTo<F extends FactTypes>(
  { person, note }: Invitation,
  policy: Policy<F>,
  { facts, secrets, store, decide }: Known<F>,
  decision: Decision,
  options: ReplyOptions,
): Answered {
  const known: Facts = facts;
  const sayable = Object.fromEntries(Object.entries(known).filter(([fact]) => !secrets.includes(fact)));
  if (isShunned(known)) return NONE;
  const wanted = decision.reply ?? (isForTheSender(decision, known) ? ASK_THE_SENDER : undefined);
  if (wanted === undefined) return NONE;
  const isRead = wanted === ASK_THE_SENDER || options.replyLanguage === "note";
  const reading = note && isRead ? readNote(note) : undefined;
  const locale = localeFor(reading, options);
  const answer =
    wanted === ASK_THE_SENDER && reading
      ? askInViewOf(reading, languageOf(locale), decision, () => ifNotMet(decide, facts))
      : { id: wanted, decision, params: {} };
  if (!answer) return NONE;
  const { id } = answer;
  const parameters = parametersOf(id, options.messages);
  const written = taken(parameters, paramsOf(policy, answer.decision));
  // The catalogue knows no secrets: only what an app puts into its messages can betray one.
  if (Object.keys(written).length > 0) keepConfidence(store, JSON.stringify(written));
  // Whoever is told the answer for people not met has told me so.
  const basis = answer.decision === decision ? sayable : { ...sayable, metInPerson: false };
  const defaults = NAMES_CRITERION.includes(id) ? { criterion: criterionOf(policy, basis) } : {};
  const own = { ...defaults, ...written, ...holdFor(id, options), ...taken(parameters, answer.params) };
  const name = {
    ...(person.name ? { full: person.name } : {}),
    ...(person.given ? { given: person.given } : {}),
    ...(person.family ? { family: person.family } : {}),
  };
  const params = { ...own, name, ...(options.from ? { from: options.from } : {}) };
  const { register, catalogs, messages } = options;
  try {
    return { reply: { id, ...render(id, params, { locale, register, catalogs, messages }) } };
  } catch (error) {
    if (error instanceof InputError && error.code === "unknown-message") return { reply: null, unwritten: id };
    throw error;
  }
}

/** The decision if we have not met; none where other facts say that we must have. */
function ifNotMet<F extends FactTypes>(decide: (facts: Facts<F>) => Decision, facts: Facts<F>): Decision | undefined {
  try {
    return decide({ ...facts, metInPerson: false });
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

/** The language of the note, if they wrote it themselves and there are replies in it; a region of it that was given stays. */
function localeFor(reading: NoteReading | undefined, { locale = "en", replyLanguage }: ReplyOptions): string {
  if (replyLanguage !== "note" || reading === undefined || reading.signals.default_text === true) return locale;
  const { language } = reading;
  if (language !== "nl" && language !== "en") return locale;
  return locale.toLowerCase().split(/[-_]/)[0] === language ? locale : language;
}

/** Whether we met is theirs to tell, unless I know them anyway, or they are only here to sell. */
function isForTheSender(decision: Decision, known: Facts): boolean {
  if (decision.status !== "open" || decision.action !== "ask") return false;
  if (known["knows"] === true || known["salesPitch"] === true) return false;
  return decision.questions[0]?.fact === "metInPerson";
}

/** What the policy itself says about the message. */
function paramsOf(policy: Policy, decision: Decision): Readonly<Record<string, unknown>> {
  const outcomes = [...policy.rules.map((rule) => rule.then), policy.otherwise];
  return outcomes.find(({ action, reply }) => action === decision.action && reply === decision.reply)?.params ?? {};
}

/** The names of a message's parameters. */
function parametersOf(id: string, messages: Contracts = {}): readonly string[] {
  const own = Object.hasOwn(messages, id) ? messages[id] : undefined;
  return Object.keys(own?.params ?? (Object.hasOwn(contracts, id) ? contracts[id as MessageId].params : {}));
}

/** The parameters that a message has; others of an outcome are the app's business. */
function taken(names: readonly string[], params: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(params).filter(([name]) => names.includes(name)));
}

/** What is really done with a request that is not accepted, which the platform decides. */
function holdFor(id: string, { platform }: ReplyOptions): { readonly hold?: Hold } {
  if (!id.startsWith("reply.archive.") && id !== "reply.decline.tempting") return {};
  const buttons = lower("archive", platform ?? "linkedin-2026");
  return { hold: buttons.includes("archive") ? "archive" : buttons.includes("ignore") ? "ignore" : "leave-open" };
}
