import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseName } from "../../src/invitation/person-name";
import { cleanLine } from "../../src/invitation/person-name-clean";
import { NAME_CASES } from "./name-cases";

const SAFE = /^['\p{L}][\p{L}\p{M}'.\-· ]*$/u;

describe("parseName", () => {
  test("is told by at least 120 cases", () => {
    expect(NAME_CASES.length).toBeGreaterThanOrEqual(120);
  });

  test.each(NAME_CASES.map(([input, given, family, flags, why]) => ({ input, given, family, flags, why })))(
    "$input: $why",
    ({ input, given, family, flags }) => {
      const name = parseName(input);
      expect({ given: name.given, family: name.family }).toEqual({ given, family });
      expect([...name.flags].sort()).toEqual(flags.split(" ").filter(Boolean).sort());
    },
  );

  test.each([
    ["Jan P. de Vries", "J.P.", "the given name counts as one"],
    ["H.J. (Hilbrand) Nauta", "H.J.", "a call name does not"],
    ["Th.J. Bos", "Th.J.", "abbreviations keep their letters"],
    ["Jan Bos", null, "none was written"],
  ])("the initials of %s are %s: %s", (full, initials, _why) => {
    expect(parseName(full).initials).toBe(initials);
  });

  test("plain words are read at once, and as they would be read with all care", () => {
    // A name in a field of its own takes the careful way.
    const word = fc.oneof(
      fc.constantFrom("Van", "De", "Den", "Op", "Dr", "Drs", "Mr", "Miss", "Prof", "Sir", "Ma", "Ba", "Junior", "Ii"),
      fc.constantFrom("Info", "Team", "Sales", "Support", "Hr", "Recruiter", "Linkedin", "Member", "Bv", "Ag", "Owner"),
      fc.constantFrom(
        "Top",
        "My",
        "Link",
        "Toplink",
        "Open",
        "Networker",
        "Network",
        "Lion",
        "Undefined",
        "Null",
        "Ing",
      ),
      fc.constantFrom("Aukje", "Jan", "Bos", "Ottema", "Ij", "Mcdonald", "Ste", "Al", "Bo"),
      fc
        .array(fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz"), { minLength: 1, maxLength: 26 })
        .map(([first = "", ...rest]) => first.toUpperCase() + rest.join("")),
    );
    fc.assert(
      fc.property(
        word,
        fc.constantFrom("", "", "van ", "de ", "van der ", "van de van "),
        word,
        (first, of, second) => {
          const full = `${first} ${of}${second}`;
          expect(parseName(full)).toEqual(parseName({ full }));
        },
      ),
      { numRuns: 3_000 },
    );
  });

  test("an honorific comes from the app and must be safe", () => {
    expect(parseName({ family: "Bos", honorific: "mevrouw" }).honorific).toBe("mevrouw");
    expect(parseName({ family: "Bos", honorific: "{x}" }).honorific).toBeNull();
    expect(parseName("mr. Jan Bos").honorific).toBeNull();
  });

  test("no part of any of 10,000 fuzzed names is unsafe or longer than its budget", () => {
    const nasty = fc.constantFrom(
      "\u0000",
      "\n",
      "\r",
      "\t",
      "\u202E",
      "\u2066",
      "\u200B",
      "\u200D",
      "\uFEFF",
      "\u3164",
      "\u0301",
      "{",
      "}",
      "$",
      "<",
      "%",
      ":",
      "'",
      '"',
      "(",
      ")",
      "[",
      ",",
      "|",
      "-",
      "–",
      ".",
      "@",
      "★",
      "🦁",
      "\uE000",
      "\uE001",
      "\uD800",
      "LION",
      "12K+",
      "van",
      "der",
      "’",
      "Jan",
      "Bos",
      "J.",
      "dr.",
      "MSc",
      "Ã©",
      "王",
      "Ж",
      " ",
      " ",
    );
    const text = fc.oneof(
      fc
        .array(fc.oneof(nasty, fc.string({ unit: "binary", maxLength: 3 })), { maxLength: 25 })
        .map((parts) => parts.join("")),
      fc.tuple(nasty, fc.integer({ min: 1, max: 10_000 })).map(([part, times]) => part.repeat(times).slice(0, 10_000)),
    );
    const input = fc.oneof(
      { weight: 3, arbitrary: text },
      { weight: 1, arbitrary: fc.record({ given: text, family: text, honorific: text }, { requiredKeys: [] }) },
    );
    fc.assert(
      fc.property(input, (raw) => {
        const { given, family, initials, honorific } = parseName(raw);
        for (const [part, longest] of [
          [given, 24],
          [family, 60],
          [initials, 24],
          [honorific, 24],
        ] as const) {
          if (part === null) continue;
          expect(part).toMatch(SAFE);
          expect(part.length).toBeLessThanOrEqual(longest);
          expect(part).not.toMatch(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]| {2}/u);
        }
      }),
      { numRuns: 10_000 },
    );
  });

  test("reading a safe name again changes nothing", () => {
    const word = fc.constantFrom("Jan", "Anna", "Sjoerd", "Bos", "Velde", "Elzinga", "Wit");
    const particle = fc.constantFrom("", "van ", "van der ", "de ", "ten ");
    fc.assert(
      fc.property(word, particle, word, (given, before, core) => {
        const once = parseName(`${given} ${before}${core}`);
        const again = parseName({ given: once.given ?? "", family: once.family ?? "" });
        expect([again.given, again.family]).toEqual([once.given, once.family]);
      }),
    );
  });

  test("20 kB of one character takes less than 50 ms", () => {
    for (const character of "aA .,-'\"([{<@|*★L1k+éǅ王\u0301\u200B") {
      const text = character.repeat(20_000);
      // The shortest of three runs: a busy machine makes one of them long, and a slow parser all.
      const runs = [1, 2, 3].map(() => {
        const start = performance.now();
        parseName(text);
        parseName({ given: text, family: text });
        return performance.now() - start;
      });
      expect(Math.min(...runs)).toBeLessThan(50);
    }
  });
});

test.each([498, 499, 500])("a long line is cut between characters, never within one at %i", (length) => {
  const { text } = cleanLine(`${"a".repeat(length)}𠮷𠮷`);
  expect(text.length).toBeLessThanOrEqual(500);
  expect(text).toMatch(/^a+𠮷?$/u);
});
