import { InputError, type Issue, showPath } from "../../src/errors";

/** One hostile input, what is done with it, and what must come of it. */
export interface HostileCase {
  readonly group: string;
  readonly name: string;
  /** Makes the input; neither its time nor its memory counts. */
  readonly input: () => unknown;
  /** Calls the library; gives what came of it in a form that can be compared. */
  readonly run: (input: never) => unknown;
  readonly gives: unknown;
  /** Too slow or too large for the unit tests: only the command runs it. */
  readonly heavy: boolean;
}

/** A case whose input and call agree in type. */
export function hostile<I>(
  group: string,
  name: string,
  input: () => I,
  run: (input: I) => unknown,
  gives: unknown,
  heavy = false,
): HostileCase {
  return { group, name, input, run, gives, heavy };
}

/** Issues as `code path`, at most the first three and how many more. */
export function codes(issues: readonly Issue[]): readonly string[] {
  const shown = issues
    .slice(0, 3)
    .map(({ code, path }) =>
      [code, typeof path[0] === "string" && path.length === 1 ? path[0] : showPath(path)].join(" ").trim(),
    );
  return issues.length > 3 ? [...shown, `and ${issues.length - 3} more`] : shown;
}

/** What a call gives; the codes of an `InputError` where it throws one. Any other error goes on. */
export function outcomeOf<T>(call: () => T, show: (value: T) => unknown = (value) => value): unknown {
  try {
    return show(call());
  } catch (error) {
    if (error instanceof InputError) return { throws: codes(error.issues) };
    throw error;
  }
}

/** The properties of everything that a hostile input could add to: the same before and after every case. */
export function propertiesOfPrototypes(): readonly string[] {
  const prototypes = { Object, Array, Function, String, Number, Boolean, Map, Set, RegExp, Date, Promise, Error };
  return Object.entries(prototypes).flatMap(([name, { prototype }]) =>
    Reflect.ownKeys(prototype).map((key) => `${name}.${String(key)}`),
  );
}
