import type { Decision } from "../decide/decision";
import type { NoteReading } from "../evidence/note/signals";
import { cleanText, hasLink, hasMissingValue } from "../messages/clean-text";

/** Asked of the sender when the open question is theirs to answer. */
export const ASK_THE_SENDER = "reply.ask.how-do-we-know";

/** A message, the decision it goes with, and what the note gives it to say. */
export interface Answer {
  readonly id: string;
  readonly decision: Decision;
  readonly params: Readonly<Record<string, string>>;
}

/**
 * Asks how we know each other in view of what the note says about it: for more where it says how; not at all where it
 * says that we have never met. There the answer is the one for people not met, if that is to hold the request.
 *
 * @param language - of the reply
 * @param ifNotMet - the decision if the note is right that we have not
 */
export function askInViewOf(
  reading: NoteReading,
  language: string,
  decision: Decision,
  ifNotMet: () => Decision | undefined,
): Answer | undefined {
  if (reading.signals.denies_met === true) {
    const told = decision.status === "open" ? ifNotMet() : decision;
    if (told?.status !== "settled" || told.action !== "archive" || told.reply === null) return undefined;
    // The matter is still open, so no button has been pressed.
    return { id: told.reply, decision: told, params: { hold: "leave-open" } };
  }
  if (reading.signals.claims_met !== true && reading.signals.shared_history !== true) {
    return { id: ASK_THE_SENDER, decision, params: {} };
  }
  const where = reading.language === language ? repeatable(reading.where) : undefined;
  return { id: "reply.ask.remind-me", decision, params: where === undefined ? {} : { where } };
}

/** Words that mean somebody else once I say them. */
const TURNS_ROUND =
  /(?<!\p{L})(?:i|me|my|we|us|our|you|your|ik|mij|mijn|m'n|wij|ons|onze|je|jij|jou|jouw|jullie|u|uw)(?!\p{L})/iu;

/** A place that has an article or a capital, in no more than letters, figures and what stands in names. */
const PLACE = /^(?=(?:[Tt]he|[Aa]n?|[Dd]e|[Hh]et|[Ee]en) |\p{Lu})[\p{L}\p{M}\p{N} '&.,-]{2,60}$/u;

/** The place of a meeting, where it means the same from my mouth and a message can take it. */
function repeatable(where: NoteReading["where"]): string | undefined {
  const place = cleanText(where?.text ?? "");
  if (!PLACE.test(place) || TURNS_ROUND.test(place) || hasLink(place) || hasMissingValue(place)) return undefined;
  return place;
}
