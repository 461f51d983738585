import { afterEach, describe, expect, test } from "vitest";
import {
  dayText,
  messageDay,
  readConnectedOn,
  readMonth,
  readSentAt,
  readUtcDay,
} from "../../../src/evidence/linkedin/dates";

const zone = process.env["TZ"];
afterEach(() => {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});

describe("Connected On", () => {
  test.each([
    { cell: "06 Mar 2023", iso: "2023-03-06", unusual: undefined, why: "the platform's own form" },
    { cell: "6 Mar 2023", iso: "2023-03-06", unusual: undefined, why: "a day of one digit" },
    { cell: "29 Feb 2024", iso: "2024-02-29", unusual: undefined, why: "a leap year" },
    { cell: "2023-03-06", iso: "2023-03-06", unusual: true, why: "ISO, claimed by weak sources" },
    { cell: "3/6/2023", iso: "2023-03-06", unusual: true, why: "American, claimed by weak sources" },
    { cell: "4-Apr-21", iso: "2021-04-04", unusual: true, why: "saved again by a spreadsheet" },
  ])("$cell is $iso: $why", ({ cell, iso, unusual }) => {
    expect(readConnectedOn(cell)).toEqual(unusual ? { iso, unusual } : { iso });
  });

  test.each([
    "29 Feb 2023",
    "31 Apr 2023",
    "00 Mar 2023",
    "06 mrt 2023",
    "06 Mar",
    "yesterday",
    "",
    "6".repeat(10_000),
  ])("%s is no date", (cell) => expect(readConnectedOn(cell)).toBeUndefined());

  test.each([
    ["06 mrt 2023", "2023-03-06"],
    ["06 mei 2023", "2023-05-06"],
    ["06 Dez 2023", "2023-12-06"],
    ["06 août 2023", "2023-08-06"],
  ])("%s is read when months of other languages are asked for", (cell, iso) => {
    expect(readConnectedOn(cell, true)).toEqual({ iso, unusual: true });
  });
});

test.each(["Europe/Amsterdam", "America/Los_Angeles", "Pacific/Auckland"])("dates are the same in %s", (name) => {
  process.env["TZ"] = name;
  expect(new Date(2023, 2, 6).getTimezoneOffset()).not.toBe(0); // the zone has taken effect
  expect(readConnectedOn("06 Mar 2023")?.iso).toBe("2023-03-06");
  expect(readMonth("Jan 2024")?.iso).toBe("2024-01");
  expect(readSentAt("1/29/26, 11:59 PM")?.iso).toBe("2026-01-29T23:59");
  expect(dayText(messageDay("2025-06-01 23:59:59 UTC"))).toBe("2025-06-01");
});

describe("Sent At", () => {
  test.each([" ", "\u202f", "\u00a0"])("reads local date and time with %j before PM", (space) => {
    expect(readSentAt(`1/29/26, 2:37${space}PM`)).toEqual({ iso: "2026-01-29T14:37" });
  });

  test.each([
    ["12/1/25, 12:00 AM", "2025-12-01T00:00", "midnight"],
    ["12/1/25, 12:30 PM", "2025-12-01T12:30", "half past noon"],
    ["06/01/25 1:05 PM", "2025-06-01T13:05", "no comma"],
  ])("%s is %s: %s", (cell, iso) => expect(readSentAt(cell)?.iso).toBe(iso));

  test.each(["13/1/25, 2:37 PM", "2/30/25, 2:37 PM", "1/29/26, 13:37 PM", "1/29/26, 2:60 PM", "1/29/26, 0:10 AM"])(
    "%s is no moment",
    (cell) => expect(readSentAt(cell)).toBeUndefined(),
  );
});

test.each([
  ["2024/02/01 15:02:55 UTC", "2024-02-01"],
  ["2025-06-01 14:03:22 UTC", "2025-06-01"],
  ["01 Jun 2025, 14:03", "2025-06-01"],
])("the day of %s is %s", (cell, iso) => expect(readUtcDay(cell)?.iso).toBe(iso));

test.each([
  ["2025-06-01 14:03:22 UTC", 20250601],
  ["2024-02-29 00:00:00 UTC", 20240229],
  ["2023-02-29 00:00:00 UTC", 0],
  ["2025-13-01 00:00:00 UTC", 0],
  ["xxxx-06-01 14:03:22 UTC", 0],
  ["01 Jun 2025, 14:03", 20250601],
  ["", 0],
])("the day of the message of %s is %i", (cell, day) => expect(messageDay(cell)).toBe(day));

test.each([
  ["Jan 2024", "2024-01"],
  ["2019", "2019"],
  ["06 Mar 2019", "2019-03-06"],
])("%s is as precise as %s", (cell, iso) => expect(readMonth(cell)?.iso).toBe(iso));
