import { describe, expect, test } from "vitest";
import { companyKey, emailKey, nameKey, phoneKey, profileKey, profileUrl } from "../../src/evidence/person-key";

describe("the key of a profile", () => {
  test.each([
    "https://www.linkedin.com/in/renee-smit",
    "https://nl.linkedin.com/in/renee-smit/",
    "http://linkedin.com/in/Renee-Smit?trk=contact",
    "www.linkedin.com/in/renee-smit#about",
    "https://www.linkedin.com/in/ren%65e-smit/nl",
    "  HTTPS://WWW.LINKEDIN.COM/IN/RENEE-SMIT/  ",
  ])("%s is one person's", (url) => expect(profileKey(url)).toBe("renee-smit"));

  test("percent-encoding, capitals included, is undone", () => {
    expect(profileKey("https://www.linkedin.com/in/Ren%C3%89e")).toBe("renée");
    expect(profileKey("https://www.linkedin.com/in/50%-off")).toBe("50%-off"); // a stray sign is kept
  });

  test("an old address keeps its whole path", () => {
    expect(profileKey("http://nl.linkedin.com/pub/jan-smit/1/2a/3b4")).toBe("pub/jan-smit/1/2a/3b4");
  });

  test.each([
    "",
    "jan",
    "https://example.org/in/jan",
    "https://www.linkedin.com/company/acme",
    "https://www.linkedin.com/in/",
  ])("%j is no person's", (url) => expect(profileKey(url)).toBeUndefined());

  test.each(["renee-smit", "renée", "渡辺", "pub/jan-smit/1/2a/3b4"])(
    "%s survives being written as an address",
    (key) => {
      expect(profileKey(profileUrl(key))).toBe(key);
    },
  );
});

test.each([
  [" A.Smit+x@Mail.Example ", "a.smit+x@mail.example"],
  ["mailto:a@b.example", "a@b.example"],
  ["a b@c.example", undefined],
  ["@c.example", undefined],
  ["a@b@c", undefined],
  ["x".repeat(300), undefined],
])("the e-mail key of %j is %j", (text, key) => expect(emailKey(text)).toBe(key));

test.each([
  ["+31 6 1234 5678", undefined, "+31612345678"],
  ["0031 6-12345678", undefined, "+31612345678"],
  ["+31 (0)6 12345678", undefined, "+31612345678"],
  ["06 12345678", undefined, undefined],
  ["06 12345678", "31", "+31612345678"],
  ["ext. 12", "31", undefined],
])("the telephone key of %j in country %j is %j", (text, country, key) => expect(phoneKey(text, country)).toBe(key));

test.each([
  ["Zoë  OKKERSE, CPA", "zoe okkerse"],
  ["Bjørn Kvåle", "bjorn kvale"],
  ["★ Jan  'de' Boer ★", "jan de boer"],
  ["渡辺 さくら", "渡辺 さくら"],
  ["👍", undefined],
])("the name key of %j is %j", (name, key) => expect(nameKey(name)).toBe(key));

test("particles make different names", () => {
  expect(nameKey("Sjoerd van der Velde")).not.toBe(nameKey("Sjoerd van de Velde"));
});

test.each([
  ["Acme Groep B.V.", "acme groep"],
  ["ACME, Inc.", "acme"],
  ["BV", "bv"],
  ["Self-employed", undefined],
  ["ZZP'er", undefined],
  ["", undefined],
])("the company key of %j is %j", (name, key) => expect(companyKey(name)).toBe(key));
