import { type EvidenceFact, isOf } from "./fact";
import type { Lead } from "./lead";
import type { EmployerMatch } from "./shared-employer";
import { words } from "./words";

/** What my notes, my address book and our employers bring to mind; each kind once. */
export function contactLeads(facts: readonly EvidenceFact[], employers: readonly EmployerMatch[]): readonly Lead[] {
  const [note] = facts.filter((fact) => isOf(fact, "own-note"));
  const cards = facts.filter((fact) => isOf(fact, "contact"));
  const card = cards.find(({ says }) => says.hasPhone) ?? cards[0];
  const possible = employers.some(({ overlap }) => overlap) ? undefined : employers[0];
  return [
    ...(note ? [{ fact: "knows", reason: "own-note" as const, because: [note], text: words.ownNote(note) }] : []),
    ...(card ? [{ fact: "knows", reason: "in-address-book" as const, because: [card], text: words.card(card) }] : []),
    ...(possible
      ? [
          {
            fact: "sharedEmployer",
            reason: "possible-colleague" as const,
            because: [possible.fact],
            text: words.maybeColleagues(possible.company, possible.job.source.file),
          },
        ]
      : []),
  ];
}
