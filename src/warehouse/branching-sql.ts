import type { Dialect } from "./dialect";
import type { Keys } from "./keys-sql";
import { clausesFor, nodesAt, type Walk } from "./layered-sql";
import type { PolicyTable } from "./policy-table";

/** Digits of the names of nodes; the nodes that share all digits but the last stand in one row. */
const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";

/**
 * Walks a plain diagram, one clause a level: at an unknown fact a pair of key and node becomes one pair a cell, and
 * equal pairs become one. Exact, and linear in the diagram: about 3 characters for every cell of every node, since the
 * nodes of a level are packed into texts.
 */
export function branchingWalk(table: PolicyTable, keys: Keys, dialect: Dialect): Walk {
  const { nameOf, prefixOf, width } = namesOf(table);
  const clauses = clausesFor(table, keys, (level, previous) => {
    const cells = table.levels[level]?.representatives.map((_, cell) => cell) ?? [];
    const packed = new Map<string, string>();
    for (const [place, next] of nodesAt(table, level)) {
      const prefix = prefixOf(nameOf(place));
      packed.set(prefix, (packed.get(prefix) ?? "") + next.map(nameOf).join(""));
    }
    const rows = [...packed].map(([prefix, text]) => [`'${prefix}'`, `'${text}'`]);
    const choices = cells.map((cell) => [keys.cell(cell), cell]);
    const last = dialect.placeOf(dialect.part("s.n", String(width), 1), `'${DIGITS}'`);
    const from = `((${last} - 1) * ${cells.length} + c.cell) * ${width} + 1`;
    return (
      `SELECT DISTINCT s.kt_key, COALESCE(${dialect.part("e.next", from, width)}, s.n) AS n FROM ${previous} AS s\n` +
      `LEFT JOIN ${dialect.rows("e", ["prefix", "next"], rows)} ON e.prefix = ${dialect.part("s.n", "1", width - 1)}\n` +
      `CROSS JOIN ${dialect.rows("c", ["label", "cell"], choices)}\n` +
      `WHERE ${keys.labelAt(level)} IN (c.label, ${keys.unknown})`
    );
  });
  return { ...clauses, root: `'${nameOf(table.root)}'`, ending: (ending) => `'${nameOf(-1 - ending)}'` };
}

/** Names of equal length for nodes and endings. No two levels share a prefix, and endings have one of their own. */
function namesOf(table: PolicyTable) {
  const numbers: number[] = [];
  let number = 0;
  for (const [place, { level }] of table.nodes.entries()) {
    if (table.nodes[place - 1]?.level !== level) number = nextRow(number);
    numbers.push(number++);
  }
  const firstEnding = nextRow(number);
  const lowest = table.nodes.reduce((low, { next }) => Math.min(low, ...next), Math.min(0, table.root));
  const width = Math.max(2, (firstEnding - lowest).toString(DIGITS.length).length);
  const nameOf = (place: number): string => {
    const numberOf = place < 0 ? firstEnding - 1 - place : (numbers[place] ?? 0);
    return numberOf.toString(DIGITS.length).padStart(width, "0");
  };
  return { nameOf, width, prefixOf: (name: string) => name.slice(0, -1) };
}

function nextRow(number: number): number {
  return Math.ceil(number / DIGITS.length) * DIGITS.length;
}
