/** The slow and obvious way to do it, with sets: what the typed arrays must agree with. */

import * as fc from "fast-check";
import type { Ties } from "../../src/reach";

export type Pair = readonly [string, string];
export type Contacts = ReadonlyMap<string, ReadonlySet<string>>;

export function contactsFrom(pairs: readonly Pair[]): Contacts {
  const contacts = new Map<string, Set<string>>();
  const link = (a: string, b: string) => {
    const known = contacts.get(a) ?? new Set<string>();
    contacts.set(a, known);
    if (a !== b) known.add(b);
  };
  for (const [a, b] of pairs) {
    link(a, b);
    link(b, a);
  }
  return contacts;
}

export const contactsOf = (contacts: Contacts, id: string): ReadonlySet<string> => contacts.get(id) ?? new Set();

/** For each contact the people at distance two whom it opens. */
export function doors(contacts: Contacts, me: string, via = (_: string) => true): Map<string, Set<string>> {
  const mine = contactsOf(contacts, me);
  const opened = new Map<string, Set<string>>();
  for (const connector of [...mine].sort()) {
    if (!via(connector)) continue;
    const targets = [...contactsOf(contacts, connector)].filter((id) => id !== me && !mine.has(id));
    opened.set(connector, new Set(targets));
  }
  return opened;
}

export function union(sets: Iterable<ReadonlySet<string>>): Set<string> {
  const all = new Set<string>();
  for (const set of sets) for (const id of set) all.add(id);
  return all;
}

export function intersection(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...a].filter((id) => b.has(id)).sort();
}

/** Pairs over few ids, so that repeats, self-links and triangles are common; `a` is always somebody. */
export const pairs: fc.Arbitrary<readonly Pair[]> = fc
  .integer({ min: 2, max: 14 })
  .chain((people) => {
    const id = fc.integer({ min: 0, max: people - 1 }).map((n) => String.fromCharCode(97 + n));
    return fc.array(fc.tuple(id, id), { maxLength: 60 });
  })
  .map((drawn): readonly Pair[] => [["a", "b"], ...drawn]);

/** Answers about ties that depend on nothing but the two ids. */
export const ties: fc.Arbitrary<Ties> = fc.integer({ min: 0, max: 1000 }).map((seed) => (a, b) => {
  const [first, second] = a < b ? [a, b] : [b, a];
  const code = (first.charCodeAt(0) * 31 + second.charCodeAt(0) * 17 + seed * 7) % 5;
  return code < 2 ? true : code === 2 ? false : undefined;
});
