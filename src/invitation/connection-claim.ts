/** "26K+ connecties": how many connections people say they have. */

/**
 * The most connections that LinkedIn allows, as platform pages state it; a larger claim counts followers, or is
 * not true. An app with a newer figure passes its own.
 */
export const CONNECTION_CAP = 30_000;

const CLAIM =
  /(?<![\p{L}\d.,€$£#/-]|[€$£]\s)(\d{4,6}(?!\d)|\d{1,3}(?:[.,]\d{1,3})*)(\s?(?:k|duizend|thousand)(?!\p{L}))?(\s?\+)?/giu;
// At most two words may stand between the number and its noun: "30.000 directe connecties".
const CONNECTIONS =
  /^\s*(?:\+\s*)?(?:(?:linkedin|direct|directe|1st|first|1e|eerste|eerstegraads|level|degree|lijns|eerstelijns)[\s-]+){0,2}(?:connections?|connecties?|contacts?|contacten|connexions?|links)(?!\p{L})/iu;
const NOTHING_FOLLOWS = /^\s*(?:$|[^\p{L}\p{N}\s%€$£/.,:-])/u;

/**
 * The number of connections that a text boasts of, or `null` when it boasts of none: `17.500`, `17,500`, `26K+`,
 * `12,5K`. Followers, users and money are no connections; a number below 1000 counts only before the word.
 *
 * Compare with {@link CONNECTION_CAP} to see a claim that cannot be true. Linear; 2,000 UTF-16 units are read.
 *
 * @example
 * ```ts
 * parseConnectionClaim("26K+ connecties"); // => 26000
 * parseConnectionClaim("17.500"); // => 17500
 * parseConnectionClaim("10K+ happy users"); // => null
 * ```
 */
export function parseConnectionClaim(text: string): number | null {
  return findConnectionClaim(text)?.count ?? null;
}

/** A boast with its place in the text. */
export interface ConnectionClaim {
  readonly count: number;
  /** As written, the noun included. */
  readonly text: string;
}

/** The first boast of connections in a text. */
export function findConnectionClaim(text: string): ConnectionClaim | null {
  const read = text.slice(0, 2_000);
  for (const found of read.matchAll(CLAIM)) {
    const [whole, digits = "", thousand, plus] = found;
    const behind = read.slice(found.index + whole.length, found.index + whole.length + 60);
    const noun = CONNECTIONS.exec(behind);
    const count = countOf(digits, thousand !== undefined);
    if (count === null) continue;
    const standsAlone =
      plus !== undefined || /(?:^|[^\p{L}\p{N}\s])\s*$/u.test(read.slice(Math.max(0, found.index - 5), found.index));
    const isLarge = thousand !== undefined || plus !== undefined || /[.,]/.test(digits);
    if (noun || (isLarge && standsAlone && count >= 1_000 && NOTHING_FOLLOWS.test(behind))) {
      return { count, text: whole.trim() + (noun?.[0] ?? "") };
    }
  }
  return null;
}

/** Before a K the last separator is a decimal one; otherwise all of them must group by three. */
function countOf(digits: string, isThousands: boolean): number | null {
  if (isThousands)
    return /^\d+(?:[.,]\d+)?$/.test(digits) ? Math.round(Number(digits.replace(",", ".")) * 1_000) : null;
  return /^\d{1,6}$|^\d{1,3}(?:[.,]\d{3})+$/.test(digits) ? Number(digits.replace(/[.,]/g, "")) : null;
}
