/** What must never be seen in a text that somebody sends. */
const BLEMISHES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["a brace or bracket", /[{}[\]]/],
  ["two spaces", / {2}/],
  ["a space at the end or the beginning of a line", /(?:^ | $)/m],
  ["a space before punctuation", / [.,;:!?…]/],
  ["a control or bidirectional character", /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/u],
  ["half a surrogate pair", /\p{Cs}/u],
  ["the word undefined", /\bundefined\b/],
  ["more than one empty line", /\n{3}/],
  ["punctuation upon punctuation", /[.,;:!?]{2}|…[.,;:]/],
];

/** The names of the blemishes of a text. */
export const blemishes = (text: string): readonly string[] =>
  BLEMISHES.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
