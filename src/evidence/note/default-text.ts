/** The texts that the platform fills in when the sender writes nothing. */

/** One such text, and how well it is established that the platform wrote it. */
export interface DefaultText {
  readonly text: string;
  /** Seen literally in several independent sources. */
  readonly verified: boolean;
}

/** Data: the known texts. A placeholder `…` stands for one to six words. */
const DEFAULT_TEXTS: readonly DefaultText[] = [
  { text: "I'd like to add you to my professional network on LinkedIn", verified: true },
  { text: "I'd like to add you to my professional network", verified: true },
  { text: "Since you are a person I trust, I wanted to invite you to join my network on LinkedIn", verified: true },
  { text: "I'd like to connect with you on LinkedIn", verified: false },
  { text: "I'd like to join your LinkedIn network", verified: true },
  { text: "Please add me to your LinkedIn network", verified: true },
  { text: "I'd like to add you to my LinkedIn network", verified: false },
  { text: "I'd like to add you to my network", verified: false },
  { text: "Ik wil je graag toevoegen aan mijn netwerk", verified: false },
  { text: "Ik wil u graag toevoegen aan mijn netwerk", verified: false },
  { text: "Ik zou je graag toevoegen aan mijn netwerk", verified: false },
  { text: "Ik zou u graag toevoegen aan mijn netwerk", verified: false },
  { text: "Ik wil je graag toevoegen aan mijn professionele netwerk op LinkedIn", verified: false },
  { text: "Ik wil u graag toevoegen aan mijn professionele netwerk op LinkedIn", verified: false },
  { text: "Ik wil je graag toevoegen aan mijn professionele netwerk", verified: false },
  { text: "Ik wil u graag toevoegen aan mijn professionele netwerk", verified: false },
];

const normal = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/\bi would\b/g, "i'd")
    .replace(/[^\p{L}\p{N}']+/gu, " ")
    .trim();

const KNOWN: ReadonlySet<string> = new Set(DEFAULT_TEXTS.map(({ text }) => normal(text)));
const GREETING = /^\s*(?:(?:hi|hello|hey|dear|beste|hallo|hoi|dag|geachte)\b[^,\n.!]{0,40}|[^\s,.!]{1,30})[,!\n]\s*/iu;
const FELLOW =
  / has indicated you are a (?:fellow group member of|colleague at|classmate at|friend|person they've done business with)/;

/**
 * Whether a note is one of the platform's own texts: a greeting line and a signature of at most four words are
 * left out of account; any sentence of one's own makes it a text of one's own.
 */
export function isDefaultText(note: string): boolean {
  const lines = note
    .replace(GREETING, "")
    .split(/[\n\r]+|(?<=[.!])\s+|\s[-–—]+\s*/)
    .map((line) => ({ words: normal(line), isSentence: /[.!?]\s*$/.test(line) }))
    .filter(({ words }) => words !== "");
  const at = lines.findIndex(({ words }) => KNOWN.has(words));
  const isOpening = lines.slice(0, at).every(({ words }) => FELLOW.test(` ${words}`));
  const behind = lines.slice(at + 1);
  return (
    at >= 0 &&
    isOpening &&
    behind.length <= 2 &&
    behind.every(({ words, isSentence }) => !isSentence && words.split(" ").length <= 4)
  );
}
