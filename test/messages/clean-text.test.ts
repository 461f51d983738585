import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanText, shorten } from "../../src/messages/clean-text";
import { render } from "../../src/messages/index";

describe("a free text", () => {
  test.each([
    { raw: "  a  talk\non\tsearch. ", clean: "a talk on search", why: "one line, no full stop at its end" },
    { raw: "search\u202E hcraes", clean: "search hcraes", why: "no bidirectional controls" },
    { raw: "{closing} [sic]", clean: "(closing) (sic)", why: "nothing that looks like a template gone wrong" },
    { raw: "cafe\u0301", clean: "café", why: "composed letters" },
    { raw: "what now?!…", clean: "what now", why: "no punctuation before ours" },
    { raw: "C++ (and C)", clean: "C++ (and C)", why: "what people write stays" },
  ])("is cleaned: $why", ({ raw, clean }) => {
    expect(cleanText(raw)).toBe(clean);
  });

  test("that looks like a placeholder is never filled in", () => {
    const { text } = render(
      "intro.request",
      { target: "Sanne Bos", reason: "{target} and {salutation}", from: "{reason}" },
      { locale: "en" },
    );
    expect(text).toContain("My reason: (target) and (salutation).");
    expect(text).toMatch(/\n\(reason\)$/);
  });

  test("that is far too long is shortened to its budget, and the result says so", () => {
    const rendered = render("intro.request", { target: "Sanne Bos", reason: "why ".repeat(200) }, { locale: "en" });
    expect(rendered.shortened).toEqual(["reason"]);
    expect(rendered.text).toMatch(/why… Would you/);
  });
});

describe("shortening", () => {
  test.each([
    { text: "the spring conference", budget: 21, short: "the spring conference", why: "it fits" },
    { text: "the spring conference", budget: 15, short: "the spring…", why: "cut between words" },
    { text: "Informatiebijeenkomst", budget: 12, short: "Informatieb…", why: "one long word is cut between letters" },
    { text: "talks, and more", budget: 8, short: "talks…", why: "no comma before the cut" },
    { text: "👩‍💻👩‍💻👩‍💻", budget: 11, short: "👩‍💻👩‍💻…", why: "a joined emoji stays whole" },
  ])("to $budget: $why", ({ text, budget, short }) => {
    expect(shorten(text, budget, "en")).toBe(short);
  });

  test("never exceeds its budget, and never leaves half a character", () => {
    const unit = fc.constantFrom("a", "é", "e\u0301\u0323", "👩‍💻", "🇳🇱", " ", "-", "ß", "漢", "ก็");
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), fc.integer({ min: 2, max: 60 }), (units, budget) => {
        const short = shorten(units.join(""), budget, "nl");
        expect(short.length).toBeLessThanOrEqual(budget);
        expect(short).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});
