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

describe("at the edge", () => {
  test("of a profile's address", () => {
    const long = `https://www.linkedin.com/in/${"x".repeat(472)}`;
    expect([profileKey(long)?.length, profileKey(`${long}x`)]).toEqual([472, undefined]);
    expect(profileKey("https://www.linkedin.com/in//jan")).toBe("jan");
    expect(profileKey("https://www.linkedin.com/in/?x=/in/jan")).toBeUndefined();
    expect(profileKey("https://www.linkedin.com/pub/")).toBeUndefined();
    expect(profileKey("https://www.linkedin.com/in/e\u0301")).toBe("\u00e9");
    expect(profileKey("https://www.linkedin.com/in/e%CC%81")).toBe("\u00e9");
    expect(profileUrl("pub/a b/1")).toBe("https://www.linkedin.com/pub/a%20b/1");
    expect(profileUrl("p\u00fcb")).toBe("https://www.linkedin.com/in/p%C3%BCb");
  });

  test.each([
    ["a@b", "a@b"],
    ["a@", undefined],
    ["x mailto:a@b", undefined],
    [`${"a".repeat(252)}@b`, `${"a".repeat(252)}@b`],
    [`${"a".repeat(253)}@b`, undefined],
    ...[",", ";", "<", ">", "(", ")", "\t"].map((sign) => [`a${sign}c@b`, undefined]),
  ])("of an e-mail address: %j", (text, key) => expect(emailKey(text ?? "")).toBe(key));

  test.each([
    ["+1234567", undefined, "+1234567"],
    ["+123456", undefined, undefined],
    ["+123456789012345", undefined, "+123456789012345"],
    ["+1234567890123456", undefined, undefined],
    ["001234567", undefined, "+1234567"],
    ["00123456", undefined, undefined],
    ["00123456789012345", undefined, "+123456789012345"],
    ["001234567890123456", undefined, undefined],
    ["0123456", "31", "+31123456"],
    ["012345", "31", undefined],
    ["0123456789012", "31", "+31123456789012"],
    ["01234567890123", "31", undefined],
    ["TEL:+31612345678", undefined, "+31612345678"],
    ["x+31612345678", undefined, undefined],
    ["+31612345678x", undefined, undefined],
    [" +31.6/12-34(56)78 ", undefined, "+31612345678"],
    [`+31 6${" ".repeat(27)}12345678`, undefined, "+31612345678"],
    [`+31 6${" ".repeat(28)}12345678`, undefined, undefined],
  ])("of a telephone number: %j in %j", (text, country, key) => expect(phoneKey(text, country)).toBe(key));

  test.each([
    ["\u00f8\u00df\u00e6\u0153\u0111\u0142\u0131\u00fe", "ossaeoedlith"],
    ["\u0132sbrand", "ijsbrand"],
    ["d\u2019Hondt `t \u00b4t", "dhondt t t"],
    [",Vos", "vos"],
    ["a,b", "a"],
    [`${"a".repeat(299)},x`, "a".repeat(299)],
    [`${"a".repeat(300)},x`, "a".repeat(300)],
    ["a1-b_2", "a1 b 2"],
  ])("of a name: %j", (name, key) => expect(nameKey(name)).toBe(key));

  test("of an employer: a legal form is none, and a way to have none is none", () => {
    const forms =
      "bv b.v. nv n.v. vof cv bvba srl sprl sa ltd limited llc llp inc corp plc gmbh ag ug sarl sas ab oy as".split(
        " ",
      );
    for (const form of forms) expect(companyKey(`Acme ${form}`), form).toBe("acme");
    const none = [
      ...["freelance", "freelancer", "self employed", "selfemployed", "zelfstandig", "zelfstandige", "zzp", "zzp'er"],
      ...[
        "student",
        "confidential",
        "stealth",
        "stealth startup",
        "various",
        "diverse",
        "none",
        "unemployed",
        "retired",
      ],
      "independent",
    ];
    for (const name of none) expect(companyKey(name), name).toBeUndefined();
    expect(companyKey("Bos & Zn, BV")).toBe("bos zn");
    expect(companyKey("Acme Holding")).toBe("acme holding");
  });
});
