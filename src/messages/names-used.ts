/** Whom a message names. */

import { parseName } from "../invitation/person-name";
import type { Contract } from "./contract";
import { contracts } from "./contracts";
import { mention } from "./person-words";

/** A third person whom a message names. */
export interface NameUsed {
  readonly parameter: string;
  readonly name: string;
  /** What the caller knows: this person agreed to be named, did not, or was not asked (`undefined`). */
  readonly consentToName: boolean | undefined;
}

/**
 * The third persons whom a message would name, so that an app can ask them first (`intro.mention-you`). Somebody who
 * declined is never named: `render` then throws `name-without-consent`.
 *
 * @param contract - of the message, when it is an app's own
 * @returns empty for a message without third persons, and for an id that does not exist
 * @example
 * ```ts
 * import { namesUsed } from "know-and-trust/messages";
 * namesUsed("intro.thanks", { target: "Sanne Bos" }); // => [{ parameter: "target", name: "Sanne Bos", consentToName: undefined }]
 * ```
 */
export function namesUsed(
  id: string,
  params: Readonly<Record<string, unknown>>,
  contract?: Contract,
): readonly NameUsed[] {
  const standard: Readonly<Record<string, Contract>> = contracts;
  const known = (contract ?? (Object.hasOwn(standard, id) ? standard[id] : undefined))?.params ?? {};
  return Object.entries(known).flatMap(([parameter, { kind }]) => {
    const value = params[parameter];
    if (kind !== "person" || !(typeof value === "string" || (typeof value === "object" && value !== null))) return [];
    const name = mention(parseName(value));
    const consentToName = (value as { readonly consentToName?: boolean }).consentToName;
    return name === null ? [] : [{ parameter, name, consentToName }];
  });
}
