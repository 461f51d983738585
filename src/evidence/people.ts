import { type EvidenceFact, isOf, type PersonKeys } from "./fact";
import { colleaguesByName, withEmployer } from "./name-and-employer";
import { nameKey } from "./person-key";

/** Who is who: which rows of which files speak of the same person. */

/** A person with everything that is known to be about them. */
export interface StoredPerson {
  readonly id: string;
  /** As written, each once, in alphabetical order. */
  readonly names: readonly string[];
  readonly facts: readonly EvidenceFact[];
}

/** A fact that may be about several people with the same name, and is therefore held against none of them. */
export interface UnmatchedFact {
  readonly fact: EvidenceFact;
  readonly candidates: readonly string[];
}

/** The facts of a store, sorted by person. */
export interface People {
  readonly people: Readonly<Record<string, StoredPerson>>;
  /** From `profile:…`, `email:…`, `phone:…` and `name:…` to the people who have it. */
  readonly index: Readonly<Record<string, readonly string[]>>;
  readonly unmatched: readonly UnmatchedFact[];
}

/**
 * Sorts facts by person. Profile address, e-mail and telephone make two rows one person, and so does a name with the
 * same employer; a name alone does so only when one person has it. Depends on the set of facts and not on their order.
 */
export function sortByPerson(facts: readonly EvidenceFact[]): People {
  const shared = sharedKeys(facts);
  const find = joinByKeys(facts, shared);
  const members = new Map<string, EvidenceFact[]>();
  const nameOnly = new Map<string, EvidenceFact[]>();
  const nameless: EvidenceFact[] = [];
  for (const fact of facts) {
    const [key] = strongKeys(fact.person, shared);
    const name = nameKey(fact.person.name ?? "");
    if (key !== undefined) push(members, find(key), fact);
    else if (name !== undefined) push(nameOnly, name, fact);
    else nameless.push(fact);
  }

  const named = new Map<string, string[]>();
  const connected = new Set<string>();
  for (const [id, own] of members) {
    for (const name of new Set(own.map((fact) => nameKey(fact.person.name ?? "")))) {
      if (name !== undefined) push(named, name, id);
    }
    if (own.some((fact) => isOf(fact, "connection"))) connected.add(id);
  }

  const unmatched: UnmatchedFact[] = nameless.map((fact) => ({ fact, candidates: [] }));
  for (const [name, own] of nameOnly) {
    const all = named.get(name) ?? [];
    const connections = all.filter((id) => connected.has(id));
    const homonyms = hasHomonyms(own);
    for (const fact of own) {
      // Only a connection can recommend or endorse; others may share the name.
      const closed = isOf(fact, "recommendation") || isOf(fact, "endorsement");
      const candidates = withEmployer(
        fact,
        connections.length > 0 || closed ? connections : membersFirst(all),
        members,
      );
      const [only, ...more] = candidates;
      if (homonyms || more.length > 0) unmatched.push({ fact, candidates: [...candidates].sort() });
      else push(members, only ?? `name:${name}`, fact);
    }
  }
  for (const [id, member] of colleaguesByName(members)) {
    members.set(member, [...(members.get(member) ?? []), ...(members.get(id) ?? [])]);
    members.delete(id);
  }
  return {
    people: peopleOf(members),
    index: indexOf(members, shared),
    unmatched: unmatched.sort((a, b) => order(a.fact.id, b.fact.id)),
  };
}

/**
 * Of people with one name, those who are members of the network: what happens there happens between members, and a card
 * in an address book may be of the same person.
 */
export function membersFirst(ids: readonly string[]): readonly string[] {
  const members = ids.filter((id) => id.startsWith("profile:"));
  return members.length > 0 ? members : ids;
}

