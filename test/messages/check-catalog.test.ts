import { describe, expect, test } from "vitest";
import { type Catalog, catalogs, checkCatalog, parseCatalog, pseudoLocale, render } from "../../src/messages/index";

const [nl] = catalogs;
if (nl === undefined) throw new Error("no Dutch");
const json = (): Record<string, never> => JSON.parse(JSON.stringify(nl));

/** Dutch with one thing changed, as it would come from a file. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const copy: unknown = json();
  let at = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
  const last = path.at(-1) ?? "";
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}

test("every shipped catalogue is without a fault, and comes back from JSON as it was", () => {
  for (const catalog of catalogs) {
    expect(checkCatalog(catalog)).toEqual([]);
    expect(parseCatalog(JSON.parse(JSON.stringify(catalog)))).toEqual({ value: catalog });
  }
});

const met = ["messages", "invite.met", "je"] as const;
const advice = ["messages", "intro.precheck-answer", "je", 1, "of"] as const;

describe("a catalogue from JSON is refused", () => {
  test.each<{ why: string; path: readonly (string | number)[]; value: unknown; code: string }>([
    { why: "a message is missing", path: ["messages", "invite.met"], value: undefined, code: "missing-message" },
    { why: "a register is missing", path: ["messages", "invite.met", "u"], value: undefined, code: "missing-message" },
    { why: "a message nobody knows", path: ["messages", "invite.mett"], value: { je: "x" }, code: "unknown-message" },
    { why: "a register nobody knows", path: ["messages", "invite.met", "jij"], value: "x", code: "unknown-value" },
    { why: "an unknown placeholder", path: [...met, 0], value: "leuk {ocasion} {occasion}", code: "bad-placeholder" },
    { why: "a stray brace", path: [...met, 0], value: "leuk {occasion} }", code: "bad-placeholder" },
    { why: "a bracket of the drafts", path: [...met, 0], value: "leuk {occasion}[1: over]", code: "bad-placeholder" },
    { why: "a required parameter is never used", path: [...met, 0], value: "leuk", code: "unused-parameter" },
    { why: "an optional one is never used", path: [...met, 1], value: ".", code: "unused-parameter" },
    {
      why: "an optional one where it cannot be left out",
      path: [...met, 1],
      value: " over {topic}",
      code: "bad-placeholder",
    },
    {
      why: "an optional segment without parameter",
      path: [...met, 2],
      value: { text: "!", drop: 2 },
      code: "unused-parameter",
    },
    { why: "a choice without one of its values", path: [...advice, "wait"], value: undefined, code: "unknown-value" },
    { why: "a choice with one too many", path: [...advice, "maybe"], value: "x", code: "unknown-value" },
    {
      why: "a choice that the message does not have",
      path: [...met, 2],
      value: { select: "mood", of: {} },
      code: "bad-placeholder",
    },
    {
      why: "a choice where words should stand",
      path: ["messages", "reply.archive.paused", "je", 0],
      value: "{hold}",
      code: "bad-placeholder",
    },
    { why: "an invisible character", path: [...met, 2], value: ".\u200B", code: "unsafe-parameter" },
    { why: "two spaces", path: [...met, 2], value: ".  Zullen we?", code: "unsafe-parameter" },
    { why: "a note that cannot fit", path: [...met, 2], value: "x".repeat(130), code: "too-long" },
    { why: "a text that is none", path: [...met, 2], value: 3, code: "wrong-type" },
    { why: "a locale that is none", path: ["locale"], value: "not a tag", code: "unknown-locale" },
    { why: "no registers", path: ["registers"], value: [], code: "missing-field" },
    { why: "a default that is no register", path: ["defaultRegister"], value: "jij", code: "unknown-value" },
    { why: "no salutation", path: ["salutation", "u"], value: undefined, code: "missing-field" },
    { why: "a form of salutation that is none", path: ["salutation", "u", "nick"], value: "x", code: "unknown-field" },
    {
      why: "a salutation without the name",
      path: ["salutation", "u", "given"],
      value: "Beste,",
      code: "unused-parameter",
    },
    { why: "no closing", path: ["closing", "je"], value: undefined, code: "missing-field" },
    { why: "a day without its month", path: ["occasion", "day"], value: "op {day}", code: "unused-parameter" },
    {
      why: "eleven months",
      path: ["occasion", "months"],
      value: "jan feb mrt apr mei jun jul aug sep okt nov",
      code: "wrong-type",
    },
  ])("because of $why", ({ path, value, code }) => {
    const result = parseCatalog(changed(path, value));
    expect("issues" in result && result.issues.map((issue) => issue.code)).toContain(code);
  });

  test("with every issue at once, each with its path and what was probably meant", () => {
    const issues = checkCatalog({ ...nl, locale: "?", messages: { ...nl.messages, "invite.mett": {} } });
    expect(issues).toEqual([
      expect.objectContaining({ code: "unknown-locale", path: ["locale"] }),
      expect.objectContaining({ code: "unknown-message", path: ["messages", "invite.mett"], suggestion: "invite.met" }),
    ]);
  });

  test.each([null, 3, "nl", [], {}, { locale: "nl", registers: ["je"], messages: { "invite.met": null } }])(
    "whatever it is: %j",
    (value) => {
      expect(checkCatalog(value).length).toBeGreaterThan(0);
    },
  );
});

describe("a salutation with other parts of the name than its form says which form has these:", () => {
  test.each<[string, string, readonly string[]]>([
    ["full", "Beste {given},", ["`family` is never used; the form with `given` alone is `given`"]],
    [
      "given",
      "Beste {given} {family},",
      ["`family` has no meaning here; the form with `given` and `family` is `full`"],
    ],
    [
      "given",
      "Geachte {honorific} {family},",
      [
        "`honorific` has no meaning here; the form with `honorific` and `family` is `honorific`",
        "`family` has no meaning here; the form with `honorific` and `family` is `honorific`",
        "`given` is never used; the form with `honorific` and `family` is `honorific`",
      ],
    ],
    ["full", "Beste {family},", ["`given` is never used"]],
    ["given", "Beste,", ["`given` is never used"]],
    ["full", "Beste {given} {family},", []],
  ])("%s as %j", (form, text, expected) => {
    const issues = checkCatalog(changed(["salutation", "je", form], text));
    expect(issues.map(({ message }) => message)).toEqual(expected);
  });
});

describe("a pseudo-locale", () => {
  test.each(catalogs)("with accents on $locale keeps every placeholder and segment", (catalog) => {
    const pseudo = pseudoLocale(catalog, "accents");
    expect(checkCatalog(pseudo)).toEqual([]);
    expect(sizeOf(pseudo)).toBe(sizeOf({ ...catalog, locale: pseudo.locale }));
  });

  test("that is longer finds the notes that fit in English only", () => {
    const longer = catalogs.map((catalog) => pseudoLocale(catalog, "longer"));
    const pressed = longer.filter((catalog) => checkCatalog(catalog).some(({ code }) => code === "too-long"));
    expect(pressed.map(({ locale }) => locale)).toEqual(["nl-x-pseudo"]);
    const plain = render("reply.welcome.open", {}, { locale: "en" });
    const stretched = render("reply.welcome.open", {}, { locale: "en-x-pseudo", catalogs: longer });
    expect(stretched.length / plain.length).toBeGreaterThan(1.3);
  });
});

const sizeOf = (catalog: Catalog): number => JSON.stringify(catalog).length;
