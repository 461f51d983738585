import ICAL from "ical.js";

/** From what a clock on the wall shows to the moment and back. */
export interface Zone {
  readonly instantOf: (wall: ICAL.Time) => number;
  readonly wallOf: (instant: number) => ICAL.Time;
}

export const UTC: Zone = {
  instantOf: (wall) => Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second),
  wallOf: (instant) => floating(new Date(instant)),
};

/** A zone as the calendar itself describes it. */
export function describedZone(component: ICAL.Component, tzid: string): Zone {
  const zone = new ICAL.Timezone({ component, tzid });
  return {
    instantOf: (wall) => {
      const time = wall.clone();
      time.zone = zone;
      return time.toUnixTime() * 1_000;
    },
    wallOf: (instant) => {
      const time = ICAL.Time.fromJSDate(new Date(instant), true).convertToZone(zone);
      return wallTime(time);
    },
  };
}

/** A zone of the world by its name, such as `Europe/Amsterdam`; `undefined` when nobody knows it. */
export function namedZone(name: string): Zone | undefined {
  const format = formatFor(name);
  if (format === undefined) return undefined;
  const wallOf = (instant: number): ICAL.Time => {
    const parts = new Map(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
    return floating(
      new Date(Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"))),
    );
  };
  return {
    wallOf,
    instantOf: (wall) => {
      const asIfUtc = UTC.instantOf(wall);
      const offsetAt = (instant: number): number => UTC.instantOf(wallOf(instant)) - instant;
      // The offset belongs to the moment that is sought: a second look mends the first guess near a change of clocks.
      return asIfUtc - offsetAt(asIfUtc - offsetAt(asIfUtc));
    },
  };
}

function formatFor(timeZone: string): Intl.DateTimeFormat | undefined {
  const part = "numeric";
  const parts = { year: part, month: part, day: part, hour: part, minute: part, second: part } as const;
  try {
    return new Intl.DateTimeFormat("en-US", { ...parts, timeZone, hourCycle: "h23", calendar: "gregory" });
  } catch {
    return undefined;
  }
}

function floating(utc: Date): ICAL.Time {
  return wallTime(ICAL.Time.fromJSDate(utc, true));
}

/** The same figures without a zone. */
function wallTime({ year, month, day, hour, minute, second, isDate }: ICAL.Time): ICAL.Time {
  return ICAL.Time.fromData({ year, month, day, hour, minute, second, isDate });
}
