import { describe, expect, test } from "vitest";
import { interpret } from "../../src/decide/interpret";
import { InputError } from "../../src/errors";
import { criterionOf, namesUsed, render } from "../../src/messages/index";
import { hybrid } from "../../src/policy/presets/hybrid";
import { strictSelective } from "../../src/policy/presets/strict-selective";
import { blemishes } from "./blemishes";
import { messages, sample, voices } from "./samples";
import { toneFaults } from "./tone";

const body = (text: string): string => text.split("\n\n")[1] ?? "";
const sentences = (text: string): readonly string[] => text.match(/[^.!?]+[.!?]+/g) ?? [];

describe("requirement 2: ask before naming somebody, and do without a surname", () => {
  test("every message renders for somebody of whom only the given name is known", () => {
    for (const [id, contract] of messages) {
      for (const voice of voices) {
        const params = {
          ...sample(contract, "typical", voice.locale),
          name: { given: "Remco" },
          target: "Sanne",
          asker: "Sanne",
          mutual: "Sanne",
        };
        const own = Object.fromEntries(
          Object.entries(params).filter(([key]) => key === "name" || key === "from" || key in contract.params),
        );
        expect(blemishes(render(id as string, own, voice).text)).toEqual([]);
      }
    }
  });

  test("somebody who does not want to be named is named in no message", () => {
    for (const [id, contract] of messages) {
      for (const [key, { kind }] of Object.entries(contract.params)) {
        if (kind !== "person") continue;
        const params = { ...sample(contract, "typical", "nl"), [key]: { full: "Sanne Bos", consentToName: false } };
        expect(() => render(id as string, params, { locale: "nl" })).toThrow(InputError);
        expect(namesUsed(id, params)).toEqual([{ parameter: key, name: "Sanne Bos", consentToName: false }]);
      }
    }
  });

  test("the question whether one may be named leaves a way out", () => {
    const { text } = render("intro.mention-you", { name: "Aukje", target: "Sanne Bos" }, { locale: "nl" });
    expect(text).toMatch(/Mag ik daarin jouw naam noemen\? Liever niet\? Dat is ook prima/);
  });
});

describe("requirement 15: the archive reply makes five moves, and its criterion is the policy's", () => {
  const MOVES = {
    nl: [/bedankt|dank/i, /alleen contact met mensen/, /netwerk voor iedereen waardevol/, /nog niet/, /archief/],
    en: [/thank you/i, /only connect with people/, /keeps my network/, /\bnot\b.*yet/, /archive/],
  };

  test.each(voices)("in this order, in $locale $register", ({ locale, register }) => {
    const moves = MOVES[locale === "en" ? "en" : "nl"];
    const { text } = render("reply.archive.not-met", { name: "Aukje" }, { locale, register });
    const at = moves.map((move) => sentences(body(text)).findIndex((sentence) => move.test(sentence)));
    expect(at).toEqual([0, 1, 2, 3, 4]);
  });

  test.each([
    { policy: strictSelective({ criterion: "met" }), facts: {}, words: "I've met in person." },
    {
      policy: strictSelective({ criterion: "would-introduce" }),
      facts: {},
      words: "I know well enough to introduce to others.",
    },
    { policy: strictSelective(), facts: { metInPerson: false }, words: "I've met in person." },
    {
      policy: strictSelective(),
      facts: { metInPerson: true, wouldIntroduce: false },
      words: "I know well enough to introduce to others.",
    },
    { policy: hybrid(), facts: {}, words: "I know or share enough common ground with." },
  ])("$policy.name with $facts says: people $words", ({ policy, facts, words }) => {
    const { text } = render("reply.archive.not-met", { criterion: criterionOf(policy, facts) }, { locale: "en" });
    expect(text).toContain(`I only connect with people ${words}`);
  });
});

