import { emailKey } from "../person-key";
import { cellsOf } from "./cells";
import { readMonth } from "./dates";
import type { Me, OwnPosition } from "./linkedin-export";
import { present } from "./people-files";
import type { Columns, RowReader } from "./table";

/** Files about the owner of the export. */

export function readProfile(columns: Columns, into: Me[]): RowReader {
  const { text } = cellsOf(columns);
  const given = text("First Name");
  const family = text("Last Name");
  const headline = text("Headline");
  const industry = text("Industry");
  return (cells) => {
    const name = [given(cells), family(cells)].filter((part) => part !== undefined).join(" ");
    if (name === "") return "no-person";
    into.push({ name, ...present("headline", headline(cells)), ...present("industry", industry(cells)) });
    return undefined;
  };
}

export function readOwnEmail(columns: Columns, into: string[]): RowReader {
  const email = cellsOf(columns).text("Email Address");
  return (cells) => {
    const key = emailKey(email(cells) ?? "");
    if (key === undefined) return "nothing-to-read";
    into.push(key);
    return undefined;
  };
}

export function readPosition(columns: Columns, into: OwnPosition[], lenient: boolean): RowReader {
  const { text, date } = cellsOf(columns);
  const company = text("Company Name");
  const title = text("Title");
  const from = date("Started On", (cell) => readMonth(cell, lenient));
  const finished = text("Finished On");
  const to = date("Finished On", (cell) => readMonth(cell, lenient));
  return (cells, row) => {
    const name = company(cells);
    if (name === undefined) return "nothing-to-read";
    const end = to(cells, row);
    // An end that cannot be read must not pass for a job that goes on.
    if (end === undefined && finished(cells) !== undefined) return "bad-date";
    into.push({
      row,
      company: name,
      ...present("title", title(cells)),
      ...present("from", from(cells, row)),
      ...present("to", end),
    });
    return undefined;
  };
}
