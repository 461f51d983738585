import { describe, expect, test } from "vitest";
import { isBare } from "../../../src/evidence/note/bare";
import { clausesOf, wordsOf } from "../../../src/evidence/note/clauses";
import { compileLexicons } from "../../../src/evidence/note/compiled";
import { isDefaultText } from "../../../src/evidence/note/default-text";
import { languageOf } from "../../../src/evidence/note/language";
import { english } from "../../../src/evidence/note/lexicon-en";
import { dutch } from "../../../src/evidence/note/lexicon-nl";
import { literalsOf, withoutLiterals } from "../../../src/evidence/note/literals";
import { whenOf, whereOf } from "../../../src/evidence/note/occasion";
import { endOfMatch, firstWords, phraseOf } from "../../../src/evidence/note/phrase";

const forms = (text: string): string =>
  wordsOf(text)
    .map(({ form }) => form)
    .join(" ");

describe("the words of a note", () => {
  test.each([
    ["I can't, won't, don't", "i can not will not do not"],
    [
      "Cannot cant wont dont didnt doesnt havent hasnt isnt wasnt arent couldnt",
      "can not can not will not do not did not does not have not has not is not was not are not could not",
    ],
    ["im ive weve youre youve lets let's", "i am i have we have you are you have let us let us"],
    ["'k m'n 't z'n da's", "ik mijn het zijn dat is"],
    ["I'm you've we're they'll he'd", "i am you have we are they will he would"],
    [
      "it's that's what's there's here's he's she's who's how's where's",
      "it is that is what is there is here is he is she is who is how is where is",
    ],
    ["Sarah's rock'n'roll 'n x't", "sarah's rock'n'roll 'n x't"],
    ["Zoë Strüver ĳs groß", "zoe struver ijs gross"],
    ["e-mail 10:30 1.000 5 % €5 $3k 3kg", "e-mail 10 30 1 000 5 % €5 $3k 3kg"],
    ["met in May, in may. May I? Nope May", "met in month-may in may may i nope month-may"],
    ["constructor toString", "constructor tostring"],
  ])("%s", (text, expected) => expect(forms(text)).toBe(expected));

  test("have their places and capitals, and each half of a contraction has those of the whole", () => {
    expect(wordsOf("It's Éva")).toEqual([
      { form: "it", start: 0, end: 4, isCapital: true },
      { form: "is", start: 0, end: 4, isCapital: true },
      { form: "eva", start: 5, end: 8, isCapital: true },
    ]);
  });
});

describe("the clauses of a note", () => {
  const conjunctions = new Set(["because"]);
  const joins = new Map([["and", new Set(["i", "you"])]]);
  const shown = (text: string): readonly string[] =>
    clausesOf(text, conjunctions, joins).map(
      ({ words, sentence, isQuestion }) =>
        `${sentence}${isQuestion ? "?" : "."} ${words.map(({ form }) => form).join(" ")}`,
    );
  test.each<[string, readonly string[]]>([
    ["one two", ["0. one two"]],
    ["one. two", ["0. one", "1. two"]],
    ["one.two", ["0. one two"]],
    ["one?! two", ["0? one", "1. two"]],
    ["one? two?", ["0? one", "1? two"]],
    ["one… two\nthree", ["0. one", "1. two", "2. three"]],
    ["one, two; three (four) “five”", ["0. one", "0. two", "0. three", "0. four", "0. five"]],
    ["one - two - three", ["0. one", "0. two", "0. three"]],
    ["one / two", ["0. one", "0. two"]],
    ["one–two—three", ["0. one", "0. two", "0. three"]],
    ["one 👍 two", ["0. one", "0. two"]],
    ["one because two", ["0. one", "0. because two"]],
    ["one and i", ["0. one", "0. and i"]],
    ["one and two", ["0. one and two"]],
    ["you and i", ["0. you and i"]],
    ["and i", ["0. and i"]],
    ["one and", ["0. one and"]],
    ["one, two? three", ["0? one", "0? two", "1. three"]],
    ["", []],
    ["?", []],
  ])("%j", (text, expected) => expect(shown(text)).toEqual(expected));

  test("are those of its first four hundred words", () => {
    expect(clausesOf("a ".repeat(500), conjunctions, joins)[0]?.words).toHaveLength(400);
  });
});

