/** The search that shows profiles without a large network: only the text of the query; nothing is sent anywhere. */

import { InputError } from "../errors";
import { aList, aText, checkOptions } from "../invitation/options";

/** What to look for. Each list is a choice: one of its terms must occur. */
export interface XrayOptions {
  readonly titles?: readonly string[];
  readonly places?: readonly string[];
  readonly companies?: readonly string[];
  readonly skills?: readonly string[];
  /** Terms that must not occur. */
  readonly without?: readonly string[];
  /** Two letters of a country's sub-domain, such as `nl` or `be`. */
  readonly country?: string;
}

/** A query and its length. */
export interface XrayQuery {
  readonly query: string;
  /** Words as the search engine counts them, operators included. */
  readonly words: number;
  /** When this recipe was last known to work; such recipes break again and again. */
  readonly asOf: string;
}

/** Words that a search engine reads; what comes after them is ignored. */
export const queryWordLimit = 32;

const recipe = {
  site: "linkedin.com/in",
  leaveOut: ["-inurl:dir", "-intitle:directory"],
  asOf: "2013-12",
} as const;

/**
 * Builds a search-engine query for public profiles: the search that does what a very large network is said to be for.
 *
 * @returns the query with its number of words, at most 32
 * @throws InputError `query-too-long` with the terms that would have to go; `unsafe-parameter` for a term with a quote or
 *   a line break, or a country that is not two letters; `empty-list` when there is nothing to look for
 * @example
 * ```ts
 * import { xrayQuery } from "know-and-trust/introductions";
 * xrayQuery({ titles: ["recruiter"], places: ["Utrecht", "Zeist"], country: "nl" }); // => { query: 'site:nl.linkedin.com/in "recruiter" ("Utrecht" OR "Zeist") -inurl:dir -intitle:directory', words: 7, asOf: "2013-12" }
 * ```
 */
export function xrayQuery(options: XrayOptions): XrayQuery {
  checkOptions(options, {
    titles: aList,
    places: aList,
    companies: aList,
    skills: aList,
    without: aList,
    country: aText,
  });
  const groups = (["titles", "places", "companies", "skills"] as const).map((name) => cleaned(name, options[name]));
  const without = cleaned("without", options.without);
  if (groups.every((group) => group.length === 0))
    throw new InputError({ code: "empty-list", path: ["titles"], message: "expected at least one term to look for" });
  if (options.country !== undefined && !/^[a-z]{2}$/.test(options.country))
    throw new InputError({ code: "unsafe-parameter", path: ["country"], message: "expected two lower-case letters" });
  const query = assemble(groups, without, options.country);
  const words = countWords(query);
  if (words <= queryWordLimit) return { query, words, asOf: recipe.asOf };
  throw tooLong(groups, without, options.country, words);
}

function cleaned(name: string, terms: readonly string[] = []): readonly string[] {
  return terms.map((term, i) => {
    const text = term.trim();
    if (text === "" || /["“”\p{Cc}]/u.test(text))
      throw new InputError({
        code: "unsafe-parameter",
        path: [name, i],
        message: "expected a term without quotes and line breaks",
      });
    return text.replace(/\s+/gu, " ");
  });
}

function assemble(groups: readonly (readonly string[])[], without: readonly string[], country?: string): string {
  const site = `site:${country === undefined ? "" : `${country}.`}${recipe.site}`;
  const wanted = groups
    .filter((group) => group.length > 0)
    .map((group) => {
      const quoted = group.map((term) => `"${term}"`).join(" OR ");
      return group.length === 1 ? quoted : `(${quoted})`;
    });
  const unwanted = without.map((term) => `-"${term}"`);
  return [site, ...wanted, ...unwanted, ...recipe.leaveOut].join(" ");
}

const countWords = (query: string): number => query.split(" ").length;

/** Names the last terms, one group after the other, until the rest would fit. */
function tooLong(
  groups: readonly (readonly string[])[],
  without: readonly string[],
  country: string | undefined,
  words: number,
): InputError {
  const kept = groups.map((group) => [...group]);
  const keptOut = [...without];
  const drop: string[] = [];
  while (countWords(assemble(kept, keptOut, country)) > queryWordLimit) {
    const longest = kept.reduce((a, b) => (b.length > a.length ? b : a));
    const term = keptOut.pop() ?? longest.pop();
    if (term === undefined) break;
    drop.push(term);
  }
  return new InputError({
    code: "query-too-long",
    path: [],
    message: `${words} words, and a search engine reads ${queryWordLimit}; drop ${drop.map((t) => `\`${t}\``).join(", ")}`,
  });
}
