/** A constant that is made when it is first asked for, and the same ever after. `make` must be pure. */
export function madeLate<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
