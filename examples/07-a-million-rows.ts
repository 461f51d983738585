/** Decides on a million invitations on every core: columns in shared memory, and a worker for each part of the rows. */
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { hybrid } from "know-and-trust";
import { decideColumns } from "know-and-trust/warehouse";

type Columns = Readonly<Record<string, Int8Array | Int16Array>>;
type Part = { readonly columns: Columns; readonly codes: Uint8Array; readonly start: number; readonly end: number };

/** In compiled JavaScript `new Worker(new URL(import.meta.url))` does; TypeScript has to be made readable first. */
const program = `import("tsx/esm/api").then(({ register }) => { register(); return import("${import.meta.url}"); })`;

if (isMainThread) await decideTogether(Number(process.argv[2] ?? 1_000_000));
else decidePart(workerData);

/** A worker's share: it sees the columns that all share, and writes its codes where the main thread reads them. */
function decidePart({ columns, codes, start, end }: Part): void {
  const mine = Object.entries(columns).map(([fact, column]) => [fact, column.subarray(start, end)] as const);
  const decided = decideColumns(hybrid(), Object.fromEntries(mine));
  codes.set(decided.codes, start);
  parentPort?.postMessage(decided.legend);
}

async function decideTogether(rows: number): Promise<void> {
  const columns = inventedColumns(rows);
  const codes = new Uint8Array(new SharedArrayBuffer(rows));
  const cores = availableParallelism();
  const workers = Array.from({ length: cores }, (_, i) => {
    const [start, end] = [Math.floor((i * rows) / cores), Math.floor(((i + 1) * rows) / cores)];
    return new Worker(program, { eval: true, workerData: { columns, codes, start, end } satisfies Part });
  });
  const [[legend] = []] = await Promise.all(workers.map((worker) => once(worker, "message")));
  const counts = new Uint32Array(legend.length);
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  for (const [code, { status, action, rule }] of legend.entries())
    if (counts[code]) console.log(`${counts[code]}`.padStart(8), status, action, rule ?? "-");
}

/** Of truths 1 is true, 0 false and -1 unknown, which one in eight is. Of numbers the lowest of the array is unknown. */
function inventedColumns(rows: number): Columns {
  let state = 7;
  const below = (n: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
  const filled = (column: Columns[string], value: () => number) => {
    for (const row of column.keys()) column[row] = value();
    return column;
  };
  const truth = () =>
    filled(new Int8Array(new SharedArrayBuffer(rows)), () => Math.min(1, Math.ceil(below(8) / 4) - 1));
  const mutualConnections = filled(new Int16Array(new SharedArrayBuffer(2 * rows)), () => below(30));
  const no = new Int8Array(new SharedArrayBuffer(rows)); // your own lists are complete
  const [metInPerson, wouldIntroduce, salesPitch, sharedGroup] = [truth(), truth(), truth(), truth()];
  const lists = { inBlockList: no, suspectedScam: no, inAllowList: no };
  return { ...lists, metInPerson, wouldIntroduce, salesPitch, sharedGroup, mutualConnections };
}
// Prints: 548548 open ask; 29494 settled accept; 281623 settled decline sales-pitch; 140335 settled accept met-and-…
