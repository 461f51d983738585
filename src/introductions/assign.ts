/** The best way to give each row one column, when a column can serve only so many rows. */

/** Scores at most this far apart count as equal: sums of the same numbers in another order differ by less. */
const slack = 1e-12;

/**
 * For each row the column that it gets, or -1, so that the sum of the scores is as large as possible and no column
 * serves more rows than its capacity. Scores must be 0 or more; `undefined` means that row and column do not go together.
 *
 * Successive shortest paths with potentials (the Hungarian method for columns with capacities): rows are added one by
 * one, each over the cheapest chain of moves. A last, roomy column without value stands for "not served", so that every
 * row finds a place. Cost: O(rows² × columns).
 */
export function assignBest(
  scores: readonly (readonly (number | undefined)[])[],
  capacities: readonly number[],
): readonly number[] {
  const rows = scores.length;
  const unserved = capacities.length;
  const columns = unserved + 1;
  const cost = (row: number, column: number): number => {
    if (column === unserved) return 0;
    const score = scores[row]?.[column];
    return score === undefined ? Number.POSITIVE_INFINITY : -score;
  };
  const room = (column: number): number => (column === unserved ? rows : (capacities[column] ?? 0));
  const rowPrice = new Float64Array(rows);
  const columnPrice = new Float64Array(columns);
  const served: number[][] = Array.from({ length: columns }, () => []);
  const columnOf = new Array<number>(rows).fill(-1);

  for (let start = 0; start < rows; start++) {
    // The least price must stay feasible for the new row: as low as its cheapest column.
    let lowest = Number.POSITIVE_INFINITY;
    for (let c = 0; c < columns; c++) lowest = Math.min(lowest, cost(start, c) - (columnPrice[c] ?? 0));
    rowPrice[start] = lowest;

    const distance = new Float64Array(columns).fill(Number.POSITIVE_INFINITY);
    const cameFrom = new Array<number>(columns).fill(-1);
    const settled = new Array<boolean>(columns).fill(false);
    const reachedRows: { row: number; at: number }[] = [];
    const reach = (row: number, at: number): void => {
      reachedRows.push({ row, at });
      for (let c = 0; c < columns; c++) {
        if (settled[c]) continue;
        const through = at + Math.max(0, cost(row, c) - (rowPrice[row] ?? 0) - (columnPrice[c] ?? 0));
        if (through + slack >= (distance[c] ?? 0)) continue;
        distance[c] = through;
        cameFrom[c] = row;
      }
    };
    reach(start, 0);
    let end = -1;
    while (end < 0) {
      let nearest = unserved;
      for (let c = columns - 1; c >= 0; c--)
        if (!settled[c] && (settled[nearest] || (distance[c] ?? 0) <= (distance[nearest] ?? 0))) nearest = c;
      settled[nearest] = true;
      if ((served[nearest]?.length ?? 0) < room(nearest)) end = nearest;
      else for (const row of served[nearest] ?? []) reach(row, distance[nearest] ?? 0);
    }
    const total = distance[end] ?? 0;
    for (const { row, at } of reachedRows) rowPrice[row] = (rowPrice[row] ?? 0) + total - at;
    for (let c = 0; c < columns; c++)
      if (settled[c]) columnPrice[c] = (columnPrice[c] ?? 0) - (total - (distance[c] ?? 0));

    // Walk back: each row on the chain takes the column that was reached from it and leaves its former one.
    let column = end;
    for (;;) {
      const row = cameFrom[column] ?? start;
      const former = columnOf[row] ?? -1;
      served[column]?.push(row);
      columnOf[row] = column;
      if (former < 0) break;
      const left = served[former];
      left?.splice(left.indexOf(row), 1);
      column = former;
    }
  }
  return columnOf.map((column) => (column === unserved ? -1 : column));
}
