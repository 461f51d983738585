import type { Basis } from "./basis";
import type { EvidenceFact, FactOf } from "./fact";
import { isOf } from "./fact";
import type { Lead } from "./lead";
import { order } from "./people";
import type { EvidenceRules } from "./rules";
import type { EvidenceStore } from "./store";
import { type WhyNoMeeting, words } from "./words";

type Meeting = FactOf<"meeting">;

/** The events of a calendar that this person took part in and that have begun. */
function begun(facts: readonly EvidenceFact[], now: string | undefined): readonly Meeting[] {
  const meetings = facts.filter((fact) => isOf(fact, "meeting"));
  return meetings
    .filter(({ says }) => now === undefined || says.first <= now)
    .sort((a, b) => order(lastDay(b, now), lastDay(a, now)) || order(a.id, b.id));
}

/** The last day on which it certainly took place. */
function lastDay({ says }: Meeting, now: string | undefined): string {
  return now === undefined || says.last <= now ? says.last : says.first;
}

/** That we met: both of us took part, at a place and on no screen, and few enough of us to have spoken. */
export function meetingBases(
  facts: readonly EvidenceFact[],
  attended: EvidenceStore["attended"],
  rules: EvidenceRules,
  now: string | undefined,
): readonly Basis[] {
  const met = begun(facts, now).filter((meeting) => whyNoMeeting(meeting, attended, rules) === undefined);
  return met.map((meeting) => ({
    fact: "metInPerson",
    value: true,
    because: [meeting],
    text: words.met(meeting, lastDay(meeting, now)),
    since: meeting.says.first,
  }));
}

/** Events that we may have met at: they bring somebody to mind, and settle nothing. */
export function meetingLeads(
  facts: readonly EvidenceFact[],
  attended: EvidenceStore["attended"],
  rules: EvidenceRules,
  now: string | undefined,
): readonly Lead[] {
  return begun(facts, now).flatMap((meeting): readonly Lead[] => {
    const reason = whyNoMeeting(meeting, attended, rules);
    if (reason === undefined) return [];
    return [
      { fact: "metInPerson", reason, because: [meeting], text: words.maybeMet(meeting, reason, lastDay(meeting, now)) },
    ];
  });
}

function whyNoMeeting(
  { says }: Meeting,
  attended: EvidenceStore["attended"],
  rules: EvidenceRules,
): WhyNoMeeting | undefined {
  if (!Object.hasOwn(attended, says.event)) return "was-i-there";
  switch (says.setting) {
    case "remote":
      return "on-screen";
    case "both":
      return "place-and-screen";
    case "unstated":
      return "no-place";
    case "in-person":
      return says.accepted === null || says.accepted > rules.meetingAttendees ? "large-event" : undefined;
  }
}
