import { didYouMean, InputError } from "../errors";

/** The SQL that an engine reads. Those of Spark and BigQuery are written after their manuals and not tested here. */
export type SqlDialect = "duckdb" | "postgres" | "ansi" | "spark" | "bigquery";

/** How one engine writes what SQL leaves to engines. */
export interface Dialect {
  /** A name of a table or a column, quoted. */
  readonly name: (name: string) => string;
  /** A text, quoted. */
  readonly text: (text: string) => string;
  /** A column as a text that is compared byte by byte. */
  readonly asText: (column: string) => string;
  /** Some characters of a text, counted from 1. */
  readonly part: (text: string, from: string, howMany: number) => string;
  /** Where a character stands in a text, from 1. */
  readonly placeOf: (character: string, text: string) => string;
  /** Rows of numbers and texts as a table. */
  readonly rows: (alias: string, columns: readonly string[], rows: readonly (readonly (string | number)[])[]) => string;
  /**
   * What stands behind an inner query. Without it PostgreSQL merges the inner query into the outer one, which mentions
   * its column twice: twelve layers deep, that makes one expression of 4,096 copies.
   */
  readonly fence: string;
}

const doubled = (quote: string) => (text: string) => `${quote}${text.replaceAll(quote, quote + quote)}${quote}`;

/** For engines in which a backslash begins an escape; line ends are escaped too, since they may not stand in a text. */
const escaped = (quote: string) => (text: string) =>
  quote +
  text
    .replaceAll("\\", "\\\\")
    .replaceAll(quote, `\\${quote}`)
    .replace(/[\p{Cc}\u2028\u2029]/gu, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`) +
  quote;

const listed = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => `(${row.join(",")})`).join(",");

const ansi: Dialect = {
  name: doubled('"'),
  text: doubled("'"),
  asText: (column) => `CAST(${column} AS VARCHAR(1000))`,
  placeOf: (character, text) => `POSITION(${character} IN ${text})`,
  part: (text, from, howMany) => `SUBSTRING(${text} FROM ${from} FOR ${howMany})`,
  rows: (alias, columns, rows) => `(VALUES ${listed(rows)}) AS ${alias}(${columns.join(", ")})`,
  fence: "OFFSET 0 ROWS",
};

const DIALECTS: Readonly<Record<SqlDialect, Dialect>> = {
  ansi,
  duckdb: { ...ansi, asText: (column) => `CAST(${column} AS VARCHAR) COLLATE C` },
  postgres: {
    ...ansi,
    // A server may be set to read backslashes in plain texts as escapes; in an E'' text they always are.
    text: (text) => (text.includes("\\") ? `E${doubled("'")(text.replaceAll("\\", "\\\\"))}` : doubled("'")(text)),
    asText: (column) => `CAST(${column} AS TEXT) COLLATE "C"`,
  },
  spark: {
    ...ansi,
    name: doubled("`"),
    text: escaped("'"),
    asText: (column) => `CAST(${column} AS STRING)`,
    // Spark merges queries only where that copies nothing expensive.
    fence: "",
  },
  bigquery: {
    name: escaped("`"),
    text: escaped("'"),
    asText: (column) => `CAST(${column} AS STRING)`,
    placeOf: (character, text) => `STRPOS(${text}, ${character})`,
    part: (text, from, howMany) => `SUBSTR(${text}, ${from}, ${howMany})`,
    rows: (alias, columns, rows) => {
      const [first = [], ...others] = rows;
      const named = first.map((value, i) => `${value} AS ${columns[i]}`).join(", ");
      return `UNNEST([STRUCT(${named})${others.length > 0 ? `,${listed(others)}` : ""}]) AS ${alias}`;
    },
    fence: "",
  },
};

/** @throws InputError `unknown-dialect` */
export function dialectOf(name: SqlDialect): Dialect {
  const dialect = Object.hasOwn(DIALECTS, name) ? DIALECTS[name] : undefined;
  if (!dialect) {
    const known = Object.keys(DIALECTS);
    const suggestion = didYouMean(String(name), known);
    const message = `expected one of ${known.join(", ")}`;
    throw new InputError({
      code: "unknown-dialect",
      path: ["dialect"],
      message,
      ...(suggestion ? { suggestion } : {}),
    });
  }
  return { ...dialect, name: (text) => dialect.name(quotable(text)), text: (text) => dialect.text(quotable(text)) };
}

/** No engine keeps these as they are, so two texts that differ could become one. */
function quotable(text: string): string {
  if (/[\0\p{Surrogate}]/u.test(text)) {
    const message = "expected a text without NUL and without halves of characters";
    throw new InputError({ code: "unquotable-text", path: [], message });
  }
  return text;
}
