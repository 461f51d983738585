import { describe, expect, test } from "vitest";
import { InputError } from "../../src/errors";
import { catalogs, defineCatalog, defineMessages, render, salutation } from "../../src/messages/index";

/** A fourth language, as an app would add it. */
const de = defineCatalog({
  locale: "de",
  registers: ["du", "Sie"],
  defaultRegister: "Sie",
  partial: true,
  salutation: {
    du: { given: "Hallo {given},", none: "Hallo," },
    Sie: { full: "Guten Tag {given} {family},", none: "Guten Tag," },
  },
  closing: {
    du: ["Viele Grüße", { text: "\n{from}" }],
    Sie: ["Mit freundlichen Grüßen", { text: "\n{from}" }],
  },
  occasion: {
    event: "bei {event}",
    place: "in {place}",
    day: "am {day}. {month}",
    month: "im {month} {year}",
    year: "im Jahr {year}",
    date: "{day}. {month} {year}",
    months: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
  },
  messages: {
    "reply.welcome.open": {
      du: "Willkommen in meinem Netzwerk! Vielleicht kennen wir uns noch nicht. Erzähl gern, woran du arbeitest.",
      Sie: "Willkommen in meinem Netzwerk. Vielleicht kennen wir uns noch nicht. Ich freue mich, von Ihnen zu hören.",
    },
    "reply.ask.how-do-we-know": {
      du: ["Danke für deine Einladung. Woher kennen wir uns?", { text: " War es {guess}?", drop: 1 }],
      Sie: ["Vielen Dank für Ihre Einladung. Woher kennen wir uns?", { text: " War es {guess}?", drop: 1 }],
    },
    "invite.met": {
      Sie: ["schön, dass wir uns gesprochen haben {occasion}", { text: " über {topic}", drop: 1 }, "."],
    },
  },
});

describe("the locale that answers", () => {
  test.each([
    { locale: "nl", used: "nl je", fallback: false, why: "an exact match, in its default register" },
    { locale: "nl-NL", used: "nl je", fallback: false, why: "the region is cut" },
    { locale: "NL_nl", used: "nl je", fallback: false, why: "case and underscore do not matter" },
    {
      locale: "nl-BE",
      used: "nl u",
      fallback: false,
      why: "the overlay lacks this message; Belgium says u by default",
    },
    { locale: "nl-BE-x-work", used: "nl u", fallback: false, why: "a private part is cut as a whole" },
    { locale: "en-GB", used: "en neutral", fallback: false, why: "the region is cut" },
    { locale: "fr", used: "en neutral", fallback: true, why: "English is the last resort" },
    { locale: ["fr-CA", "nl"], used: "nl je", fallback: true, why: "the next language asked for comes before English" },
    { locale: "nl", register: "u", used: "nl u", fallback: false, why: "the register asked for" },
    { locale: "en", register: "u", used: "en formal", fallback: true, why: "as formal as what was asked for" },
    { locale: "fr", register: "je", used: "en neutral", fallback: true, why: "as familiar as what was asked for" },
  ])("for $locale $register is $used: $why", ({ locale, register, used, fallback }) => {
    const rendered = render("reply.welcome.open", { name: "Aukje" }, { locale, register });
    expect(`${rendered.locale} ${rendered.register}`).toBe(used);
    expect(rendered.fallback).toBe(fallback);
  });

  test.each([
    { locale: "", code: "unknown-locale" },
    { locale: "not a tag", code: "unknown-locale" },
    { locale: "nl", register: "jij", code: "unknown-value" },
  ])("is an error for $locale $register", ({ locale, register, code }) => {
    const attempt = (): unknown => salutation("Jan", { locale, register });
    expect(attempt).toThrow(InputError);
    expect(attempt).toThrow(expect.objectContaining({ code }));
  });

  test("of Belgium has greetings and words of its own", () => {
    const { text, locale } = render(
      "reply.ask.how-do-we-know",
      { name: "Thijs Van Hecke", from: "An" },
      { locale: "nl-BE" },
    );
    expect(locale).toBe("nl-BE");
    expect(text).toMatch(
      /^Beste Thijs Van Hecke,\n\n.*Kennen we elkaar ergens van\?\n\nMet vriendelijke groeten\nAn$/s,
    );
  });
});

