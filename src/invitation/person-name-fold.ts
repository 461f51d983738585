/** Letters without their marks, for comparing and sorting. */

const SINGLE: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  æ: "ae",
  œ: "oe",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ĳ: "ij",
  ŋ: "n",
  ħ: "h",
};
// How the same letters are written out where marks cannot be typed.
const WRITTEN_OUT: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ø: "oe", å: "aa" };

const replaceAll = (text: string, table: Readonly<Record<string, string>>): string =>
  text.replace(/\P{ASCII}/gu, (letter) => table[letter] ?? letter);

/**
 * Lower case without marks, `'`, `.` and repeated spaces, hyphens as spaces: `Zoë` and `zoe` agree. Other scripts
 * keep their marks.
 */
export function fold(text: string): string {
  const bare = replaceAll(text.normalize("NFC").toLowerCase(), SINGLE).normalize("NFD");
  return bare
    .replace(/(?<=[a-z]\p{M}{0,4})\p{M}/gu, "")
    .normalize("NFC")
    .replace(/['.]/g, "")
    .replace(/[\s-]+/g, " ")
    .trim();
}

/** Both ways of folding: `ü` is written `u` by some and `ue` by others. */
const folds = (text: string): readonly string[] => [
  fold(text),
  fold(replaceAll(text.normalize("NFC").toLowerCase(), WRITTEN_OUT)),
];

/** Whether two texts agree in some way of folding. */
export function areFoldedAlike(a: string, b: string): boolean {
  const others = folds(b);
  return folds(a).some((folded) => others.includes(folded));
}
