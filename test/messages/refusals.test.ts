import { describe, expect, test } from "vitest";
import { InputError } from "../../src/errors";
import {
  type Catalog,
  type Contracts,
  catalogs,
  checkCatalog,
  type RenderOptions,
  render,
  salutation,
} from "../../src/messages/index";

const [nl] = catalogs;
if (nl === undefined) throw new Error("no Dutch");

/** Dutch with one thing changed, as it would come from a file. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(nl));
  let at = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
  at[path.at(-1) ?? ""] = value;
  return copy;
}

const shown = ({ code, path }: { readonly code: string; readonly path: readonly unknown[] }): string =>
  `${code} at ${path.join(".")}`;

describe("what is wrong with a catalogue is named by its code and its place:", () => {
  const met = ["messages", "invite.met", "je"];
  test.each<[string, readonly (string | number)[], unknown, string]>([
    ["no language", ["locale"], "n", "unknown-locale at locale"],
    ["a language and more", ["locale"], "x nl", "unknown-locale at locale"],
    ["a register that there is not", ["defaultRegister"], "jij", "unknown-value at defaultRegister"],
    ["no greeting", ["salutation", "je", "none"], 3, "missing-field at salutation.je.none"],
    ["a greeting's form", ["salutation", "je", "ful"], "Dag", "unknown-field at salutation.je.ful"],
    ["a greeting's placeholder", ["salutation", "je", "given"], "Dag {name}", "bad-placeholder at salutation.je.given"],
    ["a greeting's use", ["salutation", "je", "given"], "Dag", "unused-parameter at salutation.je.given"],
    ["a greeting that is no text", ["salutation", "je", "given"], 7, "wrong-type at salutation.je.given"],
    ["no closing", ["closing", "u"], undefined, "missing-field at closing.u"],
    ["a closing's placeholder", ["closing", "u"], "Groet {who}", "bad-placeholder at closing.u"],
    ["eleven months", ["occasion", "months"], "a b c d e f g h i j k", "wrong-type at occasion.months"],
    ["an occasion", ["occasion", "event"], "toen", "unused-parameter at occasion.event"],
    ["a text for nobody", ["messages", "invite.met", "jij"], "x", "unknown-value at messages.invite.met.jij"],
    ["a message nobody knows", ["messages", "invite.mett"], {}, "unknown-message at messages.invite.mett"],
    ["a letter in two parts", [...met, 0], "cafe\u0301 {occasion}", "unsafe-parameter at messages.invite.met.je.0"],
    ["a double space", [...met, 0], "leuk  {occasion}", "unsafe-parameter at messages.invite.met.je.0"],
    ["an invisible letter", [...met, 0], "leuk\u200b {occasion}", "unsafe-parameter at messages.invite.met.je.0"],
    ["a stray bracket", [...met, 0], "leuk ] {occasion}", "bad-placeholder at messages.invite.met.je.0"],
    ["an optional text", [...met, 1], { text: 3, drop: 1 }, "wrong-type at messages.invite.met.je.1.text"],
    ["a choice", [...met, 1], { select: "x", of: {} }, "bad-placeholder at messages.invite.met.je.1.select"],
    [
      "a text of a choice",
      ["messages", "intro.precheck-answer", "je", 1, "of", "wait"],
      3,
      "wrong-type at messages.intro.precheck-answer.je.1.of.wait",
    ],
    [
      "a choice's value too many",
      ["messages", "intro.precheck-answer", "je", 1, "of", "maybe"],
      "x",
      "unknown-value at messages.intro.precheck-answer.je.1.of.maybe",
    ],
    [
      "a text far too long",
      ["messages", "invite.met", "je", 0],
      "leuk {occasion}".padEnd(400, "."),
      "too-long at messages.invite.met.je",
    ],
  ])("%s", (_, path, value, expected) => {
    expect(checkCatalog(changed(path, value)).map(shown)).toContain(expected);
  });

  test("what is missing is told once for each register, and nothing else is said of it", () => {
    const { "invite.met": _, ...messages } = nl.messages;
    expect(checkCatalog({ ...nl, messages }).map(shown)).toEqual(["missing-message at messages.invite.met"]);
    expect(checkCatalog({ ...nl, partial: true, messages })).toEqual([]);
    const { je } = nl.messages["invite.met"] ?? {};
    expect(checkCatalog({ ...nl, messages: { ...nl.messages, "invite.met": { je } } }).map(shown)).toEqual([
      "missing-message at messages.invite.met.u",
    ]);
    expect(checkCatalog(3).map(shown)).toEqual(["wrong-type at "]);
    expect(checkCatalog({ ...nl, registers: [] }).map(shown)[0]).toBe("missing-field at registers");
    expect(checkCatalog({ ...nl, registers: [3] }).map(shown)[0]).toBe("missing-field at registers");
  });
});

const messages = {
  "app.note": {
    channel: "note",
    params: {
      who: { kind: "person", optional: true },
      day: { kind: "date", optional: true },
      topic: { kind: "text", optional: true },
      when: { kind: "occasion", optional: true },
      tone: { kind: "choice", values: ["warm", "cool"], default: "warm" },
    },
  },
} as const satisfies Contracts;
const own = {
  ...nl,
  locale: "nl-x-app",
  partial: true,
  messages: {
    "app.note": {
      je: [
        "Hoi",
        { text: " {who}", drop: 1 },
        { text: " op {day}", drop: 2 },
        { text: " over {topic}", drop: 3 },
        { text: " {when}", drop: 4 },
        { select: "tone", of: { warm: "!", cool: "." } },
      ],
    },
  },
} as unknown as Catalog;
const options: RenderOptions = { locale: "nl-x-app", register: "je", catalogs: [own], messages };
const write = (params: object, more: object = {}) =>
  render("app.note" as string, params as Readonly<Record<string, unknown>>, { ...options, ...more });

function refusal(params: object, more?: object): readonly string[] {
  try {
    write(params, more);
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(shown);
    throw error;
  }
  return [];
}

describe("what is wrong with a parameter is named by its code and its place:", () => {
  test.each<[string, object, readonly string[]]>([
    ["a number for a person", { who: 3 }, ["wrong-type at who"]],
    ["a list for a person", { who: ["Jan"] }, ["wrong-type at who"]],
    ["a person who is no name", { who: "???" }, ["unsafe-parameter at who"]],
    ["no consent", { who: { given: "Jan", consentToName: false } }, ["name-without-consent at who"]],
    ["consent", { who: { given: "Jan", consentToName: true } }, []],
    ["nobody asked", { who: { given: "Jan" } }, []],
    ["a day that is none", { day: "2026-02-30" }, ["not-a-date at day"]],
    ["a month that is none", { day: "2026-13" }, ["not-a-date at day"]],
    ["month nought", { day: "2026-00" }, ["not-a-date at day"]],
    ["day nought", { day: "2026-01-00" }, ["not-a-date at day"]],
    ["a number for a day", { day: 2026 }, ["not-a-date at day"]],
    ["a number for a text", { topic: 3 }, ["wrong-type at topic"]],
    ["a link", { topic: "see https://example.com/x" }, ["unsafe-parameter at topic"]],
    ["a missing value", { topic: "about undefined" }, ["unsafe-parameter at topic"]],
    ["a text for an occasion", { when: "DevDays" }, ["wrong-type at when"]],
    ["a part of an occasion", { when: { evnt: "DevDays" } }, ["unknown-parameter at when.evnt"]],
    ["an occasion's event", { when: { event: 3 } }, ["wrong-type at when.event"]],
    ["an occasion's place", { when: { place: 3 } }, ["wrong-type at when.place"]],
    ["an occasion's day", { when: { date: "toen" } }, ["not-a-date at when.date"]],
    ["an occasion without anything", { when: { event: "", place: null, date: undefined } }, []],
    ["a choice", { tone: "hot" }, ["unknown-value at tone"]],
    ["a parameter nobody knows", { topci: "x" }, ["unknown-parameter at topci"]],
    ["a writer", { from: 3 }, ["wrong-type at from"]],
    ["a salutation", { salutation: 3 }, ["wrong-type at salutation"]],
    ["two at once", { topic: 3, who: 4 }, ["wrong-type at who", "wrong-type at topic"]],
  ])("%s", (_, params, expected) => expect(refusal(params)).toEqual(expected));

  test("and so is a limit or a register that is none", () => {
    expect(refusal({}, { limit: -1 })).toEqual(["out-of-range at limit"]);
    expect(refusal({}, { limit: Number.NaN })).toEqual(["out-of-range at limit"]);
    expect(refusal({}, { register: "thou" })).toEqual(["unknown-value at register"]);
    expect(refusal({}, { locale: "n!" })).toEqual(["unknown-locale at locale"]);
  });

  test("a link is let through where links are allowed", () => {
    expect(write({ topic: "see https://example.com/x" }, { links: "allow" }).text).toContain("example.com/x");
  });
});

describe("a text that has to be short", () => {
  const full = { name: "Anna", who: "Jan Bos", day: "2026-03-03", topic: "Rust", when: { event: "DevDays" } };
  const { text } = write(full);

  test("says everything where it fits exactly", () => {
    expect(text).toBe("Beste Anna, Hoi Jan Bos op 3 maart 2026 over Rust tijdens DevDays!");
    expect(write(full, { limit: text.length })).toMatchObject({ text, dropped: [], shortened: [] });
  });

  test("loses its parts in their order, and names only those that were there", () => {
    const at = (limit: number, params: object = full) => write(params, { limit }).dropped;
    expect(at(text.length - 1)).toEqual(["who"]);
    expect(at(text.length - " Jan Bos".length - 1)).toEqual(["who", "day"]);
    expect(at(40)).toEqual(["who", "day", "topic"]);
    expect(at(17)).toEqual(["who", "day", "topic", "when"]);
    const { who: _, ...nobody } = full;
    expect(at(17, nobody)).toEqual(["day", "topic", "when"]);
  });

  test("keeps the given name at last, says so, and gives up with the longest parameters named first", () => {
    const named = { ...full, name: "Anna van der Zwaag" };
    const short = write(named, { limit: 17, locale: "nl-x-app" });
    expect(short.text).toBe("Beste Anna, Hoi!");
    try {
      write(named, { limit: 5 });
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ issues: [{ code: "too-long" }] });
    }
  });
});

describe("a salutation", () => {
  test.each<[unknown, string, string]>([
    [undefined, "Dag", "nobody is named"],
    ["", "Dag", "an empty name is no name"],
    [3, "Dag", "a number is no name"],
    [null, "Dag", "null is no name"],
    ["Jan undefined", "Jan", "a missing value is never shown"],
  ])("of %s begins as that of %s: %s", (name, like) => {
    const greeting = salutation(name as never, { locale: "nl" });
    expect(greeting).not.toMatch(/undefined|null|3/);
    expect(greeting).toBe(salutation(like === "Dag" ? "" : like, { locale: "nl" }));
  });
});

describe("an unknown message says what is amiss, and never suggests itself:", () => {
  const why = (id: string, more: object = {}): string => {
    try {
      render(id, {}, { ...options, ...more });
    } catch (error) {
      if (error instanceof InputError && error.code === "unknown-message") return error.message;
      throw error;
    }
    return "";
  };
  test.each<[string, string, object, string]>([
    ["misspelt", "app.not", {}, "there is no message `app.not` (did you mean `app.note`?)"],
    ["unheard of", "quite-something-else", {}, "there is no message `quite-something-else`"],
    [
      "written in other languages",
      "app.note",
      { locale: "en", catalogs: [own, { ...own, locale: "de" }] },
      "there is no text for `app.note` in this language, only in `nl-x-app`, `de`",
    ],
    ["written in none", "app.note", { catalogs: [] }, "there is no text for `app.note` in any language"],
    [
      "not described",
      "app.note",
      { messages: {} },
      "`messages` does not describe `app.note`, although there is a text",
    ],
    [
      "of an adapter that has no text either",
      "app.note",
      { locale: "en", adapter: { format: () => undefined } },
      "there is no text for `app.note` in this language, only in `nl-x-app`",
    ],
  ])("%s", (_, id, more, expected) => expect(why(id, more)).toBe(expected));
});