/** The keys of a row that can tell by themselves who it is about. */
function strongKeys(person: PersonKeys, shared: ReadonlySet<string>): readonly string[] {
  const keys = [
    ...(person.profile === undefined ? [] : [`profile:${person.profile}`]),
    ...(person.emails ?? []).map((email) => `email:${email}`),
    ...(person.phones ?? []).map((phone) => `phone:${phone}`),
  ];
  return keys.filter((key) => !shared.has(key));
}

/** Addresses and numbers that several profiles of one file have, such as `info@…`: they tell nobody. */
function sharedKeys(facts: readonly EvidenceFact[]): ReadonlySet<string> {
  const owner = new Map<string, string>();
  const shared = new Set<string>();
  for (const { person, source, asOf } of facts) {
    if (person.profile === undefined) continue;
    for (const key of strongKeys({ ...person }, new Set()).slice(1)) {
      const within = `${source.file} ${asOf} ${key}`;
      if ((owner.get(within) ?? person.profile) !== person.profile) shared.add(key);
      owner.set(within, person.profile);
    }
  }
  return shared;
}

/** Joins keys that stand in one row; gives the function from a key to the id of its person. */
function joinByKeys(facts: readonly EvidenceFact[], shared: ReadonlySet<string>): (key: string) => string {
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    let at = key;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    for (let step = key; step !== at; ) {
      const up = parent.get(step) ?? at;
      parent.set(step, at);
      step = up;
    }
    return at;
  };
  for (const { person } of facts) {
    const [first, ...others] = strongKeys(person, shared);
    if (first === undefined) continue;
    if (!parent.has(first)) parent.set(first, first);
    for (const key of others) {
      if (!parent.has(key)) parent.set(key, key);
      const [a, b] = [root(first), root(key)].sort(byStrength);
      if (a !== undefined && b !== undefined) parent.set(b, a);
    }
  }
  return root;
}

/** A profile before an e-mail address before a number, so that a person's id is the best of their keys. */
function byStrength(a: string, b: string): number {
  const rank = (key: string): number => ["profile:", "email:", "phone:"].findIndex((kind) => key.startsWith(kind));
  return rank(a) - rank(b) || order(a, b);
}

/** Whether one file has several connections with this name: then the name alone tells nobody. */
function hasHomonyms(facts: readonly EvidenceFact[]): boolean {
  const rows = new Map<string, Set<string>>();
  for (const fact of facts) {
    if (!isOf(fact, "connection")) continue;
    const file = `${fact.source.file} ${fact.asOf}`;
    const row = `${fact.says.on} ${fact.says.company} ${fact.says.position}`;
    rows.set(file, (rows.get(file) ?? new Set()).add(row));
  }
  return [...rows.values()].some((different) => different.size > 1);
}

function peopleOf(members: ReadonlyMap<string, readonly EvidenceFact[]>): Readonly<Record<string, StoredPerson>> {
  const people = [...members]
    .sort(([a], [b]) => order(a, b))
    .map(([id, facts]): [string, StoredPerson] => {
      const names = new Set(facts.map((fact) => fact.person.name).filter((name) => name !== undefined));
      return [id, { id, names: [...names].sort(order), facts: [...facts].sort((a, b) => order(a.id, b.id)) }];
    });
  return Object.fromEntries(people);
}

function indexOf(
  members: ReadonlyMap<string, readonly EvidenceFact[]>,
  shared: ReadonlySet<string>,
): Readonly<Record<string, readonly string[]>> {
  const index = new Map<string, Set<string>>();
  for (const [id, facts] of members) {
    for (const { person } of facts) {
      const name = nameKey(person.name ?? "");
      for (const key of [...strongKeys(person, shared), ...(name === undefined ? [] : [`name:${name}`])]) {
        index.set(key, (index.get(key) ?? new Set()).add(id));
      }
    }
  }
  return Object.fromEntries(
    [...index]
      .sort(([a], [b]) => order(a, b))
      .map(([key, ids]): [string, readonly string[]] => [key, [...ids].sort(order)]),
  );
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** By code unit: the same on every machine, unlike a locale's order. */
export function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
