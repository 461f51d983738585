import { match } from "ts-pattern";
import { InputError } from "../errors";
import { aList, anObject, aText, checkArgument, checkOptions } from "../invitation/options";
import { addressBookFacts } from "./address-book-facts";
import { type Answers, answerFacts, type Rejected } from "./answers";
import { calendarFacts } from "./calendar-facts";
import { exportFacts, exportJobs } from "./export-facts";
import { type EvidenceFact, type FactOf, isOf, type OwnJob } from "./fact";
import type { AddressBook } from "./ical/address-book";
import type { Calendar } from "./ical/calendar";
import { type InsideInformation, insideFacts } from "./inside-information";
import type { LinkedInExport } from "./linkedin/linkedin-export";
import { order, type People, sortByPerson } from "./people";
import { emailKey, nameKey, profileKey } from "./person-key";

/** What tells that a row is about myself. */
export interface Myself {
  readonly names: readonly string[];
  readonly profiles: readonly string[];
  readonly emails: readonly string[];
}

/** Everything that your own files say about people, as plain JSON. It holds no content of messages or events. */
export interface EvidenceStore extends People {
  readonly kind: "evidence";
  readonly version: 1;
  readonly me: Myself;
  /** My own jobs, for telling a shared employer. */
  readonly jobs: readonly OwnJob[];
  /** The events of calendars that I took part in myself, by event. */
  readonly attended: Readonly<Record<string, FactOf<"meeting">>>;
  readonly rejected: readonly Rejected[];
}

/** What one source adds. */
interface Collected {
  readonly facts: readonly EvidenceFact[];
  readonly jobs: readonly OwnJob[];
  readonly mine: readonly Myself[];
  readonly rejected: readonly Rejected[];
}

/** What a source of evidence may be: what a reader gives, or your own answers. */
export type EvidenceSource = LinkedInExport | Calendar | AddressBook | InsideInformation | Answers;

/**
 * Puts what your files and you yourself say about people into one store, sorted by person.
 *
 * The order of the sources changes nothing, and the same source twice is as good as once. Rows are one person when they
 * share a profile, an e-mail address or a telephone number, or a name and an employer; a name alone counts only when one
 * person has it. Rows about
 * yourself are left out; in a calendar, whoever has your name is you. O(n log n) in the number of rows.
 *
 * @param options.me - your own profile and addresses, where the files do not tell; a calendar says nothing about whom
 *   you met unless one of your addresses or your name stands in it
 * @throws {@link InputError} `wrong-type` for a source that no reader made
 * @example
 * ```ts
 * import { collect, factsFor } from "know-and-trust/evidence";
 * const aukje = { profileUrl: "https://www.linkedin.com/in/aukje-o" };
 * const word = { kind: "answers" as const, answers: [{ person: aukje, fact: "metInPerson", value: true, on: "2026-11-20" }] };
 * factsFor(collect([word]), { id: "1", direction: "incoming", person: aukje }).metInPerson; // => true
 * ```
 */
export function collect(
  sources: readonly EvidenceSource[],
  options: {
    readonly me?: { readonly profileUrl?: string; readonly name?: string; readonly emails?: readonly string[] };
  } = {},
): EvidenceStore {
  checkArgument(sources, aList, ["sources"]);
  checkOptions(options, { me: anObject });
  checkOptions(options.me ?? {}, { profileUrl: aText, name: aText, emails: aList }, ["me"]);
  const mine = ownKeys(options.me ?? {});
  const read = sources.map(
    (source, index): Collected =>
      match(source)
        .with({ kind: "linkedin-export" }, (linkedIn) => ({
          facts: exportFacts(linkedIn),
          jobs: exportJobs(linkedIn),
          mine: [ownKeys(linkedIn.me)],
          rejected: [],
        }))
        .with({ kind: "calendar" }, (calendar) => ({
          facts: calendarFacts(calendar),
          jobs: [],
          mine: [ownKeys(calendar.me)],
          rejected: calendar.rejected,
        }))
        .with({ kind: "address-book" }, (book) => ({
          facts: addressBookFacts(book),
          jobs: [],
          mine: [],
          rejected: book.rejected,
        }))
        .with({ kind: "inside-information" }, (inside) => ({ ...insideFacts(inside), jobs: [], mine: [] }))
        .with({ kind: "answers" }, (answers) => ({ ...answerFacts(answers), jobs: [], mine: [] }))
        .otherwise(() => {
          const message = "expected what a reader gives, or answers";
          throw new InputError({ code: "wrong-type", path: ["sources", index], message });
        }),
  );
  return storeOf(
    read.flatMap(({ facts }) => facts),
    read.flatMap(({ jobs }) => jobs),
    read.flatMap(({ rejected }) => rejected),
    [mine, ...read.flatMap((collected) => collected.mine)],
  );
}

