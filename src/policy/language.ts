import type { Issue } from "../errors";

/** The version of the policy language that this library speaks. */
export const LANGUAGE = 1;

/** The issue with a document in another language; of a newer one, that a newer version of this package reads it. */
export function otherLanguage(written: unknown): Issue {
  const isNewer = Number.isInteger(written) && Number(written) > LANGUAGE;
  const newer = `, and the document is in language ${written}: a newer version of this package reads it`;
  const message = `this library speaks policy language ${LANGUAGE}${isNewer ? newer : ""}`;
  return { code: "unknown-language", path: ["language"], message, suggestion: String(LANGUAGE) };
}
