/**
 * Who is this person to me? From a person's own files and own word to facts, each with where it comes from.
 *
 * @module evidence
 */
export type { LinkedInExport } from "./linkedin/linkedin-export";
export { type ReadExportOptions, readLinkedInExport } from "./linkedin/read-export";
export { companyKey, emailKey, nameKey, phoneKey, profileKey } from "./person-key";