/**
 * The evidence of two stores in one: the same as collecting all their sources at once, in any order.
 *
 * @example
 * ```ts
 * import { collect, merge } from "know-and-trust/evidence";
 * merge(collect([]), collect([])).kind; // => "evidence"
 * ```
 */
export function merge(a: EvidenceStore, b: EvidenceStore): EvidenceStore {
  const facts = [...factsOf(a), ...factsOf(b)];
  return storeOf(facts, [...a.jobs, ...b.jobs], [...a.rejected, ...b.rejected], [a.me, b.me]);
}

/** Every fact of a store, those that could not be matched included. */
export function factsOf(store: EvidenceStore): readonly EvidenceFact[] {
  return [
    ...Object.values(store.people).flatMap((person) => person.facts),
    ...store.unmatched.map(({ fact }) => fact),
    ...Object.values(store.attended),
  ];
}

/** The one way to make a store: of a set of facts, whatever their order. */
export function storeOf(
  facts: readonly EvidenceFact[],
  jobs: readonly OwnJob[],
  rejected: readonly Rejected[],
  mine: readonly Myself[],
): EvidenceStore {
  const me: Myself = {
    names: distinct(mine.flatMap(({ names }) => names)),
    profiles: distinct(mine.flatMap(({ profiles }) => profiles)),
    emails: distinct(mine.flatMap(({ emails }) => emails)),
  };
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const all = [...byId.values()].sort((a, b) => order(a.id, b.id));
  const isMine = aboutMyself(me);
  const others = all.filter((fact) => !isMine(fact));
  const jobsById = new Map(jobs.map((job) => [job.id, job]));
  const rejectedOnce = new Map(rejected.map((entry) => [`${entry.file} ${entry.row} ${entry.reason}`, entry]));
  return {
    kind: "evidence",
    version: 1,
    me,
    jobs: [...jobsById.values()].sort((a, b) => order(a.id, b.id)),
    ...sortByPerson(others),
    attended: attendedBy(all.filter(isMine)),
    rejected: [...rejectedOnce].sort(([a], [b]) => order(a, b)).map(([, entry]) => entry),
  };
}

function ownKeys(me: {
  readonly profileUrl?: string;
  readonly name?: string;
  readonly emails?: readonly string[];
}): Myself {
  const profile = me.profileUrl === undefined ? undefined : profileKey(me.profileUrl);
  return {
    names: me.name === undefined ? [] : [me.name],
    profiles: profile === undefined ? [] : [profile],
    emails: (me.emails ?? []).map(emailKey).filter((email) => email !== undefined),
  };
}

function aboutMyself(me: Myself): (fact: EvidenceFact) => boolean {
  const [profiles, emails] = [new Set(me.profiles), new Set(me.emails)];
  const names = new Set(me.names.map(nameKey));
  return (fact) => {
    const { profile, emails: addresses = [], name } = fact.person;
    if (profile !== undefined) return profiles.has(profile);
    if (addresses.some((address) => emails.has(address))) return true;
    // At work I have another address than in my network, and my calendar has me in every event.
    const key = isOf(fact, "meeting") ? nameKey(name ?? "") : undefined;
    return key !== undefined && names.has(key);
  };
}

/** The first fact of each event: two addresses of mine in one event say the same. */
function attendedBy(mine: readonly EvidenceFact[]): EvidenceStore["attended"] {
  const meetings = mine.filter((fact) => isOf(fact, "meeting"));
  const byEvent = new Map<string, FactOf<"meeting">>();
  for (const fact of meetings) if (!byEvent.has(fact.says.event)) byEvent.set(fact.says.event, fact);
  return Object.fromEntries([...byEvent].sort(([a], [b]) => order(a, b)));
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort(order);
}
