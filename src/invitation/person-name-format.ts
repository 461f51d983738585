/** Names as they are written and sorted in the Netherlands and in Belgium. */

import { anObject, checkArgument, checkOptions, oneOf } from "./options";
import type { ParsedName } from "./person-name";
import { partsOfFamily } from "./person-name-family";
import { fold } from "./person-name-fold";

/** `nl`: particles in lower case behind a given name, sorted by the core; `be`: as written, sorted by the whole. */
export type NameStyle = "nl" | "be";

/** How to write a name. */
export interface NameFormat {
  readonly style: NameStyle;
  /** `given-first` unless stated: `Sjoerd van der Velde`; `family-first`: `Velde, Sjoerd van der`. */
  readonly order?: "given-first" | "family-first";
}

/**
 * A name on one line; empty when it has no usable part. A Dutch particle gets a capital when nothing stands before
 * it, except `'t` and `d'`.
 *
 * @example
 * ```ts
 * const name = parseName("Sjoerd van der Velde");
 * formatName(name, { style: "nl", order: "family-first" }); // => "Velde, Sjoerd van der"
 * formatName(name, { style: "be", order: "family-first" }); // => "van der Velde, Sjoerd"
 * formatName(parseName({ family: "van der Zwaag" }), { style: "nl" }); // => "Van der Zwaag"
 * ```
 */
export function formatName(name: ParsedName, format: NameFormat): string {
  checkArgument(name, anObject, ["name"]);
  checkOptions(format, { style: oneOf(["nl", "be"]), order: oneOf(["given-first", "family-first"]) }, [], ["style"]);
  const { style, order = "given-first" } = format;
  const given = name.given ?? "";
  const family = name.family ?? "";
  if (given === "" || family === "") return given || (style === "nl" ? capitalised(family) : family);
  if (order === "given-first") return `${given} ${style === "nl" ? behindGiven(family) : family}`;
  if (style === "be") return `${family}, ${given}`;
  const { particles, core } = divide(family);
  return `${core}, ${[given, particles.toLowerCase()].filter(Boolean).join(" ")}`;
}

/**
 * A text to sort names by, to be compared by code unit: without marks and capitals. Dutch lists sort by the core
 * (`velde  sjoerd  van der`), Belgian ones by the whole family name (`van der velde  sjoerd`).
 *
 * @example
 * ```ts
 * sortKey(parseName("Sjoerd van der Velde"), "nl"); // => "velde  sjoerd  van der"
 * sortKey(parseName("Sjoerd van der Velde"), "be"); // => "van der velde  sjoerd"
 * ```
 */
export function sortKey(name: ParsedName, style: NameStyle): string {
  const family = name.family ?? "";
  const { particles, core } = divide(family);
  const keys = style === "nl" ? [core, name.given ?? "", particles] : [family, name.given ?? ""];
  // Two spaces sort before one, so that "Bos" comes before "Bos Jansen".
  return keys.map(fold).filter(Boolean).join("  ");
}

/** The particles in front, and all the rest. */
function divide(family: string): { readonly particles: string; readonly core: string } {
  const written = partsOfFamily(family).parts[0]?.written ?? "";
  const core = family.slice(written.length).trim();
  return core === "" ? { particles: "", core: family } : { particles: written, core };
}

/** A capital in the particle belongs to Belgium; behind a given name the Dutch write none. */
function behindGiven(family: string): string {
  const { particles, core } = divide(family);
  return particles === ""
    ? family
    : particles.toLowerCase() + family.slice(particles.length, family.length - core.length) + core;
}

/** `van der Zwaag` → `Van der Zwaag`; `'t Hart` and `d'Hondt` stay. */
const capitalised = (family: string): string =>
  /^.'/u.test(family) || family.startsWith("'") ? family : family.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
