import { describe, expect, test } from "vitest";
import { isOldCard, version3Lines } from "../../../src/evidence/ical/card-lines";

describe("a card of version 2.1", () => {
  test.each([
    [["FN:x", "VERSION:2.1"], true],
    [["version: 2.1 "], true],
    [["VERSION:3.0"], false],
    [["VERSION:2.10"], false],
    [["VERSION:2X1"], false],
    [["X-VERSION:2.1"], false],
    [[], false],
  ])("%j: %s", (lines, old) => expect(isOldCard(lines)).toBe(old));
});

describe("a line of version 2.1 becomes one of 3.0:", () => {
  test.each([
    ["FN:Tim", "FN:Tim", "a plain one"],
    ["TEL;CELL:1", "TEL;TYPE=CELL:1", "a bare type"],
    ["TEL;cell; Voice ;X400:1", "TEL;TYPE=CELL,VOICE,X400:1", "several, in any letters"],
    ["TEL;TYPE=HOME;CELL:1", "TEL;TYPE=HOME:1", "a type by name goes before"],
    ["TEL; type = a=b :1", "TEL:1", "a name with a space is another name"],
    ["TEL;UNHEARD:1", "TEL:1", "a type that nobody knows"],
    ["N:Bos;Jan,Piet", "N:Bos;Jan\\,Piet", "commas are commas"],
    ["N:a\\b\\;c\\\\d", "N:a\\\\b\\;c\\\\\\\\d", "only semicolons are escaped"],
    ["FN;QUOTED-PRINTABLE:Zo=C3=AB", "FN:Zoë", "bare encoding"],
    ["FN;ENCODING=quoted-printable:Zo=c3=ab", "FN:Zoë", "encoding by name, small digits"],
    ["FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Zo=EB", "FN:Zoë", "another character set"],
    ["FN;QUOTED-PRINTABLE:a=ZZb=4", "FN:a=ZZb=4", "what is no number stays"],
    ["FN;QUOTED-PRINTABLE:ë=3D", "FN:ë=", "letters that are not encoded stay"],
    ["FN;QUOTED-PRINTABLE:a=0D=0Ab=0Ac=0Dd", "FN:a b c d", "a line break ends no line"],
    ["FN;ENCODING=8BIT:Zoë", "FN:Zoë", "an encoding of nothing"],
    ["FN;CHARSET=UTF-8:a:b", "FN:a:b", "a colon within"],
  ])("%s to %s: %s", (line, expected) =>
    expect(version3Lines(["VERSION:2.1", line])).toEqual(["VERSION:3.0", expected]),
  );

  test.each([
    ["TEL", "no value"],
    ["PHOTO;BASE64:xx", "a picture"],
    ["PHOTO;ENCODING=b:xx", "a picture, by name"],
    ["PHOTO;ENCODING=Base64:xx", "a picture, in any letters"],
    ["FN;QUOTED-PRINTABLE:Zo=EB", "bytes that are not of its character set"],
    ["FN;QUOTED-PRINTABLE;CHARSET=X-NONE:a", "a character set that nobody knows"],
  ])("%s cannot be decoded: %s", (line) => expect(version3Lines(["VERSION:2.1", "FN:Tim", line])).toBeUndefined());
});