describe("a phrase", () => {
  const classes = { day: new Set(["monday", "friday"]) };
  const ends = (phrase: string, text: string, from = 0): number =>
    endOfMatch(
      phraseOf(phrase, classes, (form) => form === "the"),
      wordsOf(text),
      from,
    );
  test.each<[string, string, number, string]>([
    ["a b", "a b c", 2, "words in their order"],
    ["a b", "a c b", -1, "and nothing in between"],
    ["a|b c", "b c", 2, "one or the other"],
    ["me*", "meeting", 1, "a beginning"],
    ["me*", "some", -1, "and no middle"],
    ["@day", "Friday", 1, "a class"],
    ["@year", "2026", -1, "a class that is none matches nothing"],
    ["^", "Jan", 1, "a name"],
    ["^", "jan", -1, "has a capital"],
    ["^", "The", -1, "and is no common word"],
    ["#", "3x", 1, "a number"],
    ["#", "x3", -1, "begins with a digit"],
    ["%", "5 %", 1, "a percentage"],
    ["%", "5", -1, "has its sign"],
    ["$", "€5", 1, "an amount"],
    ["$", "5", -1, "has its sign"],
    ["a b? c", "a b c", 3, "what may be absent is there"],
    ["a b? c", "a c", 2, "or not"],
    ["a b? b", "a b", 2, "and is given up where it is needed"],
    ["a b?", "a", 1, "also at the end"],
    ["a ~2 b", "a b", 2, "a gap of nothing"],
    ["a ~2 b", "a x y b", 4, "of two"],
    ["a ~2 b", "a x y z b", -1, "and of no more"],
    ["a ~2@day b", "a monday friday b", 4, "a gap of a class"],
    ["a ~2@day b", "a monday x b", -1, "and of nothing else"],
    ["a ~2@year b", "a b", 2, "a gap of a class that is none is empty"],
    ["a ~2@year b", "a x b", -1, "and only empty"],
    ["a ~9 b", "a 1 2 3 4 5 6 b", 8, "no gap is longer than six"],
    ["a ~9 b", "a 1 2 3 4 5 6 7 b", -1, "no gap is longer than six"],
    ["a ~1", "a", 1, "a gap at the end"],
    ["< a", "a", 1, "at the start"],
    ["a >", "a", 1, "at the end"],
    ["a >", "a b", -1, "and not before it"],
    ["a b|>", "a b", 2, "a word"],
    ["a b|>", "a", 1, "or the end"],
    ["a b|>", "a c", -1, "and no other word"],
    ["a  b", "a b", 2, "spaces do not count"],
  ])("%s in “%s” ends at %i: %s", (phrase, text, end, _why) => expect(ends(phrase, text)).toBe(end));

  test("that stands at the start stands nowhere else", () => expect(ends("< b", "a b", 1)).toBe(-1));

  test.each<[string, readonly string[] | null]>([
    ["a|b c", ["a", "b"]],
    ["< a", ["a"]],
    ["@day x", ["monday", "friday"]],
    ["a? b", null],
    ["a* b", null],
    ["# b", null],
    ["~2 b", null],
    [">", null],
  ])("%s begins with %j", (phrase, expected) => {
    const first = firstWords(phraseOf(phrase, classes, () => false));
    expect(first === null ? null : [...first]).toEqual(expected);
  });
});

const lexicon = compileLexicons([dutch, english]);

describe("a note without content", () => {
  test.each([
    ["Hi, let's connect!", true, "a greeting and a wish"],
    ["Hoi Sanne, zullen we connecten? Groet, Piet", true, "a name behind a greeting, and one at the end"],
    ["Hi Jan Peter, let's connect", true, "a name of two words"],
    ["hi jan, let's connect", false, "a word without a capital is no name"],
    ["Let's connect. Piet Jan Smit", true, "a name of three words at the end"],
    ["Let's connect\nPiet", true, "on a line of its own"],
    ["Let's connect - Piet", true, "behind a dash"],
    ["Let's connect Piet", false, "a name behind no stop"],
    ["Let's connect, piet", false, "no capital"],
    ["Piet. Let's connect and stay in touch", false, "a name in front of it all"],
    ["Let's connect about zebras", false, "a word with content in a few"],
    [`${"connect ".repeat(13)}zebra`, true, "one in fourteen"],
    [`${"connect ".repeat(12)}zebra`, false, "one in thirteen"],
    [`${"connect ".repeat(26)}zebra zebra`, true, "two in twenty-eight"],
    ["connect ".repeat(60), true, "sixty words"],
    ["connect ".repeat(61), false, "sixty-one words"],
  ])("%s: %s, %s", (text, bare) => expect(isBare(text, lexicon)).toBe(bare));
});

describe("the platform's own text", () => {
  const text = "I'd like to add you to my professional network on LinkedIn";
  test.each([
    [text, true, "as it is"],
    [`${text}.`, true, "with its full stop"],
    [`${text.toUpperCase()}!`, true, "in capitals"],
    [text.replace("I'd", "I would"), true, "written out"],
    [text.replace("'", "’"), true, "with another apostrophe"],
    [`Hi Eva,\n${text}`, true, "behind a greeting"],
    [`Eva, ${text}`, true, "behind a name"],
    [`Dear Mrs. Terpstra of Acme, ${text}`, false, "behind a greeting that is a sentence"],
    [`${text}\n- Jan Vos`, true, "with a name below"],
    [`${text}\nJan Vos\nAcme BV, Zwolle`, true, "with two lines below"],
    [`${text}\nJan\nVos\nAcme`, false, "with three lines below"],
    [`${text}\nJan Peter Willem de Vos`, false, "with five words below"],
    [`${text}\nJan Peter Willem Vos`, true, "with four words below"],
    [`${text}. See you soon!`, false, "with a sentence behind it"],
    [`We met. ${text}`, false, "with a sentence before it"],
    [`Jan has indicated you are a fellow group member of Chess:\n${text}`, true, "behind what the platform says of us"],
    [`Jan has indicated you are a colleague at Acme:\n${text}`, true, "of colleagues"],
    [`Jan has indicated you are a friend:\n${text}`, true, "of friends"],
    [`Jan has indicated you are a stranger:\n${text}`, false, "and of nobody else"],
    ["Ik wil je graag toevoegen aan mijn netwerk", true, "in Dutch"],
    ["Please add me to your LinkedIn network", true, "another"],
    ["I'd like to add you", false, "half of it"],
    ["", false, "nothing"],
  ])("%j: %s, %s", (note, known) => expect(isDefaultText(note)).toBe(known));
});

