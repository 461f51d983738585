import { describe, expect, test } from "vitest";
import {
  dayText,
  messageDay,
  type ReadDate,
  readConnectedOn,
  readMonth,
  readSentAt,
  readUtcDay,
} from "../../../src/evidence/linkedin/dates";

const said = (date: ReadDate | undefined): string | undefined => date && `${date.iso}${date.unusual ? " unusual" : ""}`;

describe("a day that somebody connected on, in a rare form", () => {
  test.each([
    ["06 Mar. 2023", "2023-03-06", "a point after the month"],
    ["6 Mar 23", "2023-03-06 unusual", "a year of two digits"],
    ["6-Mar-2023", "2023-03-06 unusual", "dashes and a whole year"],
    ["6 MAR 2023", "2023-03-06", "capitals"],
    ["2023/03/06", "2023-03-06 unusual", "the year first, with slashes"],
    ["3/6/23", "2023-03-06 unusual", "American, with a year of two digits"],
    ["12/31/2023", "2023-12-31 unusual", "the last day of a year"],
    ["  06 Mar 2023\u00a0", "2023-03-06", "space around it"],
    ["06\u202fMar\u00a02023", "2023-03-06", "narrow and hard spaces"],
    ["29 Feb 2000", "2000-02-29", "a century that leaps"],
    ["01 Jan 0099", "0099-01-01", "a year of the first century"],
    ["29 Feb 1900", undefined, "a century that does not"],
    ["31 Jun 2023", undefined, "June has thirty days"],
    ["31 Sep 2023", undefined, "so has September"],
    ["31 Nov 2023", undefined, "and November"],
    ["32 Jan 2023", undefined, "no month has more than 31"],
    ["0/6/2023", undefined, "no month 0"],
    ["13/6/2023", undefined, "no month 13"],
    ["2023-00-10", undefined, "no month 0"],
    ["06 Mar 023", undefined, "a year of three digits"],
    ["106 Mar 2023", undefined, "a day of three digits"],
    ["06 Mar 2023 x", undefined, "more behind it"],
    ["x 06 Mar 2023", undefined, "more before it"],
    ["x2023-03-06", undefined, "more before it"],
    ["2023-03-061", undefined, "more behind it"],
    ["1/2/2023x", undefined, "more behind it"],
    ["x1/2/2023", undefined, "more before it"],
    [`06 Mar 2023${" ".repeat(40)}`, "2023-03-06", "a long tail of spaces"],
  ])("%j is %s: %s", (cell, iso, _why) => expect(said(readConnectedOn(cell))).toBe(iso));

  const months = [
    ["jan", "januari", "january", "januar", "janvier", "janv", "jän", "jänner"],
    ["feb", "februari", "february", "februar", "février", "févr", "fév"],
    ["mar", "mrt", "maart", "march", "märz", "mär", "mrz", "mars"],
    ["apr", "april", "avril", "avr"],
    ["may", "mei", "mai"],
    ["jun", "juni", "june", "juin"],
    ["jul", "juli", "july", "juillet", "juil"],
    ["aug", "augustus", "august", "août"],
    ["sep", "sept", "september", "septembre"],
    ["oct", "okt", "oktober", "october", "octobre"],
    ["nov", "november", "novembre"],
    ["dec", "dez", "december", "dezember", "décembre", "déc"],
  ];
  test.each(months.map((names, i) => ({ names, number: String(i + 1).padStart(2, "0") })))(
    "month $number has all its names, of which the platform writes the first",
    ({ names: [usual = "", ...others], number }) => {
      expect(said(readConnectedOn(`06 ${usual} 2023`))).toBe(`2023-${number}-06`);
      for (const name of others) {
        expect(said(readConnectedOn(`06 ${name} 2023`, true)), name).toBe(`2023-${number}-06 unusual`);
        expect(readConnectedOn(`06 ${name} 2023`), name).toBeUndefined();
      }
    },
  );
});

