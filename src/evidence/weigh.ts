import type { FactValue } from "../invitation/condition";
import type { Basis } from "./basis";
import { daysBetween } from "./days";
import { type EvidenceFact, type FactOf, isOf } from "./fact";
import type { Finding } from "./finding";
import { order } from "./people";
import { words } from "./words";

/** Why a fact about which there is evidence is unknown all the same. */
export interface Doubt {
  readonly reason: "contradiction" | "out-of-date";
  readonly because: readonly EvidenceFact[];
}

/** Somebody's word: my own, or what I was told in confidence. */
type Word = FactOf<"answer"> | FactOf<"inside">;

/** All that bears on one fact; words the newest first. */
export interface Weighing {
  readonly own: readonly FactOf<"answer">[];
  readonly inside: readonly FactOf<"inside">[];
  readonly files: readonly Basis[];
  /** After how many days my own word is to be asked again. */
  readonly holdsDays: number | null;
  readonly now: string | undefined;
}

/** What follows: my newest word, else what I was told in confidence, else what the files say. */
export function weigh({ own, inside, files, holdsDays, now }: Weighing): Finding | Doubt {
  const fresh = newestOf(own).filter(({ says }) => !isOlder(says.on, holdsDays, now));
  const valid = inside.filter(({ says }) => says.until === undefined || now === undefined || now <= says.until);
  const speaking: readonly Word[] = fresh.length > 0 ? fresh : valid;
  const [word] = speaking;
  if (word === undefined) {
    const [basis] = files;
    if (basis === undefined) return { reason: "out-of-date", because: [...own, ...inside] };
    return { value: basis.value, text: basis.text, facts: files.flatMap(({ because }) => because), ...sinceOf(files) };
  }
  const { value, on } = word.says;
  if (speaking.some(({ says }) => says.value !== value)) return { reason: "contradiction", because: speaking };
  // What a file saw happen after the word was given has overtaken it, or the file is mistaken.
  const later = files.filter((basis) => basis.value !== value && basis.since !== undefined && basis.since > on);
  if (typeof value === "boolean" && later.length > 0) {
    return { reason: "contradiction", because: [...speaking, ...later.flatMap(({ because }) => because)] };
  }
  const agreeing = files.filter((basis) => basis.value === value).flatMap(({ because }) => because);
  const isSecret = isOf(word, "inside") && agreeing.length === 0;
  return {
    value,
    text: isOf(word, "inside") ? words.inside(on) : words.answer(on),
    facts: [...new Set([word, ...saying(own, value), ...saying(inside, value), ...agreeing])],
    ...(isSecret ? { confidential: true as const } : {}),
  };
}

function newestOf<W extends Word>(newestFirst: readonly W[]): readonly W[] {
  return newestFirst.filter(({ says }) => says.on === newestFirst[0]?.says.on);
}

export function newestFirst<W extends Word>(all: readonly W[]): readonly W[] {
  return [...all].sort((a, b) => order(b.says.on, a.says.on) || order(a.id, b.id));
}

function saying<W extends Word>(all: readonly W[], value: FactValue): readonly W[] {
  return all.filter(({ says }) => says.value === value);
}

function isOlder(on: string, days: number | null, now: string | undefined): boolean {
  const age = days === null || now === undefined ? undefined : daysBetween(on, now);
  return age !== undefined && days !== null && age > days;
}

function sinceOf(files: readonly Basis[]): { readonly since?: string } {
  const since = files
    .flatMap((basis) => basis.since ?? [])
    .sort()
    .at(-1);
  return since === undefined ? {} : { since };
}

/**
 * Makes the findings agree with what always holds: whom I have met, or would introduce, I know. My own word outweighs
 * a file, a newer word an older one, and neither stands where both weigh the same or a file has overtaken the word.
 */
export function reconcile(established: Record<string, Finding>, doubts: Record<string, Doubt>): void {
  for (const stronger of ["metInPerson", "wouldIntroduce"]) {
    const finding = established[stronger];
    if (finding?.value !== true) continue;
    const knows = established["knows"];
    const doubt = doubts["knows"];
    const said = knows?.facts ?? (doubt?.reason === "contradiction" ? doubt.because : []);
    const denial = said.find((fact) => isWord(fact) && fact.says.value === false);
    const weight = denial === undefined ? 1 : order(dayOf(finding.facts[0]), dayOf(denial));
    if (weight > 0) {
      const facts = denial === undefined ? [...new Set([...(knows?.facts ?? []), ...finding.facts])] : finding.facts;
      const known = knows === undefined || knows.confidential || denial !== undefined ? finding : knows;
      established["knows"] = { ...known, value: true, facts };
      delete doubts["knows"];
      continue;
    }
    const contradiction: Doubt = { reason: "contradiction", because: [...finding.facts, ...said] };
    delete established[stronger];
    doubts[stronger] = contradiction;
    const isOvertaken = dayOf(finding.facts[0]) === "" && finding.since !== undefined && finding.since > dayOf(denial);
    if (knows !== undefined && weight < 0 && !isOvertaken) continue;
    delete established["knows"];
    doubts["knows"] = contradiction;
  }
}

function isWord(fact: EvidenceFact): fact is Word {
  return isOf(fact, "answer") || isOf(fact, "inside");
}

/** The day of a word; what files say comes before all of them. */
function dayOf(fact: EvidenceFact | undefined): string {
  return fact !== undefined && isWord(fact) ? fact.says.on : "";
}
