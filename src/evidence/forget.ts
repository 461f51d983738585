import { nameOf, type PersonProbe } from "./match-person";
import type { StoredPerson } from "./people";
import { emailKey, nameKey, phoneKey, profileKey } from "./person-key";
import { type EvidenceStore, factsOf, storeOf } from "./store";

/**
 * The store without a person: their facts, their keys, and whatever could not be matched but bears their name. What is
 * known about others stays.
 *
 * Everybody who fits is forgotten: the person with this profile, e-mail address or telephone number, and without any of them,
 * all who have the name. Twice is once. Collecting the same file again brings the person back, so an app that must not keeps a block
 * list of its own.
 *
 * @example
 * ```ts
 * import { collect, dossier, forget } from "know-and-trust/evidence";
 * const tim = { name: "Tim Mol" };
 * const store = collect([{ kind: "answers", answers: [{ person: tim, fact: "knows", value: true, on: "2026-11-20" }] }]);
 * dossier(forget(store, tim), tim).facts; // => []
 * ```
 */
export function forget(store: EvidenceStore, person: PersonProbe): EvidenceStore {
  const gone = peopleMeant(store, person);
  const names = new Set(gone.flatMap((known) => known.names).map(nameKey));
  const asked = nameKey(nameOf(person));
  if (asked !== undefined && gone.length === 0) names.add(asked);
  const goneFacts = new Set(gone.flatMap(({ facts }) => facts.map(({ id }) => id)));
  // A fact of an unclear homonym may be theirs, and the name alone would still be found.
  const doubtful = new Set(
    store.unmatched.filter(({ fact }) => names.has(nameKey(fact.person.name ?? ""))).map(({ fact }) => fact.id),
  );
  const kept = factsOf(store).filter(({ id }) => !goneFacts.has(id) && !doubtful.has(id));
  // Rejected entries hold a position and a reason, and nothing of anybody.
  return storeOf(kept, store.jobs, store.rejected, [store.me]);
}

function peopleMeant(store: EvidenceStore, person: PersonProbe): readonly StoredPerson[] {
  const profile = person.profileUrl === undefined ? undefined : profileKey(person.profileUrl);
  const email = person.email === undefined ? undefined : emailKey(person.email);
  const phone = person.phone === undefined ? undefined : phoneKey(person.phone);
  const name = nameKey(nameOf(person));
  const strong = [
    ...(profile === undefined ? [] : (store.index[`profile:${profile}`] ?? [])),
    ...(email === undefined ? [] : (store.index[`email:${email}`] ?? [])),
    ...(phone === undefined ? [] : (store.index[`phone:${phone}`] ?? [])),
  ];
  const ids = strong.length > 0 || name === undefined ? strong : (store.index[`name:${name}`] ?? []);
  return [...new Set(ids)].map((id) => store.people[id]).filter((known) => known !== undefined);
}
