import type { AcquaintanceFactTypes } from "../../invitation/acquaintance";
import type { StandardAction } from "../../invitation/vocabulary";
import type { Outcome, TypedRule } from "../document";

/** Rules in front of everything else: whom you blocked, and what looks like a scam. Neither gets a reply. */
export function guards(then: Outcome<StandardAction>): readonly TypedRule<AcquaintanceFactTypes, StandardAction>[] {
  return [
    {
      id: "blocked",
      when: { fact: "inBlockList", op: "eq", value: true },
      then,
      because: { nl: "Wie je blokkeert, laat je niet toe.", en: "You let nobody in whom you have blocked." },
    },
    {
      id: "suspected-scam",
      when: { fact: "suspectedScam", op: "eq", value: true },
      then,
      because: { nl: "Op oplichting ga je niet in.", en: "You do not respond to scams." },
    },
  ];
}
