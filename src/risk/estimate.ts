import { checkChance, checkNumber, checkObject, checkWhole, fail, named } from "./checks";

/** What is known of somebody one thinks of inviting; absent means not known. Names as in the vocabulary `acquaintance`. */
export interface InviteeFacts {
  /** They remember me. */
  readonly knowsMe?: boolean | undefined;
  readonly metInPerson?: boolean | undefined;
  readonly daysSinceContact?: number | undefined;
  /** A note goes along that says who I am and asks to archive rather than to answer IDK. */
  readonly withNote?: boolean | undefined;
}

/** What each fact does to the chance of an IDK, as a share (0–1) of that of a stranger without a note. */
export interface IdkFactors {
  readonly knowsMe: number;
  readonly metInPerson: number;
  /** In contact within the last ninety days; the effect fades to none over two years. */
  readonly recentContact: number;
  readonly note: number;
}

/**
 * Our judgement, not measurements: nobody has published such figures. Somebody who remembers you hardly ever answers IDK,
 * but self-declared open networkers and slips of the mouse exist, so no factor is 0.
 */
export const judgedFactors: IdkFactors = { knowsMe: 0.1, metInPerson: 0.3, recentContact: 0.5, note: 0.5 };

/** An estimate that can be explained. */
export interface IdkEstimate {
  /** Chance (0–1) of an IDK. */
  readonly p: number;
  /** Share of the rate, for {@link blockRiskUnderRate}. */
  readonly multiplier: number;
  /** Which fact did what. */
  readonly because: readonly { readonly fact: string; readonly factor: number }[];
  /** Facts that are not known, the one that could lower the chance most first: ask that one. */
  readonly unknown: readonly string[];
  /** Always true: an estimate from judged factors is never a fact. */
  readonly estimated: true;
}

/**
 * A rough chance that somebody answers "I don't know this person": a base rate, learned from one's own history
 * ({@link posteriorIdkRate}) for strangers without a note, times a factor for each fact that makes it less likely. What is
 * not known changes nothing, so the estimate errs on the cautious side. Replace the factors by your own.
 * Throws `chance-out-of-range`, `wrong-type`, `out-of-range`.
 *
 * @example
 * ```ts
 * const estimate = estimateIdk({ metInPerson: true, withNote: true }, { rate: 0.04 });
 * estimate.p.toFixed(4); // => "0.0060"
 * estimate.unknown; // => ["knowsMe", "daysSinceContact"]
 * ```
 */
export function estimateIdk(
  facts: InviteeFacts,
  options: { readonly rate: number; readonly factors?: Partial<IdkFactors> | undefined },
): IdkEstimate {
  const { rate, factors = {} } = named(options, ["rate", "factors"]);
  checkChance(rate, ["rate"]);
  const used = { ...judgedFactors, ...named(factors, Object.keys(judgedFactors), ["factors"]) };
  for (const name of Object.keys(judgedFactors) as (keyof IdkFactors)[]) checkChance(used[name], ["factors", name]);
  const { knowsMe, metInPerson, daysSinceContact, withNote } = named(facts, [
    "knowsMe",
    "metInPerson",
    "daysSinceContact",
    "withNote",
  ]);
  const because: { fact: string; factor: number }[] = [];
  if (knowsMe === true) because.push({ fact: "knowsMe", factor: used.knowsMe });
  if (metInPerson === true) because.push({ fact: "metInPerson", factor: used.metInPerson });
  if (daysSinceContact !== undefined) {
    checkNumber(daysSinceContact, ["facts", "daysSinceContact"], 0);
    const faded = Math.min(1, Math.max(0, (daysSinceContact - 90) / (730 - 90)));
    const factor = used.recentContact + (1 - used.recentContact) * faded;
    if (factor < 1) because.push({ fact: "daysSinceContact", factor });
  }
  if (withNote === true) because.push({ fact: "withNote", factor: used.note });
  const multiplier = because.reduce((product, { factor }) => product * factor, 1);
  const open: [string, unknown, number][] = [
    ["knowsMe", knowsMe, used.knowsMe],
    ["metInPerson", metInPerson, used.metInPerson],
    ["daysSinceContact", daysSinceContact, used.recentContact],
  ];
  const unknown = open.filter(([, known]) => known === undefined).sort((a, b) => a[2] - b[2]);
  return { p: rate * multiplier, multiplier, because, unknown: unknown.map(([fact]) => fact), estimated: true };
}

/** Invitations with a known answer. */
export interface Answered {
  readonly sends: number;
  readonly idks: number;
}

/**
 * What one's own history says of the note's effect: the factor (0–1) by which a note multiplies the chance of an IDK.
 *
 * Before any history it is about 0.4, our judgement: f ~ Gamma(2, rate 4) cut off at 1, as a note that asks to
 * archive does no harm. IDKs on invitations with a note are Poisson with mean f × rate × sends, the rate being that of the
 * invitations without one. Throws `not-an-integer`, `out-of-range`, `chance-out-of-range`.
 *
 * @example
 * ```ts
 * noteFactor({ withNote: { sends: 0, idks: 0 }, rate: 0.03 }).toFixed(2); // => "0.42"
 * noteFactor({ withNote: { sends: 400, idks: 2 }, rate: 0.03 }).toFixed(2); // => "0.25"
 * ```
 */
export function noteFactor(input: { readonly withNote: Answered; readonly rate: number }): number {
  const { withNote, rate } = named(input, ["withNote", "rate"]);
  checkObject(withNote, ["withNote"]);
  checkWhole(withNote.sends, ["withNote", "sends"]);
  checkWhole(withNote.idks, ["withNote", "idks"], 0, withNote.sends);
  checkChance(rate, ["rate"]);
  if (rate === 0 && withNote.idks > 0) fail("out-of-range", ["rate"], "a rate above 0, since there were IDKs", rate);
  const shape = 2 + withNote.idks;
  const pace = 4 + rate * withNote.sends;
  // Mean of Gamma(shape, pace) below 1: shape/pace × (1 − 1/S), with S = Σ pace^k / ((shape + 1) … (shape + k)).
  let term = 1;
  let rest = 0;
  for (let k = 1; k < 100_000 && rest < 1e300; k++) {
    term *= pace / (shape + k);
    rest += term;
    if (term < 1e-17 * rest) break;
  }
  return ((shape / pace) * rest) / (1 + rest);
}
