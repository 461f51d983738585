import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseName } from "../../src/invitation/person-name";
import { compareNames } from "../../src/invitation/person-name-compare";
import { formatName, sortKey } from "../../src/invitation/person-name-format";
import { NAME_CASES } from "./name-cases";

const told = (a: string, b: string): string => {
  const found = compareNames(a, b);
  if (found.relation === "compatible") return `compatible: ${found.reasons.join(", ")}`;
  return found.relation === "conflict" ? `conflict: ${found.fields.join(", ")}` : found.relation;
};

describe("compareNames", () => {
  test.each([
    ["Sjoerd van der Velde", "Velde, Sjoerd van der", "equal", "inverted"],
    ["Sjoerd van der Velde", "S. v.d. Velde", "compatible: initial, particleAbbreviated", "abbreviated"],
    ["Nienke Elzinga", "Elzinga Nienke", "compatible: orderSwapped", "family name first, without a comma"],
    ["Zoë Strüver", "Zoe Struever", "equalFolded", "ü written ue"],
    ["Zoë Strüver", "Zoe Struver", "equalFolded", "ü written u"],
    ["Bjørn Kvåle", "Bjorn Kvale", "equalFolded", "Nordic letters"],
    ["Maartje Aarts-van Rijn", "Maartje van Rijn", "compatible: doubleBarrelled", "one half of a married name"],
    ["Anna van Dam-Bos", "Anna Bos-van Dam", "compatible: doubleBarrelled", "the halves in the other order"],
    ["Koen van Eijk", "Koen Vaneijk", "compatible: gluedParticle", "a glued particle"],
    ["Hendrikus Loos", "Henk Loos", "compatible: nickname", "a Dutch call name"],
    ["William Loos", "Bill Loos", "compatible: nickname", "an English one"],
    ["Roos Terpstra", "Roos Terpstra, PhD", "equal", "a degree is no part of a name"],
    ["Sjoerd van der Velde", "Sjoerd van de Velde", "conflict: particle", "another particle is another family"],
    ["Koen de Waard", "Koen Waard", "conflict: particle", "so is a missing one between full names"],
    ["Koen de Waard", "K. Waard", "compatible: initial, particleOmitted", "but beside initials it may be left out"],
    ["Koen de Waard", "KOEN WAARD", "compatible: particleOmitted", "and in capitals"],
    ["Wouter Claassen", "Wouter Claessen", "conflict: family", "one letter is another family"],
    ["Jan Jansen", "Jan Janssen", "conflict: family", "also in a frequent name"],
    ["Carla Bos", "Karla Bos", "conflict: given", "C and K"],
    ["IJsbrand Bos", "Ysbrand Bos", "conflict: given", "IJ and Y"],
    ["Ĳsbrand Bos", "IJsbrand Bos", "equalFolded", "but the ligature is the two letters"],
    ["Maria Hoekstra", "Marga Hoekstra", "conflict: given", "two names that look alike"],
    ["Henk Loos", "Hein Loos", "conflict: given", "two call names of one formal name"],
    ["Thijs Van Hecke", "Thijs van Hecke", "equalFolded", "a Belgian capital"],
    ["Jan Willem Bos", "Jan-Willem Bos", "equalFolded", "a hyphen"],
    ["Jan P. Bos", "Jan K. Bos", "conflict: initials", "other middle initials"],
    ["Jan P. Bos", "Jan Bos", "equal", "one may leave them out"],
    ["J.C. (Hans) Bos", "J.C. Bos", "compatible: initial", "the initials behind a call name"],
    ["J. Bos", "Hans Bos", "compatible: initial", "an initial of the formal name"],
    ["K. Bos", "Hans Bos", "conflict: given", "an initial of no name that he may have"],
    ["Jan Bos Jr.", "Jan Bos Sr.", "conflict: generation", "father and son"],
    ["Jan Bos Jr.", "Jan Bos", "compatible: generationMissing", "perhaps father, perhaps son"],
    ["Jan B.", "Jan Bos", "compatible: initial", "a family name reduced to its initial"],
    ["Jan de Vries", "Jan", "compatible: familyMissing", "half a name"],
    ["Мария Иванова", "Maria Ivanova", "conflict: given, family", "other scripts are not transcribed"],
    ["", "Jan Bos", "incomparable", "nothing to compare"],
    ["LinkedIn Member", "LinkedIn Member", "incomparable", "a placeholder is nobody"],
  ])("%s and %s: %s (%s)", (a, b, relation) => {
    expect(told(a, b)).toBe(relation);
  });

  test("does not depend on the order of the two", () => {
    const name = fc.constantFrom(...NAME_CASES.map(([input]) => input));
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(compareNames(a, b).relation).toBe(compareNames(b, a).relation);
      }),
      {
        numRuns: 2_000,
      },
    );
  });

  test("a name with both parts equals itself", () => {
    for (const [input, given, family] of NAME_CASES) {
      if (given !== null && family !== null) expect(compareNames(input, input).relation).toBe("equal");
    }
  });

  test("names that share neither a given name, an initial nor a family name never agree", () => {
    const words = ["Aaltje", "Bouke", "Durk", "Eelke", "Fokke", "Gjalt"];
    fc.assert(
      fc.property(fc.shuffledSubarray(words, { minLength: 4, maxLength: 4 }), ([a, b, c, d]) => {
        expect(compareNames(`${a} ${b}`, `${c} ${d}`).relation).toBe("conflict");
      }),
    );
  });
});

describe("formatName and sortKey", () => {
  test.each([
    ["Sjoerd van der Velde", "nl", "given-first", "Sjoerd van der Velde"],
    ["Thijs Van Hecke", "nl", "given-first", "Thijs van Hecke"],
    ["Thijs Van Hecke", "be", "given-first", "Thijs Van Hecke"],
    ["Sjoerd van der Velde", "nl", "family-first", "Velde, Sjoerd van der"],
    ["Thijs Van Hecke", "be", "family-first", "Van Hecke, Thijs"],
    ["van der Zwaag", "nl", "given-first", "Van der Zwaag"],
    ["", "nl", "given-first", ""],
  ] as const)("%s in style %s, %s, is written %s", (full, style, order, written) => {
    expect(formatName(parseName(full), { style, order })).toBe(written);
  });

  test("a particle that has an apostrophe never takes a capital", () => {
    expect(formatName(parseName({ family: "d'Hondt" }), { style: "nl" })).toBe("d'Hondt");
    expect(formatName(parseName({ family: "'t Hart" }), { style: "nl" })).toBe("'t Hart");
  });

  test("the Dutch sort by the core and the Belgians by the whole family name", () => {
    const names = ["Sjoerd van der Velde", "Anna Bos", "Zoë Bos Jansen", "Koen Wit"].map((full) => parseName(full));
    const sorted = (style: "nl" | "be") =>
      names.toSorted((a, b) => (sortKey(a, style) < sortKey(b, style) ? -1 : 1)).map((name) => name.given);
    expect(sorted("nl")).toEqual(["Anna", "Zoë", "Sjoerd", "Koen"]);
    expect(sorted("be")).toEqual(["Anna", "Zoë", "Sjoerd", "Koen"]);
    expect(sortKey(parseName("Thijs Van Hecke"), "be").startsWith("van")).toBe(true);
    expect(sortKey(parseName("Thijs Van Hecke"), "nl").startsWith("hecke")).toBe(true);
  });
});
