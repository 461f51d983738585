/**
 * The dates of the export, one reader per column. They are calendar dates as ISO text, as precise as the cell is: a
 * day, a month, a year. `new Date(text)` is never used: it reads a date at midnight in the machine's own time zone.
 */

/** A date as ISO text; `unusual` when the cell was not in the form that the platform writes. */
export interface ReadDate {
  readonly iso: string;
  readonly unusual?: true;
}

const ENGLISH = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

// Months in other languages have not been seen in real exports: opt-in.
const OTHER_LANGUAGES: readonly (readonly string[])[] = [
  ["januari", "january", "januar", "janvier", "janv", "jän", "jänner"],
  ["februari", "february", "februar", "février", "févr", "fév"],
  ["mrt", "maart", "march", "märz", "mär", "mrz", "mars"],
  ["april", "avril", "avr"],
  ["mei", "mai"],
  ["juni", "june", "juin"],
  ["juli", "july", "juillet", "juil"],
  ["augustus", "august", "août"],
  ["sept", "september", "septembre"],
  ["okt", "oktober", "october", "octobre"],
  ["november", "novembre"],
  ["dez", "december", "dezember", "décembre", "déc"],
];

/** `06 Mar 2023`; also ISO, `3/6/2023` and a spreadsheet's `6-Mar-23`, which count as unusual. */
export function readConnectedOn(cell: string, lenient = false): ReadDate | undefined {
  return readDay(plain(cell), lenient);
}

/** `1/29/26, 2:37 PM`, local time without a zone, with any kind of space before AM or PM. */
export function readSentAt(cell: string): ReadDate | undefined {
  const text = plain(cell);
  const usual = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4}),? (\d{1,2}):(\d{2}) ?([AP])M$/i.exec(text);
  if (usual) {
    const [, month, day, year, hour, minute, half] = usual;
    const day24 = isoDay(fullYear(year), Number(month), Number(day));
    const hours = Number(hour);
    if (day24 === undefined || hours < 1 || hours > 12 || Number(minute) > 59) return undefined;
    return { iso: `${day24}T${pad((hours % 12) + (half?.toUpperCase() === "P" ? 12 : 0))}:${minute}` };
  }
  return readDay(text, false);
}

/** `2024/02/01 15:02:55 UTC` or `2025-06-01 14:03:22 UTC`: the day in UTC. */
export function readUtcDay(cell: string): ReadDate | undefined {
  const text = plain(cell);
  const usual = /^(\d{4})[-/](\d{2})[-/](\d{2}) (\d{2}):(\d{2})(:\d{2})? UTC$/.exec(text);
  if (!usual) return readDay(text.replace(/,? \d{1,2}:\d{2}(:\d{2})?( UTC)?$/, ""), false);
  const iso = isoDay(Number(usual[1]), Number(usual[2]), Number(usual[3]));
  return iso === undefined || Number(usual[4]) > 23 || Number(usual[5]) > 59 ? undefined : { iso };
}

/** `Jan 2024` or `2019`: a month or a year. */
export function readMonth(cell: string, lenient = false): ReadDate | undefined {
  const text = plain(cell);
  if (/^\d{4}$/.test(text)) return { iso: text };
  const named = /^(\p{L}{3,10})\.? (\d{4})$/u.exec(text);
  if (named) {
    const month = monthOf(named[1] ?? "", lenient);
    if (month === undefined) return undefined;
    return { iso: `${named[2]}-${pad(month.number)}`, ...(month.unusual ? { unusual: true } : {}) };
  }
  return readDay(text, lenient);
}

/**
 * The day of a message as a number, 20250601 for the first of June 2025; 0 when the cell is no date. It reads the
 * usual form without allocating, because a file may have millions of rows.
 */
export function messageDay(cell: string): number {
  if (cell.length >= 19 && cell.charCodeAt(4) === 45 && cell.charCodeAt(7) === 45 && cell.charCodeAt(10) === 32) {
    const year = digits(cell, 0) * 100 + digits(cell, 2);
    const month = digits(cell, 5);
    const day = digits(cell, 8);
    if (year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))
      return year * 10_000 + month * 100 + day;
    return 0;
  }
  const read = readUtcDay(cell);
  return read === undefined ? 0 : Number(read.iso.replaceAll("-", ""));
}

/** 20250601 as `2025-06-01`. */
export function dayText(day: number): string {
  const text = String(day).padStart(8, "0");
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}

function readDay(text: string, lenient: boolean): ReadDate | undefined {
  const named = /^(\d{1,2})([ -])(\p{L}{3,10})\.?[ -](\d{4}|\d{2})$/u.exec(text);
  if (named) {
    const [, day, separator, name, year] = named;
    const month = monthOf(name ?? "", lenient);
    const iso = month && isoDay(fullYear(year), month.number, Number(day));
    if (iso === undefined) return undefined;
    return separator === " " && year?.length === 4 && !month?.unusual ? { iso } : { iso, unusual: true };
  }
  const numeric = /^(\d{4})[-/](\d{2})[-/](\d{2})$/.exec(text);
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/.exec(text);
  const iso = numeric
    ? isoDay(Number(numeric[1]), Number(numeric[2]), Number(numeric[3]))
    : american && isoDay(fullYear(american[3]), Number(american[1]), Number(american[2]));
  return iso ? { iso, unusual: true } : undefined;
}

function monthOf(name: string, lenient: boolean): { readonly number: number; readonly unusual: boolean } | undefined {
  const lower = name.toLowerCase();
  const english = ENGLISH.indexOf(lower);
  if (english >= 0) return { number: english + 1, unusual: false };
  const other = lenient ? OTHER_LANGUAGES.findIndex((names) => names.includes(lower)) : -1;
  return other >= 0 ? { number: other + 1, unusual: true } : undefined;
}

/** A two-digit year is one of this century: the network started in 2003. */
function fullYear(year = ""): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

function isoDay(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  return `${String(year).padStart(4, "0")}-${pad(month)}-${pad(day)}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function digits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

/** No date is longer than 40 characters; narrow and hard spaces become plain ones. */
function plain(cell: string): string {
  return cell
    .slice(0, 41)
    .replace(/[\u202f\u00a0]/g, " ")
    .trim();
}
