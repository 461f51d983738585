import type { Issue } from "../../errors";

/** Why a row was not used. */
export type SetAsideReason =
  | "unclosed-quote"
  | "too-few-cells"
  | "cell-too-long"
  | "no-person"
  | "no-direction"
  | "bad-date"
  | "not-visible"
  // not faults: rows that say nothing about whom I know
  | "hidden-member"
  | "draft"
  | "sponsored"
  | "group-message"
  | "invitation-note"
  | "nothing-to-read";

/** What was noticed about a row that was used all the same. */
export type WarningReason =
  | "unusual-date"
  | "unreadable-date"
  | "too-many-cells"
  | "stray-quote"
  | "garbled-name"
  | "deleted-member"
  | "name-without-address";

/** Rows with the same reason. */
export interface RowsWithReason<R extends string> {
  readonly reason: R;
  readonly count: number;
  /** The first hundred of them, numbered as a spreadsheet numbers rows: preamble and header count, from 1. */
  readonly rows: readonly number[];
}

/** What became of one file. `rows` = `used` + everything set aside + `empty`. */
export interface FileReport {
  /** The name the platform gives to such a file. */
  readonly file: string;
  /** Where it was found in the input. */
  readonly path: string;
  /** Which header the file has, by the years in which the platform wrote it; `null` where none was found. */
  readonly era: string | null;
  /** Rows after the header. */
  readonly rows: number;
  readonly used: number;
  readonly empty: number;
  readonly setAside: readonly RowsWithReason<SetAsideReason>[];
  readonly warnings: readonly RowsWithReason<WarningReason>[];
  readonly columns: { readonly unknown: readonly string[]; readonly missing: readonly string[] };
  /** What is wrong with the file as a whole. */
  readonly problems: readonly Issue[];
}

/** What became of the whole input. */
export interface ExportReport {
  readonly files: readonly FileReport[];
  /** Names of files that say nothing about whom one knows. */
  readonly ignored: readonly string[];
}

const ROWS_LISTED = 100;

/** Counts reasons while a file is read. */
export interface Tally<R extends string> {
  readonly add: (reason: R, row: number) => void;
  readonly list: () => readonly RowsWithReason<R>[];
  readonly total: () => number;
}

export function tally<R extends string>(): Tally<R> {
  const byReason = new Map<R, { count: number; rows: number[] }>();
  return {
    add(reason, row) {
      const entry = byReason.get(reason) ?? { count: 0, rows: [] };
      byReason.set(reason, entry);
      entry.count += 1;
      if (entry.rows.length < ROWS_LISTED) entry.rows.push(row);
    },
    list: () =>
      [...byReason]
        .map(([reason, entry]) => ({ reason, count: entry.count, rows: entry.rows }))
        .sort((a, b) => (a.reason < b.reason ? -1 : 1)),
    total: () => [...byReason.values()].reduce((sum, entry) => sum + entry.count, 0),
  };
}
