/** What a family name consists of: its halves, and in each the particles before the core. */

import { GENERATION, isParticle } from "./person-name-words";

/** One half of a double-barrelled family name, or all of a plain one. */
export interface FamilyPart {
  /** In lower case and spelled out, abbreviated ones as `d*`. */
  readonly particles: readonly string[];
  /** The particles as written. */
  readonly written: string;
  readonly core: string;
}

/** A family name taken apart. */
export interface Family {
  readonly parts: readonly FamilyPart[];
  /** `jr`, `iii`, or empty. */
  readonly generation: string;
}

const ABBREVIATED: Readonly<Record<string, readonly string[]>> = {
  "v.": ["van"],
  "v.d.": ["van", "d*"],
  "v.d": ["van", "d*"],
  "vd.": ["van", "d*"],
  vd: ["van", "d*"],
  "v.de": ["van", "de"],
  "v.der": ["van", "der"],
  "v.den": ["van", "den"],
  vdr: ["van", "der"],
  vander: ["van", "der"],
  vanden: ["van", "den"],
};

/** Takes a family name apart at hyphens, and each half behind its particles. */
export function partsOfFamily(family: string): Family {
  const words = family.split(" ");
  const generation = words.length > 1 && GENERATION.test(words.at(-1) ?? "") ? (words.pop() ?? "") : "";
  const halves: FamilyPart[] = [];
  let carried = "";
  for (const half of words.join(" ").split("-")) {
    const part = partOf(`${carried} ${half}`.trim());
    carried = part.core === "" ? part.written : "";
    if (part.core !== "") halves.push(part);
  }
  if (carried !== "") halves.push({ particles: [], written: "", core: carried });
  return {
    parts: halves,
    generation: generation.replace(".", "").toLowerCase().replace("jnr", "jr").replace("snr", "sr"),
  };
}

function partOf(text: string): FamilyPart {
  const elided = /^([dl]['’])(.+)$/iu.exec(text);
  if (elided) return { particles: [(elided[1] ?? "").toLowerCase()], written: elided[1] ?? "", core: elided[2] ?? "" };
  const words = text.split(" ").filter(Boolean);
  const coreAt = words.findIndex((word) => !isParticle(word));
  const at = coreAt < 0 ? words.length : coreAt;
  const written = words.slice(0, at);
  return {
    particles: written.map((word) => word.toLowerCase()).flatMap((word) => ABBREVIATED[word] ?? [word]),
    written: written.join(" "),
    core: words.slice(at).join(" "),
  };
}

/** Whether two sets of particles are the same, and whether one had to be spelled out for it. */
export function compareParticles(a: FamilyPart, b: FamilyPart): "equal" | "abbreviated" | "omitted" | "different" {
  if (a.written.toLowerCase() === b.written.toLowerCase()) return "equal";
  if (a.particles.length === 0 || b.particles.length === 0) return "omitted";
  const isAlike = (x: string, y: string | undefined): boolean =>
    x === y || (isAnyDe(x) && y === "d*") || (x === "d*" && isAnyDe(y));
  return a.particles.length === b.particles.length && a.particles.every((word, at) => isAlike(word, b.particles[at]))
    ? "abbreviated"
    : "different";
}

const isAnyDe = (word: string | undefined): boolean =>
  word === "de" || word === "den" || word === "der" || word === "d*";
