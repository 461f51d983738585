/** What is mutated, and which tests are to notice. */

export interface MutatedFolder {
  readonly name: string;
  /** The share of the mutants (0–1) that the tests have to notice. */
  readonly bar: number;
  /** Folders of the tests that speak of it. */
  readonly tests: readonly string[];
  /** Words in the titles of tests that take seconds each, which is too much for every mutant. */
  readonly slow: readonly string[];
  /** Most runs of a property. */
  readonly runs: number;
  /** Words in the titles of tests whose properties keep all of their runs, because they count them. */
  readonly counting: readonly string[];
  /** Folders of modules that keep what they computed once: their mutants need everything anew. */
  readonly keepsState: readonly string[];
  /** Files that are not mutated, each with the reason. */
  readonly data: Readonly<Record<string, string>>;
}

export const folders: readonly MutatedFolder[] = [
  {
    name: "policy",
    bar: 0.9,
    tests: ["test/policy"],
    slow: [
      "costs little",
      "on 10,000 sets of facts",
      "on any text, broken surrogates",
      "about the shape of documents",
      "whom strict",
      "a harder hybrid",
    ],
    runs: 25,
    counting: [],
    keepsState: [],
    data: {},
  },
  {
    name: "decide",
    bar: 0.9,
    tests: ["test/decide", "test/stories", "test/triage"],
    slow: [
      "greedy questions are within 5 %",
      "no code is generated",
      "it never misses a possible action",
      "R6: the explanation",
      "R27: nor as long",
      "R14: everybody",
    ],
    runs: 15,
    counting: ["as short as trying every order"],
    keepsState: [],
    data: {},
  },
  {
    name: "analysis",
    bar: 0.9,
    tests: ["test/analysis", "test/stories"],
    slow: [
      "differs exactly where enumeration says",
      "change places",
      "R6: the explanation",
      "R27: nor as long",
      "R14: everybody",
    ],
    runs: 12,
    counting: [],
    keepsState: [],
    data: {},
  },
  {
    name: "risk",
    bar: 0.9,
    tests: ["test/risk"],
    slow: ["the gap is at most 2 %", "fourteen candidates", "300 mixed lists", "500 random ones"],
    runs: 15,
    counting: [],
    keepsState: [],
    data: {},
  },
  {
    name: "messages",
    bar: 0.8,
    tests: ["test/messages", "test/stories"],
    slow: ["10,000 fuzzed parameters", "R6: the explanation", "R27: nor as long", "R14: everybody"],
    runs: 50,
    counting: [],
    keepsState: [],
    data: {
      "src/messages/nl.ts": "texts for people: a test reads every one of them for its form, a person for its wording",
      "src/messages/nl-be.ts": "texts for people",
      "src/messages/en.ts": "texts for people",
    },
  },
  {
    name: "evidence",
    bar: 0.8,
    tests: ["test/evidence", "test/triage"],
    slow: ["costs time in proportion", "no text at all makes it throw", "a note never takes long"],
    runs: 10,
    counting: [],
    keepsState: ["src/evidence/note"],
    data: {
      "src/evidence/note/lexicon-nl.ts": "words and phrases: their worth is measured on labelled notes, as a share",
      "src/evidence/note/lexicon-en.ts": "words and phrases",
    },
  },
];
