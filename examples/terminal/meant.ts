/** The word that was probably meant, as a question behind a mistake; nothing where none comes near. */
export function didYouMean(written: string, words: readonly string[]): string {
  const near = words
    .map((word) => ({ word, slips: slipsBetween(written.toLowerCase(), word) }))
    .filter(({ word, slips }) => slips <= 2 && slips < word.length / 2)
    .toSorted((a, b) => a.slips - b.slips);
  return near[0] ? ` Did you mean ${near[0].word}?` : "";
}

/** How many letters to change, add or leave out to make one word of another (Levenshtein). */
function slipsBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      const kept = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(kept, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
