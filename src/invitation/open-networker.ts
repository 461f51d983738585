/** People who call themselves open networkers (LIONs), by the marks in their name, headline and note. */

import { CONNECTION_CAP, findConnectionClaim } from "./connection-claim";
import { cleanLine } from "./person-name-clean";
import { NETWORKER_MARK } from "./person-name-decoration";

/** What there is to read of a person; all of it is untrusted, and any part may be missing. */
export interface NetworkerText {
  readonly name?: string | undefined;
  readonly headline?: string | undefined;
  readonly note?: string | undefined;
}

/** What a person's own texts say about open networking; a label, never a judgement of an invitation. */
export interface OpenNetworkerReading {
  /** `true` when they say so themselves; otherwise not known, since nobody announces that they are none. */
  readonly verdict: true | undefined;
  /** `weak`: only an address in the headline, a boast or a lion emoji, which leave the verdict unknown. */
  readonly strength: "strong" | "weak" | "none";
  /** As written, strong ones first, each once. */
  readonly tokens: readonly string[];
  /** The largest number of connections that they boast of. */
  readonly claimedConnections: number | null;
  /** Whether that is more than the platform allows, so that it cannot be true. */
  readonly isBeyondCap: boolean;
}

// A part of a headline or a note that says nothing but this; a longer part may name a school, a company or a battery.
const LION_PART =
  /^(?:(?:a|an|the|een|de|proud|trotse|super|certified|linked-?in|i'm|i am|ik ben|#)\s*){0,4}(?:LION|(?<=linked-?in\s)lion)(?:\s*\(?[\d.,]+\s*[kK]?\s*\+?\)?)?(?:\s(?:connections|connecties|contacts|contacten|here|hier))?$/u;
const LINKEDIN_LION = /\blinked-?in[ -]lion\b|\blion\s?\(\s?linked-?in open networker\s?\)/giu;
const ACCEPTS_ALL =
  /\b(?:accept(?:s|ing)?|accepte(?:er|ert|ren)|welcome|verwelkom)\s(?:all|any|every|alle|elke|ieder)e?\s?(?:your |my |jullie |new |nieuwe |linkedin[- ]|incoming )?(?:invit(?:e|es|ation|ations)|connections?|connection requests?|requests?|uitnodiging(?:en)?|verzoek(?:en)?|connecties?|connectieverzoek(?:en)?)\b|\b(?:all|alle)\s(?:invites|invitations|connection requests|uitnodigingen|connectieverzoeken)\s(?:are\s|worden\s)?(?:accepted|welcome|geaccepteerd|welkom)\b|\b(?:accept|accepteer)\s(?:everyone|everybody|iedereen)\b|\b(?:never|no|nooit|geen)\s(?:an?\s|een\s)?idk'?s?\b/giu;
const ADDRESS = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,63}/u;
const LION_EMOJI = /\u{1F981}/u;
const NEGATED =
  /(?:\b(?:not?|non|never|geen|niet|nooit|former|ex|voormalig|anti|without|zonder)|n't|n’t)[\s-]+(?:[\p{L}'’]+\s){0,2}$/iu;

/**
 * Whether a person says of themselves to be an open networker, with the words that say so.
 *
 * Found: `LION` on its own, `L.I.O.N.`, open networker, TopLinked, MyLink, and accepting all invitations. Never found
 * in a family name, a place, a club or a company (Lion, Lyon, Lions Club). Linear; 2,000 UTF-16 units of a field are read.
 *
 * @example
 * ```ts
 * detectOpenNetworker({ name: "Bob Stone ★ L.I.O.N. ★" }).tokens; // => ["L.I.O.N."]
 * detectOpenNetworker({ name: "Grace Lion", headline: "Teacher, Lions Club" }).verdict; // => undefined
 * detectOpenNetworker({ name: "Tim Mol", headline: "12K+ connecties" }).strength; // => "weak"
 * ```
 */
export function detectOpenNetworker(text: NetworkerText): OpenNetworkerReading {
  const strong = new Set<string>();
  const weak = new Set<string>();
  let claimed: number | null = null;
  for (const [field, raw] of Object.entries({ name: text.name, headline: text.headline, note: text.note })) {
    if (typeof raw !== "string") continue;
    const read = normal(raw);
    for (const token of marks(read)) strong.add(token);
    for (const token of lionParts(read, field === "name")) {
      if (![...strong].some((other) => other.includes(token))) strong.add(token);
    }
    const claim = findConnectionClaim(read);
    if (claim) weak.add(claim.text);
    if (claim && claim.count > (claimed ?? 0)) claimed = claim.count;
    const address = field === "headline" ? ADDRESS.exec(read)?.[0] : undefined;
    if (address !== undefined) weak.add(address);
    if (LION_EMOJI.test(read)) weak.add("\u{1F981}");
  }
  return {
    verdict: strong.size > 0 ? true : undefined,
    strength: strong.size > 0 ? "strong" : weak.size > 0 ? "weak" : "none",
    tokens: [...strong, ...weak],
    claimedConnections: claimed,
    isBeyondCap: claimed !== null && claimed > CONNECTION_CAP,
  };
}

/** Line ends stay visible as a separator of parts. */
function normal(raw: string): string {
  const lines = raw.slice(0, 2_000).split(/[\r\n]+/);
  return lines.map((line) => cleanLine(line).text).join(" | ");
}

function* marks(text: string): Generator<string> {
  for (const pattern of [NETWORKER_MARK, LINKEDIN_LION, ACCEPTS_ALL]) {
    for (const found of text.matchAll(pattern)) {
      const before = text.slice(Math.max(0, found.index - 60), found.index);
      const isIdk = /idk/i.test(found[0]);
      if ((isIdk || !NEGATED.test(before)) && !/\boracle\s$/i.test(before))
        yield found[0].replace(/^[,|/#]\s*/, "").trim();
    }
  }
}

/** Parts between separators that say nothing but LION, and the LION that follows a name. */
function* lionParts(text: string, isName: boolean): Generator<string> {
  const sentence = isName ? text : text.replace(/[.!?]+(?=\s|$)/g, "|");
  const parts = sentence.split(/\s*(?:[|•·,;/:▶►★☆✦✪◆●⭐–—]|\s-\s|\p{Extended_Pictographic}|[\])}([{])\s*/u);
  for (const part of parts) {
    const words = part.trim().split(" ");
    if (!isName && LION_PART.test(part.trim())) yield "LION";
    const others = words.slice(0, -1).filter((word) => /\p{Ll}/u.test(word));
    if (isName && words.at(-1) === "LION" && (others.length > 1 || (words.length === 1 && parts[0]?.trim() !== part))) {
      yield "LION";
    }
  }
}