describe("a moment of sending, in a rare form", () => {
  test.each([
    ["1/29/2026, 2:37 PM", "2026-01-29T14:37", "a whole year"],
    ["1/29/26, 2:37 pm", "2026-01-29T14:37", "small letters"],
    ["1/29/26, 2:37PM", "2026-01-29T14:37", "no space"],
    ["1/29/26, 12:59 AM", "2026-01-29T00:59", "just after midnight"],
    ["1/29/26, 11:59 AM", "2026-01-29T11:59", "just before noon"],
    ["29 Jan 2026", "2026-01-29", "a day alone"],
    ["2026-01-29", "2026-01-29 unusual", "an ISO day"],
    ["29 jän 2026", undefined, "a month of another language"],
    ["x1/29/26, 2:37 PM", undefined, "more before it"],
    ["1/29/26, 2:37 PM x", undefined, "more behind it"],
    ["1/29/26, 2:7 PM", undefined, "a minute of one digit"],
    ["1/29/026, 2:37 PM", undefined, "a year of three digits"],
  ])("%j is %s: %s", (cell, iso, _why) => expect(said(readSentAt(cell))).toBe(iso));
});

describe("a day in UTC, in a rare form", () => {
  test.each([
    ["2025-06-01 14:03 UTC", "2025-06-01", "no seconds"],
    ["2025-06-01 23:59:59 UTC", "2025-06-01", "the last second"],
    ["2025-06-01 24:00:00 UTC", undefined, "an hour too many"],
    ["2025-06-01 14:60:00 UTC", undefined, "a minute too many"],
    ["2025-02-30 14:03:22 UTC", undefined, "no such day"],
    ["2025-06-01 14:03:22", "2025-06-01 unusual", "no zone"],
    ["2025-06-01, 9:03", "2025-06-01 unusual", "an hour of one digit"],
    ["6/1/2025, 14:03:22 UTC", "2025-06-01 unusual", "American"],
    ["01 Jun 2025", "2025-06-01", "a day alone"],
    ["01 juni 2025", undefined, "a month of another language"],
    ["x2025-06-01 14:03:22 UTC", undefined, "more before it"],
    ["2025-06-01 14:03:22 UTC+2", undefined, "another zone"],
    ["14:03 2025-06-01", undefined, "the time first"],
  ])("%j is %s: %s", (cell, iso, _why) => expect(said(readUtcDay(cell))).toBe(iso));
});

describe("a month or a year, in a rare form", () => {
  test.each([
    ["Mar. 2024", false, "2024-03", "a point after the month"],
    ["Dec 2024", false, "2024-12", "the last month"],
    ["mrt 2024", true, "2024-03 unusual", "Dutch, when asked for"],
    ["mrt 2024", false, undefined, "Dutch, when not"],
    ["06 mrt 2024", true, "2024-03-06 unusual", "a Dutch day, when asked for"],
    ["Foo 2024", true, undefined, "a word that is no month"],
    ["20244", false, undefined, "a year of five digits"],
    ["x2024", false, undefined, "more before it"],
    ["Mar 20244", false, undefined, "more behind it"],
    ["1Mar 2024", false, undefined, "more before it"],
  ])("%j (other languages: %s) is %s: %s", (cell, lenient, iso, _why) => {
    expect(said(readMonth(cell, lenient))).toBe(iso);
  });
});

describe("the day of a message, in a rare form", () => {
  test.each([
    ["2025/06/01 14:03:22 UTC", 20250601, "slashes"],
    ["2025-06/01 14:03:22 UTC", 20250601, "a slash and a dash"],
    ["2025-06-01", 20250601, "a day alone"],
    ["2025-12-31 14:03:22 UTC", 20251231, "the last of a year"],
    ["2025-01-01 14:03:22", 20250101, "no zone"],
    ["2000-02-29 00:00:00 UTC", 20000229, "a century that leaps"],
    ["1900-02-29 00:00:00 UTC", 0, "a century that does not"],
    ["2025-06-31 00:00:00 UTC", 0, "June has thirty days"],
    ["2025-06-00 00:00:00 UTC", 0, "no day 0"],
    ["2025-00-10 00:00:00 UTC", 0, "no month 0"],
    ["0000-01-10 00:00:00 UTC", 0, "no year 0"],
    ["2025-06-01T14:03:22", 0, "a letter in between"],
    ["20 5-06-01 14:03:22 UTC", 0, "a year that is no number"],
    ["202:-06-01 14:03:22 UTC", 0, "a year that is nearly a number"],
    ["2025-:6-01 14:03:22 UTC", 0, "a month that is nearly a number"],
    ["2025-06-/1 14:03:22 UTC", 0, "a day that is nearly a number"],
  ])("%j is %i: %s", (cell, day) => expect(messageDay(cell)).toBe(day));

  test("is written with four digits of the year", () => {
    expect([dayText(20250601), dayText(9990203)]).toEqual(["2025-06-01", "0999-02-03"]);
  });
});
