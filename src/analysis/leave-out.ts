/** Leaves out one thing after the other, as long as what remains is enough. */
export function leaveOut<K, V>(
  all: ReadonlyMap<K, V>,
  superfluous: Iterable<K>,
  isEnough: (rest: ReadonlyMap<K, V>) => boolean,
): ReadonlyMap<K, V> {
  let kept = all;
  for (const key of superfluous) {
    const rest = new Map(kept);
    rest.delete(key);
    if (isEnough(rest)) kept = rest;
  }
  return kept;
}
