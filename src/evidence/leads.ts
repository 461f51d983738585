import { type EvidenceFact, isOf } from "./fact";
import type { Lead } from "./lead";
import { meetingBases, meetingLeads } from "./meetings";
import type { StoredPerson } from "./people";
import { nameKey } from "./person-key";
import type { EvidenceRules } from "./rules";
import type { EmployerMatch } from "./shared-employer";
import type { EvidenceStore } from "./store";
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

/** Somebody in my calendar has this name, and nothing says whether it is the same person. */
export function sameNameLeads(
  person: StoredPerson,
  store: Pick<EvidenceStore, "attended" | "index" | "people">,
  rules: EvidenceRules,
  now: string | undefined,
): readonly Lead[] {
  const names = new Set(person.names.map(nameKey).filter((name) => name !== undefined));
  const ids = new Set([...names].flatMap((name) => store.index[`name:${name}`] ?? []));
  return [...ids].flatMap((id): readonly Lead[] => {
    // Two members of the network with one name are two people.
    const other = id === person.id || id.startsWith("profile:") ? undefined : store.people[id];
    if (other === undefined) return [];
    const [met] = meetingBases(other.facts, store.attended, rules, now);
    const [lead] = meetingLeads(other.facts, store.attended, rules, now);
    const found = met ?? lead;
    if (found === undefined) return [];
    return [{ fact: "metInPerson", reason: "same-name", because: found.because, text: words.sameName(found.text) }];
  });
}
