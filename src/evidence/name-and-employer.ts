import { compareNames } from "../invitation/person-name-compare";
import { type EvidenceFact, isOf } from "./fact";
import { companyKey, nameKey } from "./person-key";

/** Names that may be one person's are nobody's proof; with the same employer they are. */

/**
 * For each person of whom no profile is known, the one with a profile who has a name that agrees and the same employer:
 * the card that I keep of somebody is about the member of my network. Where several fit, none does.
 */
export function colleaguesByName(people: ReadonlyMap<string, readonly EvidenceFact[]>): ReadonlyMap<string, string> {
  const members = new Map<string, { readonly id: string; readonly name: string }[]>();
  for (const [id, facts] of people) {
    if (!id.startsWith("profile:")) continue;
    for (const place of placesOf(facts)) {
      const known = members.get(place.key);
      if (known === undefined) members.set(place.key, [{ id, name: place.name }]);
      else known.push({ id, name: place.name });
    }
  }
  const same = new Map<string, string>();
  for (const [id, facts] of people) {
    if (id.startsWith("profile:")) continue;
    const fitting = new Set(
      placesOf(facts).flatMap(({ key, name }) =>
        (members.get(key) ?? []).filter((member) => namesAgree(member.name, name)).map((member) => member.id),
      ),
    );
    const [only, ...more] = fitting;
    if (only !== undefined && more.length === 0) same.set(id, only);
  }
  return same;
}

/** Of several people with one name, those who work where a fact says; all of them where that tells nothing. */
export function withEmployer(
  fact: EvidenceFact,
  candidates: readonly string[],
  people: ReadonlyMap<string, readonly EvidenceFact[]>,
): readonly string[] {
  const employer = companyOf(fact);
  if (employer === undefined || candidates.length < 2) return candidates;
  const there = candidates.filter((id) => people.get(id)?.some((known) => companyOf(known) === employer));
  return there.length === 1 ? there : candidates;
}

/** Names at employers, under a key that two names of one person share: the employer and a word of the name. */
function placesOf(facts: readonly EvidenceFact[]): readonly { readonly key: string; readonly name: string }[] {
  const places = new Map<string, { readonly key: string; readonly name: string }>();
  for (const fact of facts) {
    const [company, name] = [companyOf(fact), fact.person.name];
    if (company === undefined || name === undefined) continue;
    for (const word of (nameKey(name) ?? "").split(" ")) {
      if (word.length < 3) continue; // an initial or half a particle would gather everybody
      const key = `${company} / ${word}`;
      places.set(`${key} ${name}`, { key, name });
    }
  }
  return [...places.values()];
}

function companyOf(fact: EvidenceFact): string | undefined {
  const says =
    isOf(fact, "connection") || isOf(fact, "contact") || isOf(fact, "recommendation") ? fact.says : undefined;
  return says?.company === undefined ? undefined : companyKey(says.company);
}

/** Whether two names are one person's but for spelling; half a name agrees with too many. */
function namesAgree(a: string, b: string): boolean {
  const comparison = compareNames(a, b);
  if (comparison.relation === "compatible") {
    return !comparison.reasons.some((reason) => reason === "givenMissing" || reason === "familyMissing");
  }
  return comparison.relation === "equal" || comparison.relation === "equalFolded";
}
