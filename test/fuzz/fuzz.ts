import type { Breach, Law } from "./law";

/** How long to look for cases that break a law. */
export interface FuzzOptions {
  readonly laws: readonly Law[];
  readonly seed: number;
  readonly seconds: number;
  /** How many cases of each law are enough; as many as fit in the time when left out. */
  readonly cases?: number;
  /** The time in milliseconds. */
  readonly now: () => number;
}

/** What was tried, and what was found. */
export interface FuzzReport {
  /** How many cases were tried of each law. */
  readonly tried: ReadonlyMap<string, number>;
  readonly breach: Breach | undefined;
}

/** A batch lasts about this long, so that every law gets its turn soon. */
const BATCH_MS = 300;
const FIRST_BATCH = 5;

/** Goes round the laws, a batch of cases each, until the time is over, the cases are enough, or a law is broken. */
export async function fuzz(options: FuzzOptions): Promise<FuzzReport> {
  const { laws, seed, seconds, cases = Number.POSITIVE_INFINITY, now } = options;
  const tried = new Map(laws.map(({ name }) => [name, 0]));
  const sizes = new Map(laws.map(({ name }) => [name, FIRST_BATCH]));
  const end = now() + seconds * 1_000;
  for (let round = 0; now() < end; round++) {
    const left = laws.filter(({ name }) => (tried.get(name) ?? 0) < cases);
    if (left.length === 0) break;
    for (const law of left) {
      const start = now();
      if (start >= end) break;
      const before = tried.get(law.name) ?? 0;
      const runs = Math.min(sizes.get(law.name) ?? FIRST_BATCH, cases - before);
      // Batches of other seeds share no cases.
      const breach = await law.tryBatch({ seed: seed * 1_000_003 + round, runs });
      if (breach) return { tried, breach };
      tried.set(law.name, before + runs);
      const perCase = Math.max(now() - start, 1) / runs;
      sizes.set(law.name, Math.max(1, Math.min(runs * 2, Math.round(BATCH_MS / perCase))));
    }
  }
  return { tried, breach: undefined };
}
