import { isOf } from "./fact";
import { employerBases, fileBases } from "./file-bases";
import type { Finding, Findings } from "./finding";
import type { Lead } from "./lead";
import { contactLeads, sameNameLeads } from "./leads";
import { meetingBases, meetingLeads } from "./meetings";
import type { StoredPerson } from "./people";
import type { EvidenceRules } from "./rules";
import { sharedEmployers } from "./shared-employer";
import type { EvidenceStore } from "./store";
import { type Doubt, newestFirst, reconcile, weigh } from "./weigh";

/** What is known about a person, what is in doubt, and what bears on the rest without settling it. */
export interface PersonFindings {
  readonly established: Findings;
  readonly doubts: Readonly<Record<string, Doubt>>;
  readonly leads: readonly Lead[];
}

export const NO_FINDINGS: PersonFindings = { established: {}, doubts: {}, leads: [] };

/** My word about these changes with time; that we once met does not. */
const CHANGING = new Set(["trusts", "wouldIntroduce", "knowsMe", "knows"]);

/**
 * All that can be concluded about a person: my own word outweighs inside information, and that outweighs the files. A
 * word that something has overtaken, or two of one weight that differ, leave the matter unknown.
 */
export function personFindings(
  person: StoredPerson,
  store: EvidenceStore,
  rules: EvidenceRules,
  now: string | undefined,
): PersonFindings {
  const { facts } = person;
  const employers = sharedEmployers(facts, store.jobs);
  const fromFiles = [
    ...meetingBases(facts, store.attended, rules, now),
    ...fileBases(facts, rules),
    ...employerBases(employers),
  ];
  const isSaid = (on: string): boolean => now === undefined || on.slice(0, 10) <= now.slice(0, 10);
  const answers = facts.filter((fact) => isOf(fact, "answer")).filter(({ says }) => isSaid(says.on));
  const inside = facts.filter((fact) => isOf(fact, "inside")).filter(({ says }) => isSaid(says.on));
  const established: Record<string, Finding> = {};
  const doubts: Record<string, Doubt> = {};
  const names = [...[...answers, ...inside].map(({ says }) => says.fact), ...fromFiles.map(({ fact }) => fact)];
  for (const name of new Set(names)) {
    const verdict = weigh({
      own: newestFirst(answers.filter(({ says }) => says.fact === name)),
      inside: newestFirst(inside.filter(({ says }) => says.fact === name)),
      files: fromFiles.filter(({ fact }) => fact === name),
      holdsDays: CHANGING.has(name) ? rules.answersHoldDays : null,
      now,
    });
    if ("reason" in verdict) doubts[name] = verdict;
    else established[name] = verdict;
  }
  reconcile(established, doubts);
  const leads = [
    ...meetingLeads(facts, store.attended, rules, now),
    ...sameNameLeads(person, store, rules, now),
    ...contactLeads(facts, employers),
  ];
  return { established, doubts, leads };
}
