import type { Person } from "../invitation/invitation";
import { anObject, checkArgument } from "../invitation/options";
import type { EvidenceFact } from "./fact";
import { membersFirst, type StoredPerson } from "./people";
import { emailKey, nameKey, phoneKey, profileKey } from "./person-key";
import type { EvidenceStore } from "./store";

/** Whom in the store a person may be, and what says so. */
export type PersonMatch =
  /** The same person: a key says so that no two people share. */
  | { readonly status: "same"; readonly by: "profile" | "email" | "phone"; readonly person: StoredPerson }
  /** The only one in the store with this name: used, and flagged, because a name proves nothing. */
  | { readonly status: "possible"; readonly by: "name"; readonly person: StoredPerson }
  /** Several people with this name. */
  | { readonly status: "ambiguous"; readonly by: "name"; readonly candidates: readonly string[] }
  | { readonly status: "unknown" };

/** Whom to look for; a telephone number in its international form, `+31612345678`. */
export type PersonProbe = Person & { readonly phone?: string };

/**
 * Finds a person in the store: by the address of the profile, else by e-mail, else by telephone, else by a name that one
 * person has.
 *
 * A name never outweighs an address: somebody with another profile address is somebody else. O(1).
 *
 * @example
 * ```ts
 * import { collect, matchPerson } from "know-and-trust/evidence";
 * matchPerson(collect([]), { name: "Aukje Ottema" }).status; // => "unknown"
 * ```
 */
export function matchPerson(store: EvidenceStore, probe: PersonProbe): PersonMatch {
  checkArgument(store, anObject, ["store"]);
  checkArgument(probe, anObject, ["person"]);
  const profile = probe.profileUrl === undefined ? undefined : profileKey(probe.profileUrl);
  const email = probe.email === undefined ? undefined : emailKey(probe.email);
  const byProfile = profile === undefined ? undefined : personAt(store, `profile:${profile}`);
  if (byProfile) return { status: "same", by: "profile", person: byProfile };
  const byEmail = email === undefined ? undefined : personAt(store, `email:${email}`);
  if (byEmail) return { status: "same", by: "email", person: byEmail };

  const phone = probe.phone === undefined ? undefined : phoneKey(probe.phone);
  const byPhone = phone === undefined ? undefined : personAt(store, `phone:${phone}`);
  if (byPhone) return { status: "same", by: "phone", person: byPhone };

  const name = nameKey(nameOf(probe));
  if (name === undefined) return { status: "unknown" };
  const sameName = idsAt(store, `name:${name}`);
  // With an address in hand, only somebody whose address is not known can still be the same person.
  const candidates =
    profile === undefined ? membersFirst(sameName) : sameName.filter((id) => !id.startsWith("profile:"));
  const [only, ...more] = candidates;
  const doubtful = unmatchedWithName(store, name).length > 0;
  if (only === undefined && !doubtful) return { status: "unknown" };
  const person = only === undefined ? undefined : store.people[only];
  if (person === undefined || more.length > 0 || doubtful) return { status: "ambiguous", by: "name", candidates };
  return { status: "possible", by: "name", person };
}

/** Facts about somebody of this name that several people have, held against nobody. */
export function unmatchedWithName(store: EvidenceStore, name: string): readonly EvidenceFact[] {
  return store.unmatched.filter(({ fact }) => nameKey(fact.person.name ?? "") === name).map(({ fact }) => fact);
}

function personAt(store: EvidenceStore, key: string): StoredPerson | undefined {
  const [id] = idsAt(store, key);
  return id === undefined ? undefined : store.people[id];
}

function idsAt(store: EvidenceStore, key: string): readonly string[] {
  return store.index[key] ?? [];
}

export function nameOf(person: Person): string {
  return person.name ?? [person.given, person.family].filter((part) => part !== undefined).join(" ");
}
