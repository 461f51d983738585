import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { occurrenceDays, type Series } from "../../../src/evidence/ical/recurrence";

function at(wall: string): ICAL.Time {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = wall.split(/\D/).map(Number);
  return ICAL.Time.fromData({ year, month, day, hour, minute, second });
}
const series = (rule: string, more: Partial<Series> = {}): Series => ({
  start: at("2020-01-06T10:00:00"),
  rule: ICAL.Recur.fromString(rule),
  extra: [],
  except: new Set(),
  ...more,
});
const days = (given: Series, until = "2021-12-31", occurrences = 12) => occurrenceDays(given, { until, occurrences });

describe("a rule as calendar programs make it is followed, and no other:", () => {
  test.each([
    ["FREQ=DAILY", true, "daily"],
    ["FREQ=DAILY;INTERVAL=100", true, "every hundred days"],
    ["FREQ=DAILY;INTERVAL=101", false, "who would"],
    ["FREQ=DAILY;BYDAY=MO", true, "on weekdays"],
    ["FREQ=DAILY;INTERVAL=2;BYDAY=MO", false, "every second day that is a Monday"],
    ["FREQ=DAILY;BYMONTH=2", false, "daily in February"],
    ["FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE", true, "twice in two weeks"],
    ["FREQ=WEEKLY;BYMONTHDAY=13", false, "in weeks with a thirteenth"],
    ["FREQ=WEEKLY;BYSETPOS=1", false, "the first of a week"],
    ["FREQ=MONTHLY;BYMONTHDAY=31", true, "on the last of long months"],
    ["FREQ=MONTHLY;BYMONTHDAY=-31", true, "and counted from the end"],
    ["FREQ=MONTHLY;BYDAY=5MO", true, "on the fifth Monday"],
    ["FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-1", true, "on the last Monday"],
    ["FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=4", true, "on the fourth of two weekdays"],
    ["FREQ=MONTHLY;BYDAY=MO;BYSETPOS=5", false, "on the fifth of perhaps four"],
    ["FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-5", false, "nor from the end"],
    ["FREQ=MONTHLY;BYDAY=1MO;BYSETPOS=2", false, "on the second of one"],
    ["FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR", false, "on a Friday the thirteenth"],
    ["FREQ=MONTHLY;BYMONTHDAY=13;BYSETPOS=2", false, "on the second thirteenth"],
    ["FREQ=MONTHLY;BYMONTH=2", false, "monthly in one month"],
    ["FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", true, "on a leap day"],
    ["FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", false, "on the thirtieth of February"],
    ["FREQ=YEARLY;BYMONTH=2,3;BYMONTHDAY=30", true, "of February or March"],
    ["FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=31", false, "on the thirty-first of April"],
    ["FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=-31", false, "of June, from the end"],
    ["FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=31", false, "of September"],
    ["FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=31", false, "of November"],
    ["FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31", true, "of December"],
    ["FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", true, "when summer time begins"],
    ["FREQ=YEARLY;BYMONTH=3;BYDAY=4SU", true, "on a fourth Sunday"],
    ["FREQ=YEARLY;BYMONTH=3;BYDAY=5SU", false, "on a fifth Sunday that may not be"],
    ["FREQ=YEARLY;BYDAY=20MO", false, "on the twentieth Monday"],
    ["FREQ=YEARLY;BYMONTH=3;BYDAY=SU;BYSETPOS=1", true, "on the first Sunday of March"],
    ["FREQ=HOURLY", false, "every hour"],
    ["FREQ=YEARLY;BYWEEKNO=20", false, "in a week by its number"],
    ["FREQ=YEARLY;BYYEARDAY=100", false, "on a day by its number"],
  ])("%s: %s, %s", (rule, followed) => {
    const { problem, days: found } = days(series(rule), "2040-12-31");
    expect([problem === "unusual-recurrence", found.length > 1]).toEqual([!followed, followed]);
    if (!followed) expect(found).toEqual(["2020-01-06"]);
  });
});

describe("a series", () => {
  test("goes up to a day, itself included", () => {
    expect(days(series("FREQ=WEEKLY"), "2020-01-20").days).toEqual(["2020-01-06", "2020-01-13", "2020-01-20"]);
    expect(days(series("FREQ=WEEKLY"), "2020-01-19").days).toEqual(["2020-01-06", "2020-01-13"]);
  });

  test("has its first occurrence, however late", () => {
    expect(days(series("FREQ=WEEKLY"), "2019-01-01")).toEqual({ days: ["2020-01-06"], steps: 1 });
  });

  test("goes on for so many occurrences where no day ends it", () => {
    const bounds = { until: undefined, occurrences: 3 };
    expect(occurrenceDays(series("FREQ=DAILY"), bounds)).toEqual({
      days: ["2020-01-06", "2020-01-07", "2020-01-08"],
      steps: 3,
      problem: "too-many-occurrences",
    });
    expect(occurrenceDays(series("FREQ=DAILY;COUNT=3"), bounds)).not.toHaveProperty("problem");
  });

  test("ends before another entry says what happened", () => {
    const endsBefore = "2020-01-13T10:00:00";
    expect(days(series("FREQ=WEEKLY", { endsBefore })).days).toEqual(["2020-01-06"]);
    expect(days(series("FREQ=WEEKLY", { endsBefore: "2020-01-13T10:00:01" })).days).toHaveLength(2);
    expect(days(series("FREQ=WEEKLY", { endsBefore: "2020-01-06T10:00:00" }))).toEqual({ days: [], steps: 0 });
  });

  test("leaves out moments and days, and has extra ones, each day once and in order", () => {
    const given = series("FREQ=WEEKLY;COUNT=4", {
      except: new Set(["2020-01-13T10:00:00", "2020-01-20", "2020-01-27T11:00:00"]),
      extra: [at("2020-01-08T10:00:00"), at("2020-01-06T15:00:00"), at("2020-01-20T09:00:00")],
    });
    expect(days(given).days).toEqual(["2020-01-06", "2020-01-08", "2020-01-27"]);
    expect(days(given, "2020-12-31", 1).days).toEqual(["2020-01-06", "2020-01-08"]);
  });

  test("of one event is that day, and no problem", () => {
    const { rule: _, ...once } = series("FREQ=DAILY");
    expect(days({ ...once, rule: undefined })).toEqual({ days: ["2020-01-06"], steps: 1 });
  });
});
