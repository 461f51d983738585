import { describe, expect, test } from "vitest";
import { InputError } from "../../src/errors";
import { render, salutation, TooLongError } from "../../src/messages/index";

const codes = (attempt: () => unknown): readonly string[] => {
  try {
    attempt();
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ code }) => code);
    throw error;
  }
  return [];
};

describe("a rendered message", () => {
  test("has salutation, body and closing, and says what happened", () => {
    const rendered = render(
      "reply.ask.how-do-we-know",
      { name: "AUKJE OTTEMA", from: "Jan Bos", guess: { event: "DevDays", date: "2019-03" } },
      { locale: "nl-NL" },
    );
    expect(rendered).toEqual({
      text: "Beste Aukje,\n\nBedankt voor je uitnodiging. Ik kan je naam niet meteen plaatsen. Kennen we elkaar ergens van? Spraken we elkaar misschien tijdens DevDays in maart 2019?\n\nHartelijke groet,\nJan Bos",
      locale: "nl",
      register: "je",
      length: rendered.text.length,
      dropped: [],
      shortened: [],
      fallback: false,
    });
  });

  test("leaves out a phrase whose parameter is not given, without trace", () => {
    const { text } = render("reply.reopen.after-meeting", { name: "Aukje" }, { locale: "en" });
    expect(text).toContain("It was good to actually talk to you! I've");
  });

  test("without a writer's name ends in the bare closing", () => {
    expect(render("reply.welcome.open", {}, { locale: "en", register: "formal" }).text).toMatch(/\n\nKind regards$/);
  });

  test("takes an app's own salutation and closing as they are written", () => {
    const frame = { salutation: "Ha Aukje!", closing: "Groetjes,\nJan\u202E" };
    expect(render("reply.welcome.open", { name: "Piet", from: "Piet", ...frame }, { locale: "nl" }).text).toMatch(
      /^Ha Aukje!\n\nWelkom .*\n\nGroetjes,\nJan$/s,
    );
    expect(render("invite.unsure", frame, { locale: "nl" }).text).toMatch(/^Ha Aukje! volgens mij .*gerust\.$/);
  });

  test("as a note stands on one line and has no closing", () => {
    const { text } = render("invite.unsure", { name: "Aukje", from: "Jan Bos" }, { locale: "nl" });
    expect(text).toMatch(/^Beste Aukje, volgens mij .*gerust\.$/);
  });
});

describe("fitting", () => {
  const occasion = { event: "the spring conference on search in large archives", place: "Utrecht" };

  test("drops an optional phrase before anything else", () => {
    const rendered = render("invite.unsure", { name: "Aukje Ottema", occasion }, { locale: "nl", register: "u" });
    expect(rendered.dropped).toEqual(["occasion"]);
    expect(rendered.length).toBeLessThanOrEqual(200);
    expect(rendered.text).toContain("Geachte Aukje Ottema,");
  });

  test("then keeps the given name only", () => {
    const rendered = render(
      "invite.withdraw",
      { name: "Aukje Ottema" },
      { locale: "en", register: "formal", limit: 220 },
    );
    expect(rendered.shortened).toEqual(["name"]);
    expect(rendered.text).toContain("Dear Aukje,");
  });

  test("then shortens parameters at a word boundary", () => {
    const rendered = render("invite.met", { name: "Aukje", occasion }, { locale: "en", limit: 110 });
    expect(rendered.shortened).toEqual(["occasion"]);
    expect(rendered.text).toContain("at the spring conference on search in large… Shall we");
  });

  test("then fails with the longest parameters, and never cuts fixed text", () => {
    const attempt = (): unknown => render("invite.met", { name: "Aukje", occasion }, { locale: "en", limit: 60 });
    expect(attempt).toThrow(TooLongError);
    expect(codes(attempt)).toEqual(["too-long"]);
    expect(attempt).toThrow(/^occasion: .* `occasion` \(63\)/);
  });
});

