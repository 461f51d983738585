import { describe, expect, test } from "vitest";
import { readAddressBook } from "../../../src/evidence/ical/read-address-book";

const card = (...lines: readonly string[]): string =>
  ["BEGIN:VCARD", "VERSION:3.0", ...lines, "END:VCARD", ""].join("\n");
const one = (...lines: readonly string[]) => {
  const { cards, rejected } = readAddressBook(card(...lines));
  return cards[0] ?? rejected[0]?.reason;
};

describe("the names of a card", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["as it is filed", ["FN: Jan  Vos "], ["Jan Vos"]],
    ["of its parts", ["N:Vos;Jan;de;;", "TEL:+31600000001"], ["Jan de Vos"]],
    ["both, where they differ", ["N:Vos;Johan;;;", "FN:Jan Vos"], ["Jan Vos", "Johan Vos"]],
    ["once, where they do not", ["FN:Jan Vos", "N:Vos;Jan;;;"], ["Jan Vos"]],
    ["all of them", ["FN:Jan", "FN:Johan"], ["Jan", "Johan"]],
    ["of one part", ["N:Vos;;;;"], ["Vos"]],
    ["of parts of several words", ["N:Vos;Jan,Piet;;;"], ["Jan Piet Vos"]],
    ["no address for a name", ["FN:jan@vos.example", "N:;jan@vos.example;;;", "TEL:+31600000001"], []],
    ["no call name", ["NICKNAME:Jantje", "TEL:+31600000001"], []],
    ["of at most three hundred letters", [`FN:${"x".repeat(400)}`], ["x".repeat(300)]],
  ])("%s", (_, lines, names) => expect(one(...lines)).toMatchObject({ names }));
});

describe("a card", () => {
  test.each<[string, readonly string[], object | string]>([
    ["with a name alone", ["FN:Jan"], { row: 1, line: 1, names: ["Jan"], emails: [], phones: [], hasPhone: false }],
    ["with an address alone", ["EMAIL:jan@vos.example"], { emails: ["jan@vos.example"], names: [] }],
    ["with a number alone", ["TEL:+31600000001"], { phones: ["+31600000001"], hasPhone: true }],
    [
      "with a profile alone",
      ["URL:https://www.linkedin.com/in/jan"],
      { profileUrl: "https://www.linkedin.com/in/jan" },
    ],
    ["with a number of nowhere alone", ["TEL:0612345678"], "no-person"],
    ["with a page alone", ["URL:https://acme.example"], "no-person"],
    ["with an employer alone", ["ORG:Acme"], "no-person"],
    ["of somebody by their kind", ["FN:Jan", "KIND:Individual"], { names: ["Jan"] }],
    ["of a group", ["FN:Koor", "KIND:GROUP"], "not-a-person"],
    ["of a group in the words of Apple", ["FN:Koor", "X-ADDRESSBOOKSERVER-KIND:group"], "not-a-person"],
    ["with its employer", ["FN:Jan", "ORG: Acme ;Sales"], { company: "Acme" }],
    ["with the day of its change", ["FN:Jan", "REV:2026-01-02T03:04:05Z"], { changedOn: "2026-01-02" }],
    ["in its short form", ["FN:Jan", "REV:20260102T030405Z"], { changedOn: "2026-01-02" }],
    ...["X-SOCIALPROFILE", "SOCIALPROFILE", "X-LINKEDIN", "IMPP", "URL"].map(
      (name): [string, readonly string[], object] => [
        `with a profile as ${name}`,
        ["FN:Jan", `${name}:https\\://www.linkedin.com/in/jan`],
        { profileUrl: "https://www.linkedin.com/in/jan" },
      ],
    ),
    [
      "with two profiles",
      ["FN:Jan", "URL:https://acme.example", "URL:https://www.linkedin.com/in/a", "URL:https://www.linkedin.com/in/b"],
      { profileUrl: "https://www.linkedin.com/in/a" },
    ],
  ])("%s", (_, lines, expected) => {
    if (typeof expected === "string") expect(one(...lines)).toBe(expected);
    else expect(one(...lines)).toMatchObject(expected);
  });

  test("has no member for what is not there", () => {
    expect(one("FN:Jan", "ORG: ;Sales")).toEqual({
      row: 1,
      line: 1,
      names: ["Jan"],
      emails: [],
      phones: [],
      hasPhone: false,
    });
  });

  test("has an employer of at most three hundred letters", () => {
    expect(one("FN:Jan", `ORG:${"x".repeat(400)}`)).toMatchObject({ company: "x".repeat(300) });
  });
});

describe("an address book", () => {
  test("is as new as its newest card", () => {
    const rev = (day: string) => card("FN:Jan", `REV:${day}T000000Z`);
    expect(readAddressBook(rev("20260102") + rev("20260301") + rev("20250101") + card("FN:Ann")).asOf).toBe(
      "2026-03-01",
    );
    expect(readAddressBook(card("FN:Jan"))).not.toHaveProperty("asOf");
  });

  test("is called by its file, in its reasons too", () => {
    expect(readAddressBook(card(), { file: "mine.vcf" })).toMatchObject({
      kind: "address-book",
      file: "mine.vcf",
      rejected: [{ file: "mine.vcf", row: 1, line: 1, reason: "no-person" }],
    });
    expect(readAddressBook("x")).toEqual({
      kind: "address-book",
      file: "address book",
      cards: [],
      rejected: [{ file: "address book", row: 0, line: 1, reason: "not-an-address-book" }],
    });
  });

  test("with line breaks of old is read", () => {
    expect(readAddressBook(card("FN:Jan").replaceAll("\n", "\r")).cards).toHaveLength(1);
  });

  test("tells its progress after every thousand cards and at the end", () => {
    const seen: string[] = [];
    const onProgress = ({ file, entries }: { readonly file: string; readonly entries: number }) =>
      seen.push(`${file} ${entries}`);
    readAddressBook("BEGIN:VCARD\n".repeat(2_500), { file: "a.vcf", onProgress });
    expect(seen).toEqual(["a.vcf 1000", "a.vcf 2000", "a.vcf 2500"]);
  });

  test.each<[object, string, readonly string[]]>([
    [{ country: "0" }, "out-of-range", ["country"]],
    [{ country: "1234" }, "out-of-range", ["country"]],
    [{ country: "+31" }, "out-of-range", ["country"]],
    [{ country: 31 }, "wrong-type", ["country"]],
    [{ file: 3 }, "wrong-type", ["file"]],
    [{ onProgress: 3 }, "wrong-type", ["onProgress"]],
    [{ land: "31" }, "unknown-option", ["land"]],
  ])("%j is refused with %s at %j", (options, code, path) => {
    expect(() => readAddressBook("", options)).toThrow(expect.objectContaining({ code, path }));
  });
  test.each(["1", "31", "358"])("calling code %s is one", (country) => {
    expect(readAddressBook(card("FN:J", "TEL:06123456"), { country }).cards[0]?.phones).toEqual([`+${country}6123456`]);
  });
  test("only a text is one", () => {
    expect(() => readAddressBook(3 as never)).toThrow(expect.objectContaining({ code: "wrong-type", path: ["text"] }));
  });
});
