/**
 * Policies over whole tables: as SQL for the engine that holds the data, and over columns in memory.
 *
 * @module warehouse
 */

export type { ColumnOf, Columns, NumberColumn } from "./columns";
export type { ColumnDecisions } from "./decide-columns";
export { decideColumns } from "./decide-columns";
export type { SqlDialect } from "./dialect";
export type { LegendEntry } from "./ending";
export type { SqlOptions } from "./to-sql";
export { toSql } from "./to-sql";
