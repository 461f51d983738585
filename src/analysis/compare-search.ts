import type { Condition } from "../invitation/condition";
import type { KnownFacts } from "../invitation/known-facts";
import type { FactModel } from "../invitation/vocabulary";
import type { Policy } from "../policy/document";
import { candidatesFrom, keyOf, outcomesOf, type View } from "./answers";
import { type Compared, carriedOver, type Findings, type Found } from "./findings";
import { firingsOf, searchPair, type Wanted } from "./firings";
import { leaveOut } from "./leave-out";
import { asFacts } from "./model";
import type { Settings } from "./options";
import { ordinaryValue } from "./ordinary";
import { readingByRules } from "./reading";
import { isPossible, outcomeFor } from "./replay";
import { createSearch } from "./search";

/** The comparison by search, for policies whose joint diagram is too large. */
export function compareBySearch(
  model: FactModel,
  a: Policy,
  b: Policy,
  { partial, on }: Compared,
  { given, accepts, steps }: Settings,
): Findings & { readonly steps: number } {
  const fixed = [...given].map(([fact, value]): Condition => ({ fact, op: "eq", value }));
  const conditions = [...a.rules, ...b.rules].map((rule) => rule.when);
  const search = createSearch(model, [...conditions, ...fixed], steps);
  const start = fixed.map((condition) => ({ condition, wanted: true }));
  const ofA = firingsOf(a).map((firing) => ({ ...firing, goals: [...start, ...firing.goals] }));
  const ofB = firingsOf(b);
  const ask = (wanted: Wanted): Found => {
    const found = searchPair(search, ofA, ofB, wanted);
    if (typeof found !== "object") return found;
    const separates = (known: KnownFacts): boolean => wanted(outcomeFor(a, known), outcomeFor(b, known));
    const facts = simplest(model, found, given, separates);
    return asFacts(model, withoutIdleFacts(model, [a, b], facts, given, on));
  };
  const onlyA = ask((x, y) => accepts.has(x.action) && !accepts.has(y.action));
  const onlyB = ask((x, y) => !accepts.has(x.action) && accepts.has(y.action));
  const known = [onlyA, onlyB].find((found) => typeof found === "object");
  const differ = known ?? ask((x, y) => keyOf(x, on) !== keyOf(y, on));
  const findings = { onlyA, onlyB, differ, share: null };
  return { ...(partial ? carriedOver(a, b, findings) : findings), steps: search.steps() };
}

/** Puts back to ordinary whatever can be, one fact after the other. */
function simplest(
  model: FactModel,
  found: KnownFacts,
  given: KnownFacts,
  separates: (known: KnownFacts) => boolean,
): KnownFacts {
  const ordinary = [...model.facts.values()].map(({ name, domain }) => [name, ordinaryValue(domain)] as const);
  const facts = new Map([...ordinary, ...found]);
  for (const [name, value] of ordinary) {
    const before = facts.get(name);
    if (given.has(name) || before === undefined) continue;
    facts.set(name, value);
    if (!isPossible(model, facts) || !separates(facts)) facts.set(name, before);
  }
  return facts;
}

/** Leaves out ordinary facts without which both policies, read rule by rule, still give their one answer. */
function withoutIdleFacts(
  model: FactModel,
  policies: readonly Policy[],
  facts: KnownFacts,
  given: KnownFacts,
  on: View,
): KnownFacts {
  const ordinary = [...model.facts.values()].filter(
    ({ name, domain }) => !given.has(name) && facts.get(name) === ordinaryValue(domain),
  );
  return leaveOut(
    facts,
    ordinary.map(({ name }) => name),
    (kept) => policies.every((policy) => answersOnce(model, policy, kept, on)),
  );
}

function answersOnce(model: FactModel, policy: Policy, known: KnownFacts, on: View): boolean {
  return readingByRules(model, policy, candidatesFrom(outcomesOf(policy), on))(known).reply !== null;
}
