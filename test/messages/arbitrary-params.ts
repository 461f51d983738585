import * as fc from "fast-check";
import type { Contract } from "../../src/messages/index";

/** Text as it comes out of forms, exports and attacks. */
const junk = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          "{closing}",
          "{name}",
          "[1: x]",
          "undefined",
          "null",
          "  ",
          "\u202E",
          "\u200B",
          "\r\n",
          "\t",
          "👩‍💻",
          "🇳🇱",
          "é",
          "e\u0301",
        ],
        ...[
          "Jan",
          "van",
          "der",
          "'t",
          "Ø",
          "ŉ",
          "ﬀ",
          "｛ａ｝",
          "…",
          "!!",
          ". ",
          ",",
          "(",
          "]",
          "<b>",
          "$&",
          "\\u007d",
          "\uD800",
          "O'Neil",
        ],
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join("")),
  fc.string({ unit: "binary", minLength: 400, maxLength: 900 }),
);

const person = fc.oneof(junk, fc.record({ given: junk, family: junk, honorific: junk }, { requiredKeys: [] }));
const arbitraryOf = (parameter: Contract["params"][string]): fc.Arbitrary<unknown> => {
  if (parameter.kind === "choice") return fc.constantFrom(...parameter.values);
  if (parameter.kind === "person") return person;
  if (parameter.kind === "occasion")
    return fc.record({ event: junk, place: junk, date: fc.constantFrom("2026-03-03", "2019") }, { requiredKeys: [] });
  return parameter.kind === "date" ? fc.constantFrom("2026-03-03", "2026-02", "2019") : junk;
};

/** Parameters for a message, of any text whatever. */
export const arbitraryParams = (contract: Contract): fc.Arbitrary<Readonly<Record<string, unknown>>> =>
  fc.record({
    name: person,
    from: fc.option(junk, { nil: undefined }),
    salutation: fc.option(junk, { nil: undefined, freq: 9 }),
    closing: fc.option(junk, { nil: undefined, freq: 9 }),
    ...Object.fromEntries(Object.entries(contract.params).map(([key, parameter]) => [key, arbitraryOf(parameter)])),
  });