describe("addresses and numbers in a note", () => {
  const shown = (text: string) => {
    const { has_email, has_url, has_phone } = literalsOf(text);
    return [has_email, has_url, has_phone].map((spans) => spans.map((span) => span.text).join("|"));
  };
  test.each<[string, string, string, string]>([
    ["mail jan@vos.example.", "jan@vos.example", "", ""],
    ["jan [at] vos [dot] nl", "jan [at] vos [dot] nl", "", ""],
    ["jan apenstaartje vos punt nl", "jan apenstaartje vos punt nl", "", ""],
    ["zie www.acme.nl/x?y=1), of acme.com", "", "www.acme.nl/x?y=1|acme.com", ""],
    ["https://x.example", "", "https://x.example", ""],
    ["wij doen ASP.NET en booking.com", "", "", ""],
    ["zie booking.com/hotel", "", "booking.com/hotel", ""],
    ["bel +31 6 12345678", "", "", "+31 6 12345678"],
    ["bel 0031612345678", "", "", "0031612345678"],
    ["bel 06-12345678", "", "", "06-12345678"],
    ["bel (038) 123 45 67", "", "", "(038) 123 45 67"],
    ["bel 012345678", "", "", "012345678"],
    ["bel 01234567", "", "", ""],
    ["bel 01234567890", "", "", "01234567890"],
    ["bel 012345678901", "", "", ""],
    ["bel +12345678", "", "", ""],
    ["bel +123456789012345", "", "", "+123456789012345"],
    ["bel +1234567890123456", "", "", ""],
    ["call 555 234-1234", "", "", "555 234-1234"],
    ["call 155 234-1234", "", "", ""],
    ["call 415-555-1234", "", "", "415-555-1234"],
    ["call 1 (415) 555-1234", "", "", "1 (415) 555-1234"],
    ["order 0612345678", "", "", ""],
    ["KvK: 0612345678", "", "", ""],
    ["op 01-02-2026 en 2026/01/02", "", "", ""],
    ["12345678", "", "", ""],
  ])("%s", (text, email, url, phone) => expect(shown(text)).toEqual([email, url, phone]));

  test("are made unreadable in their places", () => {
    const text = withoutLiterals("ik ben jan@vos.example van www.acme.nl hier");
    expect(text).toBe(`ik ben ${"\u0001".repeat(15)} van ${"\u0001".repeat(11)} hier`);
  });
});

describe("the language of a note", () => {
  test.each([
    ["Ik zou graag met je willen kennismaken omdat wij hetzelfde werk doen", "nl"],
    ["I would like to meet you because we have the same work", "en"],
    ["Ich freue mich auf die Vernetzung und wünsche Ihnen alles Gute", "other"],
    ["Bonjour, je serais ravi de vous avoir dans mon réseau", "other"],
    ["Здравствуйте, давайте общаться", "other"],
    ["LinkedIn", "undecided"],
    ["", "undecided"],
    ["👍 123", "undecided"],
    ["Hoi! Ik wil graag met je kennismaken. I would like to meet you, because we have the same work.", "mixed"],
    ["Jan van Der Velde", "undecided"],
  ])("%s is %s", (text, language) => expect(languageOf(text, lexicon.telling)).toBe(language));
});

describe("where and when", () => {
  const place = (text: string) =>
    whereOf(text, clausesOf(text, lexicon.conjunctions, lexicon.joins), lexicon)?.text ?? null;
  const time = (text: string) =>
    whenOf(text, clausesOf(text, lexicon.conjunctions, lexicon.joins), lexicon)?.text ?? null;
  test.each([
    ["we met at the Spring Fair in Utrecht", "the Spring Fair in Utrecht"],
    ["we spraken elkaar op de beurs gisteren", "de beurs"],
    ["we met at work", null],
    ["we spoke on the phone", null],
    ["spoke on your behalf", null],
    ["we met at", null],
    ["we met at the", null],
    ["we met at Acme yesterday", "Acme"],
    ["we met at the bakery, then at Zwolle", "Zwolle"],
    ["we met at the bakery", "the bakery"],
  ])("%s: at %j", (text, expected) => expect(place(text)).toBe(expected));
  test.each([
    ["we met yesterday in Utrecht", "yesterday"],
    ["we spraken elkaar vorige week", "vorige week"],
    ["we met in Utrecht", null],
  ])("%s: on %j", (text, expected) => expect(time(text)).toBe(expected));
});
