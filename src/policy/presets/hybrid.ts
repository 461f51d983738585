import type { acquaintance } from "../../invitation/acquaintance";
import { anything, checkOptions, integerFrom, oneOf } from "../../invitation/options";
import type { Vocabulary } from "../../invitation/vocabulary";
import { CRITERIA, type Criterion, criterionRule } from "./criterion";
import { guards } from "./guards";
import { type PresetOptions, type PresetPolicy, preset } from "./preset-policy";

/** How strict a {@link hybrid} policy is. */
export interface HybridOptions<V extends Vocabulary = typeof acquaintance> extends PresetOptions<V> {
  /** Who is always accepted, as in {@link strictSelective}; `both` by default. */
  readonly criterion?: Criterion;
  /** How many signs of a shared world make a stranger welcome, 1 to 6; 2 by default. */
  readonly signs?: number;
  /** How many shared connections count as a sign; 10 by default. */
  readonly mutualConnections?: number;
  /** How many messages show that you are in contact with somebody you know; 10 by default. */
  readonly messages?: number;
  /** How many days with two-way contact show the same; 4 by default. */
  readonly days?: number;
}

/**
 * Between the schools: accept whom the selective school accepts, people you know and are in contact with, and
 * strangers with several signs of a shared world; turn down scams, blocked people and sales pitches.
 *
 * Everyone whom `strictSelective` accepts is accepted here too, and everyone accepted here is accepted by `lion`,
 * guards aside.
 *
 * @throws {@link InputError} `unknown-option`
 * @example
 * ```ts
 * import { evaluate, hybrid } from "know-and-trust";
 * const known = { inBlockList: false, suspectedScam: false, salesPitch: false, knows: true, daysInContact: 6 };
 * evaluate(hybrid(), known).action; // => "accept"
 * ```
 */
export function hybrid<V extends Vocabulary = typeof acquaintance>(options: HybridOptions<V> = {}): PresetPolicy<V> {
  checkOptions(options, {
    vocabulary: anything,
    criterion: oneOf(CRITERIA),
    signs: integerFrom(1, 6),
    mutualConnections: integerFrom(1),
    messages: integerFrom(1),
    days: integerFrom(1),
  });
  const { criterion = "both", signs = 2, mutualConnections = 10, messages = 10, days = 4 } = options;
  return preset<V>(options.vocabulary, {
    name: "hybrid",
    version: "1.0.0",
    rules: [
      ...guards({ action: "decline" }),
      {
        id: "welcome-list",
        when: { fact: "inAllowList", op: "eq", value: true },
        then: { action: "accept", reply: "reply.welcome.accepted" },
        because: {
          nl: "Je eigen lijst gaat voor.",
          en: "Your own list comes first.",
        },
      },
      criterionRule(criterion),
      {
        id: "sales-pitch",
        when: { fact: "salesPitch", op: "eq", value: true },
        then: { action: "decline" },
        because: {
          nl: "Je netwerk is geen markt voor verkooppraatjes.",
          en: "Your network is no market for sales pitches.",
        },
      },
      {
        id: "known-and-in-contact",
        when: {
          all: [
            { fact: "knows", op: "eq", value: true },
            {
              any: [
                { fact: "daysInContact", op: "gte", value: days },
                { fact: "messagesExchanged", op: "gte", value: messages },
                { fact: "sharedEmployer", op: "eq", value: true },
                { fact: "mutualFriend", op: "eq", value: true },
              ],
            },
          ],
        },
        then: { action: "accept", reply: "reply.welcome.accepted" },
        because: {
          nl: "Bekenden met wie je echt contact hebt, zijn welkom.",
          en: "Acquaintances you are really in contact with are welcome.",
        },
      },
      {
        id: "asked-to-archive",
        when: {
          all: [
            { fact: "asksToArchive", op: "eq", value: true },
            { fact: "knows", op: "eq", value: false },
          ],
        },
        then: { action: "archive", reply: "reply.archive.no-recall" },
        because: {
          nl: "De afzender vroeg zelf om te archiveren als je niet meer weet wie het is.",
          en: "The sender asked you to archive if you do not remember.",
        },
      },
      {
        id: "claims-a-meeting",
        when: {
          all: [
            { fact: "claimsMeeting", op: "eq", value: true },
            { fact: "metInPerson", op: "eq", value: false },
          ],
        },
        then: { action: "ask", reply: "reply.ask.how-do-we-know" },
        because: {
          nl: "De afzender schrijft dat jullie elkaar spraken, en jij weet daar niet van: vraag het na.",
          en: "The sender writes that you have talked, and you do not recall it: ask.",
        },
      },
      {
        id: "shared-world",
        when: {
          atLeast: signs,
          of: [
            { fact: "mutualConnections", op: "gte", value: mutualConnections },
            { fact: "sharedGroup", op: "eq", value: true },
            { fact: "sharedEmployer", op: "eq", value: true },
            { fact: "mutualFriend", op: "eq", value: true },
            { fact: "interactedOnline", op: "eq", value: true },
            { fact: "followedByMe", op: "eq", value: true },
          ],
        },
        then: { action: "accept", reply: "reply.welcome.accepted" },
        because: {
          nl: "Genoeg wijst erop dat jullie in dezelfde wereld werken.",
          en: "Enough signs show that you move in the same world.",
        },
      },
    ],
    otherwise: { action: "archive", reply: "reply.archive.not-met" },
    whenOpen: "ask",
  });
}
