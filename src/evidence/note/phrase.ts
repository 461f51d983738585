/**
 * Phrases of a lexicon: words in order, with alternatives and bounded gaps, never a regular expression, so that no
 * lexicon and no note can make the matching slow.
 *
 * A phrase is words separated by spaces. `a|b`: either; `a*`: any word that begins so; `@class`: any word of a class
 * of the lexicon; `^`: a word with a capital that is no common word (a name); `#`: a number; `%`: a percentage; `$`: an
 * amount of money; `x?`: may be absent; `~3`: up to three words whatever; `~3@class`: up to three words of the class;
 * `<`: only at the start of a clause; `>`: only at its end; `a|>`: that
 * word or the end.
 */

import type { Word } from "./clauses";

/** Named sets of words, which phrases use as `@name`. */
export type WordClasses = Readonly<Record<string, ReadonlySet<string>>>;

interface WordStep {
  readonly kind: "word";
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly tests: readonly ((word: Word) => boolean)[];
  readonly mayBeAbsent: boolean;
  /** Whether the end of the clause will do as well. */
  readonly orEnd: boolean;
}

interface GapStep {
  readonly kind: "gap";
  readonly longest: number;
  readonly only: ReadonlySet<string> | null;
}

type Step = WordStep | GapStep | { readonly kind: "start" } | { readonly kind: "end" };

/** A phrase made ready for matching. */
export interface Phrase {
  readonly steps: readonly Step[];
}

const LONGEST_GAP = 6;

/** Reads a phrase; an unknown class matches nothing. */
export function phraseOf(source: string, classes: WordClasses, isCommon: (form: string) => boolean): Phrase {
  return {
    steps: source
      .split(" ")
      .filter(Boolean)
      .map((part) => stepOf(part, classes, isCommon)),
  };
}

function stepOf(part: string, classes: WordClasses, isCommon: (form: string) => boolean): Step {
  if (part === "<") return { kind: "start" };
  if (part === ">") return { kind: "end" };
  const gap = /^~(\d)(?:@(\w+))?$/.exec(part);
  if (gap) {
    const only = gap[2] === undefined ? null : (classes[gap[2]] ?? new Set<string>());
    return { kind: "gap", longest: Math.min(Number(gap[1]), LONGEST_GAP), only };
  }
  const mayBeAbsent = part.endsWith("?");
  const words = new Set<string>();
  const prefixes: string[] = [];
  const tests: ((word: Word) => boolean)[] = [];
  for (const choice of (mayBeAbsent ? part.slice(0, -1) : part).split("|")) {
    if (choice === ">") continue;
    if (choice === "^") tests.push((word) => word.isCapital && !isCommon(word.form));
    else if (choice === "#") tests.push((word) => /^\d/.test(word.form));
    else if (choice === "%") tests.push((word) => word.form.endsWith("%"));
    else if (choice === "$") tests.push((word) => /^[€$£]/.test(word.form));
    else if (choice.startsWith("@")) for (const word of classes[choice.slice(1)] ?? []) words.add(word);
    else if (choice.endsWith("*")) prefixes.push(choice.slice(0, -1));
    else words.add(choice);
  }
  return { kind: "word", words, prefixes, tests, mayBeAbsent, orEnd: part.split("|").includes(">") };
}

const fits = (step: WordStep, word: Word): boolean =>
  step.words.has(word.form) ||
  step.prefixes.some((prefix) => word.form.startsWith(prefix)) ||
  step.tests.some((test) => test(word));

/** One past the last word of the phrase when it stands at `from`, otherwise -1. */
export function endOfMatch(phrase: Phrase, words: readonly Word[], from: number): number {
  const match = (step: number, at: number): number => {
    const wanted = phrase.steps[step];
    if (wanted === undefined) return at;
    if (wanted.kind === "start") return at === 0 ? match(step + 1, at) : -1;
    if (wanted.kind === "end") return at === words.length ? match(step + 1, at) : -1;
    if (wanted.kind === "gap") {
      for (let skipped = 0; skipped <= wanted.longest; skipped++) {
        const end = match(step + 1, at + skipped);
        if (end >= 0) return end;
        const next = words[at + skipped];
        if (next === undefined || (wanted.only !== null && !wanted.only.has(next.form))) return -1;
      }
      return -1;
    }
    const word = words[at];
    if (word !== undefined && fits(wanted, word)) {
      const end = match(step + 1, at + 1);
      if (end >= 0) return end;
    }
    if (word === undefined && wanted.orEnd) return match(step + 1, at);
    return wanted.mayBeAbsent ? match(step + 1, at) : -1;
  };
  return match(0, from);
}

/** The words with which a phrase can begin, or `null` when it can begin with any. */
export function firstWords(phrase: Phrase): ReadonlySet<string> | null {
  const first = phrase.steps.find((step) => step.kind !== "start");
  if (first?.kind !== "word" || first.mayBeAbsent || first.prefixes.length + first.tests.length > 0) return null;
  return first.words;
}
