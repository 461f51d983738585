/** A note as words in clauses. */

/** One word, or one half of a contraction. */
export interface Word {
  /** Lower case, without marks: what phrases are compared with. */
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
}

/** A stretch that a comma, a full stop or a conjunction closes; guards look no further than this. */
export interface Clause {
  readonly words: readonly Word[];
  /** Which sentence it belongs to. */
  readonly sentence: number;
  /** Whether that sentence ends with a question mark. */
  readonly isQuestion: boolean;
}

// Every character belongs to one alternative only, so that no text makes this backtrack.
const WORD =
  /[€$£]?\d+(?:[.,:]\d+)*\s?%|[€$£]\s?\d+(?:[.,]\d+)*[kKmM]?|[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*|'[\p{L}]+/gu;
const SENTENCE_END = /[.!?…\n]/;
const CLAUSE_END = /[,;:()"“”|•–—]|\s[-/]\s|\p{Extended_Pictographic}/u;

const CONTRACTIONS: Readonly<Record<string, readonly string[]>> = {
  "can't": ["can", "not"],
  cannot: ["can", "not"],
  cant: ["can", "not"],
  "won't": ["will", "not"],
  wont: ["will", "not"],
  dont: ["do", "not"],
  didnt: ["did", "not"],
  doesnt: ["does", "not"],
  havent: ["have", "not"],
  hasnt: ["has", "not"],
  isnt: ["is", "not"],
  wasnt: ["was", "not"],
  arent: ["are", "not"],
  couldnt: ["could", "not"],
  im: ["i", "am"],
  ive: ["i", "have"],
  weve: ["we", "have"],
  youre: ["you", "are"],
  youve: ["you", "have"],
  "let's": ["let", "us"],
  lets: ["let", "us"],
  "'k": ["ik"],
  "m'n": ["mijn"],
  "'t": ["het"],
  "z'n": ["zijn"],
  "da's": ["dat", "is"],
};
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ["m", "am"],
  ["ve", "have"],
  ["re", "are"],
  ["ll", "will"],
  ["d", "would"],
]);
// "it's" is a contraction, "Sarah's" is none.
const BEFORE_IS = new Set(["it", "that", "what", "there", "here", "he", "she", "who", "how", "where"]);

/** More than 2,000 units of plain text hold; what repeats a short word longer than that is no note. */
const MOST_WORDS = 400;

/** The words of a note with their places, contractions taken apart. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].flatMap((found) => {
    const written = found[0];
    // The month, not the verb: it has a capital where no sentence begins.
    const isMonth =
      written === "May" && /[\p{L}\p{N},]\s*$/u.test(text.slice(Math.max(0, found.index - 3), found.index));
    const form = isMonth ? "month-may" : plainForm(written);
    const place = { start: found.index, end: found.index + written.length, isCapital: /^\p{Lu}/u.test(written) };
    return expand(form).map((part) => ({ form: part, ...place }));
  });
}

/** Lower case without marks; curly apostrophes must be straight already. */
const plainForm = (written: string): string =>
  written.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/ĳ/g, "ij").replace(/ß/g, "ss");

function expand(form: string): readonly string[] {
  if (Object.hasOwn(CONTRACTIONS, form)) return CONTRACTIONS[form] ?? [form];
  if (form.endsWith("n't")) return [form.slice(0, -3), "not"];
  const at = form.lastIndexOf("'");
  if (at <= 0) return [form];
  const [before, ending] = [form.slice(0, at), form.slice(at + 1)];
  const written = ENDINGS.get(ending) ?? (ending === "s" && BEFORE_IS.has(before) ? "is" : undefined);
  return written === undefined ? [form] : [before, written];
}

/**
 * Splits a note at sentence ends, at commas and the like, and before conjunctions.
 *
 * @param conjunctions - words that open a clause
 * @param joins - words that open one only before a subject ("and I", "en ik"), with those subjects
 */
export function clausesOf(
  text: string,
  conjunctions: ReadonlySet<string>,
  joins: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Clause[] {
  const words = wordsOf(text).slice(0, MOST_WORDS);
  const clauses: { words: Word[]; sentence: number }[] = [];
  const questions = new Set<number>();
  let sentence = 0;
  let current: Word[] = [];
  const close = (): void => {
    if (current.length > 0) clauses.push({ words: current, sentence });
    current = [];
  };
  for (const [at, word] of words.entries()) {
    const previous = words[at - 1];
    const between = previous === undefined ? "" : text.slice(previous.end, word.start);
    const endsSentence = SENTENCE_END.test(between) && /[\s…!?]/.test(between);
    // "You and I" is one subject.
    const subjects = joins.get(word.form);
    const joinsClause = subjects?.has(words[at + 1]?.form ?? "") && !subjects.has(previous?.form ?? "");
    const opensClause = joinsClause || conjunctions.has(word.form);
    if (endsSentence || CLAUSE_END.test(between) || opensClause) close();
    if (endsSentence) {
      if (between.includes("?")) questions.add(sentence);
      sentence++;
    }
    current.push(word);
  }
  close();
  const last = words.at(-1);
  if (last !== undefined && text.slice(last.end).includes("?")) questions.add(sentence);
  return clauses.map((clause) => ({ ...clause, isQuestion: questions.has(clause.sentence) }));
}
