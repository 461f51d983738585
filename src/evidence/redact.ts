import type { FactValue } from "../invitation/condition";
import type { DossierOptions } from "./dossier";
import type { EvidenceFact } from "./fact";
import { FILES } from "./linkedin/files";
import { order } from "./people";
import { personFindings } from "./person-findings";
import { DEFAULT_EVIDENCE_RULES } from "./rules";
import { type EvidenceStore, factsOf } from "./store";

/** A person without anything that tells who. */
export interface RedactedPerson {
  /** `person 1` and so on, in the order of the store. */
  readonly person: string;
  readonly facts: readonly { readonly kind: string; readonly file: string; readonly month?: string }[];
  /** What `dossier` answers about this person; words of an answer of your own are left out. */
  readonly answers: Readonly<Record<string, boolean | number>>;
  /** Per answer which of the facts decided it, counted from 0. */
  readonly because: Readonly<Record<string, readonly number[]>>;
}

/** A store that can be shown or logged. */
export interface RedactedStore {
  readonly kind: "redacted-evidence";
  readonly people: readonly RedactedPerson[];
  /** Facts that may be about several people. */
  readonly unmatched: number;
  readonly jobs: number;
  /** Events of a calendar that I took part in. */
  readonly attended: number;
  readonly rejected: EvidenceStore["rejected"];
}

/**
 * What a store holds, without anything that tells who: people are numbered, days become months, and names, addresses,
 * employers, notes, rows and the names of your own files are left out.
 *
 * The answers are those of `dossier`, given as they are: they could not be found again in what is left, since a month
 * does not tell which of two words is the newer, nor a missing employer who was a colleague.
 *
 * @param options - as for `dossier`
 * @example
 * ```ts
 * import { collect, redact } from "know-and-trust/evidence";
 * const word = { person: { name: "Tim Mol" }, fact: "trusts", value: true, on: "2026-11-20" };
 * const [first] = redact(collect([{ kind: "answers", answers: [word] }])).people;
 * first?.facts; // => [{ kind: "answer", file: "answers", month: "2026-11" }]
 * first?.answers; // => { trusts: true }
 * ```
 */
export function redact(store: EvidenceStore, options: DossierOptions = {}): RedactedStore {
  const { now, ...rules } = options;
  const fileOf = namesOfFiles(store);
  const redacted = Object.values(store.people).map((person, index): RedactedPerson => {
    const found = personFindings(person, store, { ...DEFAULT_EVIDENCE_RULES, ...rules }, now?.slice(0, 10));
    const established = Object.entries(found.established);
    return {
      person: `person ${index + 1}`,
      facts: person.facts.map((fact) => {
        const month = dayOf(fact)?.slice(0, 7);
        return { kind: fact.says.kind, file: fileOf(fact.source.file), ...(month === undefined ? {} : { month }) };
      }),
      answers: Object.fromEntries(
        established.flatMap(([fact, { value }]) => (isWordless(value) ? [[fact, value] as const] : [])),
      ),
      because: Object.fromEntries(
        established.map(([name, { facts }]) => [
          name,
          facts.map((fact) => person.facts.indexOf(fact)).sort((a, b) => a - b),
        ]),
      ),
    };
  });
  return {
    kind: "redacted-evidence",
    people: redacted,
    unmatched: store.unmatched.length,
    jobs: store.jobs.length,
    attended: Object.keys(store.attended).length,
    rejected: store.rejected.map((entry) => ({ ...entry, file: fileOf(entry.file) })),
  };
}

function isWordless(value: FactValue): value is boolean | number {
  return typeof value !== "string";
}

const GENERAL = new Set([
  "answers",
  "calendar",
  "address book",
  "inside information",
  ...FILES.map(({ file }) => file),
]);

/** Files keep the names that the platform or the package gives them; others may bear a person's and are numbered. */
function namesOfFiles(store: EvidenceStore): (file: string) => string {
  const all = [...factsOf(store).map(({ source }) => source.file), ...store.rejected.map(({ file }) => file)];
  const own = [...new Set(all)].filter((file) => !GENERAL.has(file)).sort(order);
  return (file) => (GENERAL.has(file) ? file : `file ${own.indexOf(file) + 1}`);
}

function dayOf({ says }: EvidenceFact): string | undefined {
  switch (says.kind) {
    case "messages":
      return says.last;
    case "invitation":
      return says.sentAt;
    case "meeting":
      return says.last;
    case "contact":
      return undefined;
    default:
      return says.on;
  }
}
