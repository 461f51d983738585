import { type Contract, contracts, type MessageId } from "../../src/messages/index";

/** How long the parameters of a sample are. */
export const SIZES = ["shortest", "typical", "longest"] as const;
export type Size = (typeof SIZES)[number];
export type Params = Readonly<Record<string, unknown>>;

/** Every message with its contract, in the order of the contracts. */
export const messages: readonly (readonly [MessageId, Contract])[] = Object.entries(contracts) as never;

/** Every shipped language and register. */
export const voices = [
  { locale: "nl", register: "je" },
  { locale: "nl", register: "u" },
  { locale: "nl-BE", register: "je" },
  { locale: "nl-BE", register: "u" },
  { locale: "en", register: "neutral" },
  { locale: "en", register: "formal" },
] as const;

// Invented people. The longest values are as long as their budgets, or longer where a budget is there to cut them.
const NAME = {
  shortest: undefined,
  typical: "Aukje Ottema",
  longest: "Maximiliaan-Ferdinand van der Schuytendaal-Bezemerhof",
};
const FROM = { shortest: undefined, typical: "Roelof Bonnema", longest: "Rosalie-Wilhelmina van Wouwenberg-Kapinga" };
const PERSON = { shortest: "Bo", typical: "Sanne Bos", longest: "Catharina-Elisabeth Hoogeveen-Terpstra-Lindenbergh" };
const OCCASION = {
  shortest: { event: "X" },
  typical: { event: "DevDays", place: "Utrecht", date: "2026-03-03" },
  longest: { event: "de Landelijke Informatiedagen", place: "'s-Hertogenbosch", date: "2026-09-30" },
};
const DATE = { shortest: "2027", typical: "2027-01-04", longest: "2026-09-30" };
const WORDS = {
  nl: {
    topic: "zoektechniek",
    where: "de Kennisdag in Utrecht",
    reason: "een congres zoekt een spreker over zoektechniek",
    purposeText: "een functie als architect",
    draft: "Hallo Sanne, met plezier las ik het stuk over zoektechniek. Is er deze maand tijd voor koffie?",
    longest: "zoektechniek voor grote archieven en de mensen die daar elke dag mee werken, van redactie tot beheer, ",
  },
  en: {
    topic: "search",
    where: "the spring fair in Utrecht",
    reason: "a conference needs a speaker on search",
    purposeText: "a role as an architect",
    draft: "Hi Sanne, I enjoyed the piece on search. Is there time for a coffee this month?",
    longest: "search in large archives and the people who work with these every day, from editing to maintenance, ",
  },
} as const;

/** Parameters of a size, in the language of a locale; optional ones are absent in the shortest. */
export function sample(contract: Contract, size: Size, locale: string): Params {
  const words: Readonly<Record<string, string>> = WORDS[locale === "en" ? "en" : "nl"];
  const own = Object.entries(contract.params).flatMap(([key, parameter]): readonly (readonly [string, unknown])[] => {
    if (parameter.kind === "choice") return parameter.default === undefined ? [[key, parameter.values[0]]] : [];
    if ("optional" in parameter && size === "shortest") return [];
    if (parameter.kind === "person") return [[key, PERSON[size]]];
    if (parameter.kind === "occasion") return [[key, OCCASION[size]]];
    if (parameter.kind === "date") return [[key, DATE[size]]];
    const longest = words["longest"]?.repeat(9).slice(0, parameter.budget);
    return [[key, { shortest: "x", typical: words[key], longest }[size]]];
  });
  return { name: NAME[size], from: FROM[size], ...Object.fromEntries(own) };
}

/** Parameters with each value of each choice in turn; a choice that follows another needs no turn of its own. */
export function variants(contract: Contract, params: Params): readonly Params[] {
  const chosen = Object.entries(contract.params).flatMap(([key, parameter]) =>
    parameter.kind === "choice" && parameter.like === undefined
      ? parameter.values.map((value) => ({ ...params, [key]: value }))
      : [],
  );
  return chosen.length === 0 ? [params] : chosen;
}
