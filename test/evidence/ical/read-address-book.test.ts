import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAddressBook } from "../../../src/evidence/ical/read-address-book";

const card = (...lines: readonly string[]): string => ["BEGIN:VCARD", ...lines, "END:VCARD", ""].join("\r\n");
const read = (text: string, options = {}) => readAddressBook(text, options);

describe("the dialects of address books", () => {
  test.each([
    {
      dialect: "Google, version 3.0",
      lines: [
        "VERSION:3.0",
        "N:Ottema;Aukje;;;",
        "FN:Aukje Ottema",
        "EMAIL;TYPE=INTERNET:Aukje@Ottema.example",
        "TEL;TYPE=CELL:+31 6 12 34 56 78",
        "ORG:Brikgoud BV;Personeel",
        "item1.URL:https\\://www.linkedin.com/in/aukje-o",
        "item1.X-ABLabel:PROFILE",
      ],
    },
    {
      dialect: "Apple, version 3.0",
      lines: [
        "VERSION:3.0",
        "PRODID:-//Apple Inc.//macOS 15.1//EN",
        "N:Ottema;Aukje;;;",
        "FN:Aukje Ottema",
        "item1.EMAIL;type=INTERNET;type=pref:aukje@ottema.example",
        "TEL;type=CELL;type=VOICE;type=pref:+31612345678",
        "ORG:Brikgoud BV;",
        "X-SOCIALPROFILE;type=linkedin;x-user=aukje-o:http://www.linkedin.com/in/aukje-o",
        "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ",
        " SkZJRgABAQ",
      ],
    },
    {
      dialect: "a newer program, version 4.0",
      lines: [
        "VERSION:4.0",
        "KIND:individual",
        "FN:Aukje Ottema",
        "EMAIL;PREF=1:aukje@ottema.example",
        'TEL;VALUE=uri;TYPE="voice,cell":tel:+31-6-12345678',
        "ORG:Brikgoud BV",
        "URL:https://nl.linkedin.com/in/Aukje-O/",
      ],
    },
    {
      dialect: "Outlook, version 2.1",
      lines: [
        "VERSION:2.1",
        "N;LANGUAGE=nl;CHARSET=utf-8:Ottema;Aukje",
        "FN:Aukje Ottema",
        "ORG:Brikgoud BV;Personeel",
        "TEL;CELL;VOICE:+31 6 12345678",
        "URL;WORK:www.linkedin.com/in/aukje-o",
        "EMAIL;PREF;INTERNET:aukje@ottema.example",
        "PHOTO;TYPE=JPEG;ENCODING=BASE64:",
        " /9j/4AAQSkZJRg",
        "",
      ],
    },
  ])("$dialect", ({ lines }) => {
    const { cards, rejected } = read(card(...lines));
    expect(rejected).toEqual([]);
    expect(cards).toEqual([
      {
        row: 1,
        line: 1,
        names: ["Aukje Ottema"],
        emails: ["aukje@ottema.example"],
        phones: ["+31612345678"],
        hasPhone: true,
        profileUrl: "https://www.linkedin.com/in/aukje-o",
        company: "Brikgoud BV",
      },
    ]);
  });

  test("version 2.1 encodes letters, and breaks its lines in its own way", () => {
    const text = card(
      "VERSION:2.1",
      "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Brandsmarij;Zo=C3=AB;;;",
      "FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Zo=EB=",
      " Brandsmarij",
      "NOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0A=",
      "FN:not a name=",
      "END:VCARD",
      "TEL;CELL:+31600008888",
    );
    expect(read(text).cards[0]).toMatchObject({ names: ["Zoë Brandsmarij"], phones: ["+31600008888"] });
  });

  test("a card in an unknown character set is rejected, and the next one read", () => {
    const text =
      card("VERSION:2.1", "N;CHARSET=X-NONE;ENCODING=QUOTED-PRINTABLE:=EB;;;") + card("VERSION:3.0", "FN:Tim");
    expect(read(text)).toMatchObject({
      cards: [{ row: 2, names: ["Tim"] }],
      rejected: [{ row: 1, reason: "unreadable" }],
    });
  });
});

describe("of a card", () => {
  const one = (...lines: readonly string[]) => read(card("VERSION:3.0", ...lines)).cards[0];

  test("every name, address and number is kept once, the name it is filed under first", () => {
    expect(
      one("N:Bos;Johanna Maria;;;", "FN:Annie Bos", "EMAIL:a@b.example", "EMAIL:A@B.example", "EMAIL:c@d.example"),
    ).toMatchObject({ names: ["Annie Bos", "Johanna Maria Bos"], emails: ["a@b.example", "c@d.example"] });
  });

  test("a national number is a number only with its country", () => {
    const text = card("VERSION:3.0", "FN:Tim", "TEL:06-12345678");
    expect(read(text).cards[0]).toMatchObject({ phones: [], hasPhone: true });
    expect(read(text, { country: "31" }).cards[0]?.phones).toEqual(["+31612345678"]);
  });

  test("notes, pictures and birthdays are nowhere", () => {
    const book = read(card("VERSION:3.0", "FN:Tim", "NOTE:owes me money", "BDAY:1980-01-01", "CLASS:CONFIDENTIAL"));
    expect(JSON.stringify(book)).not.toMatch(/money|1980|CONFIDENTIAL/);
  });

  test("an address for a name is no name", () => {
    expect(one("FN:tim@mol.example", "EMAIL:tim@mol.example")?.names).toEqual([]);
  });
});

describe("what is no person is rejected with its position", () => {
  test.each([
    ["a group of Apple", ["FN:Koor", "X-ADDRESSBOOKSERVER-KIND:group"], "not-a-person"],
    ["an organisation", ["FN:Tandarts", "KIND:org"], "not-a-person"],
    ["an empty card", [], "no-person"],
    ["a line that is none", ["FN:Tim", "TEL"], "unreadable"],
  ])("%s", (_, lines, reason) => {
    const text = card("VERSION:3.0", "FN:Roos") + card("VERSION:3.0", ...lines);
    expect(read(text, { file: "a.vcf" })).toMatchObject({
      cards: [{ names: ["Roos"] }],
      rejected: [{ file: "a.vcf", row: 2, line: 5, reason }],
    });
  });

  test("a file that breaks off loses its last card, and one that is no address book says so", () => {
    expect(read("BEGIN:VCARD\nVERSION:3.0\nFN:Tim").rejected.map(({ reason }) => reason)).toEqual(["missing-end"]);
    expect(read("Name,Phone\nTim,1").rejected.map(({ reason }) => reason)).toEqual(["not-an-address-book"]);
  });

  test("any text whatever is read to its end, and no reason quotes it", () => {
    const piece = fc.constantFrom(
      "BEGIN:VCARD\n",
      "END:VCARD\n",
      "VERSION:2.1\n",
      "N:",
      "FN;QUOTED-PRINTABLE:=E=\n",
      "TEL;;=:1\n",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (pieces) => {
        const { rejected } = read(pieces.join(""));
        for (const { reason } of rejected) expect(reason).toMatch(/^[a-z-]+$/);
      }),
      { numRuns: 200 },
    );
  });
});

test("a country that is no calling code is refused", () => {
  expect(() => read("", { country: "NL" })).toThrow(expect.objectContaining({ code: "out-of-range" }));
});
