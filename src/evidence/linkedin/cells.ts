import type { ReadDate } from "./dates";
import { detached } from "./detached";
import type { WarningReason } from "./report";
import type { Columns } from "./table";

/** Reads the named cells of a row, trimmed; entities undone, CRLF inside a cell as LF. */
export interface Cells {
  readonly text: (column: string) => (cells: readonly string[]) => string | undefined;
  /** Reads a date, with a warning where it is unusual or cannot be read. */
  readonly date: (
    column: string,
    read: (cell: string) => ReadDate | undefined,
  ) => (cells: readonly string[], row: number) => string | undefined;
}

export function cellsOf(columns: Columns): Cells {
  const text = (column: string) => {
    const index = columns.at(column);
    return (cells: readonly string[]) => (index < 0 ? undefined : tidy(cells[index]));
  };
  return {
    text,
    date(column, read) {
      const cell = text(column);
      return (cells, row) => {
        const written = cell(cells);
        if (written === undefined) return undefined;
        const date = read(written);
        if (date === undefined) columns.warn("unreadable-date", row);
        else if (date.unusual) columns.warn("unusual-date", row);
        return date?.iso;
      };
    },
  };
}

/** A trimmed cell, or `undefined` when nothing is left. */
export function tidy(cell: string | undefined): string | undefined {
  if (cell === undefined || cell === "") return undefined;
  const text = (cell.includes("&") ? withoutEntities(cell) : cell).replaceAll("\r\n", "\n").trim();
  return text === "" ? undefined : detached(text);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&apos;": "'",
  "&nbsp;": " ",
};

function withoutEntities(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|apos|nbsp|#39);/g, (entity) => ENTITIES[entity] ?? entity);
}

/**
 * Whether a name looks like UTF-8 that was read as Latin-1, such as `ZoÃ«`, or has lost letters. It is kept as it is:
 * a repair would be a guess.
 */
function looksGarbled(name: string): boolean {
  return /[\u00c2-\u00f4][\u0080-\u00bf]|\ufffd/.test(name);
}

export function warnAboutName(name: string, row: number, warn: (reason: WarningReason, row: number) => void): void {
  if (looksGarbled(name)) warn("garbled-name", row);
}
