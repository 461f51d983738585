import { acquaintance, type FactValue, type Policy, type TriageEntry } from "know-and-trust";
import type { StoredInvitation } from "know-and-trust/evidence";
import { type Language, sentence, stated } from "../../../src/decide/phrases";
import { vocabularyOf } from "../../../src/policy/vocabulary-of";
import type { Casebook } from "./casebook";
import { triageSome } from "./decide";
import type { Deciding, Detail, Side } from "./protocol";

/** Everything the page shows of some invitations, by id. */
export function detailsOf(
  casebook: Casebook,
  { policies, answers, locale }: Deciding,
  ids: readonly string[],
): Readonly<Record<string, Detail>> {
  const wanted = new Set(ids);
  const invitations = casebook.pending.filter(({ id }) => wanted.has(id));
  const [a, b] = policies;
  const sidesA = sidesOf(casebook, a, invitations, answers, locale);
  const sidesB = a === b ? sidesA : sidesOf(casebook, b, invitations, answers, locale);
  return Object.fromEntries(
    invitations.flatMap(({ id }, i): [string, Detail][] => {
      const [sideA, sideB] = [sidesA[i], sidesB[i]];
      if (!sideA || !sideB) return [];
      const evidence = evidenceLines(casebook, id, locale);
      return [[id, { sides: [sideA, sideB], evidence, answered: answered(policies, answers[id] ?? {}, locale) }]];
    }),
  );
}

function sidesOf(
  casebook: Casebook,
  policy: Policy,
  invitations: readonly StoredInvitation[],
  answers: Deciding["answers"],
  locale: Language,
): readonly Side[] {
  return triageSome(casebook, policy, invitations, answers, locale).map((entry) => sideOf(entry, policy, locale));
}

function sideOf(entry: TriageEntry, policy: Policy, locale: Language): Side {
  const { decision, explanation, reply, buttons, presumed, conflicts } = entry;
  const { facts } = vocabularyOf(policy, acquaintance);
  return {
    action: decision.action,
    status: decision.status,
    rule: decision.rule,
    possible: decision.status === "open" ? decision.possible : [decision.action],
    short: explanation.short,
    text: explanation.text,
    notBecause: explanation.notBecause.map(({ text }) => text),
    reply: reply?.text ?? null,
    buttons,
    presumed,
    conflicts,
    questions: entry.questions.flatMap(({ fact, prompt }) => {
      const domain = facts.get(fact)?.domain;
      return domain ? [{ fact, prompt: prompt[locale], domain }] : [];
    }),
  };
}

function evidenceLines({ evidence }: Casebook, id: string, locale: Language): readonly string[] {
  return [...new Set(Object.values(evidence.get(id) ?? {}).map(({ text }) => sentence(text[locale])))];
}

function answered(policies: Deciding["policies"], facts: Readonly<Record<string, unknown>>, locale: Language) {
  return Object.entries(facts).flatMap(([fact, value]) => {
    if (value === undefined || value === null) return [];
    return [{ fact, value: value as FactValue, text: inWords(policies, fact, value as FactValue, locale) }];
  });
}

/** One known fact as a sentence, in the words of whichever policy knows it. */
export function inWords(policies: readonly Policy[], fact: string, value: FactValue, locale: Language): string {
  for (const policy of policies) {
    const definition = vocabularyOf(policy, acquaintance).facts.get(fact);
    if (definition) return sentence(stated(definition, value, locale));
  }
  return `${fact}: ${value}`;
}