describe("requirement 18: not yet is a deferral with a condition", () => {
  test.each([
    { hold: "archive", nl: /bewaar je verzoek in mijn archief .* zodra we elkaar hebben ontmoet\./ },
    { hold: "leave-open", nl: /laat je verzoek openstaan .* zodra we elkaar hebben ontmoet\./ },
    { hold: "ignore", nl: /nodig me gerust opnieuw uit zodra we elkaar hebben ontmoet\./ },
  ] as const)("$hold names what would change the answer", ({ hold, nl }) => {
    expect(render("reply.archive.not-met", { hold }, { locale: "nl" }).text).toMatch(nl);
  });

  test("and when it comes true the request is accepted, with a message that fits", () => {
    const policy = strictSelective({ criterion: "met" });
    expect(interpret(policy, { metInPerson: false }).reply).toBe("reply.archive.not-met");
    expect(interpret(policy, { metInPerson: true }).action).toBe("accept");
    const { text } = render(
      "reply.reopen.after-meeting",
      { name: "Aukje", occasion: { event: "DevDays" } },
      { locale: "nl" },
    );
    expect(text).toContain("Leuk dat we elkaar nu echt hebben gesproken tijdens DevDays!");
  });
});

describe("requirement 20: unsure, so say so and ask to archive", () => {
  const DOUBT = /weet het niet zeker|not sure|not certain/;
  const ARCHIVE = /[Aa]rchive/;
  const letters = "Wilhelmina van Nieuwenhuizen-Buitenkamp";

  test.each(voices)("within 200 characters for names up to 40 characters, in $locale $register", (voice) => {
    for (let length = 2; length <= 40; length++) {
      const name = `Jo ${letters.slice(0, length)}`.slice(0, length);
      const occasion = { event: "the spring conference on search in archives" };
      for (const params of [{ name }, { name, occasion }]) {
        const rendered = render("invite.unsure", params, voice);
        expect(rendered.length).toBeLessThanOrEqual(200);
        expect(rendered.text).toMatch(DOUBT);
        expect(rendered.text).toMatch(ARCHIVE);
      }
    }
  });

  test("and a limit that nothing can meet is a typed error, never half a sentence", () => {
    const attempt = (): unknown => render("invite.unsure", { name: "Aukje" }, { locale: "nl", limit: 80 });
    expect(attempt).toThrow(expect.objectContaining({ code: "too-long", limit: 80 }));
  });
});

test.each(voices)("requirement 36: the standing offer is help or an introduction, in $locale $register", (voice) => {
  const { text } = render("intro.reciprocity", { name: "Aukje" }, voice);
  expect(text).toMatch(/introductie|introduction/);
  expect(text).toMatch(/hel/);
  expect(text).toMatch(/(?:je|u) een introductie zoekt|if you/);
});

test("requirement 42: the connector sees the draft, and may decline", () => {
  const draft = "Hallo Sanne, ik las je stuk over zoektechniek. Heb je deze maand tijd voor een kop koffie?";
  const { text } = render("intro.review-message", { name: "Aukje", target: "Sanne Bos", draft }, { locale: "nl" });
  expect(text).toContain(`"${draft.slice(0, -1)}"`);
  expect(text).toContain("Heb je geen tijd, dan is dat ook prima");
});

test.each(voices)(
  "requirement 49: an open networker is asked whether they really know each other, in $locale $register",
  (voice) => {
    const { text } = render("intro.ask-really-know", { name: "Aukje", target: "Sanne Bos" }, voice);
    expect(text).toMatch(/Sanne Bos (?:staat tussen|is among)/);
    expect(text).toMatch(
      /Kennen jullie elkaar echt|Kent u Sanne Bos persoonlijk|really know each other|know each other personally/,
    );
    expect(text).toMatch(/Beide antwoorden zijn|Either answer is/);
  },
);

describe("requirement 53: je and u never mix, and nobody's gender is guessed", () => {
  test("every Dutch message has both registers of its own", () => {
    for (const [id, contract] of messages) {
      for (const register of ["je", "u"]) {
        const rendered = render(id as string, sample(contract, "typical", "nl"), { locale: "nl", register });
        expect(rendered).toMatchObject({ locale: "nl", register, fallback: false });
        expect(toneFaults(rendered.text, register)).toEqual([]);
      }
    }
  });

  test("a title before the name comes from the app or not at all", () => {
    const u = { locale: "nl", register: "u" } as const;
    expect(render("reply.welcome.open", { name: { family: "van der Zwaag" } }, u).text).toMatch(/^Goedendag,/);
    const titled = { family: "van der Zwaag", honorific: "mevrouw" };
    expect(render("reply.welcome.open", { name: titled }, u).text).toMatch(/^Geachte mevrouw Van der Zwaag,/);
  });
});
