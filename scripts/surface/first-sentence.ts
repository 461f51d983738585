/** The beginning of a docstring, in one line. */

/** Up to the first empty line. */
export const firstParagraph = (text: string): string => (text.trim().split(/\n\s*\n/)[0] ?? "").replace(/\s+/g, " ");

/** Up to the first full stop that ends a sentence; links are their text. */
export function firstSentence(documentation: string): string {
  const text = documentation.replace(/\{@link\s+([^}|]+?)(?:\s*\|\s*([^}]+))?\}/g, (_, name, shown) => shown ?? name);
  const line = firstParagraph(text);
  return /^.*?[.!?](?=\s+[\p{Lu}`"“(]|$)/u.exec(line)?.[0] ?? line;
}