describe("mistakes are typed", () => {
  test.each([
    { id: "reply.archive.not-mett", params: {}, code: "unknown-message" },
    { id: "constructor", params: {}, code: "unknown-message" },
    { id: "intro.request", params: { reason: "a talk" }, code: "missing-parameter" },
    { id: "intro.thanks", params: { target: "Sanne Bos", tagret: 1 }, code: "unknown-parameter" },
    {
      id: "intro.thanks",
      params: { target: { full: "Sanne Bos", consentToName: false } },
      code: "name-without-consent",
    },
    { id: "intro.thanks", params: { target: "★★★" }, code: "unsafe-parameter" },
    { id: "invite.met", params: { occasion: {} }, code: "missing-parameter" },
    { id: "invite.met", params: { occasion: { date: "2026-02-30" } }, code: "not-a-date" },
    { id: "invite.met", params: { occasion: { event: "https://example.org" } }, code: "unsafe-parameter" },
    { id: "invite.met", params: { occasion: "DevDays" }, code: "wrong-type" },
    { id: "reply.archive.not-met", params: { hold: "burn" }, code: "unknown-value" },
    { id: "invite.met", params: { occasion: { event: `met ${undefined}` } }, code: "unsafe-parameter" },
  ])("$id with $params gives $code", ({ id, params, code }: { id: string; params: object; code: string }) => {
    expect(codes(() => render(id, { ...params }, { locale: "nl" }))).toEqual([code]);
  });

  test.each([Number.NaN, -1])("a limit of %d is out of range", (limit) => {
    expect(codes(() => render("reply.welcome.open", {}, { locale: "nl", limit }))).toEqual(["out-of-range"]);
  });

  test("are reported all at once, each where it is", () => {
    const params = { reason: "www.example.org", targt: "Sanne" };
    expect(() => render("intro.request" as string, params, { locale: "nl" })).toThrow(
      expect.objectContaining({
        issues: [
          expect.objectContaining({ code: "unknown-parameter", path: ["targt"], suggestion: "target" }),
          expect.objectContaining({ code: "missing-parameter", path: ["target"] }),
          expect.objectContaining({ code: "unsafe-parameter", path: ["reason"] }),
        ],
      }),
    );
  });

  test("never quote what was given", () => {
    const params = { target: "Sanne Bos", reason: "https://secret.example" };
    expect(() => render("intro.request", params, { locale: "nl" })).toThrow(/^((?!secret|Sanne).)*$/s);
  });

  test("links may be allowed", () => {
    const params = { occasion: { event: "https://example.org" } };
    expect(render("invite.met", params, { locale: "en", links: "allow" }).text).toContain("https://example.org");
  });
});

describe("a salutation", () => {
  test.each([
    [
      "TJEERD VAN DER ZWAAG",
      "Beste Tjeerd,",
      "Geachte Tjeerd van der Zwaag,",
      "Hi Tjeerd,",
      "Dear Tjeerd van der Zwaag,",
    ],
    ["Aukje", "Beste Aukje,", "Beste Aukje,", "Hi Aukje,", "Dear Aukje,"],
    ["H.J. Nauta", "Beste H.J. Nauta,", "Geachte H.J. Nauta,", "Hello H.J. Nauta,", "Dear H.J. Nauta,"],
    [{ family: "van der Zwaag", honorific: "mevrouw" }, "Dag,", "Geachte mevrouw Van der Zwaag,", "Hello,", "Hello,"],
    [{ family: "d'Hondt", honorific: "heer" }, "Dag,", "Geachte heer d'Hondt,", "Hello,", "Hello,"],
    [{ family: "Kapinga" }, "Dag,", "Goedendag,", "Hello,", "Hello,"],
    ["", "Dag,", "Goedendag,", "Hello,", "Hello,"],
  ])("for %o follows the name's usable parts", (name, je, u, neutral, formal) => {
    expect(salutation(name, { locale: "nl" })).toBe(je);
    expect(salutation(name, { locale: "nl", register: "u" })).toBe(u);
    expect(salutation(name, { locale: "en" })).toBe(neutral);
    expect(salutation(name, { locale: "en", register: "formal" })).toBe(formal);
  });
});
