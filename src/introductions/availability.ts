/** Is the target still open to an approach? Inside information is newer than the public profile. */

import { InputError } from "../errors";
import { aList, aNumber, aText, checkArgument, checkOptions, yesOrNo } from "../invitation/options";
import { daysLong, readMoment } from "./moment";

/** One report about a target. */
export interface AvailabilityReport {
  /** The id of the fact. */
  readonly id: string;
  /** `insider`: somebody who knows the target said so; `public`: the profile says so. */
  readonly source: "insider" | "public";
  readonly available: boolean;
  /** As of when, ISO date or date-time. */
  readonly at: string;
}

/** What the reports add up to. */
export interface Availability {
  /** Unknown when nothing valid was reported, or when the reports contradict each other. */
  readonly value: "available" | "unavailable" | undefined;
  /** The source that decided, and as of when. */
  readonly source?: "insider" | "public";
  readonly asOf?: string;
  /** The reports that decided, or that contradict each other. */
  readonly factIds: readonly string[];
  /** What to ask a connector while it is unknown. */
  readonly question: { readonly name: "alreadyTookAnotherJob"; readonly message: "intro.precheck" } | null;
}

/** How to weigh reports. */
export interface AvailabilityOptions {
  /** ISO date or date-time. */
  readonly now: string;
  /** A report is worth nothing when it is older than this many days; default 180, a judgement. */
  readonly validDays?: number;
}

const ask = { name: "alreadyTookAnotherJob", message: "intro.precheck" } as const;

/**
 * Weighs reports about a target: an insider's report beats an older or equally old profile; reports that are too old or
 * from after `now` do not count.
 *
 * @returns unknown, with a question, when insiders disagree, and when a newer profile contradicts an insider
 * @throws InputError `not-a-date`, or `out-of-range` at `validDays`
 * @example A contact knows about a new job that the profile does not show yet
 * ```ts
 * import { weighReports } from "know-and-trust/introductions";
 * const profile = { id: "f1", source: "public", available: true, at: "2026-01-05" } as const;
 * const contact = { id: "f2", source: "insider", available: false, at: "2026-02-20" } as const;
 * weighReports([profile, contact], { now: "2026-03-01" }).value; // => "unavailable"
 * weighReports([profile, contact], { now: "2026-12-01" }).value; // => undefined
 * ```
 */
export function weighReports(reports: readonly AvailabilityReport[], options: AvailabilityOptions): Availability {
  checkArgument(reports, aList, ["reports"]);
  checkOptions(options, { now: aText, validDays: aNumber }, [], ["now"]);
  const { validDays = 180 } = options;
  const now = readMoment(options.now, ["now"]);
  if (!(validDays > 0))
    throw new InputError({ code: "out-of-range", path: ["validDays"], message: "expected a number above 0" });
  const valid = reports
    .map((report, i) => ({ ...report, time: readMoment(report.at, ["reports", i, "at"]) }))
    .filter(({ time }) => time <= now && time + daysLong(validDays) > now);
  const insider = newest(valid.filter(({ source }) => source === "insider"));
  const profile = newest(valid.filter(({ source }) => source === "public"));
  const decisive = insider.length > 0 ? insider : profile;
  const [first] = decisive;
  if (first === undefined) return { value: undefined, factIds: [], question: ask };
  const newer = profile.filter((p) => p.time > first.time && p.available !== first.available);
  const together = [...decisive, ...newer];
  const factIds = together.map(({ id }) => id).sort();
  if (together.some((report) => report.available !== first.available))
    return { value: undefined, factIds, question: ask };
  const value = first.available ? "available" : "unavailable";
  return { value, source: first.source, asOf: first.at, factIds, question: null };
}

function newest<Report extends { readonly time: number }>(reports: readonly Report[]): readonly Report[] {
  const latest = reports.reduce((time, report) => Math.max(time, report.time), Number.NEGATIVE_INFINITY);
  return reports.filter(({ time }) => time === latest);
}

/**
 * What to do before approaching a target: `stop` when an insider or the profile says that they are not available; ask a
 * connector first when there is one who knows them and nobody inside has confirmed the moment; otherwise `go`.
 *
 * @param options - `strongConnector`: somebody whom I know and who really knows the target
 * @example
 * ```ts
 * import { preflight, weighReports } from "know-and-trust/introductions";
 * preflight(weighReports([], { now: "2026-03-01" }), { strongConnector: true }); // => "ask-connector-first"
 * ```
 */
export function preflight(
  availability: Availability,
  options: { readonly strongConnector: boolean },
): "go" | "ask-connector-first" | "stop" {
  checkOptions(options, { strongConnector: yesOrNo }, [], ["strongConnector"]);
  if (availability.value === "unavailable") return "stop";
  const confirmed = availability.value === "available" && availability.source === "insider";
  return options.strongConnector && !confirmed ? "ask-connector-first" : "go";
}
