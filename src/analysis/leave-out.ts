/** Leaves out one thing after the other, as long as what remains is enough. */
export function leaveOut<K, V>(
  all: ReadonlyMap<K, V>,
  superfluous: Iterable<K>,
  isEnough: (rest: ReadonlyMap<K, V>) => boolean,
): ReadonlyMap<K, V> {
  const kept = new Map(all);
  for (const key of superfluous) {
    kept.delete(key);
    if (!isEnough(kept)) kept.set(key, all.get(key) as V);
  }
  return kept;
}