describe("a fourth language, German, with three messages", () => {
  const own = { locale: "de-AT", catalogs: [de] } as const;

  test("speaks where it can", () => {
    const rendered = render(
      "invite.met",
      { name: "Jörg Maier", occasion: { event: "DevDays", date: "2026-03-03" } },
      own,
    );
    expect(rendered).toMatchObject({ locale: "de", register: "Sie", fallback: false });
    expect(rendered.text).toBe("Guten Tag Jörg Maier, schön, dass wir uns gesprochen haben bei DevDays am 3. März.");
  });

  test("lends a text of its other register before another language does, and says so", () => {
    const rendered = render("invite.met", { occasion: { event: "DevDays" } }, { ...own, register: "du" });
    expect(rendered).toMatchObject({ locale: "de", register: "Sie", fallback: true });
  });

  test("leaves the rest to English: salutation, body and closing alike", () => {
    const rendered = render("reply.welcome.accepted", { name: "Jörg Maier", from: "Jan" }, own);
    expect(rendered).toMatchObject({ locale: "en", register: "formal", fallback: true });
    expect(rendered.text).toMatch(/^Dear Jörg Maier,\n\nThank you .*\n\nKind regards,\nJan$/s);
  });

  test("leaves the package's own languages alone", () => {
    const params = { name: "Aukje" };
    const plain = render("reply.welcome.open", params, { locale: "nl" });
    expect(render("reply.welcome.open", params, { locale: "nl", catalogs: [de] })).toEqual(plain);
  });
});

describe("an app's own message", () => {
  const messages = defineMessages({
    "club.welcome": { channel: "message", params: { club: { kind: "text", budget: 40 }, host: { kind: "person" } } },
  });
  const [nl] = catalogs;
  if (nl === undefined) throw new Error("no Dutch");
  const club = {
    ...nl,
    partial: true,
    messages: { "club.welcome": { je: "Welkom bij {club}. {host} leidt je graag rond." } },
  };

  test("is rendered beside the package's messages", () => {
    const options = { locale: "nl", catalogs: [club], messages } as const;
    const { text } = render("club.welcome", { name: "Aukje", club: "de roeivereniging", host: "SANNE BOS" }, options);
    expect(text).toBe(
      "Beste Aukje,\n\nWelkom bij de roeivereniging. Sanne Bos leidt je graag rond.\n\nHartelijke groet",
    );
    expect(render("reply.welcome.open", {}, options).locale).toBe("nl");
  });

  test("that nobody has written in any language is unknown", () => {
    const attempt = (): unknown => render("club.welcome", { club: "x", host: "Bo" }, { locale: "nl", messages });
    expect(attempt).toThrow(expect.objectContaining({ code: "unknown-message" }));
  });
});

describe("an adapter", () => {
  const adapter = {
    format: (id: string, params: Readonly<Record<string, string>>, { register }: { readonly register: string }) =>
      id === "invite.met" ? `${params["salutation"]} (${register}) ${params["occasion"]}` : undefined,
  };

  test("gets its parameters in words, and its text is taken as it is", () => {
    const params = { name: "Aukje", occasion: { event: "DevDays", date: "2026-03-03" } };
    expect(render("invite.met", params, { locale: "nl", adapter }).text).toBe(
      "Beste Aukje, (je) tijdens DevDays op 3 maart",
    );
  });

  test("that has no text lets the catalogue speak", () => {
    expect(render("reply.welcome.open", {}, { locale: "en", adapter })).toEqual(
      render("reply.welcome.open", {}, { locale: "en" }),
    );
  });

  test("that writes too much is refused", () => {
    const attempt = (): unknown =>
      render("invite.met", { occasion: { event: "X" } }, { locale: "nl", limit: 10, adapter });
    expect(attempt).toThrow(expect.objectContaining({ code: "too-long" }));
  });
});
